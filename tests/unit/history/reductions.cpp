// SPDX-License-Identifier: BSL-1.0
// Riduzione, rimodulazione, rideterminazione: what acts take from a notice and its grants, move and say anew.
#include <avviso/history/preview.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/history/wording.hpp>

#include <doctest/doctest.h>

#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

reduction from_grants(stated<euro> amount, reach whom) {
  return {.target = top_up_target::each_grant, .amount = amount, .reach = std::move(whom)};
}
reduction from_envelope(stated<euro> amount, reach whom = reach::no_grant()) {
  return {.target = top_up_target::envelope, .amount = amount, .reach = std::move(whom)};
}
reduction a_part(std::int64_t percent, reach whom) {
  return {.target = top_up_target::each_grant,
          .reach = std::move(whom),
          .part = reduced_part{ratio::percent(percent), rounding::half_up}};
}
act cutting(provision says, partial_date on = day<2021, 3, 1>, std::string id = "cut") {
  return decree(std::move(id), on, {std::move(says)});
}
amounts reductions_of(const dossier& notice, std::string_view grant, const as_of& when = late) {
  return list(notice.as_of(when).grant(grant).reductions());
}
amounts total_of(const dossier& notice, std::string_view grant, const as_of& when = late) {
  return list(notice.as_of(when).grant(grant).total());
}
amounts endowment_of(const dossier& notice, const as_of& when = late) {
  return list(notice.as_of(when).notice().endowment());
}
amounts unallocated_of(const dossier& notice, const as_of& when = late) {
  return list(notice.as_of(when).notice().unallocated());
}
amounts of_line(const dossier& notice, std::string_view line) {
  return list(notice.as_of(late).line(line).endowment());
}
act lines_a_and_b(stated<euro> of_all = euros<100>) {
  return decree("notice", day<2020, 1, 1>,
                {establishment{{.number = "1",
                                .title = "Avviso",
                                .lines = {{.name = "A", .endowment = euros<60>}, {.name = "B", .endowment = euros<40>}},
                                .endowment = of_all}}});
}
act awarding_in_lines() {
  return decree("award", day<2020, 2, 1>,
                {award{.grants = {{.name = "a", .line = "A", .award = euros<50>},
                                  {.name = "b", .line = "B", .award = euros<10>}}}});
}

}  // namespace

TEST_CASE("what is taken from a grant is left of the endowment, from the day on which the act has effect") {
  const auto made = of(founding(), awarding({"g", "h"}), cutting(from_grants(euros<4>, reach::only({"g"}))));
  CHECK(reductions_of(made, "g") == amounts{euros<4>});
  CHECK(reductions_of(made, "h") == amounts{euros<0>});
  CHECK(total_of(made, "g") == amounts{euros<6>});
  CHECK(total_of(made, "h") == amounts{euros<10>});
  CHECK(unallocated_of(made) == amounts{euros<84>});
  const auto before = on_the_day(day<2021, 2, 28>);
  CHECK(reductions_of(made, "g", before) == amounts{euros<0>});
  CHECK(unallocated_of(made, before) == amounts{euros<80>});
  CHECK(list(made.as_of(late).grant("g").award()) == amounts{euros<10>});
  CHECK(list(made.as_of(late).grant("g").top_ups()) == amounts{euros<0>});
}

TEST_CASE("savings given back, by one grant or by several, are left of the endowment, as what is given up in part") {
  for (const auto why : {reduction_cause::savings, reduction_cause::partial_waiver}) {
    auto gives_back = from_grants(euros<4>, reach::only({"g", "h"}));
    gives_back.because = why;
    const auto made = of(founding(), awarding({"g", "h", "i"}), cutting(gives_back));
    CHECK(total_of(made, "g") == amounts{euros<6>});
    CHECK(total_of(made, "h") == amounts{euros<6>});
    CHECK(total_of(made, "i") == amounts{euros<10>});
    CHECK(unallocated_of(made) == amounts{euros<78>});
    CHECK(list(made.as_of(late).grant("g").standing()) == courses{grant_standing::awarded});
    // They can be awarded again, and no more than they.
    const auto next = [&](euro its) {
      return *made.with(decree("next", day<2021, 6, 1>, {award{.grants = {{.name = "j", .award = its}}}}));
    };
    CHECK(only(next(euros<78>), "next", rule::TOP_2).outcome == outcome::satisfied);
    CHECK(only(next(euros<78, 1>), "next", rule::TOP_2).outcome == outcome::violated);
  }
}

