// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_EXACT_MONEY_HPP
#define AVVISO_TESTS_PROPERTIES_EXACT_MONEY_HPP

#include <avviso/money/apportion.hpp>
#include <avviso/money/rounding.hpp>

#include <doctest/doctest.h>

#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // GCC 12, of Boost's small integers, wrongly
#endif
#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

// Roundings and divisions by their definitions, on exact rationals, and numbers to try them on.
namespace exact_money {

using avviso::apportionment_method;
using avviso::euro;
using avviso::ratio;
using avviso::rounding;

using exact = boost::multiprecision::cpp_rational;
using integer = boost::multiprecision::cpp_int;

inline constexpr apportionment_method methods[] = {
    apportionment_method::largest_remainder, apportionment_method::first_in_order,
    apportionment_method::largest_weight_first, apportionment_method::floor_and_keep_remainder};
inline constexpr rounding roundings[] = {
    rounding::toward_zero, rounding::away_from_zero,     rounding::floor, rounding::ceiling, rounding::half_up,
    rounding::half_even,   rounding::half_away_from_zero};

inline constexpr std::uint64_t money_seed = 20180413;

/// Numbers of every size, small ones, round ones and the largest too.
class numbers {
 public:
  explicit numbers(std::uint64_t salt) : engine_(money_seed + salt) { MESSAGE("seed ", money_seed + salt); }

  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }

  std::int64_t any() {
    switch (below(16)) {
      case 0:
        return std::numeric_limits<std::int64_t>::max() - static_cast<std::int64_t>(below(3));
      case 1:
        return std::numeric_limits<std::int64_t>::min() + static_cast<std::int64_t>(below(3));
      case 2:
        return 0;
      default:
        return static_cast<std::int64_t>(engine_()) >> below(64);
    }
  }
  std::int64_t not_negative() {
    const auto number = any();
    return number < 0 ? -(number + 1) : number;
  }
  euro amount() { return euro::from_cents(any()); }
  ratio fraction() {
    for (;;) {
      if (const auto made = ratio::make(any(), any())) return *made;
    }
  }
  std::vector<std::int64_t> weights(std::size_t most) {
    std::vector<std::int64_t> out(1 + below(most));
    const bool alike = below(2) == 0;  // few different weights make ties
    for (auto& weight : out) weight = alike ? static_cast<std::int64_t>(below(4)) : not_negative();
    out[below(out.size())] = 1 + static_cast<std::int64_t>(below(9));  // one above zero at least
    return out;
  }

 private:
  std::mt19937_64 engine_;
};

inline integer floor_of(const exact& value) {
  const integer n = numerator(value);
  const integer d = denominator(value);
  const integer q = n / d;
  return q * d > n ? integer(q - 1) : q;
}

/// The rounding's definition, on exact rationals.
inline integer rounded(const exact& value, rounding how) {
  const integer below = floor_of(value);
  const exact rest = value - below;
  if (rest == 0) return below;
  const integer above = below + 1;
  const bool negative = value < 0;
  const exact half(1, 2);
  switch (how) {
    case rounding::toward_zero:
      return negative ? above : below;
    case rounding::away_from_zero:
      return negative ? below : above;
    case rounding::floor:
      return below;
    case rounding::ceiling:
      return above;
    case rounding::half_up:
      return rest < half ? below : above;
    case rounding::half_even:
      if (rest == half) return below % 2 == 0 ? below : above;
      return rest < half ? below : above;
    case rounding::half_away_from_zero:
      if (rest == half) return negative ? below : above;
      return rest < half ? below : above;
  }
  return below;
}

inline bool fits(const integer& value) {
  return value >= std::numeric_limits<std::int64_t>::min() && value <= std::numeric_limits<std::int64_t>::max();
}

inline exact as_exact(ratio value) { return exact(value.numerator(), value.denominator()); }

/// The division's definition: floors of exact quotients, then a cent each in the order of the method.
inline std::vector<integer> by_definition(const integer& total, const std::vector<exact>& weights,
                                          apportionment_method how) {
  exact sum = 0;
  for (const auto& weight : weights) sum += weight;
  const integer whole = abs(total);
  std::vector<integer> shares;
  std::vector<exact> rests;
  integer left = whole;
  for (const auto& weight : weights) {
    const exact quotient = exact(whole) * weight / sum;
    shares.push_back(floor_of(quotient));
    rests.push_back(quotient - shares.back());
    left -= shares.back();
  }
  std::vector<std::size_t> order(weights.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto precedes = [&](std::size_t a, std::size_t b) {
    if (how == apportionment_method::largest_remainder) return rests[a] > rests[b];
    if (how == apportionment_method::largest_weight_first) return weights[a] > weights[b];
    return weights[a] > 0 && weights[b] == 0;
  };
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return precedes(a, b) || (!precedes(b, a) && a < b); });
  if (how != apportionment_method::floor_and_keep_remainder) {
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left) ++shares[order[i]];
  }
  if (total < 0) {
    for (auto& share : shares) share = -share;
  }
  return shares;
}

}  // namespace exact_money

#endif
