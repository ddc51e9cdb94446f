// SPDX-License-Identifier: BSL-1.0
// Any question of the field table, asked of many grants, notices and lines at once; and what a draft would make of all.
#include <avviso/history/portfolio_reports.hpp>

#include "../../allocations/allocations.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr both_days on_the_last{day<2022, 1, 1>, day<2022, 1, 1>};

// Lazio was paid, declared something, lost money and was given a term for its audit; Umbria was not.
dossier told_of_two() {
  return of(
      founding(), awarding({"Lazio", "Umbria"}),
      decree("pay", day<2021, 2, 1>, {payment{.grant = "Lazio", .kind = payment_kind::advance, .amount = euros<4>}}),
      decree("declare", day<2021, 3, 1>, {expenditure_declaration{.grant = "Lazio", .amount = euros<3>}}),
      decree("take", day<2021, 4, 1>,
             {reduction{.target = top_up_target::each_grant, .amount = euros<2>, .reach = reach::only({"Lazio"})}}),
      decree("terms", day<2021, 5, 1>,
             {extension{.which = deadline_name::named("audit"), .to = new_end, .reach = reach::only({"Lazio"})}}));
}

portfolio laid(const dossier& one) {
  const named_dossier all[] = {{"one", one}};
  return portfolio::compile(all, readings::complete_register());
}

std::vector<told_value> told_of_all(const portfolio& of, const question& what) {
  std::vector<told_value> all(of.grants().size());
  REQUIRE(of.values(what, on_the_last, all) == all.size());
  return all;
}

constexpr told_value known(std::int64_t value) { return {value, told_as::known}; }
constexpr told_value not_said{0, told_as::not_stated};
told_value known(date on) { return known(on.days()); }
using told = std::vector<told_value>;

// An extension of all by two months, and a top-up of all.
act drafted(provision says) { return decree("draft", on_the_last.in_force, {std::move(says)}); }
extension two_months_later() {
  return {.which = end_kind, .to = new_term::by(months<2>, month_rounding::down), .reach = reach::every_grant()};
}

}  // namespace

