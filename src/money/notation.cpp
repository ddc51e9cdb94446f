// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/notation.hpp>

#include <optional>

namespace avviso::inline v0 {

namespace {

constexpr bool is_digit_or_separator(char c) noexcept { return (c >= '0' && c <= '9') || c == '.' || c == ','; }

constexpr detail::separators separators_of(notation how) noexcept {
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

/// Moves `at` behind `word`, in lower or upper case, if it stands there.
bool skip(std::string_view text, std::size_t& at, std::string_view word) noexcept {
  if (text.size() - at < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = text[at + i];
    if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != word[i]) return false;
  }
  at += word.size();
  return true;
}

bool skip_space(std::string_view text, std::size_t& at) noexcept {
  return skip(text, at, " ") || skip(text, at, "\u00A0") || skip(text, at, "\u202F");
}

bool skip_currency(std::string_view text, std::size_t& at) noexcept {
  return skip(text, at, "€") || skip(text, at, "euro") || skip(text, at, "eur");
}

struct amount_parts {
  std::size_t begin, end;  // of the digits and their separators
  std::size_t rest;        // where what is none of these begins, the text's size if all was read
  bool negative, thousands;
};

amount_parts split_amount(std::string_view text) noexcept {
  amount_parts parts{};
  std::size_t at = 0;
  parts.negative = skip(text, at, "-");
  const bool currency_first = skip_currency(text, at);
  if (currency_first) skip_space(text, at);
  if (currency_first && !parts.negative) parts.negative = skip(text, at, "-");
  parts.begin = at;
  while (at < text.size() && is_digit_or_separator(text[at])) ++at;
  parts.end = at;
  parts.thousands = skip(text, at, "mila");
  parts.rest = at;
  if (!currency_first && skip_space(text, at)) {
    if (skip(text, at, "di")) skip_space(text, at);
    if (skip_currency(text, at)) parts.rest = at;
  } else if (!currency_first && skip(text, at, "€")) {
    parts.rest = at;
  }
  return parts;
}

error refuse(std::string_view text, errc code, std::size_t at) noexcept {
  return {.code = code, .position = static_cast<std::uint32_t>(at), .found = inline_text<31>(text.substr(at))};
}

result<euro> read(std::string_view text, const amount_parts& parts, notation how) noexcept {
  const auto amount =
      detail::read_amount(text.substr(0, parts.end), parts.begin, parts.end, parts.negative, separators_of(how));
  if (!amount) {
    error why = amount.error();
    why.found = inline_text<31>(text.substr(why.position));
    return why;
  }
  if (parts.thousands) {
    const bool whole = text.substr(parts.begin, parts.end - parts.begin).find_first_of(".,") == std::string_view::npos;
    if (how != notation::italian || !whole) return refuse(text, errc::text_left_over, parts.end);
  }
  if (parts.rest != text.size()) return refuse(text, errc::text_left_over, parts.rest);
  if (!parts.thousands) return amount;
  std::int64_t cents = 0;
  if (__builtin_mul_overflow(amount->cents(), std::int64_t{1000}, &cents))
    return refuse(text, errc::amount_out_of_range, parts.begin);
  return euro::from_cents(cents);
}

}  // namespace

result<euro> parse_euro(std::string_view text, notation how) noexcept { return read(text, split_amount(text), how); }

result<euro> parse_euro(std::string_view text) noexcept {
  const auto parts = split_amount(text);
  const auto number = text.substr(parts.begin, parts.end - parts.begin);
  const auto first = number.find_first_of(".,");
  const auto last = number.find_last_of(".,");
  if (first == std::string_view::npos) return read(text, parts, notation::italian);
  const bool once = first == last;
  if (once && last > 0 && last <= 3 && number.size() - last - 1 == 3)
    return refuse(text, errc::amount_ambiguous, parts.begin + last);
  // A separator that stands once, or that differs from the first, separates the cents; one that recurs, the thousands.
  const bool cents = once || number[first] != number[last];
  return read(text, parts, cents == (number[last] == ',') ? notation::italian : notation::english);
}

}  // namespace avviso::inline v0
