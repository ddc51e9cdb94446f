// SPDX-License-Identifier: BSL-1.0
#include <avviso/interop/boost_date.hpp>
#include <avviso/interop/chrono.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("every day goes to Boost and std::chrono and back") {
  for (auto days = date::min().days(); days <= date::max().days(); days += 13) {
    const date d = *date::from_days(days);
    REQUIRE(from_boost(to_boost(d)) == d);
    REQUIRE(from_chrono(to_chrono(d)) == d);
    REQUIRE(from_chrono(std::chrono::year_month_day(to_chrono(d))) == d);
    REQUIRE(to_boost(d).day() == d.day());
  }
}

TEST_CASE("what is no day is refused") {
  CHECK(from_boost(boost::gregorian::date(boost::date_time::pos_infin)).error().code == errc::date_out_of_range);
  CHECK(from_boost(boost::gregorian::date(boost::date_time::not_a_date_time)).error().code == errc::date_out_of_range);
  using namespace std::chrono;
  CHECK(from_chrono(year(2023) / 2 / 31).error().code == errc::day_out_of_range);
  CHECK(from_chrono(year(1399) / 12 / 31).error().code == errc::year_out_of_range);
  CHECK(from_chrono(sys_days(year(10000) / 1 / 1)).error().code == errc::date_out_of_range);
}
