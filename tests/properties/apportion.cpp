// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>

#include "exact_money.hpp"

using namespace avviso;
using namespace exact_money;

namespace {

std::vector<integer> cents(const std::vector<euro>& shares) {
  std::vector<integer> out;
  for (const euro share : shares) out.emplace_back(share.cents());
  return out;
}

integer sum_of(const apportionment& divided) {
  integer sum = divided.remainder.cents();
  for (const euro share : divided.shares) sum += share.cents();
  return sum;
}

}  // namespace

TEST_CASE("division is the definition, on exact rationals") {
  numbers random(6);
  for (int i = 0; i < 5'000; ++i) {
    const euro total = random.amount();
    const auto weights = random.weights(12);
    const std::vector<exact> exact_weights(weights.begin(), weights.end());
    for (const auto how : methods) {
      const auto divided = apportion(total, weights, how);
      REQUIRE(divided);
      REQUIRE(cents(divided->shares) == by_definition(total.cents(), exact_weights, how));
      REQUIRE(sum_of(*divided) == total.cents());
    }
  }
}

TEST_CASE("division by fractions is the definition, in 64 bits and beyond") {
  numbers random(7);
  for (int i = 0; i < 1'500; ++i) {
    const euro total = random.amount();
    const bool small = random.below(2) == 0;
    std::vector<ratio> weights(1 + random.below(6), ratio::whole(0));
    for (auto& weight : weights) {
      weight = small ? *ratio::make(static_cast<std::int64_t>(random.below(20)),
                                    1 + static_cast<std::int64_t>(random.below(30)))
                     : random.fraction();
      if (weight < ratio::whole(0)) weight = (ratio::whole(0) - weight).value_or(ratio::whole(1));
    }
    weights.back() = *ratio::make(1, 1 + static_cast<std::int64_t>(random.below(9)));
    std::vector<exact> exact_weights;
    for (const ratio weight : weights) exact_weights.push_back(as_exact(weight));
    for (const auto how : methods) {
      const auto divided = apportion(total, weights, how);
      REQUIRE(divided);
      REQUIRE(cents(divided->shares) == by_definition(total.cents(), exact_weights, how));
    }
  }
}

TEST_CASE("by largest remainder each share is within a cent of the exact one, and every method mirrors the sign") {
  numbers random(8);
  for (int i = 0; i < 5'000; ++i) {
    const euro total = euro::from_cents(random.not_negative());
    const auto weights = random.weights(12);
    exact sum = 0;
    for (const auto weight : weights) sum += weight;
    for (const auto how : methods) {
      const auto divided = apportion(total, weights, how);
      auto mirrored = *apportion(euro::from_cents(-total.cents()), weights, how);
      for (auto& share : mirrored.shares) share = euro::from_cents(-share.cents());
      mirrored.remainder = euro::from_cents(-mirrored.remainder.cents());
      REQUIRE(divided == mirrored);
      for (std::size_t k = 0; k < weights.size(); ++k) {
        const exact off = exact(divided->shares[k].cents()) - exact(total.cents()) * weights[k] / sum;
        REQUIRE(abs(off) <= 1);
        if (how == apportionment_method::largest_remainder) REQUIRE(abs(off) < 1);
        if (weights[k] == 0) REQUIRE(divided->shares[k] == euros<0>);
      }
    }
  }
}

TEST_CASE("another order of the weights gives the same shares, but for ties") {
  numbers random(9);
  int tried = 0;
  for (int i = 0; i < 10'000; ++i) {
    const euro total = random.amount();
    const auto weights = random.weights(8);
    integer sum = 0;
    for (const auto weight : weights) sum += weight;
    std::vector<integer> rests;
    for (const auto weight : weights) rests.emplace_back(integer(abs(integer(total.cents())) * weight) % sum);
    const auto all_differ = [](auto keys) {
      std::sort(keys.begin(), keys.end());
      return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
    };
    std::vector<std::size_t> order(weights.size());
    for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
    for (std::size_t k = order.size(); k > 1; --k) std::swap(order[k - 1], order[random.below(k)]);
    std::vector<std::int64_t> moved;
    for (const auto from : order) moved.push_back(weights[from]);
    for (const auto how : {apportionment_method::largest_remainder, apportionment_method::largest_weight_first}) {
      if (how == apportionment_method::largest_remainder ? !all_differ(rests) : !all_differ(weights)) continue;
      const auto before = apportion(total, weights, how);
      const auto after = apportion(total, moved, how);
      REQUIRE(before);
      REQUIRE(after);
      for (std::size_t k = 0; k < order.size(); ++k) REQUIRE(after->shares[k] == before->shares[order[k]]);
      ++tried;
    }
  }
  CHECK(tried > 5'000);
}

TEST_CASE("an increment takes from nobody and a cut gives to nobody, to the cent") {
  numbers random(10);
  for (int i = 0; i < 10'000; ++i) {
    std::vector<euro> awards(1 + random.below(10), euros<0>);
    for (auto& award : awards) award = euro::from_cents(random.not_negative() >> 5);
    awards.back() = euro::from_cents(1 + static_cast<std::int64_t>(random.below(100)));
    const auto before = sum(awards);
    REQUIRE(before);
    auto change = random.any() >> 4;
    if (change < -before->cents()) change = -before->cents();
    for (const auto how : methods) {
      const auto after = apportion_increment(euro::from_cents(change), awards, how);
      REQUIRE(after);
      REQUIRE(sum_of(*after) == integer(before->cents()) + change);
      for (std::size_t k = 0; k < awards.size(); ++k) {
        REQUIRE((change >= 0 ? after->shares[k] >= awards[k] : after->shares[k] <= awards[k]));
        REQUIRE(after->shares[k] >= euros<0>);
      }
    }
  }
}

TEST_CASE("a million shares sum exactly") {
  numbers random(13);
  std::vector<std::int64_t> weights(1'000'000);
  for (auto& weight : weights) weight = random.not_negative();
  const auto total = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  for (const auto how : methods) {
    const auto divided = apportion(total, weights, how);
    REQUIRE(divided);
    CHECK(sum_of(*divided) == total.cents());
  }
  for (auto& weight : weights) weight = 1 + static_cast<std::int64_t>(random.below(5'000'000));
  CHECK(sum_of(*apportion(total, weights, apportionment_method::largest_remainder)) == total.cents());
}