TEST_CASE("an amount that is not stated leaves the total and what is left not stated, and no rule broken") {
  const auto made = of(founding(), awarding({"g"}), cutting(from_grants(not_stated, reach::every_grant())));
  CHECK(reductions_of(made, "g") == amounts{not_stated});
  CHECK(total_of(made, "g") == amounts{not_stated});
  CHECK(unallocated_of(made) == amounts{not_stated});
  CHECK(only(made, "cut", rule::RED_1).missing == fact::amount);
}

TEST_CASE("a part is of what the grant has by then, in whole cents") {
  const auto made =
      of(founding(), awarding({"g"}),
         decree("more", day<2020, 6, 1>, {top_up{top_up_target::each_grant, euros<5>, reach::only({"g"})}}),
         cutting(from_grants(euros<1>, reach::only({"g"})), day<2020, 9, 1>, "first"),
         cutting(a_part(25, reach::every_grant())), cutting(a_part(50, reach::only({"g"})), day<2021, 4, 1>, "half"),
         decree("later", day<2021, 6, 1>, {top_up{top_up_target::each_grant, euros<3>, reach::only({"g"})}}));
  CHECK(total_of(made, "g", on_the_day(day<2021, 3, 1>)) == amounts{euros<10, 50>});  // of 14.00
  CHECK(total_of(made, "g", on_the_day(day<2021, 4, 1>)) == amounts{euros<5, 25>});
  CHECK(total_of(made, "g") == amounts{euros<8, 25>});
  CHECK(reductions_of(made, "g") == amounts{euros<9, 75>});
  CHECK(unallocated_of(made) == amounts{euros<91, 75>});
}

TEST_CASE("a part of what a grant has that may have adhered to more") {
  const auto offer =
      decree("offer", day<2020, 6, 1>, {top_up{top_up_target::each_grant, euros<10>, reach::adhering()}});
  const auto made = of(founding(), awarding({"g"}), offer, cutting(a_part(50, reach::every_grant())));
  CHECK(total_of(made, "g") == amounts{euros<5>, euros<10>});
  CHECK(reductions_of(made, "g") == amounts{euros<5>, euros<10>});
}

TEST_CASE("whoever is awarded later is not reached, nor whoever was waived; a later award begins anew") {
  const auto cut = cutting(from_grants(euros<4>, reach::every_grant()));
  const auto second = decree("second", day<2021, 6, 1>, {award{.grants = {{.name = "late", .award = euros<10>}}}});
  const auto waived = decree("waiver", day<2020, 6, 1>, {waiver{.grants = {"g"}}});
  const auto made = of(founding(), awarding({"g", "h"}), waived, cut, second);
  CHECK(reductions_of(made, "late") == amounts{euros<0>});
  CHECK(reductions_of(made, "g") == amounts{euros<0>});
  CHECK(reductions_of(made, "h") == amounts{euros<4>});
  const auto anew = of(founding(), awarding({"g"}), cut, decree("waiver", day<2021, 4, 1>, {waiver{.grants = {"g"}}}),
                       decree("again", day<2021, 6, 1>, {award{.grants = {{.name = "g", .award = euros<7>}}}}));
  CHECK(total_of(anew, "g") == amounts{euros<7>});
}

TEST_CASE("units are taken as well") {
  const auto award_of_nine =
      decree("award", day<2020, 2, 1>, {award{.grants = {{.name = "g", .award = euros<9>, .units = units::of(9)}}}});
  auto says = from_grants(euros<3>, reach::only({"g"}));
  says.units = units::of(2);
  const auto made = of(founding(), award_of_nine, cutting(says));
  CHECK(list(made.as_of(late).grant("g").units()) == counts{units::of(7)});
  auto of_all = from_envelope(euros<3>);
  of_all.units = not_stated;
  CHECK(list(of(founding(), cutting(of_all)).as_of(late).notice().units()) == counts{not_stated});
}

