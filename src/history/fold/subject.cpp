// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

std::optional<error> no_such_grant(const fold& by, std::string_view grant) {
  const auto& grants = by.of().grants();
  const bool is_named = std::find(grants.begin(), grants.end(), grant) != grants.end();
  if (is_named && possibly([&](cases& in) { return by.awarded(in, grant); })) return std::nullopt;
  return error{.code = errc::no_such_grant, .found = quote(grant)};
}

std::optional<error> no_such_notice(const fold& by) {
  for (ordinal i = 0; i < by.of().size(); ++i) {
    if (!by.of().may_have<effects::founds>(i)) continue;
    const auto founds = [&](cases& in) {
      if (!by.in_force(in, i)) return false;
      const auto& provisions = by.of().provisions_of(i);
      return std::any_of(provisions.begin(), provisions.end(),
                         [&](ordinal p) { return does<effects::founds>(by.worded_in(in, i, p)); });
    };
    if (possibly(founds)) return std::nullopt;
  }
  return error{.code = errc::no_notice};
}

}  // namespace avviso::inline v0::detail
