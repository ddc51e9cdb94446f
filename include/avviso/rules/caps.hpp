// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_CAPS_HPP
#define AVVISO_RULES_CAPS_HPP

#include <avviso/money/caps.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/period.hpp>

#include <cstddef>
#include <cstdint>

namespace avviso::inline v0 {

/// CAP-1  A grant stays within what its call allows for each person, and for all who apply together. «massimo 10mila
/// euro a persona», «cumulabili fino a un massimo di 50mila euro»: six persons, at most 50,000.00. Errors: those of
/// `highest_joint_grant`.
[[nodiscard]] constexpr result<finding> within_joint_cap(const stated<euro>& granted,
                                                         const stated<std::int64_t>& persons, euro per_head,
                                                         euro joint) noexcept {
  const auto* number = persons.if_stated();
  if (number == nullptr) return lacks(rule::CAP_1, fact::persons, granted);
  const auto* amount = granted.if_stated();
  return highest_joint_grant(per_head, *number, joint).transform([amount](euro highest) {
    if (amount == nullptr) return lacks(rule::CAP_1, fact::amount, {}, highest);
    return judge(rule::CAP_1, *amount <= highest, *amount, highest);
  });
}

/// How a call bounds an age of N years. «tra i 18 e i 30 anni» says neither of the last two: whoever applies it must.
enum class age_bound : std::uint8_t {
  turned,          ///< «che abbiano compiuto N anni»: from the Nth birthday
  not_yet,         ///< «che non abbiano compiuto N anni»: until the day before it
  until_birthday,  ///< «che non abbiano superato N anni», read strictly: until that birthday
};

/// Which day is the birthday, in a common year, of somebody born on 29 February.
enum class leap_birthday : std::uint8_t {
  on_28_february,  ///< the last day of the month, as art. 2963, para 5, c.c. has it of terms
  on_1_march,
};

/// AGE-1  An age on a day, within its bound. Measured: the years completed. It takes two dates and no person, and keeps
/// nothing of the day of birth. Somebody who turns 16 on the day a traineeship begins has turned 16; somebody who turns
/// 23 on that day is no longer below 23.
[[nodiscard]] constexpr finding age_on(date born, date on, age_bound bound, int years, leap_birthday leap) noexcept {
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

#endif
