// SPDX-License-Identifier: BSL-1.0
// With which terms a grant begins, and that they end with it: S4 and S7.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

act moves(date on, date end, reach whom, std::string id = "move") {
  return decree(std::move(id), on, {to(end, std::move(whom))});
}
act awards_again(date on, stated<date> end = not_stated) {
  grant one{.name = "g", .award = euros<5>};
  one.deadlines = deadlines{}.with(end_kind, end);
  return decree("again", on, {award{.grants = {one}}});
}
act ending(provision how, partial_date on = day<2020, 6, 1>) { return decree("end", on, {std::move(how)}); }

}  // namespace

TEST_CASE("S4: a waiver or a revocation ends the terms of the grant, by that act") {
  for (const auto& how : {provision(waiver{{"g"}}), provision(revocation{{"g"}})}) {
    const auto notice = of(founding(), awarding({"g", "h"}), ending(how));
    CHECK(end_of(notice, on_the_day(day<2020, 5, 31>)) == ends{old_end});
    CHECK(end_of(notice, on_the_day(day<2020, 6, 1>)) == no_end);
    const auto at = notice.as_of(late);
    CHECK(list(at.grant("h").end_of_activities()) == ends{old_end});
    CHECK(list(at.notice().deadline(end_kind)) == ends{old_end});
    const auto given = at.grant("g").end_of_activities();
    REQUIRE(given);
    const auto by_it = [&](const ground& one) { return notice.acts()[one.act].id == "end"; };
    CHECK(std::any_of(given->grounds().begin(), given->grounds().end(), by_it));
    CHECK(list(at.grant("g").last_day_to_spend()) == dates{not_stated});
    const auto line = trace(at, {.field = field::deadline, .deadline = end_kind, .grant = "g"});
    REQUIRE(line.size() == 2);
    CHECK(line[1].acts == std::vector<std::string>{"end"});
  }
  // A term that its award states ends too; one that is closed goes on.
  CHECK(end_of(of(founding(), awards_again(day<2020, 2, 1>, far), ending(waiver{{"g"}})), late) == no_end);
  CHECK(end_of(of(founding(), awarding({"g"}), ending(closing{reach::only({"g"})})), late) == ends{old_end});
}

TEST_CASE("S4: no later act reaches the terms of a grant that has ended, by whatever reach") {
  for (const auto& whom : {reach::every_grant(), reach::only({"g"})}) {
    const auto notice = of(founding(), awarding({"g"}), ending(waiver{{"g"}}), moves(day<2020, 9, 1>, new_end, whom));
    CHECK(end_of(notice, late) == no_end);
  }
  const auto adhered = of(founding(), awarding({"g"}), moves(day<2020, 5, 1>, new_end, reach::adhering()),
                          ending(waiver{{"g"}}), adhesion_to("a", "g", "move", election::time, day<2020, 8, 1>));
  CHECK(end_of(adhered, late) == no_end);
  auto anew = founding();
  anew.id = "anew";
  anew.reference.on = day<2020, 9, 1>;
  CHECK(end_of(of(founding(), awarding({"g"}), ending(waiver{{"g"}}), anew), late) == no_end);
  // Before it has ended, and if what ended it is annulled, they do.
  const auto annulled =
      of(founding(), awarding({"g"}), ending(waiver{{"g"}}), moves(day<2020, 9, 1>, new_end, reach::every_grant()),
         decree("x", day<2020, 10, 1>, {annulment{"end", annulment_effect::ex_tunc}}));
  CHECK(end_of(annulled, late) == ends{new_end});
}

TEST_CASE("S4: a later award begins anew, with its own term or the notice's of then") {
  const auto begun_anew = [](const act& again, const reach& whom) {
    return of(founding(), awarding({"g"}), moves(day<2020, 3, 1>, far, reach::only({"g"}), "own"),
              ending(waiver{{"g"}}), moves(day<2020, 9, 1>, new_end, whom), again);
  };
  for (const auto& whom : {reach::every_grant(), reach::no_grant(), reach::adhering()}) {
    CHECK(end_of(begun_anew(awards_again(day<2020, 10, 1>), whom), late) == ends{new_end});
    CHECK(end_of(begun_anew(awards_again(day<2020, 10, 1>, day<2022, 3, 31>), whom), late) == ends{day<2022, 3, 31>});
    CHECK(end_of(begun_anew(awards_again(day<2020, 8, 1>), whom), on_the_day(day<2020, 8, 15>)) == ends{old_end});
  }
  CHECK(end_of(begun_anew(awards_again(day<2020, 8, 1>), reach::every_grant()), late) == ends{new_end});
  CHECK(end_of(begun_anew(awards_again(day<2020, 8, 1>), reach::no_grant()), late) == ends{old_end});
}

TEST_CASE("S4: ended on some day of the month of an extension: its term as it was, or none") {
  const auto june = *partial_date::month(2020, 6);
  const auto notice = of(founding(), awarding({"g"}), ending(waiver{{"g"}}, june),
                         moves(day<2020, 6, 15>, new_end, reach::every_grant()));
  CHECK(end_of(notice, late) == no_end);
  CHECK(end_of(notice, seen(day<2020, 6, 20>, late.known)) == ends{new_end, not_stated});
  CHECK(end_of(notice, seen(day<2020, 6, 10>, late.known)) == ends{old_end, not_stated});
}

