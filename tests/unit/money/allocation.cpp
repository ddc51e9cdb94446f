// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/rounding.hpp>

#include <doctest/doctest.h>

#include <array>
#include <limits>

#include "../../allocations/allocations.hpp"

using namespace avviso;

TEST_CASE("amounts are read, added, rounded, printed and refused without memory of their own") {
  bool right = true;
  const int count = allocations_of([&right] {
    const auto largest = euro::from_cents(std::numeric_limits<std::int64_t>::max());
    right = right && parse_euro("€ 15.095.804,23") == euros<15'095'804, 23>;
    right = right && !parse_euro("€ 1.234") && !(largest + euros<1>);
    right = right && ratio::parse("90 %") == ratio::percent(90) && !ratio::parse("90 %%");
    right = right && multiply(euros<15'095'804, 23>, ratio::percent(90), rounding::floor) == euros<13'586'223, 80>;
    right = right && multiply(largest, ratio::percent(90), rounding::floor).has_value();
    right = right && !multiply(largest, ratio::percent(110), rounding::floor);
    right = right && euros<15'095'804, 23>.italian() == inline_text<31>("15.095.804,23");
    right = right && co_financing::by_rates(largest, ratio::percent(50), ratio::percent(25), rounding::half_even);
  });
  CHECK(right);
  CHECK(count == 0);
}

TEST_CASE("a division allocates its shares and nothing else") {
  constexpr std::array<std::int64_t, 5> weights{5, 3, 9, 0, 7};
  const std::array<euro, 2> awards{euros<92'233'720'368'547'756>, euros<1>};
  for (const auto how : {apportionment_method::largest_remainder, apportionment_method::first_in_order,
                         apportionment_method::largest_weight_first, apportionment_method::floor_and_keep_remainder}) {
    CHECK(allocations_of([&] { (void)apportion(euros<100>, weights, how); }) == 1);
    CHECK(allocations_of([&] { (void)apportion(euros<92'233'720'368'547'756>, weights, how); }) == 1);
    CHECK(allocations_of([&] { (void)apportion_increment(euros<-3>, awards, how); }) == 1);
    // Weights that sum above 2^63 - 1 need wider remainders.
    const std::array<std::int64_t, 2> wide{std::numeric_limits<std::int64_t>::max(), 2};
    CHECK(allocations_of([&] { (void)apportion(euros<100>, wide, how); }) == 2);
  }
}
