// SPDX-License-Identifier: BSL-1.0
// What an office waits for, over many dossiers: replies, money, facts.
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto full_register = readings::complete_register();
constexpr both_days at_the_end{far, far};
constexpr date accept_by = day<2020, 3, 31>;

portfolio laid_out(const dossier& one, const readings& how = full_register) {
  const named_dossier all[] = {{"one", one}};
  return portfolio::compile(all, how);
}

// Time and money for those who adhere.
act offer_of_both(std::string id = "dd", date on = day<2021, 1, 10>) {
  return decree(std::move(id), on,
                {to(new_end, reach::adhering()), top_up{top_up_target::each_grant, euros<5>, reach::adhering()}});
}

struct told_offer {
  offer_standing stands;
  std::optional<election> what;
  bool is_sure = true;

  friend bool operator==(const told_offer&, const told_offer&) = default;
};

// Of the grant g.
std::vector<told_offer> told_of_g(const dossier& of, const both_days& when = at_the_end,
                                  const readings& how = full_register) {
  const auto all = laid_out(of, how);
  std::vector<told_offer> made;
  for (const auto& one : not_accepted(all, when)) {
    if (all.name_of(one.grant) == "g") made.push_back({one.stands, one.what, one.is_sure});
  }
  return made;
}

constexpr told_offer no_time{offer_standing::no_reply, election::time};
constexpr told_offer no_money{offer_standing::no_reply, election::money};

act accepts_award(date on) { return decree("yes", on, {award_acceptance{.grant = "g"}}); }
act to_be_accepted() {
  auto made = awarding({"g", "h"});
  made.provisions.emplace_back(award_lapse{.grant = "g", .until = accept_by});
  return made;
}

}  // namespace

TEST_CASE("what is for those who adhere is offered to each grant that runs, and told of until it is accepted") {
  const auto notice =
      of(founding(), awarding({"g", "h"}), offer_of_both(), adhesion_to("yes", "h", "dd", election::time_and_money));
  const auto all = laid_out(notice);
  const auto open = not_accepted(all, at_the_end);
  REQUIRE(open.size() == 2);  // h has accepted both
  CHECK(open[0].act == "dd");
  CHECK(open[0].provision == 0);
  CHECK(open[1].provision == 1);
  CHECK_FALSE(open[0].until);
  CHECK(told_of_g(notice) == std::vector{no_time, no_money});
  CHECK(told_of_g(notice, {day<2021, 1, 10>, far}) == std::vector{no_time, no_money});
  CHECK(told_of_g(notice, {day<2021, 1, 9>, far}).empty());
  CHECK(told_of_g(notice, {far, day<2021, 1, 9>}).empty());
  // Of silence, documents alone do not say that there was no adhesion.
  CHECK(told_of_g(notice, at_the_end, readings::documents()) ==
        std::vector{told_offer{offer_standing::no_reply, election::time, false},
                    told_offer{offer_standing::no_reply, election::money, false}});
}

TEST_CASE("what a reply leaves out is not accepted, nor what is declined or taken back") {
  const auto offered = of(founding(), awarding({"g"}), offer_of_both());
  const auto with = [&](const act& one) { return *offered.with(one); };
  const told_offer other_money{offer_standing::other_reply, election::money};
  const told_offer other_time{offer_standing::other_reply, election::time};
  CHECK(told_of_g(with(adhesion_to("yes", "g", "dd", election::time))) == std::vector{other_money});
  CHECK(told_of_g(with(decree("no", day<2021, 2, 1>, {decline{"g", "dd"}}))) == std::vector{other_time, other_money});
  const auto adhered = with(adhesion_to("yes", "g", "dd", election::time_and_money));
  CHECK(told_of_g(adhered).empty());
  CHECK(told_of_g(*adhered.with(decree("back", day<2021, 3, 1>, {withdrawal{"g", "dd"}}))) ==
        std::vector{other_time, other_money});
}

TEST_CASE("an adhesion of a later day is to come, and a list that is closed leaves nothing to wait for") {
  const auto offered = of(founding(), awarding({"g"}), offer_of_both());
  const auto later = *offered.with(adhesion_to("yes", "g", "dd", election::time_and_money, day<2021, 5, 1>));
  CHECK(told_of_g(later, {day<2021, 4, 30>, far}) == std::vector{told_offer{offer_standing::to_come, election::time},
                                                                 told_offer{offer_standing::to_come, election::money}});
  CHECK(told_of_g(later, {day<2021, 5, 1>, far}).empty());
  const auto closed = *offered.with(decree("list", day<2021, 3, 1>, {adhesions_closing{"dd"}}));
  const std::vector expired{told_offer{offer_standing::expired, election::time},
                            told_offer{offer_standing::expired, election::money}};
  CHECK(told_of_g(closed, {day<2021, 2, 28>, far}) == std::vector{no_time, no_money});
  CHECK(told_of_g(closed) == expired);
  CHECK(told_of_g(closed, at_the_end, readings::documents()) == expired);
}

