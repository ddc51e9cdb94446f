// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/period.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace avviso;

namespace {

period lasting(std::int64_t y, std::int64_t m, std::int64_t d) { return *period::make(y, m, d); }

std::string refusal_of_period(std::string_view text) {
  const auto read = period::parse(text);
  if (read) return "read as " + std::string(read->plain().c_str());
  return std::to_string(static_cast<int>(read.error().code)) + " at " + std::to_string(read.error().position);
}

}  // namespace

TEST_CASE("months are added by the common calendar, with the rounding that is named") {
  // Art. 2963 c.c.: the day that answers to the first; if the month lacks it, its last day.
  CHECK(add(day<2021, 12, 31>, months<6>, month_rounding::down) == day<2022, 6, 30>);
  CHECK(add(day<2021, 12, 31>, months<6>, month_rounding::up) == day<2022, 7, 1>);
  const auto refusal = add(day<2021, 12, 31>, months<6>, month_rounding::refuse);
  REQUIRE(!refusal);
  CHECK(refusal.error().code == errc::month_day_missing);
  CHECK(refusal.error().expected == 30);
  CHECK(std::string_view(refusal.error().found) == "31");

  CHECK(add(day<2022, 6, 30>, -months<6>, month_rounding::down) == day<2021, 12, 30>);  // not the way back
  CHECK(add(day<2023, 2, 28>, months<1>, month_rounding::down) == day<2023, 3, 28>);  // no snapping to the month's end
  CHECK(add(day<2023, 2, 28>, years<1>, month_rounding::down) == day<2024, 2, 28>);
  CHECK(add(day<2024, 2, 29>, years<1>, month_rounding::down) == day<2025, 2, 28>);
  CHECK(add(day<2024, 2, 29>, years<1>, month_rounding::up) == day<2025, 3, 1>);
  CHECK(add(day<2024, 2, 29>, years<4>, month_rounding::refuse) == day<2028, 2, 29>);
  CHECK(add(day<2012, 1, 1>, -months<12>, month_rounding::refuse) == day<2011, 1, 1>);
  CHECK(add(day<2012, 3, 1>, -days<2>, month_rounding::refuse) == day<2012, 2, 28>);
}

TEST_CASE("years and months go first, are rounded once, then days") {
  CHECK(add(day<2020, 1, 31>, lasting(0, 1, 1), month_rounding::down) == day<2020, 3, 1>);
  CHECK(add(day<2020, 1, 31>, lasting(1, 1, 0), month_rounding::down) == day<2021, 2, 28>);
  CHECK(add(day<2020, 2, 29>, lasting(1, 1, 0), month_rounding::refuse) == day<2021, 3, 29>);  // not by 2021-02-28
  CHECK(add(day<2018, 3, 20>, lasting(2, -3, 5), month_rounding::down) == day<2019, 12, 25>);
  CHECK(add(day<2018, 3, 20>, weeks<2>, month_rounding::refuse) == day<2018, 4, 3>);
}

TEST_CASE("an addition that leaves the dates is refused") {
  CHECK(add(day<9999, 12, 1>, months<1>, month_rounding::down).error().code == errc::date_out_of_range);
  CHECK(add(day<1400, 1, 31>, -months<1>, month_rounding::down).error().code == errc::date_out_of_range);
  CHECK(add(day<9999, 12, 31>, days<1>, month_rounding::down).error().code == errc::date_out_of_range);
  CHECK(add(day<9999, 12, 31>, lasting(0, 1, -40), month_rounding::down).error().code == errc::date_out_of_range);
  CHECK(add(day<2000, 1, 1>, lasting(9'999'999, 9'999'999, 9'999'999), month_rounding::down).error().code ==
        errc::date_out_of_range);
  CHECK(add(day<2000, 1, 1>, lasting(-9'999'999, -9'999'999, 0), month_rounding::up).error().code ==
        errc::date_out_of_range);
}

TEST_CASE("a period is read in signs and in Italian words") {
  CHECK(period::parse("1y2m3d") == lasting(1, 2, 3));
  CHECK(period::parse("-1m") == lasting(0, -1, 0));
  CHECK(period::parse("2y-3m5d") == lasting(2, -3, 5));
  CHECK(period::parse("2w") == days<14>);
  CHECK(period::parse("1w1d") == days<8>);
  CHECK(period::parse("0d") == days<0>);
  CHECK(period::parse("6 mesi") == months<6>);
  CHECK(period::parse("30 giorni") == days<30>);
  CHECK(period::parse("1 anno, 2 mesi e 3 giorni") == lasting(1, 2, 3));
  CHECK(period::parse("1 anno e 1 giorno") == lasting(1, 0, 1));
  CHECK(period::parse("2 settimane") == weeks<2>);
  CHECK(period::parse("12 Mesi") == months<12>);
  CHECK(months<12> != years<1>);
}

