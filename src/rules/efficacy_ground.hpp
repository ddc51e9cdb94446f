// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_RULES_EFFICACY_GROUND_HPP
#define AVVISO_SRC_RULES_EFFICACY_GROUND_HPP

#include <avviso/rules/efficacy.hpp>

namespace avviso::inline v0::detail {

// Why an act of which no source gives the effective day has effect, or none, by its control and registration alone.
[[nodiscard]] inline efficacy_ground effect_ground_of(const act& which, bool registration_known,
                                                      const readings& how) noexcept {
  if (which.control == control::not_required) return efficacy_ground::adoption;
  if (which.registration.is_stated() && registration_known) {
    return how.registration == registration_effect::ex_nunc ? efficacy_ground::registration
                                                            : efficacy_ground::registration_ex_tunc;
  }
  if (which.control == control::required) return efficacy_ground::awaits_registration;
  return how.efficacy == efficacy::strict ? efficacy_ground::read_as_not_effective
                                          : efficacy_ground::read_from_adoption;
}

}  // namespace avviso::inline v0::detail

#endif
