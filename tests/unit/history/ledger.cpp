// SPDX-License-Identifier: BSL-1.0
// The ledger: endowment = granted + unallocated, each act enters it once, and what is not stated is so by law. S1-S9.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

act adding(std::string id, date on, euro amount, reach whom, top_up_target target = top_up_target::each_grant) {
  return decree(std::move(id), on, {top_up{target, amount, std::move(whom)}});
}
act allotting(date on, euro amount, std::vector<weighted_grant> among, std::string of = "pot") {
  return decree("allotment", on,
                {allotment{std::move(of), amount, apportionment_method::largest_remainder, std::move(among)}});
}

struct sheet {
  amounts endowment, awarded, granted, unallocated;
  friend bool operator==(const sheet&, const sheet&) = default;
};
sheet sheet_of(const snapshot& at) {
  const auto notice = at.notice();
  return {list(notice.endowment()), list(notice.awarded()), list(notice.granted()), list(notice.unallocated())};
}

std::string explained(const snapshot& at, const question& asked) {
  const auto why = explain(at, at.ask(asked));
  REQUIRE(why);
  return wording::text(*why, language::english);
}

}  // namespace

TEST_CASE("S4: a waiver ends the award, what was added to it, and the units") {
  auto made =
      decree("award", day<2020, 2, 1>, {award{.grants = {{.name = "g", .award = euros<1000>, .units = units::of(8)}}}});
  const auto ended = decree("waiver", day<2020, 9, 1>, {waiver{{"g"}}});
  const auto more =
      decree("more", day<2020, 6, 1>,
             {enlargement{top_up_target::each_grant, units::of(2), funding::savings, euros<1>, reach::only({"g"})}});
  const auto notice =
      of(founding(euros<5000>), made, adding("t", day<2020, 6, 1>, euros<500>, reach::only({"g"})), more, ended);
  const auto before = notice.as_of(on_the_day(day<2020, 8, 31>));
  CHECK(list(before.grant("g").total()) == amounts{euros<1500>});
  CHECK(list(before.grant("g").units()) == counts{units::of(10)});
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").award()) == amounts{euros<0>});
  CHECK(list(at.grant("g").top_ups()) == amounts{euros<0>});
  CHECK(list(at.grant("g").total()) == amounts{euros<0>});
  CHECK(list(at.grant("g").units()) == counts{units::of(0)});
  CHECK(sheet_of(at) == sheet{{euros<5000>}, {euros<0>}, {euros<0>}, {euros<5000>}});
  const auto text = explained(at, {.field = field::total, .grant = "g"});
  CHECK(text.find("gives the grant up, and frees 1,500.00 euro") != std::string::npos);
}

TEST_CASE("S4: later acts do not reach who has waived, and a later award begins anew") {
  const auto ended = decree("waiver", day<2020, 9, 1>, {waiver{{"g"}}});
  const auto late_money = adding("t", day<2020, 10, 1>, euros<5>, reach::only({"g"}));
  auto again = awarding({"g"}, euros<7>);
  again.id = "again";
  again.reference.on = day<2020, 11, 1>;
  const auto anew = adding("u", day<2020, 12, 1>, euros<3>, reach::only({"g"}));
  const auto notice = of(founding(), awarding({"g"}), adding("s", day<2020, 8, 1>, euros<2>, reach::every_grant()),
                         ended, late_money, again, anew);
  CHECK(list(notice.as_of(on_the_day(day<2020, 10, 31>)).grant("g").total()) == amounts{euros<0>});
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").award()) == amounts{euros<7>});
  CHECK(list(at.grant("g").top_ups()) == amounts{euros<3>});
  CHECK(sheet_of(at) == sheet{{euros<100>}, {euros<7>}, {euros<10>}, {euros<90>}});
  CHECK(outcomes(at, "t", rule::TOP_8) == std::vector{outcome::violated});
  CHECK(outcomes(at, "u", rule::TOP_8) == std::vector{outcome::satisfied});
}

