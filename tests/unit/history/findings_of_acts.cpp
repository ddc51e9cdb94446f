// SPDX-License-Identifier: BSL-1.0
// What the rules on acts as such say of the acts of a dossier: their citation, their registration, the Court's silence.
#include <doctest/doctest.h>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// Adopted on 20 March 2018, under control; a notice, so that it has something to say.
act controlled(stated<registration> registered = not_stated, stated<court_review> review = not_stated) {
  return {.id = "x",
          .reference = directorial_decree("1", day<2018, 3, 20>),
          .control = control::required,
          .registration = std::move(registered),
          .review = std::move(review),
          .provisions = {establishment{{.number = "2/2018", .title = "PRIMA"}}}};
}

}  // namespace

TEST_CASE("ACT-1 and ACT-2 of a dossier: each act by its number and its day") {
  act numbered = decree("numbered", day<2021, 3, 19>, {}, "21");
  act bare = decree("bare", *partial_date::month(2021, 3), {});
  act adhesion = adhesion_to("adhesion", "g", "numbered", election::time, partial_date::unknown());
  const auto notice = of(numbered, bare, adhesion);
  CHECK(only(notice, "numbered", rule::ACT_1).outcome == outcome::satisfied);
  CHECK(only(notice, "numbered", rule::ACT_2).outcome == outcome::satisfied);
  CHECK(only(notice, "bare", rule::ACT_1).outcome == outcome::violated);
  CHECK(only(notice, "bare", rule::ACT_2).outcome == outcome::violated);
  CHECK(only(notice, "bare", rule::ACT_2).limit == measure(day<2021, 3, 31>));
  const as_of at_last = seen(date::max(), date::max());
  CHECK(only(notice, "adhesion", rule::ACT_1, at_last).outcome == outcome::not_applicable);
  CHECK(only(notice, "adhesion", rule::ACT_2, at_last).outcome == outcome::violated);
}

TEST_CASE("ACT-3 of a dossier: whether a project is an investment no dossier says; its CUP it may") {
  const auto cup = *cup::parse("F84D18000300006");
  const auto awarded = [&](date on, std::vector<grant> projects) {
    return of(decree("x", on, {award{.grants = std::move(projects)}}));
  };
  const grant without{.name = "g"};
  const grant with{.name = "h", .cup = cup};
  CHECK(only(awarded(day<2021, 3, 19>, {with}), "x", rule::ACT_3).outcome == outcome::satisfied);
  CHECK(only(awarded(day<2021, 3, 19>, {with, without}), "x", rule::ACT_3).missing == fact::investment);
  CHECK(only(awarded(day<2021, 3, 19>, {without}), "x", rule::ACT_3).missing == fact::investment);
  CHECK(only(awarded(day<2021, 3, 19>, {}), "x", rule::ACT_3).missing == fact::investment);
  CHECK(only(awarded(day<2020, 7, 16>, {without}), "x", rule::ACT_3).outcome == outcome::not_applicable);
  const top_up more{.target = top_up_target::envelope, .amount = euros<1>, .reach = reach::no_grant()};
  CHECK(only(of(decree("x", day<2021, 3, 19>, {more})), "x", rule::ACT_3).missing == fact::investment);
  // What gives no money is no matter of the rule.
  CHECK(only(of(decree("x", day<2021, 3, 19>, {to(day<2022, 1, 1>)})), "x", rule::ACT_3).outcome ==
        outcome::not_applicable);
}

TEST_CASE("ANN-1 of a dossier: an act that gives money is annulled within the months of its law") {
  const auto annulled_on = [](const act& one, date on, std::string of_act) {
    return of(founding(), awarding({"g"}), one,
              decree("annuls", on, {annulment{std::move(of_act), annulment_effect::ex_nunc}}));
  };
  const as_of at_last = seen(date::max(), date::max());
  const top_up more{.target = top_up_target::envelope, .amount = euros<1>, .reach = reach::no_grant()};
  const act adds = decree("adds", day<2021, 6, 1>, {more});
  const act moves = decree("moves", day<2020, 3, 1>, {to(new_end)});
  CHECK(only(annulled_on(adds, day<2022, 6, 1>, "adds"), "annuls", rule::ANN_1, at_last).outcome == outcome::satisfied);
  CHECK(only(annulled_on(adds, day<2022, 6, 2>, "adds"), "annuls", rule::ANN_1, at_last).outcome == outcome::violated);
  CHECK(only(annulled_on(moves, day<2021, 8, 1>, "award"), "annuls", rule::ANN_1, at_last).outcome ==
        outcome::satisfied);
  CHECK(only(annulled_on(moves, day<2022, 1, 1>, "award"), "annuls", rule::ANN_1, at_last).outcome ==
        outcome::violated);
  // An extension gives no money; of an act that is not on record REF-1 speaks.
  for (const auto* other : {"moves", "nowhere"}) {
    CHECK(about(annulled_on(moves, day<2022, 6, 2>, other).as_of(at_last), "annuls", rule::ANN_1).empty());
  }
}

