// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_MONEY_DIVISION_HPP
#define AVVISO_SRC_MONEY_DIVISION_HPP

#include <avviso/money/apportion.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <type_traits>
#include <vector>

namespace avviso::inline v0::detail {

constexpr std::uint64_t magnitude(euro amount) noexcept {
  const auto cents = static_cast<std::uint64_t>(amount.cents());
  return amount.cents() < 0 ? std::uint64_t{0} - cents : cents;
}

constexpr euro with_sign(std::uint64_t magnitude, bool negative) noexcept {
  return euro::from_cents(static_cast<std::int64_t>(negative ? std::uint64_t{0} - magnitude : magnitude));
}

/// `total` over `count` weights, `weight_at(i)` each, none negative, which sum to `sum`, above zero. `Sum` holds the
/// sum, up to 2^63 - 1 where it is 64 bits wide; `Product` the total multiplied by the sum, or by any weight.
template <class Product, class Sum, class WeightAt>
apportionment divide(euro total, std::size_t count, WeightAt weight_at, const Sum& sum, apportionment_method how) {
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

  // Whoever has more than the left-th largest key receives a cent, and of those who tie with it the first in order.
  const auto nth = keys.begin() + static_cast<std::ptrdiff_t>(left == 0 ? 0 : left - 1);
  std::nth_element(keys.begin(), nth, keys.end(), std::greater<>());
  const Key least = *nth;
  auto ties =
      static_cast<std::ptrdiff_t>(left) - std::count_if(keys.begin(), nth, [&](const Key& key) { return key > least; });
  for (std::size_t i = 0; i < count; ++i) {
    const auto share = cut(i);
    const Key key = key_of(i, share);
    const bool receives = left > 0 && (key > least || (key == least && ties-- > 0));
    out.shares[i] = with_sign(share.cents + (receives ? 1U : 0U), negative);
  }
  return out;
}

}  // namespace avviso::inline v0::detail

#endif
