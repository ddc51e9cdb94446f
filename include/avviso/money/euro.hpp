// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_EURO_HPP
#define AVVISO_MONEY_EURO_HPP

#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace avviso::inline v0 {

class euro;

namespace detail {
[[nodiscard, gnu::cold]] constexpr error amount_refused(errc code, euro amount) noexcept;
}  // namespace detail

/// An amount in euro, exact to the cent, in 8 bytes; negative amounts are recoveries.
///
/// No floating point and no rounding anywhere. `a + b` and `a - b` are `result<euro>`, because a sum can leave the
/// range (about ± 92 million billion euro); they chain: `a + b - c`, `a - (b + c)`. There is no `+=` and no euro ×
/// euro; a part of an amount needs a named rounding (money/rounding.hpp), a division among several a method
/// (apportion.hpp).
class euro {
 public:
  euro() = delete;

  /// So many cents.
  [[nodiscard]] static constexpr euro from_cents(std::int64_t cents) noexcept { return euro(cents); }

  /// Reads `15095804.23`, `25000000`, `-0.05`: an optional `-`, digits without separators, and either no fraction or
  /// one of exactly two digits. Errors: expected_digit, fraction_not_cents, text_left_over, amount_out_of_range.
  /// money/notation.hpp reads amounts as Italian acts write them.
  [[nodiscard]] static constexpr result<euro> parse(std::string_view text) noexcept;

  /// How many cents.
  [[nodiscard]] constexpr std::int64_t cents() const noexcept { return cents_; }

  /// `15095804.23`: what `parse` reads.
  [[nodiscard]] constexpr inline_text<31> plain() const noexcept { return print('\0', '.'); }

  /// `15.095.804,23`, as Italian acts write it.
  [[nodiscard]] constexpr inline_text<31> italian() const noexcept { return print('.', ','); }

  /// `15,095,804.23`.
  [[nodiscard]] constexpr inline_text<31> english() const noexcept { return print(',', '.'); }

  friend constexpr auto operator<=>(euro, euro) noexcept = default;

  /// Exact. Error: amount_out_of_range.
  friend constexpr result<euro> operator+(euro a, euro b) noexcept {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.cents_, b.cents_, &sum)) return detail::amount_refused(errc::amount_out_of_range, b);
    return euro(sum);
  }
  friend constexpr result<euro> operator-(euro a, euro b) noexcept {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.cents_, b.cents_, &difference))
      return detail::amount_refused(errc::amount_out_of_range, b);
    return euro(difference);
  }
  friend constexpr result<euro> operator-(euro a) noexcept { return euro(0) - a; }

  /// The same where one term, or both, are sums themselves; the first error passes through.
  friend constexpr result<euro> operator+(const result<euro>& a, euro b) noexcept { return a ? *a + b : a; }
  friend constexpr result<euro> operator-(const result<euro>& a, euro b) noexcept { return a ? *a - b : a; }
  friend constexpr result<euro> operator+(const result<euro>& a, const result<euro>& b) noexcept {
    return b ? a + *b : a ? b : a;
  }
  friend constexpr result<euro> operator-(const result<euro>& a, const result<euro>& b) noexcept {
    return b ? a - *b : a ? b : a;
  }

 private:
  explicit constexpr euro(std::int64_t cents) noexcept : cents_(cents) {}

  [[nodiscard]] constexpr inline_text<31> print(char thousands, char decimal) const noexcept {
    auto rest = static_cast<std::uint64_t>(cents_);
    if (cents_ < 0) rest = std::uint64_t{0} - rest;
    char text[32] = {};  // written from its end
    int first = 32;
    for (int digits = 0; rest != 0 || digits < 3; ++digits) {
      if (digits == 2) text[--first] = decimal;
      if (digits > 2 && digits % 3 == 2 && thousands != '\0') text[--first] = thousands;
      text[--first] = static_cast<char>('0' + static_cast<char>(rest % 10));
      rest /= 10;
    }
    if (cents_ < 0) text[--first] = '-';
    return inline_text<31>({text + first, static_cast<std::size_t>(32 - first)});
  }

  std::int64_t cents_;
};