TEST_CASE("the endowment is lowered, of the notice or of a line, and a restated endowment absorbs that") {
  CHECK(endowment_of(of(founding(), cutting(from_envelope(euros<30>)))) == amounts{euros<70>});
  CHECK(endowment_of(of(founding(), cutting(from_envelope(not_stated)))) == amounts{not_stated});
  const auto of_a_line = of(lines_a_and_b(), cutting(from_envelope(euros<30>, reach::no_grant_of("A"))));
  CHECK(endowment_of(of_a_line) == amounts{euros<70>});
  CHECK(of_line(of_a_line, "A") == amounts{euros<30>});
  CHECK(of_line(of_a_line, "B") == amounts{euros<40>});
  CHECK(of_line(of(lines_a_and_b(), cutting(from_envelope(euros<30>))), "A") == amounts{not_stated});
  const auto anew =
      decree("anew", day<2021, 6, 1>, {establishment{{.number = "1", .title = "Avviso", .endowment = euros<90>}}});
  CHECK(endowment_of(of(founding(), cutting(from_envelope(euros<30>)), anew)) == amounts{euros<90>});
}

TEST_CASE("what moves leaves one line and enters the other; the endowment stays, whatever it is the sum of") {
  const reallocation moves{.from = "A", .to = "B", .amount = euros<10>};
  for (const auto& total : {stated<euro>(euros<100>), stated<euro>(not_stated)}) {
    const auto made = of(lines_a_and_b(total), cutting(moves));
    CHECK(endowment_of(made) == amounts{euros<100>});
    CHECK(of_line(made, "A") == amounts{euros<50>});
    CHECK(of_line(made, "B") == amounts{euros<50>});
  }
  const auto unknown = of(lines_a_and_b(not_stated), cutting(reallocation{.from = "A", .to = "B"}));
  CHECK(endowment_of(unknown) == amounts{euros<100>});
  CHECK(of_line(unknown, "A") == amounts{not_stated});
  const auto from_none = of(lines_a_and_b(euros<120>), cutting(reallocation{.to = "B", .amount = euros<20>}));
  CHECK(endowment_of(from_none) == amounts{euros<120>});
  CHECK(of_line(from_none, "B") == amounts{euros<60>});
  CHECK(only(from_none, "cut", rule::LIN_1).outcome == outcome::satisfied);
  CHECK(only(from_none, "cut", rule::RED_3).outcome == outcome::satisfied);
}

TEST_CASE("what is said anew absorbs what was before it, and what comes after adds to it") {
  const redetermination says{.grant = "g", .total = euros<6>};
  const auto more =
      decree("more", day<2020, 6, 1>, {top_up{top_up_target::each_grant, not_stated, reach::only({"g"})}});
  const auto later = decree(
      "later", day<2021, 6, 1>,
      {top_up{top_up_target::each_grant, euros<2>, reach::only({"g"})}, from_grants(euros<1>, reach::only({"g"}))});
  const auto made = of(founding(), awarding({"g"}), more, cutting(says), later);
  const auto its = made.as_of(late).grant("g");
  CHECK(list(its.award()) == amounts{euros<6>});
  CHECK(list(its.top_ups()) == amounts{euros<2>});
  CHECK(list(its.reductions()) == amounts{euros<1>});
  CHECK(list(its.total()) == amounts{euros<7>});
  CHECK(list(made.as_of(late).notice().awarded()) == amounts{euros<6>});
  CHECK(unallocated_of(made) == amounts{euros<93>});
  CHECK(endowment_of(of(founding(), cutting(from_envelope(euros<30>), day<2021, 1, 1>, "less"),
                        cutting(redetermination{.total = euros<80>}))) == amounts{euros<80>});
  const auto of_a_line = of(lines_a_and_b(not_stated), cutting(redetermination{.line = "A", .total = euros<5>}));
  CHECK(of_line(of_a_line, "A") == amounts{euros<5>});
  CHECK(endowment_of(of_a_line) == amounts{euros<45>});
  CHECK(endowment_of(of(lines_a_and_b(), cutting(redetermination{.line = "A", .total = euros<5>}))) ==
        amounts{euros<100>});
}

