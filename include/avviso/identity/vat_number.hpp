// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_VAT_NUMBER_HPP
#define AVVISO_IDENTITY_VAT_NUMBER_HPP

#include <avviso/identity/tax_code.hpp>

#include <compare>
#include <string_view>

namespace avviso::inline v0 {

/// The number under which a taxable person pays value added tax in Italy (*partita IVA*), in 11 bytes: 00743110157.
///
/// Law: d.P.R. 633/1972, art. 35. Its digits are checked as those of an entity's tax code are; whether the number is
/// active is not a property of its digits. A VAT number is not a tax code, even where the two have equal digits.
class vat_number {
 public:
  /// Reads 11 digits, or `IT` and 11 digits as intra-Union documents write them. Errors: those of tax_code, positions
  /// counted from the start of the text.
  [[nodiscard]] static constexpr result<vat_number> parse(std::string_view text) noexcept {
    if (detail::has_personal_code(text)) return error{.code = errc::tax_code_of_person};
    const std::size_t begin = text.substr(0, 2) == "IT" ? 2 : 0;
    if (auto why = detail::tax_number_error(text.substr(begin))) {
      (*why).position += static_cast<std::uint32_t>(begin);
      return *why;
    }
    return vat_number(text.substr(begin));
  }

  /// The 11 digits, without the country.
  [[nodiscard]] constexpr std::string_view text() const& noexcept { return text_.view(); }
  std::string_view text() && = delete;  // would outlive its characters

  /// The code of the office that assigned it.
  [[nodiscard]] constexpr int office() const noexcept {
    return static_cast<int>(detail::number_in(text_.view().substr(7, 3)));
  }

  friend constexpr auto operator<=>(const vat_number&, const vat_number&) noexcept = default;

 private:
  explicit constexpr vat_number(std::string_view text) noexcept : text_(text) {}

  detail::fixed_text<11> text_;
};

template <>
inline constexpr bool detail::is_hashed_by_text<vat_number> = true;

}  // namespace avviso::inline v0

#endif
