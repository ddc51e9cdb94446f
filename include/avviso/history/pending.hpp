// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_PENDING_HPP
#define AVVISO_HISTORY_PENDING_HPP

#include <avviso/history/snapshot.hpp>
#include <avviso/rules/efficacy.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// An act on record that is not in force, or perhaps not; or one of its provisions, with a day of effect of its own
/// that has not come, or perhaps not, or by which an award lapses on a day to come, where no acceptance is on record.
struct pending_act {
  std::string act;                              ///< its id
  efficacy_ground why;                          ///< what it waits for, or what will give it effect
  stated<partial_date> since;                   ///< the day on which it will have effect; not stated: nobody knows
  std::optional<std::uint32_t> provision = {};  ///< of one provision alone: which, counted from 0; none: of the act

  friend bool operator==(const pending_act&, const pending_act&) = default;
};

/// The known acts that are neither annulled nor replaced and whose effect has not begun, or may not have begun, or is
/// stayed, in the order of their ids; after each act, or in its place where other provisions of it are in force, its
/// provisions with a day of effect of their own that has not come, unless they are undone for all.
[[nodiscard]] std::vector<pending_act> pending(const snapshot& at);

/// A time limit that falls, or may fall, within some days.
struct due_date {
  answer<deadline_time> end;  ///< `asked()` says of what
  bool is_sure;               ///< whatever the imprecise days turn out to be
};

/// The time limits of the notice and of the grants that fall from `from` to `until`, both included: ordered by their
/// earliest day, the notice's before the grants'. Of the day by which an award is to be accepted `pending` tells.
[[nodiscard]] std::vector<due_date> due_between(const snapshot& at, date from, date until);

}  // namespace avviso::inline v0

#endif
