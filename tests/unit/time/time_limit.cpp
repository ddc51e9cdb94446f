// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/time_limit.hpp>
#include <avviso/wording.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "calendars.hpp"
#include "limits.hpp"

using namespace avviso;
using namespace avviso::test;

TEST_CASE("60 days from 20 March 2018 end as the law that governs them says, and it says why") {
  const auto eu = expiry::of(forward(term_days<60>, time_regime::eu_1182_71), day<2018, 3, 20>, bolzano, no_suspension);
  REQUIRE(eu);
  CHECK(eu->last_day() == day<2018, 5, 22>);
  const std::vector<limit_step> expected = {
      {day<2018, 3, 20>, day<2018, 5, 19>, step_reason::length_counted, legal_basis::reg_1182_71_art_3_2_b, {}},
      {day<2018, 5, 19>, day<2018, 5, 21>, step_reason::weekend, legal_basis::reg_1182_71_art_3_4, {}},
      {day<2018, 5, 21>, day<2018, 5, 22>, step_reason::holiday, legal_basis::reg_1182_71_art_3_4,
       holiday{feast::whit_monday, legal_basis::bolzano_usage}}};
  CHECK(std::vector<limit_step>(eu->steps().begin(), eu->steps().end()) == expected);

  CHECK(last_day(forward(term_days<60>, time_regime::italian_civil), day<2018, 3, 20>) == day<2018, 5, 19>);
  CHECK(last_day(forward(term_days<60>, time_regime::italian_procedural), day<2018, 3, 20>) == day<2018, 5, 21>);
}

TEST_CASE("the day that initiates a period of weeks, months or years is a reading") {
  auto literal = prevailing;
  literal.initiates = time_readings::initiating_day::first_counted;
  CHECK(last_day(forward(term_months<1>, time_regime::eu_1182_71), day<2022, 1, 10>) == day<2022, 2, 10>);
  CHECK(last_day(forward(term_months<1>, time_regime::eu_1182_71, literal), day<2022, 1, 10>) == day<2022, 2, 11>);
  CHECK(last_day(forward(term_weeks<1>, time_regime::eu_1182_71, literal), day<2022, 1, 10>) == day<2022, 1, 18>);
  CHECK(last_day(forward(term_days<7>, time_regime::eu_1182_71, literal), day<2022, 1, 10>) == day<2022, 1, 17>);
  CHECK(last_day(forward(term_months<1>, time_regime::italian_civil, literal), day<2022, 1, 10>) == day<2022, 2, 10>);
}

TEST_CASE("whether what is due after an event rolls is a reading") {
  auto like_a_date = prevailing;
  like_a_date.following_event = time_readings::after_event::stays;
  CHECK(last_day(forward(term_days<60>, time_regime::eu_1182_71, like_a_date), day<2018, 3, 20>) == day<2018, 5, 19>);
  CHECK(last_day(forward(term_days<2>, time_regime::eu_1182_71, like_a_date), day<2022, 4, 15>) == day<2022, 4, 17>);
  CHECK(last_day(forward(term_days<60>, time_regime::italian_procedural, like_a_date), day<2018, 3, 20>) ==
        day<2018, 5, 21>);
}

TEST_CASE("where a limit that runs backward goes from a holiday is a reading") {
  auto stays = prevailing;
  stays.backward_on_holiday = time_readings::backward_end::stays;
  auto to_the_letter = prevailing;
  to_the_letter.backward_on_holiday = time_readings::backward_end::later;
  const date hearing = day<2022, 6, 30>;  // 60 days before it is Sunday 1 May
  CHECK(last_day(backward(term_days<60>, time_regime::italian_civil), hearing) == day<2022, 4, 30>);
  CHECK(last_day(backward(term_days<60>, time_regime::italian_civil, stays), hearing) == day<2022, 5, 1>);
  CHECK(last_day(backward(term_days<60>, time_regime::italian_civil, to_the_letter), hearing) == day<2022, 5, 2>);
  CHECK(last_day(backward(term_days<60>, time_regime::eu_1182_71, to_the_letter), hearing) == day<2022, 5, 1>);
}

TEST_CASE("a month that lacks the day is cited as such") {
  const auto end =
      expiry::of(forward(term_months<6>, time_regime::italian_civil), day<2021, 12, 31>, italy, no_suspension);
  REQUIRE(end);
  CHECK(end->last_day() == day<2022, 6, 30>);
  CHECK(end->steps().front().article == legal_basis::cc_2963_5);
}

