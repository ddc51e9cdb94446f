// SPDX-License-Identifier: BSL-1.0
// What takes away what an act does, whole or in part: a court's stay (artt. 55-56 c.p.a.) and its end, replacement,
// annulment of one provision or for some grants; and ratification (art. 21-nonies, c. 2, L. 241/1990).
#include <avviso/history/difference.hpp>
#include <avviso/history/explanation.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/timeline.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/history/wording.hpp>

#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date stayed_on = day<2021, 3, 1>;
constexpr date before_stay = day<2021, 2, 28>;
constexpr date ended_on = day<2021, 5, 1>;
constexpr date before_end = day<2021, 4, 30>;

act extending() { return decree("x", day<2021, 1, 1>, {to(new_end)}); }
act order(std::string id, provision says, partial_date on = stayed_on) {
  return {.id = std::move(id),
          .reference = {.kind = act_kind::court_order, .on = on},
          .control = control::not_required,
          .provisions = {std::move(says)}};
}
template <class... Acts>
dossier extended(const Acts&... more) {
  return of(founding(), awarding({"g", "h"}), extending(), more...);
}
ends end_for(const dossier& notice, std::string_view grant, const as_of& when) {
  return list(notice.as_of(when).grant(grant).end_of_activities());
}
as_of in_force_on(date day) { return seen(day, late.known); }

act staying() { return order("stay", stay{.of = "x"}); }
act ending(partial_date on = ended_on) { return order("end", stay_end{"stay"}, on); }

}  // namespace

TEST_CASE("a stayed act has no effect from the stay's day until its end") {
  const auto notice = extended(staying(), ending());
  CHECK(end_of(notice, in_force_on(before_stay)) == ends{new_end});
  CHECK(end_of(notice, in_force_on(stayed_on)) == ends{old_end});
  CHECK(end_of(notice, in_force_on(before_end)) == ends{old_end});
  CHECK(end_of(notice, in_force_on(ended_on)) == ends{new_end});
  CHECK(standing_of(notice, "x", in_force_on(before_stay)) == places{standing::in_force});
  CHECK(standing_of(notice, "x", in_force_on(stayed_on)) == places{standing::stayed});
  CHECK(standing_of(notice, "x", in_force_on(ended_on)) == places{standing::in_force});
  CHECK(standing_of(notice, "stay", late) == places{standing::in_force});
}

TEST_CASE("a stay and its end, each as known: who does not know of the end takes the act for stayed") {
  const auto notice = extended(staying(), ending());
  CHECK(end_of(notice, seen(late.in_force, before_stay)) == ends{new_end});
  CHECK(end_of(notice, seen(late.in_force, before_end)) == ends{old_end});
  CHECK(end_of(notice, seen(late.in_force, ended_on)) == ends{new_end});
}

TEST_CASE("the days of a stay move no term: a term that ends meanwhile has ended") {
  const auto shorter = decree("x", day<2021, 1, 1>, {to(day<2021, 4, 1>)});
  const auto notice = of(founding(), awarding({"g"}), shorter, staying(), ending());
  CHECK(end_of(notice, late) == ends{day<2021, 4, 1>});
}

TEST_CASE("a stay ends where the stayed act is annulled, and where the staying act is") {
  const auto annulled = extended(staying(), decree("a", day<2021, 4, 1>, {annulment{"x", annulment_effect::ex_nunc}}));
  CHECK(standing_of(annulled, "x", in_force_on(day<2021, 3, 31>)) == places{standing::stayed});
  CHECK(standing_of(annulled, "x", late) == places{standing::annulled});
  const auto reversed =
      extended(staying(), decree("a", day<2021, 4, 1>, {annulment{"stay", annulment_effect::ex_tunc}}));
  CHECK(end_of(reversed, in_force_on(day<2021, 3, 15>)) == ends{new_end});
  CHECK(standing_of(reversed, "x", late) == places{standing::in_force});
}

