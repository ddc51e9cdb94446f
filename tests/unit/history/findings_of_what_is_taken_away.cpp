// SPDX-License-Identifier: BSL-1.0
// REF-8 and RED-1 to RED-3 of a dossier: what is taken from another act, from a grant, or from a line, is there.
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace taken_away {

namespace {

const as_of then = seen(far, far);

act annulling(std::string of, std::vector<std::string> grants, std::optional<std::uint32_t> provision = {}) {
  return decree("a", day<2021, 6, 1>,
                {annulment{.of = std::move(of),
                           .effect = annulment_effect::ex_tunc,
                           .provision = provision,
                           .grants = std::move(grants)}});
}

reduction from_grants(stated<euro> amount, reach whom) {
  return {.target = top_up_target::each_grant, .amount = amount, .reach = std::move(whom)};
}
act cutting(provision says, partial_date on = day<2021, 3, 1>) { return decree("cut", on, {std::move(says)}); }

}  // namespace

TEST_CASE("REF-8: an annulment for some grants is of what ranks them, or divides something among them") {
  const auto ranks = decree("rank", day<2020, 1, 20>,
                            {ranking{{{.name = "g", .outcome = ranking_outcome::selected},
                                      {.name = "other", .outcome = ranking_outcome::rejected}}}});
  const auto more =
      decree("more", day<2020, 5, 1>,
             {top_up{.target = top_up_target::envelope, .amount = euros<4>, .reach = reach::only({"g", "h"})}});
  const auto divides = decree(
      "divide", day<2020, 6, 1>,
      {allotment{
          .of = "more", .amount = euros<4>, .by = apportionment_method::largest_remainder, .among = {{"g", 1}}}});
  const auto says = [&](const act& annuls) {
    const auto notice = of(founding(), ranks, awarding({"g", "h"}), more, divides, annuls);
    return outcomes(notice.as_of(then), "a", rule::REF_8);
  };
  CHECK(says(annulling("rank", {"g"})).empty());
  CHECK(says(annulling("rank", {"h"})) == list_of{outcome::violated});
  CHECK(says(annulling("divide", {"g"})).empty());
  CHECK(says(annulling("divide", {"h"})) == list_of{outcome::violated});
  CHECK(says(annulling("divide", {"g", "h"}, 0U)) == list_of{outcome::violated});
  CHECK(says(annulling("more", {"g", "h"})).empty());
  CHECK(says(annulling("award", {"g"})).empty());
  CHECK(says(annulling("notice", {"g"})).empty());      // it concerns everybody
  CHECK(says(annulling("award", {"nobody"})).empty());  // REF-1 says that there is none
}

TEST_CASE("RED-1 and RED-2 of a dossier: whoever has nothing to take is not asked how much") {
  const auto says = [](rule which, const auto&... acts) {
    return outcomes(of(founding(), awarding({"g"}), acts...).as_of(then), "cut", which);
  };
  const auto takes = cutting(from_grants(euros<11>, reach::only({"g"})));
  const auto before = [](provision what) { return decree("x", day<2021, 1, 1>, {std::move(what)}); };
  CHECK(says(rule::RED_1, takes) == list_of{outcome::violated});
  CHECK(says(rule::RED_1, before(waiver{.grants = {"g"}}), takes) == list_of{outcome::not_applicable});
  CHECK(says(rule::RED_1, before(revocation{.grants = {"g"}}), takes) == list_of{outcome::not_applicable});
  CHECK(says(rule::RED_1, before(closing{reach::only({"g"})}), takes) == list_of{outcome::violated});
  CHECK(says(rule::RED_1, before(grant_suspension{reach::only({"g"})}), takes) == list_of{outcome::violated});
  const auto too_early = cutting(from_grants(euros<11>, reach::only({"g"})), day<2020, 1, 15>);
  CHECK(says(rule::RED_1, too_early) == list_of{outcome::not_applicable});
  CHECK(says(rule::RED_2, too_early) == list_of{outcome::violated});
  // Nobody knows which came first.
  const auto open = decree("x", *partial_date::month(2021, 3), {waiver{.grants = {"g"}}});
  CHECK(says(rule::RED_2, open, takes) == list_of{outcome::undetermined});
  // Whom it does not name it reaches only where they run.
  const auto from_all = cutting(from_grants(euros<11>, reach::every_grant()));
  CHECK(says(rule::RED_2, before(waiver{.grants = {"g"}}), from_all).empty());
  CHECK(says(rule::RED_2, from_all) == list_of{outcome::satisfied});
  CHECK(says(rule::RED_1, from_all) == list_of{outcome::violated});
}

TEST_CASE("RED-1 of a dossier: what is not stated, and a part of what nobody knows") {
  const auto says = [](const act& awards, provision what) {
    return only(of(founding(), awards, cutting(std::move(what))), "cut", rule::RED_1, then);
  };
  const auto of_g = reach::only({"g"});
  CHECK(says(awarding({"g"}), from_grants(not_stated, of_g)).missing == fact::amount);
  CHECK(says(awarding({"g"}, not_stated), from_grants(euros<1>, of_g)).missing == fact::grant_total);
  CHECK(says(awarding({"g"}, not_stated), from_grants(euros<0>, of_g)).outcome == outcome::violated);
  const reduction half{
      .target = top_up_target::each_grant, .reach = of_g, .part = reduced_part{ratio::percent(50), rounding::half_up}};
  CHECK(says(awarding({"g"}), half).measured == measure(euros<5>));
  CHECK(says(awarding({"g"}), half).outcome == outcome::satisfied);
  CHECK(says(awarding({"g"}, not_stated), half).missing == fact::grant_total);
  CHECK(says(awarding({"g"}, euros<0>), half).outcome == outcome::violated);  // half of nothing is nothing
  // Of what it had before the provision, and not of what the provision before it left to nobody else.
  auto twice = cutting(from_grants(euros<6>, of_g));
  twice.provisions.emplace_back(from_grants(euros<6>, of_g));
  CHECK(outcomes(of(founding(), awarding({"g"}), twice).as_of(then), "cut", rule::RED_1) ==
        list_of{outcome::satisfied, outcome::violated});
}

TEST_CASE("RED-1 of an endowment that is lowered or said anew: an amount that cannot be one, and an open one") {
  const auto says = [](provision what, stated<euro> endowment = euros<100>) {
    return only(of(founding(endowment), awarding({"g"}), cutting(std::move(what))), "cut", rule::RED_1, then);
  };
  const auto lowers = [](stated<euro> amount) {
    return reduction{.target = top_up_target::envelope, .amount = amount, .reach = reach::no_grant()};
  };
  CHECK(says(lowers(euros<0>)).outcome == outcome::violated);
  CHECK(says(lowers(euro::from_cents(-1))).outcome == outcome::violated);
  CHECK(says(lowers(not_stated)).missing == fact::amount);
  CHECK(says(lowers(euros<101>)).outcome == outcome::violated);
  CHECK(says(lowers(euros<1>), not_stated).missing == fact::endowment);
  CHECK(says(redetermination{.total = euros<10>}).outcome == outcome::satisfied);
  CHECK(says(redetermination{.total = euro::from_cents(-1)}).outcome == outcome::violated);
  CHECK(says(redetermination{.total = not_stated}).missing == fact::amount);
  CHECK(says(redetermination{.total = euros<9>}, not_stated).outcome == outcome::violated);
}

TEST_CASE("what is said anew of a grant: a total, of one that runs, within what the notice has and allows") {
  notice whole{.number = "1", .title = "Avviso", .endowment = euros<100>};
  whole.limits.greatest_grant = euros<50>;
  whole.limits.smallest_grant = euros<5>;
  const auto notice = decree("notice", day<2020, 1, 1>, {establishment{whole}});
  const auto says = [&](stated<euro> total, rule which) {
    const auto anew = cutting(redetermination{.grant = "g", .total = total});
    return only(of(notice, awarding({"g", "h"}), anew), "cut", which, then);
  };
  CHECK(says(euros<50>, rule::CAP_2).outcome == outcome::satisfied);
  CHECK(says(euros<51>, rule::CAP_2).outcome == outcome::violated);
  CHECK(says(euros<51>, rule::CAP_2).limited_by.has_value());
  CHECK(says(not_stated, rule::CAP_2).missing == fact::amount);
  CHECK(says(not_stated, rule::RED_1).missing == fact::amount);
  CHECK(says(euros<0>, rule::RED_1).outcome == outcome::satisfied);
  CHECK(says(euros<90>, rule::TOP_2).outcome == outcome::satisfied);  // and 10 of the other
  CHECK(says(euros<91>, rule::TOP_2).outcome == outcome::violated);
  const auto nobody = cutting(redetermination{.grant = "nobody", .total = euros<1>});
  CHECK(about(of(notice, awarding({"g"}), nobody).as_of(then), "cut", rule::RED_1).empty());
}

TEST_CASE("RED-3: what moves between a line and what the notice keeps for none") {
  const auto lines = [](stated<euro> own) {
    return decree(
        "notice", day<2020, 1, 1>,
        {establishment{{.number = "1",
                        .title = "Avviso",
                        .lines = {{.name = "A", .endowment = euros<60>}, {.name = "B", .endowment = euros<30>}},
                        .endowment = own}}});
  };
  const auto awards = decree("award", day<2020, 2, 1>,
                             {award{.grants = {{.name = "a", .line = "A", .award = euros<50>},
                                               {.name = "b", .line = "B", .award = euros<10>}}}});
  const auto says = [&](reallocation what, stated<euro> own = euros<100>) {
    return only(of(lines(own), awards, cutting(std::move(what))), "cut", rule::RED_3, then);
  };
  // The notice keeps 10 for no line.
  CHECK(says({.to = "B", .amount = euros<10>}).outcome == outcome::satisfied);
  CHECK(says({.to = "B", .amount = euros<10, 1>}).outcome == outcome::violated);
  CHECK(says({.to = "B", .amount = euros<10, 1>}).limit == measure(euros<10>));
  CHECK(says({.from = "A", .amount = euros<10>}).outcome == outcome::satisfied);
  CHECK(says({.from = "A", .amount = euros<10, 1>}).outcome == outcome::violated);
  CHECK(says({.from = "A", .to = "B", .amount = euros<0>}).outcome == outcome::violated);
  CHECK(says({.from = "A", .amount = not_stated}).missing == fact::amount);
  CHECK(says({.from = "C", .amount = euros<1>}).outcome == outcome::violated);
  CHECK(says({.to = "C", .amount = euros<1>}).outcome == outcome::violated);
}

}  // namespace taken_away
