// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_SUMS_HPP
#define AVVISO_SRC_HISTORY_FOLD_SUMS_HPP

#include <avviso/detail/stated_sum.hpp>

#include "candidates.hpp"

namespace avviso::inline v0::detail {

// The possible sums of two amounts that have no bearing on each other; none where one of them cannot be.
template <class T>
[[nodiscard]] result<candidate_set<T>> sum_of(const candidate_set<T>& a, const candidate_set<T>& b) {
  candidate_set<T> made;
  made.remember(a);
  made.remember(b);
  for (const auto& one : a.so_far()) {
    for (const auto& other : b.so_far()) {
      const auto total = plus(one, other);
      if (!total) return total.error();
      made.insert(*total);
    }
  }
  return made;
}

}  // namespace avviso::inline v0::detail

#endif