TEST_CASE("S1, S3: what each grant is given comes out of the endowment, and TOP-2 judges it") {
  const auto notice = of(founding(euros<1000>), awarding({"g"}, euros<1000>),
                         adding("t", day<2020, 6, 1>, euros<500>, reach::only({"g"})));
  const auto at = notice.as_of(late);
  CHECK(sheet_of(at) == sheet{{euros<1000>}, {euros<1000>}, {euros<1500>}, {euros<-500>}});
  CHECK(outcomes(at, "t", rule::TOP_2) == std::vector{outcome::violated});
}

TEST_CASE("S3: what is added for grants to share is granted once it is allotted") {
  const auto pot = [](reach whom) {
    return adding("pot", day<2020, 6, 1>, euros<30>, std::move(whom), top_up_target::envelope);
  };
  const auto both = awarding({"g", "h"});
  const auto some = [&](euro amount, std::vector<weighted_grant> among) {
    return sheet_of(
        of(founding(), both, pot(reach::only({"g", "h"})), allotting(day<2020, 7, 1>, amount, std::move(among)))
            .as_of(late));
  };
  CHECK(sheet_of(of(founding(), both, pot(reach::only({"g", "h"}))).as_of(late)) ==
        sheet{{euros<130>}, {euros<20>}, {not_stated}, {not_stated}});
  CHECK(sheet_of(of(founding(), both, pot(reach::no_grant())).as_of(late)) ==
        sheet{{euros<130>}, {euros<20>}, {euros<20>}, {euros<110>}});
  CHECK(some(euros<30>, {{"g", 1}}) == sheet{{euros<130>}, {euros<20>}, {euros<50>}, {euros<80>}});
  CHECK(some(euros<10>, {{"g", 1}}) == sheet{{euros<130>}, {euros<20>}, {not_stated}, {not_stated}});
  const auto part =
      of(founding(), both, pot(reach::only({"g", "h"})), allotting(day<2020, 7, 1>, euros<10>, {{"g", 1}})).as_of(late);
  CHECK(list(part.grant("g").top_ups()) == amounts{euros<10>});
  CHECK(list(part.grant("h").top_ups()) == amounts{not_stated});
  const auto whole =
      of(founding(), both, pot(reach::only({"g", "h"})), allotting(day<2020, 7, 1>, euros<30>, {{"g", 1}})).as_of(late);
  CHECK(list(whole.grant("h").top_ups()) == amounts{euros<0>});
}

