// SPDX-License-Identifier: BSL-1.0
#include "citations.hpp"

namespace avviso::inline v0::detail {

citations::citations(const archive& of) : of_(of) {
  for (ordinal act = 0; act < of.size(); ++act) {
    if (const auto by = key_of(of.at(act))) all_.push_back({*by, act});
  }
  std::sort(all_.begin(), all_.end(), [](const cited& a, const cited& b) { return a.by < b.by; });
}

std::optional<citations::key> citations::key_of(const act& one) {
  const auto& [kind, number, on, authority] = one.reference;
  const auto* its_number = number.if_stated();
  if (its_number == nullptr || on.earliest() != on.latest()) return std::nullopt;
  const auto* whose = authority.if_stated();
  return key{whose != nullptr ? std::string_view(*whose) : std::string_view(), kind, *its_number, on.earliest()};
}

}  // namespace avviso::inline v0::detail
