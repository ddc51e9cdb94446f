// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/caps.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {
finding granted(stated<euro> amount, stated<std::int64_t> persons) {
  return *within_joint_cap(amount, persons, euros<10'000>, euros<50'000>);
}
}  // namespace

TEST_CASE("CAP-1: 10,000 a person, 50,000 together") {
  CHECK(granted(euros<10'000>, std::int64_t{1}).outcome == outcome::satisfied);
  CHECK(granted(euros<10'000, 1>, std::int64_t{1}).outcome == outcome::violated);
  CHECK(granted(euros<50'000>, std::int64_t{5}).outcome == outcome::satisfied);
  const auto six = granted(euros<60'000>, std::int64_t{6});
  CHECK(six.outcome == outcome::violated);
  CHECK(six.measured == measure(euros<60'000>));
  CHECK(six.limit == measure(euros<50'000>));
}

TEST_CASE("CAP-1: what is not stated is missing, what cannot be is refused") {
  CHECK(granted(not_stated, std::int64_t{6}).missing == fact::amount);
  CHECK(granted(not_stated, std::int64_t{6}).limit == measure(euros<50'000>));
  CHECK(granted(euros<10'000>, not_stated).missing == fact::persons);
  CHECK(granted(euros<50'000>, not_stated).missing == fact::persons);
  CHECK(granted(not_stated, not_stated).missing == fact::persons);
  const auto too_much = granted(euros<50'000, 1>, not_stated);  // however many they are
  CHECK(too_much.outcome == outcome::violated);
  CHECK(too_much.limit == measure(euros<50'000>));
  CHECK(within_joint_cap(euros<1>, std::int64_t{0}, euros<10'000>, euros<50'000>).error().code ==
        errc::count_out_of_range);
  CHECK(within_joint_cap(euros<1>, std::int64_t{1}, euros<-1>, euros<50'000>).error().code == errc::amount_negative);
}
