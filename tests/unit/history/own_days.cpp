// SPDX-License-Identifier: BSL-1.0
// Provisions that take effect on another day than their act: «l'art. 3 si applica dal 1° gennaio».
#include <avviso/history/explanation.hpp>
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

constexpr date adopted = day<2021, 3, 1>;
constexpr date sooner = day<2021, 2, 1>;
constexpr date later = day<2021, 5, 1>;

// It extends and adds five euro; the extension has the day given.
act of_two(stated<partial_date> own = later, std::uint32_t which = 0) {
  auto made = decree("x", adopted, {to(new_end), top_up{top_up_target::each_grant, euros<5>, reach::every_grant()}});
  if (const auto* day = own.if_stated()) made.provision_effects = {{which, *day}};
  return made;
}
template <class... Acts>
dossier extended(const Acts&... more) {
  return of(founding(), awarding({"g"}), more...);
}
as_of in_force_on(date day) { return seen(day, late.known); }

}  // namespace

TEST_CASE("a deferred provision has effect from its own day, and the rest of its act from the act's") {
  const auto notice = extended(of_two());
  CHECK(end_of(notice, in_force_on(adopted)) == ends{old_end});
  CHECK(top_ups_of(notice, in_force_on(adopted)) == amounts{euros<5>});
  CHECK(end_of(notice, in_force_on(day<2021, 4, 30>)) == ends{old_end});
  CHECK(end_of(notice, in_force_on(later)) == ends{new_end});
}

TEST_CASE("a provision that works back has effect from its own day, before its act does, once the act is known") {
  const auto notice = extended(of_two(sooner));
  CHECK(end_of(notice, in_force_on(sooner)) == ends{new_end});
  CHECK(top_ups_of(notice, in_force_on(sooner)) == amounts{euros<0>});
  CHECK(top_ups_of(notice, in_force_on(adopted)) == amounts{euros<5>});
  CHECK(end_of(notice, in_force_on(day<2021, 1, 31>)) == ends{old_end});
  CHECK(end_of(notice, seen(sooner, sooner)) == ends{old_end});
}

TEST_CASE("its own day stands in for no condition: registration, publication, other acts") {
  auto controlled = of_two(sooner);
  controlled.control = control::required;
  controlled.registration = registration{.on = day<2021, 4, 1>};
  const auto notice = extended(controlled);
  CHECK(end_of(notice, in_force_on(day<2021, 3, 31>)) == ends{old_end});
  CHECK(end_of(notice, in_force_on(day<2021, 4, 1>)) == ends{new_end});
  controlled.provision_effects = {{0, later}};
  CHECK(end_of(extended(controlled), in_force_on(day<2021, 4, 30>)) == ends{old_end});
  CHECK(end_of(extended(controlled), in_force_on(later)) == ends{new_end});
  auto waiting = of_two(sooner);
  waiting.subject_to = {"c"};
  CHECK(end_of(extended(waiting), late) == ends{old_end});
  CHECK(end_of(extended(waiting, decree("c", day<2021, 4, 1>, {})), in_force_on(day<2021, 4, 1>)) == ends{new_end});
  auto published = of_two(sooner);
  published.publicity = publicity::condition_of_effect;
  CHECK(end_of(extended(published), late) == ends{old_end});
}

TEST_CASE("in the order of acts it keeps its act's place: a later act prevails, whatever the day") {
  const auto other = decree("y", day<2021, 4, 1>, {to(far)});
  const auto notice = extended(of_two(later), other);
  CHECK(end_of(notice, in_force_on(day<2021, 4, 1>)) == ends{far});
  CHECK(end_of(notice, late) == ends{far});
  const auto earlier = decree("y", day<2021, 2, 15>, {to(far)});
  CHECK(end_of(extended(of_two(sooner), earlier), in_force_on(day<2021, 2, 20>)) == ends{new_end});
}

TEST_CASE("an imprecise own day leaves open from when") {
  const auto notice = extended(of_two(day_between<2021, 5, 1, 2021, 5, 31>));
  CHECK(end_of(notice, in_force_on(day<2021, 4, 30>)) == ends{old_end});
  CHECK(end_of(notice, in_force_on(day<2021, 5, 15>)) == ends{old_end, new_end});
  CHECK(end_of(notice, in_force_on(day<2021, 5, 31>)) == ends{new_end});
}

TEST_CASE("what happens by it happened on its day, and a suspension runs from it") {
  auto closes = decree("x", adopted, {closing{reach::every_grant()}});
  closes.provision_effects = {{0, later}};
  CHECK(list(extended(closes).as_of(late).grant("g").milestone(milestone::closed)) == dates{later});
  auto suspends = decree("s", adopted, {grant_suspension{reach::every_grant()}});
  suspends.provision_effects = {{0, day<2021, 3, 11>}};
  const auto resumes = decree("r", day<2021, 3, 31>, {grant_resumption{reach::every_grant(), {end_kind}}});
  CHECK(end_of(extended(suspends, resumes), late) == ends{day<2021, 7, 20>});
}

