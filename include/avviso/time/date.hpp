// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_DATE_HPP
#define AVVISO_TIME_DATE_HPP

#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <boost/date_time/gregorian_calendar.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

namespace detail {
struct civil_day {
  using year_type = int;
  using month_type = int;
  using day_type = int;
  constexpr civil_day(int y, int m, int d) noexcept : year(y), month(m), day(d) {}
  int year, month, day;
};
using gregorian = boost::date_time::gregorian_calendar_base<civil_day, std::uint32_t>;
inline constexpr std::int32_t epoch_day_number = 2440588;  // Boost's number of 1970-01-01

/// Days since 1970-01-01 of a day that exists.
constexpr std::int32_t days_of(civil_day day) noexcept {
  return static_cast<std::int32_t>(gregorian::day_number(day)) - epoch_day_number;
}

/// The way back. Boost's own takes three times as long; this one, after C. Neri and L. Schneider, "Euclidean affine
/// functions and their application to calendar algorithms" (2022), divides by multiplying. Years run from 1 March.
[[gnu::always_inline]] constexpr civil_day civil_day_of(std::int32_t days) noexcept {
  constexpr std::int32_t from_march_of_year_0 = 719468;  // to 1970-01-01
  const auto quarters = 4 * static_cast<std::uint32_t>(days + from_march_of_year_0) + 3;
  const std::uint32_t century = quarters / 146097;
  const std::uint64_t years = std::uint64_t{2939745} * (quarters % 146097 | 3U);  // 2^32 / 1461, rounded up
  const std::uint32_t day_of_year = static_cast<std::uint32_t>(years) / 2939745 / 4;
  const std::uint32_t month_and_day = 2141 * day_of_year + 197913;  // a month in the high half
  const bool next_year = day_of_year >= 306;                        // January and February
  return {static_cast<int>(100 * century + static_cast<std::uint32_t>(years >> 32)) + (next_year ? 1 : 0),
          static_cast<int>(month_and_day >> 16) - (next_year ? 12 : 0),
          static_cast<int>((month_and_day & 0xFFFFU) / 2141) + 1};
}

/// 28 to 31.
constexpr int last_day_of_month(int year, int month) noexcept {
  if (month == 2) return gregorian::is_leap_year(year) ? 29 : 28;
  return 30 | (month ^ (month >> 3));  // 31 days: the odd months until July, the even ones from August
}
}  // namespace detail

/// A day of the civil (Gregorian) calendar, from 1400-01-01 to 9999-12-31, in 4 bytes.
///
/// It always exists: there is no null date, no infinity, no 31 April. Literals are checked when compiling,
/// `day<2022, 6, 30>`; dates from data come from `make`, `parse` or `from_days`. Days can be added and counted; months
/// and years cannot be added here, because what "a month after 31 January" means is a choice the caller must name.
class date {
 public:
  date() = delete;

  /// The day y-m-d. Errors: year_out_of_range, month_out_of_range, day_out_of_range (`expected` is the month's last
  /// day).
  [[nodiscard]] static constexpr result<date> make(int year, int month, int day) noexcept {
    if (year < 1400 || year > 9999) return refuse(errc::year_out_of_range, year, 0);
    if (month < 1 || month > 12) return refuse(errc::month_out_of_range, month, 12);
    const int last = detail::last_day_of_month(year, month);
    if (day < 1 || day > last) return refuse(errc::day_out_of_range, day, last);
    return date(detail::days_of({year, month, day}));
  }

  /// The day whose distance from 1970-01-01 is `days`. Error: date_out_of_range.
  [[nodiscard]] static constexpr result<date> from_days(std::int64_t days) noexcept {
    if (days < first_day || days > last_day) return refuse(errc::date_out_of_range, days, 0);
    return date(static_cast<std::int32_t>(days));
  }

  /// Reads exactly `YYYY-MM-DD` (ISO 8601). Errors: those of `make`, and expected_digit, expected_character,
  /// text_left_over, each with its position.
  [[nodiscard]] static constexpr result<date> parse(std::string_view text) noexcept;

  [[nodiscard]] static constexpr date(min)() noexcept { return date(first_day); }  ///< 1400-01-01
  [[nodiscard]] static constexpr date(max)() noexcept { return date(last_day); }   ///< 9999-12-31

  /// 1400 to 9999; 1 to 12; 1 to 31.
  [[nodiscard]] constexpr int year() const noexcept { return civil().year; }
  [[nodiscard]] constexpr int month() const noexcept { return civil().month; }
  [[nodiscard]] constexpr int day() const noexcept { return civil().day; }

  /// Days since 1970-01-01; negative before it.
  [[nodiscard]] constexpr std::int32_t days() const noexcept { return days_; }

  /// `2022-06-30`.
  [[nodiscard]] constexpr inline_text<10> iso() const noexcept {
    const auto c = civil();
    const char text[10] = {digit(c.year / 1000),
                           digit(c.year / 100),
                           digit(c.year / 10),
                           digit(c.year),
                           '-',
                           digit(c.month / 10),
                           digit(c.month),
                           '-',
                           digit(c.day / 10),
                           digit(c.day)};
    return inline_text<10>(std::string_view(text, sizeof text));
  }

