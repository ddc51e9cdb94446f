// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_BENCHMARK_MONEY_RIVALS_HPP
#define AVVISO_TESTS_BENCHMARK_MONEY_RIVALS_HPP

#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // GCC 12, of Boost's small integers, wrongly
#endif
#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

// What a user would write or take instead of avviso's money: int64 cents by hand, Boost's checked 128-bit integers, and
// Boost's exact rationals. All round half up, and divide by largest remainder with ties to the first.
namespace by_hand {

__extension__ typedef __int128 int128;  // NOLINT(modernize-use-using)

inline std::optional<std::int64_t> add(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
  return sum;
}

template <class Int>
Int half_up(Int n, Int d) {
  Int q = n / d;
  Int rest = n - q * d;
  if (rest < 0) {
    --q;
    rest += d;
  }
  return rest >= d - rest ? q + 1 : q;
}

// A 64-bit product, with a 128-bit fallback.
inline std::optional<std::int64_t> multiply(std::int64_t cents, std::int64_t n, std::int64_t d) {
  std::int64_t product = 0;
  if (!__builtin_mul_overflow(cents, n, &product)) return half_up(product, d);
  const int128 wide = half_up<int128>(static_cast<int128>(cents) * n, d);
  const auto narrow = static_cast<std::int64_t>(wide);
  if (narrow != wide) return std::nullopt;
  return narrow;
}

// int64 with 128-bit division, and nth_element over pairs of remainder and place.
inline std::vector<std::int64_t> apportion(std::int64_t total, std::span<const std::int64_t> weights) {
  std::int64_t sum = 0;
  for (const auto weight : weights) sum += weight;
  std::vector<std::int64_t> shares(weights.size());
  std::vector<std::pair<std::int64_t, std::uint32_t>> rests(weights.size());
  std::int64_t left = total;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const int128 product = static_cast<int128>(total) * weights[i];
    shares[i] = static_cast<std::int64_t>(product / sum);
    rests[i] = {static_cast<std::int64_t>(product % sum), static_cast<std::uint32_t>(i)};
    left -= shares[i];
  }
  std::nth_element(rests.begin(), rests.begin() + left, rests.end(),
                   [](auto a, auto b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  for (std::int64_t i = 0; i < left; ++i) ++shares[rests[static_cast<std::size_t>(i)].second];
  return shares;
}

inline std::optional<std::int64_t> parse_plain(std::string_view text) {
  const bool negative = !text.empty() && text[0] == '-';
  std::int64_t cents = 0;
  std::size_t i = negative ? 1 : 0;
  const std::size_t first = i;
  for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
    if (__builtin_mul_overflow(cents, 10, &cents) || __builtin_add_overflow(cents, text[i] - '0', &cents))
      return std::nullopt;
  }
  if (i == first) return std::nullopt;
  int fraction = 0;
  if (i < text.size()) {
    if (text.size() != i + 3 || text[i] != '.') return std::nullopt;
    for (int k = 1; k <= 2; ++k) {
      const char c = text[i + static_cast<std::size_t>(k)];
      if (c < '0' || c > '9') return std::nullopt;
      fraction = fraction * 10 + (c - '0');
    }
  }
  if (__builtin_mul_overflow(cents, 100, &cents) || __builtin_add_overflow(cents, fraction, &cents))
    return std::nullopt;
  return negative ? -cents : cents;
}

inline std::optional<std::int64_t> parse_italian(std::string_view text) {
  char plain[32];
  std::size_t size = 0;
  std::size_t group = 0;
  bool grouped = false;
  for (const char c : text) {
    if (size == sizeof plain) return std::nullopt;
    if (c == '.') {
      if (grouped ? group != 3 : group > 3 || group == 0) return std::nullopt;
      grouped = true;
      group = 0;
    } else if (c == ',') {
      if (grouped && group != 3) return std::nullopt;
      grouped = false;
      plain[size++] = '.';
    } else {
      plain[size++] = c;
      if (c != '-') ++group;
    }
  }
  if (grouped && group != 3) return std::nullopt;
  return parse_plain({plain, size});
}

struct printed {
  char bytes[32];
  std::size_t size;
};

inline printed print_italian(std::int64_t cents) {
  char reversed[32];
  std::size_t size = 0;
  auto rest = cents < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(cents) : static_cast<std::uint64_t>(cents);
  int digits = 0;
  while (rest != 0 || digits < 3) {
    if (digits == 2) reversed[size++] = ',';
    if (digits > 2 && (digits - 2) % 3 == 0) reversed[size++] = '.';
    reversed[size++] = static_cast<char>('0' + static_cast<char>(rest % 10));
    rest /= 10;
    ++digits;
  }
  if (cents < 0) reversed[size++] = '-';
  printed out{};
  std::reverse_copy(reversed, reversed + size, out.bytes);
  out.size = size;
  return out;
}

}  // namespace by_hand

namespace boost_numbers {

using checked = boost::multiprecision::checked_int128_t;
using exact = boost::multiprecision::cpp_rational;
using integer = boost::multiprecision::cpp_int;

inline std::int64_t multiply(std::int64_t cents, std::int64_t n, std::int64_t d) {
  const checked product = checked(cents) * n;
  checked q = product / d;
  checked rest = product % d;
  if (rest < 0) {
    --q;
    rest += d;
  }
  if (rest >= d - rest) ++q;
  return static_cast<std::int64_t>(q);
}

inline std::int64_t multiply(std::int64_t cents, const exact& part) {
  const exact product = part * cents + exact(1, 2);
  const integer n = numerator(product);
  const integer d = denominator(product);
  integer q = n / d;
  if (q * d > n) --q;
  return static_cast<std::int64_t>(q);
}

template <class Number, class FloorOf>
std::vector<std::int64_t> apportion(std::int64_t total, std::span<const std::int64_t> weights, FloorOf floor_of) {
  Number sum = 0;
  for (const auto weight : weights) sum += weight;
  std::vector<std::int64_t> shares(weights.size());
  std::vector<std::pair<Number, std::size_t>> rests;
  rests.reserve(weights.size());
  std::int64_t left = total;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Number product = Number(total) * weights[i];
    shares[i] = floor_of(product, sum);
    rests.emplace_back(product - sum * shares[i], i);
    left -= shares[i];
  }
  std::nth_element(rests.begin(), rests.begin() + left, rests.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  for (std::int64_t i = 0; i < left; ++i) ++shares[rests[static_cast<std::size_t>(i)].second];
  return shares;
}

}  // namespace boost_numbers

#endif