TEST_CASE("whatever the field table has is told of all grants at once") {
  const auto all = laid(told_of_two());
  CHECK(told_of_all(all, {.field = field::paid}) == told{known(400), known(0)});
  CHECK(told_of_all(all, {.field = field::payable}) == told{known(400), known(1'000)});
  CHECK(told_of_all(all, {.field = field::declared}) == told{known(300), known(0)});
  CHECK(told_of_all(all, {.field = field::reductions}) == told{known(200), known(0)});
  CHECK(told_of_all(all, {.field = field::total}) == told{known(800), known(1'000)});
  CHECK(told_of_all(all, {.field = field::milestone, .milestone = milestone::awarded}) ==
        told{known(day<2020, 2, 1>), known(day<2020, 2, 1>)});
  CHECK(told_of_all(all, {.field = field::deadline, .deadline = deadline_name::named("audit")}) ==
        told{known(new_end), not_said});
  CHECK(told_of_all(all, {.field = field::deadline, .deadline = end_kind}) == told{known(old_end), known(old_end)});
  constexpr auto awarded = static_cast<std::int64_t>(grant_standing::awarded);
  CHECK(told_of_all(all, {.field = field::grant_standing}) == told{known(awarded), known(awarded)});
  CHECK(told_of_all(all, {.field = field::may_spend, .on = old_end}) == told{known(1), known(1)});
}

TEST_CASE("so it is of some grants on their own days, and of notices; there need not be room for all") {
  const auto all = laid(told_of_two());
  const std::vector<grant_then> then = {{all.grants()[0], day<2021, 1, 31>, far}, {all.grants()[0], far, far}};
  told some(3, known(7));
  CHECK(all.values({.field = field::paid}, then, some) == std::size_t{2});
  CHECK(some == told{known(0), known(400), known(7)});
  CHECK(all.values({.field = field::paid}, on_the_last, std::span(some).first(1)) == std::size_t{1});
  const std::vector<notice_then> notices = {{{0}, far, far}, {{0}, day<2021, 1, 31>, far}};
  CHECK(all.values({.field = field::paid}, notices, some) == std::size_t{2});
  CHECK(some == told{known(400), known(0), known(7)});
  CHECK(all.values({.field = field::unallocated}, notices, some) == std::size_t{2});
  CHECK(some[0] == known(8'200));
}

TEST_CASE("a question that no grant or notice can be asked is refused, and writes nothing") {
  const auto all = laid(told_of_two());
  told some(2, known(7));
  const auto refused = [&](const question& what) {
    const auto given = all.values(what, on_the_last, some);
    REQUIRE_FALSE(given);
    CHECK(some == told(2, known(7)));
    return given.error().code;
  };
  CHECK(refused({.field = field::total, .grant = "Lazio"}) == errc::question_key_unused);
  CHECK(refused({.field = field::endowment}) == errc::question_key_unused);
  CHECK(refused({.field = field::milestone}) == errc::question_incomplete);
  CHECK(refused({.field = field::deadline, .deadline = deadline_kind::applications_close}) == errc::window_of_notice);
  const notice_then one[] = {{{0}, far, far}};
  CHECK(all.values({.field = field::total}, one, some).error().code == errc::question_incomplete);
  CHECK(all.ask(all.grants()[0], {.field = field::total, .grant = "Lazio"}, on_the_last).error().code ==
        errc::question_key_unused);
  CHECK(values_by_line(all, {.field = field::awarded, .line = "A"}, on_the_last).error().code ==
        errc::question_key_unused);
  CHECK(values_by_line(all, {.field = field::total}, on_the_last).error().code == errc::question_incomplete);
}

TEST_CASE("the possible values of one cell are asked by its grant, its field and its days") {
  const auto open = decree("open", *partial_date::between(day<2021, 12, 1>, day<2022, 2, 1>),
                           {top_up{top_up_target::each_grant, euros<5>, reach::only({"Lazio"})}});
  const auto all = laid(*told_of_two().with(open));
  CHECK(told_of_all(all, {.field = field::total}) == told{{0, told_as::undetermined}, known(1'000)});
  const auto total = all.ask(all.grants()[0], {.field = field::total}, on_the_last);
  REQUIRE(total);
  CHECK(total->candidates().size() == 2);
  CHECK(total->candidates()[0] == stated<any_value>(euros<8>));
  CHECK(total->candidates()[1] == stated<any_value>(euros<13>));
  CHECK(total->asked().grant == "Lazio");
  const auto endowment = all.ask(notice_number{0}, {.field = field::endowment}, on_the_last);
  CHECK(endowment->is(euros<100>));
}

TEST_CASE("a question is asked of every line of every notice") {
  auto founds = founding();
  auto& whole = std::get<establishment>(founds.provisions[0]).notice;
  whole.lines = {{.name = "A", .endowment = euros<60>}, {.name = "B", .endowment = euros<40>}};
  auto awards = awarding({"Lazio"});
  std::get<award>(awards.provisions[0]).grants[0].line = "B";
  const auto all = laid(of(founds, awards));
  const auto awarded = values_by_line(all, {.field = field::awarded}, on_the_last);
  REQUIRE(awarded);
  REQUIRE(awarded->size() == 2);
  CHECK((*awarded)[0].line == "A");
  CHECK((*awarded)[0].value == known(0));
  CHECK((*awarded)[1].line == "B");
  CHECK((*awarded)[1].value == known(1'000));
  CHECK(unallocated_by_line(all, on_the_last)[1].unallocated == told_amount{3'000, told_as::known});
  const notice_then one[] = {{{0}, on_the_last.in_force, on_the_last.known}};
  told some(1);
  CHECK(all.values({.field = field::awarded, .line = "B"}, one, some) == std::size_t{1});
  CHECK(some[0] == known(1'000));
}

TEST_CASE("what a draft would make of all grants is told at once, and the portfolio stays what it is") {
  const auto all = laid(told_of_two());
  std::vector<told_day> ends(2);
  CHECK(deadlines_with(all, drafted(two_months_later()), end_kind, on_the_last, ends) == std::size_t{2});
  CHECK(ends[1].day == (day<2021, 8, 30>).days());
  std::vector<told_amount> totals(2);
  const auto more = drafted(top_up{top_up_target::each_grant, euros<5>, reach::every_grant()});
  CHECK(sums_with(all, more, grant_sum::total, on_the_last, totals) == std::size_t{2});
  CHECK(totals == std::vector<told_amount>{{1'300, told_as::known}, {1'500, told_as::known}});
  CHECK(sums_with(all, more, grant_sum::award, on_the_last, totals) == std::size_t{2});
  CHECK(totals[0] == told_amount{1'000, told_as::known});
  const auto offered = drafted(top_up{top_up_target::each_grant, euros<5>, reach::adhering()});
  CHECK(sums_with(all, offered, grant_sum::total, on_the_last, totals) == std::size_t{2});
  CHECK(totals[1] == told_amount{1'000, told_as::known});
  const auto one = drafted(top_up{top_up_target::each_grant, euros<5>, reach::only({"Umbria"})});
  CHECK(sums_with(all, one, grant_sum::total, on_the_last, totals) == std::size_t{2});
  CHECK(totals == std::vector<told_amount>{{800, told_as::known}, {1'500, told_as::known}});
  CHECK(all.sum(all.grants()[1], grant_sum::total, on_the_last) == told_amount{1'000, told_as::known});
  CHECK(deadlines_with(all, drafted(two_months_later()), deadline_kind::applications_close, on_the_last, ends) ==
        std::size_t{2});
  CHECK(ends[0].told == told_as::no_such);
}

TEST_CASE("a draft that bears on what is on record, or is no simple one, is laid") {
  const auto all = laid(told_of_two());
  std::vector<told_amount> totals(2);
  CHECK(sums_with(all, drafted(waiver{.grants = {"Umbria"}}), grant_sum::total, on_the_last, totals) == std::size_t{2});
  CHECK(totals == std::vector<told_amount>{{800, told_as::known}, {0, told_as::known}});
  CHECK(sums_with(all, drafted(annulment{"take", annulment_effect::ex_tunc}), grant_sum::total, on_the_last, totals) ==
        std::size_t{2});
  CHECK(totals[0] == told_amount{1'000, told_as::known});
  // An act on record awaits it, and another accepts what it offers.
  const auto offer = drafted(top_up{top_up_target::each_grant, euros<5>, reach::adhering()});
  const auto replied = laid(*told_of_two().with(adhesion_to("yes", "Lazio", "draft", election::money)));
  CHECK(sums_with(replied, offer, grant_sum::total, on_the_last, totals) == std::size_t{2});
  CHECK(totals == std::vector<told_amount>{{1'300, told_as::known}, {1'000, told_as::known}});
  auto taken = offer;
  taken.id = "take";
  CHECK(sums_with(all, taken, grant_sum::total, on_the_last, totals).error().code == errc::act_id_repeated);
}

TEST_CASE("what a draft would do to many grants is told without laying or allocating anything for them") {
  const auto asked = [](int grants) {
    std::vector<std::string> names;
    for (int n = 0; n < grants; ++n) names.push_back(nth_id(1000 + n));
    const auto all = laid(of(founding(), awarding(names)));
    std::vector<told_day> ends(all.grants().size());
    const auto draft = drafted(two_months_later());
    return bytes_asked_for_by([&] { CHECK(deadlines_with(all, draft, end_kind, on_the_last, ends) == ends.size()); });
  };
  CHECK(asked(64) == asked(512));
}
