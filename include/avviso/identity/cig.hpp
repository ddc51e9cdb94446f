// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_CIG_HPP
#define AVVISO_IDENTITY_CIG_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// The three shapes in which tender codes have been issued.
enum class cig_family : std::uint8_t {
  standard,  ///< seven digits and three check characters
  smart,     ///< *smart CIG*, for small contracts: a letter V-Z and nine hexadecimal digits
  unified,   ///< *CIG unico*: a letter A-U and nine hexadecimal digits
};

/// The code of one lot of a tender (*codice identificativo di gara*, CIG), in 10 bytes: 1234567CE7. A grant has a CUP;
/// a CIG belongs to what is bought inside it.
///
/// Law: l. 136/2010, art. 3. The shape is checked and, where there is a rule, so are the check characters. Of the
/// validation of the Italian electronic order (AgID, Peppol): the last three of a standard CIG are the first seven ×
/// 211 modulo 4091 in hexadecimal; the second and third of a smart CIG in X, Y or Z are the last seven × 211 modulo
/// 251. Of the issuer (ANAC): the last three of a unified CIG are its six middle digits, read in hexadecimal, plus the
/// place of its letter in the alphabet (A is 1, J is 10), × 211 modulo 4091. The issuer states it in its
/// interoperability pages of 25 February 2025, and no act of law does; all codes seen bear it out. Of a smart CIG in V
/// or W only the shape is checked.
class cig {
 public:
  /// Reads exactly 10 characters, in capitals. Errors: expected_letter_or_digit, expected_digit, expected_hexadecimal,
  /// text_left_over, number_zero, check_characters_wrong (`expected` is the right value).
  [[nodiscard]] static constexpr result<cig> parse(std::string_view text) noexcept;

  /// The ten characters.
  [[nodiscard]] constexpr std::string_view text() const& noexcept { return text_.view(); }
  std::string_view text() && = delete;  // would outlive its characters

  /// Which way it was made, by its first character.
  [[nodiscard]] constexpr cig_family family() const noexcept { return family_of(text_.characters[0]); }

  /// Whether its check characters were verified; false where only the shape was.
  [[nodiscard]] constexpr bool has_checked_characters() const noexcept {
    return family() != cig_family::smart || is_checked_smart(text_.characters[0]);
  }

  friend constexpr auto operator<=>(const cig&, const cig&) noexcept = default;

 private:
  explicit constexpr cig(std::string_view text) noexcept : text_(text) {}

  static constexpr bool is_checked_smart(char first) noexcept { return first >= 'X'; }
  static constexpr cig_family family_of(char first) noexcept {
    if (detail::is_digit(first)) return cig_family::standard;
    return first >= 'V' ? cig_family::smart : cig_family::unified;
  }

  detail::fixed_text<10> text_;
};

/// The reason why a payment bears no CIG, as an electronic order states it in its place: ES01 to ES27.
class cig_exemption {
 public:
  /// Reads `ES` and two digits. Errors: expected_character, expected_digit, text_left_over, exemption_unknown.
  [[nodiscard]] static constexpr result<cig_exemption> parse(std::string_view text) noexcept {
    if (const auto why = detail::mismatch(text, "ES##")) return *why;
    const auto number = detail::number_in(text.substr(2));
    if (number < 1 || number > 27) return detail::refuse(errc::exemption_unknown, text, 2, 27);
    return cig_exemption(static_cast<std::uint8_t>(number));
  }

  /// 1 to 27.
  [[nodiscard]] constexpr int number() const noexcept { return number_; }

  /// `ES01`.
  [[nodiscard]] constexpr inline_text<4> text() const noexcept {
    inline_text<4> code("ES");
    code.append_number(number_, 2);
    return code;
  }

  friend constexpr auto operator<=>(cig_exemption, cig_exemption) noexcept = default;

 private:
  explicit constexpr cig_exemption(std::uint8_t number) noexcept : number_(number) {}

  std::uint8_t number_;
};

constexpr result<cig> cig::parse(std::string_view text) noexcept {
  const char first = text.empty() ? '\0' : text.front();
  if (!detail::is_digit(first) && !detail::is_capital(first))
    return detail::refuse(errc::expected_letter_or_digit, text, 0);
  const auto family = family_of(first);
  if (const auto why = detail::mismatch(text, family == cig_family::standard ? "#######%%%" : "@%%%%%%%%%"))
    return *why;
  if (family == cig_family::smart && !is_checked_smart(first)) return cig(text);

  const bool smart = family == cig_family::smart;
  const std::size_t number_at = smart ? 3 : family == cig_family::standard ? 0 : 1;
  const std::size_t number_size = family == cig_family::unified ? 6 : 7;
  const std::size_t check_at = smart ? 1 : 7;
  const std::size_t check_size = smart ? 2 : 3;
  auto number = detail::number_in(text.substr(number_at, number_size), family == cig_family::standard ? 10 : 16);
  if (family == cig_family::unified) {
    number += static_cast<decltype(number)>(first - 'A' + 1);
  } else if (number == 0) {
    return detail::refuse(errc::number_zero, text, number_at, 0, number_size);
  }
  const auto check = number * 211 % (smart ? 251 : 4091);
  if (detail::number_in(text.substr(check_at, check_size), 16) != check)
    return detail::refuse(errc::check_characters_wrong, text, check_at, check, check_size);
  return cig(text);
}

template <>
inline constexpr bool detail::is_hashed_by_text<cig> = true;
template <>
inline constexpr bool detail::is_hashed_by_text<cig_exemption> = true;

}  // namespace avviso::inline v0

#endif
