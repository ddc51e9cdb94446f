// SPDX-License-Identifier: BSL-1.0
// Many dossiers, asked at once.
#include <thread>

#include "../../../examples/prima/prima_notice.hpp"
#include "../../allocations/allocations.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr both_days at_last{day<2022, 1, 1>, day<2022, 1, 1>};

// Two grants end on 30 June 2021 and, by a decree of March, on 31 December.
dossier small_notice() {
  return of(founding(), awarding({"Lazio", "Emilia-Romagna"}), decree("dd-1", day<2021, 3, 1>, {to(new_end)}),
            decree("dd-2", day<2021, 4, 1>, {top_up{top_up_target::each_grant, euros<5>, reach::only({"Lazio"})}}));
}

portfolio compiled(const dossier& one, const readings& how = readings::complete_register()) {
  const named_dossier all[] = {{"one", one}};
  return portfolio::compile(all, how);
}

std::int32_t days_of(date one) { return static_cast<std::int32_t>(one.days()); }

}  // namespace

TEST_CASE("a grant has a number, found by its name, its CUP or its project code") {
  auto awards = awarding({"Lazio", "Emilia-Romagna"});
  auto& grants = std::get<award>(awards.provisions[0]).grants;
  grants[1].cup = *cup::parse("F84D18000300006");
  grants[0].project_code = *project_code::parse("PROG-2443");
  const auto all = compiled(of(founding(), awards));
  const auto notice = all.notice("one");
  REQUIRE(notice);
  CHECK_FALSE(all.notice("two"));
  const auto romagna = all.grant(*notice, "EMILIA ROMAGNA");
  REQUIRE(romagna);
  CHECK(all.name_of(*romagna) == "Emilia-Romagna");
  CHECK(all.id_of(*notice) == "one");
  CHECK_FALSE(all.grant(*notice, "Umbria"));
  CHECK(all.grants_with(*cup::parse("F84D18000300006")) == std::vector{*romagna});
  CHECK(all.grants_with(*project_code::parse("PROG-2443")) == std::vector{*all.grant(*notice, "Lazio")});
}

