// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PARTNERSHIP_HISTORY_HPP
#define AVVISO_PARTNERSHIP_HISTORY_HPP

#include <avviso/membership.hpp>
#include <avviso/membership_change.hpp>
#include <avviso/time/date.hpp>

#include <cstddef>
#include <span>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// One change of a partnership, and its two clocks. A change is retroactive when it was known after it had taken
/// effect.
struct partnership_change {
  date from;   ///< first day of the new state: a party that leaves from 1 July was in it until 30 June
  date known;  ///< since when it is on record
  std::variant<joining, leaving, succession, lead_change, budget_change> what;  ///< the change

  friend bool operator==(const partnership_change&, const partnership_change&) = default;
};

/// Whether it speaks of a day before it was known.
[[nodiscard]] inline bool is_retroactive(const partnership_change& change) noexcept {
  return change.from < change.known;
}

/// Who is in a partnership on one day, as known on another.
struct partnership_state {
  std::vector<member> members;    ///< in the order in which they took their place
  std::vector<std::size_t> idle;  ///< the changes, by place in the list, that found nobody, the lead, or several

  friend bool operator==(const partnership_state&, const partnership_state&) = default;
};

/// The state on the day `in_force` that the changes on record on `known` make. They apply in the order of the days on
/// which they take effect, then of the days on which they became known, then of the list.
[[nodiscard]] partnership_state partnership_on(std::span<const partnership_change> changes, date in_force, date known);

}  // namespace avviso::inline v0

#endif
