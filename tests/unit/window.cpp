// SPDX-License-Identifier: BSL-1.0
// Whether a window for applications is open at a moment, by the clocks of Italy.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {

constexpr instant utc(date day, int hour, int minute = 0, int second = 0) {
  return {day.days() * std::int64_t{86'400} + hour * 3'600 + minute * 60 + second};
}

truth open_at(const window& which, instant at) {
  const auto answered = is_open(which, at);
  REQUIRE(answered);
  return *answered;
}

constexpr date opening_day = day<2022, 2, 10>;
constexpr date closing_day = day<2022, 3, 9>;
constexpr window civil_service{.opens = deadline_time(opening_day, at<9, 0>),
                               .closes = deadline_time(closing_day, at<14, 0>)};

}  // namespace

TEST_CASE("a window is open from its first hour until the clock shows its last") {
  CHECK(open_at(civil_service, utc(opening_day, 7, 59, 59)) == truth::no);
  CHECK(open_at(civil_service, utc(opening_day, 8)) == truth::yes);
  CHECK(open_at(civil_service, utc(closing_day, 13)) == truth::yes);
  CHECK(open_at(civil_service, utc(closing_day, 13, 0, 1)) == truth::no);
}

TEST_CASE("without hours, a window is open from the beginning of its first day to the end of its last") {
  const window whole{.opens = opening_day, .closes = closing_day};
  CHECK(open_at(whole, utc(day<2022, 2, 9>, 22, 59, 59)) == truth::no);
  CHECK(open_at(whole, utc(day<2022, 2, 9>, 23)) == truth::yes);
  CHECK(open_at(whole, utc(closing_day, 22, 59, 59)) == truth::yes);
  CHECK(open_at(whole, utc(closing_day, 23)) == truth::no);
}

TEST_CASE("in summer time Italy is two hours ahead, from the last Sunday of March to the last of October") {
  const auto until = [](date day) { return window{.opens = opening_day, .closes = deadline_time(day, at<14, 0>)}; };
  CHECK(open_at(until(day<2022, 3, 26>), utc(day<2022, 3, 26>, 13)) == truth::yes);
  CHECK(open_at(until(day<2022, 3, 27>), utc(day<2022, 3, 27>, 12)) == truth::yes);
  CHECK(open_at(until(day<2022, 3, 27>), utc(day<2022, 3, 27>, 12, 0, 1)) == truth::no);
  CHECK(open_at(until(day<2022, 10, 29>), utc(day<2022, 10, 29>, 12, 0, 1)) == truth::no);
  CHECK(open_at(until(day<2022, 10, 30>), utc(day<2022, 10, 30>, 13)) == truth::yes);
}

TEST_CASE("an hour that the clocks show twice, or never") {
  const window twice{.opens = opening_day, .closes = deadline_time(day<2022, 10, 30>, at<2, 30>)};
  CHECK(open_at(twice, utc(day<2022, 10, 30>, 0, 30)) == truth::yes);
  CHECK(open_at(twice, utc(day<2022, 10, 30>, 1, 0)) == truth::undetermined);
  CHECK(open_at(twice, utc(day<2022, 10, 30>, 1, 30, 1)) == truth::no);
  const window never{.opens = opening_day, .closes = deadline_time(day<2022, 3, 27>, at<2, 30>)};
  CHECK(open_at(never, utc(day<2022, 3, 27>, 1)) == truth::yes);
  CHECK(open_at(never, utc(day<2022, 3, 27>, 1, 0, 1)) == truth::no);
}

TEST_CASE("an hour that is not stated leaves its day open") {
  const window lost{.opens = deadline_time(opening_day, not_stated), .closes = deadline_time(closing_day, not_stated)};
  CHECK(open_at(lost, utc(day<2022, 2, 9>, 22)) == truth::no);
  CHECK(open_at(lost, utc(opening_day, 12)) == truth::undetermined);
  CHECK(open_at(lost, utc(day<2022, 2, 11>, 12)) == truth::yes);
  CHECK(open_at(lost, utc(closing_day, 12)) == truth::undetermined);
  CHECK(open_at(lost, utc(closing_day, 23)) == truth::no);
}

TEST_CASE("where one end is not stated, the other may decide") {
  CHECK(open_at({.opens = not_stated, .closes = closing_day}, utc(opening_day, 12)) == truth::undetermined);
  CHECK(open_at({.opens = not_stated, .closes = closing_day}, utc(day<2022, 3, 10>, 12)) == truth::no);
  CHECK(open_at({.opens = opening_day, .closes = not_stated}, utc(closing_day, 12)) == truth::undetermined);
  CHECK(open_at({.opens = opening_day, .closes = not_stated}, utc(day<2022, 1, 1>, 12)) == truth::no);
}

TEST_CASE("before 1996 summer time had other days, and no window is asked about") {
  const auto refused = is_open({.opens = day<1995, 7, 1>, .closes = day<1995, 9, 30>}, utc(day<1995, 8, 1>, 12));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == errc::date_out_of_range);
}
