// SPDX-License-Identifier: BSL-1.0
// The casebook: every file is what it says it is, PRIMA is what the C++ of the example builds, and where the sources
// contradict each other the answer is a conflict.
#include <avviso/avviso.hpp>

#include "../../examples/prima/prima_notice.hpp"
#include "read.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <variant>
#include <vector>

using namespace avviso;

namespace {

constexpr as_of the_end{.in_force = date::max(), .known = date::max(), .readings = readings::documents()};

std::vector<std::string> all_cases() {
  const std::filesystem::path folder = AVVISO_CASEBOOK;
  std::vector<std::string> names;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (file.path().extension() == ".json")
      names.push_back(file.path().lexically_relative(folder).replace_extension().generic_string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

template <class T>
std::vector<stated<T>> listed(const answer<T>& given) {
  return {given.candidates().begin(), given.candidates().end()};
}

std::string with(std::string text, std::string_view old, std::string_view anew) {
  const auto place = text.find(old);
  REQUIRE(place != std::string::npos);
  REQUIRE(text.find(old, place + 1) == std::string::npos);
  return text.replace(place, old.size(), anew);
}

}  // namespace

TEST_CASE("every file of the casebook is a dossier, in canonical form") {
  const auto names = all_cases();
  for (const std::string name :
       {"erasmus-2020", "giovani-2g", "impact-2018", "inside", "integrated-plans", "multi-action-2016", "percorsi",
        "portal", "prima", "prima-il-lavoro-lazio", "scuola-al-centro", "sport", "sport-e-inclusione",
        "drafts/prima-to-2022-12-31", "drafts/prima-to-2023-06-30"}) {
    CHECK_MESSAGE(std::count(names.begin(), names.end(), name) == 1, name);
  }
  for (const auto& name : names) {
    CAPTURE(name);
    CHECK(to_json(case_named(name)) == text_of_case(name));
  }
}

TEST_CASE("each source of a statement can be the one that prevails") {
  for (const auto& name : all_cases()) {
    const auto of = case_named(name);
    for (const auto& one : of.statements()) {
      CAPTURE(one.source);
      CHECK(std::string(inline_text<63>(one.source)) == one.source);
    }
  }
}

// What other sources than the Ministry's page say of the project of Lazio, and where the casebook has more of it.
grant as_the_page_has_it(grant one) {
  if (one.name != "Lazio") return one;
  one.project_code = not_stated;
  one.cup = not_stated;
  one.partnership = partnership{.lead = {"Regione Lazio"}};
  one.extra = {};
  return one;
}

TEST_CASE("PRIMA holds the acts that the example builds, and no other") {
  const auto read = case_named("prima");
  const auto built = dossier::of(read.defaults(), prima_acts());
  REQUIRE(built);
  CHECK(read.acts().size() == built->acts().size());
  for (const auto& one : built->acts()) {
    const auto* same = read.find_act(one.id);
    REQUIRE_MESSAGE(same != nullptr, one.id);
    auto without_the_sheet = *same;
    for (auto& says : without_the_sheet.provisions) {
      auto* projects = std::get_if<award>(&says);
      if (projects == nullptr) continue;
      for (auto& project : projects->grants) project = as_the_page_has_it(project);
    }
    CHECK_MESSAGE(without_the_sheet == one, one.id);
  }
}

// The grants of a dossier that its acts award, each as the award has it.
grant awarded_in(const dossier& of, const std::string& name) {
  for (const auto& one : of.acts()) {
    for (const auto& says : one.provisions) {
      const auto* projects = std::get_if<award>(&says);
      if (projects == nullptr) continue;
      for (const auto& project : projects->grants) {
        if (project.name == name) return project;
      }
    }
  }
  REQUIRE_MESSAGE(false, name);
  std::abort();
}

TEST_CASE("Lazio is one project in two dossiers, each of which names the other") {
  const auto in_prima = awarded_in(case_named("prima"), "Lazio");
  const auto in_its_own = awarded_in(case_named("prima-il-lavoro-lazio"), "PROG-2443");
  CHECK(in_prima.project_code == in_its_own.project_code);
  CHECK(in_prima.cup == in_its_own.cup);
  CHECK(in_prima.partnership == in_its_own.partnership);
  CHECK(in_prima.extra == *from_json<extra>(R"({"dossier": "prima-il-lavoro-lazio", "grant": "PROG-2443"})"));
  CHECK(in_its_own.extra == *from_json<extra>(R"({"dossier": "prima", "grant": "Lazio"})"));
}

TEST_CASE("every act of the casebook says from what it is on record") {
  for (const auto& name : all_cases()) {
    if (name.rfind("drafts/", 0) == 0) continue;
    const auto of = case_named(name);
    for (const auto& one : of.acts()) {
      CAPTURE(name);
      CAPTURE(one.id);
      CHECK(one.source.is_stated());
    }
  }
}

TEST_CASE("changing a date in a copy of PRIMA changes the answer") {
  const auto changed =
      from_json<dossier>(with(text_of_case("prima"), R"("to": "2022-06-30")", R"("to": "2022-09-30")"));
  REQUIRE(changed);
  CHECK(listed(*case_named("prima").as_of(the_end).grant("Campania").end_of_activities()) ==
        std::vector<stated<deadline_time>>{day<2022, 6, 30>});
  CHECK(listed(*changed->as_of(the_end).grant("Campania").end_of_activities()) ==
        std::vector<stated<deadline_time>>{day<2022, 9, 30>});
}

TEST_CASE(
    "a further extension of PRIMA, drafted on 1 March 2022, keeps within its fund's limit until 31 December 2022") {
  const auto verdicts_of = [](const std::string& draft) {
    std::vector<act> acts;
    const auto drafted = case_named(draft);
    for (const auto& one : drafted.acts()) acts.push_back(one);
    const as_of then{.in_force = day<2022, 3, 1>, .known = day<2022, 3, 1>, .readings = readings::documents()};
    const auto seen = preview(case_named("prima"), acts, then);
    REQUIRE(seen);
    const auto end = seen->after.grant("Marche").end_of_activities();
    REQUIRE(end);
    CHECK(end->if_known() != nullptr);
    std::set<outcome> all;
    for (const auto& one : seen->findings) {
      const bool of_draft = one.act && seen->after.dossier().acts()[*one.act].id == acts.front().id;
      if (one.rule == rule::EXT_4 && of_draft) all.insert(one.outcome);
    }
    return all;
  };
  CHECK(verdicts_of("drafts/prima-to-2022-12-31") == std::set<outcome>{outcome::satisfied});
  CHECK(verdicts_of("drafts/prima-to-2023-06-30") == std::set<outcome>{outcome::violated});
}

TEST_CASE("Giovani 2G opens its window on the day before it is published, and the audit warns of it") {
  std::size_t warned = 0;
  for (const auto& one : audit(case_named("giovani-2g"), readings::documents())) {
    if (one.rule == rule::WIN_1 && one.outcome == outcome::violated) ++warned;
  }
  CHECK(warned == 1);
}

TEST_CASE("PRIMA is established by the registration of its decree; the title of its page is a fact of the page") {
  const auto prima = case_named("prima");
  const auto since = prima.as_of(the_end).notice().milestone(milestone::established);
  REQUIRE(since);
  CHECK(listed(*since) == std::vector<stated<date>>{day<2018, 4, 13>});
  const auto period = prima.as_of(the_end).notice().fact("period");
  CHECK(listed(period) == std::vector<stated<stated_value>>{stated_value("1 MARZO 2018 – 30 GIUGNO 2022")});
}

TEST_CASE("PRIMA: the projects were starting by the page of 2019; the notice is concluded by that of 2026") {
  const auto prima = case_named("prima");
  const auto status_on = [&](const char* name, date known) {
    return listed(prima.as_of({known, known, readings::documents()}).notice().fact(name));
  };
  using texts = std::vector<stated<stated_value>>;
  CHECK(status_on("projects_status", day<2019, 1, 22>) ==
        texts{stated_value("Tutti i progetti presentati sono in fase di primo avvio")});
  CHECK(status_on("status", day<2026, 11, 22>) == texts{stated_value("L'Avviso è concluso")});
  const auto later = status_on("projects_status", day<2026, 11, 22>);
  CHECK(later == texts{stated_value("Tutti i progetti presentati sono in fase di avvio")});
}

TEST_CASE("1/2016: twenty regions beside the province of Trento, of which there are nineteen") {
  const auto given = case_named("multi-action-2016").as_of(the_end).notice().fact("regions_beside_trento");
  CHECK(given.status() == status::conflict);
  CHECK(listed(given) == std::vector<stated<stated_value>>{stated_value(units::of(19)), stated_value(units::of(20))});
}

TEST_CASE("1/2016: one page calls the fund by two names") {
  const auto given = case_named("multi-action-2016").as_of(the_end).notice().fact("fund");
  CHECK(given.status() == status::conflict);
  CHECK(given.candidates().size() == 2);
}

TEST_CASE("the regional plans: an extension of a February without a year") {
  const auto plans = case_named("integrated-plans");
  CHECK(plans.grants().size() == 17);
  const auto end = [&](date in_force) {
    const auto given = plans.as_of({in_force, date::max(), readings::documents()})
                           .grant("Toscana")
                           .deadline(deadline_name::named("azioni propedeutiche"));
    REQUIRE(given);
    return listed(*given);
  };
  using ends = std::vector<stated<deadline_time>>;
  CHECK(end(day<2016, 6, 29>) == ends{not_stated});
  CHECK(end(day<2016, 6, 30>) == ends{day<2017, 6, 30>});
  CHECK(end(day<2017, 12, 31>) == ends{day<2017, 6, 30>, day<2018, 6, 30>});
  CHECK(end(day<2018, 2, 28>) == ends{day<2018, 6, 30>});
}

TEST_CASE("PROG-2443: the partnership declared is the one listed, and Regione Lazio leads it") {
  const auto given = case_named("prima-il-lavoro-lazio").as_of(the_end).grant("PROG-2443").partnership();
  REQUIRE(given);
  const auto* members = given->if_known();
  REQUIRE(members != nullptr);
  CHECK(members->size() == 20);
  CHECK(members->front().who == party{.entity = "Regione Lazio", .unit = "Dir. Lavoro"});
  CHECK(std::count_if(members->begin(), members->end(),
                      [](const member& one) { return one.role == partner_role::partner; }) == 1 + 3 + 9 + 5);
}

TEST_CASE("Percorsi: 960 and 850 and 68 units") {
  const auto percorsi = case_named("percorsi");
  const auto units_on = [&](date in_force) {
    const auto given = percorsi.as_of({in_force, date::max(), readings::documents()}).notice().units();
    REQUIRE(given);
    return listed(*given);
  };
  using counts = std::vector<stated<units>>;
  CHECK(units_on(day<2016, 10, 13>) == counts{units::of(960)});
  CHECK(units_on(day<2017, 6, 19>) == counts{units::of(1810)});
  CHECK(units_on(day<2017, 12, 1>) == counts{units::of(1810), units::of(1878)});
  CHECK(units_on(day<2018, 1, 1>) == counts{units::of(1878)});
}
