// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_SHAPE_HPP
#define AVVISO_IDENTITY_SHAPE_HPP

// How the identifiers read their characters. Nothing here belongs to the interface.
#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <avviso/detail/maybe.hpp>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0::detail {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_hexadecimal(char c) noexcept { return is_digit(c) || (c >= 'A' && c <= 'F'); }

/// The error about what stands at `at`; at the end of the text, `found` is empty.
constexpr error refuse(errc code, std::string_view text, std::size_t at, std::int64_t expected = 0,
                       std::size_t length = std::string_view::npos) noexcept {
  return {
      .code = code, .position = static_cast<std::uint32_t>(at), .expected = expected, .found = quote(text, at, length)};
}

/// The first place where `text`, read from `at`, departs from `shape`, in which `#` is a digit, `@` a capital letter,
/// `%` a hexadecimal digit in capitals, and any other character itself.
constexpr maybe<error> mismatch_at(std::string_view text, std::size_t at, std::string_view shape) noexcept {
  for (const char wanted : shape) {
    const char c = at < text.size() ? text[at] : '\0';
    if (wanted == '#' && !is_digit(c)) return refuse(errc::expected_digit, text, at);
    if (wanted == '@' && !is_capital(c)) return refuse(errc::expected_capital, text, at);
    if (wanted == '%' && !is_hexadecimal(c)) return refuse(errc::expected_hexadecimal, text, at);
    const bool itself = wanted != '#' && wanted != '@' && wanted != '%';
    if (itself && c != wanted) return refuse(errc::expected_character, text, at, wanted);
    ++at;
  }
  return {};
}

/// The same for a text that is nothing but the shape.
constexpr maybe<error> mismatch(std::string_view text, std::string_view shape) noexcept {
  if (const auto why = mismatch_at(text, 0, shape)) return why;
  if (text.size() > shape.size()) return refuse(errc::text_left_over, text, shape.size());
  return {};
}

/// The length of the run of digits that starts at `at`.
constexpr std::size_t digits_from(std::string_view text, std::size_t at) noexcept {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// The number that hexadecimal (or, in base 10, decimal) digits write; at most 15 of them.
constexpr std::int64_t number_in(std::string_view digits, int base = 10) noexcept {
  std::int64_t number = 0;
  for (const char c : digits) number = number * base + (is_digit(c) ? c - '0' : c - 'A' + 10);
  return number;
}

/// Exactly `Size` characters, in `Size` bytes.
template <std::size_t Size>
struct fixed_text {
  explicit constexpr fixed_text(std::string_view text) noexcept {
    for (std::size_t i = 0; i < Size; ++i) characters[i] = text[i];
  }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, Size}; }
  friend constexpr auto operator<=>(const fixed_text&, const fixed_text&) noexcept = default;

  char characters[Size] = {};
};

// Whether values of a type are equal exactly when their texts are, so that the text can be hashed instead.
template <class T>
inline constexpr bool is_hashed_by_text = false;

}  // namespace avviso::inline v0::detail

template <class Identifier>
  requires avviso::detail::is_hashed_by_text<Identifier>
struct std::hash<Identifier> {
  [[nodiscard]] std::size_t operator()(const Identifier& id) const noexcept {
    const auto text = id.text();
    return std::hash<std::string_view>{}(text);
  }
};

#endif