TEST_CASE("before the administrative courts Saturday moves a term forward, and holds none back (art. 52 c.p.a.)") {
  const auto process = time_regime::italian_administrative_process;
  CHECK(last_day(forward(term_days<60>, process), day<2018, 3, 20>) == day<2018, 5, 21>);
  auto stays = prevailing;
  stays.backward_on_holiday = time_readings::backward_end::stays;  // which the code leaves no room for
  const date hearing = day<2022, 6, 30>;
  CHECK(last_day(backward(term_days<60>, process, stays), hearing) == day<2022, 4, 30>);  // Sunday to Saturday
  CHECK(last_day(backward(term_days<61>, process, stays), hearing) == day<2022, 4, 30>);
  CHECK(last_day(backward(term_days<61>, time_regime::italian_procedural), hearing) == day<2022, 4, 29>);
  const auto articles = [](const time_limit& limit, date event) {
    std::vector<legal_basis> all;
    const auto end = *expiry::of(limit, event, italy, no_suspension);
    for (const auto& step : end.steps()) all.push_back(step.article);
    return all;
  };
  using basis = std::vector<legal_basis>;
  CHECK(articles(forward(term_days<60>, process), day<2018, 3, 20>) ==
        basis{legal_basis::cpc_155_1, legal_basis::cpa_52_5});
  CHECK(articles(forward(term_months<1>, process), day<2022, 4, 1>) ==
        basis{legal_basis::cpc_155_2, legal_basis::cpa_52_3});
  CHECK(articles(backward(term_days<60>, process), hearing) == basis{legal_basis::cpc_155_1, legal_basis::cpa_52_4});
  CHECK(articles(forward(term_days<1>, process), day<2010, 9, 3>) ==
        basis{legal_basis::cpc_155_1, legal_basis::cpc_155_5});
}

TEST_CASE("Saturday in an office's procedure is a reading") {
  auto rests = prevailing;
  rests.saturday = time_readings::saturday_of_procedure::rests;
  const auto procedure = time_regime::italian_administrative_procedure;
  CHECK(last_day(forward(term_days<30>, procedure), day<2022, 6, 30>) == day<2022, 7, 30>);
  CHECK(last_day(forward(term_days<30>, procedure, rests), day<2022, 6, 30>) == day<2022, 8, 1>);
  CHECK(last_day(backward(term_days<61>, procedure, rests), day<2022, 6, 30>) == day<2022, 4, 29>);
  CHECK(last_day(forward(term_days<9>, procedure), day<2022, 4, 22>) == day<2022, 5, 2>);
  CHECK(last_day(forward(term_days<30>, time_regime::italian_civil, rests), day<2022, 6, 30>) == day<2022, 7, 30>);
}

TEST_CASE("a day that the act states stays, or rolls by its reading, but never under the law of the Union") {
  auto rolls = prevailing;
  rolls.fixed_day = time_readings::day_of_act::rolls;
  auto both = rolls;
  both.saturday = time_readings::saturday_of_procedure::rests;
  const auto on = [](date stated, time_regime regime, time_readings readings) {
    return (*expiry::of_stated_day(stated, regime, readings, italy)).last_day();
  };
  const date saturday = day<2018, 6, 30>;
  const date sunday = day<2022, 5, 1>;
  const auto procedure = time_regime::italian_administrative_procedure;
  CHECK(on(saturday, procedure, prevailing) == saturday);
  CHECK(on(saturday, procedure, rolls) == saturday);
  CHECK(on(saturday, procedure, both) == day<2018, 7, 2>);
  CHECK(on(sunday, procedure, prevailing) == sunday);
  CHECK(on(sunday, procedure, rolls) == day<2022, 5, 2>);
  CHECK(on(sunday, time_regime::italian_civil, rolls) == day<2022, 5, 2>);
  CHECK(on(saturday, time_regime::italian_administrative_process, rolls) == day<2018, 7, 2>);
  CHECK(on(sunday, time_regime::eu_1182_71, both) == sunday);
  CHECK(on(sunday, time_regime::eu_fixed_date, both) == sunday);
  const auto stated = expiry::of_stated_day(sunday, procedure, rolls, italy);
  REQUIRE(stated);
  REQUIRE(stated->steps().size() == 2);
  CHECK(wording::english(stated->steps()[0]) == "1 May 2022: the day is stated (by the act itself)");
  CHECK(expiry::of_stated_day(day<2200, 1, 5>, procedure, rolls, italy).error().code == errc::beyond_horizon);
  CHECK(expiry::of_stated_day(day<2200, 1, 5>, procedure, prevailing, italy));
}

TEST_CASE("no more than eight steps are told, and the last day is right") {
  // Every second day of a month is suspended, so the term stops at each.
  std::vector<suspension> many;
  for (int d = 2; d <= 26; d += 2) many.push_back(*suspension::make(*date::make(2022, 3, d), *date::make(2022, 3, d)));
  const auto end = expiry::of(forward(term_days<13>, time_regime::italian_civil), day<2022, 2, 28>, italy, many);
  REQUIRE(end);
  CHECK(end->steps().size() == expiry::most_steps);
  CHECK(end->last_day() == day<2022, 3, 25>);  // 1, 3, 5 … 25 March
}

TEST_CASE("a closure that the host declares is one step") {
  std::vector<date> closed;
  for (date d = day<2022, 12, 22>; d <= day<2023, 1, 5>; d = *add_days(d, 1)) closed.push_back(d);
  const auto where = calendar::of_holidays(closed, day<2022, 1, 1>, day<2023, 12, 31>, known_law::of_this_release());
  REQUIRE(where);
  const auto end = expiry::of(forward(term_days<7>, time_regime::eu_1182_71), day<2022, 12, 15>, *where, no_suspension);
  REQUIRE(end);
  CHECK(end->last_day() == day<2023, 1, 6>);
  CHECK(end->steps().size() == 2);
}

