// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_SUMS_HPP
#define AVVISO_SRC_HISTORY_FOLD_SUMS_HPP

#include <avviso/detail/stated_sum.hpp>

#include <optional>
#include <utility>
#include <vector>

#include "candidates.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

// The possible sums of amounts that have no bearing on each other.
template <class T>
class sums {
 public:
  explicit sums(const stated<T>& zero) { all_.insert(zero); }

  [[nodiscard]] std::optional<error> add(const std::vector<stated<T>>& parts) {
    const auto before = all_.so_far();
    all_.restart();
    for (const auto& sum : before) {
      for (const auto& part : parts) {
        const auto total = plus(sum, part);
        if (!total) return total.error();
        all_.insert(*total);
      }
    }
    return std::nullopt;
  }

  // The sums are no better known than their parts.
  void note(possible_values are) { all_.note(are); }

  [[nodiscard]] candidate_values<T> all() && { return std::move(all_).all(); }

 private:
  candidate_set<T> all_;
};

// The possible sums of what each group of acts adds: `amount(case, group)`. The groups are counted against one budget.
template <class T, class Amount>
[[nodiscard]] result<candidate_values<T>> summed(const stated<T>& zero, const std::vector<std::vector<ordinal>>& groups,
                                                 Amount amount) {
  sums<T> total(zero);
  budget left;
  for (const auto& group : groups) {
    std::vector<stated<T>> amounts;
    cases every(left);
    do {
      const result<stated<T>> one = amount(every, group);
      if (!one) return one.error();
      insert_candidate(amounts, *one);
    } while (every.next());
    if (every.is_cut()) total.note(possible_values::incomplete);
    if (const auto why = total.add(amounts)) return *why;
  }
  return std::move(total).all();
}

}  // namespace avviso::inline v0::detail

#endif
