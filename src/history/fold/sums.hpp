// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_SUMS_HPP
#define AVVISO_SRC_HISTORY_FOLD_SUMS_HPP

#include <avviso/detail/stated_sum.hpp>

#include <optional>
#include <utility>
#include <vector>

#include "candidates.hpp"

namespace avviso::inline v0::detail {

// The possible sums of amounts that have no bearing on each other.
template <class T>
class sums {
 public:
  explicit sums(const stated<T>& zero) { all_.insert(zero); }

  // Adds one of these amounts.
  [[nodiscard]] std::optional<error> add(const candidate_set<T>& parts) {
    const auto before = all_.so_far();
    all_.restart();
    all_.remember(parts);
    for (const auto& sum : before) {
      for (const auto& part : parts.so_far()) {
        const auto total = plus(sum, part);
        if (!total) return total.error();
        all_.insert(*total);
      }
    }
    return std::nullopt;
  }

  // The sums are no better known than their parts.
  void note(possible_values are) { all_.note(are); }

  [[nodiscard]] const candidate_set<T>& all() const { return all_; }

 private:
  candidate_set<T> all_;
};

}  // namespace avviso::inline v0::detail

#endif
