// SPDX-License-Identifier: BSL-1.0
// An answer in brief is the answer, whatever is asked of whatever dossier.
#include <avviso/history/timeline.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

std::vector<question> asked_in_brief() {
  std::vector<question> all;
  for (const auto& grant : all_grants) {
    for (const auto& which : all_limits) all.push_back({.field = field::deadline, .deadline = which, .grant = grant});
    for (const auto what : {field::award, field::top_ups, field::reductions, field::total, field::units,
                            field::partnership, field::grant_standing, field::last_day_to_spend}) {
      all.push_back({.field = what, .grant = grant});
    }
  }
  for (const auto& which : all_limits) all.push_back({.field = field::deadline, .deadline = which});
  for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated}) {
    all.push_back({.field = what});
  }
  all.push_back({.field = field::award});  // refused: of no grant
  return all;
}

void make_exact(stated<partial_date>& day) {
  if (const auto* some = day.if_stated()) day = partial_date(some->earliest());
}

// The same acts with days that are known to the day.
papers known_to_the_day(papers all) {
  for (auto& one : all.acts) {
    one.reference.on = one.reference.on.earliest();
    one.review = not_stated;
    for (auto* day : {&one.published, &one.effective, &one.known}) make_exact(*day);
    if (const auto* registered = one.registration.if_stated()) {
      auto made = *registered;
      made.on = made.on.earliest();
      one.registration = made;
    }
  }
  return all;
}

void agree(const snapshot& then) {
  for (const auto& one : asked_in_brief()) {
    INFO(wording::text(one, language::english));
    const auto whole = then.ask(one);
    const auto brief = then.value_of(one);
    REQUIRE(whole.has_value() == brief.has_value());
    if (!whole) {
      CHECK(brief.error() == whole.error());
      continue;
    }
    CHECK(brief->status == whole->status());
    const auto* value = whole->if_known();
    CHECK(brief->value == (value != nullptr ? std::optional(*value) : std::nullopt));
  }
}

}  // namespace

TEST_CASE("an answer in brief has the status and the value of the answer") {
  each_random(60, [](dice&, const papers& all, const as_of& when, date) {
    agree(made_of(all).as_of(when));
    // Without what sources state, most is told by days alone.
    const papers by_acts{.acts = known_to_the_day(all).acts, .statements = {}};
    agree(made_of(known_to_the_day(all)).as_of(when));
    agree(made_of(by_acts).as_of(when));
    agree(made_of(by_acts).as_of({when.in_force, when.known, readings::complete_register()}));
  });
}

// A timeline asks cases, which tell on which days an answer is the same.
TEST_CASE("what comparing days tells is what cases tell, for the same reasons") {
  each_random(60, [](dice& with, const papers& all, const as_of& when, date) {
    const auto agree_for_reasons = [&](const snapshot& then) {
      const auto questions = asked_in_brief();
      for (int n = 0; n < 6; ++n) {
        const auto one = with.pick(questions);
        INFO(wording::text(one, language::english));
        const auto asked = then.ask(one);
        if (!asked) continue;
        const auto line = timeline(then, one);
        const auto after = std::find_if(line.begin(), line.end(),
                                        [&](const stretch& each) { return each.from > then.when().in_force; });
        REQUIRE(after != line.begin());
        // A stretch has the reasons of its first day.
        const auto& of_line = *std::prev(after);
        const auto on = then.dossier().as_of({of_line.from, then.when().known, then.when().readings}).ask(one);
        REQUIRE(on);
        REQUIRE(of_line.answered);
        CHECK(std::ranges::equal(on->candidates(), of_line.answered->candidates()));
        CHECK(std::ranges::equal(on->grounds(), of_line.answered->grounds()));
        CHECK(std::ranges::equal(on->findings(), of_line.answered->findings()));
      }
    };
    agree_for_reasons(made_of(all).as_of(when));
    const papers by_acts{.acts = known_to_the_day(all).acts, .statements = {}};
    agree_for_reasons(made_of(by_acts).as_of(when));
    agree_for_reasons(made_of(by_acts).as_of({when.in_force, when.known, readings::complete_register()}));
  });
}
