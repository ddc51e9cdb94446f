// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_ROOM_HPP
#define AVVISO_HISTORY_ROOM_HPP

#include <avviso/history/snapshot.hpp>

#include <string_view>

namespace avviso::inline v0 {

/// The last day on which an extension of a grant's time limit may still be adopted: the last day of the term in force,
/// for only a living term can be extended (Cons. Stato, sez. V, 18 September 2008, n. 4498). Errors: as of the limit.
[[nodiscard]] result<answer<date>> last_day_to_extend(const snapshot& at, const deadline_name& which,
                                                      std::string_view grant);

/// The largest sum that can still be awarded or added to grants within the endowment. Errors: as of `unallocated`.
[[nodiscard]] result<answer<euro>> largest_top_up(const snapshot& at);

/// The last day on which a grant may spend: the end of its activities, or the last day on which the programme of its
/// notice bears expenditure by the law of the day in force, whichever comes first. Errors: as of the limit.
[[nodiscard]] result<answer<date>> last_day_to_spend(const snapshot& at, std::string_view grant);

/// Whether a grant may spend an amount on a day: as `grant_as_of::may_spend`, within the programme's limit by the law
/// of the day in force, and within its award and top-ups. *Not stated* when one of these is not and none forbids it;
/// where several are undetermined for one reason, the answer may be undetermined although it need not be. Errors: as of
/// `may_spend` and `total`.
[[nodiscard]] result<answer<bool>> may_spend(const snapshot& at, std::string_view grant, date on, euro amount);

}  // namespace avviso::inline v0

#endif
