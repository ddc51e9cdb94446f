// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_DIVISION_HPP
#define AVVISO_DETAIL_DIVISION_HPP

#include <avviso/money/apportion.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>
#include <vector>

// How an amount is divided: the last part of apportion.hpp. Nothing here belongs to the interface.
namespace avviso::inline v0::detail {

constexpr std::uint64_t magnitude(euro amount) noexcept {
  const auto cents = static_cast<std::uint64_t>(amount.cents());
  return amount.cents() < 0 ? std::uint64_t{0} - cents : cents;
}

constexpr euro with_sign(std::uint64_t magnitude, bool negative) noexcept {
  return euro::from_cents(static_cast<std::int64_t>(negative ? std::uint64_t{0} - magnitude : magnitude));
}

/// The key at a place, counted from 1, with the keys in descending order. Each step halves the range in which that key
/// can lie, and drops at least one of its values: linear in the keys, and no key is moved.
struct by_halving {
  template <class Key>
  [[nodiscard]] constexpr Key operator()(std::span<Key> keys, std::size_t place) const noexcept {
    Key low = keys.front();
    Key high = low;
    for (const Key key : keys) {
      if (key < low) low = key;
      if (high < key) high = key;
    }
    while (low < high) {
      const Key middle = between(low, high);  // low < middle <= high
      std::size_t count = 0;                  // of the keys from the middle up
      Key least = high;
      Key most = low;
      for (const Key key : keys) {
        if (key < middle) {
          if (most < key) most = key;
        } else {
          ++count;
          if (key < least) least = key;
        }
      }
      if (count == place) return least;
      if (count > place) {
        low = least;
      } else {
        high = most;
      }
    }
    return low;
  }

 private:
  template <class Key>
  static constexpr Key between(Key low, Key high) noexcept {
    if constexpr (std::is_same_v<Key, euro>) {
      return euro::from_cents(between(low.cents(), high.cents()));
    } else {
      return low + (high - low) / 2 + 1;
    }
  }
};

/// Divides `total` over `count` weights. The weights `weight_at(i)` are not negative and add up to `sum`, which is
/// above zero. `Sum` holds that sum, up to 2^63 - 1 where it is 64 bits wide; `Product` holds the total multiplied by
/// the sum or by any weight. `key_at_place` finds the key at a place, and may move keys.
template <class Product, class Sum, class WeightAt, class KeyAtPlace>
apportionment divide(euro total, std::size_t count, WeightAt weight_at, const Sum& sum, apportionment_method how,
                     KeyAtPlace key_at_place) {
  const bool negative = total < euro::from_cents(0);
  const Product whole(magnitude(total));
  const Product divisor(sum);
  struct cut_share {
    std::uint64_t cents;
    Sum rest;
  };
  const auto cut = [&](std::size_t i) {
    const Product product = whole * weight_at(i);
    const Product cents = product / divisor;
    return cut_share{static_cast<std::uint64_t>(cents), static_cast<Sum>(product - cents * divisor)};
  };

  apportionment out{std::vector<euro>(count, euro::from_cents(0)), euro::from_cents(0)};

  // Keys that fit in 64 bits lie where the shares will stand, so that a division allocates nothing but its result.
  constexpr bool in_place = std::is_same_v<Sum, std::uint64_t>;
  using Key = std::conditional_t<in_place, euro, Sum>;
  std::vector<Sum> apart;
  auto& keys = [&]() -> std::vector<Key>& {
    if constexpr (in_place) {
      return out.shares;
    } else {
      apart.resize(count);
      return apart;
    }
  }();
  const auto key_of = [&](std::size_t i, const cut_share& share) {
    const auto as_key = [](const Sum& value) {
      if constexpr (in_place) {
        return euro::from_cents(static_cast<std::int64_t>(value));
      } else {
        return value;
      }
    };
    if (how == apportionment_method::largest_remainder) return as_key(share.rest);
    if (how == apportionment_method::largest_weight_first) return as_key(static_cast<Sum>(weight_at(i)));
    return as_key(Sum(weight_at(i) != 0 ? 1 : 0));
  };

  std::uint64_t left = magnitude(total);
  for (std::size_t i = 0; i < count; ++i) {
    const auto share = cut(i);
    left -= share.cents;
    keys[i] = key_of(i, share);
  }
  if (how == apportionment_method::floor_and_keep_remainder) {
    out.remainder = with_sign(left, negative);
    left = 0;
  }

  // A weight whose key exceeds the left-th largest receives a cent; of those that tie with it, the first in order do.
  const Key least = key_at_place(std::span<Key>(keys), left == 0 ? std::size_t{1} : static_cast<std::size_t>(left));
  auto ties = static_cast<std::int64_t>(left);
  for (const Key& key : keys) ties -= key > least ? 1 : 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto share = cut(i);
    const Key key = key_of(i, share);
    const bool receives = left > 0 && (key > least || (key == least && ties-- > 0));
    out.shares[i] = with_sign(share.cents + (receives ? 1U : 0U), negative);
  }
  return out;
}

