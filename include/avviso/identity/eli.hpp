// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_ELI_HPP
#define AVVISO_IDENTITY_ELI_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// The European Legislation Identifier of an act of the Union: http://data.europa.eu/eli/reg/2014/514/oj.
///
/// Its parts are the type of act (`reg`, `dir`, `dec`, `reg_impl` …), the year, the natural number, and `oj` where it
/// names the act as the Official Journal published it. That shape is checked; whether the act exists is not. Decrees of
/// a director general that the Gazzetta does not publish have no ELI. In order of type, year and number.
class eli {
 public:
  /// Errors: expected_character, expected_small, expected_digit, text_too_long, leading_zero, text_left_over.
  [[nodiscard]] static constexpr result<eli> parse(std::string_view text) noexcept;

  /// Its parts: the type, `reg`; the year; the number; whether it means the text as the Official Journal has it, `/oj`.
  [[nodiscard]] constexpr std::string_view type() const& noexcept { return type_; }
  std::string_view type() && = delete;  // would outlive its characters
  [[nodiscard]] constexpr int year() const noexcept { return year_; }
  [[nodiscard]] constexpr int number() const noexcept { return number_; }
  [[nodiscard]] constexpr bool as_published() const noexcept { return as_published_; }

  /// The whole, as it was read.
  [[nodiscard]] constexpr inline_text<63> text() const noexcept {
    inline_text<63> out(prefix);
    out.append(type_);
    out.append('/');
    out.append_number(year_, 4);
    out.append('/');
    out.append_number(number_);
    if (as_published_) out.append("/oj");
    return out;
  }

  friend constexpr bool operator==(const eli&, const eli&) noexcept = default;
  /// By type, year and number.
  friend constexpr std::strong_ordering operator<=>(const eli& a, const eli& b) noexcept {
    if (const auto by_type = std::string_view(a.type_).compare(b.type_) <=> 0; by_type != 0) return by_type;
    if (const auto by_year = a.year_ <=> b.year_; by_year != 0) return by_year;
    if (const auto by_number = a.number_ <=> b.number_; by_number != 0) return by_number;
    return static_cast<int>(a.as_published_) <=> static_cast<int>(b.as_published_);
  }

 private:
  static constexpr std::string_view prefix = "http://data.europa.eu/eli/";

  constexpr eli(std::string_view type, int year, int number, bool as_published) noexcept
      : type_(type), year_(year), number_(number), as_published_(as_published) {}

  inline_text<15> type_;
  int year_;
  int number_;
  bool as_published_;
};

constexpr result<eli> eli::parse(std::string_view text) noexcept {
  if (const auto why = detail::mismatch_at(text, 0, prefix)) return *why;
  std::size_t at = prefix.size();
  const std::size_t type_at = at;
  while (at < text.size() && (detail::is_small(text[at]) || (at > type_at && text[at] == '_'))) ++at;
  const std::string_view type = text.substr(type_at, at - type_at);
  if (type.empty()) return detail::refuse(errc::expected_small, text, at);
  if (type.size() > 15) return detail::refuse(errc::text_too_long, text, type_at, 15);

  if (const auto why = detail::mismatch_at(text, at, "/####/")) return *why;
  const int year = static_cast<int>(detail::number_in(text.substr(at + 1, 4)));
  at += 6;

  const std::size_t digits = detail::digits_from(text, at);
  if (digits == 0) return detail::refuse(errc::expected_digit, text, at);
  if (digits > 9) return detail::refuse(errc::text_too_long, text, at, 9);
  if (text[at] == '0') return detail::refuse(errc::leading_zero, text, at);
  const int number = static_cast<int>(detail::number_in(text.substr(at, digits)));
  const std::string_view rest = text.substr(at + digits);
  if (!rest.empty() && rest != "/oj") return detail::refuse(errc::text_left_over, text, at + digits);
  return eli(type, year, number, !rest.empty());
}

template <>
inline constexpr bool detail::is_hashed_by_text<eli> = true;

}  // namespace avviso::inline v0

#endif
