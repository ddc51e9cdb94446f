// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_TIMELINE_HPP
#define AVVISO_HISTORY_TIMELINE_HPP

#include <avviso/history/snapshot.hpp>
#include <avviso/time/date.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A run of days on which a question has one answer.
struct stretch {
  date from;  ///< it ends on the day before the next stretch; the last one never ends
  result<answer<any_value>> answered;
};

/// How the answer to a question changes as the day in force advances, from the first day there is, with the knowledge
/// and the readings of `at`. Each stretch differs from the one before in its status or its candidates; an error, such
/// as a grant that is not awarded yet, is a stretch too. Where a milestone's day is open over 400 days or more, the
/// days in between are not told apart. Asks the question five times for each precise day that the acts give, and up to
/// ten times for an imprecise one; for a milestone, once for each day that it may be.
[[nodiscard]] std::vector<stretch> timeline(const snapshot& at, const question& what);

/// One step of how a field came to be what it is: on which day it changed, by which acts.
struct traced_change {
  date since;
  result<answer<any_value>> before;
  result<answer<any_value>> after;
  std::vector<std::string> acts;  ///< by id, those that made the difference
};

/// Every change of a field up to the day in force of `at`, oldest first.
[[nodiscard]] std::vector<traced_change> trace(const snapshot& at, const question& what);

}  // namespace avviso::inline v0

#endif
