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

// The acts, by id, on which one answer rests and the other does not, or not in the same way.
[[nodiscard]] std::vector<std::string> acts_between(const dossier& of_a, const any_result& a, const dossier& of_b,
                                                    const any_result& b);

}  // namespace avviso::inline v0::detail

#endif
