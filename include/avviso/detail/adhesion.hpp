// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_ADHESION_HPP
#define AVVISO_DETAIL_ADHESION_HPP

#include <avviso/provision.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>

#include <cstdint>

namespace avviso::inline v0::detail {

// Adhesion where it is required: EXT-5 for the time, TOP-3 for the money.
[[nodiscard]] inline finding adhered(rule which, const reach& whom, const stated<election>& elected, absence silence,
                                     bool (*elects)(election)) noexcept {
  if (whom.whom() != reach::kind::adhering) return does_not_apply(which);
  if (const auto* what = elected.if_stated()) return judge(which, elects(*what), {}, {});
  if (silence == absence::not_adhered) return judge(which, false, {}, {});
  return lacks(which, fact::adhesion);
}

// Whether a grant is reached, once its adhesion has been judged: no, yes, or nobody says.
enum class reached : std::uint8_t { no, yes, not_stated };

[[nodiscard]] inline reached reaches(const reach& whom, const grant& which, const finding& adhesion) noexcept {
  const auto when = [](bool it) { return it ? reached::yes : reached::no; };
  switch (whom.whom()) {
    case reach::kind::no_grant:
      return reached::no;
    case reach::kind::every_grant:
      return reached::yes;
    case reach::kind::listed:
      return when(whom.names(which.name));
    case reach::kind::adhering:
      break;
  }
  if (adhesion.outcome == outcome::undetermined) return reached::not_stated;
  return when(adhesion.outcome == outcome::satisfied);
}

// What a grant that is reached receives. Its share in an envelope is for a later act to say.
[[nodiscard]] constexpr stated<euro> received(const top_up& what) noexcept {
  return what.target == top_up_target::each_grant ? what.amount : not_stated;
}

}  // namespace avviso::inline v0::detail

#endif
