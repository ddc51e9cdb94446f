// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_SORT_STABLY_HPP
#define AVVISO_SRC_SORT_STABLY_HPP

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace avviso::inline v0::detail {

// Sorts and keeps the order of elements that `before` does not tell apart, as std::stable_sort does. The one in
// libstdc++ 12 allocates memory in a deprecated way, which newer compilers warn about.
template <class T, class Before>
void sort_stably(std::vector<T>& all, Before before) {
  if (std::is_sorted(all.begin(), all.end(), before)) return;
  std::vector<std::size_t> order(all.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (before(all[a], all[b])) return true;
    return !before(all[b], all[a]) && a < b;
  });
  std::vector<T> sorted;
  sorted.reserve(all.size());
  for (const auto i : order) sorted.push_back(std::move(all[i]));
  all = std::move(sorted);
}

}  // namespace avviso::inline v0::detail

#endif
