// SPDX-License-Identifier: BSL-1.0
// What becomes known later tells nothing of an answer as it was known before, and nothing of why; and acts of one day
// that nothing tells apart are taken in either order.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const auto preparation = deadline_name::named("preparation");
const auto before_it = seen(day<2021, 6, 1>, day<2021, 6, 1>);

act known_later(std::string id, provision says) {
  auto made = decree(std::move(id), day<2020, 1, 15>, {std::move(says)});
  made.known = day<2021, 7, 1>;
  return made;
}

deadline_setting rule_for(reach whom) {
  return {.rule = {.which = preparation,
                   .length = term_days<10>,
                   .regime = time_regime::italian_civil,
                   .from = counted_from{end_kind, when_moved::follows}},
          .reach = std::move(whom)};
}

// So that it matters with what the grant began.
act moving_for_some() {
  return decree("some", day<2020, 1, 20>,
                {extension{.which = preparation, .to = new_end, .reach = reach::only({"g"})}});
}

std::vector<std::string> reasons_for(const dossier& notice) {
  const auto given = notice.as_of(before_it).grant("g").deadline(preparation);
  REQUIRE(given);
  std::vector<std::string> all;
  for (const auto& one : given->grounds())
    all.push_back(spelled(one.part) + ' ' + notice.acts()[one.act].id + ' ' + std::to_string(one.provision));
  return all;
}

}  // namespace

// The award replaces the notice that it begins with, so that nothing is left of its time limit.
TEST_CASE("a rule known later is no reason of what was known before") {
  auto notice = founding();
  std::get<establishment>(notice.provisions[0]).notice.named_deadlines = {{.name = "preparation", .on = old_end}};
  auto award = awarding({"g"});
  std::get<avviso::award>(award.provisions[0]).grants[0].deadlines = {{end_kind, old_end}};
  award.provisions.emplace_back(replacement{.of = "notice"});
  const auto whole = of(notice, award, moving_for_some());
  const auto rule = known_later("rule", rule_for(reach::adhering()));
  CHECK(reasons_for(*whole.with(rule)) == reasons_for(whole));
}

TEST_CASE("an annulment for one grant known later is no reason of what was known before") {
  const auto whole = of(founding(), awarding({"g", "h"}));
  const annulment in_part{.of = "notice", .effect = annulment_effect::ex_nunc, .grants = {"h"}};
  CHECK(reasons_for(*whole.with(known_later("in part", in_part))) == reasons_for(whole));
}

// S7: before its award nobody is there whom an act could reach.
TEST_CASE("a rule for a grant that may be awarded after it, on the same day, may not be the grant's") {
  auto award = awarding({"g"});
  std::get<avviso::award>(award.provisions[0]).grants[0].deadlines = {{end_kind, old_end}};
  const auto notice = of(founding(), award, decree("rule", day<2020, 2, 1>, {rule_for(reach::only({"g"}))}));
  CHECK(list(notice.as_of(late).grant("g").deadline(preparation)) == ends{day<2021, 7, 10>, not_stated});
}
