// SPDX-License-Identifier: BSL-1.0
// What grants are paid, what is left to be paid and what is to be recovered, by both clocks.
#include <doctest/doctest.h>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr readings complete_record{
    .efficacy = efficacy::from_adoption, .absence = absence::not_adhered, .record = record::complete};

act pays(std::string id, date on, stated<euro> amount, payment_kind as = payment_kind::advance,
         stated<partial_date> paid_on = not_stated, std::string grant = "g") {
  return decree(std::move(id), on,
                {payment{.grant = std::move(grant), .kind = as, .amount = amount, .paid_on = paid_on}});
}
act recovers(std::string id, date on, stated<euro> amount) {
  return decree(std::move(id), on, {recovery{.grant = "g", .amount = amount}});
}

amounts paid_of(const dossier& notice, const as_of& when) { return list(notice.as_of(when).grant("g").paid()); }
amounts payable_of(const dossier& notice, const as_of& when) { return list(notice.as_of(when).grant("g").payable()); }
amounts to_recover_of(const dossier& notice, const as_of& when) {
  return list(notice.as_of(when).grant("g").to_recover());
}

const act founded = founding();
const act awarded = awarding({"g", "h"});
const act advance = pays("advance", day<2020, 5, 1>, euros<4>);

}  // namespace

TEST_CASE("what was paid, payable and to be recovered make up the total") {
  const auto notice = of(founded, awarded, advance, pays("balance", day<2021, 5, 1>, euros<7>, payment_kind::balance));
  const auto between = on_the_day(day<2020, 6, 1>);
  CHECK(paid_of(notice, between) == amounts{euros<4>});
  CHECK(payable_of(notice, between) == amounts{euros<6>});
  CHECK(to_recover_of(notice, between) == amounts{euros<0>});
  CHECK(paid_of(notice, late) == amounts{euros<11>});
  CHECK(payable_of(notice, late) == amounts{euros<0>});
  CHECK(to_recover_of(notice, late) == amounts{euros<1>});
  const auto repaid = *notice.with(recovers("back", day<2021, 6, 1>, euros<1>));
  CHECK(paid_of(repaid, late) == amounts{euros<10>});
  CHECK(to_recover_of(repaid, late) == amounts{euros<0>});
  CHECK(list(repaid.as_of(late).notice().paid()) == amounts{euros<10>});
}

TEST_CASE("a payment counts from its day, and not before its act has effect") {
  const auto notice =
      of(founded, awarded,
         pays("order", day<2020, 5, 1>, euros<4>, payment_kind::advance, partial_date(day<2020, 5, 20>)));
  CHECK(paid_of(notice, seen(day<2020, 5, 19>, far)) == amounts{euros<0>});
  CHECK(paid_of(notice, seen(day<2020, 5, 20>, far)) == amounts{euros<4>});
  CHECK(payable_of(notice, seen(day<2020, 5, 19>, far)) == amounts{euros<10>});
  const auto reasons = why_not(notice.as_of(seen(day<2020, 5, 19>, far)), "order", 0, "g");
  REQUIRE(reasons);
  REQUIRE(reasons->size() == 1);
  CHECK(reasons->front().obstacle == obstacle::not_yet_effective);
  const auto none = why_not(notice.as_of(late), "order", 0, "g");
  REQUIRE(none);
  CHECK(none->empty());
  // What is on record of a day before the act, the act says only once it has effect.
  const auto later = of(founded, awarded,
                        pays("order", day<2020, 5, 1>, euros<4>, payment_kind::advance, partial_date(day<2020, 3, 1>)));
  CHECK(paid_of(later, seen(day<2020, 4, 1>, far)) == amounts{euros<0>});
  CHECK(paid_of(later, seen(day<2020, 5, 1>, far)) == amounts{euros<4>});
}

TEST_CASE("of a month in which it was paid, both are possible until it is over") {
  const auto notice = of(
      founded, awarded, pays("order", day<2020, 5, 1>, euros<4>, payment_kind::advance, *partial_date::month(2020, 5)));
  const auto within = seen(day<2020, 5, 10>, far);
  CHECK(paid_of(notice, within) == amounts{euros<0>, euros<4>});
  CHECK(payable_of(notice, within) == amounts{euros<6>, euros<10>});
  CHECK(paid_of(notice, seen(day<2020, 5, 31>, far)) == amounts{euros<4>});
}

