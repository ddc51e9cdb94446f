// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/partial_date.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace avviso;

namespace {
std::string iso(const partial_date& day) { return std::string(day.iso()); }
}  // namespace

TEST_CASE("a partial date lies between its first and its last possible day") {
  const auto december = *partial_date::month(2014, 12);
  CHECK(december.earliest() == day<2014, 12, 1>);
  CHECK(december.latest() == day<2014, 12, 31>);
  CHECK((*partial_date::month(2016, 2)).latest() == day<2016, 2, 29>);
  CHECK((*partial_date::month(2017, 2)).latest() == day<2017, 2, 28>);
  CHECK((*partial_date::year(2017)).earliest() == day<2017, 1, 1>);
  CHECK((*partial_date::year(2017)).latest() == day<2017, 12, 31>);
  const partial_date precise = day<2021, 3, 19>;
  CHECK(precise.earliest() == precise.latest());
  CHECK(partial_date::unknown().earliest() == date::min());
  CHECK(partial_date::unknown().latest() == date::max());
}

TEST_CASE("its precision follows from its days, so equal days are equal values") {
  CHECK(*partial_date::between(day<2017, 3, 1>, day<2017, 3, 31>) == *partial_date::month(2017, 3));
  CHECK(*partial_date::between(day<2017, 1, 1>, day<2017, 12, 31>) == *partial_date::year(2017));
  CHECK(*partial_date::between(day<2017, 3, 5>, day<2017, 3, 5>) == partial_date(day<2017, 3, 5>));
  CHECK((*partial_date::month(2017, 3)).precision() == precision::month);
  CHECK((*partial_date::year(2017)).precision() == precision::year);
  CHECK(partial_date::unknown().precision() == precision::unknown);
  CHECK(partial_date(day<2017, 3, 5>).precision() == precision::day);
  CHECK((*partial_date::between(day<2017, 3, 1>, day<2017, 5, 31>)).precision() == precision::range);
  CHECK((*partial_date::between(day<2017, 3, 1>, day<2018, 3, 31>)).precision() == precision::range);
}

TEST_CASE("it prints as ISO 8601 has it") {
  CHECK(iso(day<2021, 3, 19>) == "2021-03-19");
  CHECK(iso(*partial_date::month(2014, 12)) == "2014-12");
  CHECK(iso(*partial_date::year(2017)) == "2017");
  CHECK(iso(day_between<2021, 3, 19, 2021, 12, 31>) == "2021-03-19/2021-12-31");
  CHECK(iso(partial_date::unknown()) == "unknown");
}

TEST_CASE("a partial date that cannot be is refused") {
  CHECK(partial_date::between(day<2017, 3, 2>, day<2017, 3, 1>).error().code == errc::range_reversed);
  CHECK(std::string(partial_date::between(day<2017, 3, 2>, day<2017, 3, 1>).error().found) == "2017-03-01");
  CHECK(partial_date::month(2017, 13).error().code == errc::month_out_of_range);
  CHECK(partial_date::month(2017, 0).error().code == errc::month_out_of_range);
  CHECK(partial_date::year(1399).error().code == errc::year_out_of_range);
  CHECK(partial_date::year(10000).error().code == errc::year_out_of_range);
  CHECK((*partial_date::year(9999)).latest() == date::max());
}
