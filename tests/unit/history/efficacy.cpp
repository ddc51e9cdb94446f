// SPDX-License-Identifier: BSL-1.0
// From when an act has effect: its registration by the Court of Auditors (art. 3, c. 2, L. 20/1994), its publication
// (art. 26, c. 3, D.Lgs. 33/2013), another act, a day that it gives itself.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr readings registered_ex_tunc{.efficacy = efficacy::from_adoption,
                                      .absence = absence::not_stated,
                                      .record = record::as_found,
                                      .registration = registration_effect::ex_tunc};

standing place_of(const dossier& notice, std::string_view id, const as_of& when) {
  const auto all = list(notice.as_of(when).standing_of(id));
  REQUIRE(all.size() == 1);
  REQUIRE(all.front().is_stated());
  return *all.front().if_stated();
}
standing place_of(const dossier& notice, const as_of& when) { return place_of(notice, "notice", when); }

// Two extensions of 2021: «x» to the new end, and what it depends on.
act extending_10_january() { return decree("x", day<2021, 1, 10>, {to(new_end)}); }
template <class... Acts>
dossier with_project(const Acts&... more) {
  return of(founding(), awarding({"g"}), more...);
}

}  // namespace

TEST_CASE("PRIMA has effect from its registration on 13 April 2018, not from its adoption") {
  const auto notice = of(registered_prima());
  CHECK(place_of(notice, seen(day<2018, 3, 19>, far)) == standing::not_adopted);
  CHECK(place_of(notice, seen(day<2018, 4, 12>, far)) == standing::adopted);
  CHECK(place_of(notice, seen(day<2018, 4, 13>, far)) == standing::in_force);
  CHECK(notice.as_of(seen(day<2018, 4, 12>, far)).notice().endowment().error().code == errc::no_notice);
  CHECK(list(notice.as_of(seen(day<2018, 4, 13>, far)).notice().endowment()) == amounts{euros<25'000'000>});
}

TEST_CASE(
    "where an act stands rests on the act itself, adopted or in force, and on what annuls it; before it, on nothing") {
  using all = std::vector<ground>;
  const auto grounds_on = [](const dossier& notice, date on) {
    const auto given = notice.as_of(seen(on, far)).standing_of("notice");
    REQUIRE(given);
    return all(given->grounds().begin(), given->grounds().end());
  };
  const auto notice = of(registered_prima());
  CHECK(grounds_on(notice, day<2018, 3, 19>).empty());
  CHECK(grounds_on(notice, day<2018, 4, 12>) == all{{part::sets, 0, 0}});
  // Nobody registers it: what it says has no effect, and the ground says so.
  const auto unregistered = of(act{.id = "notice",
                                   .reference = directorial_decree(not_stated, day<2018, 3, 20>),
                                   .control = control::required,
                                   .provisions = registered_prima().provisions});
  const auto without_effect = unregistered.as_of(seen(far, far, read_strictly)).standing_of("notice");
  REQUIRE(without_effect);
  CHECK(all(without_effect->grounds().begin(), without_effect->grounds().end()) == all{{part::not_effective, 0, 0}});
  CHECK(grounds_on(notice, day<2018, 4, 13>) == all{{part::sets, 0, 0}});
  const auto annulled = *notice.with(decree("no", day<2019, 1, 10>, {annulment{"notice", annulment_effect::ex_nunc}}));
  const auto place_of_it = [&](std::string_view id) {
    std::uint32_t i = 0;
    while (annulled.acts()[i].id != id) ++i;
    return i;
  };
  auto then = grounds_on(annulled, day<2019, 1, 10>);
  std::sort(then.begin(), then.end());
  auto expected = all{{part::sets, place_of_it("notice"), 0}, {part::annuls, place_of_it("no"), 0}};
  std::sort(expected.begin(), expected.end());
  CHECK(then == expected);
}

TEST_CASE("as known on 1 April 2018 PRIMA is adopted, and nobody knows of a registration") {
  const auto notice = of(registered_prima());
  for (const auto& when : {on_the_day(day<2018, 4, 1>), seen(far, day<2018, 4, 1>), seen(far, day<2018, 4, 12>)}) {
    CHECK(place_of(notice, when) == standing::adopted);
    CHECK(outcomes(notice.as_of(when), "notice", rule::EFF_1) == list_of{outcome::undetermined});
    CHECK(about(notice.as_of(when), "notice", rule::EFF_1).front().missing == fact::registration);
  }
  CHECK(place_of(notice, seen(far, day<2018, 4, 13>)) == standing::in_force);
  CHECK(outcomes(notice.as_of(seen(far, day<2018, 4, 13>)), "notice", rule::EFF_1) == list_of{outcome::satisfied});
}

