// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_DATE_TEXT_HPP
#define AVVISO_DETAIL_DATE_TEXT_HPP

#include <avviso/detail/month_name.hpp>
#include <avviso/time/date.hpp>

#include <string_view>

// How dates are read and printed in words: the last part of date.hpp.
namespace avviso::inline v0 {

namespace detail {

struct date_reader {
  std::string_view text;
  std::size_t at = 0;

  [[nodiscard]] constexpr std::string_view rest() const noexcept { return text.substr(at); }

  [[nodiscard]] constexpr error refuse(errc code, std::int64_t expected = 0) const noexcept {
    return {.code = code, .position = static_cast<std::uint32_t>(at), .expected = expected, .found = quote(text, at)};
  }

  constexpr bool skip(std::string_view token) noexcept {
    if (!rest().starts_with(token)) return false;
    at += token.size();
    return true;
  }

  // A number of one to `most` digits; -1, where there is none.
  constexpr int number(std::size_t most) noexcept {
    int value = 0;
    const std::size_t begin = at;
    while (at < text.size() && at - begin < most && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + (text[at++] - '0');
    }
    return at == begin ? -1 : value;
  }
};

}  // namespace detail

constexpr result<date> date::parse_italian(std::string_view text) noexcept {
  detail::date_reader in{text};
  const int day = in.number(2);
  if (day < 0) return in.refuse(errc::expected_digit);
  const bool ordinal = day == 1 && (in.skip("º") || in.skip("°"));

  const char separator = in.rest().starts_with('.') ? '.' : in.rest().starts_with('/') && !ordinal ? '/' : ' ';
  if (!in.skip(std::string_view(&separator, 1))) return in.refuse(errc::expected_character, ' ');
  const std::size_t month_at = in.at;
  int month = 0;
  if (separator == ' ') {
    const auto word = detail::leading_word(in.rest());
    month = detail::month_of_italian_name(word);
    if (month == 0) return in.refuse(errc::month_name_expected);
    in.at += word.size();
  } else {
    month = in.number(2);
    if (month < 0) return in.refuse(errc::expected_digit);
  }
  if (!in.skip(std::string_view(&separator, 1))) return in.refuse(errc::expected_character, separator);

  // Two digits would leave the century to be guessed.
  const std::size_t year_at = in.at;
  const int year = in.number(4);
  if (year < 0 || in.at - year_at != 4) return in.refuse(errc::expected_digit);
  if (in.at != text.size()) return in.refuse(errc::text_left_over);

  auto made = make(year, month, day);
  if (made) return made;
  error why = made.error();
  why.position = static_cast<std::uint32_t>(why.code == errc::year_out_of_range    ? year_at
                                            : why.code == errc::month_out_of_range ? month_at
                                                                                   : 0);
  return why;
}

constexpr inline_text<18> date::italian() const noexcept {
  const auto c = civil();
  inline_text<18> text;
  text.append_number(c.day);
  if (c.day == 1) text.append("º");
  text.append(' ');
  text.append(detail::italian_months[c.month - 1]);
  text.append(' ');
  text.append_number(c.year);
  return text;
}

constexpr inline_text<10> date::italian_digits() const noexcept {
  const auto c = civil();
  inline_text<10> text;
  text.append_number(c.day, 2);
  text.append('/');
  text.append_number(c.month, 2);
  text.append('/');
  text.append_number(c.year, 4);
  return text;
}

constexpr inline_text<17> date::english() const noexcept {
  const auto c = civil();
  inline_text<17> text;
  text.append_number(c.day);
  text.append(' ');
  text.append(detail::english_months[c.month - 1]);
  text.append(' ');
  text.append_number(c.year);
  return text;
}

}  // namespace avviso::inline v0

#endif
