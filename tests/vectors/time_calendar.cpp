// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/easter.hpp>
#include <avviso/time/working_days.hpp>

#include "csv.hpp"

using namespace avviso;

namespace {

calendar calendar_of(const std::string& place, const std::string& known_on) {
  const auto known = known_on.empty() ? known_law::of_this_release() : known_law::on(*date::parse(known_on));
  if (place == "rome") return calendar::rome(known);
  if (place == "bolzano") return calendar::bolzano(known);
  REQUIRE(place == "italy");
  return calendar::italy(known);
}

}  // namespace

TEST_CASE("Easter falls where the tables of the Church put it") {
  for (const auto& row : read_csv("time_easter.csv")) {
    CAPTURE(row.place);
    CHECK(easter(std::stoi(row.columns[0])) == date::parse(row.columns[1]));
  }
  CHECK(easter(1582).error().code == errc::easter_before_1583);
  CHECK(easter(10000).error().code == errc::easter_before_1583);
}

TEST_CASE("a day is a holiday by the act, the place and what is known") {
  for (const auto& row : read_csv("time_holiday.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    const auto answer = calendar_of(c[1], c[2]).is_holiday(*date::parse(c[0]));
    CHECK(std::string(!answer ? "error" : *answer ? "yes" : "no") == c[3]);
  }
}

TEST_CASE("working days are counted with both ends") {
  for (const auto& row : read_csv("time_working_days.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    const auto count = count_working_days(calendar_of(c[2], ""), *date::parse(c[0]), *date::parse(c[1]));
    CHECK((count ? std::to_string(*count) : "error") == c[3]);
  }
}
