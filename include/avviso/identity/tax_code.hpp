// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_TAX_CODE_HPP
#define AVVISO_IDENTITY_TAX_CODE_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/result.hpp>

#include <avviso/detail/maybe.hpp>
#include <compare>
#include <string_view>

namespace avviso::inline v0 {

namespace detail {

/// The last digit with which eleven digits pass the Luhn check: every second one is doubled and its digits are added,
/// and the sum is a multiple of ten.
constexpr int check_digit(std::string_view ten_digits) noexcept {
  int sum = 0;
  for (std::size_t i = 0; i < 10; ++i) {
    const int digit = ten_digits[i] - '0';
    const int weighted = i % 2 == 0 ? digit : 2 * digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - sum % 10) % 10;
}

/// The offices that assign numbers: 001 to 100 for the provinces, and four others.
constexpr bool is_tax_office(int code) noexcept {
  return (code >= 1 && code <= 100) || code == 120 || code == 121 || code == 888 || code == 999;
}

/// What is wrong with the eleven digits that tax codes of entities and VAT numbers share.
constexpr maybe<error> tax_number_error(std::string_view text) noexcept {
  if (const auto why = mismatch(text, "###########")) return why;
  if (number_in(text.substr(0, 7)) == 0) return refuse(errc::number_zero, text, 0, 0, 7);
  if (!is_tax_office(static_cast<int>(number_in(text.substr(7, 3)))))
    return refuse(errc::tax_office_unknown, text, 7, 0, 3);
  const int check = check_digit(text);
  if (text[10] != '0' + check) return refuse(errc::check_digit_wrong, text, 10, check);
  return {};
}

}  // namespace detail

/// The first tax code of a natural person that a text has in it: sixteen characters, in any case, whatever stands
/// around them and whatever blanks or signs group them; empty, where there is none. Personal data has no place in what
/// is shown. Linear.
[[nodiscard]] constexpr std::string_view find_tax_code_of_person(std::string_view text) noexcept {
  const auto place = detail::find_personal_code(text);
  return text.substr(place.at, place.size);
}

/// The tax code of an entity (*codice fiscale*), in 11 bytes: 80143490581 is Regione Lazio.
///
/// Law: d.P.R. 605/1973; d.m. 23 December 1976. It is checked that there are eleven digits, that the first seven are
/// not all zero, that the next three are the code of an office that assigns numbers (001-100, 120, 121, 888, 999), and
/// that the last is the right check digit. The sixteen characters of a natural person's code are refused, whatever
/// stands around them, and no error repeats them: personal data has no place here.
class tax_code {
 public:
  /// Reads exactly 11 digits. Errors: expected_digit, text_left_over, tax_code_of_person, number_zero,
  /// tax_office_unknown, check_digit_wrong (`expected` is the right one).
  [[nodiscard]] static constexpr result<tax_code> parse(std::string_view text) noexcept {
    if (detail::has_personal_code(text)) return error{.code = errc::tax_code_of_person};
    if (const auto why = detail::tax_number_error(text)) return *why;
    return tax_code(text);
  }

  /// The eleven digits.
  [[nodiscard]] constexpr std::string_view text() const& noexcept { return text_.view(); }
  std::string_view text() && = delete;  // would outlive its characters

  /// The code of the office that assigned it, 58 for Rome.
  [[nodiscard]] constexpr int office() const noexcept {
    return static_cast<int>(detail::number_in(text_.view().substr(7, 3)));
  }

  friend constexpr auto operator<=>(const tax_code&, const tax_code&) noexcept = default;

 private:
  explicit constexpr tax_code(std::string_view text) noexcept : text_(text) {}

  detail::fixed_text<11> text_;
};

template <>
inline constexpr bool detail::is_hashed_by_text<tax_code> = true;

}  // namespace avviso::inline v0

#endif