TEST_CASE("a stay of an unknown day of a month: from its first day perhaps, from its last surely") {
  auto some_day = staying();
  some_day.reference.on = day_between<2021, 3, 1, 2021, 3, 31>;
  const auto notice = extended(some_day);
  CHECK(end_of(notice, in_force_on(before_stay)) == ends{new_end});
  CHECK(end_of(notice, in_force_on(day<2021, 3, 15>)) == ends{old_end, new_end});
  CHECK(end_of(notice, in_force_on(day<2021, 3, 31>)) == ends{old_end});
}

TEST_CASE("a stay of a stay, ended or not") {
  const auto over_it = order("above", stay{.of = "stay"}, day<2021, 4, 1>);
  const auto notice = extended(staying(), over_it);
  CHECK(end_of(notice, in_force_on(day<2021, 3, 31>)) == ends{old_end});
  CHECK(end_of(notice, late) == ends{new_end});
  CHECK(end_of(extended(staying(), over_it, order("end", stay_end{"above"}, ended_on)), late) == ends{old_end});
}

TEST_CASE("a timeline has the days of a stay, as day by day asking has") {
  const auto notice = extended(staying(), ending());
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  const auto changes = trace(notice.as_of(late), asked);
  REQUIRE(changes.size() >= 2);
  CHECK(changes[changes.size() - 2].since == stayed_on);
  CHECK(changes[changes.size() - 2].acts == std::vector<std::string>{"stay", "x"});
  CHECK(changes.back().since == ended_on);
}

TEST_CASE("a stayed act is pending, a replaced one is not") {
  const auto notice = extended(staying(), ending());
  const auto waiting = pending(notice.as_of(in_force_on(stayed_on)));
  REQUIRE(waiting.size() == 2);
  CHECK(waiting[0].act == "end");
  CHECK(waiting[1] == pending_act{.act = "x", .why = efficacy_ground::stayed, .since = not_stated});
  CHECK(wording::text(waiting[1], language::english) == "a court stays it");
  CHECK(pending(notice.as_of(in_force_on(ended_on))).empty());
  CHECK(pending(extended(decree("r", day<2021, 2, 1>, {replacement{"x"}})).as_of(late)).empty());
}

TEST_CASE("a stay for one grant leaves the others what they have, and the notice") {
  const auto notice = extended(order("stay", stay{.of = "x", .grants = {"g"}}), ending());
  CHECK(end_for(notice, "g", in_force_on(stayed_on)) == ends{old_end});
  CHECK(end_for(notice, "h", in_force_on(stayed_on)) == ends{new_end});
  CHECK(list(notice.as_of(in_force_on(stayed_on)).notice().deadline(end_kind)) == ends{new_end});
  CHECK(end_for(notice, "g", in_force_on(ended_on)) == ends{new_end});
  CHECK(standing_of(notice, "x", in_force_on(stayed_on)) == places{standing::in_force});
}

TEST_CASE("annulled in one provision: what else the act says stays") {
  const auto both =
      decree("x", day<2021, 1, 1>,
             {to(new_end),
              extension{.which = deadline_kind::final_report, .to = day<2022, 3, 31>, .reach = reach::every_grant()}});
  const auto annulling = [&](annulment_effect how) {
    return of(founding(), awarding({"g"}), both,
              decree("a", stayed_on, {annulment{.of = "x", .effect = how, .provision = 0U}}));
  };
  const auto report = [](const dossier& notice, const as_of& when) {
    return list(notice.as_of(when).grant("g").deadline(deadline_kind::final_report));
  };
  const auto back = annulling(annulment_effect::ex_tunc);
  CHECK(end_of(back, late) == ends{old_end});
  CHECK(end_of(back, seen(day<2021, 1, 15>, late.known)) == ends{old_end});
  CHECK(end_of(back, seen(day<2021, 1, 15>, before_stay)) == ends{new_end});
  CHECK(report(back, late) == ends{day<2022, 3, 31>});
  const auto from_then = annulling(annulment_effect::ex_nunc);
  CHECK(end_of(from_then, in_force_on(before_stay)) == ends{new_end});
  CHECK(end_of(from_then, late) == ends{old_end});
}