TEST_CASE("of what moved between lines that make the endowment up, what is said anew of one leaves the other's part") {
  const auto moves = [](stated<euro> amount, std::optional<std::string> to = "B") {
    return cutting(reallocation{.from = "A", .to = std::move(to), .amount = amount}, day<2021, 3, 1>, "move");
  };
  const auto anew = [](std::string line, euro total) {
    return cutting(redetermination{.line = line, .total = total}, day<2021, 6, 1>, "anew of " + line);
  };
  const auto lines = lines_a_and_b(not_stated);
  const auto a_anew = of(lines, moves(euros<10>), anew("A", euros<55>));
  CHECK(of_line(a_anew, "A") == amounts{euros<55>});
  CHECK(of_line(a_anew, "B") == amounts{euros<50>});
  CHECK(endowment_of(a_anew) == amounts{euros<105>});
  const auto b_anew = of(lines, moves(euros<10>), anew("B", euros<45>));
  CHECK(of_line(b_anew, "A") == amounts{euros<50>});
  CHECK(endowment_of(b_anew) == amounts{euros<95>});
  CHECK(endowment_of(of(lines, moves(euros<10>), anew("A", euros<55>), anew("B", euros<45>))) == amounts{euros<100>});
  CHECK(endowment_of(of(lines, moves(not_stated), anew("A", euros<55>))) == amounts{not_stated});
  // What moves to no line stays of the notice.
  CHECK(endowment_of(of(lines, moves(euros<10>, std::nullopt))) == amounts{euros<100>});
  CHECK(endowment_of(of(lines, moves(euros<10>, std::nullopt), anew("A", euros<55>))) == amounts{euros<105>});
  const auto no = cutting(annulment{"move", annulment_effect::ex_nunc}, day<2021, 4, 1>, "no");
  CHECK(endowment_of(of(lines, moves(euros<10>), no, anew("A", euros<55>))) == amounts{euros<95>});
  const reallocation back{.from = "B", .to = "A", .amount = euros<7>};
  const auto errata = cutting(correction{"move", 0U, back}, day<2021, 4, 1>, "errata");
  CHECK(of_line(of(lines, moves(euros<10>), errata), "A") == amounts{euros<67>});
  CHECK(of_line(of(lines, moves(euros<10>), errata), "B") == amounts{euros<33>});
}

TEST_CASE("what the notice is said to have anew leaves open what its lines have, until that is said too") {
  const auto less = decree("less", day<2021, 6, 1>, {redetermination{.total = euros<80>}});
  const auto open = of(lines_a_and_b(), less);
  CHECK(endowment_of(open) == amounts{euros<80>});
  CHECK(of_line(open, "A") == amounts{not_stated});
  CHECK(only(open, "less", rule::LIN_1).outcome == outcome::undetermined);
  const auto with_lines = [&](euro b) {
    return *open.with(
        decree("lines", day<2021, 7, 1>,
               {redetermination{.line = "A", .total = euros<50>}, redetermination{.line = "B", .total = b}}));
  };
  CHECK(of_line(with_lines(euros<30>), "A") == amounts{euros<50>});
  CHECK(only(with_lines(euros<30>), "lines", rule::LIN_1).outcome == outcome::satisfied);
  CHECK(only(with_lines(euros<31>), "lines", rule::LIN_1).outcome == outcome::violated);
}

TEST_CASE("LIN-1 and RED-3 of what moves from a line to none, and from there to another line") {
  const auto out = cutting(reallocation{.from = "A", .amount = euros<10>}, day<2021, 3, 1>, "out");
  const auto in = cutting(reallocation{.to = "B", .amount = euros<10>}, day<2021, 4, 1>, "in");
  const auto made = of(lines_a_and_b(), awarding_in_lines(), out, in);
  CHECK(only(made, "out", rule::RED_3).outcome == outcome::satisfied);
  CHECK(only(made, "out", rule::LIN_1).outcome == outcome::violated);
  CHECK(only(made, "in", rule::RED_3).outcome == outcome::satisfied);
  CHECK(only(made, "in", rule::LIN_1).outcome == outcome::satisfied);
}

