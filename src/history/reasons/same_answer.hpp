// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_REASONS_SAME_ANSWER_HPP
#define AVVISO_SRC_HISTORY_REASONS_SAME_ANSWER_HPP

#include <avviso/history/snapshot.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0::detail {

using any_result = result<answer<any_value>>;

// Whether two answers say the same, on whatever grounds.
[[nodiscard]] bool say_the_same(const any_result& a, const any_result& b);

// The acts, by id, on which what one snapshot answers rests and what the other does does not, or not in the same way.
// Where only one of them has an answer, those by which there is what is asked about, too.
[[nodiscard]] std::vector<std::string> acts_between(const question& asked, const snapshot& at_a, const any_result& a,
                                                    const snapshot& at_b, const any_result& b);

}  // namespace avviso::inline v0::detail

#endif
