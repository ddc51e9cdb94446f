// SPDX-License-Identifier: BSL-1.0
// Annullamento d'ufficio (art. 21-nonies L. 241/1990), without effect from the beginning, and revoca (art.
// 21-quinquies), from its own day on.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date annulled_on = day<2021, 3, 1>;
constexpr date before_annulment = day<2021, 2, 28>;

act extending() { return decree("x", day<2021, 1, 1>, {to(new_end)}); }
act annulling(std::string of, annulment_effect effect, std::string id = "annulment", partial_date on = annulled_on) {
  return decree(std::move(id), on, {annulment{std::move(of), effect}});
}
template <class... Acts>
dossier extended(const Acts&... more) {
  return of(founding(), awarding({"g"}), extending(), more...);
}
errc refusal_of(const std::vector<act>& acts) {
  const auto made = dossier::of(acts);
  REQUIRE_FALSE(made);
  CHECK_FALSE(std::string_view(made.error().found).empty());
  return made.error().code;
}

constexpr auto ex_tunc = annulment_effect::ex_tunc;
constexpr auto ex_nunc = annulment_effect::ex_nunc;

}  // namespace

TEST_CASE("annulled ex tunc: as if it had never been, of any day, once the annulment is known") {
  const auto notice = extended(annulling("x", ex_tunc));
  CHECK(end_of(notice, late) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 1, 15>, annulled_on)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 1, 15>, before_annulment)) == ends{new_end});
  CHECK(end_of(notice, seen(late.in_force, before_annulment)) == ends{new_end});
  CHECK(standing_of(notice, "x", seen(day<2021, 1, 15>, annulled_on)) == places{standing::annulled});
  CHECK(standing_of(notice, "x", seen(day<2021, 1, 15>, before_annulment)) == places{standing::in_force});
}

TEST_CASE("revoked ex nunc: what it did until then stays") {
  const auto notice = extended(annulling("x", ex_nunc));
  CHECK(end_of(notice, seen(before_annulment, late.known)) == ends{new_end});
  CHECK(end_of(notice, seen(annulled_on, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(annulled_on, before_annulment)) == ends{new_end});
  CHECK(standing_of(notice, "x", seen(before_annulment, late.known)) == places{standing::in_force});
  CHECK(standing_of(notice, "x", seen(annulled_on, late.known)) == places{standing::annulled});
}

TEST_CASE("an annulment from a later day: ex tunc too has none before that day is either known or in force") {
  auto from_june = annulling("x", ex_tunc);
  from_june.effective = day<2021, 6, 1>;
  const auto notice = extended(from_june);
  CHECK(end_of(notice, seen(day<2021, 5, 31>, day<2021, 3, 15>)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2021, 6, 1>, day<2021, 3, 15>)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 1, 15>, day<2021, 6, 1>)) == ends{old_end});
}

TEST_CASE("an annulment waits for its own effect") {
  auto waiting = annulling("x", ex_tunc);
  waiting.control = control::required;
  waiting.registration = registration{.on = far};  // not yet
  CHECK(end_of(extended(waiting), late) == ends{new_end});
  CHECK(standing_of(extended(waiting), "annulment", late) == places{standing::adopted});
}

TEST_CASE("to annul an annulment is to have the act again") {
  const auto again = annulling("annulment", ex_tunc, "second", day<2021, 4, 1>);
  const auto notice = extended(annulling("x", ex_tunc), again);
  CHECK(end_of(notice, seen(day<2021, 3, 15>, day<2021, 3, 31>)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 3, 15>, day<2021, 4, 1>)) == ends{new_end});  // it was never annulled
  CHECK(standing_of(notice, "annulment", late) == places{standing::annulled});
  CHECK(standing_of(notice, "x", late) == places{standing::in_force});
}

TEST_CASE("to revoke an annulment is to have the act again from then on") {
  const auto again = annulling("annulment", ex_nunc, "second", day<2021, 4, 1>);
  const auto notice = extended(annulling("x", ex_nunc), again);
  CHECK(end_of(notice, seen(before_annulment, late.known)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2021, 3, 15>, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 4, 1>, late.known)) == ends{new_end});
}

TEST_CASE("an annulled adhesion leaves a silence, not a refusal") {
  const auto offer = decree("offer", day<2021, 1, 1>, {to(new_end, reach::adhering())});
  const auto notice =
      of(founding(), awarding({"g"}), offer, adhesion_to("a", "g", "offer", election::time), annulling("a", ex_tunc));
  CHECK(end_of(notice, seen(late.in_force, before_annulment)) == ends{new_end});
  CHECK(end_of(notice, late) == ends{old_end, new_end});
  CHECK(end_of(notice, seen(late.in_force, late.known, readings::complete_register())) == ends{old_end});
}

