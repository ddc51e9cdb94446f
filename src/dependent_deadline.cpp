// SPDX-License-Identifier: BSL-1.0
#include <avviso/dependent_deadline.hpp>

namespace avviso::inline v0 {

result<deadline_time> counted_day(const dependent_deadline& rule, date event, const calendar& where,
                                  std::span<const suspension> suspended) noexcept {
  return expiry::of(rule.limit(), event, where, suspended).transform([&](const expiry& end) {
    return deadline_time(end.last_day(), rule.until);
  });
}

}  // namespace avviso::inline v0
