// SPDX-License-Identifier: BSL-1.0
// The acts to which an act is subject, corrected by another: what it waits for, as known since the correction.
#include <avviso/history/explanation.hpp>
#include <avviso/history/merging.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/history/timeline.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/history/wording.hpp>

#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

using act_ids = std::vector<std::string>;

constexpr date moved_on = day<2021, 3, 1>;
constexpr date condition_met = day<2021, 5, 1>;
constexpr date conditions_corrected = day<2021, 8, 1>;
constexpr date before_that = day<2021, 7, 31>;
constexpr date while_waiting = day<2021, 4, 15>;  // adopted, and the condition has not come

act waits_upon(act_ids subject_to) {
  auto made = decree("x", moved_on, {to(new_end)});
  made.subject_to = std::move(subject_to);
  return made;
}
act says_conditions(act_ids conditions, std::string id = "errata", partial_date on = conditions_corrected) {
  return decree(std::move(id), on, {act_correction{.of = "x", .subject_to = std::move(conditions)}});
}
act upon(std::string id = "c", partial_date on = condition_met) { return decree(std::move(id), on, {}); }
template <class... Acts>
dossier awarded_with(const Acts&... more) {
  return of(founding(), awarding({"g"}), more...);
}
as_of by_the_end(date in_force) { return seen(in_force, late.known); }
as_of without_it(date in_force) { return seen(in_force, before_that); }

}  // namespace

TEST_CASE("a condition that a correction adds was there from the beginning, once it is known") {
  const auto notice = awarded_with(waits_upon({}), upon(), says_conditions({"c"}));
  CHECK(end_of(notice, without_it(while_waiting)) == ends{new_end});
  CHECK(end_of(notice, by_the_end(while_waiting)) == ends{old_end});
  CHECK(end_of(notice, by_the_end(condition_met)) == ends{new_end});
  CHECK(standing_of(notice, "x", without_it(while_waiting)) == places{standing::in_force});
  CHECK(standing_of(notice, "x", by_the_end(while_waiting)) == places{standing::adopted});
  CHECK(standing_of(notice, "x", by_the_end(condition_met)) == places{standing::in_force});
}

TEST_CASE("a correction may say that an act waits for none, or for another") {
  const auto none = awarded_with(waits_upon({"nowhere"}), says_conditions({}));
  CHECK(end_of(none, without_it(late.in_force)) == ends{old_end});
  CHECK(end_of(none, by_the_end(moved_on)) == ends{new_end});
  const auto other = awarded_with(waits_upon({"c"}), upon(), upon("d", day<2021, 6, 1>), says_conditions({"d"}));
  CHECK(end_of(other, without_it(condition_met)) == ends{new_end});
  CHECK(end_of(other, by_the_end(condition_met)) == ends{old_end});
  CHECK(end_of(other, by_the_end(day<2021, 6, 1>)) == ends{new_end});
  const auto both = awarded_with(waits_upon({"c"}), upon(), upon("d", day<2021, 6, 1>), says_conditions({"c", "d"}));
  CHECK(end_of(both, by_the_end(condition_met)) == ends{old_end});
  CHECK(end_of(both, by_the_end(day<2021, 6, 1>)) == ends{new_end});
  // What says nothing of conditions leaves them.
  const auto silent = awarded_with(waits_upon({"nowhere"}),
                                   decree("errata", conditions_corrected, {act_correction{.of = "x", .number = "9"}}));
  CHECK(end_of(silent, late) == ends{old_end});
}

TEST_CASE("what undoes the correction gives the act its written conditions back") {
  const auto undone_by = [](provision says) {
    return awarded_with(waits_upon({"nowhere"}), says_conditions({}), decree("u", day<2021, 10, 1>, {std::move(says)}));
  };
  for (const auto how : {annulment_effect::ex_tunc, annulment_effect::ex_nunc}) {
    const auto notice = undone_by(annulment{"errata", how});
    CHECK(end_of(notice, seen(while_waiting, day<2021, 9, 30>)) == ends{new_end});
    CHECK(end_of(notice, by_the_end(while_waiting)) == ends{old_end});
  }
  CHECK(end_of(undone_by(annulment{"errata", annulment_effect::ex_tunc, 0U}), by_the_end(while_waiting)) ==
        ends{old_end});
  CHECK(end_of(undone_by(stay{.of = "errata"}), by_the_end(while_waiting)) == ends{old_end});
  CHECK(end_of(undone_by(replacement{"errata"}), by_the_end(while_waiting)) == ends{old_end});
}

TEST_CASE("of two corrections the last says what the act waits for; and as long as that is open, what is written") {
  const auto second = says_conditions({}, "second", day<2021, 9, 1>);
  const auto notice = awarded_with(waits_upon({}), upon(), says_conditions({"c"}), second);
  CHECK(end_of(notice, seen(while_waiting, day<2021, 8, 31>)) == ends{old_end});
  CHECK(end_of(notice, by_the_end(while_waiting)) == ends{new_end});
  const auto rivals = awarded_with(waits_upon({}), says_conditions({"nowhere"}), says_conditions({"c"}, "rival"));
  CHECK(end_of(rivals, by_the_end(while_waiting)) == ends{new_end});
  const auto some_day =
      awarded_with(waits_upon({}), says_conditions({"nowhere"}, "errata", day_between<2021, 8, 1, 2021, 8, 31>));
  CHECK(end_of(some_day, seen(while_waiting, day<2021, 8, 15>)) == ends{new_end});
  CHECK(end_of(some_day, by_the_end(while_waiting)) == ends{old_end});
}

