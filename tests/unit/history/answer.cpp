// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/answer.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {
constexpr date june = day<2022, 6, 30>;
constexpr date december = day<2021, 12, 31>;

answer<deadline_time> end_of(std::vector<stated<deadline_time>> candidates, bool in_conflict = false) {
  return {{.field = field::deadline}, std::move(candidates), {}, {}, {}, in_conflict};
}
}  // namespace

TEST_CASE("an answer is a value only where it is known") {
  const auto known = end_of({june});
  CHECK(known.is(june));
  CHECK_FALSE(known.is(december));
  CHECK(known.known_or(december) == june);
  for (const auto& open : {end_of({not_stated}), end_of({december, june}), end_of({december, june}, true)}) {
    CHECK_FALSE(open.is(june));
    CHECK_FALSE(open.is(december));
    CHECK(open.known_or(day<2000, 1, 1>) == day<2000, 1, 1>);
  }
}