TEST_CASE("annulled or corrected, a provision with a day of its own is as any other") {
  const auto annulled = decree("a", day<2021, 6, 1>, {annulment{"x", annulment_effect::ex_nunc, 0U}});
  CHECK(end_of(extended(of_two(), annulled), in_force_on(day<2021, 5, 31>)) == ends{new_end});
  CHECK(end_of(extended(of_two(), annulled), late) == ends{old_end});
  const auto corrected = decree("e", day<2021, 6, 1>, {correction{"x", 0, to(far)}});
  CHECK(end_of(extended(of_two(), corrected), in_force_on(day<2021, 4, 30>)) == ends{old_end});
  CHECK(end_of(extended(of_two(), corrected), in_force_on(later)) == ends{far});
}

TEST_CASE("a timeline turns on its day; why not says that it has not come; the step says since when") {
  const auto notice = extended(of_two());
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  const auto line = timeline(notice.as_of(late), asked);
  REQUIRE(!line.empty());
  CHECK(line.back().from == later);
  const auto reasons = why_not(notice.as_of(seen(adopted, late.known)), "x", 0, "g");
  REQUIRE(reasons);
  CHECK(std::any_of(reasons->begin(), reasons->end(),
                    [](const why_not_reason& one) { return one.obstacle == obstacle::not_yet_effective; }));
  const auto given = notice.as_of(late).ask(asked);
  REQUIRE(given);
  const auto why = explain(notice.as_of(late), *given);
  REQUIRE(why);
  const auto step = std::find_if(why->steps.begin(), why->steps.end(), [](const auto& one) { return one.id == "x"; });
  REQUIRE(step != why->steps.end());
  CHECK(step->since == stated<partial_date>(later));
}

TEST_CASE("a day of its own for a provision that is not there, that has one already, or that acts on acts is found") {
  const auto found = [](std::vector<provision_effect> all) {
    auto one = of_two(not_stated);
    one.provisions.emplace_back(annulment{"award", annulment_effect::ex_nunc});
    one.provision_effects = std::move(all);
    const auto says = outcomes(extended(one).as_of(seen(day<2021, 1, 1>, late.known)), "x", rule::REF_1);
    return std::count(says.begin(), says.end(), outcome::violated);
  };
  CHECK(found({{0, later}}) == 0);
  CHECK(found({{3, later}}) == 1);
  CHECK(found({{2, later}}) == 1);
  CHECK(found({{0, later}, {0, sooner}}) == 1);
}

TEST_CASE("of a day for a provision that is not there no rule says more, whatever lines the notice has") {
  auto notice = decree("notice", day<2020, 1, 1>,
                       {establishment{{.number = "1", .title = "Avviso", .lines = {{.name = "A", .title = "A"}}}}});
  auto one = decree("one", day<2021, 3, 1>, {});
  one.control = control::not_stated;
  one.review = court_review{.received = day<2021, 3, 2>};
  one.provision_effects = {{7, day<2021, 3, 3>}};
  for (const auto& each : of(notice, one).as_of(seen(far, far)).findings())
    CHECK((!each.provision || *each.provision == 0));
}

TEST_CASE("an adhesion is on record before it has come, whichever provisions of its act have days of their own") {
  const auto offer = decree(
      "offer", adopted, {top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::adhering()}});
  auto adhesion = adhesion_to("a", "g", "offer", election::time_and_money, day<2021, 4, 1>);
  adhesion.provisions.emplace_back(start_of_activities{.grant = "g"});
  for (const std::uint32_t which : {0U, 1U}) {
    for (const date own : {sooner, later}) {
      adhesion.provision_effects = {{which, own}};
      const auto notice = extended(offer, adhesion);
      CHECK(top_ups_of(notice, in_force_on(day<2021, 3, 31>)) == amounts{euros<0>});
      CHECK(top_ups_of(notice, in_force_on(day<2021, 4, 1>)) == amounts{euros<5>});
    }
  }
}

TEST_CASE("EXT-8 judges an extension by its own day of effect") {
  auto one = of_two(day<2021, 7, 15>);
  CHECK(outcomes(extended(one).as_of(late), "x", rule::EXT_8).front() == outcome::violated);
  one.provision_effects = {{0, later}};
  CHECK(outcomes(extended(one).as_of(late), "x", rule::EXT_8).front() == outcome::satisfied);
}

