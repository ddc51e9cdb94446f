// SPDX-License-Identifier: BSL-1.0
// Acts that change a partnership and find nobody to change do nothing; `why_not` says so, and REF-1 names whom they
// miss.
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const party town{"Comune di Esempio"};
const party first_coop{"Coop Uno"};
const party second_coop{"Coop Due"};

act awarded_to(partnership who) {
  return decree("award", day<2020, 6, 17>, {award{.grants = {{.name = "g", .partnership = std::move(who)}}}});
}
act changing(decltype(partner_change::what) what, date on = day<2021, 2, 1>) {
  return decree("x", on, {partner_change{"g", std::move(what)}});
}
partnership both() { return {.lead = town, .partners = {first_coop, second_coop}}; }

std::vector<member> of_grant(const dossier& notice) {
  const auto given = notice.as_of(late).grant("g").partnership();
  REQUIRE(given);
  return given->known_or({});
}
std::vector<why_not_reason> why(const dossier& notice, std::string_view act = "x") {
  const auto found = why_not(notice.as_of(late), act, 0, "g");
  REQUIRE(found);
  return *found;
}
std::vector<obstacle> surely_in_the_way(const dossier& notice, std::string_view act = "x") {
  std::vector<obstacle> all;
  for (const auto& one : why(notice, act)) {
    CHECK(one.is_sure);
    all.push_back(one.obstacle);
  }
  return all;
}
using obstacles = std::vector<obstacle>;

// What REF-1 says of the act, in words; empty unless violated.
std::string missed(const dossier& notice) {
  const auto one = only(notice, "x", rule::REF_1);
  if (one.outcome != outcome::violated) return {};
  const auto line = wording::text(one, notice, language::english);
  const auto at = line.find("; not on record: ");
  return at == std::string::npos ? "?" : line.substr(at + 17);
}

}  // namespace

TEST_CASE("who leaves and is not in the partnership does not leave it: nobody of that name") {
  const auto notice =
      of(founding(), awarded_to(both()), changing(leaving{{"Coop Sconosciuta"}, partner_role::partner}));
  CHECK(of_grant(notice) == members_of(both()));
  CHECK(surely_in_the_way(notice) == obstacles{obstacle::nobody_of_that_name});
  CHECK(missed(notice) == "«Coop Sconosciuta»");
  const auto says = only(notice, "x", rule::REF_1);
  CHECK(says.measured == measure::count(1));
  CHECK(says.limit == measure::count(2));
  CHECK(wording::text(says, notice, language::italian).find("; non risulta: «Coop Sconosciuta»") != std::string::npos);
  CHECK(wording::text(why(notice).front(), language::english).find("nobody of that name") == 0);

  const auto elsewhere =
      of(founding(), awarded_to(both()), changing(leaving{first_coop, partner_role::associated_entity}));
  CHECK(surely_in_the_way(elsewhere) == obstacles{obstacle::nobody_of_that_name});
  CHECK(missed(elsewhere) == "«Coop Uno»");
}

TEST_CASE("nobody succeeds to who is not there") {
  const auto notice = of(founding(), awarded_to(both()), changing(succession{{"Coop Tre"}, {"Coop Quattro"}}));
  CHECK(surely_in_the_way(notice) == obstacles{obstacle::nobody_of_that_name});
  CHECK(missed(notice) == "«Coop Tre»");
}

TEST_CASE("a change that finds its place has nothing in its way, and what it refers to is on record") {
  const decltype(partner_change::what) changes[] = {
      leaving{first_coop, partner_role::partner}, joining{{.who = {"Coop Tre"}, .role = partner_role::partner}},
      succession{first_coop, {"Coop Tre"}}, lead_change{{"Coop Tre"}, former_lead::leaves}};
  for (const auto& one : changes) {
    const auto notice = of(founding(), awarded_to(both()), changing(one));
    CHECK(surely_in_the_way(notice).empty());
    CHECK(missed(notice).empty());
  }
}

