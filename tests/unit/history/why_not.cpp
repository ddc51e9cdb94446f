// SPDX-License-Identifier: BSL-1.0
#include "../../../examples/prima/prima_notice.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

using obstacles = std::vector<obstacle>;

obstacles in_the_way(const snapshot& at, std::string_view act, std::uint32_t number, std::string_view grant = "g",
                     const std::optional<deadline_name>& which = {}) {
  const auto found = why_not(at, act, number, grant, which);
  REQUIRE(found);
  obstacles all;
  for (const auto& one : *found) all.push_back(one.obstacle);
  return all;
}

constexpr as_of of_documents{day<2022, 3, 1>, day<2022, 6, 30>, readings::documents()};

}  // namespace

TEST_CASE("why Campania has no money of the second extension, and why nobody knows of the unnamed projects") {
  const auto prima = of(prima_acts());
  const auto then = prima.as_of(of_documents);
  CHECK(in_the_way(then, "second-extension", 0, "Campania") == obstacles{obstacle::not_adhered});
  CHECK(in_the_way(then, "second-extension", 1, "Campania").empty());
  CHECK(in_the_way(then, "second-extension", 0, "Lazio").empty());
  CHECK(in_the_way(then, "second-extension", 1, "unnamed-1") == obstacles{obstacle::adhesion_not_stated});
  auto strict = of_documents;
  strict.readings.efficacy = efficacy::strict;
  const auto reasons = why_not(prima.as_of(strict), "second-extension", 1, "Lazio");
  REQUIRE(reasons);
  REQUIRE(reasons->size() == 1);
  CHECK(reasons->front().obstacle == obstacle::without_effect);
  CHECK(reasons->front().is_sure);
  CHECK(reasons->front().efficacy == efficacy_ground::read_as_not_effective);
  auto before = of_documents;
  before.known = day<2021, 3, 18>;
  CHECK(in_the_way(prima.as_of(before), "second-extension", 1, "Lazio").front() == obstacle::not_known);
  CHECK(in_the_way(then, "first-extension", 0, "Lazio") == obstacles{obstacle::superseded});
}

TEST_CASE("obstacles are told one by one") {
  const auto base = of(founding(), awarding({"g", "h"}));
  const auto with = [&](const std::vector<act>& more) { return *base.with(more); };
  const auto offer = decree("x", day<2021, 3, 1>, {to(day<2021, 12, 31>, reach::adhering())});
  const as_of then{day<2021, 5, 1>, day<2021, 12, 1>, readings::documents()};

  CHECK(in_the_way(with({offer}).as_of(then), "x", 0, "g", deadline_name(deadline_kind::final_report)).front() ==
        obstacle::other_deadline);
  CHECK(in_the_way(with({decree("x", day<2021, 3, 1>, {to(day<2021, 12, 31>, reach::only({"h"}))})}).as_of(then), "x",
                   0) == obstacles{obstacle::other_target});
  CHECK(in_the_way(with({offer, adhesion_to("a", "g", "x", election::time, day<2021, 6, 1>)}).as_of(then), "x", 0) ==
        obstacles{obstacle::adhesion_to_come});
  CHECK(in_the_way(with({offer, decree("a", day<2021, 4, 1>, {decline{"g", "x"}})}).as_of(then), "x", 0) ==
        obstacles{obstacle::withdrawn});
  CHECK(in_the_way(with({offer, decree("a", day<2021, 4, 1>, {adhesions_closing{"x"}})}).as_of(then), "x", 0) ==
        obstacles{obstacle::not_adhered});
  CHECK(in_the_way(with({decree("x", day<2021, 8, 1>, {to(day<2021, 12, 31>)})}).as_of(then), "x", 0) ==
        obstacles{obstacle::not_yet_effective, obstacle::adopted_after_expiry});
  const auto given = decree("x", day<2021, 3, 1>, {to(day<2021, 12, 31>)});
  CHECK(in_the_way(with({given, decree("a", day<2021, 4, 1>, {annulment{"x", annulment_effect::ex_tunc}})}).as_of(then),
                   "x", 0) == obstacles{obstacle::annulled});
  CHECK(in_the_way(with({given, decree("a", day<2021, 4, 1>, {revocation{{"g"}}})}).as_of(then), "x", 0) ==
        obstacles{obstacle::grant_ended});
  CHECK(in_the_way(with({given, decree("a", day<2021, 4, 1>, {correction{"x", 0, to(day<2021, 11, 30>)}})}).as_of(then),
                   "x", 0)
            .front() == obstacle::corrected);
}

TEST_CASE("an establishment that is annulled for one grant is what the grant begins with still") {
  const auto annuls = decree("a", day<2020, 1, 10>, {annulment{"notice", annulment_effect::ex_tunc, 0, {"g"}}});
  const auto at = of(founding(), annuls, awarding({"g"})).as_of(seen(far, far));
  CHECK(in_the_way(at, "notice", 0).empty());
  CHECK(list(at.grant("g").end_of_activities()) == ends{old_end});
}

