// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_ROUNDING_HPP
#define AVVISO_MONEY_ROUNDING_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/ratio.hpp>
#include <avviso/result.hpp>

#include <cstdint>
#include <limits>

namespace avviso::inline v0 {

/// What becomes of a fraction of a cent. No function has a default: the law, or the notice, says which.
///
/// A cap is floored, because a cent more would break it; a sum payable is by custom rounded half up. Regulation (EC) No
/// 1103/97, article 5, rounds a sum after conversion to the nearest cent, and half a cent "up"; it does not say which
/// way up is below zero (a recovery), so the two readings are two names here.
enum class rounding : std::uint8_t {
  toward_zero,          ///< cut:                          0.019 -> 0.01, -0.019 -> -0.01
  away_from_zero,       ///< any remainder counts as a cent:    0.011 -> 0.02, -0.011 -> -0.02
  floor,                ///< the cent below:               0.019 -> 0.01, -0.011 -> -0.02
  ceiling,              ///< the cent above:               0.011 -> 0.02, -0.019 -> -0.01
  half_up,              ///< nearest, a half to the cent above:           0.015 -> 0.02, -0.015 -> -0.01
  half_even,            ///< nearest, a half to the even cent:            0.015 -> 0.02, 0.025 -> 0.02, -0.025 -> -0.02
  half_away_from_zero,  ///< nearest, a half away from zero:              0.015 -> 0.02, -0.015 -> -0.02
};

namespace detail {

/// Whether n / d, cut toward zero to q with the rest `rest` (not 0), moves one step away from zero. d > 0.
template <class Int>
constexpr bool moves_away(Int q, Int rest, Int d, rounding how) noexcept {
  const bool negative = rest < 0;
  const Int distance = negative ? -rest : rest;
  const Int beyond_half = distance - (d - distance);
  switch (how) {
    case rounding::away_from_zero:
      return true;
    case rounding::floor:
      return negative;
    case rounding::ceiling:
      return !negative;
    case rounding::half_up:
      return beyond_half >= (negative ? 1 : 0);
    case rounding::half_even:
      return beyond_half >= (q % 2 == 0 ? 1 : 0);
    case rounding::half_away_from_zero:
      return beyond_half >= 0;
    case rounding::toward_zero:
      break;
  }
  return false;
}

template <class Int>
constexpr Int divide_rounded(Int n, Int d, rounding how) noexcept {
  const Int q = n / d;
  const Int rest = n - q * d;
  if (rest == 0 || !moves_away(q, rest, d, how)) return q;
  return rest < 0 ? q - 1 : q + 1;
}

[[nodiscard, gnu::cold]] constexpr error part_refused(errc code, ratio part) noexcept {
  const auto text = part.plain();
  return {.code = code, .found = inline_text<31>(text)};
}

constexpr bool fits_64_bits(int128 number) noexcept {
  return number >= (std::numeric_limits<std::int64_t>::min)() && number <= (std::numeric_limits<std::int64_t>::max)();
}

}  // namespace detail

/// `number` × `part`, rounded to a whole number. Exact until the one rounding, whatever the sizes: the product is taken
/// in 64 bits where it fits, else in 128. Error: amount_out_of_range.
[[nodiscard]] constexpr result<std::int64_t> multiply(std::int64_t number, ratio part, rounding how) noexcept {
  std::int64_t product = 0;
  if (!__builtin_mul_overflow(number, part.numerator(), &product)) [[likely]]
    return detail::divide_rounded(product, part.denominator(), how);
  const auto rounded = detail::divide_rounded<detail::int128>(static_cast<detail::int128>(number) * part.numerator(),
                                                              part.denominator(), how);
  if (!detail::fits_64_bits(rounded)) return detail::part_refused(errc::amount_out_of_range, part);
  return static_cast<std::int64_t>(rounded);
}

/// That part of the amount, rounded to the cent: 90 % of 15,095,804.23 is 13,586,223.80 by `rounding::floor` and
/// 13,586,223.81 by `rounding::half_up`. Error: amount_out_of_range.
[[nodiscard]] constexpr result<euro> multiply(euro amount, ratio part, rounding how) noexcept {
  return multiply(amount.cents(), part, how).transform(euro::from_cents);
}

/// That part of the amount where it is whole cents: 4,800,000 / 960 is 5,000.00, 3,700,000 / 672 is refused. Errors:
/// not_whole_cents, amount_out_of_range.
[[nodiscard]] constexpr result<euro> multiply_exactly(euro amount, ratio part) noexcept {
  const auto down = multiply(amount, part, rounding::floor);
  if (down && down != multiply(amount, part, rounding::ceiling))
    return detail::part_refused(errc::not_whole_cents, part);
  return down;
}

/// A number of euro as an amount: 43,000/1,720 is 25.00. Errors: not_whole_cents, amount_out_of_range.
[[nodiscard]] constexpr result<euro> euro_exactly(ratio euros) noexcept {
  return multiply_exactly(euro::from_cents(100), euros);
}

/// A number of euro rounded to the cent. Error: amount_out_of_range.
[[nodiscard]] constexpr result<euro> euro_rounded(ratio euros, rounding how) noexcept {
  return multiply(euro::from_cents(100), euros, how);
}

/// What part of `whole` an amount is: 15,095,804.23 of 25,000,000.00 is 1509580423/2500000000, that is 60.38 %. Errors:
/// denominator_zero, ratio_out_of_range.
[[nodiscard]] constexpr result<ratio> part_of(euro whole, euro amount) noexcept {
  return ratio::make(amount.cents(), whole.cents());
}

}  // namespace avviso::inline v0

#endif
