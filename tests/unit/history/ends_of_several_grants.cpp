// SPDX-License-Identifier: BSL-1.0
// Rinunce e revoche in blocco: one provision ends several grants, each on its own.
#include <doctest/doctest.h>

#include <avviso/history/explanation.hpp>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date the_day = day<2021, 3, 1>;

act ending_some(provision says) { return decree("end", the_day, {std::move(says)}); }

dossier three_and(act end) { return of(founding(), awarding({"g", "h", "i"}), std::move(end)); }

std::vector<outcome> awarded_when_ended(const dossier& notice) {
  std::vector<outcome> all;
  for (const auto& one : about(notice.as_of(late), "end", rule::TOP_6)) all.push_back(one.outcome);
  return all;
}

}  // namespace

TEST_CASE("a decree that revokes several grants ends each, frees what each had, and leaves the others") {
  for (const auto& says : {provision(revocation{{"g", "h"}}), provision(waiver{{"g", "h"}})}) {
    const auto at = three_and(ending_some(says)).as_of(late);
    const bool is_waiver = std::holds_alternative<waiver>(says);
    const auto ended = is_waiver ? grant_standing::waived : grant_standing::revoked;
    CHECK(list(at.grant("g").standing()) == courses{ended});
    CHECK(list(at.grant("h").standing()) == courses{ended});
    CHECK(list(at.grant("i").standing()) == courses{grant_standing::awarded});
    CHECK(list(at.grant("h").award()) == amounts{euros<0>});
    CHECK(list(at.grant("i").award()) == amounts{euros<10>});
    CHECK(list(at.notice().awarded()) == amounts{euros<10>});
    CHECK(list(at.notice().unallocated()) == amounts{euros<90>});
    CHECK(list(at.grant("h").may_spend(the_day)) == truths{false});
  }
}

TEST_CASE("what ends several grants is what ends them one by one") {
  const auto together = three_and(ending_some(revocation{{"g", "h"}, true})).as_of(late);
  auto apart = ending_some(revocation{{"g"}, true});
  apart.provisions.emplace_back(revocation{{"h"}, true});
  const auto each = three_and(apart).as_of(late);
  for (const auto* name : {"g", "h", "i"}) {
    const auto a = together.grant(name);
    const auto b = each.grant(name);
    CHECK(list(a.standing()) == list(b.standing()));
    CHECK(list(a.award()) == list(b.award()));
    CHECK(list(a.deadline(deadline_kind::final_report)) == list(b.deadline(deadline_kind::final_report)));
    CHECK(list(a.deadline(deadline_kind::activities_end)) == list(b.deadline(deadline_kind::activities_end)));
  }
}

TEST_CASE("each answer names the one provision, and says what was taken of the grant, or of all") {
  const auto at = three_and(ending_some(waiver{{"g", "h"}})).as_of(late);
  const auto taken = [&](const question& asked) {
    std::vector<std::pair<std::uint32_t, stated<euro>>> all;
    const auto given = at.ask(asked);
    REQUIRE(given.has_value());
    const auto why = explain(at, *given);
    REQUIRE(why.has_value());
    for (const auto& step : why->steps) {
      if (step.deed == deed::waives) all.emplace_back(step.provision, step.amount);
    }
    return all;
  };
  using steps = std::vector<std::pair<std::uint32_t, stated<euro>>>;
  CHECK(taken({.field = field::award, .grant = "g"}) == steps{{0U, euros<10>}});
  CHECK(taken({.field = field::award, .grant = "h"}) == steps{{0U, euros<10>}});
  CHECK(taken({.field = field::award, .grant = "i"}).empty());
  CHECK(taken({.field = field::awarded}) == steps{{0U, euros<20>}});
}

TEST_CASE("TOP-6 and REF-1 judge each grant that is named") {
  CHECK(awarded_when_ended(three_and(ending_some(revocation{{"g", "h"}}))) ==
        list_of{outcome::satisfied, outcome::satisfied});
  const auto earlier = decree("earlier", day<2021, 2, 1>, {waiver{{"h"}}});
  const auto notice = *three_and(ending_some(revocation{{"g", "h"}})).with(earlier);
  CHECK(awarded_when_ended(notice) == list_of{outcome::satisfied, outcome::violated});
  const auto unknown = three_and(ending_some(revocation{{"g", "nobody"}})).as_of(late);
  const auto says = about(unknown, "end", rule::REF_1);
  REQUIRE(says.size() == 1);
  CHECK(says.front().outcome == outcome::violated);
  CHECK(says.front().measured == measure::count(1));
  CHECK(says.front().limit == measure::count(2));
}

TEST_CASE("a revocation of several grants is annulled for one of them") {
  const auto annuls =
      decree("annuls", day<2021, 4, 1>,
             {annulment{.of = "end", .effect = annulment_effect::ex_tunc, .provision = 0, .grants = {"h"}}});
  const auto notice = *three_and(ending_some(revocation{{"g", "h"}})).with(annuls);
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").standing()) == courses{grant_standing::revoked});
  CHECK(list(at.grant("h").standing()) == courses{grant_standing::awarded});
  const auto awarded = at.ask({.field = field::awarded});
  REQUIRE(awarded.has_value());
  const auto why = explain(at, *awarded);
  REQUIRE(why.has_value());
  for (const auto& step : why->steps) {
    if (step.deed == deed::revokes) CHECK(step.amount == euros<10>);
  }
}

TEST_CASE("of many that are named, one is found as among few") {
  std::vector<std::string> names;
  for (int n = 0; n < 40; ++n) names.push_back("g" + std::to_string(n));
  auto some = names;
  some.pop_back();
  const auto at = of(founding(), awarding(names), ending_some(waiver{some})).as_of(late);
  CHECK(list(at.grant("g17").standing()) == courses{grant_standing::waived});
  CHECK(list(at.grant("g39").standing()) == courses{grant_standing::awarded});
}

TEST_CASE("one that ends nobody's grant is refused") {
  const auto none = of(founding()).with(ending_some(waiver{}));
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().code == errc::provision_at_odds);
}
