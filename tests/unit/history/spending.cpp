// SPDX-License-Identifier: BSL-1.0
// How long and how much a grant may spend.
#include "../../../examples/prima/prima_notice.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

template <class T>
std::vector<stated<T>> candidates(const result<answer<T>>& given) {
  REQUIRE(given);
  return list(given);
}

dossier of_programme(date end) {
  auto founds = founding();
  std::get<establishment>(founds.provisions.front()).notice.programme = programme::amif_2014_2020;
  return of(founds, awarding({"g"}), decree("x", day<2021, 3, 1>, {to(end)}));
}

}  // namespace

TEST_CASE("spending stays within the activities, the law of the day, and the award") {
  const auto notice = of_programme(day<2023, 6, 30>);
  const auto on = [](date day) { return as_of{day, day, readings::documents()}; };
  const auto before = notice.as_of(on(day<2022, 4, 11>));
  const auto after = notice.as_of(on(day<2022, 4, 12>));
  // Reg. (EU) 514/2014: until 31 December 2022; as amended by Reg. (EU) 2022/585, until 30 June 2024.
  CHECK(candidates(before.grant("g").may_spend(day<2022, 12, 31>, euros<10>)) == truths{true});
  CHECK(candidates(before.grant("g").may_spend(day<2023, 1, 1>, euros<10>)) == truths{false});
  CHECK(candidates(after.grant("g").may_spend(day<2023, 1, 1>, euros<10>)) == truths{true});
  CHECK(candidates(after.grant("g").may_spend(day<2023, 7, 1>, euros<10>)) == truths{false});
  CHECK(candidates(after.grant("g").may_spend(day<2023, 1, 1>, euros<10, 1>)) == truths{false});
  CHECK(candidates(before.grant("g").last_day_to_spend()) == dates{day<2022, 12, 31>});
  CHECK(candidates(after.grant("g").last_day_to_spend()) == dates{day<2023, 6, 30>});
  const auto last = after.grant("g").last_day_to_spend();
  CHECK(last->asked() == question{.field = field::last_day_to_spend, .grant = "g"});
}

TEST_CASE("what is not stated of the money leaves the spending not stated, unless the time forbids it") {
  const auto prima = of(prima_acts());
  const auto then = prima.as_of({day<2022, 5, 1>, day<2022, 6, 30>, readings::documents()});
  CHECK(candidates(then.grant("Marche").may_spend(day<2022, 5, 1>, euros<1>)) == truths{not_stated});
  CHECK(candidates(then.grant("Marche").may_spend(day<2022, 7, 1>, euros<1>)) == truths{false});
  CHECK(then.grant("Umbria").may_spend(day<2022, 5, 1>, euros<1>).error().code == errc::no_such_grant);
}

TEST_CASE("the programme's limit holds without an amount too, by the law in force that is known") {
  const auto notice = of_programme(day<2023, 6, 30>);
  const auto in_2023 = [&](date in_force, date known) {
    return candidates(notice.as_of(seen(in_force, known)).grant("g").may_spend(day<2023, 1, 1>));
  };
  CHECK(in_2023(day<2022, 4, 11>, day<2022, 5, 1>) == truths{false});
  CHECK(in_2023(day<2022, 4, 12>, day<2022, 5, 1>) == truths{true});
  CHECK(in_2023(day<2022, 5, 1>, day<2022, 4, 11>) == truths{false});
  CHECK(candidates(notice.as_of(seen(day<2022, 5, 1>, day<2022, 4, 11>)).grant("g").last_day_to_spend()) ==
        dates{day<2022, 12, 31>});
  // By whom the limit comes is a ground, where it is one.
  const auto before = *notice.as_of(on_the_day(day<2022, 4, 11>)).grant("g").last_day_to_spend();
  const auto founds = [&](const ground& one) { return notice.acts()[one.act].id == founding().id; };
  CHECK(std::any_of(before.grounds().begin(), before.grounds().end(), founds));
}

