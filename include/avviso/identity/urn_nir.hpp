// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_URN_NIR_HPP
#define AVVISO_IDENTITY_URN_NIR_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>
#include <avviso/time/date.hpp>

#include <avviso/detail/maybe.hpp>
#include <compare>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// The uniform name of an Italian norm (URN:NIR), which Normattiva resolves:
/// urn:nir:stato:legge:2000-11-24;340~art27-com1.
///
/// Its parts are the authority, the kind of act, the day of the act or only its year, the number, and the article and
/// paragraph where it names a part. That shape is checked, and that the day exists; whether the act exists is not. In
/// the order of its characters.
class urn_nir {
 public:
  /// Reads at most 127 characters. Errors: expected_character, expected_small, expected_digit, leading_zero,
  /// text_left_over, text_too_long, and those of `date`.
  [[nodiscard]] static constexpr result<urn_nir> parse(std::string_view text) noexcept;

  /// The whole, and its parts: `stato`, `legge`, `2000-11-24`, `340`, `art27-com1`.
  [[nodiscard]] constexpr std::string_view text() const& noexcept { return text_; }
  [[nodiscard]] constexpr std::string_view authority() const& noexcept { return part(prefix.size(), kind_at_ - 1); }
  [[nodiscard]] constexpr std::string_view kind() const& noexcept { return part(kind_at_, day_at_ - 1); }
  /// `2000-11-24`, or `2000` where only the year is given.
  [[nodiscard]] constexpr std::string_view day_or_year() const& noexcept { return part(day_at_, number_at_ - 1); }
  [[nodiscard]] constexpr std::string_view number() const& noexcept { return part(number_at_, number_end_); }
  /// `art27-com1`, or empty where it names the whole act.
  [[nodiscard]] constexpr std::string_view partition() const& noexcept {
    return number_end_ == text_.size() ? std::string_view() : part(number_end_ + 1U, text_.size());
  }
  // Each would outlive its characters.
  std::string_view text() && = delete;
  std::string_view authority() && = delete;
  std::string_view kind() && = delete;
  std::string_view day_or_year() && = delete;
  std::string_view number() && = delete;
  std::string_view partition() && = delete;

  friend constexpr bool operator==(const urn_nir&, const urn_nir&) noexcept = default;
  /// In the order of the characters.
  friend constexpr std::strong_ordering operator<=>(const urn_nir& a, const urn_nir& b) noexcept {
    return std::string_view(a.text_).compare(b.text_) <=> 0;
  }

 private:
  static constexpr std::string_view prefix = "urn:nir:";

  explicit constexpr urn_nir(std::string_view text) noexcept : text_(text) {}

  [[nodiscard]] constexpr std::string_view part(std::size_t begin, std::size_t end) const noexcept {
    return std::string_view(text_).substr(begin, end - begin);
  }

  inline_text<127> text_;
  std::uint8_t kind_at_ = 0;
  std::uint8_t day_at_ = 0;
  std::uint8_t number_at_ = 0;
  std::uint8_t number_end_ = 0;
};

namespace detail {

/// The end of the words that start at `at`: small letters, joined by full stops, two authorities by a plus sign.
constexpr std::size_t urn_words_end(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && (is_small(text[at]) || text[at] == '.' || text[at] == '+')) ++at;
  return at;
}

/// The error of `art27`, `art2bis`, `art27-com1` or `art27-com2bis` that should start at `at` and end the text.
constexpr maybe<error> urn_partition_error(std::string_view text, std::size_t at) noexcept {
  const auto step = [text, &at](std::string_view word) -> maybe<error> {
    if (const auto why = mismatch_at(text, at, word)) return why;
    at += word.size();
    const std::size_t digits = digits_from(text, at);
    if (digits == 0) return refuse(errc::expected_digit, text, at);
    at += digits;
    while (at < text.size() && is_small(text[at])) ++at;
    return {};
  };
  if (const auto why = step("art")) return why;
  if (at == text.size()) return {};
  if (const auto why = step("-com")) return why;
  if (at != text.size()) return refuse(errc::text_left_over, text, at);
  return {};
}

}  // namespace detail

constexpr result<urn_nir> urn_nir::parse(std::string_view text) noexcept {
  if (text.size() > 127) return detail::refuse(errc::text_too_long, text, 0, 127);
  if (const auto why = detail::mismatch_at(text, 0, prefix)) return *why;

  urn_nir made(text);
  std::size_t at = prefix.size();
  for (std::uint8_t* next : {&made.kind_at_, &made.day_at_}) {
    const std::size_t end = detail::urn_words_end(text, at);
    if (end == at || !detail::is_small(text[at])) return detail::refuse(errc::expected_small, text, at);
    if (end == text.size() || text[end] != ':') return detail::refuse(errc::expected_character, text, end, ':');
    at = end + 1;
    *next = static_cast<std::uint8_t>(at);
  }

  const bool only_year = at + 4 < text.size() && text[at + 4] == ';';
  if (only_year) {
    if (const auto why = detail::mismatch_at(text, at, "####")) return *why;
  } else if (const auto day = date::parse(text.substr(at, 10)); !day) {
    error why = day.error();
    why.position += static_cast<std::uint32_t>(at);
    return why;
  }
  at += only_year ? 4 : 10;
  if (at == text.size() || text[at] != ';') return detail::refuse(errc::expected_character, text, at, ';');
  made.number_at_ = static_cast<std::uint8_t>(++at);
  const std::size_t digits = detail::digits_from(text, at);
  if (digits == 0) return detail::refuse(errc::expected_digit, text, at);
  if (text[at] == '0') return detail::refuse(errc::leading_zero, text, at);
  at += digits;
  made.number_end_ = static_cast<std::uint8_t>(at);
  if (at == text.size()) return made;
  if (text[at] != '~') return detail::refuse(errc::text_left_over, text, at);
  if (const auto why = detail::urn_partition_error(text, at + 1)) return *why;
  return made;
}

template <>
inline constexpr bool detail::is_hashed_by_text<urn_nir> = true;

}  // namespace avviso::inline v0

#endif
