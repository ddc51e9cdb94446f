// SPDX-License-Identifier: BSL-1.0
// A finding knows the provision that it judges, and stands in an explanation at the step of that provision.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

using provisions_judged = std::vector<std::optional<std::uint32_t>>;

provisions_judged judged_by(const dossier& of, std::string_view id, rule which) {
  provisions_judged all;
  for (const auto& one : about(of.as_of(late), id, which)) all.push_back(one.provision);
  return all;
}

extension of_report(date end) {
  return {.which = deadline_kind::final_report, .to = end, .reach = reach::every_grant()};
}

// One decree that moves the end of the activities, says too late what the end was before, and moves the final report.
dossier with_two_moves() {
  return of(founding(), awarding({"g"}),
            decree("moves", day<2021, 3, 1>,
                   {to(new_end), to(far, reach::every_grant(), old_end), of_report(day<2022, 9, 30>)}));
}

const explanation_step& step_at(const explanation& why, std::string_view id, std::uint32_t provision) {
  const auto found = std::find_if(why.steps.begin(), why.steps.end(), [&](const explanation_step& one) {
    return one.id == id && one.provision == provision;
  });
  REQUIRE(found != why.steps.end());
  return *found;
}

std::size_t count_of(const explanation_step& step, rule which) {
  return static_cast<std::size_t>(std::count_if(step.findings.begin(), step.findings.end(),
                                                [which](const finding& one) { return one.rule == which; }));
}

}  // namespace

TEST_CASE("a finding knows its provision, or that it is on the act as a whole") {
  const auto moves = with_two_moves();
  // Of the notice, where it has that time limit, and of its grant.
  CHECK(judged_by(moves, "moves", rule::EXT_3) == provisions_judged{0, 0, 1, 1, 2});
  CHECK(judged_by(moves, "moves", rule::EXT_4) == provisions_judged{0, 0, 1, 1});
  for (const auto which : {rule::EFF_1, rule::ACT_1, rule::ACT_2, rule::ACT_3}) {
    CHECK(judged_by(moves, "moves", which) == provisions_judged{std::nullopt});
  }

  act subject =
      decree("subject", day<2021, 3, 1>,
             {adhesions_closing{"moves"}, to(new_end, reach::only({"g"})), waiver{{"g"}}, waiver{{"nobody"}}});
  subject.subject_to = {"moves"};
  const auto refers = with_two_moves().with(subject);
  REQUIRE(refers);
  CHECK(judged_by(*refers, "subject", rule::REF_1) == provisions_judged{0, 1, 2, 3, std::nullopt});
  CHECK(judged_by(*refers, "subject", rule::TOP_6) == provisions_judged{2});
}

TEST_CASE("of two extensions in one act each is explained by its own findings") {
  const auto moves = with_two_moves();
  const auto then = moves.as_of(late);
  const auto why = *explain(then, then.grant("g").end_of_activities());
  const auto& first = step_at(why, "moves", 0);
  const auto& second = step_at(why, "moves", 1);
  CHECK(count_of(first, rule::EXT_3) == 0);  // it does not say from which day
  REQUIRE(count_of(second, rule::EXT_3) == 1);
  CHECK(count_of(first, rule::EXT_2) == 1);
  CHECK(count_of(second, rule::EXT_2) == 1);
  const auto wrong = std::find_if(second.findings.begin(), second.findings.end(),
                                  [](const finding& one) { return one.rule == rule::EXT_3; });
  CHECK(wrong->outcome == outcome::violated);  // the end in force before it is that of the first
}

TEST_CASE("what the house's rules say stands at the step of its provision, or at every step of its act") {
  constexpr auto on_provision = house_rule<1>;
  constexpr auto on_act = house_rule<2>;
  constexpr std::array table = {
      rulebook_entry{on_provision, "REG-1", severity::error, {"Linee guida, punto 4"}, "12 months at most", "12 mesi"},
      rulebook_entry{on_act, "REG-2", severity::error, {"Linee guida, punto 5"}, "asked for in time", "per tempo"}};
  const house_rules house{table};

  const auto moves = with_two_moves();
  const auto then = moves.as_of(late);
  std::uint32_t act = 0;
  while (moves.acts()[act].id != "moves") ++act;
  auto of_provision = judge(on_provision, true, {}, {});
  of_provision.act = act;
  of_provision.provision = 1;
  auto of_act = judge(on_act, false, {}, {});
  of_act.act = act;
  const std::vector<finding> of_house = {of_provision, of_act};

  const auto why = *explain(then, then.grant("g").end_of_activities(), of_house);
  CHECK(count_of(step_at(why, "moves", 0), on_provision) == 0);
  CHECK(count_of(step_at(why, "moves", 1), on_provision) == 1);
  CHECK(count_of(step_at(why, "moves", 0), on_act) == 1);
  CHECK(count_of(step_at(why, "moves", 1), on_act) == 1);
  CHECK(count_of(step_at(why, "notice", 0), on_act) == 0);

  const auto text = wording::tree(why, house, language::english);
  CHECK(text.find("REG-1 satisfied: 12 months at most (Linee guida, punto 4)") != std::string::npos);
  CHECK(text.find("REG-2 violated: asked for in time (Linee guida, punto 5)") != std::string::npos);
  const auto recitals = wording::premesse(why, moves, house, language::italian);
  REQUIRE(recitals);
  CHECK(recitals->find("Visto ") != std::string::npos);
}