TEST_CASE("a question about what is not there is an error that names it") {
  const auto notice = of(founding(), awarding({"g"}));
  const auto at = notice.as_of(late);
  CHECK(why_not(at, "nothing", 0, "g").error().found == inline_text<31>("nothing"));
  CHECK(why_not(at, "award", 7, "g").error().code == errc::no_such_provision);
  CHECK(why_not(at, "award", 0, "nobody").error().code == errc::no_such_grant);
  CHECK(at.ask({.field = field::award}).error().code == errc::question_incomplete);
  CHECK(at.ask({.field = field::may_spend, .grant = "g"}).error().code == errc::question_incomplete);
  CHECK(at.ask({.field = field::standing}).error().code == errc::question_incomplete);
  CHECK(at.ask({.field = field::standing, .name = "nothing"}).error().code == errc::no_such_act);
}

TEST_CASE("of the notice: whether an act does what it says, without any grant") {
  const auto of_notice = [](const dossier& of, const as_of& when) {
    const auto found = why_not(of.as_of(when), "x", 0, std::nullopt);
    REQUIRE(found);
    obstacles all;
    for (const auto& one : *found) all.push_back(one.obstacle);
    return all;
  };
  const auto with = [](const reach& whom) {
    return of(founding(), awarding({"g"}), decree("x", day<2021, 1, 1>, {to(new_end, whom)}));
  };
  CHECK(of_notice(with(reach::no_grant()), late).empty());
  CHECK(of_notice(with(reach::every_grant()), late).empty());
  CHECK(of_notice(with(reach::only({"g"})), late) == obstacles{obstacle::other_target});
  CHECK(of_notice(with(reach::no_grant()), seen(late.in_force, day<2020, 12, 31>)) == obstacles{obstacle::not_known});
  const auto again = *with(reach::no_grant()).with(decree("y", day<2021, 2, 1>, {to(far, reach::no_grant())}));
  CHECK(of_notice(again, late) == obstacles{obstacle::superseded});
}

TEST_CASE("what ends a grant does what it says, and so did what came before and is no term and no money") {
  const auto with = [](provision says, provision then) {
    const auto made =
        of(founding(), awarding({"g"}))
            .with({decree("x", day<2021, 1, 1>, {std::move(says)}), decree("y", day<2021, 2, 1>, {std::move(then)})});
    REQUIRE(made);
    return made->as_of(late);
  };
  const obstacles ended = {obstacle::grant_ended};
  for (const auto& end : {provision(waiver{{"g"}}), provision(revocation{{"g"}})}) {
    CHECK(in_the_way(with(end, committee_appointment{}), "x", 0).empty());
    CHECK(in_the_way(with(agreement_signing{"g"}, end), "x", 0).empty());
    CHECK(in_the_way(with(end, agreement_signing{"g"}), "y", 0) == ended);
    CHECK(in_the_way(with(end, waiver{{"g"}}), "y", 0) == ended);
    // Its terms end with it, whenever they were set.
    CHECK(in_the_way(with(to(new_end), end), "x", 0) == ended);
    CHECK(in_the_way(with(end, to(new_end)), "y", 0).front() == obstacle::grant_ended);
  }
  // Closing ends nothing that was.
  CHECK(in_the_way(with(to(new_end), closing{reach::every_grant()}), "x", 0).empty());
  CHECK(in_the_way(with(closing{reach::every_grant()}, committee_appointment{}), "x", 0).empty());
}

TEST_CASE("what is hindered is told as it is written: of a corrected provision, not what corrects it") {
  const auto adds = [](euro amount) {
    return top_up{.target = top_up_target::each_grant, .amount = amount, .reach = reach::every_grant()};
  };
  const auto notice = of(founding(), awarding({"g"}), decree("more", day<2020, 3, 1>, {adds(euros<5>)}),
                         decree("errata", day<2020, 4, 1>, {correction{"more", 0, adds(euros<6>)}}));
  const auto why = explain_why_not(notice.as_of(late), "more", 0, "g");
  REQUIRE(why);
  CHECK(why->steps.front().amount == stated<euro>(euros<5>));
  CHECK(wording::english(*why).find("adds 5.00 euro; not so: another act says that it reads otherwise") !=
        std::string::npos);
  CHECK(wording::italian(*why).find("aggiunge 5,00 euro; non opera: un altro atto lo corregge") != std::string::npos);
  // Before the correction is known, it does what is written.
  const auto before = explain_why_not(notice.as_of(on_the_day(day<2020, 3, 15>)), "more", 0, "g");
  REQUIRE(before);
  CHECK(before->steps.front().obstacles.empty());
  CHECK(before->steps.front().amount == stated<euro>(euros<5>));
}
