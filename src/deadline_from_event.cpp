// SPDX-License-Identifier: BSL-1.0
#include <avviso/deadline_from_event.hpp>

namespace avviso::inline v0 {

result<deadline> fixed(const deadline_from_event& rule, date event, const calendar& where,
                       std::span<const suspension> suspended) noexcept {
  return expiry::of(rule.limit, event, where, suspended).transform([&](const expiry& end) {
    return deadline{.which = rule.which, .on = end.last_day(), .until = rule.until};
  });
}

result<partial_date> day_of(const dependent_deadline& rule, date first, date now, const calendar& where,
                            std::span<const suspension> suspended) noexcept {
  const auto from = [&](date event) {
    return expiry::of(rule.rule.limit, event, where, suspended).transform([](const expiry& end) {
      return partial_date(end.last_day());
    });
  };
  if (rule.extended == when_extended::follows) return from(now);
  const auto before = from(first);
  if (rule.extended == when_extended::stays || !before) return before;
  const auto after = from(now);
  if (!after) return after;
  const partial_date either[] = {*before, *after};
  return partial_date::one_of(either);
}

}  // namespace avviso::inline v0
