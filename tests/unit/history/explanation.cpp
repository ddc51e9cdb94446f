// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "prima.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

as_of on(date in_force, readings how = readings::documents()) {
  return {.in_force = in_force, .known = day<2022, 6, 30>, .readings = how};
}

const explanation_step& step_of(const explanation& why, std::string_view id) {
  const auto found =
      std::find_if(why.steps.begin(), why.steps.end(), [&](const explanation_step& one) { return one.id == id; });
  REQUIRE(found != why.steps.end());
  return *found;
}

std::vector<rule> rules_of(const explanation_step& step, outcome says) {
  std::vector<rule> all;
  for (const auto& one : step.findings) {
    if (one.outcome == says) all.push_back(one.rule);
  }
  return all;
}

}  // namespace

TEST_CASE("a step is proven, failed or unknown") {
  const auto notice = prima();
  const auto then = notice.as_of(on(day<2022, 3, 1>));

  const auto lazio = *explain(then, *then.grant("Lazio").end_of_activities());
  CHECK(step_of(lazio, "first-extension").proof == proof::failed);
  CHECK(step_of(lazio, "first-extension").part == part::superseded);
  CHECK(step_of(lazio, "second-extension").proof == proof::proven);
  CHECK(step_of(lazio, "adhesion-Lazio").proof == proof::proven);
  CHECK(step_of(lazio, "adhesion-Lazio").depth == 1);

  const auto unnamed = *explain(then, *then.grant("unnamed-1").end_of_activities());
  CHECK(step_of(unnamed, "first-extension").proof == proof::proven);
  CHECK(step_of(unnamed, "second-extension").proof == proof::unknown);
  CHECK(unnamed.steps.back().part == part::adhesion_not_stated);
  CHECK(unnamed.steps.back().read == reading::absence);

  // On the day before the last, the adhesion may still have been to come.
  const auto before = notice.as_of(on(day<2021, 12, 30>));
  const auto open = *explain(before, *before.grant("Lazio").end_of_activities());
  CHECK(step_of(open, "adhesion-Lazio").proof == proof::unknown);
  CHECK(step_of(open, "second-extension").proof == proof::unknown);

  auto strict_readings = readings::documents();
  strict_readings.efficacy = efficacy::strict;
  const auto strictly = notice.as_of(on(day<2022, 3, 1>, strict_readings));
  const auto strict = *explain(strictly, *strictly.grant("Lazio").end_of_activities());
  CHECK(step_of(strict, "second-extension").proof == proof::failed);
  CHECK(step_of(strict, "second-extension").read == reading::efficacy);
}

TEST_CASE("a step bears the clocks of its act") {
  const auto notice = prima();
  const auto then = notice.as_of(on(day<2022, 3, 1>));
  const auto why = *explain(then, *then.notice().milestone(milestone::established));
  const auto& adoption = step_of(why, "adoption");
  CHECK(adoption.act.on == partial_date(day<2018, 3, 20>));
  REQUIRE(adoption.registration.if_stated() != nullptr);
  CHECK(adoption.registration.if_stated()->on == partial_date(day<2018, 4, 13>));
  CHECK(adoption.since == partial_date(day<2018, 4, 13>));
  CHECK(adoption.efficacy == efficacy_ground::registration);
  CHECK(adoption.control == control::required);
  CHECK_FALSE(adoption.published.is_stated());
}

TEST_CASE("a step bears what the rules say of it, and of no other grant") {
  const auto notice = prima();
  const auto then = notice.as_of(on(day<2022, 3, 1>));
  const auto lazio = *explain(then, *then.grant("Lazio").end_of_activities());
  const auto& extends = step_of(lazio, "second-extension");
  CHECK(rules_of(extends, outcome::satisfied) ==
        std::vector<rule>{rule::EXT_1, rule::EXT_2, rule::EXT_3, rule::EXT_4, rule::EXT_5, rule::EXT_8});
  CHECK(rules_of(extends, outcome::undetermined) == std::vector<rule>{rule::EFF_1});

  const auto unnamed = *explain(then, *then.grant("unnamed-1").end_of_activities());
  CHECK(rules_of(step_of(unnamed, "second-extension"), outcome::undetermined) ==
        std::vector<rule>{rule::EXT_5, rule::EFF_1});

  const auto money = *explain(then, *then.grant("Lazio").top_ups());
  CHECK(rules_of(step_of(money, "second-extension"), outcome::satisfied) ==
        std::vector<rule>{rule::TOP_3, rule::TOP_8});
}