TEST_CASE("the second of two leavings, in one act or in two, finds nobody") {
  const partner_change leaves{"g", leaving{first_coop, partner_role::partner}};
  const auto in_one = of(founding(), awarded_to(both()), decree("x", day<2021, 2, 1>, {leaves, leaves}));
  std::vector<outcome> said;
  for (const auto& one : about(in_one.as_of(late), "x", rule::REF_1)) said.push_back(one.outcome);
  CHECK(said == std::vector<outcome>{outcome::satisfied, outcome::violated});
  const auto in_two = of(founding(), awarded_to(both()), decree("before", day<2021, 1, 1>, {leaves}),
                         decree("x", day<2021, 2, 1>, {leaves}), decree("y", day<2021, 3, 1>, {leaves}));
  CHECK(only(in_two, "before", rule::REF_1).outcome == outcome::satisfied);
  CHECK(missed(in_two) == "«Coop Uno»");
  CHECK(surely_in_the_way(in_two, "before").empty());
  CHECK(surely_in_the_way(in_two, "y") == obstacles{obstacle::nobody_of_that_name});
}

TEST_CASE(
    "two changes of which nobody knows the first: perhaps it finds nobody, and REF-1 does not hold it against it") {
  const auto month = *partial_date::month(2021, 2);
  const partner_change leaves{"g", leaving{first_coop, partner_role::partner}};
  const auto notice = of(founding(), awarded_to(both()), decree("x", month, {leaves}), decree("y", month, {leaves}));
  REQUIRE(why(notice).size() == 1);
  CHECK(why(notice).front().obstacle == obstacle::nobody_of_that_name);
  CHECK_FALSE(why(notice).front().is_sure);
  CHECK(missed(notice).empty());
}

TEST_CASE("the lead who takes the lead is there once, and so is the lead who joins as a partner") {
  const partnership whole{.lead = town, .partners = {first_coop}};
  for (const auto then : {former_lead::becomes_partner, former_lead::leaves}) {
    const auto notice = of(founding(), awarded_to(whole), changing(lead_change{town, then}));
    CHECK(of_grant(notice) == members_of(whole));
    CHECK(surely_in_the_way(notice) == obstacles{obstacle::leads_already});
    CHECK(missed(notice).empty());
  }
  const auto joins = of(founding(), awarded_to(whole), changing(joining{{.who = town, .role = partner_role::partner}}));
  CHECK(of_grant(joins) == members_of(whole));
  CHECK(surely_in_the_way(joins) == obstacles{obstacle::leads_already});
}

TEST_CASE("a lead that the award lists as a partner too is there once") {
  const auto notice = of(founding(), awarded_to({.lead = town, .partners = {first_coop, town}}));
  CHECK(of_grant(notice) == members_of({.lead = town, .partners = {first_coop}}));
}

TEST_CASE("one unit of an entity leaves, the other stays") {
  const party marina{"Istituto Comprensivo Garibaldi", "di Esempio Marina"};
  const party monte{"Istituto Comprensivo Garibaldi", "di Esempio Monte"};
  const auto notice = of(founding(), awarded_to({.lead = town, .partners = {marina, monte}}),
                         changing(leaving{marina, partner_role::partner}));
  CHECK(of_grant(notice) == members_of({.lead = town, .partners = {monte}}));
  const auto other =
      of(founding(), awarded_to({.lead = town, .partners = {monte}}), changing(leaving{marina, partner_role::partner}));
  CHECK(missed(other) == "«Istituto Comprensivo Garibaldi – di Esempio Marina»");
}

TEST_CASE("a name that several have, each with an identifier, names none of them") {
  const auto school = [](std::string_view code) {
    return party{.entity = "Istituto Garibaldi", .tax_code = *tax_code::parse(code)};
  };
  const auto marina = school("80000010589");
  const auto leaves = [&](const party& who) {
    return of(founding(), awarded_to({.lead = town, .partners = {marina, school("80000020588")}}),
              changing(leaving{who, partner_role::partner}));
  };
  const auto unclear = leaves({"Istituto Garibaldi"});
  CHECK(of_grant(unclear).size() == 3);
  CHECK(surely_in_the_way(unclear) == obstacles{obstacle::several_of_that_name});
  CHECK(only(unclear, "x", rule::REF_1).missing == fact::identifier);
  CHECK(wording::text(why(unclear).front(), language::english).find("several of that name") == 0);
  CHECK(of_grant(leaves(marina)).size() == 2);
  CHECK(surely_in_the_way(leaves(marina)).empty());
  CHECK(only(leaves(marina), "x", rule::REF_1).outcome == outcome::satisfied);
}

