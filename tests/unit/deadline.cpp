// SPDX-License-Identifier: BSL-1.0
#include <avviso/deadline.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/dependent_deadline.hpp>

#include <doctest/doctest.h>

#include <string>
#include <unordered_map>

#include "time/calendars.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// The report within sixty days of the end of the activities, by 16:00.
const dependent_deadline report_after_signing{.which = deadline_kind::final_report,
                                              .length = term_days<60>,
                                              .regime = time_regime::italian_civil,
                                              .from = counted_from{deadline_kind::activities_end, when_moved::follows},
                                              .until = at<16, 0>};

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
  const auto due = counted_day(report_after_signing, day<2018, 3, 20>, italy);
  REQUIRE(due);
  CHECK(*due == deadline_time(day<2018, 5, 19>, at<16, 0>));
  CHECK(counted_day(report_after_signing, day<2199, 12, 31>, italy).error().code == errc::beyond_horizon);
  const suspension covid[] = {*suspension::of_administrative_terms_in_2020(known_law::of_this_release())};
  CHECK((*counted_day(report_after_signing, day<2020, 2, 3>, italy, covid)).on == day<2020, 6, 25>);
  auto before = report_after_signing;
  before.direction = time_direction::backward;
  CHECK((*counted_day(before, day<2018, 5, 19>, italy)).on == day<2018, 3, 20>);
}
