// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_RATIO_HPP
#define AVVISO_MONEY_RATIO_HPP

#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace avviso::inline v0 {

namespace detail {
__extension__ typedef __int128 int128;            // NOLINT(modernize-use-using): __extension__ needs a typedef
__extension__ typedef unsigned __int128 uint128;  // NOLINT(modernize-use-using)

constexpr uint128 greatest_common_divisor(uint128 a, uint128 b) noexcept {
  while (b != 0) {
    if (((a | b) >> 64) == 0) {  // a 64-bit division is many times cheaper
      auto x = static_cast<std::uint64_t>(a);
      auto y = static_cast<std::uint64_t>(b);
      while (y != 0) {
        const auto rest = x % y;
        x = y;
        y = rest;
      }
      return x;
    }
    const auto rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}
}  // namespace detail

/// An exact fraction in lowest terms: a rate, a share, a weight. 64-bit numerator, 64-bit denominator above zero.
///
/// One value has one representation, so `==` is equality of values. No floating point: a third is `1/3` and stays
/// `1/3`. `a + b` and `a - b` are `result<ratio>`, exact or refused. A part of an amount, `euro` × `ratio`, is whole
/// cents only after a rounding, which money/rounding.hpp makes the caller name; there is no operator for it.
class ratio {
 public:
  ratio() = delete;

  /// numerator / denominator. Errors: denominator_zero; ratio_out_of_range when the reduced fraction does not fit.
  [[nodiscard]] static constexpr result<ratio> make(std::int64_t numerator, std::int64_t denominator) noexcept {
    return reduce(numerator, denominator);
  }

  /// A whole number; so many hundredths; so many thousandths.
  [[nodiscard]] static constexpr ratio whole(std::int64_t number) noexcept { return {number, 1}; }
  [[nodiscard]] static constexpr ratio percent(std::int64_t number) noexcept { return *reduce(number, 100); }
  static ratio percent(std::floating_point auto number) = delete;  // would cut 33.3 to 33; parse reads 33.3 %
  [[nodiscard]] static constexpr ratio per_mille(std::int64_t number) noexcept { return *reduce(number, 1000); }

  /// Reads `2/3`, `75 %`, `75%`, `33,33 %`, `5 ‰`, `0.125`, `-3`: an optional `-`, digits, then either `/` and digits,
  /// or a decimal part after a point or a comma (never thousands), and `%` or `‰` if need be. Exact: `33,33 %` is
  /// 3333/10000. Errors: expected_digit, denominator_zero, text_left_over, ratio_out_of_range.
  [[nodiscard]] static constexpr result<ratio> parse(std::string_view text) noexcept;

  /// In lowest terms; the denominator is above zero.
  [[nodiscard]] constexpr std::int64_t numerator() const noexcept { return numerator_; }
  [[nodiscard]] constexpr std::int64_t denominator() const noexcept { return denominator_; }

  /// `2/3`, or `-3` when the denominator is 1: what `parse` reads.
  [[nodiscard]] constexpr inline_text<40> plain() const noexcept {
    inline_text<40> text;
    text.append_number(numerator_);
    if (denominator_ != 1) {
      text.append('/');
      text.append_number(denominator_);
    }
    return text;
  }

  friend constexpr bool operator==(ratio, ratio) noexcept = default;
  /// By value: 1/3 < 2/5.
  friend constexpr std::strong_ordering operator<=>(ratio a, ratio b) noexcept {
    return product(a.numerator_, b.denominator_) <=> product(b.numerator_, a.denominator_);
  }

  /// Exact. Error: ratio_out_of_range.
  friend constexpr result<ratio> operator+(ratio a, ratio b) noexcept {
    return reduce(product(a.numerator_, b.denominator_) + product(b.numerator_, a.denominator_),
                  product(a.denominator_, b.denominator_));
  }
  friend constexpr result<ratio> operator-(ratio a, ratio b) noexcept {
    return reduce(product(a.numerator_, b.denominator_) - product(b.numerator_, a.denominator_),
                  product(a.denominator_, b.denominator_));
  }

 private:
  constexpr ratio(std::int64_t numerator, std::int64_t denominator) noexcept
      : numerator_(numerator), denominator_(denominator) {}

  static constexpr detail::int128 product(std::int64_t a, std::int64_t b) noexcept {
    return static_cast<detail::int128>(a) * b;
  }