TEST_CASE("annulled for one grant: an award to several is no more to that one") {
  const auto notice = extended(
      decree("a", stayed_on,
             {annulment{.of = "award", .effect = annulment_effect::ex_tunc, .provision = 0U, .grants = {"g"}}}));
  const auto at = notice.as_of(late);
  CHECK(at.grant("g").award().error().code == errc::no_such_grant);
  CHECK(list(at.grant("h").award()) == amounts{euros<10>});
  CHECK(list(at.notice().awarded()) == amounts{euros<10>});
  CHECK(list(notice.as_of(seen(before_stay, before_stay)).notice().awarded()) == amounts{euros<20>});
}

TEST_CASE("a replaced act has no effect from the replacing act's day, and what that states stands instead") {
  const auto both =
      decree("x", day<2021, 1, 1>,
             {to(new_end),
              extension{.which = deadline_kind::final_report, .to = day<2022, 3, 31>, .reach = reach::every_grant()}});
  const auto replacing = decree("r", stayed_on, {replacement{"x"}, to(day<2021, 10, 31>)});
  const auto notice = of(founding(), awarding({"g"}), both, replacing);
  const auto report = [&](const as_of& when) {
    return list(notice.as_of(when).grant("g").deadline(deadline_kind::final_report));
  };
  CHECK(end_of(notice, in_force_on(before_stay)) == ends{new_end});
  CHECK(end_of(notice, in_force_on(stayed_on)) == ends{day<2021, 10, 31>});
  CHECK(report(in_force_on(before_stay)) == ends{day<2022, 3, 31>});
  CHECK(report(in_force_on(stayed_on)) == ends{not_stated});  // as before the act that is replaced
  CHECK(standing_of(notice, "x", late) == places{standing::replaced});
  const auto at = notice.as_of(late);
  const auto why = explain(at, at.grant("g").deadline(deadline_kind::final_report));
  REQUIRE(why);
  REQUIRE_FALSE(why->steps.empty());
  CHECK(why->steps.back().deed == deed::replaces);
  CHECK(why->steps.back().upon == both.reference);
}

TEST_CASE("EXT-1 and EXT-3: what replaces an extension is judged against what that had left") {
  const auto replacing = decree("r", day<2021, 8, 1>, {replacement{"x"}, to(far, reach::every_grant(), new_end)});
  const auto at = extended(replacing).as_of(late);
  for (const auto which : {rule::EXT_1, rule::EXT_2, rule::EXT_3}) {
    for (const auto& one : outcomes(at, "r", which)) CHECK(one == outcome::satisfied);
  }
}

TEST_CASE("EXT-1: a late extension that an act in force ratifies is not late, and the finding names that act") {
  const auto too_late = decree("l", day<2021, 8, 1>, {to(new_end)});
  const auto ratifying = decree("r", day<2021, 10, 1>, {ratification{"l"}});
  const auto notice = of(founding(), awarding({"g"}), too_late, ratifying);
  for (const auto& one : outcomes(notice.as_of(in_force_on(day<2021, 9, 30>)), "l", rule::EXT_1)) {
    CHECK(one == outcome::violated);
  }
  for (const auto& one : outcomes(notice.as_of(seen(late.in_force, day<2021, 9, 30>)), "l", rule::EXT_1)) {
    CHECK(one == outcome::violated);
  }
  const auto at = notice.as_of(late);
  const auto says = about(at, "l", rule::EXT_1);
  REQUIRE_FALSE(says.empty());
  for (const auto& one : says) {
    CHECK(one.outcome == outcome::satisfied);
    REQUIRE(one.ratified_by);
    CHECK(notice.acts()[*one.ratified_by].id == "r");
    CHECK(wording::text(one, notice, language::english).find("; ratified by the ") != std::string::npos);
    CHECK(wording::text(one, notice, language::italian).find("; per la convalida di cui al ") != std::string::npos);
  }
  const auto undone = of(founding(), awarding({"g"}), too_late, ratifying,
                         decree("a", day<2021, 11, 1>, {annulment{"r", annulment_effect::ex_tunc}}));
  for (const auto& one : outcomes(undone.as_of(late), "l", rule::EXT_1)) CHECK(one == outcome::violated);
}

