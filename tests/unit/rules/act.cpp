// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/decree.hpp>
#include <avviso/rules/acts.hpp>

using namespace avviso;

TEST_CASE("ACT-1: a decree is cited with its number") {
  CHECK(has_number(directorial_decree("21", day<2021, 3, 19>)).outcome == outcome::satisfied);
  CHECK(has_number(directorial_decree(not_stated, day<2020, 6, 17>)).outcome == outcome::violated);
  CHECK(has_number({.kind = act_kind::note, .on = day<2014, 10, 9>}).outcome == outcome::violated);
  CHECK(has_number({.kind = act_kind::adhesion, .on = day<2021, 6, 1>}).outcome == outcome::not_applicable);
  CHECK(has_number({.kind = act_kind::judgment, .on = day<2011, 7, 9>}).outcome == outcome::violated);
  CHECK(has_number({.kind = act_kind::law, .number = "178", .on = day<2020, 12, 30>}).outcome == outcome::satisfied);
  CHECK(has_number({.kind = act_kind::committee_decision, .on = day<2021, 6, 1>}).outcome == outcome::not_applicable);
  CHECK(has_number({.kind = act_kind::unnamed, .on = day<2021, 6, 1>}).outcome == outcome::not_applicable);
}

TEST_CASE("ACT-2: a day, and no month for it") {
  CHECK(has_day(directorial_decree("21", day<2021, 3, 19>)).outcome == outcome::satisfied);
  const finding month = has_day(directorial_decree("21", *partial_date::month(2021, 3)));
  CHECK(month.outcome == outcome::violated);
  CHECK(month.measured == measure(day<2021, 3, 1>));
  CHECK(month.limit == measure(day<2021, 3, 31>));
  CHECK(has_day(directorial_decree("21", partial_date::unknown())).outcome == outcome::violated);
}

TEST_CASE("ACT-3: the CUP of a public investment, from 17 July 2020") {
  const auto on = [](const partial_date& adopted) { return directorial_decree(not_stated, adopted); };
  // The two decrees that extended PRIMA stand on either side of that day.
  CHECK(bears_cup(on(day<2020, 6, 17>), true, false).outcome == outcome::not_applicable);
  CHECK(bears_cup(on(day<2021, 3, 19>), true, false).outcome == outcome::violated);
  CHECK(bears_cup(on(day<2021, 3, 19>), true, true).outcome == outcome::satisfied);

  CHECK(bears_cup(on(day<2020, 7, 16>), true, false).outcome == outcome::not_applicable);
  CHECK(bears_cup(on(day<2020, 7, 17>), true, false).outcome == outcome::violated);
  CHECK(bears_cup(on(day<2021, 3, 19>), false, false).outcome == outcome::not_applicable);
  CHECK(bears_cup(on(day<2021, 3, 19>), not_stated, false).missing == fact::investment);
  CHECK(bears_cup(on(day<2021, 3, 19>), true, not_stated).missing == fact::cup);
  CHECK(bears_cup(on(*partial_date::year(2020)), true, false).missing == fact::adoption_day);
  CHECK(bears_cup(on(*partial_date::year(2020)), true, true).outcome == outcome::satisfied);
}
