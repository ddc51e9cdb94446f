// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_CAPS_HPP
#define AVVISO_RULES_CAPS_HPP

#include <avviso/grant.hpp>
#include <avviso/money/caps.hpp>
#include <avviso/money/units.hpp>
#include <avviso/notice_limits.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/period.hpp>

#include <cstddef>
#include <cstdint>

namespace avviso::inline v0 {

namespace detail {

// CAP-1 where nobody says how many apply: what is above the cap of all together is too much for any number of them.
[[nodiscard]] constexpr finding within_cap_of_all(const stated<euro>& granted, const euro* joint) noexcept {
  const auto* amount = granted.if_stated();
  if (joint != nullptr && amount != nullptr && *amount > *joint) return judge(rule::CAP_1, false, *amount, *joint);
  return lacks(rule::CAP_1, fact::persons, granted);
}

}  // namespace detail

/// CAP-1  A grant stays within what its call allows for each person, and for all who apply together. «massimo 10mila
/// euro a persona», «cumulabili fino a un massimo di 50mila euro»: six persons, at most 50,000.00; and at most that,
/// where nobody says how many they are. Errors: those of `highest_joint_grant`.
[[nodiscard]] constexpr result<finding> within_joint_cap(const stated<euro>& granted,
                                                         const stated<std::int64_t>& persons, euro per_head,
                                                         euro joint) noexcept {
  const auto* number = persons.if_stated();
  const auto* amount = granted.if_stated();
  if (number == nullptr) return detail::within_cap_of_all(granted, &joint);
  return highest_joint_grant(per_head, *number, joint).transform([amount](euro highest) {
    if (amount == nullptr) return lacks(rule::CAP_1, fact::amount, {}, highest);
    return judge(rule::CAP_1, *amount <= highest, *amount, highest);
  });
}

/// The same by what a notice states: for each person, for all together, or both; not applicable where it states
/// neither. What it allows for all together is the cap, however many apply, where it states no cap for each.
[[nodiscard]] constexpr finding within_joint_cap(const stated<euro>& granted, const stated<std::uint32_t>& persons,
                                                 const notice_limits& limits) noexcept {
  const auto* per_head = limits.per_person.if_stated();
  const auto* joint = limits.jointly.if_stated();
  if (per_head == nullptr && joint == nullptr) return does_not_apply(rule::CAP_1);
  euro highest = joint != nullptr ? *joint : *per_head;
  if (per_head != nullptr) {
    const auto* number = persons.if_stated();
    if (number == nullptr) return detail::within_cap_of_all(granted, joint);
    std::int64_t together = 0;
    const bool is_countable = !__builtin_mul_overflow(per_head->cents(), std::int64_t{*number}, &together);
    if (!is_countable && joint == nullptr) return judge(rule::CAP_1, true, granted, {});  // beyond all amounts
    if (is_countable && (joint == nullptr || together < joint->cents())) highest = euro::from_cents(together);
  }
  const auto* amount = granted.if_stated();
  if (amount == nullptr) return lacks(rule::CAP_1, fact::amount, {}, highest);
  return judge(rule::CAP_1, *amount <= highest, *amount, highest);
}

/// CAP-2  A grant is neither below the smallest nor above the greatest that its notice allows. «contributo compreso tra
/// 50.000,00 e 200.000,00 euro». Not applicable where the notice states neither.
[[nodiscard]] constexpr finding within_grant_limits(const stated<euro>& granted, const notice_limits& limits) noexcept {
  const auto* least = limits.smallest_grant.if_stated();
  const auto* most = limits.greatest_grant.if_stated();
  if (least == nullptr && most == nullptr) return does_not_apply(rule::CAP_2);
  const auto* amount = granted.if_stated();
  if (amount == nullptr) return lacks(rule::CAP_2, fact::amount, {}, most != nullptr ? *most : *least);
  if (least != nullptr && *amount < *least) return judge(rule::CAP_2, false, *amount, *least);
  return judge(rule::CAP_2, most == nullptr || *amount <= *most, *amount, most != nullptr ? *most : *least);
}

/// CAP-3  An award is at most what its units cost, at the cost of a unit that the notice states. 12 pathways at
/// 5,340.00 are at most 64,080.00. Not applicable where the notice states no cost of a unit.
[[nodiscard]] constexpr finding within_unit_cost(const stated<euro>& award, const stated<units>& number,
                                                 const stated<euro>& unit_cost) noexcept {
  const auto* each = unit_cost.if_stated();
  if (each == nullptr) return does_not_apply(rule::CAP_3);
  const auto* how_many = number.if_stated();
  if (how_many == nullptr) return lacks(rule::CAP_3, fact::units, award, *each);
  std::int64_t cents = 0;
  if (__builtin_mul_overflow(each->cents(), how_many->number(), &cents)) return judge(rule::CAP_3, true, award, {});
  const auto all = euro::from_cents(cents);
  const auto* amount = award.if_stated();
  if (amount == nullptr) return lacks(rule::CAP_3, fact::amount, {}, all);
  return judge(rule::CAP_3, *amount <= all, *amount, all);
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

/// AGE-1 by the bounds that a notice states, of somebody born on a day; not applicable where it states none.
[[nodiscard]] constexpr finding age_within(const notice_limits& limits, date born, date on,
                                           leap_birthday leap) noexcept {
  const auto* least = limits.youngest.if_stated();
  const auto* most = limits.oldest.if_stated();
  if (least == nullptr && most == nullptr) return does_not_apply(rule::AGE_1);
  finding says = does_not_apply(rule::AGE_1);
  if (least != nullptr) says = age_on(born, on, age_bound::turned, static_cast<int>(*least), leap);
  if (most == nullptr || says.outcome == outcome::violated) return says;
  const auto until = most->until == upper_age::not_yet ? age_bound::not_yet : age_bound::until_birthday;
  return age_on(born, on, until, static_cast<int>(most->years), leap);
}

/// The same of all who apply together, by the years that the youngest and the oldest have completed. Of somebody who
/// has completed just the years that may not be exceeded, that does not tell whether it is the birthday: undetermined.
[[nodiscard]] constexpr finding ages_within(const stated<age_span>& ages, const notice_limits& limits) noexcept {
  const auto* least = limits.youngest.if_stated();
  const auto* most = limits.oldest.if_stated();
  if (least == nullptr && most == nullptr) return does_not_apply(rule::AGE_1);
  const auto* those = ages.if_stated();
  if (those == nullptr) return lacks(rule::AGE_1, fact::ages);
  const auto years = [](std::uint32_t number) { return measure::count(number); };
  if (least != nullptr && those->youngest < *least)
    return judge(rule::AGE_1, false, years(those->youngest), years(*least));
  if (most == nullptr) return judge(rule::AGE_1, true, years(those->youngest), years(*least));
  if (most->until == upper_age::until_birthday && those->oldest == most->years)
    return lacks(rule::AGE_1, fact::ages, years(those->oldest), years(most->years));
  return judge(rule::AGE_1, those->oldest < most->years, years(those->oldest), years(most->years));
}

/// The same by days of birth, on the day on which the notice counts. A day of birth that is open, and the birthday of
/// somebody born on 29 February, are undetermined where they decide.
[[nodiscard]] constexpr finding ages_within(const birth_span& born, const stated<date>& on,
                                            const notice_limits& limits) noexcept {
  const auto* least = limits.youngest.if_stated();
  const auto* most = limits.oldest.if_stated();
  if (least == nullptr && most == nullptr) return does_not_apply(rule::AGE_1);
  const auto* day = on.if_stated();
  if (day == nullptr) return lacks(rule::AGE_1, fact::age_day);
  const auto of_one = [&](const partial_date& birth, age_bound bound, std::uint32_t years) {
    const auto judged = [&](date one, leap_birthday leap) {
      return age_on(one, *day, bound, static_cast<int>(years), leap);
    };
    const auto older = judged(birth.earliest(), leap_birthday::on_28_february);
    const auto younger = judged(birth.latest(), leap_birthday::on_1_march);
    return older.outcome == younger.outcome ? older : lacks(rule::AGE_1, fact::ages, {}, older.limit);
  };
  finding says = does_not_apply(rule::AGE_1);
  if (least != nullptr) says = of_one(born.youngest, age_bound::turned, *least);
  if (most == nullptr || says.outcome == outcome::violated) return says;
  const auto until = most->until == upper_age::not_yet ? age_bound::not_yet : age_bound::until_birthday;
  const auto of_oldest = of_one(born.oldest, until, most->years);
  return of_oldest.outcome == outcome::satisfied && says.outcome == outcome::undetermined ? says : of_oldest;
}

/// The same by what is stated of the ages: by days of birth, by years, or by both, where both must hold.
[[nodiscard]] constexpr finding ages_within(const stated<age_span>& ages, const stated<birth_span>& born,
                                            const stated<date>& on, const notice_limits& limits) noexcept {
  const auto* days = born.if_stated();
  if (days == nullptr) return ages_within(ages, limits);
  const auto by_days = ages_within(*days, on, limits);
  if (!ages.is_stated() || by_days.outcome == outcome::violated) return by_days;
  const auto by_years = ages_within(ages, limits);
  const bool decides = by_days.outcome == outcome::undetermined || by_years.outcome == outcome::violated;
  return decides ? by_years : by_days;
}

}  // namespace avviso::inline v0

#endif
