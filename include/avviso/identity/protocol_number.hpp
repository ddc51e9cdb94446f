// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_PROTOCOL_NUMBER_HPP
#define AVVISO_IDENTITY_PROTOCOL_NUMBER_HPP

#include <avviso/identity/shape.hpp>
#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// The number under which an office registers a document it sends or receives (*numero di protocollo*).
///
/// Law: d.P.R. 445/2000, art. 57: the number is progressive, has at least seven digits and starts again every calendar
/// year. So office, year and number together name a document, and 35/002585 of 2016 is 35/0002585 of 2016 and not
/// 35/002585 of 2017. Documents shorten the number and leave the office out: numbers compare as numbers, an office not
/// stated stays not stated, and `raw()` keeps what was written. Two protocol numbers are equal when office, year and
/// number are.
class protocol_number {
 public:
  /// The code of an office, `35`.
  using office_code = inline_text<15>;

  /// Reads `8875` or `35/002585`, as cited with a document of `year`: an office of letters and digits, a slash, and 1
  /// to 15 digits. Errors: year_out_of_range, expected_digit, text_left_over, text_too_long, number_zero.
  [[nodiscard]] static constexpr result<protocol_number> parse(std::string_view text, int year) noexcept;

  /// Reads the full form, whose parts are administration, office, register, direction (`U` sent, `E` or `I` received),
  /// number and day, in 63 bytes at most: `m_lps.35.REGISTRO UFFICIALE.U.0002585.30-06-2016`. Errors: those of the
  /// short form and of `date`, expected_character, expected_direction, expected_letter_or_digit.
  [[nodiscard]] static constexpr result<protocol_number> parse_full(std::string_view text) noexcept;

  /// The organisational area that keeps the register (*area organizzativa omogenea*); digits without leading zeros.
  [[nodiscard]] constexpr const stated<office_code>& office() const& noexcept { return office_; }
  const stated<office_code>& office() && = delete;  // would outlive its characters
  [[nodiscard]] constexpr int year() const noexcept { return year_; }
  [[nodiscard]] constexpr std::int64_t number() const noexcept { return number_; }

  /// What was read, as it was written.
  [[nodiscard]] constexpr const inline_text<63>& raw() const& noexcept { return raw_; }
  const inline_text<63>& raw() && = delete;  // would outlive its characters

  /// Office and number, in seven digits or more: `35/0002585`.
  [[nodiscard]] constexpr inline_text<31> text() const noexcept {
    inline_text<31> out;
    if (const auto* office = office_.if_stated()) {
      out.append(*office);
      out.append('/');
    }
    out.append_number(number_, 7);
    return out;
  }

  /// Office, year and number; not how it was written.
  friend constexpr bool operator==(const protocol_number& a, const protocol_number& b) noexcept {
    return a.year_ == b.year_ && a.number_ == b.number_ && a.office_ == b.office_;
  }

  /// By year, then number, then office; an office not stated comes first.
  friend constexpr std::strong_ordering operator<=>(const protocol_number& a, const protocol_number& b) noexcept {
    if (const auto by_year = a.year_ <=> b.year_; by_year != 0) return by_year;
    if (const auto by_number = a.number_ <=> b.number_; by_number != 0) return by_number;
    return a.office_text().compare(b.office_text()) <=> 0;
  }

 private:
  constexpr protocol_number(stated<office_code> office, int year, std::int64_t number, std::string_view raw) noexcept
      : office_(office), year_(year), number_(number), raw_(raw) {}

  [[nodiscard]] constexpr std::string_view office_text() const noexcept {
    const auto* office = office_.if_stated();
    return office ? std::string_view(*office) : std::string_view();
  }

  static constexpr result<office_code> read_office(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    if (end - begin > 15) return detail::refuse(errc::text_too_long, text, begin, 15, end - begin);
    for (std::size_t i = begin; i < end || i == begin; ++i) {
      if (i == end || (!detail::is_digit(text[i]) && !detail::is_capital(text[i])))
        return detail::refuse(errc::expected_letter_or_digit, text, i);
    }
    std::string_view office = text.substr(begin, end - begin);
    if (detail::digits_from(office, 0) == office.size()) {
      while (office.size() > 1 && office.front() == '0') office.remove_prefix(1);
    }
    return office_code(office);
  }

  static constexpr result<protocol_number> read(std::string_view text, const stated<office_code>& office,
                                                std::size_t number_at, std::size_t end, int year) noexcept;

  stated<office_code> office_;
  int year_;
  std::int64_t number_;
  inline_text<63> raw_;
};

constexpr result<protocol_number> protocol_number::read(std::string_view text, const stated<office_code>& office,
                                                        std::size_t number_at, std::size_t end, int year) noexcept {
  if (text.size() > 63) return detail::refuse(errc::text_too_long, text, 0, 63);
  const std::size_t digits = detail::digits_from(text, number_at);
  if (digits == 0) return detail::refuse(errc::expected_digit, text, number_at);
  if (digits > 15) return detail::refuse(errc::text_too_long, text, number_at, 15);
  if (number_at + digits != end) return detail::refuse(errc::text_left_over, text, number_at + digits);
  const auto number = detail::number_in(text.substr(number_at, digits));
  if (number == 0) return detail::refuse(errc::number_zero, text, number_at);
  return protocol_number(office, year, number, text);
}

constexpr result<protocol_number> protocol_number::parse(std::string_view text, int year) noexcept {
  if (const auto first = date::make(year, 1, 1); !first) return first.error();
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return read(text, not_stated, 0, text.size(), year);
  const auto office = read_office(text, 0, slash);
  if (!office) return office.error();
  return read(text, *office, slash + 1, text.size(), year);
}

constexpr result<protocol_number> protocol_number::parse_full(std::string_view text) noexcept {
  std::size_t part[6] = {};  // where each begins: administration, office, register, direction, number, day
  for (int i = 1; i < 6; ++i) {
    const std::size_t dot = text.find('.', part[i - 1]);
    if (dot == std::string_view::npos) return detail::refuse(errc::expected_character, text, text.size(), '.');
    part[i] = dot + 1;
  }
  const auto office = read_office(text, part[1], part[2] - 1);
  if (!office) return office.error();
  const std::string_view direction = text.substr(part[3], part[4] - 1 - part[3]);
  if (direction != "U" && direction != "E" && direction != "I")
    return detail::refuse(errc::expected_direction, text, part[3], 0, direction.size());

  const std::string_view day = text.substr(part[5]);
  if (const auto why = detail::mismatch_at(text, part[5], "##-##-####")) return *why;
  if (day.size() > 10) return detail::refuse(errc::text_left_over, text, part[5] + 10);
  const auto number = [day](std::size_t at, std::size_t size) {
    return static_cast<int>(detail::number_in(day.substr(at, size)));
  };
  if (const auto exists = date::make(number(6, 4), number(3, 2), number(0, 2)); !exists) {
    error why = exists.error();
    why.position = static_cast<std::uint32_t>(part[5]);
    return why;
  }
  return read(text, *office, part[4], part[5] - 1, number(6, 4));
}

}  // namespace avviso::inline v0

template <>
struct std::hash<avviso::protocol_number> {
  [[nodiscard]] std::size_t operator()(const avviso::protocol_number& id) const noexcept {
    const auto text = id.text();
    return std::hash<std::string_view>{}(text)*31 + static_cast<std::size_t>(id.year());
  }
};

#endif