  /// Reads a date as Italian acts write it: «20 marzo 2018», «1º marzo 2018» (or `1°`, or `1`), «20/03/2018»,
  /// «20.3.2018»; month names in any case, one space between words. Errors: those of `make`, month_name_expected,
  /// expected_digit, expected_character, text_left_over, each with its position.
  [[nodiscard]] static constexpr result<date> parse_italian(std::string_view text) noexcept;

  [[nodiscard]] constexpr inline_text<18> italian() const noexcept;         ///< «20 marzo 2018», «1º marzo 2018»
  [[nodiscard]] constexpr inline_text<10> italian_digits() const noexcept;  ///< «20/03/2018»
  [[nodiscard]] constexpr inline_text<17> english() const noexcept;         ///< "20 March 2018"

  friend constexpr auto operator<=>(date, date) noexcept = default;

 private:
  static constexpr std::int32_t first_day = -208188;  // 1400-01-01
  static constexpr std::int32_t last_day = 2932896;   // 9999-12-31

  explicit constexpr date(std::int32_t days) noexcept : days_(days) {}

  [[nodiscard]] constexpr detail::civil_day civil() const noexcept { return detail::civil_day_of(days_); }

  [[nodiscard]] static constexpr char digit(int n) noexcept { return static_cast<char>('0' + n % 10); }

  // Where and how a text departs from the shape.
  [[nodiscard, gnu::cold]] static constexpr error malformed(std::string_view text, std::string_view shape) noexcept;

  [[nodiscard, gnu::cold, gnu::noinline]] static constexpr error refuse(errc code, std::int64_t found,
                                                                        std::int64_t expected) noexcept {
    error why{.code = code, .expected = expected};
    why.found.append_number(found);
    return why;
  }

  std::int32_t days_;
};

/// The day `days` later, or earlier when negative. Error: date_out_of_range.
[[nodiscard]] constexpr result<date> add_days(date from, std::int64_t days) noexcept {
  if (days > (date::max)().days() - (date::min)().days()) return date::from_days(days);
  if (days < (date::min)().days() - (date::max)().days()) return date::from_days(days);
  return date::from_days(from.days() + days);
}

/// How many days `to` is after `from`; negative when it is before.
[[nodiscard]] constexpr std::int32_t days_between(date from, date to) noexcept { return to.days() - from.days(); }

/// The first day of the month of `day`.
[[nodiscard]] constexpr date first_of_month(date day) noexcept { return *add_days(day, 1 - day.day()); }

/// The last day of the month of `day`: the 28th to the 31st.
[[nodiscard]] constexpr date last_of_month(date day) noexcept {
  return *add_days(day, detail::last_day_of_month(day.year(), day.month()) - day.day());
}

/// A day known when writing the program, checked when compiling it: `day<2022, 6, 30>`; `day<2022, 6, 31>` does not
/// compile.
template <int Year, int Month, int Day>
  requires(date::make(Year, Month, Day).has_value())
inline constexpr date day = *date::make(Year, Month, Day);

constexpr result<date> date::parse(std::string_view text) noexcept {
  constexpr std::string_view shape = "dddd-dd-dd";
  if (text.size() != shape.size()) return malformed(text, shape);
  const auto value = [&text](std::size_t i) {
    return static_cast<unsigned>(static_cast<unsigned char>(text[i])) - '0';
  };
  bool well_formed = text[4] == '-' && text[7] == '-';
  for (const unsigned i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) well_formed &= value(i) < 10;
  if (!well_formed) return malformed(text, shape);
  const auto made = make(static_cast<int>(value(0) * 1000 + value(1) * 100 + value(2) * 10 + value(3)),
                         static_cast<int>(value(5) * 10 + value(6)), static_cast<int>(value(8) * 10 + value(9)));
  if (made) return made;
  error why = made.error();
  why.position = why.code == errc::year_out_of_range ? 0 : why.code == errc::month_out_of_range ? 5 : 8;
  return why;
}

constexpr error date::malformed(std::string_view text, std::string_view shape) noexcept {
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool ended = i >= text.size();
    const bool digit = !ended && text[i] >= '0' && text[i] <= '9';
    if (shape[i] == 'd' ? digit : (!ended && text[i] == '-')) continue;
    return {.code = shape[i] == 'd' ? errc::expected_digit : errc::expected_character,
            .position = static_cast<std::uint32_t>(i),
            .expected = shape[i] == 'd' ? 0 : '-',
            .found = detail::quote(text, i)};
  }
  return {.code = errc::text_left_over, .position = 10, .found = detail::quote(text, shape.size())};
}

}  // namespace avviso::inline v0

template <>
struct std::hash<avviso::date> {
  [[nodiscard]] std::size_t operator()(avviso::date value) const noexcept {
    return std::hash<std::int32_t>()(value.days());
  }
};

#include <avviso/detail/date_text.hpp>

#endif
