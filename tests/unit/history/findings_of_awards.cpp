// SPDX-License-Identifier: BSL-1.0
// What the rules say of whom an act awards: the CUP of each grant, and what the ranking said of its proposal.
#include <doctest/doctest.h>

#include <avviso/history/audit.hpp>
#include <avviso/history/preview.hpp>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const cup one_code = *cup::parse("F84D18000300006");
const cup other_code = *cup::parse("G17H03000130001");

grant coded(std::string name, stated<cup> code = one_code) {
  return {.name = std::move(name), .cup = std::move(code), .award = euros<10>};
}
act awarding_coded(std::string id, date on, std::vector<grant> grants) {
  return decree(std::move(id), on, {award{.grants = std::move(grants)}});
}
act first_award() { return awarding_coded("first", day<2020, 2, 1>, {coded("g")}); }
act second_award(grant one = coded("h")) { return awarding_coded("second", day<2021, 2, 1>, {std::move(one)}); }

// What REF-5 says of the second award, with one act between the two.
finding second_after(provision between, date on = day<2020, 6, 1>) {
  return only(of(founding(), first_award(), decree("x", on, {std::move(between)}), second_award()), "second",
              rule::REF_5);
}

act ranked_as(std::string id, partial_date on, ranking_outcome as, std::string name = "g") {
  return decree(std::move(id), on, {ranking{{{std::move(name), as}}}});
}
finding awarded_after(const std::vector<act>& before) {
  auto all = before;
  all.push_back(awarding({"g"}));
  all.push_back(founding());
  return only(*dossier::of(all), "award", rule::REF_6);
}

}  // namespace

TEST_CASE("REF-5 of a dossier: the second grant that bears a CUP is found, and not the first") {
  const auto notice = of(founding(), first_award(), second_award());
  CHECK(only(notice, "first", rule::REF_5).outcome == outcome::satisfied);
  const auto says = only(notice, "second", rule::REF_5);
  CHECK(says.outcome == outcome::violated);
  CHECK(wording::text(says, notice, language::english).find(", h: REF-5 violated: ") != std::string::npos);
  CHECK(wording::text(says, notice, language::english).find("; CUP F84D18000300006") != std::string::npos);
  CHECK(verdict(std::vector<finding>{says}) == outcome::satisfied);  // it warns
  CHECK(only(of(founding(), first_award(), second_award(coded("h", other_code))), "second", rule::REF_5).outcome ==
        outcome::satisfied);
}

TEST_CASE("REF-5 of a dossier: two grants of one award, and none that states no CUP") {
  const auto both = of(founding(), awarding_coded("first", day<2020, 2, 1>, {coded("g"), coded("h")}));
  CHECK(outcomes(both.as_of(late), "first", rule::REF_5) == list_of{outcome::violated, outcome::violated});
  const auto silent =
      of(founding(), awarding_coded("first", day<2020, 2, 1>, {coded("g", not_stated), coded("h", not_stated)}));
  CHECK(about(silent.as_of(late), "first", rule::REF_5).empty());
  // In two provisions of one act.
  const auto in_two =
      of(founding(), decree("first", day<2020, 2, 1>, {award{.grants = {coded("g")}}, award{.grants = {coded("h")}}}));
  CHECK(outcomes(in_two.as_of(late), "first", rule::REF_5) == list_of{outcome::violated, outcome::violated});
}

TEST_CASE("REF-5 of a dossier: another code of a project, under one scheme however it is spelled") {
  const auto known_as = [](std::string name, std::string scheme, std::string value) {
    grant one = coded(std::move(name), not_stated);
    one.identifiers = {{"codice locale", "7"}, {std::move(scheme), std::move(value)}};
    one.identifiers.front().value += one.name;
    return one;
  };
  const auto second_says = [&](std::string scheme, std::string value) {
    const auto first = awarding_coded("first", day<2020, 2, 1>, {known_as("g", "COR", "8812")});
    return only(of(founding(), first, second_award(known_as("h", std::move(scheme), std::move(value)))), "second",
                rule::REF_5);
  };
  CHECK(second_says("COR", "8812").outcome == outcome::violated);
  CHECK(second_says("cor", "8812").outcome == outcome::violated);
  CHECK(second_says("COR", "8813").outcome == outcome::satisfied);
  CHECK(second_says("VERCOR", "8812").outcome == outcome::satisfied);
  const auto both = of(founding(), awarding_coded("first", day<2020, 2, 1>, {known_as("g", "COR", "8812")}),
                       second_award(known_as("h", "COR", "8812")));
  const auto words = wording::text(only(both, "second", rule::REF_5), both, language::english);
  CHECK(words.find("; codice locale 7h; COR 8812") != std::string::npos);
  // A CUP is a code as any other, whoever writes it where.
  CHECK(
      only(of(founding(), first_award(), second_award(known_as("h", "CUP", "F84D18000300006"))), "second", rule::REF_5)
          .outcome == outcome::violated);
}

