// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/court_silence.hpp>
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

#include <initializer_list>

#include "../time/calendars.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

result<court_silence> silence(date received, std::initializer_list<court_request> requests = {}) {
  return silence_of_the_court(received, {requests.begin(), requests.size()}, rome);
}

court_silence silent_until(stated<date> office_term, date executory) {
  return {.office_term = office_term, .executory = executory};
}

}  // namespace

TEST_CASE("EFF-3: the Court is silent of an act received on 20 March 2018") {
  CHECK(silence(day<2018, 3, 20>) == silent_until(day<2018, 4, 19>, day<2018, 5, 19>));  // a Saturday stays
}

TEST_CASE("EFF-3: a request makes the 30 days begin anew and stops the 60") {
  const court_request quick{.asked = day<2018, 4, 10>, .answered = day<2018, 4, 24>};
  CHECK(silence(day<2018, 3, 20>, {quick}) ==
        silent_until(day<2018, 5, 24>, day<2018, 6, 4>));  // over 2 June, a Saturday

  // 51 days without an answer, of which 30 count.
  const court_request slow{.asked = day<2018, 4, 10>, .answered = day<2018, 5, 31>};
  CHECK((*silence(day<2018, 3, 20>, {slow})).executory == day<2018, 6, 18>);
}

TEST_CASE("EFF-3: the terms of the Court did not stand still in the spring of 2020 (art. 85(6) D.L. 18/2020)") {
  CHECK(silence(day<2020, 2, 20>) == silent_until(day<2020, 3, 21>, day<2020, 4, 20>));
}

TEST_CASE("EFF-3: both terms roll over Sunday and holidays, and run in August") {
  CHECK(silence(day<2021, 3, 19>) == silent_until(day<2021, 4, 19>, day<2021, 5, 18>));  // Sunday 18 April
  CHECK(silence(day<2018, 7, 20>) == silent_until(day<2018, 8, 20>, day<2018, 9, 18>));  // Sunday 19 August
  CHECK((*silence(day<2022, 5, 30>)).office_term == day<2022, 6, 30>);                   // 29 June, in Rome
  CHECK((*silence_of_the_court(day<2022, 5, 30>, {}, italy)).office_term == day<2022, 6, 29>);
}

TEST_CASE("EFF-3: an unanswered request stops the 30 days, and the 60 for 30 days at most") {
  const court_request open{.asked = day<2018, 4, 10>};
  CHECK(silence(day<2018, 3, 20>, {open}) == silent_until(not_stated, day<2018, 6, 18>));
  for (std::int32_t wait = 0; wait < 60; ++wait) {
    CAPTURE(wait);
    const court_request answered{.asked = open.asked, .answered = *add_days(open.asked, wait)};
    CHECK((*silence(day<2018, 3, 20>, {answered})).executory <= day<2018, 6, 18>);
  }
}

TEST_CASE("EFF-3: several requests suspend 30 days overall") {
  const court_request first{.asked = day<2018, 4, 10>, .answered = day<2018, 4, 24>};
  const court_request second{.asked = day<2018, 5, 2>, .answered = day<2018, 5, 12>};
  const court_request third{.asked = day<2018, 5, 20>, .answered = day<2018, 6, 5>};
  CHECK(silence(day<2018, 3, 20>, {first, second}) == silent_until(day<2018, 6, 11>, day<2018, 6, 12>));
  CHECK(silence(day<2018, 3, 20>, {first, second, third}) == silent_until(day<2018, 7, 5>, day<2018, 6, 18>));
  const court_request open{.asked = day<2018, 5, 2>};
  CHECK(silence(day<2018, 3, 20>, {first, open}) == silent_until(not_stated, day<2018, 6, 18>));
}

TEST_CASE("EFF-3: a request made when a term is over leaves it as it is") {
  const court_request answered_30_april{.asked = day<2018, 4, 20>, .answered = day<2018, 4, 30>};
  CHECK(silence(day<2018, 3, 20>, {answered_30_april}) == silent_until(day<2018, 4, 19>, day<2018, 5, 29>));
  const court_request on_the_last_day{.asked = day<2018, 4, 19>, .answered = day<2018, 4, 30>};
  CHECK((*silence(day<2018, 3, 20>, {on_the_last_day})).office_term == day<2018, 5, 30>);
  const court_request as_the_cap_ends{.asked = day<2018, 5, 19>, .answered = day<2018, 5, 21>};
  CHECK((*silence(day<2018, 3, 20>, {as_the_cap_ends})).executory == day<2018, 5, 21>);
  // 60 days from 18 July 2018 are Sunday 16 September: a request of the Monday after still stops the term.
  const court_request on_monday{.asked = day<2018, 9, 17>, .answered = day<2018, 9, 20>};
  CHECK((*silence(day<2018, 7, 18>)).executory == day<2018, 9, 17>);
  CHECK((*silence(day<2018, 7, 18>, {on_monday})).executory == day<2018, 9, 20>);
  const court_request too_late{.asked = day<2018, 5, 20>};
  CHECK(silence(day<2018, 3, 20>, {too_late}) == silent_until(day<2018, 4, 19>, day<2018, 5, 19>));
}

