// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/window.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("REO-1: a re-opening needs a closed window") {
  const stated<date> closed = day<2017, 1, 31>;
  CHECK(window_was_closed(day<2017, 6, 19>, closed).outcome == outcome::satisfied);
  CHECK(window_was_closed(day<2017, 2, 1>, closed).outcome == outcome::satisfied);
  CHECK(window_was_closed(day<2017, 1, 31>, closed).outcome == outcome::violated);
  CHECK(window_was_closed(day<2017, 1, 30>, closed).measured == measure(day<2017, 1, 30>));
  CHECK(window_was_closed(day<2017, 1, 30>, closed).limit == measure(day<2017, 1, 31>));
  CHECK(window_was_closed(day<2017, 6, 19>, not_stated).missing == fact::closing_day);
  CHECK(window_was_closed(*partial_date::month(2017, 2), closed).outcome == outcome::satisfied);
  CHECK(window_was_closed(*partial_date::month(2017, 1), closed).outcome == outcome::violated);
  CHECK(window_was_closed(*partial_date::year(2017), closed).missing == fact::adoption_day);
}