namespace {

act spending_until(stated<date> end, date limit) {
  auto one = awarding({"g"});
  auto& grant = std::get<award>(one.provisions.front()).grants.front();
  grant.deadlines = deadlines{}.with(deadline_kind::activities_end, end).with(deadline_kind::expenditure_limit, limit);
  return one;
}

}  // namespace

TEST_CASE("a grant spends no longer than its own limit of expenditure") {
  const auto notice = of(founding(), spending_until(day<2026, 12, 31>, day<2026, 6, 30>));
  const auto at = notice.as_of(late);
  CHECK(candidates(at.grant("g").may_spend(day<2026, 6, 30>)) == truths{true});
  CHECK(candidates(at.grant("g").may_spend(day<2026, 7, 1>)) == truths{false});
  CHECK(candidates(at.grant("g").last_day_to_spend()) == dates{day<2026, 6, 30>});
  CHECK(candidates(at.grant("g").end_of_activities()) == ends{day<2026, 12, 31>});
  const auto why = wording::english(explain(at, *at.ask({.field = field::last_day_to_spend, .grant = "g"})));
  CHECK(why.find("The last day to spend of g is 30 June 2026") == 0);
}

TEST_CASE("a limit of expenditure forbids, and allows nothing where the end is not stated") {
  auto founds = founding();
  auto& notice_of = std::get<establishment>(founds.provisions.front()).notice;
  notice_of.deadlines = deadlines{};
  const auto notice = of(founds, spending_until(not_stated, day<2026, 6, 30>));
  const auto at = notice.as_of(late);
  CHECK(candidates(at.grant("g").may_spend(day<2026, 6, 30>)) == truths{not_stated});
  CHECK(candidates(at.grant("g").may_spend(day<2026, 7, 1>)) == truths{false});
  CHECK(candidates(at.grant("g").last_day_to_spend()) == dates{not_stated});
}

TEST_CASE("a source states a limit of expenditure that no act sets") {
  const auto notice = of(founding(), awarding({"g"}));
  const question limit{.field = field::deadline, .deadline = deadline_kind::expenditure_limit, .grant = "g"};
  const auto stated_limit =
      notice.with(statement{.source = "page", .known = day<2021, 1, 1>, .about = limit, .value = day<2021, 5, 31>});
  REQUIRE(stated_limit);
  CHECK(candidates(stated_limit->as_of(late).grant("g").last_day_to_spend()) == dates{day<2021, 5, 31>});
  CHECK(candidates(notice.as_of(late).grant("g").last_day_to_spend()) == dates{old_end});
}

TEST_CASE("the amount is part of the question, by every way of asking") {
  const auto notice = of_programme(day<2023, 6, 30>);
  const auto at = notice.as_of(late);
  const question asked{.field = field::may_spend, .grant = "g", .on = day<2021, 5, 1>, .amount = euros<10, 1>};
  const auto given = at.ask(asked);
  REQUIRE(given);
  CHECK(given->asked() == asked);
  CHECK(*given->if_known() == any_value(false));
  CHECK(candidates(at.grant("g").may_spend(day<2021, 5, 1>)) == truths{true});
  CHECK(wording::english(explain(at, *given)).find("10.01") != std::string::npos);
  CHECK(wording::english(asked) == "g may spend 10.01 euro on 1 May 2021");
}

TEST_CASE("adding an act copies no act") {
  const auto notice = of(founding(), awarding({"g"}));
  const auto more = notice.with(decree("x", day<2021, 3, 1>, {to(day<2021, 12, 31>)}));
  REQUIRE(more);
  CHECK(&notice.acts()[0] == &more->acts()[0]);
  CHECK(notice.acts().size() == 2);
  CHECK(more->acts().size() == 3);
  const auto copy = notice;  // NOLINT(performance-unnecessary-copy-initialization)
  CHECK(&copy.acts()[0] == &notice.acts()[0]);
  CHECK(*more->without("x") == notice);
  CHECK(more->without("y").error().code == errc::no_such_act);
}