  [[nodiscard]] static constexpr result<ratio> reduce(detail::int128 numerator, detail::int128 denominator) noexcept {
    if (denominator == 0) return error{.code = errc::denominator_zero};
    const bool negative = (numerator < 0) != (denominator < 0);
    auto over = static_cast<detail::uint128>(numerator < 0 ? -numerator : numerator);
    auto under = static_cast<detail::uint128>(denominator < 0 ? -denominator : denominator);
    const auto common = detail::greatest_common_divisor(over, under);
    over /= common;  // NOLINT(clang-analyzer-core.DivideZero): a divisor of `under`, which is not 0
    under /= common;
    constexpr auto largest = static_cast<detail::uint128>((std::numeric_limits<std::int64_t>::max)());
    if (under > largest || over > largest + (negative ? 1U : 0U)) return error{.code = errc::ratio_out_of_range};
    const auto signed_over = static_cast<detail::int128>(over);
    return ratio(static_cast<std::int64_t>(negative ? -signed_over : signed_over), static_cast<std::int64_t>(under));
  }

  std::int64_t numerator_;
  std::int64_t denominator_;
};

namespace detail {

constexpr std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
  std::size_t count = 0;
  while (at + count < text.size() && text[at + count] >= '0' && text[at + count] <= '9') ++count;
  return count;
}

/// A number kept on the negative side, whose range is one longer.
struct negated_number {
  std::int64_t number;
  bool fits = true;

  constexpr void times(std::int64_t factor) noexcept {
    fits = fits && !__builtin_mul_overflow(number, factor, &number);
  }
  constexpr void append(std::string_view digits) noexcept {
    for (const char c : digits) {
      times(10);
      fits = fits && !__builtin_sub_overflow(number, c - '0', &number);
    }
  }
};

/// 100 for a percent sign, 1000 for a per mille sign, 1 for none of them.
constexpr std::int64_t parts_of_whole(std::string_view rest) noexcept {
  for (const std::string_view space : {" ", "\u00A0"}) {
    if (rest.substr(0, space.size()) == space) {
      rest.remove_prefix(space.size());
      break;
    }
  }
  return rest == "%" ? 100 : rest == "‰" ? 1000 : 1;
}

}  // namespace detail

constexpr result<ratio> ratio::parse(std::string_view text) noexcept {
  const auto refuse = [text](errc code, std::size_t at) {
    return error{.code = code, .position = static_cast<std::uint32_t>(at), .found = detail::quote(text, at)};
  };
  const bool negative = !text.empty() && text.front() == '-';
  const std::size_t begin = negative ? 1 : 0;
  const auto whole = text.substr(begin, detail::digits_at(text, begin));
  if (whole.empty()) return refuse(errc::expected_digit, begin);
  detail::negated_number over{0};
  detail::negated_number under{-1};
  over.append(whole);
  std::size_t at = begin + whole.size();
  const char mark = at < text.size() ? text[at] : '\0';

  if (mark == '/') {
    ++at;
    const auto digits = text.substr(at, detail::digits_at(text, at));
    if (digits.empty()) return refuse(errc::expected_digit, at);
    under.number = 0;
    under.append(digits);
    if (under.fits && under.number == 0) return refuse(errc::denominator_zero, at);
    at += digits.size();
  } else {
    if (mark == '.' || mark == ',') {
      ++at;
      auto digits = text.substr(at, detail::digits_at(text, at));
      if (digits.empty()) return refuse(errc::expected_digit, at);
      at += digits.size();
      while (!digits.empty() && digits.back() == '0') digits.remove_suffix(1);
      over.append(digits);
      for (std::size_t i = 0; i < digits.size(); ++i) under.times(10);
    }
    if (const auto parts = detail::parts_of_whole(text.substr(at)); parts != 1) {
      under.times(parts);
      at = text.size();
    }
  }
  if (at != text.size()) return refuse(errc::text_left_over, at);
  const auto signed_under = static_cast<detail::int128>(under.number);
  const auto parsed = reduce(over.number, negative ? -signed_under : signed_under);
  return over.fits && under.fits && parsed ? parsed : refuse(errc::ratio_out_of_range, begin);
}

}  // namespace avviso::inline v0

template <>
struct std::hash<avviso::ratio> {
  [[nodiscard]] std::size_t operator()(avviso::ratio value) const noexcept {
    const std::hash<std::int64_t> of;
    return of(value.numerator()) * 31 + of(value.denominator());
  }
};

#endif
