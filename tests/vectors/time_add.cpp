// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/period.hpp>

#include "csv.hpp"

using namespace avviso;

TEST_CASE("periods are added with every rounding") {
  for (const auto& row : read_csv("time_add.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    const auto from = date::parse(c[0]);
    const auto length = period::parse(c[1]);
    REQUIRE(from);
    REQUIRE(length);
    const auto moved = [&](month_rounding rounding) {
      const auto to = add(*from, *length, rounding);
      return to ? std::string(to->iso().c_str()) : std::string("error");
    };
    CHECK(moved(month_rounding::down) == c[2]);
    CHECK(moved(month_rounding::up) == c[3]);
    CHECK(moved(month_rounding::refuse) == (c[2] == c[3] ? c[2] : "error"));
  }
}