TEST_CASE("read ex tunc PRIMA has effect from 20 March 2018, and that is known from 13 April") {
  const auto notice = of(registered_prima());
  CHECK(place_of(notice, seen(day<2018, 3, 20>, far, registered_ex_tunc)) == standing::in_force);
  CHECK(place_of(notice, seen(day<2018, 3, 19>, far, registered_ex_tunc)) == standing::not_adopted);
  CHECK(place_of(notice, seen(day<2018, 3, 20>, day<2018, 4, 12>, registered_ex_tunc)) == standing::adopted);
  CHECK(place_of(notice, seen(far, day<2018, 4, 12>, registered_ex_tunc)) == standing::adopted);
  CHECK(list(notice.as_of(seen(far, far, registered_ex_tunc)).notice().milestone(milestone::established)) ==
        dates{day<2018, 3, 20>});
  CHECK(list(notice.as_of(seen(far, far)).notice().milestone(milestone::established)) == dates{day<2018, 4, 13>});
}

TEST_CASE("S9: controlled, and nobody says that it is registered: no effect, or who reads documents does not know") {
  auto waiting = registered_prima();
  waiting.registration = not_stated;
  for (const auto& how : {read_strictly, readings::complete_register()})
    CHECK(place_of(of(waiting), seen(far, far, how)) == standing::adopted);
  for (const auto& how : {readings::documents(), registered_ex_tunc})
    CHECK(list(of(waiting).as_of(seen(far, far, how)).standing_of("notice")) ==
          places{standing::adopted, standing::in_force});
}

TEST_CASE("whether it is controlled is not stated: from its adoption, or not at all, as the question reads it") {
  auto silent = registered_prima();
  silent.control = control::not_stated;
  silent.registration = not_stated;
  CHECK(place_of(of(silent), seen(day<2018, 3, 20>, far)) == standing::in_force);
  CHECK(place_of(of(silent), seen(far, far, read_strictly)) == standing::adopted);
  silent.control = control::not_required;  // a nota is in no list of controlled acts (art. 3, c. 1, L. 20/1994)
  CHECK(place_of(of(silent), seen(day<2018, 3, 20>, far, read_strictly)) == standing::in_force);
}

TEST_CASE("registered on some day of April: until the month is over it may not have been") {
  auto some_day = registered_prima();
  some_day.registration = registration{.on = *partial_date::month(2018, 4)};
  const auto at = [&](date on) { return list(of(some_day).as_of(seen(on, far)).standing_of("notice")); };
  CHECK(at(day<2018, 3, 31>) == places{standing::adopted});
  CHECK(at(day<2018, 4, 15>) == places{standing::adopted, standing::in_force});
  CHECK(at(day<2018, 4, 30>) == places{standing::in_force});
}

TEST_CASE("publication as a condition: no effect before it, and none without it") {
  auto conditioned = awarding({"g"});  // adopted on 1 February 2020
  conditioned.publicity = publicity::condition_of_effect;
  conditioned.known = day<2020, 2, 1>;
  const auto unpublished = of(founding(), conditioned);
  CHECK(place_of(unpublished, "award", late) == standing::adopted);
  CHECK(unpublished.as_of(late).grant("g").award().error().code == errc::no_such_grant);

  conditioned.published = day<2020, 2, 20>;
  const auto notice = of(founding(), conditioned);
  CHECK(place_of(notice, "award", seen(day<2020, 2, 19>, far)) == standing::adopted);
  CHECK(place_of(notice, "award", seen(day<2020, 2, 20>, far)) == standing::in_force);
  CHECK(place_of(notice, "award", seen(far, day<2020, 2, 19>)) == standing::adopted);  // not known to be published
  CHECK(list(notice.as_of(late).grant("g").milestone(milestone::awarded)) == dates{day<2020, 2, 20>});
}

TEST_CASE("registration and publication: the later of the two") {
  const auto effect_of_award = [](date registered, date published) {
    auto both = awarding({"g"});
    both.control = control::required;
    both.registration = registration{.on = registered};
    both.publicity = publicity::condition_of_effect;
    both.published = published;
    return list(of(founding(), both).as_of(late).grant("g").milestone(milestone::awarded));
  };
  CHECK(effect_of_award(day<2020, 2, 10>, day<2020, 2, 20>) == dates{day<2020, 2, 20>});
  CHECK(effect_of_award(day<2020, 2, 20>, day<2020, 2, 10>) == dates{day<2020, 2, 20>});
}

TEST_CASE("publication that is no condition tells since when an act is known, not since when it has effect") {
  for (const auto how : {publicity::no_condition, publicity::not_stated}) {
    auto published = awarding({"g"});
    published.publicity = how;
    published.published = day<2020, 2, 20>;
    const auto notice = of(founding(), published);
    CHECK(place_of(notice, "award", seen(day<2020, 2, 1>, day<2020, 2, 20>)) == standing::in_force);
    CHECK(place_of(notice, "award", seen(day<2020, 2, 1>, day<2020, 2, 19>)) == standing::not_adopted);
  }
}