TEST_CASE("EXT-2: a provision that says that it shortens moves to an earlier day") {
  auto shorter = to(day<2021, 3, 31>);
  shorter.shortens = true;
  const auto brought_forward = of(founding(), awarding({"g"}), decree("x", day<2021, 1, 1>, {shorter}));
  for (const auto& one : outcomes(brought_forward.as_of(late), "x", rule::EXT_2)) CHECK(one == outcome::satisfied);
  CHECK(end_of(brought_forward, late) == ends{day<2021, 3, 31>});
  shorter.to = new_end;
  const auto moved_on = of(founding(), awarding({"g"}), decree("x", day<2021, 1, 1>, {shorter}));
  for (const auto& one : outcomes(moved_on.as_of(late), "x", rule::EXT_2)) CHECK(one == outcome::violated);
}

TEST_CASE("why a stayed, replaced or partly annulled provision does nothing for a grant") {
  const auto first = [](const dossier& notice, std::string_view grant, const as_of& when = in_force_on(stayed_on)) {
    const auto all = why_not(notice.as_of(when), "x", 0, grant);
    REQUIRE(all);
    return all->empty() ? std::optional<why_not_reason>() : all->front();
  };
  const auto stayed = extended(staying(), ending());
  CHECK(first(stayed, "g") == why_not_reason{.obstacle = obstacle::stayed, .is_sure = true, .act = "stay"});
  CHECK_FALSE(first(stayed, "g", in_force_on(ended_on)));
  const auto replaced = extended(decree("r", day<2021, 2, 1>, {replacement{"x"}}));
  CHECK(first(replaced, "g") == why_not_reason{.obstacle = obstacle::replaced, .is_sure = true, .act = "r"});
  const auto for_g = extended(
      decree("a", day<2021, 2, 1>, {annulment{.of = "x", .effect = annulment_effect::ex_nunc, .grants = {"g"}}}));
  CHECK(first(for_g, "g") == why_not_reason{.obstacle = obstacle::annulled, .is_sure = true, .act = "a"});
  CHECK_FALSE(first(for_g, "h"));
  const auto explained = explain_why_not(stayed.as_of(in_force_on(stayed_on)), "x", 0, "g");
  REQUIRE(explained);
  REQUIRE(explained->steps.size() == 2);
  CHECK(explained->steps[1].deed == deed::stays);
}

TEST_CASE("REF-1: what is undone in part is there, and so are its grants") {
  const auto said = [](provision says) {
    const auto notice = extended(decree("a", stayed_on, {std::move(says)}),
                                 decree("b", stayed_on, {annulment{"x", annulment_effect::ex_nunc}}));
    return outcomes(notice.as_of(late), "a", rule::REF_1);
  };
  constexpr auto ex_nunc = annulment_effect::ex_nunc;
  CHECK(said(annulment{.of = "x", .effect = ex_nunc, .provision = 0U}) == list_of{outcome::satisfied});
  CHECK(said(annulment{.of = "x", .effect = ex_nunc, .provision = 1U}) == list_of{outcome::violated});
  CHECK(said(annulment{.of = "x", .effect = ex_nunc, .grants = {"nobody"}}) == list_of{outcome::violated});
  CHECK(said(stay{.of = "b", .provision = 0U}) == list_of{outcome::satisfied});  // what acts on another act
  CHECK(said(stay{.of = "b", .provision = 0U, .grants = {"g"}}) == list_of{outcome::violated});
  CHECK(said(stay{.of = "b", .grants = {"g"}}) == list_of{outcome::violated});
  CHECK(said(stay_end{"nowhere"}) == list_of{outcome::violated});
  CHECK(said(replacement{"nowhere"}) == list_of{outcome::violated});
  CHECK(said(ratification{"nowhere"}) == list_of{outcome::violated});
}

