// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>
#include <avviso/rules/top_up.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace avviso;

namespace {
finding judged(std::span<const euro> before, std::span<const euro> after, stated<euro> added) {
  std::vector<share_change> shares;
  for (std::size_t i = 0; i < before.size(); ++i) shares.push_back({before[i], after[i]});
  return nobody_loses(shares, added);
}
}  // namespace

TEST_CASE("TOP-4: dividing the new total takes a cent from the smallest, apportioning the increment does not") {
  constexpr auto how = apportionment_method::largest_remainder;
  const std::int64_t weights[] = {1, 3, 3};
  const auto before = apportion(euros<0, 3>, weights, how);
  const auto divided_again = apportion(euros<0, 4>, weights, how);
  REQUIRE(before);
  REQUIRE(divided_again);
  const finding lost = judged(before->shares, divided_again->shares, euros<0, 1>);
  CHECK(lost.outcome == outcome::violated);
  CHECK(lost.measured == measure(euros<0>));
  CHECK(lost.limit == measure(euros<0, 1>));

  const auto incremented = apportion_increment(euros<0, 1>, before->shares, how);
  REQUIRE(incremented);
  CHECK(judged(before->shares, incremented->shares, euros<0, 1>).outcome == outcome::satisfied);
}

TEST_CASE("TOP-4: an increment apportioned takes nothing from anybody") {
  std::uint32_t seed = 757;
  const auto next = [&seed] { return seed = seed * 1664525U + 1013904223U; };
  for (int round = 0; round < 500; ++round) {
    CAPTURE(round);
    std::vector<euro> awards;
    for (std::uint32_t i = 0; i < 1 + next() % 9; ++i) awards.push_back(euro::from_cents(1 + (next() >> 8)));
    const euro more = euro::from_cents(1 + (next() >> 12));
    const auto after = apportion_increment(more, awards, apportionment_method::largest_remainder);
    REQUIRE(after);
    CHECK(judged(awards, after->shares, more).outcome == outcome::satisfied);
  }
}

TEST_CASE("TOP-4: a share not stated leaves the question open, one that shrank answers it") {
  const share_change open{.before = euros<10>, .after = not_stated};
  const share_change grown{.before = euros<10>, .after = euros<11>};
  const share_change shrunk{.before = euros<10>, .after = euros<9, 99>};
  const share_change open_and_grown[] = {open, grown};
  const share_change open_and_shrunk[] = {open, shrunk};
  CHECK(nobody_loses(open_and_grown, euros<5>).missing == fact::share);
  CHECK(nobody_loses(open_and_shrunk, euros<5>).outcome == outcome::violated);
  CHECK(nobody_loses(open_and_shrunk, not_stated).missing == fact::amount);
  CHECK(nobody_loses(open_and_shrunk, euros<0>).outcome == outcome::not_applicable);
  CHECK(nobody_loses(open_and_shrunk, euros<-5>).outcome == outcome::not_applicable);
  CHECK(nobody_loses({}, euros<5>).outcome == outcome::not_applicable);
}
