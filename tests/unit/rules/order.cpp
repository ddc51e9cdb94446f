// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/order.hpp>
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {

constexpr auto satisfied = outcome::satisfied;
constexpr auto violated = outcome::violated;
constexpr auto not_applicable = outcome::not_applicable;

}  // namespace

TEST_CASE("ORD-1: a window that closes before it opens") {
  CHECK(closes_once_open(day<2021, 6, 30>, day<2021, 7, 1>).outcome == violated);
  CHECK(closes_once_open(day<2021, 7, 1>, day<2021, 7, 1>).outcome == satisfied);
  CHECK(closes_once_open(not_stated, day<2021, 7, 1>).outcome == not_applicable);
  CHECK(closes_once_open(day<2021, 7, 1>, not_stated).outcome == not_applicable);
}

TEST_CASE("ORD-1: on one day the hours decide; without one it opens when the day begins, and closes when it ends") {
  constexpr auto one_day = day<2022, 2, 10>;
  const auto says = [one_day](deadline_hour opens, deadline_hour closes) {
    return closes_once_open(deadline_time(one_day, closes), deadline_time(one_day, opens));
  };
  CHECK(says(at<12, 0>, at<14, 0>).outcome == satisfied);
  CHECK(says(at<14, 0>, at<12, 0>).outcome == violated);
  CHECK(says(at<14, 0>, at<14, 0>).outcome == violated);
  CHECK(says({}, at<12, 0>).outcome == satisfied);
  CHECK(says(at<23, 59>, {}).outcome == satisfied);
  CHECK(says(at<12, 0>, not_stated).missing == fact::hour);
  CHECK(says(not_stated, at<12, 0>).missing == fact::hour);
  CHECK(says(not_stated, {}).outcome == satisfied);
  CHECK(says({}, not_stated).outcome == satisfied);
  // On two days, no hour matters.
  CHECK(closes_once_open(deadline_time(day<2022, 2, 11>, at<9, 0>), deadline_time(one_day, at<12, 0>)).outcome ==
        satisfied);
  CHECK(closes_once_open(deadline_time(day<2022, 2, 9>, not_stated), deadline_time(one_day, at<12, 0>)).outcome ==
        violated);
}

TEST_CASE("ORD-2: a final report due before the activities end") {
  const auto early = report_once_ended(day<2022, 3, 1>, day<2022, 6, 30>);
  CHECK(early.outcome == violated);
  CHECK(early.measured == measure(day<2022, 3, 1>));
  CHECK(early.limit == measure(day<2022, 6, 30>));
  CHECK(report_once_ended(day<2022, 6, 30>, day<2022, 6, 30>).outcome == satisfied);
  CHECK(report_once_ended(not_stated, not_stated).outcome == not_applicable);
}

TEST_CASE("ORD-3: an end before the award, or before the start") {
  CHECK(ends_once_begun(day<2021, 12, 31>, day<2022, 1, 1>).outcome == violated);
  CHECK(ends_once_begun(day<2021, 12, 31>, day<2021, 12, 31>).outcome == satisfied);
  CHECK(ends_once_begun(not_stated, day<2021, 12, 31>).outcome == not_applicable);
  const auto some_day = *partial_date::month(2021, 12);
  CHECK(ends_once_begun(day<2021, 12, 31>, some_day).outcome == satisfied);
  CHECK(ends_once_begun(day<2021, 12, 15>, some_day).missing == fact::adoption_day);
  CHECK(ends_once_begun(day<2021, 12, 15>, some_day, fact::start_day).missing == fact::start_day);
  CHECK(ends_once_begun(day<2021, 11, 30>, some_day).outcome == violated);
}

TEST_CASE("ORD-4: a committee or an award before the last day to apply, or on it") {
  CHECK(after_window(day<2021, 5, 1>, day<2021, 6, 30>).outcome == violated);
  CHECK(after_window(day<2021, 6, 30>, day<2021, 6, 30>).outcome == violated);
  CHECK(after_window(day<2021, 7, 1>, day<2021, 6, 30>).outcome == satisfied);
  CHECK(after_window(*partial_date::year(2021), day<2021, 6, 30>).missing == fact::adoption_day);
  CHECK(after_window(day<2021, 5, 1>, not_stated).outcome == not_applicable);
}

TEST_CASE("ORD-4: where the window closes at an hour, an act of that day may have come after it") {
  const deadline_time noon(day<2021, 6, 30>, at<12, 0>);
  CHECK(after_window(day<2021, 6, 30>, noon).missing == fact::hour);
  CHECK(after_window(day<2021, 6, 30>, deadline_time(day<2021, 6, 30>, not_stated)).missing == fact::hour);
  CHECK(after_window(day<2021, 6, 29>, noon).outcome == violated);
  CHECK(after_window(day<2021, 7, 1>, noon).outcome == satisfied);
}

TEST_CASE("ORD-5: an award before its notice has effect") {
  const auto early = after_notice(day<2021, 4, 1>, partial_date(day<2021, 4, 13>));
  CHECK(early.outcome == violated);
  CHECK(early.measured == measure(day<2021, 4, 1>));
  CHECK(early.limit == measure(day<2021, 4, 13>));
  CHECK(after_notice(day<2021, 4, 13>, partial_date(day<2021, 4, 13>)).outcome == satisfied);
  CHECK(after_notice(day<2021, 4, 13>, not_stated).missing == fact::effective_day);
  CHECK(after_notice(day<2021, 4, 13>, *partial_date::month(2021, 4)).missing == fact::effective_day);
  CHECK(after_notice(*partial_date::month(2021, 4), partial_date(day<2021, 4, 13>)).missing == fact::adoption_day);
  for (const auto which : {rule::ORD_1, rule::ORD_2, rule::ORD_3, rule::ORD_4, rule::ORD_5, rule::ORD_6}) {
    CHECK(entry(which).severity == severity::warning);
  }
}

TEST_CASE("ORD-6: a request after the extension that it asks for") {
  const auto late = requested_first(partial_date(day<2021, 7, 20>), day<2021, 7, 15>);
  CHECK(late.outcome == violated);
  CHECK(late.measured == measure(day<2021, 7, 20>));
  CHECK(late.limit == measure(day<2021, 7, 15>));
  CHECK(requested_first(partial_date(day<2021, 7, 15>), day<2021, 7, 15>).outcome == satisfied);
  CHECK(requested_first(not_stated, day<2021, 7, 15>).outcome == outcome::not_applicable);
  CHECK(requested_first(*partial_date::month(2021, 7), day<2021, 7, 15>).missing == fact::request_day);
  CHECK(requested_first(partial_date(day<2021, 7, 15>), *partial_date::month(2021, 7)).missing == fact::adoption_day);
}
