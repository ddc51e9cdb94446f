// SPDX-License-Identifier: BSL-1.0
#include <avviso/deadline.hpp>
#include <avviso/deadline_from_event.hpp>
#include <avviso/deadline_name.hpp>

#include <doctest/doctest.h>

#include <string>
#include <unordered_map>

#include "time/calendars.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr time_limit sixty_days(term_days<60>, time_direction::forward, time_regime::italian_civil,
                                end_days::first_excluded, time_readings::prevailing());

constexpr dependent_deadline final_report(when_extended extended) {
  return {{deadline_kind::final_report, sixty_days}, deadline_kind::activities_end, extended};
}

}  // namespace

TEST_CASE("a deadline ends with its day or at an hour of it") {
  const deadlines set{{deadline_kind::applications_close, day<2018, 2, 27>, at<12, 0>},
                      {deadline_kind::activities_end, day<2021, 12, 31>}};
  CHECK(set.until(deadline_kind::applications_close) == at<12, 0>);
  CHECK(set.until(deadline_kind::activities_end).is_none());
  CHECK(set.until(deadline_kind::final_report).is_none());
  const auto same_day = set.with(deadline_kind::applications_close, day<2018, 2, 27>);
  CHECK(same_day.until(deadline_kind::applications_close) == at<12, 0>);
  const auto extended = set.with(deadline_kind::applications_close, day<2018, 4, 11>);
  CHECK(extended[deadline_kind::applications_close] == stated<date>(day<2018, 4, 11>));
  CHECK(extended.until(deadline_kind::applications_close).is_none());
  CHECK(set != extended);
}

TEST_CASE("time limits are keys of unordered containers") {
  const std::unordered_map<deadline_name, int> days = {{deadline_kind::final_report, 1},
                                                       {deadline_kind::activities_end, 2},
                                                       {deadline_name::named("azioni propedeutiche"), 3}};
  CHECK(days.at(deadline_kind::final_report) == 1);
  CHECK(days.at(deadline_kind::activities_end) == 2);
  CHECK(days.at(deadline_name::named("azioni propedeutiche")) == 3);
  CHECK(days.count(deadline_name::named("azioni")) == 0);
}

TEST_CASE("a clock time is an hour and a minute") {
  CHECK(std::string(at<16, 0>.text().c_str()) == "16:00");
  CHECK(at<9, 5> < at<16, 0>);
  CHECK(std::string(at<9, 5>.text().c_str()) == "09:05");
  CHECK(clock_time::make(24, 0).error().code == errc::hour_out_of_range);
  CHECK(clock_time::make(12, 60).error().code == errc::hour_out_of_range);
  CHECK(std::string(clock_time::make(-1, 0).error().found.c_str()) == "-1:00");
}

TEST_CASE("a deadline may run from an event") {
  const deadline_from_event signature{deadline_kind::final_report, sixty_days, at<16, 0>};
  const auto due = fixed(signature, day<2018, 3, 20>, italy, no_suspension);
  REQUIRE(due);
  CHECK(*due == deadline{deadline_kind::final_report, day<2018, 5, 19>, at<16, 0>});
  CHECK(fixed(signature, day<2199, 12, 31>, italy, no_suspension).error().code == errc::beyond_horizon);
  const suspension covid[] = {*suspension::of_administrative_terms_in_2020(known_law::of_this_release())};
  CHECK((*fixed(signature, day<2020, 2, 3>, italy, covid)).on == day<2020, 6, 25>);
}

TEST_CASE("what an extension does to a deadline that depends on the extended one is declared") {
  // The activities were to end on 31 December 2021 and end on 30 June 2022; the report is due 60 days later.
  const date first = day<2021, 12, 31>;
  const date now = day<2022, 6, 30>;
  const auto due = [&](when_extended extended) {
    return day_of(final_report(extended), first, now, italy, no_suspension);
  };
  CHECK(due(when_extended::follows) == partial_date(day<2022, 8, 29>));
  CHECK(due(when_extended::stays) == partial_date(day<2022, 3, 1>));
  const partial_date either[] = {day<2022, 3, 1>, day<2022, 8, 29>};
  CHECK(due(when_extended::to_be_confirmed) == partial_date::one_of(either));
  CHECK(day_of(final_report(when_extended::to_be_confirmed), first, first, italy, no_suspension) ==
        partial_date(day<2022, 3, 1>));
  CHECK(day_of(final_report(when_extended::to_be_confirmed), first, day<2199, 12, 31>, italy, no_suspension)
            .error()
            .code == errc::beyond_horizon);
}
