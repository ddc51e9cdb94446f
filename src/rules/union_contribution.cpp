// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/union_contribution.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

finding within_union_ceiling(const stated<euro>& contribution, const stated<euro>& eligible,
                             union_ceiling which) noexcept {
  const auto* spent = eligible.if_stated();
  if (spent == nullptr) return lacks(rule::TOP_5, fact::eligible_expenditure, contribution);
  const euro highest = highest_union_contribution(*spent, which);
  const auto* paid = contribution.if_stated();
  if (paid == nullptr) return lacks(rule::TOP_5, fact::contribution, {}, highest);
  return judge(rule::TOP_5, *spent < euros<0> ? *paid >= highest : *paid <= highest, *paid, highest);
}

}  // namespace avviso::inline v0
