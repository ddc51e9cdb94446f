// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/co_financing.hpp>

#include <doctest/doctest.h>

#include <limits>

using namespace avviso;

namespace {

constexpr auto awards_of_prima = euros<15'095'804, 23>;

void shares(const result<co_financing>& sources, euro union_share, euro national_share, euro own_share) {
  REQUIRE(sources);
  CHECK(sources->union_share() == union_share);
  CHECK(sources->national_share() == national_share);
  CHECK(sources->own_share() == own_share);
}

}  // namespace

TEST_CASE("the ceilings of article 16 of Regulation (EU) No 514/2014 are floored to the cent") {
  CHECK(highest_union_contribution(awards_of_prima, union_ceiling::project) == euros<11'321'853, 17>);
  CHECK(highest_union_contribution(awards_of_prima, union_ceiling::specific_action) ==
        euros<13'586'223, 80>);  // not .81
  CHECK(highest_union_contribution(awards_of_prima, union_ceiling::exceptional) == euros<13'586'223, 80>);
  CHECK(highest_union_contribution(awards_of_prima, union_ceiling::technical_assistance) == awards_of_prima);
  CHECK(highest_union_contribution(euros<-15'095'804, 23>, union_ceiling::specific_action) == euros<-13'586'223, 80>);
}

TEST_CASE("the complement is a subtraction, so the sources sum to the total") {
  const auto half = ratio::percent(50);
  shares(co_financing::by_rates(awards_of_prima, half, half, rounding::half_up), euros<7'547'902, 12>,
         euros<7'547'902, 11>, euros<0>);
  shares(co_financing::by_rates(awards_of_prima, half, half, rounding::floor), euros<7'547'902, 11>,
         euros<7'547'902, 12>, euros<0>);
  shares(co_financing::by_rates(awards_of_prima, ratio::percent(75), ratio::percent(25), rounding::floor),
         euros<11'321'853, 17>, euros<3'773'951, 6>, euros<0>);
  shares(co_financing::by_rates(euros<100>, ratio::percent(75), ratio::percent(20), rounding::floor), euros<75>,
         euros<20>, euros<5>);
}

TEST_CASE("no rounding makes a source pay below zero") {
  const auto cent = euro::from_cents(1);
  shares(co_financing::by_rates(cent, ratio::percent(50), ratio::percent(25), rounding::ceiling), cent, euros<0>,
         euros<0>);
  shares(co_financing::by_rates(euro::from_cents(-1), ratio::percent(50), ratio::percent(25), rounding::floor),
         euro::from_cents(-1), euros<0>, euros<0>);
  const auto smallest = euro::from_cents(std::numeric_limits<std::int64_t>::min());
  const auto extreme = co_financing::by_rates(smallest, ratio::percent(75), ratio::percent(20), rounding::half_even);
  REQUIRE(extreme);
  CHECK(extreme->total() == smallest);
}

TEST_CASE("rates below zero or above the whole are refused") {
  const auto code = [](ratio union_rate, ratio national_rate) {
    return co_financing::by_rates(euros<1>, union_rate, national_rate, rounding::floor).error().code;
  };
  CHECK(code(ratio::percent(75), ratio::percent(26)) == errc::rates_above_whole);
  CHECK(code(ratio::percent(-1), ratio::percent(50)) == errc::rates_above_whole);
  CHECK(code(ratio::percent(101), ratio::percent(-1)) == errc::rates_above_whole);
  CHECK(code(ratio::whole(std::numeric_limits<std::int64_t>::max()), ratio::whole(1)) == errc::rates_above_whole);
}

TEST_CASE("sources by amounts") {
  shares(co_financing::by_amounts(euros<100>, euros<75>, euros<20>), euros<75>, euros<20>, euros<5>);
  shares(co_financing::by_amounts(euros<-100>, euros<-75>, euros<-25>), euros<-75>, euros<-25>, euros<0>);
  const auto over = co_financing::by_amounts(euros<100>, euros<75>, euros<26>);
  REQUIRE_FALSE(over);
  CHECK(over.error() == error{.code = errc::amount_negative, .found = inline_text<31>("-1.00")});
  CHECK(co_financing::by_amounts(euros<100>, euros<-1>, euros<26>).error().found == inline_text<31>("-1.00"));
  const auto smallest = euro::from_cents(std::numeric_limits<std::int64_t>::min());
  CHECK(co_financing::by_amounts(smallest, euros<1>, euros<0>).error().code == errc::amount_out_of_range);
}

TEST_CASE("whether the Union's share is within its ceiling, to the cent") {
  const auto within = [](euro union_share, union_ceiling which) {
    return (*co_financing::by_amounts(awards_of_prima, union_share, euros<0>)).is_within(which);
  };
  CHECK(within(euros<13'586'223, 80>, union_ceiling::specific_action));
  CHECK_FALSE(within(euros<13'586'223, 81>, union_ceiling::specific_action));
  CHECK(within(euros<11'321'853, 17>, union_ceiling::project));
  CHECK_FALSE(within(euros<11'321'853, 18>, union_ceiling::project));
  CHECK(within(awards_of_prima, union_ceiling::technical_assistance));
  CHECK((*co_financing::by_amounts(euros<-100>, euros<-75>, euros<0>)).is_within(union_ceiling::project));
  CHECK_FALSE((*co_financing::by_amounts(euros<-100>, euros<-75, 1>, euros<0>)).is_within(union_ceiling::project));
}
