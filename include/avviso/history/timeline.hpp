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
  date from;                           ///< it ends on the day before the next stretch; the last one never ends
  result<answer<any_value>> answered;  ///< as of its first day
  /// On each of its days the last possible value is that day, as of a milestone that is open over a period: «between
  /// 1 January 2020 and the day asked, or not yet». These days have one answer but for that.
  bool is_up_to_asked = false;
};

/// How the answer to a question changes as the day in force advances, from the first day there is, with the knowledge
/// and the readings of `at`. Each stretch differs from the one before in its status or its candidates; an error, such
/// as a grant that is not awarded yet, is a stretch too. Each day is told apart on which an answer changes with each
/// day asked, as the end does that an open suspension moves; after 400 such days in a row, and outside the years of
/// which acts speak, they are not.
///
/// Asks the question once for each run of days on which all that it compares with the day in force falls out alike: a
/// few times for each day that an act gives.
[[nodiscard]] std::vector<stretch> timeline(const snapshot& at, const question& what);

/// One step of how a field came to be what it is: on which day it changed, by which acts.
struct traced_change {
  date since;                        ///< the first day of the new answer
  result<answer<any_value>> before;  ///< the answer until then
  result<answer<any_value>> after;   ///< the answer from then on
  std::vector<std::string> acts;     ///< by id, those that made the difference
  bool is_up_to_asked = false;       ///< of `after`: see `stretch`
};

/// Every change of a field up to the day in force of `at`, oldest first.
[[nodiscard]] std::vector<traced_change> trace(const snapshot& at, const question& what);

}  // namespace avviso::inline v0

#endif
