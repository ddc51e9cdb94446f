// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_NOTATION_HPP
#define AVVISO_MONEY_NOTATION_HPP

#include <avviso/money/euro.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// How an amount separates its thousands and its cents.
enum class notation : std::uint8_t {
  plain,    ///< `15095804.23`: no thousands
  italian,  ///< `15.095.804,23`, as Italian acts write; also `10mila`
  english,  ///< `15,095,804.23`
};

/// Reads an amount as documents write it: `15.095.804,23`, `€ 15.095.804,23`, `25.000.000 di euro`, `10mila euro`.
///
/// Thousands may be left ungrouped; where they are grouped, every group has three digits. The fraction is absent or of
/// two digits. `-` stands before the digits or before the currency; the currency, `€`, `euro` or `EUR` in any case, may
/// stand before or after the digits, set apart by a space or a no-break space. `mila` (thousands) follows whole,
/// ungrouped digits in the Italian notation. Errors: expected_digit, thousands_not_grouped, fraction_not_cents,
/// text_left_over, amount_out_of_range.
[[nodiscard]] constexpr result<euro> parse_euro(std::string_view text, notation how) noexcept;

/// The same when nobody said which notation it is: the text must have one reading only. `25.000.000`, `1.234,56` and
/// `15095804.23` have one; `1.234` and `1,234` have two, and are refused: amount_ambiguous, at the separator.
[[nodiscard]] constexpr result<euro> parse_euro(std::string_view text) noexcept;

namespace detail {

constexpr bool is_digit_or_separator(char c) noexcept { return (c >= '0' && c <= '9') || c == '.' || c == ','; }

constexpr separators separators_of(notation how) noexcept {
  switch (how) {
    case notation::italian:
      return {.thousands = '.', .decimal = ','};
    case notation::english:
      return {.thousands = ',', .decimal = '.'};
    case notation::plain:
      break;
  }
  return {.thousands = '\0', .decimal = '.'};
}

/// Moves `at` past `word`, in lower or upper case, if it stands there.
constexpr bool skip_word(std::string_view text, std::size_t& at, std::string_view word) noexcept {
  if (text.size() - at < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = text[at + i];
    if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != word[i]) return false;
  }
  at += word.size();
  return true;
}

constexpr bool skip_space(std::string_view text, std::size_t& at) noexcept {
  return skip_word(text, at, " ") || skip_word(text, at, "\u00A0") || skip_word(text, at, "\u202F");
}

constexpr bool skip_currency(std::string_view text, std::size_t& at) noexcept {
  return skip_word(text, at, "€") || skip_word(text, at, "euro") || skip_word(text, at, "eur");
}

struct amount_parts {
  std::size_t begin, end;  // of the digits and their separators
  std::size_t rest;        // where what is none of these begins, the text's size if all was read
  bool negative, thousands;
};

constexpr amount_parts split_amount(std::string_view text) noexcept {
  amount_parts parts{};
  std::size_t at = 0;
  parts.negative = skip_word(text, at, "-");
  const bool currency_first = skip_currency(text, at);
  if (currency_first) skip_space(text, at);
  if (currency_first && !parts.negative) parts.negative = skip_word(text, at, "-");
  parts.begin = at;
  while (at < text.size() && is_digit_or_separator(text[at])) ++at;
  parts.end = at;
  parts.thousands = skip_word(text, at, "mila");
  parts.rest = at;
  if (!currency_first && skip_space(text, at)) {
    if (skip_word(text, at, "di")) skip_space(text, at);
    if (skip_currency(text, at)) parts.rest = at;
  } else if (!currency_first && skip_word(text, at, "€")) {
    parts.rest = at;
  }
  return parts;
}

constexpr error amount_not_read(std::string_view text, errc code, std::size_t at) noexcept {
  return {.code = code, .position = static_cast<std::uint32_t>(at), .found = quote(text, at)};
}

constexpr result<euro> read_parts(std::string_view text, const amount_parts& parts, notation how) noexcept {
  const auto amount =
      read_amount(text.substr(0, parts.end), parts.begin, parts.end, parts.negative, separators_of(how));
  if (!amount) {
    error why = amount.error();
    why.found = quote(text, why.position);
    return why;
  }
  if (parts.thousands) {
    const bool whole = text.substr(parts.begin, parts.end - parts.begin).find_first_of(".,") == std::string_view::npos;
    if (how != notation::italian || !whole) return amount_not_read(text, errc::text_left_over, parts.end);
  }
  if (parts.rest != text.size()) return amount_not_read(text, errc::text_left_over, parts.rest);
  if (!parts.thousands) return amount;
  std::int64_t cents = 0;
  if (__builtin_mul_overflow(amount->cents(), std::int64_t{1000}, &cents))
    return amount_not_read(text, errc::amount_out_of_range, parts.begin);
  return euro::from_cents(cents);
}

}  // namespace detail

constexpr result<euro> parse_euro(std::string_view text, notation how) noexcept {
  return detail::read_parts(text, detail::split_amount(text), how);
}

constexpr result<euro> parse_euro(std::string_view text) noexcept {
  const auto parts = detail::split_amount(text);
  const auto number = text.substr(parts.begin, parts.end - parts.begin);
  const auto first = number.find_first_of(".,");
  const auto last = number.find_last_of(".,");
  if (first == std::string_view::npos) return detail::read_parts(text, parts, notation::italian);
  const bool once = first == last;
  if (once && last > 0 && last <= 3 && number.size() - last - 1 == 3)
    return detail::amount_not_read(text, errc::amount_ambiguous, parts.begin + last);
  // A separator that stands once, or that differs from the first, separates the cents; one that recurs, the thousands.
  const bool cents = once || number[first] != number[last];
  return detail::read_parts(text, parts, cents == (number[last] == ',') ? notation::italian : notation::english);
}

}  // namespace avviso::inline v0

#endif