TEST_CASE("an allotment of more than was added, and to who has ended, is found") {
  const auto pot = adding("pot", day<2020, 6, 1>, euros<300>, reach::only({"g", "h"}), top_up_target::envelope);
  const auto at =
      of(founding(euros<10'000>), awarding({"g", "h"}), pot, decree("end", day<2020, 6, 15>, {revocation{{"h"}}}),
         allotting(day<2020, 7, 1>, euros<500>, {{"g", 1}, {"h", 1}}))
          .as_of(late);
  const auto over = about(at, "allotment", rule::TOP_7);
  REQUIRE(over.size() == 1);
  CHECK(over[0].outcome == outcome::violated);
  CHECK(over[0].measured == measure(euros<500>));
  CHECK(over[0].limit == measure(euros<300>));
  CHECK(outcomes(at, "allotment", rule::TOP_8) == std::vector{outcome::violated});
  CHECK(list(at.grant("h").top_ups()) == amounts{euros<0>});
}

TEST_CASE("S5: a later award of a running grant restates it, with a warning") {
  auto again = awarding({"g"}, euros<12>);
  again.id = "again";
  again.reference.on = day<2020, 3, 1>;
  auto silent = awarding({"g"}, not_stated);
  silent.id = "silent";
  silent.reference.on = day<2020, 4, 1>;
  const auto at =
      of(founding(), awarding({"g", "h"}), adding("t", day<2020, 2, 15>, euros<1>, reach::only({"g"})), again, silent)
          .as_of(late);
  CHECK(list(at.grant("g").award()) == amounts{euros<12>});
  CHECK(list(at.grant("g").total()) == amounts{euros<13>});
  CHECK(sheet_of(at) == sheet{{euros<100>}, {euros<22>}, {euros<23>}, {euros<77>}});
  CHECK(outcomes(at, "again", rule::TOP_9) == std::vector{outcome::violated});
  CHECK(severity_of(rule::TOP_9) == severity::warning);
  CHECK(outcomes(at, "award", rule::TOP_9) == std::vector{outcome::satisfied});
}

TEST_CASE("S2: a total for several grants is one part until an act singles one out") {
  const auto made =
      decree("award", day<2020, 2, 1>, {award{.grants = {{.name = "g"}, {.name = "h"}}, .total = euros<50>}});
  auto single = awarding({"g"}, euros<30>);
  single.id = "single";
  single.reference.on = day<2020, 3, 1>;
  CHECK(sheet_of(of(founding(), made).as_of(late)) == sheet{{euros<100>}, {euros<50>}, {euros<50>}, {euros<50>}});
  CHECK(sheet_of(of(founding(), made, single).as_of(late)) ==
        sheet{{euros<100>}, {not_stated}, {not_stated}, {not_stated}});
  const auto gone = decree("gone", day<2020, 3, 1>, {revocation{{"g"}}, revocation{{"h"}}});
  CHECK(sheet_of(of(founding(), made, gone).as_of(late)) == sheet{{euros<100>}, {euros<0>}, {euros<0>}, {euros<100>}});
}

TEST_CASE("S6: a restated endowment absorbs the increases before it, and other fields stay") {
  auto anew = founding(euros<15'000>);
  anew.id = "anew";
  anew.reference.on = day<2024, 1, 14>;
  const auto raised = adding("more", day<2023, 1, 1>, euros<5000>, reach::no_grant(), top_up_target::envelope);
  const auto more = adding("later", day<2024, 2, 1>, euros<1>, reach::no_grant(), top_up_target::envelope);
  const auto notice = of(founding(euros<10'000>), raised, anew, more);
  const auto on = [&](date when) { return list(notice.as_of(on_the_day(when)).notice().endowment()); };
  CHECK(on(day<2023, 6, 1>) == amounts{euros<15'000>});
  CHECK(on(day<2024, 1, 14>) == amounts{euros<15'000>});
  CHECK(on(day<2024, 2, 1>) == amounts{euros<15'001>});
  anew.provisions = {establishment{{.number = "1", .title = "Avviso"}}};
  CHECK(list(of(founding(), anew).as_of(seen(far, far)).notice().endowment()) == amounts{euros<100>});
}

TEST_CASE("S6: the notice whole keeps what a restated establishment does not state, and lines by their names") {
  const auto stating = [](std::string id, date on, notice whole) {
    auto made = founding();
    made.id = std::move(id);
    made.reference.on = on;
    made.provisions = {establishment{std::move(whole)}};
    return made;
  };
  const auto first = stating("first", day<2020, 1, 10>,
                             {.number = "1",
                              .title = "Avviso",
                              .fund = "FSE",
                              .programme = programme::esf_2014_2020,
                              .lines = {{.name = "A", .title = "Formazione", .applicants = {"Enti"}}, {.name = "B"}},
                              .applicants = {"Regioni"},
                              .endowment = euros<10>});
  const auto again = stating("again", day<2021, 1, 10>,
                             {.number = "1",
                              .title = {},
                              .lines = {{.name = "a", .endowment = euros<5>}, {.name = "C"}},
                              .endowment = euros<20>});
  const auto other = stating("other", day<2022, 1, 10>, {.number = "2", .title = "Altro", .fund = "FESR"});
  const auto made = of(first, again, other);
  const auto whole = made.as_of(late).notice().whole();
  REQUIRE(whole);
  CHECK(*whole == notice{.number = "1",
                         .title = "Avviso",
                         .fund = "FSE",
                         .programme = programme::esf_2014_2020,
                         .lines = {{.name = "a", .title = "Formazione", .applicants = {"Enti"}, .endowment = euros<5>},
                                   {.name = "B"},
                                   {.name = "C"}},
                         .applicants = {"Regioni"},
                         .endowment = euros<20>});
  const auto before = made.as_of(on_the_day(day<2020, 6, 1>)).notice().whole();
  REQUIRE(before);
  CHECK(before->lines.size() == 2);
  CHECK(made.as_of(on_the_day(day<2019, 6, 1>)).notice().whole().error().code == errc::no_notice);
  // Which of two of one day stands last is open, and so is what the notice says.
  const auto second = stating("second", day<2021, 1, 10>, {.number = "1", .title = "Avviso nuovo"});
  const auto anew = of(first, second).as_of(late).notice().whole();
  REQUIRE(anew);
  CHECK(anew->title == "Avviso nuovo");
  const auto third = stating("third", day<2021, 1, 10>, {.number = "1", .title = "Avviso terzo"});
  CHECK(of(first, second, third).as_of(late).notice().whole().error().code == errc::field_undetermined);
}

TEST_CASE("S6: an establishment of another number changes nothing of the money, and is found") {
  auto other = founding(euros<9>);
  other.id = "other";
  other.reference.on = day<2020, 5, 1>;
  other.provisions = {establishment{{.number = "2", .title = "Altro", .endowment = euros<9>}}};
  const auto at = of(founding(), other).as_of(late);
  CHECK(list(at.notice().endowment()) == amounts{euros<100>});
  CHECK(outcomes(at, "other", rule::REF_3) == std::vector{outcome::violated});
  const auto says = about(at, "other", rule::REF_3);
  CHECK(wording::text(says.front(), at.dossier(), language::english).find("; it is no. ") != std::string::npos);
  CHECK(outcomes(at, "notice", rule::REF_3).empty());
  auto three = founding();
  three.provisions.push_back(other.provisions[0]);
  three.provisions.push_back(other.provisions[0]);
  CHECK(outcomes(of(three).as_of(late), "notice", rule::REF_3) == std::vector{outcome::violated, outcome::violated});
}

TEST_CASE("S7: every grant is every grant that there is when the act comes") {
  auto later = awarding({"h"}, euros<500>);
  later.id = "later";
  later.reference.on = day<2020, 9, 1>;
  const auto notice =
      of(founding(), awarding({"g"}), adding("t", day<2020, 6, 1>, euros<100>, reach::every_grant()), later);
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").top_ups()) == amounts{euros<100>});
  CHECK(list(at.grant("h").top_ups()) == amounts{euros<0>});
  const auto why = why_not(at, "t", 0, "h");
  REQUIRE(why);
  REQUIRE(why->size() == 1);
  CHECK(why->front().obstacle == obstacle::awarded_later);
  CHECK(why->front().is_sure);
  const auto of_g = why_not(at, "t", 0, "g");
  REQUIRE(of_g);
  CHECK(of_g->empty());
}

TEST_CASE("S7: who adheres, or is named, is reached whenever it was awarded") {
  auto later = awarding({"h"}, euros<5>);
  later.id = "later";
  later.reference.on = day<2020, 9, 1>;
  const auto named = of(founding(), later, adding("t", day<2020, 6, 1>, euros<3>, reach::only({"h"})));
  CHECK(list(named.as_of(late).grant("h").top_ups()) == amounts{euros<3>});
  const auto adhering = of(founding(), later, adding("t", day<2020, 6, 1>, euros<3>, reach::adhering()),
                           adhesion_to("a", "h", "t", election::money));
  CHECK(list(adhering.as_of(late).grant("h").top_ups()) == amounts{euros<3>});
}

TEST_CASE("whatever adds or subtracts is a ground") {
  auto made = awarding({"g"});
  made.provisions = {award{.grants = {{.name = "g", .award = euros<100>}, {.name = "h", .award = euros<200>}}}};
  const auto revoked = decree("revoked", day<2021, 2, 1>, {revocation{{"g"}}});
  const auto notice = of(founding(euros<1000>), made, revoked);
  const auto at = notice.as_of(late);
  CHECK(list(at.notice().awarded()) == amounts{euros<200>});
  const auto text = explained(at, {.field = field::awarded});
  CHECK(text.find("awards 300.00 euro") != std::string::npos);
  CHECK(text.find("revokes the grant, and frees 100.00 euro") != std::string::npos);
  const auto steps = trace(at, {.field = field::awarded});
  REQUIRE_FALSE(steps.empty());
  CHECK(steps.back().since == day<2021, 2, 1>);
  CHECK(steps.back().acts == std::vector<std::string>{"revoked"});
  for (const auto& one :
       difference(notice.as_of(on_the_day(day<2021, 1, 1>)), notice.as_of(on_the_day(day<2021, 3, 1>)))) {
    if (one.what.field == field::awarded) CHECK(one.acts == std::vector<std::string>{"revoked"});
  }
}

TEST_CASE("what a later act states anew rests on what there was before it") {
  const auto has = [](const snapshot& at, const question& asked, const std::string& id, part as) {
    const auto given = at.ask(asked);
    REQUIRE(given);
    return std::any_of(given->grounds().begin(), given->grounds().end(),
                       [&](const ground& one) { return one.part == as && at.dossier().acts()[one.act].id == id; });
  };
  // Without the first establishment the second would be no restatement, and the increase would count.
  auto anew = founding(euros<15'000>);
  anew.id = "anew";
  anew.reference.on = day<2024, 1, 14>;
  const auto raised = adding("more", day<2023, 1, 1>, euros<5000>, reach::no_grant(), top_up_target::envelope);
  const auto at = of(founding(euros<10'000>), raised, anew).as_of(on_the_day(day<2024, 2, 1>));
  CHECK(has(at, {.field = field::endowment}, founding().id, part::superseded));
  // Without the first award the increase would have come too early.
  auto again = awarding({"g"}, euros<12>);
  again.id = "again";
  again.reference.on = day<2022, 3, 1>;
  const auto top = adding("t", day<2021, 2, 15>, euros<1>, reach::every_grant());
  const auto twice = of(founding(), awarding({"g"}), top, again).as_of(seen(far, far));
  CHECK(list(twice.grant("g").top_ups()) == amounts{euros<1>});
  CHECK(has(twice, {.field = field::top_ups, .grant = "g"}, "award", part::superseded));
  CHECK_FALSE(has(of(founding(), awarding({"g"}), top).as_of(seen(far, far)), {.field = field::top_ups, .grant = "g"},
                  "award", part::superseded));
}

TEST_CASE("an act that is superseded for one grant and counts for another is among the acts that change a sum") {
  auto again = awarding({"g", "h"}, euros<12>);
  again.id = "again";
  again.reference.on = day<2021, 3, 1>;
  auto last = awarding({"g"}, euros<7>);
  last.id = "last";
  last.reference.on = day<2021, 4, 1>;
  const auto notice = of(founding(), awarding({"g"}), again, last);
  const auto changes = difference(notice.as_of(on_the_day(day<2021, 2, 1>)), notice.as_of(on_the_day(day<2021, 5, 1>)));
  const auto found = std::find_if(changes.begin(), changes.end(),
                                  [](const changed_field& one) { return one.what.field == field::awarded; });
  REQUIRE(found != changes.end());
  CHECK(found->acts == std::vector<std::string>{"again", "last"});
}

TEST_CASE("who may have adhered is a reason of the sum, and a grant that nobody yet knows of is none") {
  const auto offer = adding("t", day<2020, 6, 1>, euros<3>, reach::adhering());
  auto later = awarding({"h"}, euros<5>);
  later.id = "later";
  later.known = day<2021, 6, 1>;
  const auto before = seen(day<2021, 1, 1>, day<2021, 1, 1>);
  const auto alone = of(founding(), awarding({"g"}), offer).as_of(before);
  const auto both = of(founding(), awarding({"g"}), offer, later).as_of(before);
  CHECK(list(alone.notice().granted()) == amounts{euros<10>, euros<13>});
  CHECK(explained(both, {.field = field::granted}) == explained(alone, {.field = field::granted}));
  CHECK(explained(alone, {.field = field::granted}).find("no document says of each whether it adhered") !=
        std::string::npos);
  const auto nobody = of(founding(), offer, later).as_of(before);
  CHECK(explained(nobody, {.field = field::granted}) ==
        explained(of(founding(), offer).as_of(before), {.field = field::granted}));
}

TEST_CASE("S8: as found, the account opens with the first award known") {
  const statement page{
      .source = "page", .known = day<2020, 3, 1>, .about = {.field = field::awarded}, .value = euros<40>};
  const auto alone = of(founding());
  CHECK(sheet_of(alone.as_of(late)) == sheet{{euros<100>}, {not_stated}, {not_stated}, {not_stated}});
  const auto complete = seen(day<2022, 1, 1>, day<2022, 1, 1>, readings::complete_register());
  CHECK(sheet_of(alone.as_of(complete)) == sheet{{euros<100>}, {euros<0>}, {euros<0>}, {euros<100>}});
  const auto told = alone.with(page);
  REQUIRE(told);
  CHECK(sheet_of(told->as_of(late)) == sheet{{euros<100>}, {euros<40>}, {euros<40>}, {euros<60>}});
  // Of the acts known, the first opens it for every day.
  const auto awarded = of(founding(), awarding({"g"}));
  CHECK(sheet_of(awarded.as_of(seen(day<2020, 1, 15>, day<2022, 1, 1>))) ==
        sheet{{euros<100>}, {euros<0>}, {euros<0>}, {euros<100>}});
  CHECK(sheet_of(awarded.as_of(seen(day<2022, 1, 1>, day<2020, 1, 15>))) ==
        sheet{{euros<100>}, {not_stated}, {not_stated}, {not_stated}});
  const auto annulled =
      of(founding(), awarding({"g"}), decree("back", day<2020, 5, 1>, {annulment{"award", annulment_effect::ex_tunc}}));
  CHECK(sheet_of(annulled.as_of(late)) == sheet{{euros<100>}, {euros<0>}, {euros<0>}, {euros<100>}});
}

TEST_CASE("S9: control required and no registration on the whole record: with and without its effect") {
  auto made = awarding({"g"}, euros<7>);
  made.control = control::required;
  const auto notice = of(founding(), made);
  CHECK(sheet_of(notice.as_of(late)) ==
        sheet{{euros<100>}, {euros<0>, euros<7>}, {euros<0>, euros<7>}, {euros<93>, euros<100>}});
  for (const auto& how : {readings::complete_register(), read_strictly}) {
    CHECK(list(notice.as_of(seen(day<2022, 1, 1>, day<2022, 1, 1>, how)).notice().awarded()) == amounts{euros<0>});
  }
  made.registration = registration{.on = day<2021, 1, 1>};
  CHECK(list(of(founding(), made).as_of(on_the_day(day<2020, 6, 1>)).notice().awarded()) == amounts{euros<0>});
  CHECK(list(of(founding(), made).as_of(late).notice().awarded()) == amounts{euros<7>});
}

TEST_CASE("endowment = granted + unallocated where sources state some of them") {
  const auto stating = [](field what, euro amount) {
    return statement{.source = "page", .known = day<2020, 6, 1>, .about = {.field = what}, .value = amount};
  };
  const auto with = [&](const dossier& of_acts, const statement& one) {
    const auto made = of_acts.with(one);
    REQUIRE(made);
    return sheet_of(made->as_of(late));
  };
  CHECK(with(of(founding(not_stated), awarding({"g"})), stating(field::endowment, euros<50>)) ==
        sheet{{euros<50>}, {euros<10>}, {euros<10>}, {euros<40>}});
  CHECK(with(of(founding(not_stated), awarding({"g"})), stating(field::unallocated, euros<50>)) ==
        sheet{{euros<60>}, {euros<10>}, {euros<10>}, {euros<50>}});
  CHECK(with(of(founding()), stating(field::unallocated, euros<30>)) ==
        sheet{{euros<100>}, {not_stated}, {euros<70>}, {euros<30>}});
}

TEST_CASE("one act under two ids is found") {
  auto first =
      decree("first", day<2021, 3, 19>, {top_up{top_up_target::each_grant, euros<5>, reach::every_grant()}}, "21");
  auto scan = first;
  scan.id = "scan";
  const auto at = of(founding(), awarding({"g"}), first, scan).as_of(late);
  CHECK(outcomes(at, "first", rule::REF_2) == std::vector{outcome::violated});
  CHECK(outcomes(at, "scan", rule::REF_2) == std::vector{outcome::violated});
  scan.reference.number = "22";
  CHECK(outcomes(of(founding(), awarding({"g"}), first, scan).as_of(late), "scan", rule::REF_2).empty());
}
