// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_CUP_HPP
#define AVVISO_IDENTITY_CUP_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <string_view>

namespace avviso::inline v0 {

/// The code that follows a public investment project for its whole life (*codice unico di progetto*, CUP), in 15
/// bytes: F84D18000300006.
///
/// Law: l. 144/1999, art. 1; l. 3/2003, art. 11; CIPE resolutions 143/2002 and 24/2004. What is checked is the shape
/// and nothing else: a letter, two digits, a letter, eleven digits. No rule for its last digit is known, so a CUP
/// that passes is well formed, not known to exist. An act that finances a public investment is void without one (l.
/// 3/2003, art. 11, para 2-bis).
class cup {
 public:
  /// Reads exactly 15 characters, in capitals and without spaces. Errors: expected_capital, expected_digit,
  /// text_left_over.
  [[nodiscard]] static constexpr result<cup> parse(std::string_view text) noexcept {
    if (const auto why = detail::mismatch(text, "@##@###########")) return *why;
    return cup(text);
  }

  /// The fifteen characters.
  [[nodiscard]] constexpr std::string_view text() const& noexcept { return text_.view(); }
  std::string_view text() && = delete;  // would outlive its characters

  /// The two digits that are read as the year of the project, 18 in F84D**18**000300006. Not checked: the system that
  /// assigns the codes publishes no rule for them.
  [[nodiscard]] constexpr int year_digits() const noexcept {
    return static_cast<int>(detail::number_in(text_.view().substr(4, 2)));
  }

  /// In its seven groups: `F 84 D 18 00030 000 6`.
  [[nodiscard]] constexpr inline_text<21> spaced() const noexcept {
    inline_text<21> groups;
    for (std::size_t i = 0; i < 15; ++i) {
      if (i == 1 || i == 3 || i == 4 || i == 6 || i == 11 || i == 14) groups.append(' ');
      groups.append(text_.characters[i]);
    }
    return groups;
  }

  friend constexpr auto operator<=>(const cup&, const cup&) noexcept = default;

 private:
  explicit constexpr cup(std::string_view text) noexcept : text_(text) {}

  detail::fixed_text<15> text_;
};

template <>
inline constexpr bool detail::is_hashed_by_text<cup> = true;

}  // namespace avviso::inline v0

#endif
