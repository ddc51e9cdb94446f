// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/units.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

using namespace avviso;

namespace {
// 68 traineeships more, of 5,000.00 each: 340,000.00.
finding traineeships(stated<euro> savings, stated<euro> new_money, stated<euro> unit_cost = euros<5'000>) {
  return enlargement_is_funded(units::of(68), unit_cost, savings, new_money);
}
}  // namespace

TEST_CASE("UNI-1: more units need savings or new money that pay for them") {
  CHECK(traineeships(euros<340'000>, euros<0>).outcome == outcome::satisfied);
  CHECK(traineeships(euros<0>, euros<340'000>).outcome == outcome::satisfied);
  CHECK(traineeships(euros<140'000>, euros<200'000>).outcome == outcome::satisfied);
  const auto short_of_a_cent = traineeships(euros<140'000>, euros<199'999, 99>);
  CHECK(short_of_a_cent.outcome == outcome::violated);
  CHECK(short_of_a_cent.measured == measure(euros<339'999, 99>));
  CHECK(short_of_a_cent.limit == measure(euros<340'000>));
  CHECK(enlargement_is_funded(units::of(0), euros<5'000>, euros<0>, euros<0>).outcome == outcome::not_applicable);
}

TEST_CASE("UNI-1: «in virtù di un risparmio delle risorse»: how much, nobody says") {
  CHECK(traineeships(not_stated, not_stated).missing == fact::savings);
  CHECK(traineeships(not_stated, euros<0>).missing == fact::savings);
  CHECK(traineeships(euros<1'000>, not_stated).missing == fact::new_money);
  CHECK(traineeships(euros<1'000>, euros<1'000>, not_stated).missing == fact::unit_cost);
  // What is stated is enough, whatever is not.
  CHECK(traineeships(not_stated, euros<400'000>).outcome == outcome::satisfied);
}

TEST_CASE("UNI-1: amounts beyond what cents hold are compared all the same") {
  const euro most = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  CHECK(enlargement_is_funded(units::of(2), most, most, euros<0>).outcome == outcome::violated);
  CHECK(enlargement_is_funded(units::of(1), most, most, most).outcome == outcome::satisfied);
}
