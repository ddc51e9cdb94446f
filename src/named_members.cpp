// SPDX-License-Identifier: BSL-1.0
#include "named_members.hpp"

namespace avviso::inline v0::detail {

// Each pair, since names alone do not carry over: a name without an identifier matches two that differ.
bool are_one(const places& some, std::span<const member> among, same_who same) {
  for (std::size_t i = 0; i < some.size(); ++i) {
    for (std::size_t j = i + 1; j < some.size(); ++j) {
      if (!same(among[some[i]].who, among[some[j]].who)) return false;
    }
  }
  return true;
}

places named_for_share(const party& who, std::span<const member> among) {
  auto all = named(who, among, [](const member& one) { return one.role != partner_role::associated_entity; });
  if (all.empty()) all = named(who, among, [](const member& /*unused*/) { return true; });
  if (all.size() > 1 && are_one(all, among, same_party)) all.resize(1);
  return all;
}

}  // namespace avviso::inline v0::detail
