// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <avviso/rules/reference.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

finding references_on_record(std::span<const std::string_view> referred_to,
                             std::span<const std::string_view> on_record) noexcept {
  if (referred_to.empty()) return does_not_apply(rule::REF_1);
  const auto found = std::count_if(referred_to.begin(), referred_to.end(), [on_record](std::string_view one) {
    return std::find(on_record.begin(), on_record.end(), one) != on_record.end();
  });
  const auto known = static_cast<std::size_t>(found);
  return judge(rule::REF_1, known == referred_to.size(), measure::count(known), measure::count(referred_to.size()));
}

}  // namespace avviso::inline v0
