// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/increment.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

finding nobody_loses(std::span<const share_change> shares, const stated<euro>& added) noexcept {
  const auto* more = added.if_stated();
  if (more == nullptr) return lacks(rule::TOP_4, fact::amount);
  if (*more <= euros<0> || shares.empty()) return does_not_apply(rule::TOP_4);
  bool all_stated = true;
  for (const auto& share : shares) {
    const auto* before = share.before.if_stated();
    const auto* after = share.after.if_stated();
    if (before == nullptr || after == nullptr)
      all_stated = false;
    else if (*after < *before)
      return judge(rule::TOP_4, false, *after, *before);
  }
  return all_stated ? judge(rule::TOP_4, true, {}, {}) : lacks(rule::TOP_4, fact::share);
}

}  // namespace avviso::inline v0