TEST_CASE("a portfolio tells days, sums and standings on both clocks") {
  const auto all = compiled(small_notice());
  const auto lazio = *all.grant({0}, "Lazio");
  const auto end_on = [&](date in_force, date known) { return all.deadline(lazio, end_kind, {in_force, known}); };
  CHECK(end_on(day<2021, 2, 28>, far) == told_day{days_of(old_end), told_as::known});
  CHECK(end_on(day<2021, 3, 1>, far) == told_day{days_of(new_end), told_as::known});
  CHECK(end_on(day<2021, 3, 1>, day<2021, 2, 28>) == told_day{days_of(old_end), told_as::known});
  CHECK(end_on(day<2020, 1, 31>, far).told == told_as::no_such);
  CHECK(all.sum(lazio, grant_sum::total, at_last) == told_amount{1'500, told_as::known});
  CHECK(all.sum(lazio, grant_sum::top_ups, {day<2021, 3, 31>, far}) == told_amount{0, told_as::known});
  CHECK(all.sum(lazio, grant_sum::units, at_last).told == told_as::not_stated);
  CHECK(all.standing(lazio, at_last) == told_standing{grant_standing::awarded, told_as::known});
  CHECK(all.deadline(lazio, deadline_kind::applications_close, at_last).told == told_as::no_such);
  CHECK(all.sum(notice_number{0}, notice_sum::unallocated, at_last) == told_amount{7'500, told_as::known});
  CHECK(all.deadline(notice_number{0}, end_kind, at_last) == told_day{days_of(new_end), told_as::known});
}

TEST_CASE("an hour is told as a flag") {
  auto founds = founding();
  std::get<establishment>(founds.provisions[0]).notice.deadlines = {{end_kind, old_end, *clock_time::make(12, 0)}};
  const auto all = compiled(of(founds, awarding({"g"})));
  CHECK(all.deadline(all.grants()[0], end_kind, at_last) == told_day{days_of(old_end), told_as::known, true});
}

TEST_CASE("many are asked at once without allocating") {
  const auto all = compiled(small_notice());
  std::vector<told_day> ends(2);
  std::vector<told_amount> totals(2);
  std::vector<told_standing> standings(2);
  const std::vector<grant_then> some = {{all.grants()[1], day<2021, 3, 1>, far}, {all.grants()[0], old_end, far}};
  const std::vector<date> days = {day<2021, 2, 28>, day<2021, 3, 1>};
  std::vector<told_day> of_one(2);
  CHECK(allocations_of([&] {
          all.deadlines(end_kind, at_last, ends);
          all.sums(grant_sum::total, some, totals);
          all.standings(at_last, standings);
          all.deadlines(all.grants()[0], end_kind, days, far, of_one);
        }) == 0);
  CHECK(ends == std::vector(2, told_day{days_of(new_end), told_as::known}));
  CHECK(totals == std::vector{told_amount{1'000, told_as::known}, told_amount{1'500, told_as::known}});
  CHECK(standings == std::vector(2, told_standing{grant_standing::awarded, told_as::known}));
  CHECK(of_one == std::vector{told_day{days_of(old_end), told_as::known}, told_day{days_of(new_end), told_as::known}});
}

TEST_CASE("what is open is told by the snapshot, and many at once say that it is not laid") {
  const auto open = of(founding(), awarding({"g"}), decree("dd", day<2021, 3, 1>, {to(new_end, reach::adhering())}));
  const auto all = compiled(open, readings::documents());
  const auto g = all.grants()[0];
  CHECK(all.deadline(g, end_kind, at_last).told == told_as::undetermined);
  told_day many[1];
  all.deadlines(end_kind, at_last, many);
  CHECK(many[0].told == told_as::not_laid);
  CHECK(all.share_not_laid() > 0);
  const auto asked = open_answers(all, at_last);
  REQUIRE(asked.size() == 1);
  CHECK(asked[0].grant == g);
  CHECK(asked[0].told == told_as::undetermined);
  const auto then = all.at({0}, at_last);
  const auto why = explain(then, *then.ask(asked[0].what));
  REQUIRE(why);
  CHECK(why->asked == asked[0].what);
}

TEST_CASE("a source is weighed by the snapshot") {
  const auto stated = of(founding(), awarding({"g"}))
                          .with(statement{.source = "page",
                                          .known = day<2021, 5, 1>,
                                          .about = {.field = field::award, .grant = "g"},
                                          .value = euros<7>});
  REQUIRE(stated);
  const auto all = compiled(*stated);
  CHECK(all.sum(all.grants()[0], grant_sum::award, at_last).told == told_as::conflict);
  CHECK(all.sum(all.grants()[0], grant_sum::award, {day<2021, 1, 1>, day<2021, 1, 1>}) ==
        told_amount{1'000, told_as::known});
}

TEST_CASE("a dossier more, another, one less: the numbers of the others stay") {
  const auto one = small_notice();
  const auto two = of(founding(), awarding({"Umbria"}));
  const auto first = compiled(one);
  const auto both = first.with("two", two);
  CHECK(first.notices().size() == 1);
  CHECK(both.grants().size() == 3);
  const auto umbria = *both.grant(*both.notice("two"), "Umbria");
  const auto left = both.without("one");
  CHECK(left.grants().size() == 1);
  CHECK(left.name_of(umbria) == "Umbria");
  CHECK_FALSE(left.notice("one"));
  const auto raised = left.with("two", of(founding(), awarding({"Umbria"}, euros<20>)));
  CHECK(raised.sum(umbria, grant_sum::award, at_last) == told_amount{2'000, told_as::known});
  CHECK(left.sum(umbria, grant_sum::award, at_last) == told_amount{1'000, told_as::known});
  const auto the_same = left.without("nobody");
  CHECK(the_same.grants().size() == 1);
  const auto none = portfolio::compile({}, readings::documents());
  CHECK(none.grants().empty());
}

TEST_CASE("the caller's threads build it, and progress is told") {
  std::vector<named_dossier> all;
  for (int n = 0; n < 12; ++n) all.push_back({"n" + std::to_string(n), small_notice()});
  all.push_back({"n0", of(founding(), awarding({"Umbria"}))});  // of one id the last counts
  std::atomic<std::size_t> most = 0;
  const auto in_two = [](std::size_t n, building::task task) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
      for (auto i = next++; i < n; i = next++) task(i);
    };
    std::thread other(work);
    work();
    other.join();
  };
  const auto told = [&](std::size_t done, std::size_t of_all) {
    CHECK(done <= of_all);
    for (auto now = most.load(); now < done && !most.compare_exchange_weak(now, done);) {
    }
  };
  const auto built = portfolio::compile(all, readings::complete_register(), {.run = in_two, .progress = told});
  CHECK(most == 12);
  CHECK(built.grants().size() == 23);
  CHECK(built.grant(*built.notice("n0"), "Umbria"));
}

TEST_CASE("what ends within some days, what is due, what is overdue") {
  const auto all = compiled(of(founding(), awarding({"a", "b", "c"}),
                               decree("dd-1", day<2021, 3, 1>, {to(new_end, reach::only({"b"}))}),
                               decree("dd-2", day<2021, 4, 1>, {waiver{.grants = {"c"}}})));
  const auto a = *all.grant({0}, "a");
  const auto b = *all.grant({0}, "b");
  const both_days june{day<2021, 6, 1>, day<2021, 6, 1>};
  const auto ending = ending_within(all, june, 29);
  REQUIRE(ending.size() == 1);
  CHECK(ending[0].grant == a);
  CHECK(ending[0].on == old_end);
  CHECK(ending[0].is_sure);
  CHECK(ending_within(all, june, 28).empty());
  const auto due = due_between(all, june, day<2021, 6, 1>, new_end);
  REQUIRE(due.size() == 3);
  CHECK_FALSE(due[0].grant);
  CHECK(due[1].grant == a);
  CHECK(due[2].grant == b);
  const auto late_ones = overdue(all, end_kind, {day<2021, 7, 1>, far});
  REQUIRE(late_ones.size() == 1);
  CHECK(late_ones[0].grant == a);
  CHECK(overdue(all, end_kind, {old_end, far}).empty());
}

TEST_CASE("a time limit that may fall within the days is listed, and is not sure") {
  const auto open = of(founding(), awarding({"g"}), decree("dd", day<2021, 3, 1>, {to(new_end, reach::adhering())}));
  const auto all = compiled(open, readings::documents());
  const auto ending = ending_within(all, {day<2021, 6, 1>, far}, 60);
  REQUIRE(ending.size() == 1);
  CHECK(ending[0].on == old_end);
  CHECK_FALSE(ending[0].is_sure);
}

TEST_CASE("what is left of the endowments, by notice and by fund, and what lies idle") {
  auto founds = founding();
  auto& notice = std::get<establishment>(founds.provisions[0]).notice;
  notice.fund = std::string("FAMI");
  notice.deadlines = {{deadline_kind::applications_close, day<2020, 3, 1>}};
  const named_dossier dossiers[] = {{"one", of(founds, awarding({"a", "b"}))},
                                    {"two", of(founding(), awarding({"c"}))}};
  const auto all = portfolio::compile(dossiers, readings::complete_register());
  const auto left = unallocated(all, at_last);
  REQUIRE(left.size() == 2);
  CHECK(left[0].unallocated == told_amount{8'000, told_as::known});
  CHECK(left[1].unallocated == told_amount{9'000, told_as::known});
  const auto funds = unallocated_by_fund(all, at_last);
  REQUIRE(funds.size() == 2);
  CHECK(funds[0].fund.empty());
  CHECK(funds[1].fund == "FAMI");
  CHECK(funds[1].cents == 8'000);
  CHECK(funds[1].notices == 1);
  CHECK(funds[1].not_known == 0);
  const auto idle = idle_money(all, at_last);
  REQUIRE(idle.size() == 1);
  CHECK(idle[0].notice == notice_number{0});
}

TEST_CASE("what changed from one pair of days to another") {
  const auto all = compiled(small_notice());
  const auto lazio = *all.grant({0}, "Lazio");
  const auto between = changes(all, {day<2021, 3, 31>, far}, {day<2021, 4, 1>, far});
  REQUIRE(between.size() == 4);  // of the notice granted and unallocated; of Lazio top-ups and total
  CHECK_FALSE(between[0].grant);
  CHECK(between[2].grant == lazio);
  CHECK(between[2].what.field == field::top_ups);
  CHECK(between[2].value_before == 0);
  CHECK(between[2].value_after == 500);
  CHECK(changes(all, at_last, at_last).empty());
}

TEST_CASE("what a draft would change, and what an annulment would") {
  const auto all = compiled(small_notice());
  const auto draft = decree("draft", day<2021, 11, 1>, {to(day<2022, 6, 30>)});
  const auto changed = what_if(all, all.notices(), draft, at_last);
  REQUIRE(changed);
  REQUIRE(changed->size() == 3);  // the notice's own term and both grants'
  CHECK((*changed)[1].value_before == days_of(new_end));
  CHECK((*changed)[1].value_after == days_of(day<2022, 6, 30>));
  CHECK(all.deadline(all.grants()[0], end_kind, at_last).day == days_of(new_end));
  CHECK(what_if(all, all.notices(), decree("dd-1", day<2021, 11, 1>, {to(far)}), at_last).error().code ==
        errc::act_id_repeated);
  const auto undone = impact_of(all, {0}, annulment{"dd-1", annulment_effect::ex_tunc}, at_last);
  REQUIRE(undone);
  CHECK(std::count_if(undone->changes.begin(), undone->changes.end(), [](const changed_field& one) {
          return one.what.field == field::deadline && one.what.grant;
        }) == 2);
  CHECK(impact_of(all, {0}, annulment{"nowhere", annulment_effect::ex_tunc}, at_last).error().code ==
        errc::no_such_act);
}
