// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_PARTIAL_DATE_HPP
#define AVVISO_TIME_PARTIAL_DATE_HPP

#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>
#include <avviso/time/date.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// How precisely a document gives a day.
enum class precision : std::uint8_t { day, month, year, range, unknown };

/// A day as documents give it: «19 marzo 2021», «dicembre 2014», «nel corso del 2017», «tra marzo e maggio 2017», or a
/// day that no document gives. 8 bytes.
///
/// It stands for one real day, which lies from `earliest()` to `latest()`, both included; each day between is possible.
/// A `date` converts to it, for a precise day is one of them. The same days make the same value: the range from 1 to 31
/// March 2017 *is* the month March 2017, and a range of one day is that day.
class partial_date {
 public:
  partial_date() = delete;
  constexpr partial_date(date day) noexcept : earliest_(day), latest_(day) {}  // NOLINT(google-explicit-constructor)

  /// Some day of a month. Errors: those of `date::make`.
  [[nodiscard]] static constexpr result<partial_date> month(int year, int month) noexcept {
    const auto first = date::make(year, month, 1);
    if (!first) return first.error();
    return partial_date(*first, *date::make(year, month, detail::gregorian::end_of_month_day(year, month)));
  }

  /// Some day of a year. Error: year_out_of_range.
  [[nodiscard]] static constexpr result<partial_date> year(int year) noexcept {
    const auto first = date::make(year, 1, 1);
    if (!first) return first.error();
    return partial_date(*first, *date::make(year, 12, 31));
  }

  /// Some day from `first` to `last`, both included. Error: range_reversed.
  [[nodiscard]] static constexpr result<partial_date> between(date first, date last) noexcept {
    if (last < first) return error{.code = errc::range_reversed, .found = inline_text<31>(last.iso().c_str())};
    return partial_date(first, last);
  }

  /// A day that came, and that no document gives.
  [[nodiscard]] static constexpr partial_date unknown() noexcept { return {date::min(), date::max()}; }

  [[nodiscard]] constexpr date earliest() const noexcept { return earliest_; }
  [[nodiscard]] constexpr date latest() const noexcept { return latest_; }

  [[nodiscard]] constexpr avviso::precision precision() const noexcept {
    if (earliest_ == latest_) return precision::day;
    if (*this == unknown()) return precision::unknown;
    if (*this == year(earliest_.year())) return precision::year;
    if (*this == month(earliest_.year(), earliest_.month())) return precision::month;
    return precision::range;
  }

  /// `2021-03-19`, `2014-12`, `2017`, `2021-03-19/2021-12-31` (ISO 8601) or `unknown`.
  [[nodiscard]] constexpr inline_text<21> iso() const noexcept {
    const auto first = earliest_.iso();
    const std::string_view digits = first;
    switch (precision()) {
      case precision::day:
        return inline_text<21>(digits);
      case precision::month:
        return inline_text<21>(digits.substr(0, 7));
      case precision::year:
        return inline_text<21>(digits.substr(0, 4));
      case precision::unknown:
        return inline_text<21>("unknown");
      case precision::range:
        break;
    }
    const auto last = latest_.iso();
    inline_text<21> text(digits);
    text.append('/');
    text.append(last);
    return text;
  }

  friend constexpr bool operator==(const partial_date&, const partial_date&) noexcept = default;

 private:
  constexpr partial_date(date earliest, date latest) noexcept : earliest_(earliest), latest_(latest) {}

  date earliest_, latest_;
};

/// A day between two days known when writing the program, both included and checked when compiling it:
/// `day_between<2021, 3, 19, 2021, 12, 31>`.
template <int Year1, int Month1, int Day1, int Year2, int Month2, int Day2>
  requires(partial_date::between(day<Year1, Month1, Day1>, day<Year2, Month2, Day2>).has_value())
inline constexpr partial_date day_between = *partial_date::between(day<Year1, Month1, Day1>, day<Year2, Month2, Day2>);

}  // namespace avviso::inline v0

#endif