TEST_CASE("subject to another act: no effect before it has, and the later of the two days") {
  auto conditional = extending_10_january();
  conditional.subject_to = {"budget"};
  const auto budget = decree("budget", day<2021, 2, 1>, {});
  const auto notice = with_project(conditional, budget);
  CHECK(end_of(notice, seen(day<2021, 1, 31>, far)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 2, 1>, far)) == ends{new_end});
  CHECK(end_of(notice, seen(far, day<2021, 1, 31>)) == ends{old_end});  // the budget not known yet
  CHECK(place_of(notice, "x", seen(day<2021, 1, 31>, far)) == standing::adopted);

  const auto earlier = with_project(conditional, decree("budget", day<2021, 1, 1>, {}));
  CHECK(end_of(earlier, seen(day<2021, 1, 9>, far)) == ends{old_end});
  CHECK(end_of(earlier, seen(day<2021, 1, 10>, far)) == ends{new_end});
}

TEST_CASE("subject to an act that is not there, has no effect, or is annulled: no effect") {
  auto conditional = extending_10_january();
  conditional.subject_to = {"budget"};
  CHECK(end_of(with_project(conditional), late) == ends{old_end});
  auto waiting = decree("budget", day<2021, 2, 1>, {});
  waiting.control = control::required;
  waiting.registration = registration{.on = far};  // not yet
  CHECK(end_of(with_project(conditional, waiting), late) == ends{old_end});
  const auto annulled = decree("annulment", day<2021, 3, 1>, {annulment{"budget", annulment_effect::ex_tunc}});
  const auto notice = with_project(conditional, decree("budget", day<2021, 2, 1>, {}), annulled);
  CHECK(end_of(notice, late) == ends{old_end});
  CHECK(end_of(notice, seen(far, day<2021, 2, 28>)) == ends{new_end});
}

TEST_CASE("subject to two acts, and along a chain: the last of all") {
  auto conditional = extending_10_january();
  conditional.subject_to = {"budget", "opinion"};
  auto budget = decree("budget", day<2021, 2, 1>, {});
  budget.subject_to = {"treasury"};
  const auto notice = with_project(conditional, budget, decree("opinion", day<2021, 2, 15>, {}),
                                   decree("treasury", day<2021, 3, 1>, {}));
  CHECK(end_of(notice, seen(day<2021, 2, 28>, far)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 3, 1>, far)) == ends{new_end});
  CHECK(end_of(with_project(conditional, budget, decree("treasury", day<2021, 3, 1>, {})), late) == ends{old_end});
}

TEST_CASE("an act that gives its own day, before its adoption, reaches back to it, and is known from its adoption") {
  auto retroactive = decree("x", day<2021, 3, 1>, {to(new_end)});
  retroactive.effective = day<2021, 1, 1>;
  const auto notice = with_project(retroactive);
  CHECK(end_of(notice, seen(day<2021, 1, 1>, day<2021, 3, 1>)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2020, 12, 31>, day<2021, 3, 1>)) == ends{old_end});
  CHECK(end_of(notice, seen(far, day<2021, 2, 28>)) == ends{old_end});
  CHECK(place_of(notice, "x", seen(day<2021, 1, 1>, day<2021, 3, 1>)) == standing::in_force);
}

TEST_CASE("an act that gives a later day waits for it") {
  auto later = extending_10_january();
  later.effective = day<2021, 4, 1>;
  const auto notice = with_project(later);
  CHECK(end_of(notice, seen(day<2021, 3, 31>, far)) == ends{old_end});
  CHECK(place_of(notice, "x", seen(day<2021, 3, 31>, far)) == standing::adopted);
  CHECK(end_of(notice, seen(day<2021, 4, 1>, far)) == ends{new_end});
}

TEST_CASE("a stated day comes after registration, and acts stand in the order in which they have effect") {
  auto stated_day = extending_10_january();
  stated_day.control = control::required;
  stated_day.registration = registration{.on = day<2021, 1, 20>};
  stated_day.effective = day<2021, 5, 1>;
  const auto adopted_later = decree("y", day<2021, 2, 1>, {to(day<2021, 9, 30>)});
  const auto notice = with_project(stated_day, adopted_later);
  CHECK(end_of(notice, seen(day<2021, 4, 30>, far)) == ends{day<2021, 9, 30>});
  CHECK(end_of(notice, seen(day<2021, 5, 1>, far)) == ends{new_end});
}

TEST_CASE("what is subject to an act that nobody says is registered, or is annulled by one, is undetermined with it") {
  auto unregistered = decree("budget", day<2021, 1, 1>, {});
  unregistered.control = control::required;
  auto conditional = decree("x", day<2021, 2, 1>, {to(new_end)});
  conditional.subject_to = {"budget"};
  const auto conditioned = of(founding(), awarding({"g"}), unregistered, conditional);
  CHECK(end_of(conditioned, late) == ends{old_end, new_end});
  CHECK(end_of(conditioned, seen(far, far, read_strictly)) == ends{old_end});

  auto annulling = decree("y", day<2021, 3, 1>, {annulment{"x", annulment_effect::ex_tunc}});
  annulling.control = control::required;
  const auto annulled = of(founding(), awarding({"g"}), decree("x", day<2021, 2, 1>, {to(new_end)}), annulling);
  CHECK(end_of(annulled, late) == ends{old_end, new_end});
}
