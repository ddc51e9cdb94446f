// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/de_minimis.hpp>
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <random>
#include <vector>

using namespace avviso;

namespace {

finding aided(std::vector<dated_award> before, dated_award aid, date fiscal_year) {
  const auto says = within_de_minimis(before, aid, fiscal_year);
  REQUIRE(says);
  return *says;
}

}  // namespace

TEST_CASE("DEM-1: until 2023, 200,000 euro in the fiscal year and the two before it") {
  const std::vector<dated_award> before = {{day<2018, 12, 31>, euros<150'000>}, {day<2019, 1, 1>, euros<120'000>}};
  const auto in_2021 = aided(before, {day<2021, 6, 1>, euros<80'000>}, day<2021, 1, 1>);
  CHECK(in_2021.outcome == outcome::satisfied);  // 31 December 2018 is a fiscal year too far
  CHECK(in_2021.measured == measure(euros<200'000>));
  CHECK(in_2021.limit == measure(euros<200'000>));
  CHECK(law_of(in_2021, entry(rule::DEM_1)).citation == "art. 3, par. 2, Reg. (UE) n. 1407/2013");
  CHECK(aided(before, {day<2021, 6, 1>, euros<80'000, 1>}, day<2021, 1, 1>).outcome == outcome::violated);
  // A fiscal year that begins in July.
  CHECK(aided(before, {day<2021, 6, 1>, euros<80'000>}, day<2020, 7, 1>).outcome == outcome::violated);
  // What comes later does not count.
  CHECK(aided({{day<2021, 6, 2>, euros<190'000>}}, {day<2021, 6, 1>, euros<80'000>}, day<2021, 1, 1>).outcome ==
        outcome::satisfied);
}

TEST_CASE("DEM-1: from 2024, 300,000 euro in any three years") {
  const auto on = [](date first, date aid) {
    return aided({{first, euros<250'000>}}, {aid, euros<50'000, 1>}, day<2024, 1, 1>).outcome;
  };
  CHECK(on(day<2021, 3, 15>, day<2024, 3, 14>) == outcome::violated);
  CHECK(on(day<2021, 3, 15>, day<2024, 3, 15>) == outcome::satisfied);
  CHECK(on(day<2024, 3, 15>, day<2024, 3, 15>) == outcome::violated);
  // The last day of the old law, and the first of the new one.
  const dated_award old_one{day<2023, 12, 31>, euros<250'000>};
  CHECK(aided({}, old_one, day<2023, 1, 1>).outcome == outcome::violated);
  CHECK(aided({}, {day<2024, 1, 1>, euros<250'000>}, day<2024, 1, 1>).outcome == outcome::satisfied);
  CHECK(law_of(aided({}, {day<2024, 1, 1>, euros<1>}, day<2024, 1, 1>), entry(rule::DEM_1)).citation ==
        "art. 3, par. 2, Reg. (UE) 2023/2831");
}

TEST_CASE("DEM-1: nothing before 2014, and what does not fit is an error") {
  CHECK(aided({}, {day<2013, 12, 31>, euros<999'999>}, day<2013, 1, 1>).outcome == outcome::not_applicable);
  const std::vector<dated_award> most = {{day<2024, 1, 2>, euro::from_cents(std::numeric_limits<std::int64_t>::max())}};
  CHECK(within_de_minimis(most, {day<2024, 1, 3>, euros<1>}, day<2024, 1, 1>).error().code ==
        errc::amount_out_of_range);
  CHECK(aided({}, {day<2014, 1, 1>, euros<200'001>}, day<2014, 1, 1>).outcome == outcome::violated);
  // A fiscal year before which there are no two others.
  const auto too_early = within_de_minimis({}, {day<2021, 6, 1>, euros<1>}, date::min());
  REQUIRE_FALSE(too_early);
  CHECK(too_early.error().code == errc::date_out_of_range);
}

TEST_CASE("DEM-1: of any aid, the sum is that of walking the days") {
  std::mt19937_64 random(2026);
  const auto number = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
  for (int i = 0; i < 2000; ++i) {
    std::vector<dated_award> before;
    for (int n = number(6); n > 0; --n) {
      before.push_back({*add_days(day<2021, 1, 1>, number(1500)), euro::from_cents(100 * number(150'000))});
    }
    const dated_award aid{*add_days(day<2024, 1, 1>, number(700)), euro::from_cents(100 * number(100'000))};
    euro sum = aid.amount;
    for (const auto& one : before) {
      bool is_in = false;
      const auto& on = aid.on;
      const bool was_leap_day = on.month() == 2 && on.day() == 29;
      for (date at = on;
           !(at.year() == on.year() - 3 && at.month() == on.month() && at.day() == (was_leap_day ? 28 : on.day()));
           at = *add_days(at, -1)) {
        is_in = is_in || at == one.on;
      }
      if (is_in) sum = *(sum + one.amount);
    }
    CAPTURE(i);
    const auto says = aided(before, aid, day<2024, 1, 1>);
    CHECK(says.measured == measure(sum));
    CHECK((says.outcome == outcome::satisfied) == (sum <= euros<300'000>));
  }
}