TEST_CASE("a payment of which no act gives the amount leaves it not stated, and the explanation names that act") {
  const auto notice = of(founded, awarded, advance, pays("silent", day<2020, 6, 1>, not_stated));
  const auto at = notice.as_of(late);
  CHECK(paid_of(notice, late) == amounts{not_stated});
  CHECK(payable_of(notice, late) == amounts{not_stated});
  CHECK(to_recover_of(notice, late) == amounts{not_stated});
  const auto why = explain(at, at.grant("g").paid());
  REQUIRE(why);
  const auto text = wording::text(*why, language::english);
  CHECK(text.find("pays an amount not stated as an advance") != std::string::npos);
  CHECK(list(at.notice().paid()) == amounts{not_stated});
  CHECK(list(at.grant("h").paid()) == amounts{euros<0>});
}

TEST_CASE("while no payment is known nobody knows what was paid, unless the record is complete") {
  const auto notice = of(founded, awarded, advance);
  const auto before = seen(far, day<2020, 4, 1>);
  CHECK(paid_of(notice, before) == amounts{not_stated});
  CHECK(payable_of(notice, before) == amounts{not_stated});
  CHECK(list(notice.as_of(before).notice().paid()) == amounts{not_stated});
  const auto complete = seen(far, day<2020, 4, 1>, complete_record);
  CHECK(paid_of(notice, complete) == amounts{euros<0>});
  CHECK(payable_of(notice, complete) == amounts{euros<10>});
  // Once a payment to another is known, silence is zero, for every day in force.
  CHECK(list(notice.as_of(seen(day<2020, 3, 1>, far)).grant("h").paid()) == amounts{euros<0>});
  CHECK(list(notice.as_of(late).grant("h").payable()) == amounts{euros<10>});
}

TEST_CASE("all that was paid to a grant that has ended is to be recovered, and stays paid") {
  for (const auto& end :
       {decree("end", day<2020, 6, 1>, {waiver{.grants = {"g"}}}),
        decree("end", day<2020, 6, 1>, {revocation{.grants = {"g"}}}),
        decree("end", day<2020, 6, 1>, {annulment{.of = "award", .effect = annulment_effect::ex_nunc}})}) {
    const auto notice = of(founded, awarded, advance, end);
    CHECK(to_recover_of(notice, seen(day<2020, 5, 31>, far)) == amounts{euros<0>});
    const auto at = notice.as_of(seen(day<2020, 6, 1>, far));
    if (!at.grant("g").paid()) continue;  // no award of it is in force
    CHECK(list(at.grant("g").paid()) == amounts{euros<4>});
    CHECK(list(at.grant("g").payable()) == amounts{euros<0>});
    CHECK(list(at.grant("g").to_recover()) == amounts{euros<4>});
  }
  const auto again = of(founded, awarded, advance, decree("end", day<2020, 6, 1>, {waiver{.grants = {"g"}}}),
                        decree("again", day<2020, 7, 1>, {award{.grants = {{.name = "g", .award = euros<3>}}}}));
  CHECK(payable_of(again, late) == amounts{euros<0>});
  CHECK(to_recover_of(again, late) == amounts{euros<1>});
}

TEST_CASE("what is paid is undone as any act is") {
  const auto annulled =
      of(founded, awarded, advance,
         decree("no", day<2020, 6, 1>, {annulment{.of = "advance", .effect = annulment_effect::ex_tunc}}));
  CHECK(paid_of(annulled, late) == amounts{euros<0>});
  const auto corrected =
      of(founded, awarded, advance,
         decree("no", day<2020, 6, 1>,
                {correction{.of = "advance",
                            .provision = 0,
                            .now = payment{.grant = "g", .kind = payment_kind::advance, .amount = euros<5>}}}));
  CHECK(paid_of(corrected, seen(day<2020, 5, 2>, day<2020, 5, 2>)) == amounts{euros<4>});
  CHECK(paid_of(corrected, late) == amounts{euros<5>});
}

