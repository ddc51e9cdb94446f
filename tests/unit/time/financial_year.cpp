// SPDX-License-Identifier: BSL-1.0
// The Union's financial year of home affairs funds: 16 October to 15 October (art. 38 Reg. (EU) No 514/2014).
#include <avviso/time/financial_year.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("a financial year runs from 16 October to 15 October") {
  static_assert(financial_year_of(day<2020, 10, 15>) == 2020);
  static_assert(financial_year_of(day<2020, 10, 16>) == 2021);
  CHECK(financial_year_of(day<2020, 1, 1>) == 2020);
  CHECK(financial_year_of(day<2020, 9, 30>) == 2020);
  CHECK(financial_year_of(day<2020, 10, 1>) == 2020);
  CHECK(financial_year_of(day<2020, 10, 31>) == 2021);
  CHECK(financial_year_of(day<2020, 11, 1>) == 2021);
  CHECK(financial_year_of(day<2020, 12, 31>) == 2021);
  CHECK(financial_year_of(day<2021, 10, 15>) == 2021);
  CHECK(financial_year_of(day<2020, 2, 29>) == 2020);
}

TEST_CASE("the first and the last day there are have a financial year too") {
  CHECK(financial_year_of(date::min()) == 1400);
  CHECK(financial_year_of(date::max()) == 10000);
}

TEST_CASE("each day is of the year of the day before, or of the next") {
  auto before = financial_year_of(day<2013, 12, 31>);
  int years = 0;
  for (int n = 1; n <= 3 * 366; ++n) {
    const auto on = *add_days(day<2013, 12, 31>, n);
    const auto now = financial_year_of(on);
    CHECK((now == before || (now == before + 1 && on.month() == 10 && on.day() == 16)));
    years += now == before ? 0 : 1;
    before = now;
  }
  CHECK(years == 3);
}