TEST_CASE("an annulled withdrawal leaves the adhesion") {
  const auto offer = decree("offer", day<2021, 1, 1>, {to(new_end, reach::adhering())});
  const act recess{.id = "withdrawal",
                   .reference = {.kind = act_kind::adhesion, .on = day<2021, 2, 10>},
                   .control = control::not_required,
                   .provisions = {withdrawal{"g", "offer"}}};
  const auto notice = of(founding(), awarding({"g"}), offer, adhesion_to("a", "g", "offer", election::time), recess,
                         annulling("withdrawal", ex_tunc));
  CHECK(end_of(notice, seen(late.in_force, before_annulment)) == ends{old_end});
  CHECK(end_of(notice, late) == ends{new_end});
}

TEST_CASE("an annulled award: no grant, and its money is free") {
  const auto notice = of(founding(), awarding({"g"}), annulling("award", ex_tunc));
  CHECK(notice.as_of(late).grant("g").award().error().code == errc::no_such_grant);
  CHECK(list(notice.as_of(late).notice().awarded()) == amounts{euros<0>});
  CHECK(list(notice.as_of(late).notice().unallocated()) == amounts{euros<100>});
  CHECK(list(notice.as_of(seen(late.in_force, before_annulment)).grant("g").award()) == amounts{euros<10>});
}

TEST_CASE("an annulled correction: the act is read as it was written") {
  const auto errata = decree("errata", day<2021, 2, 1>, {correction{"x", 0, to(day<2022, 1, 31>)}});
  const auto notice = extended(errata, annulling("errata", ex_tunc));
  CHECK(end_of(notice, seen(late.in_force, before_annulment)) == ends{day<2022, 1, 31>});
  CHECK(end_of(notice, late) == ends{new_end});
}

TEST_CASE("a notice that is annulled is none") {
  const auto notice = extended(annulling("notice", ex_nunc));
  CHECK(list(notice.as_of(seen(before_annulment, late.known)).notice().endowment()) == amounts{euros<100>});
  const auto gone = notice.as_of(late).notice().endowment();
  REQUIRE_FALSE(gone);
  CHECK(gone.error().code == errc::no_notice);
}

TEST_CASE("what else the annulling act says it says all the same") {
  auto replacing = annulling("x", ex_tunc);
  replacing.provisions.emplace_back(to(day<2021, 9, 30>));
  const auto notice = extended(replacing);
  CHECK(end_of(notice, late) == ends{day<2021, 9, 30>});
  CHECK(end_of(notice, seen(day<2021, 1, 15>, annulled_on)) == ends{old_end});
}

TEST_CASE("annulled on some day of March: known within it, it may have been") {
  const auto notice = extended(annulling("x", ex_tunc, "annulment", *partial_date::month(2021, 3)));
  CHECK(end_of(notice, seen(late.in_force, day<2021, 3, 15>)) == ends{old_end, new_end});
  CHECK(end_of(notice, seen(late.in_force, day<2021, 3, 31>)) == ends{old_end});
}

TEST_CASE("acts that annul each other in a circle make no dossier") {
  const auto a = annulling("b", ex_tunc, "a");
  const auto b = annulling("a", ex_nunc, "b", day<2021, 4, 1>);
  CHECK(refusal_of({founding(), a, b}) == errc::acts_in_a_circle);
  CHECK(refusal_of({annulling("b", ex_tunc, "a"), annulling("c", ex_tunc, "b"), annulling("a", ex_tunc, "c")}) ==
        errc::acts_in_a_circle);
  CHECK(dossier::of(founding(), a));  // of an act that is not there: no circle
}

TEST_CASE("an act that annuls, corrects or conditions itself makes no dossier, and is named") {
  CHECK(refusal_of({annulling("a", ex_tunc, "a")}) == errc::acts_in_a_circle);
  CHECK(refusal_of({decree("a", annulled_on, {to(new_end), correction{"a", 0, to(old_end)}})}) ==
        errc::acts_in_a_circle);
  auto conditioned = extending();
  conditioned.subject_to = {"x"};
  CHECK(refusal_of({conditioned}) == errc::acts_in_a_circle);
  CHECK(dossier::of(conditioned).error().found == inline_text<31>("x"));
}

TEST_CASE("a circle of unlike links is one too, and closing it later is refused as well") {
  auto corrects = decree("a", day<2021, 2, 1>, {correction{"x", 0, to(old_end)}});
  corrects.subject_to = {"b"};
  const auto b = annulling("a", ex_tunc, "b");
  CHECK(dossier::of(extending(), b));
  auto x_upon_a = extending();
  x_upon_a.subject_to = {"a"};
  auto a_upon_x = corrects;
  a_upon_x.subject_to = {"x"};
  CHECK(refusal_of({x_upon_a, a_upon_x}) == errc::acts_in_a_circle);

  const auto open = of(founding(), x_upon_a);
  const auto closed = open.with(a_upon_x);
  REQUIRE_FALSE(closed);
  CHECK(closed.error().code == errc::acts_in_a_circle);
  CHECK(open.acts().size() == 2);
}
