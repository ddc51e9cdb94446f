// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/working_days.hpp>

#include <doctest/doctest.h>

#include <vector>

#include "calendars.hpp"

using namespace avviso;
using namespace avviso::test;

TEST_CASE("Saturdays, Sundays and holidays are not working days (Reg. 1182/71, art. 2(2))") {
  CHECK(is_working_day(italy, day<2022, 4, 25>) == false);  // Monday, Liberation Day
  CHECK(is_working_day(italy, day<2018, 6, 30>) == false);  // Saturday
  CHECK(is_working_day(italy, day<2022, 5, 8>) == false);   // Sunday
  CHECK(is_working_day(italy, day<2022, 6, 30>) == true);
  CHECK(is_working_day(italy, day<2022, 6, 29>) == true);
  CHECK(is_working_day(rome, day<2022, 6, 29>) == false);
  CHECK(is_working_day(italy, day<2200, 1, 1>).error().code == errc::beyond_horizon);
}

TEST_CASE("working days are counted with both ends or from one to the other") {
  CHECK(count_working_days(italy, day<2018, 3, 21>, day<2018, 4, 13>) == 17);  // Easter Monday is 2 April
  CHECK(count_working_days(italy, day<2022, 4, 25>, day<2022, 4, 25>) == 0);
  CHECK(count_working_days(italy, day<2022, 4, 26>, day<2022, 4, 26>) == 1);
  CHECK(count_working_days(italy, day<2022, 4, 26>, day<2022, 4, 25>).error().code == errc::range_reversed);
  CHECK(working_days_between(italy, day<2018, 3, 20>, day<2018, 4, 13>) == 17);
  CHECK(working_days_between(italy, day<2018, 4, 13>, day<2018, 3, 20>) == -17);
  CHECK(working_days_between(italy, day<2018, 4, 13>, day<2018, 4, 13>) == 0);
  CHECK(working_days_between(italy, day<2199, 1, 1>, day<2200, 1, 1>).error().code == errc::beyond_horizon);
}

TEST_CASE("the next, the previous and the n-th working day") {
  CHECK(next_working_day(italy, day<2018, 3, 30>) == day<2018, 4, 3>);  // Easter between
  CHECK(previous_working_day(italy, day<2018, 4, 3>) == day<2018, 3, 30>);
  CHECK(next_working_day(italy, day<2018, 4, 1>) == day<2018, 4, 3>);
  CHECK(previous_working_day(italy, day<2018, 4, 1>) == day<2018, 3, 30>);
  CHECK(working_day_on_or_after(italy, day<2018, 4, 1>) == day<2018, 4, 3>);
  CHECK(working_day_on_or_after(italy, day<2018, 4, 3>) == day<2018, 4, 3>);
  CHECK(add_working_days(italy, day<2018, 3, 20>, 17) == day<2018, 4, 13>);
  CHECK(add_working_days(italy, day<2018, 4, 13>, -17) == day<2018, 3, 20>);
  CHECK(add_working_days(italy, day<2018, 4, 1>, 0) == day<2018, 4, 1>);
}

TEST_CASE("working days end where the calendar does") {
  CHECK(next_working_day(italy, day<2199, 12, 30>) == day<2199, 12, 31>);
  const auto after = next_working_day(italy, day<2199, 12, 31>);
  CHECK(after.error().code == errc::beyond_horizon);
  CHECK(previous_working_day(italy, day<1949, 6, 3>) == day<1949, 6, 1>);  // 2 June 1949 was a holiday already
  CHECK(previous_working_day(italy, day<1949, 6, 1>).error().code == errc::beyond_horizon);
  CHECK(add_working_days(italy, day<2000, 1, 1>, 2'000'000'000).error().code == errc::beyond_horizon);
  CHECK(add_working_days(italy, day<2000, 1, 1>, -2'147'483'647 - 1).error().code == errc::beyond_horizon);
}

TEST_CASE("every day of the horizon agrees with a count day by day") {
  std::vector<date> working;
  std::int32_t total = 0;
  for (date d = italy.first_day();; d = *add_days(d, 1)) {
    const bool works = weekday_of(d) < weekday::saturday && !*italy.is_holiday(d);
    REQUIRE(is_working_day(italy, d) == works);
    if (works) {
      ++total;
      working.push_back(d);
    }
    REQUIRE(count_working_days(italy, italy.first_day(), d) == total);
    if (d == italy.last_day()) break;
  }
  for (std::size_t i = 0; i < working.size(); ++i) {
    REQUIRE(add_working_days(italy, working[0], static_cast<std::int32_t>(i)) == working[i]);
    REQUIRE(add_working_days(italy, working.back(), -static_cast<std::int32_t>(working.size() - 1 - i)) == working[i]);
  }
}

TEST_CASE("a long closure is crossed") {
  std::vector<date> closed;
  for (date d = day<2020, 2, 1>; d <= day<2020, 11, 30>; d = *add_days(d, 1)) closed.push_back(d);
  const auto shut = calendar::of_holidays(closed, day<2020, 1, 1>, day<2021, 12, 31>, known_law::of_this_release());
  REQUIRE(shut);
  CHECK(next_working_day(*shut, day<2020, 1, 31>) == day<2020, 12, 1>);
  CHECK(previous_working_day(*shut, day<2020, 12, 1>) == day<2020, 1, 31>);
  CHECK(count_working_days(*shut, day<2020, 1, 31>, day<2020, 12, 1>) == 2);
}
