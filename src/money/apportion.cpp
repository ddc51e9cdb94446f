// SPDX-License-Identifier: BSL-1.0
#include "division.hpp"

namespace avviso::inline v0 {

namespace {

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
  detail::uint128 sum = 0;
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
  if (sum > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
    return detail::divide<detail::uint128>(total, weights.size(), weight_at, sum, how);
  const auto sum_in_64_bits = static_cast<std::uint64_t>(sum);
  std::uint64_t product = 0;
  if (__builtin_mul_overflow(detail::magnitude(total), sum_in_64_bits, &product))
    return detail::divide<detail::uint128>(total, weights.size(), weight_at, sum_in_64_bits, how);
  return detail::divide<std::uint64_t>(total, weights.size(), weight_at, sum_in_64_bits, how);
}

}  // namespace

result<apportionment> apportion(euro total, std::span<const std::int64_t> weights, apportionment_method how) {
  return apportion_over(total, weights, how);
}

result<apportionment> apportion(euro total, std::span<const euro> weights, apportionment_method how) {
  return apportion_over(total, weights, how);
}

result<apportionment> apportion_increment(euro increment, std::span<const euro> awards, apportionment_method how) {
  auto divided = apportion_over(increment, awards, how);
  if (!divided) return divided;
  detail::uint128 awarded = 0;
  for (const euro award : awards) awarded += detail::magnitude(award);
  if (increment < euro::from_cents(0) && detail::magnitude(increment) > awarded)
    return error{.code = errc::cut_above_awards, .found = as_text(increment)};
  auto out = *std::move(divided);
  for (std::size_t i = 0; i < awards.size(); ++i) {
    const auto award =
        awards[i] + out.shares[i];  // never below zero: a cut within the sum takes from none more than it has
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