TEST_CASE("nothing is waited for of an offer that is annulled, of a grant that has ended or, for time, came later") {
  const auto offered = of(founding(), awarding({"g"}), offer_of_both());
  CHECK(
      told_of_g(*offered.with(decree("undo", day<2021, 2, 1>, {annulment{"dd", annulment_effect::ex_nunc}}))).empty());
  CHECK(told_of_g(*offered.with(decree("ends", day<2021, 2, 1>, {waiver{.grants = {"g"}}}))).empty());
  const auto later = of(founding(), awarding({"g"}), offer_of_both("dd", day<2020, 1, 15>));  // before the award
  CHECK(told_of_g(later) == std::vector{no_money});
  CHECK(told_of_g(of(founding(), awarding({"g"}), decree("dd", day<2021, 1, 1>, {to(new_end)}))).empty());
}

TEST_CASE("an award that is to be accepted is told of until it is, or is awarded anew") {
  const auto notice = of(founding(), to_be_accepted());
  const told_offer waits{offer_standing::no_reply, std::nullopt};
  const told_offer lapsed{offer_standing::expired, std::nullopt};
  const both_days last_day{accept_by, far};
  const both_days next_day{day<2020, 4, 1>, far};
  CHECK(told_of_g(notice, last_day) == std::vector{waits});
  CHECK(told_of_g(notice, next_day) == std::vector{lapsed});
  CHECK(told_of_g(notice, next_day, readings::documents()) ==
        std::vector{told_offer{offer_standing::expired, std::nullopt, false}});
  const auto open = not_accepted(laid_out(notice), last_day);
  REQUIRE(open.size() == 1);
  CHECK(open[0].until == accept_by);
  CHECK(open[0].act == "award");
  CHECK(open[0].provision == 1);
  CHECK(told_of_g(*notice.with(accepts_award(accept_by)), next_day).empty());
  CHECK(told_of_g(*notice.with(accepts_award(day<2020, 4, 1>)), next_day) == std::vector{lapsed});
  CHECK(told_of_g(*notice.with(accepts_award(day<2020, 4, 1>)), last_day) ==
        std::vector{told_offer{offer_standing::other_reply, std::nullopt}});
  CHECK(told_of_g(*notice.with(decree("ends", day<2020, 3, 1>, {waiver{.grants = {"g"}}})), next_day).empty());
  auto anew = awarding({"g"});
  anew.id = "anew";
  anew.reference.on = day<2020, 6, 1>;
  CHECK(told_of_g(*notice.with(anew)).empty());
}