TEST_CASE("REF-8: what is taken away for a grant concerned it, and a stay that ends was ordered") {
  const auto said = [](provision says) {
    return outcomes(extended(staying(), decree("a", ended_on, {std::move(says)})).as_of(late), "a", rule::REF_8);
  };
  CHECK(said(stay_end{"stay"}) == list_of{outcome::satisfied});
  CHECK(said(stay_end{"x"}) == list_of{outcome::violated});
  CHECK(said(stay{.of = "x", .grants = {"g"}}).empty());
  CHECK(said(stay{.of = "award", .provision = 0U, .grants = {"g", "h"}}).empty());
  const auto only_h =
      of(founding(), awarding({"g", "h"}), decree("x", day<2021, 1, 1>, {to(new_end, reach::only({"h"}))}),
         decree("a", ended_on, {stay{.of = "x", .grants = {"g", "h"}}}));
  CHECK(outcomes(only_h.as_of(late), "a", rule::REF_8) == list_of{outcome::violated});
}

TEST_CASE("ANN-1 of one provision: whether that gives money") {
  const auto both =
      decree("x", day<2021, 6, 2>,
             {to(new_end), top_up{.target = top_up_target::envelope, .amount = euros<5>, .reach = reach::no_grant()}});
  const auto said = [&](std::uint32_t number) {
    const auto notice = of(founding(), awarding({"g"}), both,
                           decree("a", day<2022, 12, 1>,
                                  {annulment{.of = "x", .effect = annulment_effect::ex_tunc, .provision = number}}));
    return outcomes(notice.as_of(seen(day<2023, 1, 1>, day<2023, 1, 1>)), "a", rule::ANN_1);
  };
  CHECK(said(0).empty());
  CHECK(said(1) == list_of{outcome::violated});
  auto judging = decree("a", day<2022, 12, 1>, {annulment{"x", annulment_effect::ex_tunc}});
  judging.reference.kind = act_kind::judgment;
  const auto judged = of(founding(), awarding({"g"}), both, judging);
  CHECK(outcomes(judged.as_of(seen(day<2023, 1, 1>, day<2023, 1, 1>)), "a", rule::ANN_1) ==
        list_of{outcome::not_applicable});
}

TEST_CASE("acts that stay, replace and end stays in a circle are refused") {
  const auto refused = [](const std::vector<act>& acts) {
    const auto made = dossier::of(acts);
    return !made && made.error().code == errc::acts_in_a_circle;
  };
  CHECK(refused({decree("a", stayed_on, {replacement{"a"}})}));
  CHECK(refused({decree("a", stayed_on, {stay{.of = "b"}}), decree("b", stayed_on, {stay_end{"a"}})}));
  CHECK(refused({decree("a", stayed_on, {stay{.of = "b", .grants = {"g"}}}),
                 decree("b", stayed_on, {annulment{"a", annulment_effect::ex_nunc}})}));
}

TEST_CASE("what annuls another act can be annulled alone: the act has effect again, the rest of that act stays") {
  const auto annuls = decree(
      "a", day<2021, 3, 1>,
      {annulment{"x", annulment_effect::ex_tunc}, top_up{top_up_target::each_grant, euros<5>, reach::every_grant()}});
  const auto undoes = decree("u", day<2021, 5, 1>, {annulment{"a", annulment_effect::ex_tunc, 0U}});
  CHECK(end_of(extended(annuls), late) == ends{old_end});
  const auto notice = extended(annuls, undoes);
  CHECK(end_of(notice, late) == ends{new_end});
  CHECK(standing_of(notice, "x", late) == places{standing::in_force});
  CHECK(standing_of(notice, "a", late) == places{standing::in_force});
  CHECK(top_ups_of(notice, late) == amounts{euros<5>});
  CHECK(end_of(notice, seen(late.in_force, day<2021, 4, 30>)) == ends{old_end});
  CHECK(outcomes(notice.as_of(late), "u", rule::REF_1).front() == outcome::satisfied);
}