TEST_CASE("shares go to members, and what an act names besides is missed") {
  const auto budget =
      of(founding(), awarded_to(both()), changing(budget_change{{{first_coop, euros<1>}, {{"Coop Tre"}, euros<1>}}}));
  CHECK(surely_in_the_way(budget) == obstacles{obstacle::nobody_of_that_name});
  const auto says = wording::text(only(budget, "x", rule::REF_1), budget, language::english);
  CHECK(says.find("; not all on record: «Coop Uno», «Coop Tre»") != std::string::npos);
  CHECK(of_grant(budget) == members_of(both()));
  const auto left_to =
      of(founding(), awarded_to(both()), changing(leaving{first_coop, partner_role::partner, party{"Coop Tre"}}));
  const auto of_leaving = wording::text(only(left_to, "x", rule::REF_1), left_to, language::english);
  CHECK(of_leaving.find("«Coop Uno», «Coop Tre»") != std::string::npos);
  CHECK(of_grant(left_to) == members_of(both()));
  const auto found = of(founding(), awarded_to(both()), changing(budget_change{{{first_coop, euros<1>}}}));
  CHECK(of_grant(found)[1].share == stated<euro>(euros<1>));
  CHECK(only(found, "x", rule::REF_1).outcome == outcome::satisfied);
}

TEST_CASE("the tax code of a natural person in a name is not repeated") {
  const party person{"Rossi Mario, c.f. RSSMRA85T10A562X"};  // made up
  const auto missing = of(founding(), awarded_to(both()), changing(leaving{person, partner_role::partner}));
  CHECK(missed(missing) == "«Rossi Mario, c.f. …»");
  const auto listed = of(founding(), awarded_to({.lead = town, .partners = {person}}));
  const auto at = listed.as_of(late);
  const auto why_so = explain(at, at.grant("g").partnership());
  REQUIRE(why_so);
  const auto said = wording::english(*why_so);
  CHECK(said.find("Rossi Mario, c.f. …") != std::string::npos);
  CHECK(find_tax_code_of_person(said).empty());
}

TEST_CASE("where nobody leads, or no act says who carries the grant out, there is nobody to change") {
  const auto headless = of(founding(), awarded_to({.lead = town}),
                           decree("out", day<2021, 1, 1>, {partner_change{"g", leaving{town, partner_role::lead}}}),
                           changing(lead_change{first_coop, former_lead::leaves}));
  CHECK(surely_in_the_way(headless) == obstacles{obstacle::no_lead});
  const auto silent = of(founding(), awarding({"g"}), changing(joining{{.who = town, .role = partner_role::lead}}));
  CHECK(surely_in_the_way(silent) == obstacles{obstacle::no_partnership});
  CHECK(missed(silent).empty());
}

TEST_CASE("what an act refers to and nobody has is named: an act, a provision, a grant") {
  const auto missing = [](provision says) {
    return of(founding(), awarding({"g"}), decree("x", day<2021, 2, 1>, {std::move(says)}));
  };
  const auto annuls = missing(annulment{"nothing", annulment_effect::ex_tunc});
  CHECK(missed(annuls) == "«nothing»");
  CHECK(surely_in_the_way(annuls) == obstacles{obstacle::nothing_on_record});
  const auto corrects = missing(correction{"award", 3, to(new_end)});
  CHECK(missed(corrects) == "«award», point 4");
  CHECK(surely_in_the_way(corrects) == obstacles{obstacle::nothing_on_record});
  CHECK(missed(missing(to(new_end, reach::only({"nobody", "nothing"})))) == "«nobody», «nothing»");
  const auto some = missing(to(new_end, reach::only({"g", "nobody"})));
  CHECK(missed(some) == "«nobody»");
  CHECK(missed(missing(revocation{{"nobody"}})) == "«nobody»");
  // Which of them a day lacks that only comes later, a finding does not say.
  auto later = awarding({"h"});
  later.id = "later";
  later.reference.on = day<2021, 6, 1>;
  const auto before = *some.with(later);
  const auto as_then = only(before, "x", rule::REF_1, on_the_day(day<2021, 3, 1>));
  CHECK(wording::text(as_then, before, language::english).find("; not on record: «nobody»") != std::string::npos);
  const auto both =
      of(founding(), awarding({"g"}), later, decree("x", day<2021, 2, 1>, {to(new_end, reach::only({"g", "h"}))}));
  const auto one_of_them = only(both, "x", rule::REF_1, on_the_day(day<2021, 3, 1>));
  CHECK(wording::text(one_of_them, both, language::english).find("; not all on record: «g», «h»") != std::string::npos);
  const allotment shares{"award", euros<1>, apportionment_method::largest_remainder, {{"nobody", 1}}};
  CHECK(only(missing(shares), "x", rule::REF_1).measured == measure::count(1));
}