TEST_CASE("paid against payable: the grants of which money is, or may be, to be moved or was") {
  const auto notice =
      of(founding(), awarding({"g", "h", "i"}),
         decree("advance", day<2020, 5, 1>, {payment{.grant = "g", .kind = payment_kind::advance, .amount = euros<4>}}),
         decree("twice", day<2020, 6, 1>, {payment{.grant = "h", .kind = payment_kind::balance, .amount = euros<12>}}),
         decree("ends", day<2020, 7, 1>, {waiver{.grants = {"i"}}}));
  const auto all = laid_out(notice);
  const auto given = paid_against_payable(all, at_the_end);
  const auto cents = [](std::int64_t amount) { return told_amount{amount, told_as::known}; };
  REQUIRE(given.size() == 2);  // nothing was paid to i, which has ended
  CHECK(all.name_of(given[0].grant) == "g");
  CHECK(given[0].total == cents(1'000));
  CHECK(given[0].paid == cents(400));
  CHECK(given[0].payable == cents(600));
  CHECK(given[0].to_recover == cents(0));
  CHECK(all.name_of(given[1].grant) == "h");
  CHECK(given[1].payable == cents(0));
  CHECK(given[1].to_recover == cents(200));
  CHECK(paid_against_payable(all, {day<2020, 1, 31>, far}).empty());
  // Before a payment is known, a record that is read as found says nothing of what is left to be paid.
  const auto unpaid = of(founding(), awarding({"g"}));
  CHECK(paid_against_payable(laid_out(unpaid, readings::documents()), at_the_end).empty());
  const auto whole = paid_against_payable(laid_out(unpaid), at_the_end);
  REQUIRE(whole.size() == 1);
  CHECK(whole[0].payable == cents(1'000));
}

TEST_CASE("what is left of each line of a notice") {
  auto founds = founding();
  auto& notice = std::get<establishment>(founds.provisions[0]).notice;
  notice.lines = {{.name = "A", .endowment = euros<60>}, {.name = "B", .endowment = euros<40>}};
  auto awards = awarding({"g"});
  std::get<award>(awards.provisions[0]).grants[0].line = std::string("B");
  const auto all = laid_out(of(founds, awards));
  const auto left = unallocated_by_line(all, at_the_end);
  REQUIRE(left.size() == 2);
  CHECK(left[0].line == "A");
  CHECK(left[0].unallocated == told_amount{6'000, told_as::known});
  CHECK(left[1].unallocated == told_amount{3'000, told_as::known});
  CHECK(unallocated_by_line(all, {day<2019, 12, 31>, far}).empty());
  CHECK(unallocated_by_line(laid_out(of(founding(), awarding({"g"}))), at_the_end).empty());
}

TEST_CASE("which single fact would settle each open answer; of a conflict none") {
  const auto open = of(founding(), awarding({"g"}), decree("dd", day<2021, 3, 1>, {to(new_end, reach::adhering())}));
  const auto stated = open.with(statement{
      .source = "page", .known = day<2021, 5, 1>, .about = {.field = field::award, .grant = "g"}, .value = euros<7>});
  REQUIRE(stated);
  const auto all = laid_out(*stated, readings::documents());
  const auto asked = open_answers(all, at_the_end);
  const auto told = what_settles(all, asked, at_the_end);
  REQUIRE(told.size() == asked.size());
  bool has_conflict = false;
  for (const auto& one : told) {
    if (one.open.told == told_as::conflict) {
      has_conflict = true;
      CHECK(one.facts.empty());
    } else if (one.open.what.field == field::deadline) {
      REQUIRE(one.facts.size() == 1);
      CHECK(one.facts[0].which == fact::adhesion);
      CHECK(one.facts[0].act == "dd");
    }
  }
  CHECK(has_conflict);
  CHECK(what_settles(all, {}, at_the_end).empty());
}

TEST_CASE(
    "a draft that moves a term or adds money after all else changes what it reaches, and the sums of the notice") {
  const auto all =
      laid_out(of(founding(), awarding({"g", "h", "i"}), decree("ends", day<2021, 2, 1>, {waiver{.grants = {"i"}}})));
  const auto list = [&](provision says) {
    const auto changed = what_if(all, all.notices(), decree("draft", day<2021, 11, 1>, {std::move(says)}), at_the_end);
    REQUIRE(changed);
    std::vector<std::pair<std::string, std::int64_t>> made;
    for (const auto& one : *changed)
      made.emplace_back(one.grant ? all.name_of(*one.grant) : "", one.value_after - one.value_before);
    return made;
  };
  using changed_by = std::vector<std::pair<std::string, std::int64_t>>;
  const auto more = [](reach whom) { return top_up{top_up_target::each_grant, euros<5>, std::move(whom)}; };
  CHECK(list(more(reach::every_grant())) ==
        changed_by{{"", 1'000}, {"", -1'000}, {"g", 500}, {"g", 500}, {"h", 500}, {"h", 500}});
  CHECK(list(more(reach::only({"h"}))) == changed_by{{"", 500}, {"", -500}, {"h", 500}, {"h", 500}});
  CHECK(list(more(reach::only({"i"}))).empty());
  CHECK(list(more(reach::adhering())).empty());
  const auto days = days_between(old_end, new_end);
  CHECK(list(to(new_end)) == changed_by{{"", days}, {"g", days}, {"h", days}});
  CHECK(list(to(new_end, reach::no_grant())) == changed_by{{"", days}});
  CHECK(list(to(new_end, reach::adhering())) == changed_by{{"", days}});
  CHECK(list(to(new_end, reach::only({"g", "nobody"}))) == changed_by{{"g", days}});
}

TEST_CASE("a draft for a range of days: what each of them would change") {
  const auto all = laid_out(of(founding(), awarding({"g"})));
  std::vector<act> drafts;
  for (int days = 0; days < 3; ++days)
    drafts.push_back(decree("draft", day<2021, 5, 1>, {to(*add_days(old_end, days))}));
  const auto changed = what_if_each(all, all.notices(), drafts, at_the_end);
  REQUIRE(changed);
  REQUIRE(changed->size() == 3);
  CHECK((*changed)[0].empty());
  CHECK((*changed)[2].front().value_after == old_end.days() + 2);
  drafts.push_back(decree("award", day<2021, 5, 1>, {to(new_end)}));
  CHECK(what_if_each(all, all.notices(), drafts, at_the_end).error().code == errc::act_id_repeated);
  const auto none = what_if_each(all, all.notices(), {}, at_the_end);
  REQUIRE(none);
  CHECK(none->empty());
}

TEST_CASE(
    "what is left of a fund is the sum of what is known of its notices, but of those with which it is too large") {
  const auto of_fund = [](stated<std::string> fund, stated<euro> endowment) {
    return of(decree("notice", day<2020, 1, 1>,
                     {establishment{{.number = "1", .title = "A", .fund = std::move(fund), .endowment = endowment}}}),
              awarding({"g"}, euros<0>));
  };
  const auto most = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  const std::vector<named_dossier> filed = {{"a", of_fund("FAMI", euros<2>)},
                                            {"b", of_fund("FAMI", most)},
                                            {"c", of_fund("FAMI", euros<3>)},
                                            {"d", of_fund("FAMI", not_stated)},
                                            {"e", of_fund(not_stated, euros<7>)}};
  const auto funds = unallocated_by_fund(portfolio::compile(filed, full_register), at_the_end);
  REQUIRE(funds.size() == 2);
  CHECK(funds[0].fund.empty());
  CHECK(funds[0].cents == 700);
  CHECK(funds[0].not_known == 0);
  CHECK(funds[1].fund == "FAMI");
  CHECK(funds[1].notices == 4);
  CHECK(funds[1].not_known == 2);
  CHECK(funds[1].cents == 500);
}

TEST_CASE("money is idle where the window has closed and something is left, most of it first") {
  const auto closing_on = [](date last, stated<euro> endowment) {
    notice whole{.number = "1", .title = "A", .endowment = endowment};
    whole.deadlines = {{deadline_kind::applications_close, last}};
    return of(decree("notice", day<2020, 1, 1>, {establishment{whole}}), awarding({"g"}, euros<1>));
  };
  const std::vector<named_dossier> filed = {
      {"a", closing_on(day<2020, 3, 31>, euros<5>)}, {"b", closing_on(day<2020, 3, 31>, euros<9>)},
      {"c", closing_on(day<2020, 3, 31>, euros<1>)}, {"d", closing_on(day<2020, 3, 31>, not_stated)},
      {"e", closing_on(day<2020, 4, 1>, euros<9>)},  {"f", of(founding(), awarding({"g"}))}};
  const auto all = portfolio::compile(filed, full_register);
  const auto amounts_on = [&](date in_force) {
    std::vector<std::pair<std::uint32_t, std::int64_t>> told;
    for (const auto& one : idle_money(all, {in_force, far}))
      told.emplace_back(one.notice.notice, one.unallocated.amount);
    return told;
  };
  using told = std::vector<std::pair<std::uint32_t, std::int64_t>>;
  CHECK(amounts_on(day<2020, 3, 31>) == told{});
  CHECK(amounts_on(day<2020, 4, 1>) == told{{1, 800}, {0, 400}});
  CHECK(amounts_on(day<2020, 4, 2>) == told{{1, 800}, {4, 800}, {0, 400}});
}

TEST_CASE("a time limit on one of several days falls due in a dossier and in a portfolio alike") {
  const auto between = [](date first, date last) {
    return decree("x", day<2021, 3, 1>,
                  {extension{.which = end_kind,
                             .to = new_term::between(*partial_date::between(first, last)),
                             .reach = reach::every_grant()}});
  };
  const auto notice = of(founding(), awarding({"g"}), between(day<2021, 9, 1>, day<2021, 10, 1>));
  const auto all = laid_out(notice);
  using due_said = std::pair<date, bool>;  // the first day, and whether it is sure
  const auto due = [&](date from, date until) -> std::optional<due_said> {
    const auto of_one = due_between(notice.as_of(seen(far, far, full_register)), from, until);
    const auto of_all = due_between(all, at_the_end, from, until);
    REQUIRE(of_one.size() == of_all.size());  // of the notice and of its grant
    if (of_all.empty()) return std::nullopt;
    REQUIRE(of_all.size() == 2);
    for (std::size_t n = 0; n < 2; ++n) {
      CHECK(of_one[n].is_sure == of_all[n].is_sure);
      CHECK(of_all[n].on == of_all[0].on);
      CHECK(of_all[n].is_sure == of_all[0].is_sure);
    }
    return due_said{of_all[0].on, of_all[0].is_sure};
  };
  CHECK_FALSE(due(day<2021, 8, 1>, day<2021, 8, 31>));
  CHECK_FALSE(due(day<2021, 10, 2>, day<2021, 10, 31>));
  CHECK(due(day<2021, 9, 10>, day<2021, 9, 20>) == due_said{day<2021, 9, 10>, false});
  CHECK(due(day<2021, 9, 1>, day<2021, 10, 1>) == due_said{day<2021, 9, 1>, true});
  CHECK(due(day<2021, 8, 1>, day<2021, 9, 1>) == due_said{day<2021, 9, 1>, false});
  CHECK(due(day<2021, 10, 1>, day<2021, 10, 31>) == due_said{day<2021, 10, 1>, false});
}
