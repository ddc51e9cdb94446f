// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/reopening.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

finding window_was_closed(const partial_date& adopted, const stated<date>& last_day) noexcept {
  const auto* closed = last_day.if_stated();
  if (closed == nullptr) return lacks(rule::REO_1, fact::closing_day);
  if (adopted.earliest() > *closed) return judge(rule::REO_1, true, adopted.earliest(), *closed);
  if (adopted.latest() <= *closed) return judge(rule::REO_1, false, adopted.latest(), *closed);
  return lacks(rule::REO_1, fact::adoption_day, {}, *closed);
}

}  // namespace avviso::inline v0