TEST_CASE(
    "what an act undoes in part and is not there is named: the provision, the grant, or what is on an act itself") {
  const auto undone = [](provision says) {
    return of(founding(), awarding({"g"}), decree("mid", day<2021, 1, 1>, {stay{.of = "award"}}),
              decree("x", day<2021, 2, 1>, {std::move(says)}));
  };
  const auto annuls = [](std::string id, std::optional<std::uint32_t> number, std::vector<std::string> grants) {
    return annulment{
        .of = std::move(id), .effect = annulment_effect::ex_tunc, .provision = number, .grants = std::move(grants)};
  };
  CHECK(missed(undone(annuls("award", 4U, {}))) == "«award», point 5");
  CHECK(missed(undone(annuls("award", 0U, {"nobody"}))) == "«nobody»");
  CHECK(missed(undone(annuls("award", 0U, {"g"}))).empty());
  // A stay of an act is for no grant alone, and so nothing of it can be annulled for one.
  CHECK(missed(undone(annuls("mid", 0U, {"g"}))) == "«mid»");
  CHECK(missed(undone(annuls("mid", std::nullopt, {"g"}))) == "«mid»");
  CHECK(missed(undone(annuls("mid", 0U, {}))).empty());
}

TEST_CASE("who is not suspended has nothing to resume") {
  const auto notice =
      of(founding(), awarding({"g"}), decree("x", day<2021, 2, 1>, {grant_resumption{reach::only({"g"})}}));
  CHECK(surely_in_the_way(notice) == obstacles{obstacle::not_suspended});
  const auto suspended =
      of(founding(), awarding({"g"}), decree("y", day<2021, 1, 1>, {grant_suspension{reach::only({"g"})}}),
         decree("x", day<2021, 2, 1>, {grant_resumption{reach::only({"g"})}}));
  CHECK(surely_in_the_way(suspended).empty());
}

TEST_CASE("who names nobody on record does nothing for the notice either, and says so") {
  const auto of_notice = [](const dossier& notice) {
    const auto found = why_not(notice.as_of(late), "x", 0, std::nullopt);
    REQUIRE(found);
    obstacles all;
    for (const auto& one : *found) {
      CHECK(one.is_sure);
      all.push_back(one.obstacle);
    }
    return all;
  };
  const auto with = [](provision says) {
    return of(founding(), awarding({"g"}), decree("x", day<2021, 2, 1>, {std::move(says)}));
  };
  const obstacles nobody = {obstacle::other_target, obstacle::nothing_on_record};
  CHECK(of_notice(with(to(new_end, reach::only({"nobody"})))) == nobody);
  CHECK(of_notice(with(grant_resumption{reach::only({"nobody", "nothing"})})) == nobody);
  CHECK(of_notice(with(waiver{{"nobody"}})) == nobody);
  CHECK(of_notice(with(grant_resumption{reach::only({"g", "nothing"})})) == obstacles{obstacle::other_target});
  CHECK(missed(with(grant_resumption{reach::only({"nobody"})})) == "«nobody»");
}

TEST_CASE("the notice that is not suspended has nothing to resume") {
  const auto of_notice = [](const dossier& notice) {
    const auto found = why_not(notice.as_of(late), "x", 0, std::nullopt);
    REQUIRE(found);
    obstacles all;
    for (const auto& one : *found) all.push_back(one.obstacle);
    return all;
  };
  const auto resumes = decree("x", day<2021, 2, 1>, {grant_resumption{reach::every_grant(), {end_kind}}});
  CHECK(of_notice(of(founding(), resumes)) == obstacles{obstacle::not_suspended});
  const auto suspended =
      of(founding(), decree("y", day<2021, 1, 1>, {grant_suspension{reach::every_grant()}}), resumes);
  CHECK(of_notice(suspended).empty());
}