TEST_CASE("REF-5 of a dossier: one grant awarded again keeps its CUP") {
  CHECK(only(of(founding(), first_award(), second_award(coded("g"))), "second", rule::REF_5).outcome ==
        outcome::satisfied);
}

TEST_CASE(
    "REF-5 of a dossier: a grant that was given up or taken back leaves its CUP free; one that stands or is closed "
    "does not") {
  CHECK(second_after(waiver{{"g"}}).outcome == outcome::satisfied);
  CHECK(second_after(revocation{{"g"}}).outcome == outcome::satisfied);
  for (const auto& whom : {reach::only({"g"}), reach::every_grant()}) {
    CHECK(second_after(grant_suspension{whom}).outcome == outcome::violated);
    CHECK(second_after(closing{whom}).outcome == outcome::violated);
    CHECK(second_after(to(new_end, whom)).outcome == outcome::violated);
  }
  // Given up later: it stood when the second award came.
  CHECK(second_after(waiver{{"g"}}, day<2021, 6, 1>).outcome == outcome::violated);
  CHECK(second_after(annulment{"first", annulment_effect::ex_tunc}).outcome == outcome::satisfied);
}

TEST_CASE("REF-5 of a dossier: by the CUP as it is corrected") {
  const award now{.grants = {coded("g", other_code)}};
  CHECK(second_after(correction{"first", 0, now}).outcome == outcome::satisfied);
  const auto corrected_into =
      of(founding(), awarding_coded("first", day<2020, 2, 1>, {coded("g", other_code)}),
         decree("x", day<2020, 6, 1>, {correction{"first", 0, award{.grants = {coded("g")}}}}), second_award());
  CHECK(only(corrected_into, "second", rule::REF_5).outcome == outcome::violated);
}

TEST_CASE(
    "REF-5 of a dossier: undetermined, where nobody knows which award came first; none, where the other is not "
    "known") {
  const auto year = *partial_date::year(2021);
  act open = first_award();
  open.reference.on = year;
  const auto notice = of(founding(), open, second_award());
  CHECK(only(notice, "second", rule::REF_5).missing == fact::adoption_day);
  CHECK(
      only(of(founding(), first_award(), second_award()), "first", rule::REF_5, on_the_day(day<2020, 3, 1>)).outcome ==
      outcome::satisfied);
  act waits = first_award();
  waits.control = control::required;
  waits.registration = not_stated;
  CHECK(only(of(founding(), waits, second_award()), "second", rule::REF_5).outcome == outcome::undetermined);
}

TEST_CASE("REF-5 of an audit and of a preview: the act that comes second, and no other") {
  const auto notice = of(founding(), first_award(), second_award());
  const auto violated_in = [](const std::vector<finding>& all, const dossier& among) {
    std::vector<std::string> acts;
    for (const auto& one : all) {
      if (one.rule == rule::REF_5 && one.outcome == outcome::violated) acts.push_back(among.acts()[*one.act].id);
    }
    return acts;
  };
  CHECK(violated_in(audit(notice, readings::documents()), notice) == std::vector<std::string>{"second"});
  const auto seen_first = of(founding(), first_award());
  const auto drafted = preview(seen_first, {second_award()}, late);
  REQUIRE(drafted);
  CHECK(violated_in(drafted->findings, drafted->after.dossier()) == std::vector<std::string>{"second"});
}