TEST_CASE("a correction and an annulment say what they correct and annul") {
  const act extends{.id = "e",
                    .reference = directorial_decree("2", day<2020, 6, 1>),
                    .provisions = {extension{
                        .which = deadline_kind::activities_end, .to = day<2021, 6, 30>, .reach = reach::only({"G"})}}};
  const act awards{.id = "a",
                   .reference = directorial_decree("1", day<2020, 1, 10>),
                   .provisions = {award{
                       .grants = {{.name = "G", .deadlines = {{deadline_kind::activities_end, day<2020, 12, 31>}}}}}}};
  const act corrects{.id = "c",
                     .reference = directorial_decree("3", day<2020, 8, 1>),
                     .provisions = {correction{.of = "e",
                                               .provision = 0,
                                               .now = extension{.which = deadline_kind::activities_end,
                                                                .to = day<2021, 9, 30>,
                                                                .reach = reach::only({"G"})}}}};
  const auto of = *dossier::of(awards, extends, corrects);
  const auto then = of.as_of(on(day<2020, 9, 1>));
  const auto why = *explain(then, *then.grant("G").end_of_activities());
  const auto& step = step_of(why, "c");
  REQUIRE(step.upon.has_value());
  CHECK(*step.upon == extends.reference);
  CHECK(wording::tree(why, language::english).find("corrects: Directorial Decree no. 2 of 1 June 2020") !=
        std::string::npos);
  CHECK(wording::tree(why, language::italian).find("corregge il Decreto Direttoriale n. 2 del 1") != std::string::npos);
  CHECK_FALSE(step_of(why, "e").upon.has_value());
}

namespace {

act award_of_g(date end) {
  return {.id = "a",
          .reference = directorial_decree("1", day<2020, 1, 10>),
          .control = control::not_required,
          .provisions = {award{.grants = {{.name = "G", .deadlines = {{deadline_kind::activities_end, end}}}}}}};
}
act numbered(std::string id, std::string number, date on, std::vector<provision> provisions) {
  return {.id = std::move(id),
          .reference = directorial_decree(std::move(number), on),
          .control = control::not_required,
          .provisions = std::move(provisions)};
}
extension g_until(date end) { return {.which = deadline_kind::activities_end, .to = end, .reach = reach::only({"G"})}; }

}  // namespace

TEST_CASE("a correction and an annulment that work from the beginning are proven, whatever the day asked") {
  const auto extends = numbered("e", "2", day<2020, 6, 1>, {g_until(day<2021, 6, 30>)});
  const auto errata = numbered("c", "3", day<2020, 8, 1>, {correction{"e", 0, g_until(day<2021, 9, 30>)}});
  const auto corrected = *dossier::of(award_of_g(day<2020, 12, 31>), extends, errata);
  const auto early = corrected.as_of(on(day<2020, 7, 1>));
  const auto given = early.grant("G").end_of_activities();
  CHECK(*given->if_known() == day<2021, 9, 30>);
  CHECK(step_of(*explain(early, given), "c").proof == proof::proven);
  const auto why = *explain_why_not(early, "e", 0, "G");
  CHECK(step_of(why, "c").proof == proof::proven);

  const auto gone = numbered("x", "3", day<2020, 9, 1>, {annulment{"e", annulment_effect::ex_tunc}});
  const auto annulled = *dossier::of(award_of_g(day<2020, 12, 31>), extends, gone);
  const auto before = annulled.as_of(on(day<2020, 7, 1>));
  CHECK(step_of(*explain(before, before.grant("G").end_of_activities()), "x").proof == proof::proven);

  // From its own day on alone, it does nothing yet.
  const auto ends_it = numbered("x", "3", day<2020, 9, 1>, {annulment{"e", annulment_effect::ex_nunc}});
  const auto later = *dossier::of(award_of_g(day<2020, 12, 31>), extends, ends_it);
  const auto standing = later.as_of(on(day<2020, 7, 1>));
  for (const auto& step : (*explain(standing, standing.grant("G").end_of_activities())).steps) CHECK(step.id != "x");
}