TEST_CASE("what is another grant's, or the notice's alone, is meant for others") {
  const auto of_g = [](provision says) {
    return surely_in_the_way(of(founding(), awarding({"g", "h"}), decree("x", day<2021, 2, 1>, {std::move(says)})));
  };
  const obstacles others = {obstacle::other_target};
  CHECK(of_g(waiver{{"h"}}) == others);
  CHECK(of_g(committee_appointment{}) == others);
  CHECK(of_g(award{.grants = {{.name = "h"}}}) == others);
  CHECK(of_g(agreement_signing{"h"}) == others);
  CHECK(of_g(ranking{{{"h", ranking_outcome::selected}}}) == others);
  CHECK(of_g(ranking{{{"g", ranking_outcome::selected}}}).empty());
  CHECK(of_g(start_of_activities{"g"}).empty());
}

namespace {

act offering(provision says, date on = day<2021, 1, 1>) { return decree("offer", on, {std::move(says)}); }
const top_up more_for_all{.target = top_up_target::envelope, .amount = euros<40>, .reach = reach::adhering()};
act dividing(std::vector<weighted_grant> among, std::string id = "x", date on = day<2021, 4, 1>) {
  return decree(std::move(id), on,
                {allotment{"offer", euros<40>, apportionment_method::largest_remainder, std::move(among)}});
}

}  // namespace

TEST_CASE("an allotment does nothing for whom it does not name, nor for who did not adhere to the money") {
  const auto offer = offering(more_for_all);
  const auto g_adheres = adhesion_to("a", "g", "offer", election::time_and_money);
  const auto h_declines = decree("d", day<2021, 2, 1>, {decline{"h", "offer"}});
  const auto base = [&](const act& divides) {
    return of(founding(), awarding({"g", "h"}), offer, g_adheres, h_declines, divides);
  };
  CHECK(surely_in_the_way(base(dividing({{"g", 1}}))).empty());
  CHECK(surely_in_the_way(base(dividing({{"h", 1}}))) == obstacles{obstacle::other_target});
  const auto of_h = why_not(base(dividing({{"g", 1}, {"h", 1}})).as_of(late), "x", 0, "h");
  REQUIRE(of_h);
  REQUIRE(of_h->size() == 1);
  CHECK(of_h->front().obstacle == obstacle::not_adhered);
  CHECK(of_h->front().act == "offer");
  const auto at = base(dividing({{"g", 1}, {"h", 1}})).as_of(late);
  CHECK(list(at.grant("h").top_ups()) == amounts{euros<0>});
  // Divided anew: the first division does nothing any more.
  const auto again = *base(dividing({{"g", 1}})).with(dividing({{"g", 1}}, "y", day<2021, 5, 1>));
  CHECK(surely_in_the_way(again) == obstacles{obstacle::superseded});
  CHECK(surely_in_the_way(again, "y").empty());
}

TEST_CASE("an allotment of what is not on record, was never added, or has no effect, divides nothing") {
  const auto missing = of(founding(), awarding({"g"}), dividing({{"g", 1}}));
  CHECK(surely_in_the_way(missing) == obstacles{obstacle::nothing_on_record});
  CHECK(missed(missing) == "«offer»");
  const auto nothing_added = of(founding(), awarding({"g"}), offering(to(new_end)), dividing({{"g", 1}}));
  CHECK(surely_in_the_way(nothing_added) == obstacles{obstacle::nothing_on_record});
  auto waits = offering(top_up{top_up_target::envelope, euros<40>, reach::every_grant()});
  waits.subject_to = {"nothing"};
  const auto without_effect = of(founding(), awarding({"g"}), waits, dividing({{"g", 1}}));
  CHECK(surely_in_the_way(without_effect) == obstacles{obstacle::without_effect});
  CHECK(missed(of(founding(), awarding({"g"}), offering(more_for_all), dividing({{"nobody", 1}}))) == "«nobody»");
}

TEST_CASE("an adhesion to an act that offers nothing to adhere to accepts nothing") {
  const auto accepts = [](const act& offer) {
    return of(founding(), awarding({"g"}), offer, adhesion_to("x", "g", "offer", election::time_and_money));
  };
  CHECK(surely_in_the_way(accepts(offering(to(new_end, reach::every_grant())))) ==
        obstacles{obstacle::nothing_on_record});
  CHECK(surely_in_the_way(accepts(offering(to(new_end, reach::adhering())))).empty());
  const auto missing = of(founding(), awarding({"g"}), adhesion_to("x", "g", "offer", election::time));
  CHECK(surely_in_the_way(missing) == obstacles{obstacle::nothing_on_record});
  CHECK(missed(missing) == "«offer»");
}