TEST_CASE(
    "REF-6 of a dossier: what the ranking rejected is not awarded; what it selects, or keeps in reserve, may be") {
  const auto says = awarded_after({ranked_as("ranking", day<2020, 1, 15>, ranking_outcome::rejected)});
  CHECK(says.outcome == outcome::violated);
  CHECK(says.grant == 0U);
  CHECK(verdict(std::vector<finding>{says}) == outcome::violated);
  CHECK(awarded_after({ranked_as("ranking", day<2020, 1, 15>, ranking_outcome::selected)}).outcome ==
        outcome::satisfied);
  CHECK(awarded_after({ranked_as("ranking", day<2020, 1, 15>, ranking_outcome::reserve)}).outcome ==
        outcome::satisfied);
  // Names match.
  CHECK(awarded_after({ranked_as("ranking", day<2020, 1, 15>, ranking_outcome::rejected, "G")}).outcome ==
        outcome::violated);
}

TEST_CASE("REF-6 of a dossier: by the last ranking that names the proposal, and stands when it is awarded") {
  const auto rejects = ranked_as("ranking", day<2020, 1, 15>, ranking_outcome::rejected);
  CHECK(awarded_after({rejects, ranked_as("scorrimento", day<2020, 1, 20>, ranking_outcome::selected)}).outcome ==
        outcome::satisfied);
  CHECK(awarded_after({rejects, ranked_as("scorrimento", day<2020, 1, 20>, ranking_outcome::selected, "h")}).outcome ==
        outcome::violated);
  CHECK(awarded_after({rejects, ranked_as("scorrimento", day<2020, 3, 1>, ranking_outcome::selected)}).outcome ==
        outcome::violated);
  // Later acts are not held against it, nor those without effect, nor annulled ones.
  const auto none = [](const std::vector<act>& before) -> bool {
    auto all = before;
    all.push_back(awarding({"g"}));
    const auto notice = dossier::of(all);
    REQUIRE(notice);
    return about(notice->as_of(late), "award", rule::REF_6).empty();
  };
  CHECK(none({}));
  CHECK(none({ranked_as("ranking", day<2020, 3, 1>, ranking_outcome::rejected)}));
  CHECK(none({ranked_as("ranking", day<2020, 1, 15>, ranking_outcome::rejected, "h")}));
  CHECK(none({rejects, decree("x", day<2020, 1, 20>, {annulment{"ranking", annulment_effect::ex_tunc}})}));
  act waits = rejects;
  waits.subject_to = {"nothing"};
  CHECK(none({waits}));
}

TEST_CASE("REF-6 of a dossier: the ranking of the act itself, and as it is corrected") {
  const ranking rejects{{{"g", ranking_outcome::rejected}}};
  const ranking selects{{{"g", ranking_outcome::selected}}};
  const award made{.grants = {{.name = "g", .award = euros<10>}}};
  const auto said = [](std::vector<provision> all) {
    return only(of(founding(), decree("x", day<2020, 2, 1>, std::move(all))), "x", rule::REF_6).outcome;
  };
  CHECK(said({selects, made}) == outcome::satisfied);
  CHECK(said({rejects, made}) == outcome::violated);
  CHECK(said({made, rejects}) == outcome::violated);
  CHECK(said({rejects, made, selects}) == outcome::satisfied);
  const auto corrected = of(founding(), decree("ranking", day<2020, 1, 15>, {rejects}), awarding({"g"}),
                            decree("x", day<2020, 1, 20>, {correction{"ranking", 0, selects}}));
  CHECK(only(corrected, "award", rule::REF_6).outcome == outcome::satisfied);
}

TEST_CASE("REF-6 of a dossier: undetermined, where nobody knows which ranking came last, or whether it has effect") {
  const auto january = *partial_date::month(2020, 1);
  CHECK(awarded_after(
            {ranked_as("a", january, ranking_outcome::rejected), ranked_as("b", january, ranking_outcome::selected)})
            .missing == fact::adoption_day);
  CHECK(awarded_after(
            {ranked_as("a", january, ranking_outcome::rejected), ranked_as("b", january, ranking_outcome::rejected)})
            .outcome == outcome::violated);
  CHECK(awarded_after({ranked_as("a", *partial_date::year(2020), ranking_outcome::rejected)}).outcome ==
        outcome::undetermined);
}