TEST_CASE("a share of a total that several grants have is one part until one of them is said anew") {
  const auto together =
      decree("award", day<2020, 2, 1>, {award{.grants = {{.name = "g"}, {.name = "h"}}, .total = euros<30>}});
  const auto made = of(founding(), together, cutting(redetermination{.grant = "g", .total = euros<6>}));
  CHECK(list(made.as_of(late).notice().awarded()) == amounts{not_stated});
  CHECK(total_of(made, "g") == amounts{euros<6>});
}

TEST_CASE("RED-1 of a grant: no more than it has when the act comes") {
  const auto judged = [](euro amount) {
    return only(of(founding(), awarding({"g"}), cutting(from_grants(amount, reach::only({"g"})))), "cut", rule::RED_1);
  };
  CHECK(judged(euros<10>).outcome == outcome::satisfied);
  const auto too_much = judged(euros<10, 1>);
  CHECK(too_much.outcome == outcome::violated);
  CHECK(too_much.limit == measure(euros<10>));
  CHECK(judged(euros<0>).outcome == outcome::violated);
  CHECK(only(of(founding(), awarding({"g"}), cutting(a_part(100, reach::only({"g"})))), "cut", rule::RED_1).outcome ==
        outcome::satisfied);
}

TEST_CASE("RED-1 of the endowment: it covers what is granted") {
  const auto judged = [](euro amount) {
    return only(of(founding(), awarding({"g", "h"}), cutting(from_envelope(amount))), "cut", rule::RED_1).outcome;
  };
  CHECK(judged(euros<80>) == outcome::satisfied);
  CHECK(judged(euros<80, 1>) == outcome::violated);
  CHECK(only(of(founding(not_stated), awarding({"g"}), cutting(from_envelope(euros<1>))), "cut", rule::RED_1).outcome ==
        outcome::undetermined);
  CHECK(
      only(of(founding(), awarding({"g"}), cutting(redetermination{.total = euros<9>})), "cut", rule::RED_1).outcome ==
      outcome::violated);
  const auto of_line_a =
      of(lines_a_and_b(), awarding_in_lines(), cutting(from_envelope(euros<11>, reach::no_grant_of("A"))));
  const auto all = about(of_line_a.as_of(late), "cut", rule::RED_1);
  REQUIRE(all.size() == 2);
  CHECK(all[0].outcome == outcome::satisfied);
  CHECK(all[1].outcome == outcome::violated);
  CHECK(all[1].line == std::optional<std::uint32_t>(0));
}

TEST_CASE("RED-2: whoever is named runs; who was waived or revoked, or is closed, or not awarded yet, does not") {
  const auto judged = [](provision before, provision says) {
    const auto made =
        of(founding(), awarding({"g"}), decree("x", day<2020, 6, 1>, {std::move(before)}), cutting(std::move(says)));
    return only(made, "cut", rule::RED_2).outcome;
  };
  const auto takes = from_grants(euros<1>, reach::only({"g"}));
  CHECK(judged(grant_suspension{reach::only({"g"})}, takes) == outcome::satisfied);
  CHECK(judged(waiver{.grants = {"g"}}, takes) == outcome::violated);
  CHECK(judged(revocation{.grants = {"g"}}, takes) == outcome::violated);
  CHECK(judged(closing{reach::only({"g"})}, takes) == outcome::violated);
  CHECK(judged(waiver{.grants = {"g"}}, redetermination{.grant = "g", .total = euros<1>}) == outcome::violated);
  const auto early = of(founding(), awarding({"g"}), cutting(takes, day<2020, 1, 15>));
  CHECK(only(early, "cut", rule::RED_2).outcome == outcome::violated);
  CHECK(total_of(early, "g") == amounts{euros<10>});
  const auto why = why_not(early.as_of(late), "cut", 0, "g");
  REQUIRE(why);
  CHECK(why->front().obstacle == obstacle::awarded_later);
}

