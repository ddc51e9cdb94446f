// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/caps.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <vector>

using namespace avviso;

TEST_CASE("10,000 a person, 50,000 together") {
  const auto highest = [](std::int64_t persons) { return highest_joint_grant(euros<10'000>, persons, euros<50'000>); };
  CHECK(highest(1) == euros<10'000>);
  CHECK(highest(4) == euros<40'000>);
  CHECK(highest(5) == euros<50'000>);
  CHECK(highest(6) == euros<50'000>);
  CHECK(highest(std::numeric_limits<std::int64_t>::max()) == euros<50'000>);
  CHECK(highest(0).error() == error{.code = errc::count_out_of_range, .found = inline_text<31>("0")});
  CHECK(highest_joint_grant(euros<-1>, 2, euros<5>).error().code == errc::amount_negative);
  CHECK(highest_joint_grant(euros<1>, 2, euros<-5>).error().found == inline_text<31>("-5.00"));
}

TEST_CASE("what a cap admits and what exceeds it sum to the request") {
  CHECK(within_cap(euros<12'000>, euros<10'000>) == capped{euros<10'000>, euros<2'000>});
  CHECK(within_cap(euros<10'000>, euros<10'000>) == capped{euros<10'000>, euros<0>});
  CHECK(within_cap(euros<0>, euros<10'000>) == capped{euros<0>, euros<0>});
  CHECK(within_cap(euros<-1>, euros<10'000>).error().code == errc::amount_negative);
  CHECK(within_cap(euros<1>, euros<-1>).error().code == errc::amount_negative);
}

TEST_CASE("each partner has its own cap") {
  const std::vector<euro> requested{euros<12'000>, euros<3'000>, euros<10'500>};
  CHECK(within_cap_per_partner(requested, euros<10'000>) == capped{euros<23'000>, euros<2'500>});
  CHECK(within_cap_per_partner({}, euros<10'000>) == capped{euros<0>, euros<0>});
  const std::vector<euro> negative{euros<1>, euros<-1>};
  CHECK(within_cap_per_partner(negative, euros<1>).error().position == 1);
  const std::vector<euro> large(3, euro::from_cents(std::numeric_limits<std::int64_t>::max() / 2));
  const auto sum = within_cap_per_partner(large, euro::from_cents(std::numeric_limits<std::int64_t>::max()));
  CHECK(sum.error().code == errc::amount_out_of_range);
  CHECK(sum.error().position == 2);
}