constexpr std::int64_t as_integer(std::int64_t weight) noexcept { return weight; }
constexpr std::int64_t as_integer(euro weight) noexcept { return weight.cents(); }

constexpr inline_text<31> as_text(std::int64_t weight) noexcept {
  inline_text<31> text;
  text.append_number(weight);
  return text;
}
constexpr inline_text<31> as_text(euro weight) noexcept { return weight.plain(); }

template <class Weight>
result<apportionment> apportion_over(euro total, std::span<const Weight> weights, apportionment_method how) {
  uint128 sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const std::int64_t weight = as_integer(weights[i]);
    if (weight < 0) {
      return error{
          .code = errc::weight_negative, .position = static_cast<std::uint32_t>(i), .found = as_text(weights[i])};
    }
    sum += static_cast<std::uint64_t>(weight);
  }
  if (sum == 0) return error{.code = errc::no_positive_weight};

  const auto weight_at = [weights](std::size_t i) { return static_cast<std::uint64_t>(as_integer(weights[i])); };
  if (sum > static_cast<std::uint64_t>((std::numeric_limits<std::int64_t>::max)()))
    return divide<uint128>(total, weights.size(), weight_at, sum, how, by_halving());
  const auto sum_in_64_bits = static_cast<std::uint64_t>(sum);
  std::uint64_t product = 0;
  if (__builtin_mul_overflow(magnitude(total), sum_in_64_bits, &product))
    return divide<uint128>(total, weights.size(), weight_at, sum_in_64_bits, how, by_halving());
  return divide<std::uint64_t>(total, weights.size(), weight_at, sum_in_64_bits, how, by_halving());
}

}  // namespace avviso::inline v0::detail

namespace avviso::inline v0 {

template <class>
result<apportionment> apportion(euro total, std::span<const std::int64_t> weights, apportionment_method how) {
  return detail::apportion_over(total, weights, how);
}

template <class>
result<apportionment> apportion(euro total, std::span<const euro> weights, apportionment_method how) {
  return detail::apportion_over(total, weights, how);
}

template <class>
result<apportionment> apportion_increment(euro increment, std::span<const euro> awards, apportionment_method how) {
  auto divided = detail::apportion_over(increment, awards, how);
  if (!divided) return divided;
  detail::uint128 awarded = 0;
  for (const euro award : awards) awarded += detail::magnitude(award);
  if (increment < euro::from_cents(0) && detail::magnitude(increment) > awarded)
    return error{.code = errc::cut_above_awards, .found = detail::as_text(increment)};
  auto out = *std::move(divided);
  for (std::size_t i = 0; i < awards.size(); ++i) {
    const auto award =
        awards[i] + out.shares[i];  // never below zero: a cut within the sum takes from no award more than it has
    if (!award) {
      auto why = award.error();
      why.position = static_cast<std::uint32_t>(i);
      return why;
    }
    out.shares[i] = *award;
  }
  return out;
}

}  // namespace avviso::inline v0

#endif