TEST_CASE("a limit that leaves the calendar or the dates is refused") {
  const auto refused = [](const time_limit& limit, date event) {
    return expiry::of(limit, event, italy, no_suspension).error().code;
  };
  CHECK(refused(forward(term_days<1>, time_regime::italian_civil), day<2199, 12, 31>) == errc::beyond_horizon);
  CHECK(refused(forward(term_working_days<1>, time_regime::eu_1182_71), day<2199, 12, 31>) == errc::beyond_horizon);
  CHECK(refused(backward(term_days<60>, time_regime::italian_civil), day<1949, 7, 1>) == errc::beyond_horizon);
  CHECK(refused(forward(term_years<9000>, time_regime::italian_civil), day<2018, 1, 1>) == errc::date_out_of_range);
  CHECK(last_day(forward(term_years<300>, time_regime::eu_fixed_date), day<2018, 1, 1>) == day<2318, 1, 1>);
}

TEST_CASE("a length is read, printed and never negative") {
  CHECK(term_length::parse("60d") == term_days<60>);
  CHECK(term_length::parse("10wd") == term_working_days<10>);
  CHECK(term_length::parse("2w") == term_weeks<2>);
  CHECK(term_length::parse("30 giorni") == term_days<30>);
  CHECK(term_length::parse("10 giorni lavorativi") == term_working_days<10>);
  CHECK(term_length::parse("1y6m") == term_length::make(1, 6, 0, 0));
  CHECK(std::string((*term_length::parse("1y6m")).plain().c_str()) == "1y6m");
  CHECK(std::string(term_working_days<10>.plain().c_str()) == "10wd");
  CHECK(term_length::parse("P60D") == term_days<60>);
  CHECK(term_length::parse("P2W") == term_weeks<2>);
  CHECK(term_length::parse("P1Y6M") == term_length::make(1, 6, 0, 0));
  CHECK(std::string_view(term_weeks<2>.iso()->c_str()) == "P2W");
  CHECK(std::string_view((*term_length::make(1, 6, 2, 3)).iso()->c_str()) == "P1Y6M2W3D");
  CHECK(!term_working_days<10>.iso());
  CHECK(term_length::parse("-P5D").error().code == errc::length_not_positive);
  CHECK(term_length::parse("0d").error().code == errc::length_not_positive);
  CHECK(term_length::parse("-5d").error().code == errc::length_not_positive);
  // As constants, in which no sum may wrap around.
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  constexpr auto beyond = [](std::int64_t years, std::int64_t months, std::int64_t weeks, std::int64_t days) {
    const auto made = term_length::make(years, months, weeks, days);
    return !made && made.error().code == errc::period_out_of_range;
  };
  static_assert(beyond(0, 0, 1, most) && beyond(0, 0, most, most) && beyond(0, 0, most, 0) && beyond(0, 0, 0, most));
  static_assert(beyond(most, 0, 0, 0) && beyond(0, most, 0, 0));
  static_assert(term_length::make(0, 0, 1, 0).has_value() && term_length::make(0, 1, 0, 0).has_value());
  static_assert(term_length::make(0, 0, 0, -1).error().code == errc::length_not_positive);
  static_assert(term_length::make(0, 0, -1, 0).error().code == errc::length_not_positive);
  static_assert(term_length::make(0, -1, 0, 0).error().code == errc::length_not_positive);
  static_assert(term_length::make(-1, 0, 0, 0).error().code == errc::length_not_positive);
  CHECK(term_length::parse("1y-1m").error().code == errc::length_not_positive);
  CHECK(term_length::parse("-5wd").error().code == errc::length_not_positive);
  CHECK(term_length::parse("1m10wd").error().code == errc::working_days_not_alone);
  CHECK(term_length::parse("9999999w").error().code == errc::period_out_of_range);
  CHECK(term_length::parse("5").error().code == errc::period_unit_expected);
}

TEST_CASE("steps read in both languages") {
  const auto end =
      expiry::of(forward(term_days<60>, time_regime::eu_1182_71), day<2018, 3, 20>, bolzano, no_suspension);
  REQUIRE(end);
  const auto steps = end->steps();
  CHECK(wording::english(steps[0]) ==
        "20 March 2018 → 19 May 2018: the length is counted, the first day excluded (Reg. 1182/71, art. 3(1) and "
        "(2)(b))");
  CHECK(wording::italian(steps[1]) ==
        "19 maggio 2018 → 21 maggio 2018: il giorno finale è sabato (Reg. 1182/71, art. 3, par. 4)");
  CHECK(wording::italian(steps[2]) ==
        "21 maggio 2018 → 22 maggio 2018: il giorno finale è festivo, Lunedì di Pentecoste (uso della provincia di "
        "Bolzano) (Reg. 1182/71, art. 3, par. 4)");
}