TEST_CASE("what sources state was paid is the base that later payments move") {
  auto notice = *of(founded, awarded, pays("later", day<2021, 5, 1>, euros<2>))
                     .with(statement{.source = "report",
                                     .known = day<2021, 1, 15>,
                                     .of = partial_date(day<2020, 12, 31>),
                                     .about = {.field = field::paid, .grant = "g"},
                                     .value = euros<5>});
  CHECK(paid_of(notice, seen(day<2021, 1, 15>, day<2021, 1, 15>)) == amounts{euros<5>});
  CHECK(payable_of(notice, seen(day<2021, 1, 15>, day<2021, 1, 15>)) == amounts{euros<5>});
}

TEST_CASE("payments are of the line of their grants") {
  auto founds = founding();
  std::get<establishment>(founds.provisions[0]).notice.lines = {{.name = "A", .endowment = euros<50>},
                                                                {.name = "B", .endowment = euros<50>}};
  const auto awards = decree("award", day<2020, 2, 1>,
                             {award{.grants = {{.name = "g", .line = "A", .award = euros<10>},
                                               {.name = "h", .line = "B", .award = euros<10>}}}});
  const auto notice =
      of(founds, awards, advance, pays("other", day<2020, 5, 1>, euros<3>, payment_kind::advance, not_stated, "h"));
  CHECK(list(notice.as_of(late).line("A").paid()) == amounts{euros<4>});
  CHECK(list(notice.as_of(late).line("B").paid()) == amounts{euros<3>});
  CHECK(list(notice.as_of(late).notice().paid()) == amounts{euros<7>});
}

TEST_CASE("the rules judge each payment as it came") {
  const auto balance = pays("balance", day<2021, 5, 1>, euros<7>, payment_kind::balance);
  const auto notice = of(founded, awarded, advance, balance);
  CHECK(only(notice, "advance", rule::PAY_1).outcome == outcome::satisfied);
  const auto above = only(notice, "balance", rule::PAY_1);
  CHECK(above.outcome == outcome::violated);
  CHECK(above.measured == measure(euros<11>));
  CHECK(above.limit == measure(euros<10>));
  CHECK(above.grant.has_value());
  CHECK(only(notice, "advance", rule::PAY_2).outcome == outcome::not_applicable);
  CHECK(only(notice, "balance", rule::PAY_2).missing == fact::report_day);
  CHECK(only(notice, "balance", rule::PAY_2, seen(far, far, complete_record)).outcome == outcome::violated);
  CHECK(only(notice, "balance", rule::PAY_5).outcome == outcome::satisfied);
  CHECK(only(notice, "balance", rule::PAY_3).missing == fact::programme);
  const auto report = [](partial_date on) {
    return decree("report", day<2021, 4, 1>, {report_submission{.grant = "g", .on = on}});
  };
  CHECK(only(*notice.with(report(day<2021, 4, 1>)), "balance", rule::PAY_2).outcome == outcome::satisfied);
  CHECK(only(*notice.with(report(day<2021, 5, 2>)), "balance", rule::PAY_2).outcome == outcome::violated);
  const auto reported = *notice.with(report(day<2021, 4, 1>));
  CHECK(list(reported.as_of(late).grant("g").milestone(milestone::report_submitted)) == dates{day<2021, 4, 1>});
  // Money added later does not cure a payment that came before it.
  const auto topped = *notice.with(
      decree("more", day<2021, 6, 1>,
             {top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::every_grant()}}));
  CHECK(only(topped, "balance", rule::PAY_1).outcome == outcome::violated);
  // Nor does the end of a grant spoil one that came before.
  const auto ended = *notice.with(decree("end", day<2021, 6, 1>, {waiver{.grants = {"g"}}}));
  CHECK(only(ended, "advance", rule::PAY_1).outcome == outcome::satisfied);
  CHECK(only(ended, "advance", rule::PAY_5).outcome == outcome::satisfied);
}

TEST_CASE("a payment to a grant that does not run has nothing to act on") {
  const auto to_standing = [](const act& before) {
    return only(of(founded, awarded, before, pays("p", day<2020, 7, 1>, euros<1>)), "p", rule::PAY_5).outcome;
  };
  CHECK(to_standing(decree("x", day<2020, 6, 1>, {waiver{.grants = {"g"}}})) == outcome::violated);
  CHECK(to_standing(decree("x", day<2020, 6, 1>, {revocation{.grants = {"g"}}})) == outcome::violated);
  CHECK(to_standing(decree("x", day<2020, 6, 1>, {grant_suspension{.reach = reach::every_grant()}})) ==
        outcome::violated);
  CHECK(to_standing(decree("x", day<2020, 6, 1>, {closing{.reach = reach::only({"g"})}})) == outcome::satisfied);
  const auto early = of(founded, awarded, pays("p", day<2020, 1, 15>, euros<1>));
  CHECK(only(early, "p", rule::PAY_5).outcome == outcome::violated);
  CHECK(only(early, "p", rule::PAY_1).outcome != outcome::satisfied);
  CHECK(about(of(founded, awarded, pays("p", day<2020, 7, 1>, euros<1>, payment_kind::advance, not_stated, "nobody"))
                  .as_of(late),
              "p", rule::REF_1)
            .front()
            .outcome == outcome::violated);
}

