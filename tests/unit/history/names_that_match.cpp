// SPDX-License-Identifier: BSL-1.0
// A grant is found by its name however an act, a source or a question spells it.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto as_awarded = "Valle d'Aosta";
constexpr auto otherwise = "VALLE  D’AOSTA";

act awarding_valle() {
  grant whole{.name = as_awarded, .award = euros<10>, .deadlines = {{end_kind, old_end}}};
  whole.partnership = partnership{.lead = {.entity = "L"}, .partners = {{.entity = "P"}}};
  return decree("award", day<2020, 2, 1>, {award{.grants = {whole}}});
}
template <class... Acts>
snapshot seen_late(const Acts&... more) {
  return of(founding(), awarding_valle(), more...).as_of(late);
}
grant_as_of valle(const snapshot& at) { return at.grant(as_awarded); }

}  // namespace

TEST_CASE("a reach that lists a name with a curved apostrophe") {
  const auto at = seen_late(decree("x", day<2021, 1, 1>, {to(new_end, reach::only({otherwise}))}));
  CHECK(list(valle(at).end_of_activities()) == ends{new_end});
  CHECK(outcomes(at, "x", rule::REF_1) == list_of{outcome::satisfied});
  for (const auto* name : {as_awarded, otherwise}) {
    const auto why = why_not(at, "x", 0, name);
    REQUIRE(why);
    CHECK(why->empty());
  }
}

TEST_CASE("a question, however it spells the name, is answered under the name as awarded") {
  const auto at = seen_late();
  const auto named = at.grant(otherwise);
  CHECK(named.name() == as_awarded);
  const auto given = at.ask({.field = field::award, .grant = otherwise});
  REQUIRE(given);
  CHECK(given->asked().grant == as_awarded);
  CHECK(list(at.grant("valle daosta").award()) == amounts{euros<10>});
  CHECK(at.grant("Valle Aosta").award().error().code == errc::no_such_grant);
  const named_dossier one[] = {{"one", at.dossier()}};
  const auto all = portfolio::compile(one, at.when().readings);
  CHECK(all.grant({0}, otherwise) == all.grants().front());
}

TEST_CASE("adhesion, allotment, waiver and change of partners by another spelling") {
  const auto offer =
      decree("offer", day<2021, 1, 1>,
             {to(new_end, reach::adhering()), top_up{top_up_target::envelope, euros<20>, reach::every_grant()}});
  const auto divided = decree(
      "divided", day<2021, 2, 1>,
      {allotment{"offer", euros<20>, apportionment_method::largest_remainder, {{.grant = otherwise, .weight = 1}}}});
  const auto gone =
      decree("gone", day<2021, 2, 2>, {partner_change{otherwise, leaving{{.entity = "P"}, partner_role::partner}}});
  const auto at = seen_late(offer, adhesion_to("a", otherwise, "offer", election::time), divided, gone);
  CHECK(list(valle(at).end_of_activities()) == ends{new_end});
  CHECK(list(valle(at).top_ups()) == amounts{euros<20>});
  const auto members = valle(at).partnership();
  REQUIRE(members);
  REQUIRE(members->if_known() != nullptr);
  CHECK(members->if_known()->size() == 1);
  const auto waived = seen_late(decree("w", day<2021, 3, 1>, {waiver{{otherwise}}}));
  CHECK(list(valle(waived).standing()) == courses{grant_standing::waived});
  CHECK(list(waived.notice().awarded()) == amounts{euros<0>});
}

TEST_CASE("many names in one list") {
  std::vector<std::string> names;
  for (int i = 0; i < 20; ++i) names.push_back(nth_id(i));
  names.emplace_back(otherwise);
  const auto at = seen_late(decree("x", day<2021, 1, 1>, {to(new_end, reach::only(names))}));
  CHECK(list(valle(at).end_of_activities()) == ends{new_end});
}

TEST_CASE("a source that spells the name otherwise speaks of the same grant") {
  const auto without_award =
      decree("award", day<2020, 2, 1>, {award{.grants = {{.name = as_awarded, .award = not_stated}}}});
  const statement said{"page", day<2021, 1, 1>, not_stated, {.field = field::award, .grant = otherwise}, euros<7>};
  const auto notice = of(founding(), without_award).with(said);
  REQUIRE(notice);
  CHECK(list(notice->as_of(late).grant(as_awarded).award()) == amounts{euros<7>});
  CHECK(about(notice->as_of(late), "award", rule::REF_1).empty());
  std::size_t asked = 0;
  for (const auto& one : questions_about(*notice)) asked += one.field == field::award ? 1U : 0U;
  CHECK(asked == 1);
}

TEST_CASE("a proposal is ranked under any spelling") {
  const auto at = seen_late(decree("r", day<2020, 1, 20>, {ranking{{{as_awarded, ranking_outcome::selected}}}}));
  const auto as = at.ranked(otherwise);
  CHECK(as.if_known() != nullptr);
}

TEST_CASE("two grants with names that match are refused: nobody can tell whether they are one") {
  const auto again = decree("again", day<2020, 3, 1>, {award{.grants = {{.name = otherwise, .award = euros<5>}}}});
  const auto both = dossier::of(founding(), awarding_valle(), again);
  REQUIRE_FALSE(both);
  CHECK(both.error().code == errc::grant_names_match);
  CHECK(of(founding(), awarding_valle()).with(again).error().code == errc::grant_names_match);
  const auto by_erratum = decree("errata", day<2020, 3, 1>,
                                 {correction{"award", 0, award{.grants = {{.name = otherwise, .award = euros<5>}}}}});
  CHECK(of(founding(), awarding_valle()).with(by_erratum).error().code == errc::grant_names_match);
  // The same spelling is the same grant, awarded again.
  const auto anew = decree("anew", day<2020, 3, 1>, {award{.grants = {{.name = as_awarded, .award = euros<5>}}}});
  CHECK(list(seen_late(anew).grant(as_awarded).award()) == amounts{euros<5>});
}