TEST_CASE("a corrected condition that is annulled, or that waits itself, is not met") {
  const auto annulled = awarded_with(waits_upon({}), upon(), says_conditions({"c"}),
                                     decree("u", day<2021, 6, 1>, {annulment{"c", annulment_effect::ex_tunc}}));
  CHECK(end_of(annulled, late) == ends{old_end});
  auto waits = upon();
  waits.subject_to = {"d"};
  const auto chain = awarded_with(waits_upon({}), waits, upon("d", day<2021, 7, 1>), says_conditions({"c"}));
  CHECK(end_of(chain, by_the_end(condition_met)) == ends{old_end});
  CHECK(end_of(chain, by_the_end(day<2021, 7, 1>)) == ends{new_end});
}

TEST_CASE("an open day of a corrected condition leaves the answer open, and settles it") {
  const auto notice = awarded_with(waits_upon({}), upon("c", *partial_date::month(2021, 5)), says_conditions({"c"}));
  const auto when = by_the_end(day<2021, 5, 15>);
  CHECK(end_of(notice, when) == ends{old_end, new_end});
  const auto facts = settled_by(notice.as_of(when), {.field = field::deadline, .deadline = end_kind, .grant = "g"});
  REQUIRE(facts);
  REQUIRE(facts->size() == 1);
  CHECK(facts->front().act == "c");
  CHECK(facts->front().which == fact::adoption_day);
}

TEST_CASE("what waits for a corrected condition is pending, why_not says so, and REF-1 asks of it") {
  const auto notice = awarded_with(waits_upon({}), says_conditions({"nowhere"}));
  const auto waiting = pending(notice.as_of(late));
  REQUIRE(waiting.size() == 1);
  CHECK(waiting.front() == pending_act{.act = "x", .why = efficacy_ground::awaits_condition, .since = not_stated});
  CHECK(pending(notice.as_of(without_it(late.in_force))).empty());
  const auto reasons = why_not(notice.as_of(late), "x", 0, "g");
  REQUIRE(reasons);
  REQUIRE(!reasons->empty());
  CHECK(reasons->front().efficacy == efficacy_ground::awaits_condition);
  // A condition comes later by nature.
  const auto of_conditions = [&](const as_of& when) { return outcomes(notice.as_of(when), "x", rule::REF_1); };
  CHECK(of_conditions(late) == list_of{outcome::not_applicable});
  CHECK(of_conditions(without_it(late.in_force)).empty());
  CHECK(outcomes(notice.as_of(late), "errata", rule::REF_8) == list_of{outcome::satisfied});
}

TEST_CASE("an answer that rests on a corrected condition shows the correction, and words say what it corrects") {
  const auto notice = awarded_with(waits_upon({"nowhere"}), says_conditions({}));
  const auto at = notice.as_of(late);
  const auto given = at.ask({.field = field::deadline, .deadline = end_kind, .grant = "g"});
  REQUIRE(given);
  const auto why = explain(at, *given);
  REQUIRE(why);
  const auto step =
      std::find_if(why->steps.begin(), why->steps.end(), [](const auto& one) { return one.id == "errata"; });
  REQUIRE(step != why->steps.end());
  CHECK(step->part == part::corrects);
  const auto text = wording::premesse(*why, notice, language::italian);
  REQUIRE(text);
  CHECK(text->find("quanto alle condizioni di efficacia") != std::string::npos);
}

TEST_CASE("a timeline turns on the day on which a corrected condition is met") {
  const auto notice = awarded_with(waits_upon({}), upon(), says_conditions({"c"}));
  const auto line = timeline(notice.as_of(late), {.field = field::deadline, .deadline = end_kind, .grant = "g"});
  const auto turns_on = [&](date on) {
    return std::any_of(line.begin(), line.end(), [&](const stretch& one) { return one.from == on; });
  };
  CHECK(turns_on(condition_met));
  CHECK_FALSE(turns_on(moved_on));
}

TEST_CASE("acts that would wait for each other, once a correction is known, are refused") {
  auto upon_x = upon("b");
  upon_x.subject_to = {"x"};
  const auto is_circle = [](const result<dossier>& made) {
    REQUIRE_FALSE(made);
    CHECK(made.error().code == errc::acts_in_a_circle);
  };
  is_circle(dossier::of(founding(), waits_upon({}), upon_x, says_conditions({"b"})));
  is_circle(dossier::of(waits_upon({}), says_conditions({"x"})));
  const auto longer = [] {
    auto c = upon("c");
    c.subject_to = {"b"};
    return c;
  };
  is_circle(dossier::of(waits_upon({}), upon_x, longer(), says_conditions({"c"})));
  // Whichever of them comes last.
  is_circle(of(waits_upon({}), upon_x).with(says_conditions({"b"})));
  is_circle(of(waits_upon({}), says_conditions({"b"})).with(upon_x));
  is_circle(of(upon_x, says_conditions({"b"})).with(waits_upon({})));
  const auto fewer = of(waits_upon({}), says_conditions({"b"})).without("errata");
  REQUIRE(fewer);
  CHECK(fewer->with(upon_x));
}

TEST_CASE("a correction that names a condition by the id of one register names it in the merged one") {
  const auto here = awarded_with(waits_upon({}), decree("a", condition_met, {}, "77"));
  const auto there = of(waits_upon({}), decree("b", condition_met, {}, "77"), says_conditions({"b"}));
  const auto both = merge(here, there);
  REQUIRE(both);
  const auto* errata = both->dossier.find_act("errata");
  REQUIRE(errata != nullptr);
  CHECK(std::get<act_correction>(errata->provisions[0]).subject_to == stated<act_ids>(act_ids{"a"}));
  CHECK(end_of(both->dossier, by_the_end(while_waiting)) == ends{old_end});
}