TEST_CASE("a period is read and written as ISO 8601 does") {
  CHECK(period::parse("P6M") == months<6>);
  CHECK(period::parse("P1Y2M3D") == lasting(1, 2, 3));
  CHECK(period::parse("P2W") == weeks<2>);
  CHECK(period::parse("P1W1D") == days<8>);
  CHECK(period::parse("P0D") == days<0>);
  CHECK(period::parse("-P1Y2M") == lasting(-1, -2, 0));
  CHECK(period::parse("P2Y-3M5D") == lasting(2, -3, 5));
  CHECK(period::parse("-P2Y-3M") == lasting(-2, 3, 0));
  CHECK(std::string_view(months<6>.iso().c_str()) == "P6M");
  CHECK(std::string_view(lasting(1, 2, 3).iso().c_str()) == "P1Y2M3D");
  CHECK(std::string_view(lasting(0, -1, 0).iso().c_str()) == "P-1M");
  CHECK(std::string_view(lasting(0, 0, 0).iso().c_str()) == "P0D");
  CHECK(std::string_view(lasting(-9'999'999, -9'999'999, -9'999'999).iso().c_str()) == "P-9999999Y-9999999M-9999999D");
  CHECK(refusal_of_period("P") == "1 at 1");
  CHECK(refusal_of_period("-P") == "1 at 2");
  CHECK(refusal_of_period("P6") == "112 at 2");
  CHECK(refusal_of_period("P6m") == "112 at 2");  // capitals only
  CHECK(refusal_of_period("p6M") == "1 at 0");
  CHECK(refusal_of_period("PT5H") == "1 at 1");  // a period has no hours
  CHECK(refusal_of_period("P1DT5H") == "1 at 3");
  CHECK(refusal_of_period("P1.5M") == "112 at 2");
  CHECK(refusal_of_period("P1D1M") == "112 at 4");
  CHECK(refusal_of_period("P1M1M") == "112 at 4");
  CHECK(refusal_of_period("P10000000D") == "113 at 1");
}

TEST_CASE("what is not a period is refused") {
  CHECK(refusal_of_period("") == "1 at 0");
  CHECK(refusal_of_period("6") == "112 at 1");
  CHECK(refusal_of_period("m") == "1 at 0");
  CHECK(refusal_of_period("-") == "1 at 1");
  CHECK(refusal_of_period("6mm") == "112 at 1");
  CHECK(refusal_of_period("6x") == "112 at 1");
  CHECK(refusal_of_period("1m1m") == "112 at 3");  // twice the same unit
  CHECK(refusal_of_period("1d1m") == "112 at 3");  // the larger unit after the smaller
  CHECK(refusal_of_period("1m, ") == "1 at 4");
  CHECK(refusal_of_period("--1m") == "1 at 1");
  CHECK(refusal_of_period("1.5m") == "112 at 1");
  CHECK(refusal_of_period("10wd") == "112 at 0");  // how many days they are, only a calendar knows
  CHECK(refusal_of_period("10000000d") == "113 at 0");
  CHECK(refusal_of_period("9999999w") == "113 at 0");
  CHECK(!period::make(0, 0, 10'000'000));
  CHECK(!period::make(-10'000'000, 0, 0));
}

TEST_CASE("a period prints") {
  CHECK(std::string_view(lasting(1, 2, 3).plain().c_str()) == "1y2m3d");
  CHECK(std::string_view(lasting(0, -1, 0).plain().c_str()) == "-1m");
  CHECK(std::string_view(lasting(0, 0, 0).plain().c_str()) == "0d");
  CHECK(std::string_view(lasting(-9'999'999, -9'999'999, -9'999'999).plain().c_str()) == "-9999999y-9999999m-9999999d");
  CHECK(std::string_view(lasting(1, 2, 3).italian().c_str()) == "1 anno, 2 mesi e 3 giorni");
  CHECK(std::string_view(lasting(0, 6, 0).italian().c_str()) == "6 mesi");
  CHECK(std::string_view(lasting(1, 0, 1).italian().c_str()) == "1 anno e 1 giorno");
  CHECK(std::string_view(lasting(0, 0, 0).italian().c_str()) == "0 giorni");
  CHECK(std::string_view(lasting(0, -1, 2).english().c_str()) == "-1 month and 2 days");
  CHECK(period::parse(lasting(-9'999'999, -9'999'999, -9'999'999).italian().c_str()) ==
        lasting(-9'999'999, -9'999'999, -9'999'999));
}

TEST_CASE("the difference of two dates leads from one to the other") {
  CHECK(days_between(day<2018, 3, 20>, day<2018, 4, 13>) == 24);
  CHECK(difference(day<2018, 3, 20>, day<2018, 4, 13>, month_rounding::down) == days<24>);
  CHECK(difference(day<2021, 12, 31>, day<2022, 6, 30>, month_rounding::down) == months<6>);
  CHECK(difference(day<2021, 12, 31>, day<2022, 6, 30>, month_rounding::up) == lasting(0, 5, 30));
  CHECK(difference(day<2021, 12, 31>, day<2022, 6, 30>, month_rounding::refuse).error().code ==
        errc::month_day_missing);
  CHECK(difference(day<2022, 6, 30>, day<2021, 12, 31>, month_rounding::down) == lasting(0, -5, -30));
  CHECK(difference(day<2022, 3, 31>, day<2022, 3, 1>, month_rounding::down) == days<-30>);
  CHECK(difference(day<2022, 3, 31>, day<2022, 3, 1>, month_rounding::up) == -months<1>);
  CHECK(difference(day<2018, 3, 20>, day<2022, 6, 30>, month_rounding::refuse) == lasting(4, 3, 10));
  CHECK(difference(date::min(), date::max(), month_rounding::down) == lasting(8599, 11, 30));
  CHECK(difference(date::max(), date::min(), month_rounding::up) == lasting(-8599, -11, -30));
}