TEST_CASE("the act that annuls an annulment is named below what it brings back") {
  const auto notice =
      *dossier::of(award_of_g(day<2020, 12, 31>), numbered("e", "2", day<2020, 6, 1>, {g_until(day<2021, 6, 30>)}),
                   numbered("x", "3", day<2020, 9, 1>, {annulment{"e", annulment_effect::ex_tunc}}),
                   numbered("y", "4", day<2020, 10, 1>, {annulment{"x", annulment_effect::ex_tunc}}));
  const auto then = notice.as_of(on(day<2020, 7, 1>));
  const auto why = *explain(then, then.grant("G").end_of_activities());
  const auto& brings = step_of(why, "y");
  CHECK(brings.proof == proof::proven);
  CHECK(brings.part == part::annuls);
  CHECK(brings.depth == 1);
  REQUIRE(brings.upon.has_value());
  CHECK(brings.upon->on == partial_date(day<2020, 9, 1>));
  CHECK(&brings == &step_of(why, "e") + 1);
  CHECK(wording::text(why, language::english).find("annuls: Directorial Decree no. 3 of 1 September 2020") !=
        std::string::npos);
  // As known before, the annulment stands, and nothing brings back.
  const auto before = notice.as_of(as_of{day<2020, 7, 1>, day<2020, 9, 30>, readings::documents()});
  const auto without = *explain(before, before.grant("G").end_of_activities());
  CHECK(step_of(without, "x").proof == proof::proven);
  for (const auto& step : without.steps) CHECK(step.id != "y");
}

TEST_CASE("a resumption shows the suspension that it ends and the days by which it moves the term") {
  const auto stops = numbered("s", "2", day<2020, 6, 1>, {grant_suspension{reach::only({"G"})}});
  const auto resumes =
      numbered("r", "3", day<2020, 8, 1>, {grant_resumption{reach::only({"G"}), {deadline_kind::activities_end}}});
  const auto notice = *dossier::of(award_of_g(day<2020, 12, 31>), stops, resumes);
  const auto then = notice.as_of(on(day<2020, 9, 1>));
  const auto given = then.grant("G").end_of_activities();
  CHECK(*given->if_known() == day<2021, 3, 2>);
  const auto why = *explain(then, given);
  const auto& step = step_of(why, "r");
  CHECK(step.by == days<61>);
  REQUIRE(step.upon.has_value());
  CHECK(*step.upon == stops.reference);
  CHECK(wording::text(why, language::english)
            .find("resumes the grant, suspended by Directorial Decree no. 2 of 1 June 2020, and moves the term by 61 "
                  "days") != std::string::npos);
  CHECK(wording::text(why, language::italian)
            .find("dispone la ripresa delle attività del progetto, sospese con il Decreto Direttoriale n. 2 del 1º "
                  "giugno 2020, e differisce il termine di 61 giorni") != std::string::npos);
  // Of the standing, the suspension alone; and no days where it is open how many they were.
  const auto stands = *explain(then, then.grant("G").standing());
  CHECK(step_of(stands, "r").upon == stops.reference);
  CHECK_FALSE(step_of(stands, "r").by.is_stated());
  auto some_day = stops;
  some_day.reference.on = *partial_date::month(2020, 6);
  const auto open = *dossier::of(award_of_g(day<2020, 12, 31>), some_day, resumes);
  const auto at = open.as_of(on(day<2020, 9, 1>));
  const auto unsure = *explain(at, at.grant("G").end_of_activities());
  CHECK(step_of(unsure, "r").upon == some_day.reference);
  CHECK_FALSE(step_of(unsure, "r").by.is_stated());
}

TEST_CASE("why not is explained with the provision, its obstacles and what stands in the way") {
  const auto notice = prima();
  const auto then = notice.as_of(on(day<2022, 3, 1>));

  const auto campania = *explain_why_not(then, "second-extension", 0, "Campania");
  CHECK(campania.asked.field == field::top_ups);
  REQUIRE(campania.steps.size() == 2);
  CHECK(campania.steps[0].proof == proof::failed);
  REQUIRE(campania.steps[0].obstacles.size() == 1);
  CHECK(campania.steps[0].obstacles.front().obstacle == obstacle::not_adhered);
  CHECK(campania.steps[1].id == "adhesion-Campania");
  CHECK(campania.steps[1].depth == 1);

  const auto lazio = *explain_why_not(then, "second-extension", 1, "Lazio");
  CHECK(lazio.asked.field == field::deadline);
  CHECK(lazio.steps.front().proof == proof::proven);
  CHECK(lazio.steps.front().obstacles.empty());

  const auto first = *explain_why_not(then, "first-extension", 0, "Lazio");
  CHECK(first.steps.front().proof == proof::failed);
  REQUIRE(first.steps.size() == 2);
  CHECK(first.steps[1].id == "second-extension");

  const auto unnamed = *explain_why_not(then, "second-extension", 0, "unnamed-1");
  CHECK(unnamed.steps.front().proof == proof::unknown);

  CHECK(explain_why_not(then, "second-extension", 0, "Lazzio").error().code == errc::no_such_grant);
  CHECK(explain_why_not(then, "third-extension", 0, "Lazio").error().code == errc::no_such_act);

  // Before the award nothing reaches the grant, and that is explained too.
  const auto early = notice.as_of(on(day<2018, 4, 12>));
  CHECK((*explain_why_not(early, "first-extension", 0, "Lazio")).steps.front().proof == proof::failed);
}