TEST_CASE("in brief it is the same, on both clocks") {
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  for (const auto& notice : {extended(of_two()), extended(of_two(sooner))}) {
    for (const date in_force : {day<2021, 1, 31>, sooner, adopted, day<2021, 4, 30>, later, late.in_force}) {
      for (const date known : {day<2021, 1, 31>, sooner, adopted, late.known}) {
        const auto whole = notice.as_of(seen(in_force, known)).ask(asked);
        const auto brief = notice.as_of(seen(in_force, known)).value_of(asked);
        REQUIRE(bool(whole) == bool(brief));
        if (whole) CHECK(brief->status == whole->status());
      }
    }
  }
}

TEST_CASE("a provision whose own day has not come is pending, and so is its act where all of it is") {
  const auto notice = extended(of_two());
  const auto waiting = [&](const dossier& of, date on) { return pending(of.as_of(in_force_on(on))); };
  const pending_act deferred{.act = "x", .why = efficacy_ground::stated_day, .since = later, .provision = 0U};
  CHECK(waiting(notice, adopted) == std::vector{deferred});
  CHECK(wording::text(deferred, language::english) == "point 1: its day, 1 May 2021, has not come");
  CHECK(wording::text(deferred, language::italian) == "punto 1: il suo giorno, 1º maggio 2021, non è arrivato");
  CHECK(waiting(notice, day<2021, 4, 30>).size() == 1);
  CHECK(waiting(notice, later).empty());
  CHECK(pending(notice.as_of(seen(adopted, sooner))).empty());
  const pending_act whole{.act = "x", .why = efficacy_ground::read_from_adoption, .since = adopted};
  const auto before = waiting(notice, sooner);
  REQUIRE(before.size() == 2);
  CHECK(before[0].act == "x");
  CHECK(before[0].since == whole.since);
  CHECK_FALSE(before[0].provision);
  CHECK(before[1] == deferred);
  // What has had effect before its act does is not pending while the act is.
  const auto back = waiting(extended(of_two(sooner)), sooner);
  CHECK(back.empty());
  auto controlled = of_two();
  controlled.control = control::required;
  controlled.registration = registration{.on = day<2021, 6, 1>};
  const auto registered = waiting(extended(controlled), later);
  REQUIRE(registered.size() == 2);
  CHECK(registered[1] ==
        pending_act{.act = "x", .why = efficacy_ground::registration, .since = day<2021, 6, 1>, .provision = 0U});
}

TEST_CASE("a deferred provision that is undone, or of an act that is, is not pending; an imprecise day may have come") {
  const auto undone_by = [](provision says) {
    return pending(
        extended(of_two(), decree("u", day<2021, 3, 10>, {std::move(says)})).as_of(in_force_on(day<2021, 4, 1>)));
  };
  CHECK(undone_by(annulment{"x", annulment_effect::ex_tunc}).empty());
  CHECK(undone_by(annulment{"x", annulment_effect::ex_tunc, 0U}).empty());
  CHECK(undone_by(annulment{"x", annulment_effect::ex_tunc, 1U}).size() == 1);
  CHECK(undone_by(annulment{"x", annulment_effect::ex_tunc, 0U, {"g"}}).size() == 1);
  const auto open = day_between<2021, 5, 1, 2021, 5, 31>;
  const auto some = pending(extended(of_two(open)).as_of(in_force_on(day<2021, 5, 15>)));
  REQUIRE(some.size() == 1);
  CHECK(some.front().since == stated<partial_date>(open));
}

TEST_CASE("the own day of a provision settles from when it has effect") {
  const question end_of_g{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  const auto notice = extended(of_two(day_between<2021, 5, 1, 2021, 5, 31>));
  const auto facts = settled_by(notice.as_of(in_force_on(day<2021, 5, 15>)), end_of_g);
  REQUIRE(facts);
  REQUIRE(facts->size() == 1);
  CHECK(facts->front() ==
        settling_fact{.which = fact::effective_day,
                      .act = "x",
                      .grant = {},
                      .values = {any_value(deadline_time(old_end)), any_value(deadline_time(new_end))},
                      .provision = 0U});
  CHECK(wording::text(facts->front(), notice, language::english).find("point 1") != std::string::npos);
  // Of two provisions whose own days are open, neither settles both.
  auto twice = of_two(day_between<2021, 5, 1, 2021, 5, 31>);
  twice.provisions.push_back(to(far));
  twice.provision_effects.push_back({2, day_between<2021, 5, 1, 2021, 5, 31>});
  const auto none = settled_by(extended(twice).as_of(in_force_on(day<2021, 5, 15>)), end_of_g);
  REQUIRE(none);
  for (const auto& one : *none) CHECK(one.provision);
}
