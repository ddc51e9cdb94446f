// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/joint_cap.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

result<finding> within_joint_cap(const stated<euro>& granted, const stated<std::int64_t>& persons, euro per_head,
                                 euro joint) noexcept {
  const auto* number = persons.if_stated();
  if (number == nullptr) return lacks(rule::CAP_1, fact::persons, granted);
  const auto* amount = granted.if_stated();
  return highest_joint_grant(per_head, *number, joint).transform([amount](euro highest) {
    if (amount == nullptr) return lacks(rule::CAP_1, fact::amount, {}, highest);
    return judge(rule::CAP_1, *amount <= highest, *amount, highest);
  });
}

}  // namespace avviso::inline v0
