// SPDX-License-Identifier: BSL-1.0
// What nobody states is asked once: by the rule that asks first.
#include <doctest/doctest.h>

#include <avviso/avviso.hpp>

#include "../history/acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const finding& finding_of(const std::vector<finding>& all, rule which) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const finding& one) { return one.rule == which; });
  REQUIRE(found != all.end());
  return *found;
}

void check(const finding& says, outcome what, fact missing) {
  INFO(spelled(says));
  CHECK(says.outcome == what);
  CHECK(says.missing == missing);
}

const extension to_new_end{.which = deadline_kind::activities_end, .to = new_end, .reach = reach::every_grant()};

}  // namespace

TEST_CASE("the term in force before an extension is asked by EXT-1, for which EXT-2, EXT-3 and EXT-8 wait") {
  auto says_from = to_new_end;
  says_from.from = old_end;
  const auto silent = notice{.number = "1", .title = "Notice"};
  const auto all = extend(silent, says_from, decree("x", day<2021, 1, 1>, {}), readings::documents()).findings;
  check(finding_of(all, rule::EXT_1), outcome::undetermined, fact::old_end);
  for (const auto which : {rule::EXT_2, rule::EXT_3, rule::EXT_8})
    check(finding_of(all, which), outcome::not_applicable, fact::old_end);
  CHECK(verdict(all) == outcome::undetermined);
}

TEST_CASE("where EXT-1 lacks another fact, or none, each says what it lacks itself") {
  // Nobody knows on which day it was adopted: EXT-8 waits, and EXT-2 is satisfied.
  const auto founded = of(founding(), awarding({"g"}));
  const auto open = founded.with(decree("x", *partial_date::year(2021), {to_new_end}));
  REQUIRE(open);
  const auto at = open->as_of(late);
  check(about(at, "x", rule::EXT_1).front(), outcome::undetermined, fact::adoption_day);
  check(about(at, "x", rule::EXT_8).front(), outcome::not_applicable, fact::adoption_day);
  check(about(at, "x", rule::EXT_2).front(), outcome::satisfied, fact::none);
  // It was adopted in time; from when it has effect, nobody knows.
  auto waits = decree("x", day<2021, 1, 1>, {to_new_end});
  waits.effective = *partial_date::year(2021);
  const auto other = founded.with(waits);
  REQUIRE(other);
  check(about(other->as_of(late), "x", rule::EXT_1).front(), outcome::satisfied, fact::none);
}

TEST_CASE("an act of another legal order is not asked EXT-1: EXT-2 says what it lacks") {
  auto foreign = decree("x", day<2021, 1, 1>, {});
  foreign.legal_order = legal_order::other;
  const auto silent = notice{.number = "1", .title = "Notice"};
  const auto all = extend(silent, to_new_end, foreign, readings::documents()).findings;
  check(finding_of(all, rule::EXT_1), outcome::not_applicable, fact::none);
  check(finding_of(all, rule::EXT_2), outcome::undetermined, fact::old_end);
}

TEST_CASE("the amount added is asked by TOP-1, for which TOP-2 waits; of another increase it waits for nothing") {
  const auto pot = decree("pot", day<2020, 6, 1>, {top_up{top_up_target::envelope, not_stated, reach::no_grant()}});
  const auto notice = of(founding(), awarding({"g"}), pot);
  const auto at = notice.as_of(late);
  check(about(at, "pot", rule::TOP_1).front(), outcome::undetermined, fact::amount);
  check(about(at, "pot", rule::TOP_2).front(), outcome::not_applicable, fact::amount);
  const auto more =
      notice.with(decree("more", day<2020, 7, 1>, {top_up{top_up_target::envelope, euros<1>, reach::no_grant()}}));
  REQUIRE(more);
  check(about(more->as_of(late), "more", rule::TOP_1).front(), outcome::satisfied, fact::none);
  check(about(more->as_of(late), "more", rule::TOP_2).front(), outcome::undetermined, fact::endowment);
}

TEST_CASE("who adhered to an act that gives time and money is asked by EXT-5, for which TOP-3 waits") {
  const auto offers = [](std::vector<provision> says) {
    const auto notice = of(founding(), awarding({"g", "h"}), decree("x", day<2021, 1, 1>, std::move(says)),
                           adhesion_to("a", "h", "x", election::time_and_money, day<2021, 2, 1>));
    return notice.as_of(late);
  };
  const provision money = top_up{top_up_target::envelope, euros<1>, reach::adhering()};
  const provision time = extension{.which = deadline_kind::activities_end, .to = new_end, .reach = reach::adhering()};
  const auto both = offers({money, time});
  check(about(both, "x", rule::EXT_5)[0], outcome::undetermined, fact::adhesion);
  check(about(both, "x", rule::TOP_3)[0], outcome::not_applicable, fact::adhesion);
  check(about(both, "x", rule::TOP_3)[1], outcome::satisfied, fact::none);
  check(about(offers({money}), "x", rule::TOP_3)[0], outcome::undetermined, fact::adhesion);
}
