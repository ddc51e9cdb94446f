// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_EFFICACY_HPP
#define AVVISO_RULES_EFFICACY_HPP

#include <avviso/act.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// Why an act has effect from a day, or has none.
enum class efficacy_ground : std::uint8_t {
  stated_day,             ///< the act or a source gives the day
  registration,           ///< registered by the Court of Auditors, from that day (art. 3, c. 2, L. 20/1994)
  registration_ex_tunc,   ///< registered, and read as effective from its adoption
  silence,                ///< the Court's terms have passed in silence (art. 27, c. 1, L. 340/2000)
  adoption,               ///< not subject to control: from its adoption
  read_from_adoption,     ///< no document says; read as effective from its adoption
  awaits_registration,    ///< subject to control and not registered: no effect
  read_as_not_effective,  ///< no document says; read strictly: no effect
  publication,            ///< published, which its effect required and which came last (art. 26, c. 3, D.Lgs. 33/2013)
  awaits_publication,     ///< its publication is a condition, and not on record: no effect
  condition,              ///< from the day on which the last act had effect to which it is subject
  awaits_condition,       ///< an act to which it is subject has no effect: no effect
};

struct effect {
  efficacy_ground ground;
  stated<partial_date> since;  ///< not stated: it has no effect

  friend bool operator==(const effect&, const effect&) = default;
};

/// Since when an act has effect, by what it says of itself: its effective day, its control, its registration, its
/// publication where that is a condition. `registration_known` is false when asked as of a day on which the
/// registration was not yet on record. What follows from the Court's silence is told by `silence_of_the_court`, and
/// what other acts do to this one by a dossier.
[[nodiscard]] effect effect_of(const act& which, bool registration_known, const readings& how) noexcept;

/// EFF-1  No effect before registration where control applies. Art. 3, c. 2, L. 20/1994.
[[nodiscard]] finding registered_first(const act& which, bool registration_known) noexcept;

/// EFF-2  An act is registered on the day of its adoption or later (art. 3, c. 2, L. 20/1994): adopted on 20 March
/// 2018, registered on 13 April. Not applicable where no registration is stated.
[[nodiscard]] finding registered_after_adoption(const partial_date& adopted,
                                                const stated<partial_date>& registered) noexcept;

}  // namespace avviso::inline v0

#endif
