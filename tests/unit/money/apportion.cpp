// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>

#include <doctest/doctest.h>

#include <limits>

using namespace avviso;
using enum apportionment_method;

namespace {

constexpr auto most_int64 = std::numeric_limits<std::int64_t>::max();
constexpr apportionment_method methods[] = {largest_remainder, first_in_order, largest_weight_first,
                                            floor_and_keep_remainder};

std::vector<std::int64_t> cents(const std::vector<euro>& shares) {
  std::vector<std::int64_t> out;
  for (const euro share : shares) out.push_back(share.cents());
  return out;
}

std::vector<std::int64_t> divided(std::int64_t total, std::vector<std::int64_t> weights, apportionment_method how) {
  const auto out = apportion(euro::from_cents(total), weights, how);
  REQUIRE(out);
  auto shares = cents(out->shares);
  if (how == floor_and_keep_remainder) shares.push_back(out->remainder.cents());
  return shares;
}

std::vector<std::int64_t> increased(std::int64_t increment, std::vector<std::int64_t> awards_in_cents,
                                    apportionment_method how) {
  std::vector<euro> awards;
  for (const auto award : awards_in_cents) awards.push_back(euro::from_cents(award));
  const auto out = apportion_increment(euro::from_cents(increment), awards, how);
  REQUIRE(out);
  return cents(out->shares);
}

using numbers = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("a million over seven equal budgets: two cents to the first two") {
  const numbers weights(7, 1);
  const numbers first_two{14285715, 14285715, 14285714, 14285714, 14285714, 14285714, 14285714};
  CHECK(divided(100000000, weights, largest_remainder) == first_two);
  CHECK(divided(100000000, weights, first_in_order) == first_two);
  CHECK(divided(100000000, weights, largest_weight_first) == first_two);
  CHECK(divided(100000000, weights, floor_and_keep_remainder) ==
        numbers{14285714, 14285714, 14285714, 14285714, 14285714, 14285714, 14285714, 2});
}

TEST_CASE("the awarded total over fourteen projects loses no cent") {
  numbers expected(14, 107827173);
  expected.front() = 107827174;
  CHECK(divided(1509580423, numbers(14, 1), largest_remainder) == expected);
}

TEST_CASE("the Alabama paradox: the pot grows and the first loses a cent") {
  CHECK(divided(3, {1, 3, 3}, largest_remainder) == numbers{1, 1, 1});
  CHECK(divided(4, {1, 3, 3}, largest_remainder) == numbers{0, 2, 2});
}

TEST_CASE("an increment takes a cent from nobody") {
  CHECK(increased(1, {1, 1, 1}, largest_remainder) == numbers{2, 1, 1});
  const auto before = divided(3, {1, 3, 3}, largest_remainder);
  CHECK(increased(1, before, largest_remainder) == numbers{2, 1, 1});
  CHECK(increased(700, {100, 300, 300}, largest_remainder) == numbers{200, 600, 600});
  CHECK(increased(0, {100, 300, 300}, largest_remainder) == numbers{100, 300, 300});
}

TEST_CASE("increments depend on the path") {
  numbers awards{60, 40};
  for (int i = 0; i < 10; ++i) awards = increased(1, awards, largest_remainder);
  CHECK(awards == numbers{70, 40});
  CHECK(increased(10, {60, 40}, largest_remainder) == numbers{66, 44});
}

TEST_CASE("a cut mirrors an increase, down to nothing and not below") {
  CHECK(increased(-350, {100, 300, 300}, largest_remainder) == numbers{50, 150, 150});
  CHECK(increased(-1, {1, 1, 1}, largest_remainder) == numbers{0, 1, 1});
  for (const auto how : methods) CHECK(increased(-700, {100, 300, 300}, how) == numbers{0, 0, 0});
  for (const auto how : methods) {
    const std::vector<euro> awards{euro::from_cents(3), euro::from_cents(3)};
    const auto cut = apportion_increment(euro::from_cents(-7), awards, how);
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == errc::cut_above_awards);
    CHECK(cut.error().found == inline_text<31>("-0.07"));
  }
}

TEST_CASE("the four methods differ in who receives the cents that are left") {
  // 100 over 5, 3, 9 is 29.4, 17.6, 52.9
  CHECK(divided(100, {5, 3, 9}, largest_remainder) == numbers{29, 18, 53});
  CHECK(divided(100, {5, 3, 9}, first_in_order) == numbers{30, 18, 52});
  CHECK(divided(100, {5, 3, 9}, largest_weight_first) == numbers{30, 17, 53});
  CHECK(divided(100, {5, 3, 9}, floor_and_keep_remainder) == numbers{29, 17, 52, 2});
}

TEST_CASE("zero weights receive zero") {
  CHECK(divided(1, {0, 1, 1}, largest_remainder) == numbers{0, 1, 0});
  CHECK(divided(1, {0, 1, 1}, first_in_order) == numbers{0, 1, 0});
  CHECK(divided(1, {0, 1, 1}, largest_weight_first) == numbers{0, 1, 0});
  CHECK(divided(5, {0, 0, 3, 0}, largest_remainder) == numbers{0, 0, 5, 0});
}

