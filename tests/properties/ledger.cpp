// SPDX-License-Identifier: BSL-1.0
// The law of conservation, over random dossiers and pairs of days.
#include <algorithm>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

// The one value, where there is one.
const euro* one_of(const result<answer<euro>>& given) { return given ? given->if_known() : nullptr; }

}  // namespace

TEST_CASE("endowment = granted + unallocated, whenever two of them are known") {
  std::size_t balanced = 0;
  each_random(600, [&](dice& with, const papers& all, const as_of& when, date) {
    const auto made = made_of(with.once_in(2) ? all : papers{.acts = all.acts});
    const auto at = made.as_of(when);
    const auto endowment = at.notice().endowment();
    const auto granted = at.notice().granted();
    const auto unallocated = at.notice().unallocated();
    if (!endowment || !granted || !unallocated) return;
    const auto* has = one_of(endowment);
    const auto* gives = one_of(granted);
    const auto* keeps = one_of(unallocated);
    const auto number = (has != nullptr ? 1 : 0) + (gives != nullptr ? 1 : 0) + (keeps != nullptr ? 1 : 0);
    if (number < 2) return;
    const bool is_disputed = endowment->status() == status::conflict || granted->status() == status::conflict ||
                             unallocated->status() == status::conflict;
    // Where several sources state several of them, they may not agree.
    const auto stated = std::count_if(made.statements().begin(), made.statements().end(), [](const statement& one) {
      return one.about.field == field::endowment || one.about.field == field::awarded ||
             one.about.field == field::granted || one.about.field == field::unallocated;
    });
    if (is_disputed || (stated > 0 && !when.readings.prevailing_source.empty()) || stated > 1) return;
    CHECK(number == 3);
    if (number < 3) return;
    CHECK(has->cents() == gives->cents() + keeps->cents());
    ++balanced;
  });
  MESSAGE(balanced << " sheets");
}

// What a total leaves unnamed, and what is offered and not allotted, is of no grant.
TEST_CASE("what is granted is what the grants have") {
  std::size_t summed = 0;
  each_random(600, [&](dice&, const papers& all, const as_of& when, date) {
    auto acts = all.acts;
    for (auto& one : acts) {
      const auto plain = [](auto& any) {
        if (auto* awards = std::get_if<award>(&any)) awards->total = not_stated;
      };
      for (auto& each : one.provisions) {
        plain(each);
        if (auto* corrects = std::get_if<correction>(&each)) plain(corrects->now);
      }
    }
    const auto made = made_of({.acts = acts});
    const auto at = made.as_of(when);
    std::int64_t sum = 0;
    for (const auto& name : made.grants()) {
      const auto total = at.grant(name).total();
      if (!total) continue;
      const auto* its = one_of(total);
      if (its == nullptr) return;
      sum += its->cents();
    }
    const auto granted = at.notice().granted();
    REQUIRE(granted);
    const auto* its = granted->if_known();
    if (its == nullptr) return;
    CHECK(its->cents() == sum);
    ++summed;
  });
  MESSAGE(summed << " sums");
}

namespace {

// Whether an act bears on others by its id, or turns what they say.
bool bears_on_acts(const act& one, const std::vector<act>& all) {
  const auto turns = [](const provision& says) { return says.index() >= disposition_kinds::count; };
  return std::any_of(one.provisions.begin(), one.provisions.end(), turns) ||
         std::any_of(all.begin(), all.end(), [&](const act& other) {
           return std::find(other.subject_to.begin(), other.subject_to.end(), one.id) != other.subject_to.end();
         });
}

}  // namespace

TEST_CASE("an act without which a sum is another is one of its grounds") {
  std::size_t found = 0;
  each_random(300, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    const auto at = made.as_of(when);
    std::vector<question> asked;
    for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated, field::units}) {
      asked.push_back({.field = what});
    }
    for (const auto& name : made.grants()) {
      for (const auto what : {field::award, field::top_ups, field::reductions, field::total, field::units}) {
        asked.push_back({.field = what, .grant = name});
      }
    }
    for (const auto& one : made.acts()) {
      if (bears_on_acts(one, all.acts)) continue;
      const auto without = made.without(one.id);
      REQUIRE(without);
      for (const auto& each : asked) {
        const auto is = at.ask(each);
        const auto was = without->as_of(when).ask(each);
        if (!is || !was || is->if_known() == nullptr || was->if_known() == nullptr) continue;
        if (*is->if_known() == *was->if_known()) continue;
        INFO(one.id << " " << wording::text(each, language::english));
        const auto is_of_it = [&](const ground& by) {
          return by.part != part::statement && made.acts()[by.act].id == one.id;
        };
        CHECK(std::any_of(is->grounds().begin(), is->grounds().end(), is_of_it));
        ++found;
      }
    }
  });
  MESSAGE(found << " acts that matter");
}

TEST_CASE("a sum that a day changes names the acts that change it") {
  std::size_t found = 0;
  each_random(300, [&](dice& with, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    auto later = when;
    later.in_force = *add_days(when.in_force, static_cast<int>(1 + with.roll(60)));
    for (const auto& one : difference(made.as_of(when), made.as_of(later))) {
      const auto what = one.what.field;
      if (what != field::endowment && what != field::awarded && what != field::granted && what != field::unallocated &&
          what != field::award && what != field::top_ups && what != field::reductions && what != field::total &&
          what != field::units) {
        continue;
      }
      // What is open on one of the days may be open for the day alone.
      if (!one.before || !one.after || one.before->if_known() == nullptr || one.after->if_known() == nullptr) continue;
      INFO(wording::text(one.what, language::english)
           << " from " << std::string(when.in_force.iso()) << " to " << std::string(later.in_force.iso()));
      CHECK_FALSE(one.acts.empty());
      ++found;
    }
  });
  MESSAGE(found << " changes");
}

// A provision of which `why_not` finds a sure obstacle adds nothing; one without an obstacle adds what it says.
TEST_CASE("why_not says of money what the fold does") {
  std::size_t adding = 0;
  std::size_t hindered = 0;
  each_random(300, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    const auto at = made.as_of(when);
    for (std::uint32_t i = 0; i < made.acts().size(); ++i) {
      const auto& one = made.acts()[i];
      for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
        const auto* adds = std::get_if<top_up>(&one.provisions[p]);
        if (adds == nullptr || adds->target != top_up_target::each_grant || !adds->amount.is_stated()) continue;
        auto other = one;
        other.provisions[p] = committee_appointment{};
        auto without = made.without(one.id);
        REQUIRE(without);
        without = without->with(other);
        REQUIRE(without);
        for (const auto& name : made.grants()) {
          const auto top_ups = at.grant(name).top_ups();
          const auto reasons = why_not(at, one.id, p, name);
          REQUIRE(reasons);
          if (!top_ups) continue;
          const auto is_sure = [](const why_not_reason& why) {
            return why.is_sure && why.obstacle != obstacle::adhesion_not_stated && why.obstacle != obstacle::corrected;
          };
          INFO(one.id << " " << p << " for " << name);
          const auto then = without->as_of(when).grant(name).top_ups();
          REQUIRE(then);
          if (std::any_of(reasons->begin(), reasons->end(), is_sure)) {
            CHECK(list(*then) == list(*top_ups));
            ++hindered;
          } else if (reasons->empty() && then->if_known() != nullptr) {
            REQUIRE(top_ups->if_known() != nullptr);
            CHECK(top_ups->if_known()->cents() == then->if_known()->cents() + adds->amount.if_stated()->cents());
            ++adding;
          }
        }
      }
    }
  });
  MESSAGE(adding << " add, " << hindered << " do not");
}
