// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/caps.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {
outcome aged(date born, date on, age_bound bound, int years, leap_birthday leap = leap_birthday::on_28_february) {
  return age_on(born, on, bound, years, leap).outcome;
}
}  // namespace

TEST_CASE("AGE-1: «abbiano compiuto il 16esimo anno d'età» at the start of the traineeship") {
  const date born = day<2001, 6, 19>;
  CHECK(aged(born, day<2017, 6, 18>, age_bound::turned, 16) == outcome::violated);
  CHECK(aged(born, day<2017, 6, 19>, age_bound::turned, 16) == outcome::satisfied);
  CHECK(aged(born, day<2018, 1, 1>, age_bound::turned, 16) == outcome::satisfied);
  const auto says = age_on(born, day<2017, 6, 18>, age_bound::turned, 16, leap_birthday::on_1_march);
  CHECK(says.measured == measure::count(15));
  CHECK(says.limit == measure::count(16));
}

TEST_CASE("AGE-1: «non abbiano compiuto 23 anni»") {
  const date born = day<1994, 6, 19>;
  CHECK(aged(born, day<2017, 6, 18>, age_bound::not_yet, 23) == outcome::satisfied);
  CHECK(aged(born, day<2017, 6, 19>, age_bound::not_yet, 23) == outcome::violated);
}

TEST_CASE("AGE-1: «tra i 18 e i 30 anni» ends on the 30th birthday or on the day before the 31st") {
  const date born = day<1986, 2, 10>;
  CHECK(aged(born, day<2016, 2, 10>, age_bound::until_birthday, 30) == outcome::satisfied);
  CHECK(aged(born, day<2016, 2, 11>, age_bound::until_birthday, 30) == outcome::violated);
  CHECK(aged(born, day<2016, 2, 9>, age_bound::until_birthday, 30) == outcome::satisfied);
  CHECK(aged(born, day<2016, 2, 11>, age_bound::not_yet, 31) == outcome::satisfied);
  CHECK(aged(born, day<2017, 2, 9>, age_bound::not_yet, 31) == outcome::satisfied);
  CHECK(aged(born, day<2017, 2, 10>, age_bound::not_yet, 31) == outcome::violated);
  CHECK(aged(born, day<2015, 2, 10>, age_bound::until_birthday, 30) == outcome::satisfied);
}

TEST_CASE("AGE-1: who was born on 29 February") {
  const date born = day<2000, 2, 29>;
  using enum leap_birthday;
  CHECK(aged(born, day<2018, 2, 27>, age_bound::turned, 18, on_28_february) == outcome::violated);
  CHECK(aged(born, day<2018, 2, 28>, age_bound::turned, 18, on_28_february) == outcome::satisfied);
  CHECK(aged(born, day<2018, 2, 28>, age_bound::turned, 18, on_1_march) == outcome::violated);
  CHECK(aged(born, day<2018, 3, 1>, age_bound::turned, 18, on_1_march) == outcome::satisfied);
  for (const auto leap : {on_28_february, on_1_march}) {
    CHECK(aged(born, day<2020, 2, 28>, age_bound::turned, 20, leap) == outcome::violated);
    CHECK(aged(born, day<2020, 2, 29>, age_bound::turned, 20, leap) == outcome::satisfied);
  }
}

TEST_CASE("AGE-1: on every day one has turned an age or has not yet") {
  for (date on = day<1999, 12, 1>; on < day<2006, 1, 1>; on = *add_days(on, 1)) {
    CAPTURE(on.iso().c_str());
    for (int years = 1; years < 7; ++years) {
      const bool turned = aged(day<2000, 2, 29>, on, age_bound::turned, years) == outcome::satisfied;
      const bool not_yet = aged(day<2000, 2, 29>, on, age_bound::not_yet, years) == outcome::satisfied;
      CHECK(turned != not_yet);
    }
  }
}

TEST_CASE("AGE-1 of days of birth: the oldest and the youngest on the day of the notice") {
  const notice_limits bounds{.youngest = 18U, .oldest = oldest_age{.years = 30U, .until = upper_age::not_yet}};
  const auto says = [&](partial_date oldest, partial_date youngest, stated<date> on = day<2021, 3, 31>) {
    return ages_within(birth_span{oldest, youngest}, on, bounds);
  };
  CHECK(says(day<1991, 4, 1>, day<2003, 3, 31>).outcome == outcome::satisfied);
  CHECK(says(day<1991, 3, 31>, day<2003, 3, 31>).outcome == outcome::violated);
  CHECK(says(day<1991, 4, 1>, day<2003, 4, 1>).outcome == outcome::violated);
  CHECK(says(day<1991, 4, 1>, day<2003, 4, 1>).measured == measure::count(17));
  CHECK(says(day<1991, 4, 1>, day<2003, 3, 31>, not_stated).missing == fact::age_day);
  // A year that holds the bound is open; one that does not is not.
  CHECK(says(*partial_date::year(1992), *partial_date::year(2002)).outcome == outcome::satisfied);
  CHECK(says(*partial_date::year(1991), *partial_date::year(2002)).missing == fact::ages);
  CHECK(says(*partial_date::year(1992), *partial_date::year(2003)).missing == fact::ages);
  CHECK(says(*partial_date::year(1990), *partial_date::year(2003)).outcome == outcome::violated);
  CHECK(says(partial_date::unknown(), partial_date::unknown()).outcome == outcome::undetermined);
  CHECK(ages_within(birth_span{day<1900, 1, 1>, day<1900, 1, 1>}, not_stated, {}).outcome == outcome::not_applicable);
}

TEST_CASE("AGE-1 of days of birth: a birthday that may be exceeded, and one on 29 February") {
  const notice_limits until{.oldest = oldest_age{.years = 30U, .until = upper_age::until_birthday}};
  const auto says = [&](partial_date born, date on) { return ages_within(birth_span{born, born}, on, until).outcome; };
  CHECK(says(day<1991, 3, 31>, day<2021, 3, 31>) == outcome::satisfied);
  CHECK(says(day<1991, 3, 30>, day<2021, 3, 31>) == outcome::violated);
  const notice_limits from{.youngest = 18U};
  const birth_span leap{day<2004, 2, 29>, day<2004, 2, 29>};
  CHECK(ages_within(leap, day<2022, 2, 27>, from).outcome == outcome::violated);
  CHECK(ages_within(leap, day<2022, 2, 28>, from).outcome == outcome::undetermined);
  CHECK(ages_within(leap, day<2022, 3, 1>, from).outcome == outcome::satisfied);
}

TEST_CASE("AGE-1 of years and of days of birth: both must hold, and days tell what years leave open") {
  const notice_limits until{.oldest = oldest_age{.years = 30U, .until = upper_age::until_birthday}};
  const auto says = [&](stated<age_span> ages, stated<birth_span> born, stated<date> on = day<2021, 3, 31>) {
    return ages_within(ages, born, on, until).outcome;
  };
  const birth_span thirty{day<1991, 3, 31>, day<1991, 3, 31>};
  CHECK(says(age_span{30U, 30U}, not_stated) == outcome::undetermined);
  CHECK(says(age_span{30U, 30U}, thirty) == outcome::satisfied);
  CHECK(says(age_span{31U, 31U}, thirty) == outcome::violated);
  CHECK(says(age_span{29U, 29U}, birth_span{day<1990, 1, 1>, day<1990, 1, 1>}) == outcome::violated);
  CHECK(says(age_span{29U, 29U}, thirty, not_stated) == outcome::satisfied);
  CHECK(says(not_stated, not_stated) == outcome::undetermined);
}