/// The sum, exact; the empty sum is zero. Error: amount_out_of_range, with the index of the amount that did not fit. A
/// sum that leaves the range on the way is refused even if its total would fit.
[[nodiscard]] constexpr result<euro> sum(std::span<const euro> amounts) noexcept {
  auto total = euro::from_cents(0);
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const auto next = total + amounts[i];
    if (!next) {
      error why = next.error();
      why.position = static_cast<std::uint32_t>(i);
      return why;
    }
    total = *next;
  }
  return total;
}

/// An amount known when writing the program, checked when compiling it: `euros<25'000'000>`, `euros<15'095'804, 23>`,
/// `euros<-12, 50>` (minus twelve and fifty). There is no -0: minus fifty cents is `euro::from_cents(-50)`.
template <std::int64_t Euros, std::int64_t Cents = 0>
  requires(Cents >= 0 && Cents < 100 && Euros <= (std::numeric_limits<std::int64_t>::max)() / 100 - 1 &&
           Euros >= (std::numeric_limits<std::int64_t>::min)() / 100 + 1)
inline constexpr euro euros = euro::from_cents(Euros * 100 + (Euros < 0 ? -Cents : Cents));

namespace detail {

constexpr error amount_refused(errc code, euro amount) noexcept {
  return {.code = code, .found = inline_text<31>(amount.plain())};
}

struct separators {
  char thousands;  // '\0': digits are not grouped
  char decimal;
};

/// The amount whose digits stand in text[begin, end); groups of thousands are optional, and whole where they are used.
constexpr result<euro> read_amount(std::string_view text, std::size_t begin, std::size_t end, bool negative,
                                   separators marks) noexcept {
  const auto refuse = [text](errc code, std::size_t at) {
    return error{.code = code, .position = static_cast<std::uint32_t>(at), .found = quote(text, at)};
  };
  // Accumulated on the negative side, whose range is one cent longer.
  std::int64_t cents = 0;
  bool fits = true;
  std::size_t at = begin;
  const auto read_digits = [&] {
    const std::size_t first = at;
    for (; at < end && text[at] >= '0' && text[at] <= '9'; ++at) {
      fits = fits && !__builtin_mul_overflow(cents, std::int64_t{10}, &cents) &&
             !__builtin_sub_overflow(cents, text[at] - '0', &cents);
    }
    return at - first;
  };
  const auto at_mark = [&](char mark) { return mark != '\0' && at < end && text[at] == mark; };

  const std::size_t leading = read_digits();
  if (leading == 0) return refuse(errc::expected_digit, at);
  if (at_mark(marks.thousands) && leading > 3) return refuse(errc::thousands_not_grouped, begin);
  while (at_mark(marks.thousands)) {
    const std::size_t group = ++at;
    if (read_digits() != 3) return refuse(errc::thousands_not_grouped, group);
  }
  if (at_mark(marks.decimal)) {
    const std::size_t fraction = ++at;
    if (read_digits() != 2) return refuse(errc::fraction_not_cents, fraction);
  } else {
    fits = fits && !__builtin_mul_overflow(cents, std::int64_t{100}, &cents);
  }
  if (at != end) return refuse(errc::text_left_over, at);
  if (!fits || (!negative && cents == (std::numeric_limits<std::int64_t>::min)()))
    return refuse(errc::amount_out_of_range, begin);
  return euro::from_cents(negative ? cents : -cents);
}

}  // namespace detail

constexpr result<euro> euro::parse(std::string_view text) noexcept {
  const bool negative = !text.empty() && text.front() == '-';
  return detail::read_amount(text, negative ? 1 : 0, text.size(), negative, {.thousands = '\0', .decimal = '.'});
}

}  // namespace avviso::inline v0

template <>
struct std::hash<avviso::euro> {
  [[nodiscard]] std::size_t operator()(avviso::euro amount) const noexcept {
    return std::hash<std::int64_t>{}(amount.cents());
  }
};

#endif
