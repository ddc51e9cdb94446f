// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_PROJECT_CODE_HPP
#define AVVISO_IDENTITY_PROJECT_CODE_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// The code of a project of the Asylum, Migration and Integration Fund: PROG-2443. It is not a CUP: a project has both,
/// and neither follows from the other.
///
/// `PROG-` and one to five digits are checked, which is all that the known codes show; no rule of their issuer is
/// known. So PROG-1 and PROG-01 are two codes. In order of number.
class project_code {
 public:
  /// Errors: expected_character, expected_digit, text_left_over, text_too_long (more than 5 digits).
  [[nodiscard]] static constexpr result<project_code> parse(std::string_view text) noexcept {
    const std::size_t digits = detail::digits_from(text, 5);
    if (digits > 5) return detail::refuse(errc::text_too_long, text, 5, 5);
    if (const auto why = detail::mismatch(text, std::string_view("PROG-#####").substr(0, digits > 0 ? 5 + digits : 6)))
      return *why;
    return project_code(static_cast<std::uint32_t>(detail::number_in(text.substr(5))),
                        static_cast<std::uint32_t>(digits));
  }

  /// 2443 of `PROG-2443`.
  [[nodiscard]] constexpr int number() const noexcept { return static_cast<int>(number_); }

  /// `PROG-2443`.
  [[nodiscard]] constexpr inline_text<10> text() const noexcept {
    inline_text<10> code("PROG-");
    code.append_number(number_, static_cast<int>(digits_));
    return code;
  }

  friend constexpr auto operator<=>(project_code, project_code) noexcept = default;

 private:
  constexpr project_code(std::uint32_t number, std::uint32_t digits) noexcept : number_(number), digits_(digits) {}

  std::uint32_t number_;
  std::uint32_t digits_;  // with leading zeros
};

template <>
inline constexpr bool detail::is_hashed_by_text<project_code> = true;

}  // namespace avviso::inline v0

#endif
