// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/age.hpp>
#include <avviso/time/period.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

finding age_on(date born, date on, age_bound bound, int years, leap_birthday leap) noexcept {
  const auto rounding = leap == leap_birthday::on_28_february ? month_rounding::down : month_rounding::up;
  const int calendar_years = on < born ? 0 : on.year() - born.year();
  const date birthday = *add(born, *period::make(calendar_years, 0, 0), rounding);  // in the year of `on`
  const int completed = on < birthday && calendar_years > 0 ? calendar_years - 1 : calendar_years;
  const auto within = [&] {
    switch (bound) {
      case age_bound::turned:
        return completed >= years;
      case age_bound::until_birthday:
        return completed < years || (completed == years && on == birthday);
      case age_bound::not_yet:
        break;
    }
    return completed < years;
  };
  const auto count = [](int number) { return measure::count(number < 0 ? 0U : static_cast<std::size_t>(number)); };
  return judge(rule::AGE_1, within(), count(completed), count(years));
}

}  // namespace avviso::inline v0
