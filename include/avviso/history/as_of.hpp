// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_AS_OF_HPP
#define AVVISO_HISTORY_AS_OF_HPP

#include <avviso/readings.hpp>
#include <avviso/time/date.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// The day and the knowledge by which a dossier is read. There is no default: the caller says which day is today.
struct as_of {
  date in_force;              ///< the day whose law is asked for: acts with effect on or before it count
  date known;                 ///< the day whose knowledge is used: acts on record on or before it count
  avviso::readings readings;  ///< how the silence of documents is read

  friend constexpr bool operator==(const as_of&, const as_of&) noexcept = default;
};

/// Where an act stands on the day asked about.
enum class standing : std::uint8_t {
  not_adopted,  ///< not on record yet, or adopted later
  adopted,      ///< adopted and without effect: not registered, or its day has not come
  in_force,
  annulled,  ///< another act has annulled it
  replaced,  ///< another act has replaced it
  stayed,    ///< a court has stayed it: it has no effect until the stay ends
};

/// Where a grant stands.
enum class grant_standing : std::uint8_t {
  not_awarded,
  awarded,                    ///< running
  suspended,                  ///< sospesa
  waived,                     ///< rinunciata by its beneficiary
  revoked,                    ///< revocata by the authority
  closed,                     ///< conclusa
  admitted_with_reservation,  ///< ammessa con riserva, which nobody has dissolved: it may not spend yet
  lapsed,                     ///< decaduta, because nobody accepted it in time
};

}  // namespace avviso::inline v0

#endif
