// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_CELEX_HPP
#define AVVISO_IDENTITY_CELEX_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// The number of a document in the Union's law collection (CELEX): 32014R0514 is Regulation (EU) No
/// 514/2014.
///
/// Its parts are the sector (3 legal acts, 6 case law), the year, the type (R regulation, L directive, D decision, CJ
/// judgment) in one or two letters, and a number of four digits. That shape is checked; whether the document exists is
/// not. Numbers with a suffix, such as those of corrigenda, are not read. In order of sector, year, type and number.
class celex {
 public:
  /// Errors: expected_digit, expected_capital, text_left_over, number_zero.
  [[nodiscard]] static constexpr result<celex> parse(std::string_view text) noexcept {
    const bool two_letters = text.size() > 6 && detail::is_capital(text[6]);
    if (const auto why = detail::mismatch(text, two_letters ? "#####@@####" : "#####@####")) return *why;
    const std::size_t number_at = two_letters ? 7 : 6;
    if (detail::number_in(text.substr(number_at)) == 0) return detail::refuse(errc::number_zero, text, number_at);
    return celex(text);
  }

  /// Its parts, 3 2014 R 0514: the sector, 3 for acts; the year; the type, `R` for a regulation; the number.
  [[nodiscard]] constexpr int sector() const noexcept { return text_.c_str()[0] - '0'; }
  [[nodiscard]] constexpr int year() const noexcept {
    return static_cast<int>(detail::number_in(std::string_view(text_).substr(1, 4)));
  }
  [[nodiscard]] constexpr std::string_view type() const& noexcept {
    return std::string_view(text_).substr(5, text_.size() - 9);
  }
  std::string_view type() && = delete;  // would outlive its characters
  [[nodiscard]] constexpr int number() const noexcept {
    return static_cast<int>(detail::number_in(std::string_view(text_).substr(text_.size() - 4)));
  }

  /// The whole, as it was read.
  [[nodiscard]] constexpr std::string_view text() const& noexcept { return text_; }
  std::string_view text() && = delete;  // would outlive its characters

  friend constexpr bool operator==(const celex&, const celex&) noexcept = default;
  /// In the order of the characters.
  friend constexpr std::strong_ordering operator<=>(const celex& a, const celex& b) noexcept {
    return std::string_view(a.text_).compare(b.text_) <=> 0;
  }

 private:
  explicit constexpr celex(std::string_view text) noexcept : text_(text) {}

  inline_text<11> text_;
};

template <>
inline constexpr bool detail::is_hashed_by_text<celex> = true;

}  // namespace avviso::inline v0

#endif
