// SPDX-License-Identifier: BSL-1.0
// A timeline says of each day what a question of that day is answered, and a difference misses nothing.
#include <algorithm>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

bool say_the_same(const result<answer<any_value>>& a, const result<answer<any_value>>& b) {
  if (!a || !b) return !a && !b && a.error() == b.error();
  return a->status() == b->status() &&
         std::equal(a->candidates().begin(), a->candidates().end(), b->candidates().begin(), b->candidates().end());
}

}  // namespace

TEST_CASE("a timeline is what each day answers") {
  each_random(60, [](dice& with, const papers& all, const as_of& when, date /*unused*/) {
    const auto notice = made_of(all);
    const auto at = notice.as_of(when);
    const auto questions = questions_about(notice);
    for (int n = 0; n < 6; ++n) {
      const auto& asked = with.pick(questions);
      const auto line = timeline(at, asked);
      REQUIRE_FALSE(line.empty());
      CHECK(line.front().from == date::min());
      for (std::size_t i = 1; i < line.size(); ++i) {
        CHECK(line[i - 1].from < line[i].from);
        CHECK_FALSE(say_the_same(line[i - 1].answered, line[i].answered));
      }
      std::size_t stretch = 0;
      for (std::int64_t day = 18600; day < 18760; ++day) {
        auto then = when;
        then.in_force = *date::from_days(day);
        while (stretch + 1 < line.size() && line[stretch + 1].from <= then.in_force) ++stretch;
        INFO("field " << static_cast<int>(asked.field) << " on " << std::string(then.in_force.iso()));
        CHECK(say_the_same(line[stretch].answered, notice.as_of(then).ask(asked)));
      }
      const auto steps = trace(at, asked);
      if (!steps.empty()) CHECK(say_the_same(steps.back().after, at.ask(asked)));
    }
  });
}

TEST_CASE("a difference holds each question that two days answer differently, and no other") {
  each_random(100, [](dice& with, const papers& all, const as_of& when, date /*unused*/) {
    const auto notice = made_of(all);
    const auto other = random_view(with);
    const auto changed = difference(notice.as_of(when), notice.as_of(other));
    std::size_t next = 0;
    for (const auto& asked : questions_about(notice)) {
      const bool same = say_the_same(notice.as_of(when).ask(asked), notice.as_of(other).ask(asked));
      const bool listed = next < changed.size() && changed[next].what == asked;
      CHECK(same != listed);
      if (listed) ++next;
    }
    CHECK(next == changed.size());
    CHECK(difference(notice.as_of(when), notice.as_of(when)).empty());
  });
}
