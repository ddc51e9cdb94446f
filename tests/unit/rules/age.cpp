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