TEST_CASE("S7: a grant without a term of its own begins with the notice's as it stands where it is awarded") {
  for (const auto& whom : {reach::every_grant(), reach::no_grant(), reach::adhering()}) {
    const auto moved_before = of(founding(), moves(day<2020, 1, 20>, new_end, whom), awarding({"g"}));
    CHECK(end_of(moved_before, late) == ends{new_end});
    const auto by_a_period =
        decree("move", day<2020, 1, 20>,
               {extension{.which = end_kind, .to = new_term::by(months<6>, month_rounding::down), .reach = whom}});
    CHECK(end_of(of(founding(), by_a_period, awarding({"g"})), late) == ends{day<2021, 12, 30>});
  }
  // Afterwards, only by acts that reach it.
  CHECK(end_of(of(founding(), awarding({"g"}), moves(day<2020, 3, 1>, new_end, reach::no_grant())), late) ==
        ends{old_end});
  CHECK(end_of(of(founding(), awarding({"g"}), moves(day<2020, 3, 1>, new_end, reach::every_grant())), late) ==
        ends{new_end});
  const auto both = of(founding(), moves(day<2020, 1, 20>, new_end, reach::no_grant()), awarding({"g"}),
                       moves(day<2020, 3, 1>, far, reach::no_grant(), "later"));
  CHECK(end_of(both, late) == ends{new_end});
  CHECK(list(both.as_of(late).notice().deadline(end_kind)) == ends{far});
  // An award that states one has that, and one of a grant that runs begins nothing.
  CHECK(end_of(of(founding(), moves(day<2020, 1, 20>, new_end, reach::no_grant()), awards_again(day<2020, 2, 1>, far)),
               late) == ends{far});
  const auto restated = of(founding(), awarding({"g"}), moves(day<2020, 3, 1>, new_end, reach::no_grant()),
                           awards_again(day<2020, 4, 1>));
  CHECK(end_of(restated, late) == ends{old_end});
}

TEST_CASE("S7: what the notice's term rests on is a reason of the grant's, and what moves it has nothing in its way") {
  const auto notice = of(founding(), moves(day<2020, 1, 20>, new_end, reach::no_grant()), awarding({"g"}));
  const auto at = notice.as_of(late);
  const auto given = at.grant("g").end_of_activities();
  REQUIRE(given);
  const auto rests_on = [&](std::string_view act) {
    return std::any_of(given->grounds().begin(), given->grounds().end(),
                       [&](const ground& one) { return notice.acts()[one.act].id == act; });
  };
  CHECK(rests_on("award"));
  CHECK(rests_on("move"));
  const auto why = why_not(at, "move", 0, "g");
  REQUIRE(why);
  CHECK(why->empty());
}

TEST_CASE("S7: an explanation says that a grant begins with the notice's term, and what superseded that") {
  const auto begun = of(founding(), moves(day<2020, 1, 20>, new_end, reach::no_grant()), awarding({"g"}));
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  const auto told = [&](const dossier& notice, language in) {
    const auto at = notice.as_of(late);
    return wording::tree(*explain(at, *at.ask(asked)), in);
  };
  CHECK(told(begun, language::english).find("awards the grant, which begins with the notice's term") !=
        std::string::npos);
  CHECK(told(begun, language::italian).find("assegna la sovvenzione, che inizia con il termine dell'avviso") !=
        std::string::npos);
  const auto ended = *begun.with(ending(waiver{{"g"}}));
  CHECK(told(ended, language::english).find("superseded: Directorial Decree of 20 January 2020") != std::string::npos);
  const auto changes = trace(ended.as_of(late), asked);
  REQUIRE(changes.size() == 2);
  CHECK(changes[1].acts == std::vector<std::string>{"end"});
}

TEST_CASE("S7: awarded before or after the notice's term moved, nobody knows: either term") {
  act some_day = awarding({"g"});
  some_day.reference.on = *partial_date::month(2020, 2);
  const auto notice = of(founding(), some_day, moves(day<2020, 2, 15>, new_end, reach::no_grant()));
  CHECK(end_of(notice, late) == ends{old_end, new_end});
}

TEST_CASE("S12: what a source says of a grant goes on when an award states no term, and ends with the grant") {
  const statement page{.source = "page",
                       .known = day<2020, 1, 10>,
                       .about = {.field = field::deadline, .deadline = end_kind, .grant = "g"},
                       .value = far};
  const auto silent_notice =
      decree("notice", day<2020, 1, 1>, {establishment{{.number = "1", .title = "Avviso", .endowment = euros<100>}}});
  const auto with_page = [&](const dossier& of_acts) {
    const auto made = of_acts.with(page);
    REQUIRE(made);
    return *made;
  };
  const auto awarded = of(silent_notice, moves(day<2020, 1, 5>, new_end, reach::only({"nobody"})), awarding({"g"}));
  CHECK(end_of(with_page(awarded), late) == ends{far});
  const auto ended = of(silent_notice, awarding({"g"}), ending(waiver{{"g"}}));
  CHECK(end_of(with_page(ended), on_the_day(day<2020, 5, 1>)) == ends{far});
  CHECK(end_of(with_page(ended), late) == no_end);
}