TEST_CASE("a negative total mirrors the positive one") {
  for (const auto how : methods) {
    auto mirrored = divided(100, {5, 3, 9, 0, 7}, how);
    for (auto& share : mirrored) share = -share;
    CHECK(divided(-100, {5, 3, 9, 0, 7}, how) == mirrored);
  }
}

TEST_CASE("nothing to divide, and one share") {
  CHECK(divided(0, {1, 2}, largest_remainder) == numbers{0, 0});
  CHECK(divided(12345, {7}, largest_remainder) == numbers{12345});
  CHECK(divided(std::numeric_limits<std::int64_t>::min(), {7}, largest_remainder) ==
        numbers{std::numeric_limits<std::int64_t>::min()});
}

TEST_CASE("weights and totals up to the largest") {
  CHECK(divided(most_int64, {most_int64, most_int64}, largest_remainder) ==
        numbers{most_int64 / 2 + 1, most_int64 / 2});
  CHECK(divided(most_int64, {most_int64, 1}, largest_remainder) == numbers{most_int64 - 1, 1});
  CHECK(divided(1, {most_int64, most_int64 - 1}, largest_remainder) == numbers{1, 0});
  CHECK(divided(1, {most_int64 - 1, most_int64}, largest_remainder) == numbers{0, 1});
  CHECK(divided(-2, {most_int64, most_int64, most_int64}, largest_weight_first) == numbers{-1, -1, 0});
  CHECK(divided(2, {most_int64, most_int64, most_int64}, floor_and_keep_remainder) == numbers{0, 0, 0, 2});
}

TEST_CASE("no weights, only zeros, or a negative weight: an error and no silent loss") {
  CHECK(apportion(euros<1>, std::span<const std::int64_t>(), first_in_order).error().code == errc::no_positive_weight);
  CHECK(apportion(euros<1>, numbers{0, 0}, largest_remainder).error().code == errc::no_positive_weight);
  const auto negative = apportion(euros<1>, numbers{3, 0, -2}, largest_remainder);
  REQUIRE_FALSE(negative);
  CHECK(negative.error() == error{.code = errc::weight_negative, .position = 2, .found = inline_text<31>("-2")});
  CHECK(apportion(euros<1>, std::vector{euros<1>, euros<-1, 50>}, largest_remainder).error().found ==
        inline_text<31>("-1.50"));
  const std::vector<ratio> ratios{ratio::whole(1), ratio::percent(-50)};
  CHECK(apportion(euros<1>, ratios, largest_remainder).error() ==
        error{.code = errc::weight_negative, .position = 1, .found = inline_text<31>("-1/2")});
  CHECK(apportion_increment(euros<1>, std::vector{euros<0>}, largest_remainder).error().code ==
        errc::no_positive_weight);
  const std::vector<euro> full{euro::from_cents(most_int64), euros<0>};
  CHECK(apportion_increment(euros<1>, full, largest_remainder).error().code == errc::amount_out_of_range);
}

TEST_CASE("fractions as weights divide as the integers in the same proportion") {
  const auto parse = [](std::string_view text) { return *ratio::parse(text); };
  const std::vector<ratio> thirds{parse("1/2"), parse("1/3"), parse("1/6")};
  for (const auto how : methods)
    CHECK(apportion(euros<10>, thirds, how) == apportion(euros<10>, numbers{3, 2, 1}, how));
  const std::vector<ratio> decimals{parse("0.125"), parse("12.5 %"), parse("0")};
  CHECK(apportion(euros<0, 3>, decimals, largest_remainder) ==
        apportion(euros<0, 3>, numbers{1, 1, 0}, largest_remainder));
}

TEST_CASE("fractions whose common denominator is beyond any machine word") {
  // Primes just below 2^31: the common denominator has 150 bits.
  std::vector<ratio> weights;
  for (const std::int64_t prime : numbers{2147483647, 2147483629, 2147483587, 2147483579, 2147483563})
    weights.push_back(*ratio::make(1, prime));
  // The smallest prime makes the largest weight, and all are nearly equal.
  CHECK(cents((*apportion(euro::from_cents(1), weights, largest_remainder)).shares) == numbers{0, 0, 0, 0, 1});
  CHECK(cents((*apportion(euro::from_cents(-2), weights, largest_weight_first)).shares) == numbers{0, 0, 0, -1, -1});
  CHECK(cents((*apportion(euro::from_cents(2), weights, first_in_order)).shares) == numbers{1, 1, 0, 0, 0});
  const auto kept = apportion(euro::from_cents(7), weights, floor_and_keep_remainder);
  CHECK(cents(kept->shares) == numbers{1, 1, 1, 1, 1});
  CHECK(kept->remainder == euro::from_cents(2));
  // Nearly as one to five: no share is a cent away.
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights[i] = *ratio::make(static_cast<std::int64_t>(i + 1), weights[i].denominator());
  const auto in_fifteenths = apportion(euros<15>, weights, largest_remainder);
  CHECK(cents(in_fifteenths->shares) == numbers{100, 200, 300, 400, 500});
}