TEST_CASE("an act that another annuls, or corrects, has that one below it") {
  auto acts = prima_acts();
  acts.push_back({.id = "annulment",
                  .reference = directorial_decree("9", day<2022, 1, 10>),
                  .control = control::not_required,
                  .provisions = {annulment{.of = "second-extension", .effect = annulment_effect::ex_tunc}}});
  const auto notice = *dossier::of(acts);
  const auto then = notice.as_of(on(day<2022, 3, 1>));
  const auto why = *explain_why_not(then, "second-extension", 1, "Lazio");
  CHECK(why.steps.front().proof == proof::failed);
  REQUIRE(why.steps.size() >= 2);
  CHECK(why.steps[1].id == "annulment");
  CHECK(why.steps[1].deed == deed::annuls);
  CHECK((*wording::premesse(why, notice, language::italian))
            .find("con il quale è stato annullato il Decreto Direttoriale n. 21") != std::string::npos);
}

TEST_CASE("of an act that does more than stand in the way, the provision that does is the one told") {
  auto acts = prima_acts();
  const auto annuls = [](std::string id) {
    return annulment{.of = std::move(id), .effect = annulment_effect::ex_tunc};
  };
  acts.push_back({.id = "annulment",
                  .reference = directorial_decree("9", day<2022, 1, 10>),
                  .control = control::not_required,
                  .provisions = {annuls("first-extension"), annuls("second-extension")}});
  const auto notice = *dossier::of(acts);
  const auto then = notice.as_of(on(day<2022, 3, 1>));
  CHECK(step_of(*explain_why_not(then, "first-extension", 0, "Lazio"), "annulment").provision == 0);
  CHECK(step_of(*explain_why_not(then, "second-extension", 1, "Lazio"), "annulment").provision == 1);
}

TEST_CASE("the premesse cite each act once, by what is stated of it alone") {
  const auto notice = prima();
  const auto then = notice.as_of(on(day<2022, 3, 1>));
  for (const auto& grant : notice.grants()) {
    const auto text =
        *wording::premesse(*explain(then, *then.grant(grant).end_of_activities()), notice, language::italian);
    CAPTURE(text);
    for (const auto* once : {"Decreto Direttoriale del 20 marzo 2018",
                             "Visto il Decreto Direttoriale del 17 giugno 2020", "Visto il Decreto Direttoriale n. 21",
                             "atto di ammissione a finanziamento di data compresa tra il 13 aprile 2018"}) {
      CAPTURE(once);
      const auto first = text.find(once);
      REQUIRE(first != std::string::npos);
      CHECK(text.find(once, first + 1) == std::string::npos);
    }
    CHECK(text.find("20 marzo 2018") < text.find("17 giugno 2020, con"));
    CHECK(text.back() == '\n');
    CHECK(text[text.size() - 2] == '.');
  }
}

TEST_CASE("a correction stands below the provision that it corrects, not below others of that act") {
  const auto adds = [](euro amount) {
    return top_up{.target = top_up_target::each_grant, .amount = amount, .reach = reach::only({"G"})};
  };
  const auto act_of = [](std::string id, date adopted, std::vector<provision> provisions) {
    return act{.id = std::move(id),
               .reference = directorial_decree(not_stated, adopted),
               .control = control::not_required,
               .provisions = std::move(provisions)};
  };
  const auto explained = [&](std::uint32_t corrected, const top_up& now) {
    const auto of =
        *dossier::of(act_of("award", day<2020, 2, 1>, {award{.grants = {{.name = "G"}}}}),
                     act_of("two", day<2020, 8, 1>, {adds(euros<2>), adds(euros<5>)}),
                     act_of("errata", day<2021, 3, 1>, {correction{.of = "two", .provision = corrected, .now = now}}));
    const auto at = of.as_of(on(day<2022, 3, 1>));
    std::string all;
    for (const auto& one : (*explain(at, at.grant("G").top_ups())).steps)
      all += std::string(one.depth, '>') + one.id + ' ' + std::to_string(one.provision) + "; ";
    return all;
  };
  CHECK(explained(0, adds(euros<3>)) == "two 0; >errata 0; two 1; ");
  CHECK(explained(1, adds(euros<3>)) == "two 0; two 1; >errata 0; ");
}