TEST_CASE("EFF-3: a request may be of the day of receipt, and of the day of the answer before it") {
  const court_request at_once{.asked = day<2018, 3, 20>, .answered = day<2018, 3, 22>};
  const court_request again{.asked = day<2018, 3, 22>, .answered = day<2018, 3, 26>};
  CHECK(silence(day<2018, 3, 20>, {at_once, again}) == silent_until(day<2018, 4, 26>, day<2018, 5, 25>));
}

TEST_CASE("EFF-3: requests that cannot have been made so are refused") {
  const court_request first{.asked = day<2018, 4, 10>, .answered = day<2018, 4, 24>};
  const auto refused = [](date received, std::initializer_list<court_request> requests) {
    return silence(received, requests).error();
  };
  CHECK(refused(day<2018, 4, 11>, {first}).code == errc::suspensions_out_of_order);
  const auto overlap = refused(day<2018, 3, 20>, {first, {.asked = day<2018, 4, 23>}});
  CHECK(overlap.code == errc::suspensions_out_of_order);
  CHECK(overlap.position == 1);
  CHECK(refused(day<2018, 3, 20>, {{.asked = day<2018, 4, 10>}, {.asked = day<2018, 4, 23>}}).position == 1);
  const auto reversed = refused(day<2018, 3, 20>, {{.asked = day<2018, 4, 10>, .answered = day<2018, 4, 9>}});
  CHECK(reversed.code == errc::range_reversed);
  CHECK(refused(day<2199, 12, 1>, {}).code == errc::beyond_horizon);
  CHECK(refused(day<2199, 11, 15>, {}).code == errc::beyond_horizon);  // of the 60 days alone
  CHECK(refused(day<2199, 12, 10>, {{.asked = day<2199, 12, 11>}}).code == errc::beyond_horizon);
  // Within the horizon until the request, and beyond it with the days that it adds, or that begin anew.
  const court_request late{.asked = day<2199, 10, 20>, .answered = day<2199, 12, 20>};
  CHECK(silence(day<2199, 10, 15>));
  CHECK(refused(day<2199, 10, 15>, {late}).code == errc::beyond_horizon);
  CHECK(refused(day<2199, 10, 15>, {late, {.asked = day<2199, 12, 21>}}).code == errc::beyond_horizon);
}

TEST_CASE("EFF-3: no effect before the terms of silence are over") {
  const auto terms = *silence(day<2018, 3, 20>);  // 19 April, 19 May
  const auto from = [&](const partial_date& effective, stated<bool> referred) {
    return effective_by_silence(effective, terms, referred);
  };
  CHECK(effective_since(terms, false) == day<2018, 4, 20>);
  CHECK(effective_since(terms, true) == day<2018, 5, 20>);
  CHECK(effective_since(terms, not_stated) == day<2018, 5, 20>);
  CHECK(from(day<2018, 4, 19>, false).outcome == outcome::violated);
  CHECK(from(day<2018, 4, 20>, false).outcome == outcome::satisfied);
  CHECK(from(day<2018, 5, 1>, true).outcome == outcome::violated);
  CHECK(from(day<2018, 5, 1>, true).limit == measure(day<2018, 5, 20>));
  CHECK(from(day<2018, 5, 20>, true).outcome == outcome::satisfied);
  CHECK(from(day<2018, 4, 19>, not_stated).outcome == outcome::violated);
  CHECK(from(day<2018, 5, 1>, not_stated).missing == fact::referral);
  CHECK(from(day<2018, 5, 20>, not_stated).outcome == outcome::satisfied);
  CHECK(from(*partial_date::month(2018, 5), true).missing == fact::effective_day);
  CHECK(effective_by_silence(not_stated, terms, true).missing == fact::effective_day);
}

TEST_CASE("EFF-3: the office that waits for an answer lets nothing pass before the 60 days") {
  const auto open = *silence(day<2018, 3, 20>, {{.asked = day<2018, 4, 10>}});
  CHECK(effective_by_silence(partial_date(day<2018, 6, 18>), open, false).outcome == outcome::violated);
  CHECK(effective_by_silence(partial_date(day<2018, 6, 19>), open, false).outcome == outcome::satisfied);
}

TEST_CASE("EFF-3: after 60 days the act is executory in any case, though the 30 began anew") {
  const auto often = *silence(day<2018, 3, 20>, {{.asked = day<2018, 4, 10>, .answered = day<2018, 4, 24>},
                                                 {.asked = day<2018, 5, 2>, .answered = day<2018, 5, 12>},
                                                 {.asked = day<2018, 5, 20>, .answered = day<2018, 6, 5>}});
  REQUIRE(often == silent_until(day<2018, 7, 5>, day<2018, 6, 18>));
  for (const stated<bool>& referred : {stated<bool>(true), stated<bool>(false), stated<bool>(not_stated)}) {
    CHECK(effective_by_silence(partial_date(day<2018, 6, 19>), often, referred).outcome == outcome::satisfied);
    CHECK(effective_by_silence(partial_date(day<2018, 6, 18>), often, referred).outcome == outcome::violated);
  }
}

TEST_CASE("EFF-3: before L. 340/2000 there were the 30 days alone") {
  const auto& row = entry(rule::EFF_3);
  const auto* before = law_on(row, day<2000, 12, 8>);
  REQUIRE(before != nullptr);
  CHECK(before->citation == "art. 3, c. 2, L. 14 gennaio 1994, n. 20");
  CHECK(law_on(row, day<2000, 12, 9>) == &row.law);
}