TEST_CASE("a recovery beyond what was paid") {
  const auto notice = of(founded, awarded, advance, recovers("back", day<2020, 6, 1>, euros<5>));
  const auto says = only(notice, "back", rule::PAY_4);
  CHECK(says.outcome == outcome::violated);
  CHECK(says.measured == measure(euros<5>));
  CHECK(says.limit == measure(euros<4>));
  CHECK(only(of(founded, awarded, advance, recovers("back", day<2020, 6, 1>, euros<4>)), "back", rule::PAY_4).outcome ==
        outcome::satisfied);
  CHECK(
      only(of(founded, awarded, advance, recovers("back", day<2020, 6, 1>, not_stated)), "back", rule::PAY_4).missing ==
      fact::amount);
}

TEST_CASE("what a grant declares to have spent, and what is left of its total") {
  const auto declares = [](std::string id, date on, stated<euro> amount, date from, date to) {
    return decree(std::move(id), on, {expenditure_declaration{.grant = "g", .amount = amount, .from = from, .to = to}});
  };
  const auto notice =
      of(founded, awarded, declares("one", day<2020, 7, 1>, euros<3>, day<2020, 1, 1>, day<2020, 6, 30>),
         declares("two", day<2021, 1, 10>, euros<4>, day<2020, 6, 1>, day<2020, 12, 31>));
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").declared()) == amounts{euros<7>});
  CHECK(list(at.grant("g").undeclared()) == amounts{euros<3>});
  CHECK(list(at.notice().declared()) == amounts{euros<7>});
  CHECK(list(at.grant("h").declared()) == amounts{euros<0>});
  CHECK(list(notice.as_of(seen(far, day<2020, 3, 1>)).grant("g").declared()) == amounts{not_stated});
  CHECK(only(notice, "one", rule::PAY_6).outcome == outcome::satisfied);
  CHECK(only(notice, "two", rule::PAY_6).outcome == outcome::violated);
}

TEST_CASE("what grants were paid and declare needs no notice, as what they were awarded does not") {
  const auto spent = decree("spent", day<2020, 7, 1>, {expenditure_declaration{.grant = "g", .amount = euros<3>}});
  const auto at = of(awarded, advance, spent).as_of(late);
  CHECK(list(at.notice().awarded()) == amounts{euros<20>});
  CHECK(list(at.notice().paid()) == amounts{euros<4>});
  CHECK(list(at.notice().declared()) == amounts{euros<3>});
  CHECK(at.notice().endowment().error().code == errc::no_notice);
  CHECK(list(of(awarded).as_of(late).notice().paid()) == amounts{not_stated});
}

TEST_CASE("an award is accepted on a day") {
  const auto notice =
      of(founded, awarded, decree("yes", day<2020, 3, 1>, {award_acceptance{.grant = "g", .on = day<2020, 2, 20>}}));
  CHECK(list(notice.as_of(late).grant("g").milestone(milestone::accepted)) == dates{day<2020, 2, 20>});
  CHECK(list(notice.as_of(late).grant("h").milestone(milestone::accepted)) == dates{not_stated});
}

TEST_CASE("payments are said in both languages") {
  const auto notice =
      of(founded, awarded,
         pays("advance", day<2020, 5, 1>, euros<4>, payment_kind::advance, partial_date(day<2020, 5, 20>)));
  const auto at = notice.as_of(late);
  const auto why = explain(at, at.grant("g").payable());
  REQUIRE(why);
  CHECK(wording::text(*why, language::english).find("awards 10.00 euro") != std::string::npos);
  CHECK(wording::text(*why, language::italian).find("eroga 4,00 euro a titolo di anticipo, in data 20 maggio 2020") !=
        std::string::npos);
}
