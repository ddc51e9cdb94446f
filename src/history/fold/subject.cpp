// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

namespace avviso::inline v0::detail {

std::optional<error> no_such_grant(const fold& by, std::string_view grant) {
  if (possibly([&](cases& in) { return by.awarded(in, grant); })) return std::nullopt;
  return error{.code = errc::no_such_grant, .found = quote(grant)};
}

std::optional<error> no_such_notice(const fold& by) {
  for (const auto& one : by.of().spots<effects::founds>(std::nullopt)) {
    const auto founds = [&](cases& in) {
      return by.in_force(in, one.act) && does<effects::founds>(by.worded_in(in, one.act, one.provision));
    };
    if (possibly(founds)) return std::nullopt;
  }
  return error{.code = errc::no_notice};
}

}  // namespace avviso::inline v0::detail
