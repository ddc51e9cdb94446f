// SPDX-License-Identifier: BSL-1.0
// What changes when an act is annulled, or had never been made.
#include "../../../examples/prima/prima_notice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr as_of in_march = {day<2022, 3, 1>, day<2022, 6, 30>, readings::documents()};

std::vector<changed_field> changes_of(const dossier& notice, const annulment& what, const as_of& when = in_march) {
  const auto made = impact_of(notice, what, when);
  REQUIRE(made);
  return made->changes;
}
std::vector<changed_field> changes_of(const dossier& notice, const removal& what, const as_of& when = in_march) {
  const auto made = impact_of(notice, what, when);
  REQUIRE(made);
  return made->changes;
}

// All but where the act itself stands: annulled, or not there; and but for `but`.
std::vector<std::string> without_standing(const std::vector<changed_field>& all, field but = field::standing) {
  std::vector<std::string> lines;
  for (const auto& one : all) {
    if (one.what.field == field::standing || one.what.field == but) continue;
    REQUIRE(one.before);
    const auto after =
        one.after ? wording::text(*one.after, language::english) : wording::text(one.after.error(), language::english);
    lines.push_back(wording::text(one.what, language::english) + ": " + wording::text(*one.before, language::english) +
                    " -> " + after);
  }
  return lines;
}

bool says(const std::vector<std::string>& lines, std::string_view line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

}  // namespace

TEST_CASE("to annul an act from its beginning changes what its removal changes") {
  const auto notice = of(prima_acts());
  for (const auto* id : {"second-extension", "first-extension", "adhesion-Lazio", "award", "adoption"}) {
    CAPTURE(id);
    const auto annulled = changes_of(notice, annulment{id, annulment_effect::ex_tunc});
    const auto removed = changes_of(notice, removal{id});
    CHECK_FALSE(annulled.empty());
    CHECK(without_standing(annulled, field::awarded) == without_standing(removed, field::awarded));
  }
}

// S8: who annuls the only award says that nothing is awarded; who never heard of one says nothing.
TEST_CASE("an annulled award leaves the sum of the awards at zero, an award that never was leaves it not stated") {
  const auto notice = of(prima_acts());
  CHECK(says(without_standing(changes_of(notice, annulment{"award", annulment_effect::ex_tunc})),
             "the sum of the awards: 15,095,804.23 euro -> 0.00 euro"));
  CHECK(says(without_standing(changes_of(notice, removal{"award"})),
             "the sum of the awards: 15,095,804.23 euro -> not stated"));
}

TEST_CASE("without the second extension of PRIMA all end on 31 December 2021, and the endowment is known again") {
  const auto notice = of(prima_acts());
  const auto lines = without_standing(changes_of(notice, annulment{"second-extension", annulment_effect::ex_tunc}));
  CHECK(says(lines, "the end of the activities of Lazio: 30 June 2022 -> 31 December 2021"));
  CHECK(says(lines, "the end of the activities of unnamed-1: 31 December 2021 or 30 June 2022 -> 31 December 2021"));
  CHECK(says(lines, "the endowment: not stated -> 25,000,000.00 euro"));
  CHECK(notice == of(prima_acts()));
}

TEST_CASE("the annulled act stands annulled, and the annulling act is none of the changes") {
  const auto notice = of(prima_acts());
  const auto all = changes_of(notice, annulment{"second-extension", annulment_effect::ex_tunc});
  std::vector<std::string> stand;
  for (const auto& one : all) {
    if (one.what.field == field::standing) stand.push_back(one.what.name);
  }
  CHECK(stand == std::vector<std::string>{"second-extension"});
}

TEST_CASE("an annulment of today leaves yesterday as it was, unless it works from the beginning") {
  const auto notice = of(founding(), awarding({"g"}), decree("x", day<2021, 1, 1>, {to(day<2021, 12, 31>)}));
  const as_of today = on_the_day(day<2021, 9, 1>);
  for (const auto effect : {annulment_effect::ex_tunc, annulment_effect::ex_nunc}) {
    const auto lines = without_standing(changes_of(notice, annulment{"x", effect}, today));
    CHECK(says(lines, "the end of the activities of g: 31 December 2021 -> 30 June 2021"));
  }
  // Known before it is in force, and in force before it is known.
  for (const auto& when : {seen(day<2021, 9, 1>, day<2021, 8, 1>), seen(day<2021, 8, 1>, day<2021, 9, 1>)}) {
    CHECK(without_standing(changes_of(notice, annulment{"x", annulment_effect::ex_nunc}, when)).size() == 2);
  }
}

TEST_CASE("to annul nothing on record is an error, and an id may be like the annulling act's") {
  const auto notice = of(founding(), decree("annulment", day<2021, 1, 1>, {to(day<2021, 12, 31>)}));
  CHECK(impact_of(notice, annulment{"y", annulment_effect::ex_tunc}, late).error().code == errc::no_such_act);
  CHECK(impact_of(notice, removal{"y"}, late).error().code == errc::no_such_act);
  CHECK(without_standing(changes_of(notice, annulment{"annulment", annulment_effect::ex_tunc}, late)).size() == 1);
}