TEST_CASE("RED-3: as much is left of the line that it leaves") {
  const auto judged = [](reallocation says) {
    return only(of(lines_a_and_b(), awarding_in_lines(), cutting(std::move(says))), "cut", rule::RED_3);
  };
  CHECK(judged({.from = "A", .to = "B", .amount = euros<10>}).outcome == outcome::satisfied);
  const auto too_much = judged({.from = "A", .to = "B", .amount = euros<10, 1>});
  CHECK(too_much.outcome == outcome::violated);
  CHECK(too_much.limit == measure(euros<10>));
  CHECK(judged({.from = "A", .to = "C", .amount = euros<1>}).outcome == outcome::violated);
  CHECK(judged({.from = "A", .to = "B"}).missing == fact::amount);
  CHECK(judged({.to = "B", .amount = euros<1>}).outcome == outcome::violated);  // the lines have it all
}

TEST_CASE("TOP-2: up to an amount, where the endowment is not stated") {
  const auto up_to = [](euro most) {
    notice one{.number = "1", .title = "Avviso"};
    one.limits.greatest_endowment = most;
    return of(decree("notice", day<2020, 1, 1>, {establishment{one}}), awarding({"g", "h"}));
  };
  const auto above = up_to(euros<19>);
  const auto says = only(above, "award", rule::TOP_2);
  CHECK(says.outcome == outcome::violated);
  REQUIRE(says.limited_by);
  CHECK(above.acts()[*says.limited_by].id == "notice");
  CHECK_FALSE(only(up_to(euros<20>), "award", rule::TOP_2).limited_by);
  CHECK(only(up_to(euros<20>), "award", rule::TOP_2).outcome == outcome::undetermined);
}

TEST_CASE("what cannot be said together is refused") {
  const auto refused = [](provision says) {
    const auto made = dossier::of(decree("x", day<2020, 1, 1>, {committee_appointment{}, std::move(says)}));
    REQUIRE_FALSE(made);
    CHECK(made.error().position == 1);
    return made.error().code;
  };
  auto both = a_part(10, reach::every_grant());
  both.amount = euros<1>;
  CHECK(refused(both) == errc::provision_at_odds);
  CHECK(refused(a_part(101, reach::every_grant())) == errc::provision_at_odds);
  CHECK(refused(a_part(0, reach::every_grant())) == errc::provision_at_odds);
  CHECK(refused(from_envelope(euros<1>, reach::every_grant())) == errc::provision_at_odds);
  CHECK(refused(from_grants(euros<1>, reach::no_grant())) == errc::provision_at_odds);
  CHECK(refused(reallocation{.amount = euros<1>}) == errc::provision_at_odds);
  CHECK(refused(reallocation{.from = "a", .to = "A", .amount = euros<1>}) == errc::provision_at_odds);
  CHECK(refused(redetermination{.grant = "g", .line = "A", .total = euros<1>}) == errc::provision_at_odds);
  CHECK(refused(correction{.of = "y", .provision = 0, .now = both}) == errc::provision_at_odds);
}

TEST_CASE("the whole grant and the explanation tell what was taken") {
  const auto made = of(founding(), awarding({"g"}), cutting(a_part(25, reach::every_grant())));
  const auto whole = made.as_of(late).grant("g").whole();
  REQUIRE(whole);
  CHECK(whole->reductions == stated<euro>(euros<2, 50>));
  const auto why = explain(made.as_of(late), made.as_of(late).grant("g").total());
  REQUIRE(why);
  CHECK(wording::english(*why).find("takes 1/4 of what there is") != std::string::npos);
  CHECK(wording::italian(*why).find("riduce di 1/4 quanto vi è") != std::string::npos);
}

TEST_CASE("a preview shows what a draft would take") {
  const auto made = of(founding(), awarding({"g"}));
  const auto shown = preview(made, {cutting(from_grants(euros<11>, reach::only({"g"})))}, late);
  REQUIRE(shown);
  CHECK(std::any_of(shown->findings.begin(), shown->findings.end(),
                    [](const finding& one) { return one.rule == rule::RED_1 && one.outcome == outcome::violated; }));
}