TEST_CASE("the same from its day on, or stayed, or in a chain; of stays, their ends, replacements and corrections") {
  const auto annuls = decree("a", day<2021, 3, 1>, {annulment{"x", annulment_effect::ex_nunc}});
  const auto from_then = extended(annuls, decree("u", ended_on, {annulment{"a", annulment_effect::ex_nunc, 0U}}));
  CHECK(end_of(from_then, in_force_on(before_end)) == ends{old_end});
  CHECK(end_of(from_then, in_force_on(ended_on)) == ends{new_end});
  const auto stayed = extended(annuls, order("s", stay{.of = "a", .provision = 0U}, ended_on));
  CHECK(end_of(stayed, in_force_on(before_end)) == ends{old_end});
  CHECK(end_of(stayed, late) == ends{new_end});
  const auto in_a_chain = extended(annuls, decree("u", ended_on, {annulment{"a", annulment_effect::ex_tunc, 0U}}),
                                   decree("v", day<2021, 6, 1>, {annulment{"u", annulment_effect::ex_tunc, 0U}}));
  CHECK(end_of(in_a_chain, late) == ends{old_end});
  const auto no_stay = extended(staying(), decree("u", ended_on, {annulment{"stay", annulment_effect::ex_tunc, 0U}}));
  CHECK(end_of(no_stay, in_force_on(stayed_on)) == ends{new_end});
  const auto no_end =
      extended(staying(), ending(), decree("u", day<2021, 6, 1>, {annulment{"end", annulment_effect::ex_tunc, 0U}}));
  CHECK(end_of(no_end, late) == ends{old_end});
  const auto replaces = decree("r", day<2021, 3, 1>, {replacement{"x"}});
  CHECK(end_of(extended(replaces, decree("u", ended_on, {annulment{"r", annulment_effect::ex_tunc, 0U}})), late) ==
        ends{new_end});
  const auto corrects = decree("c", day<2021, 3, 1>, {correction{"x", 0, to(far)}});
  CHECK(end_of(extended(corrects), late) == ends{far});
  CHECK(end_of(extended(corrects, decree("u", ended_on, {annulment{"c", annulment_effect::ex_tunc, 0U}})), late) ==
        ends{new_end});
}

TEST_CASE("what acts on another act does so for all: it cannot be annulled for some grants") {
  const auto annuls = decree("a", day<2021, 3, 1>, {annulment{"x", annulment_effect::ex_tunc}});
  const auto undoes = decree("u", ended_on, {annulment{"a", annulment_effect::ex_tunc, 0U, {"g"}}});
  CHECK(end_of(extended(annuls, undoes), late) == ends{old_end});
  CHECK(outcomes(extended(annuls, undoes).as_of(late), "u", rule::REF_1).front() == outcome::violated);
}

TEST_CASE("REF-8: a ranking concerns the proposals that it names, and an allotment those among whom it divides") {
  const auto stayed_for_g = [](provision says) {
    const auto notice = of(founding(), awarding({"g", "h"}), decree("what", day<2020, 6, 1>, {std::move(says)}),
                           decree("a", day<2020, 7, 1>, {stay{.of = "what", .grants = {"g"}}}));
    return outcomes(notice.as_of(late), "a", rule::REF_8);
  };
  const list_of nothing_is_missing;
  const auto ranks = [](std::string name) {
    return ranking{.proposals = {{.name = std::move(name), .outcome = ranking_outcome::selected}}};
  };
  CHECK(stayed_for_g(ranks("g")) == nothing_is_missing);
  CHECK(stayed_for_g(ranks("h")) == list_of{outcome::violated});
  const auto divides = [](std::string among) {
    return allotment{.of = "notice",
                     .amount = euros<10>,
                     .by = apportionment_method::largest_remainder,
                     .among = {{.grant = std::move(among), .weight = 1}}};
  };
  CHECK(stayed_for_g(divides("g")) == nothing_is_missing);
  CHECK(stayed_for_g(divides("h")) == list_of{outcome::violated});
}
