// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/rulebook.hpp>
#include <avviso/rules/window.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("WIN-1: a window that opens before its notice is published") {
  // «a partire dal 16 novembre 2015», published on 17 November.
  const auto early = opens_once_published(day<2015, 11, 16>, partial_date(day<2015, 11, 17>));
  CHECK(early.outcome == outcome::violated);
  CHECK(early.measured == measure(day<2015, 11, 16>));
  CHECK(early.limit == measure(day<2015, 11, 17>));
  CHECK(entry(rule::WIN_1).severity == severity::warning);
  const finding only[] = {early};
  CHECK(verdict(only) == outcome::satisfied);

  CHECK(opens_once_published(day<2015, 11, 17>, partial_date(day<2015, 11, 17>)).outcome == outcome::satisfied);
  CHECK(opens_once_published(day<2015, 11, 18>, partial_date(day<2015, 11, 17>)).outcome == outcome::satisfied);
  CHECK(opens_once_published(day<2015, 11, 16>, *partial_date::month(2015, 11)).missing == fact::publication);
  CHECK(opens_once_published(day<2015, 11, 16>, *partial_date::month(2015, 10)).outcome == outcome::satisfied);
  CHECK(opens_once_published(day<2015, 11, 16>, not_stated).missing == fact::publication);
  CHECK(opens_once_published(not_stated, partial_date(day<2015, 11, 17>)).missing == fact::opening_day);
}

TEST_CASE("WIN-2: a window is set for the notice alone") {
  CHECK(window_is_of_notice(true).outcome == outcome::satisfied);
  CHECK(window_is_of_notice(false).outcome == outcome::violated);
  CHECK(entry(rule::WIN_2).severity == severity::error);
}
