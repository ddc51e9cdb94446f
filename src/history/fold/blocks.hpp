// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_BLOCKS_HPP
#define AVVISO_SRC_HISTORY_FOLD_BLOCKS_HPP

#include <optional>
#include <string_view>
#include <vector>

#include "fold.hpp"

namespace avviso::inline v0::detail {

// From which day to which an act may have its place in the order of acts.
[[nodiscard]] cases::span days_of_place(const fold& by, ordinal act);
// The same of the days from which a provision may have effect: it may have a day of its own.
[[nodiscard]] cases::span days_of_effect(const fold& by, const spot& at);

// Acts that stand one block after the other, whatever the case: each act of a block stands before each of the next, and
// the blocks share nothing open. So what one block may have come to is all that the next needs to know of it, and what
// comes to the same is one: n acts of which each may or may not count are walked through in n steps, not in 2^n cases.
struct block {
  std::vector<ordinal> acts;
  std::vector<std::vector<ordinal>> parts;  // of which each shares nothing open with the others
};

// The given acts in blocks; those that have effect in no case are left out. `more[n]`: further acts that bear on the
// n-th. All acts from the first that shares something open with one of `also` are one block. `placed` is an act that
// has its place whether it has effect or not.
struct blocks_wanted {
  std::optional<std::string_view> grant = {};
  fold::bearing more = {};
  std::vector<ordinal> also = {};
  std::optional<ordinal> placed = {};
};
[[nodiscard]] std::vector<block> blocks_of(const fold& by, const std::vector<ordinal>& acts,
                                           const blocks_wanted& wanted = {});

}  // namespace avviso::inline v0::detail

#endif
