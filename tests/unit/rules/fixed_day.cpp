// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/extension.hpp>

#include <doctest/doctest.h>

#include "../time/calendars.hpp"

using namespace avviso;
using namespace avviso::test;

TEST_CASE("EXT-7: a fixed day stays, even if it is a Saturday, a Sunday or a holiday") {
  const auto saturday = fixed_day_stays(day<2018, 6, 30>, italy);
  CHECK(saturday.outcome == outcome::satisfied);
  CHECK(saturday.measured == measure(day<2018, 6, 30>));
  CHECK(fixed_day_stays(day<2024, 6, 30>, italy).outcome == outcome::satisfied);       // Sunday
  CHECK(fixed_day_stays(day<2023, 4, 25>, italy).outcome == outcome::satisfied);       // Liberation Day, a Tuesday
  CHECK(fixed_day_stays(day<2022, 6, 30>, italy).outcome == outcome::not_applicable);  // Thursday
  CHECK(fixed_day_stays(day<2200, 1, 1>, italy).missing == fact::holidays);
}

TEST_CASE("EXT-7: which days are holidays depends on the place") {
  const date peter_and_paul = day<2022, 6, 29>;
  const auto in = [&](const calendar& where) { return fixed_day_stays(peter_and_paul, where).outcome; };
  CHECK(in(rome) == outcome::satisfied);
  CHECK(in(italy) == outcome::not_applicable);
}