TEST_CASE("EFF-2 of a dossier: adopted on 20 March 2018, registered on 13 April") {
  CHECK(only(of(controlled(registration{.on = day<2018, 4, 13>})), "x", rule::EFF_2).outcome == outcome::satisfied);
  CHECK(only(of(controlled(registration{.on = day<2018, 3, 19>})), "x", rule::EFF_2).outcome == outcome::violated);
  const auto in_march = controlled(registration{.on = *partial_date::month(2018, 3)});
  CHECK(only(of(in_march), "x", rule::EFF_2).missing == fact::registration);
  // Not yet known, and never stated.
  CHECK(only(of(controlled(registration{.on = day<2018, 4, 13>})), "x", rule::EFF_2, on_the_day(day<2018, 4, 12>))
            .outcome == outcome::not_applicable);
  CHECK(about(of(controlled()).as_of(late), "x", rule::EFF_2).empty());
}

TEST_CASE("EFF-3 of a dossier: received on 20 March 2018, by silence after 19 May, or after 19 April if not referred") {
  const court_review received{.received = day<2018, 3, 20>};
  const court_review kept{.received = day<2018, 3, 20>, .referred = false};
  const court_review referred{.received = day<2018, 3, 20>, .referred = true};
  const auto held_from = [](const court_review& review, stated<partial_date> effective) {
    act one = controlled(not_stated, review);
    one.effective = std::move(effective);
    return only(of(one), "x", rule::EFF_3);
  };
  // The silence itself gives effect from the right day.
  CHECK(held_from(received, not_stated).outcome == outcome::satisfied);
  CHECK(held_from(kept, not_stated).outcome == outcome::satisfied);
  // A document says from when.
  CHECK(held_from(referred, day<2018, 5, 1>).outcome == outcome::violated);
  CHECK(held_from(referred, day<2018, 5, 1>).limit == measure(day<2018, 5, 20>));
  CHECK(held_from(kept, day<2018, 5, 1>).outcome == outcome::satisfied);
  CHECK(held_from(kept, day<2018, 4, 18>).outcome == outcome::violated);
  CHECK(held_from(received, day<2018, 5, 1>).missing == fact::referral);
  CHECK(held_from(referred, *partial_date::month(2018, 5)).missing == fact::effective_day);
}

TEST_CASE("EFF-3 of a dossier: not applicable to what the Court registers, nor while nobody holds it effective") {
  const court_review received{.received = day<2018, 3, 20>};
  const auto registered = of(controlled(registration{.on = day<2018, 4, 13>}, received));
  CHECK(only(registered, "x", rule::EFF_3).outcome == outcome::not_applicable);
  const auto waiting = of(controlled(not_stated, received));
  CHECK(only(waiting, "x", rule::EFF_3, on_the_day(day<2018, 5, 19>)).outcome == outcome::not_applicable);
  CHECK(only(waiting, "x", rule::EFF_3, on_the_day(day<2018, 5, 20>)).outcome == outcome::satisfied);
  CHECK(about(of(controlled()).as_of(late), "x", rule::EFF_3).empty());  // no document speaks of the Court
  // Received on a day that is open over years: nobody can say when the terms are over.
  act open = controlled(not_stated, court_review{.received = day_between<2018, 3, 20, 2020, 3, 20>});
  open.effective = day<2018, 5, 1>;
  CHECK(only(of(open), "x", rule::EFF_3).missing == fact::registration);
}

TEST_CASE("the findings of a dossier come by day of adoption, then by rule, however its acts were added") {
  std::vector<act> acts = {founding(), awarding({"g", "h"}), decree("y", day<2021, 3, 1>, {to(day<2021, 12, 25>)}, "2"),
                           decree("x", day<2021, 3, 1>, {to(day<2022, 6, 30>, reach::adhering())}, "3"),
                           adhesion_to("a", "g", "x", election::time)};
  const auto notice = of(acts);
  const auto expected = notice.as_of(late).findings();
  CHECK(expected.size() > 30);
  const auto earlier = [&](const finding& a, const finding& b) {
    const auto day_of = [&](const finding& one) { return notice.acts()[*one.act].reference.on.earliest(); };
    return day_of(a) < day_of(b) || (a.act == b.act && a.rule < b.rule);
  };
  CHECK(std::is_sorted(expected.begin(), expected.end(), earlier));
  for (std::size_t turn = 0; turn < acts.size(); ++turn) {
    std::rotate(acts.begin(), acts.begin() + 1, acts.end());
    CHECK(of(acts).as_of(late).findings() == expected);
    std::swap(acts[0], acts[2]);
    CHECK(of(acts).as_of(late).findings() == expected);
  }
}
