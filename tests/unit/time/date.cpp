// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/date.hpp>
#include <avviso/time/weekday.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace avviso;

namespace {
std::string read_italian(std::string_view text) {
  const auto read = date::parse_italian(text);
  if (read) return std::string(read->iso().c_str());
  return "error " + std::to_string(static_cast<int>(read.error().code)) + " at " +
         std::to_string(read.error().position);
}
}  // namespace

TEST_CASE("a date is read as Italian acts write it") {
  CHECK(read_italian("20 marzo 2018") == "2018-03-20");
  CHECK(read_italian("1º marzo 2018") == "2018-03-01");
  CHECK(read_italian("1° marzo 2018") == "2018-03-01");
  CHECK(read_italian("1 MARZO 2018") == "2018-03-01");
  CHECK(read_italian("17 Giugno 2020") == "2020-06-17");
  CHECK(read_italian("20/03/2018") == "2018-03-20");
  CHECK(read_italian("1/3/2018") == "2018-03-01");
  CHECK(read_italian("19.02.2018") == "2018-02-19");
  CHECK(read_italian("29 febbraio 2016") == "2016-02-29");
}

TEST_CASE("what is not an Italian date is refused where it goes wrong") {
  CHECK(read_italian("") == "error 1 at 0");
  CHECK(read_italian("marzo 2018") == "error 1 at 0");
  CHECK(read_italian("20marzo 2018") == "error 2 at 2");
  CHECK(read_italian("2º marzo 2018") == "error 2 at 1");  // the ordinal is written of the first day only
  CHECK(read_italian("20 march 2018") == "error 110 at 3");
  CHECK(read_italian("20 marzo") == "error 2 at 8");
  CHECK(read_italian("20 marzo 18") == "error 1 at 11");  // two digits would leave the century to be guessed
  CHECK(read_italian("20/03.2018") == "error 2 at 5");
  CHECK(read_italian("20 marzo 2018.") == "error 3 at 13");
  CHECK(read_italian("31 aprile 2018") == "error 102 at 0");
  CHECK(read_italian("20/13/2018") == "error 101 at 3");
  CHECK(read_italian("20 marzo 1399") == "error 100 at 9");
  CHECK(read_italian("29 febbraio 2018") == "error 102 at 0");
}

TEST_CASE("a date prints in digits and in words") {
  CHECK(std::string_view(day<2018, 3, 20>.iso().c_str()) == "2018-03-20");
  CHECK(std::string_view(day<2018, 3, 20>.italian().c_str()) == "20 marzo 2018");
  CHECK(std::string_view(day<2018, 3, 1>.italian().c_str()) == "1º marzo 2018");
  CHECK(std::string_view(day<2018, 3, 1>.italian_digits().c_str()) == "01/03/2018");
  CHECK(std::string_view(day<2018, 3, 1>.english().c_str()) == "1 March 2018");
  CHECK(std::string_view(day<2018, 9, 1>.italian().c_str()) == "1º settembre 2018");  // the longest text
  CHECK(std::string_view(day<2018, 9, 30>.english().c_str()) == "30 September 2018");
}

TEST_CASE("every day prints and reads back, in ISO and in Italian") {
  for (auto days = date::min().days(); days <= date::max().days(); days += 97) {
    const date d = *date::from_days(days);
    REQUIRE(date::parse(d.iso().c_str()) == d);
    REQUIRE(date::parse_italian(d.italian().c_str()) == d);
    REQUIRE(date::parse_italian(d.italian_digits().c_str()) == d);
  }
}

TEST_CASE("a day has a weekday") {
  // The fixed dates of the notices and acts that PRIMA and its relatives tell of.
  CHECK(weekday_of(day<2012, 1, 17>) == weekday::tuesday);
  CHECK(weekday_of(day<2014, 10, 9>) == weekday::thursday);
  CHECK(weekday_of(day<2015, 11, 16>) == weekday::monday);
  CHECK(weekday_of(day<2016, 2, 29>) == weekday::monday);
  CHECK(weekday_of(day<2016, 7, 6>) == weekday::wednesday);
  CHECK(weekday_of(day<2017, 5, 19>) == weekday::friday);
  CHECK(weekday_of(day<2018, 3, 20>) == weekday::tuesday);
  CHECK(weekday_of(day<2018, 6, 30>) == weekday::saturday);
  CHECK(weekday_of(day<2022, 5, 1>) == weekday::sunday);
  CHECK(weekday_of(day<2022, 6, 30>) == weekday::thursday);
}

TEST_CASE("a month has a first and a last day") {
  CHECK(first_of_month(day<2018, 6, 30>) == day<2018, 6, 1>);
  CHECK(first_of_month(day<2018, 6, 1>) == day<2018, 6, 1>);
  CHECK(last_of_month(day<2018, 6, 1>) == day<2018, 6, 30>);
  CHECK(last_of_month(day<2020, 2, 10>) == day<2020, 2, 29>);
  CHECK(last_of_month(day<2100, 2, 10>) == day<2100, 2, 28>);
  CHECK(last_of_month(date::max()) == date::max());
  CHECK(first_of_month(date::min()) == date::min());
}

TEST_CASE("a day belongs to an ISO week") {
  const auto is = [](date d, int year, int number) {
    const auto week = iso_week::of(d);
    return week.year() == year && week.number() == number;
  };
  CHECK(is(day<2018, 1, 1>, 2018, 1));
  CHECK(is(day<2018, 12, 31>, 2019, 1));
  CHECK(is(day<2021, 1, 3>, 2020, 53));
  CHECK(is(day<2016, 1, 1>, 2015, 53));
  CHECK(is(day<2022, 6, 30>, 2022, 26));
  CHECK(is(date::min(), 1400, 1));
  CHECK(is(date::max(), 9999, 52));
  CHECK(iso_week::of(day<2018, 12, 31>) > iso_week::of(day<2018, 12, 30>));
}
