// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/flat_rates.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("flat rates of Regulation (EU) No 514/2014, article 18") {
  CHECK(highest_indirect_costs_on_staff(euros<100'000>) == euros<15'000>);
  CHECK(highest_indirect_costs_on_staff(euros<0, 99>) == euros<0, 14>);  // 0.1485
  CHECK(highest_indirect_costs_by_method(euros<100'000>) == euros<25'000>);
  CHECK(highest_indirect_costs_by_method(euros<0, 99>) == euros<0, 24>);  // 0.2475
  CHECK(highest_cost_of_built_land(euros<15'095'804, 23>) == euros<1'509'580, 42>);
}

TEST_CASE("flat rates of Regulation (EU) 2021/1060, articles 54 to 56") {
  CHECK(highest_indirect_costs_of_2021(euros<100'000>) == euros<7'000>);
  CHECK(highest_indirect_costs_of_2021(euros<0, 99>) == euros<0, 6>);  // 0.0693
  CHECK(highest_staff_costs(euros<100'000>) == euros<20'000>);
  CHECK(highest_staff_costs(euros<0, 99>) == euros<0, 19>);  // 0.198
  CHECK(highest_costs_other_than_staff(euros<100'000>) == euros<40'000>);
  CHECK(highest_costs_other_than_staff(euros<0, 99>) == euros<0, 39>);  // 0.396
}

TEST_CASE("an hour of staff is a 1,720th of the year") {
  CHECK(hourly_rate(euros<43'000>, rounding::floor) == euros<25>);
  CHECK(hourly_rate(euros<43'000>, rounding::ceiling) == euros<25>);
  CHECK(hourly_rate(euros<40'000>, rounding::floor) == euros<23, 25>);  // 23.2558…
  CHECK(hourly_rate(euros<40'000>, rounding::half_up) == euros<23, 26>);
}
