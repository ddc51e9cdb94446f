// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/window.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

finding opens_once_published(const stated<date>& opens, const stated<partial_date>& published) noexcept {
  const auto* first = opens.if_stated();
  if (first == nullptr) return lacks(rule::WIN_1, fact::opening_day);
  const auto* on = published.if_stated();
  if (on == nullptr) return lacks(rule::WIN_1, fact::publication, *first);
  if (on->latest() <= *first) return judge(rule::WIN_1, true, *first, on->latest());
  if (on->earliest() > *first) return judge(rule::WIN_1, false, *first, on->earliest());
  return lacks(rule::WIN_1, fact::publication, *first);
}

}  // namespace avviso::inline v0
