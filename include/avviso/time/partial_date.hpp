// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_PARTIAL_DATE_HPP
#define AVVISO_TIME_PARTIAL_DATE_HPP

#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>
#include <avviso/time/date.hpp>

#include <cstdint>
#include <span>

namespace avviso::inline v0 {

/// How precisely a document gives a day.
enum class precision : std::uint8_t { day, month, year, range, unknown, alternatives, month_of_some_year };

/// A day as documents give it: «19 marzo 2021», «dicembre 2014», «nel corso del 2017», «tra marzo e maggio 2017», «nel
/// mese di febbraio» of a year left out, one of several such, or a day that no document gives.
///
/// It stands for one real day, which lies from `earliest()` to `latest()`, both included. Every day between them is
/// possible, except for alternatives and for a month of some year: `may_be` tells. A `date` converts to it, because a
/// precise day is one too. The same days make the same value: the range from 1 to 31 March 2017 *is* the month March
/// 2017, and a range of one day is that day.
class partial_date {
 public:
  partial_date() = delete;
  /// A day that is precise.
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

  /// A day that did come, but that no document gives.
  [[nodiscard]] static constexpr partial_date unknown() noexcept { return {(date::min)(), (date::max)()}; }

  /// Some day of a month whose year no document gives: «febbraio». Error: month_out_of_range.
  [[nodiscard]] static constexpr result<partial_date> month_of_some_year(int month) noexcept {
    const auto first = date::make(1400, month, 1);
    if (!first) return first.error();
    partial_date some(*first, *date::make(9999, month, detail::gregorian::end_of_month_day(9999, month)));
    some.month_ = static_cast<std::uint8_t>(month);
    return some;
  }

  /// One of the given days: a page says «febbraio» where only 2017 and 2018 are possible. Errors: no_alternative, for
  /// an empty list; too_many_alternatives, for more than four that do not touch each other, or for a month of some year
  /// beside another alternative.
  [[nodiscard]] static result<partial_date> one_of(std::span<const partial_date> alternatives) noexcept;

  /// Reads `2021-03-19`, `2017-03`, `2017`, a range of two of them (`2017-03/2017-05`), alternatives
  /// (`2017-02|2018-02`),
  /// `--02` (February of some year, as ISO 8601 wrote it), `unknown`, and what `date::parse_italian` reads, «febbraio
  /// 2018», «febbraio». Errors: those of `date::parse`, month_name_expected, range_reversed, too_many_alternatives; the
  /// position is in `text`.
  [[nodiscard]] static result<partial_date> parse(std::string_view text) noexcept;

  /// The first and the last day that it may be, both included.
  [[nodiscard]] constexpr date earliest() const noexcept { return earliest_; }
  [[nodiscard]] constexpr date latest() const noexcept { return latest_; }

  /// Whether the day may be `day`.
  [[nodiscard]] constexpr bool may_be(date day) const noexcept {
    if (day < earliest_ || latest_ < day) return false;
    for (int i = 0; i < gap_count_; ++i) {
      if (gaps_[i].first <= day.days() && day.days() <= gaps_[i].last) return false;
    }
    return month_ == 0 || day.month() == month_;
  }

  /// How many alternatives there are, 1 to 4: runs of days that do not touch. A month of some year counts as 1.
  [[nodiscard]] constexpr int alternative_count() const noexcept { return gap_count_ + 1; }

  /// The alternative at `index`, in the order of time. Index 0 of anything but alternatives is the day itself.
  [[nodiscard]] constexpr partial_date alternative(int index) const noexcept {
    if (gap_count_ == 0) return *this;
    return {index == 0 ? earliest_ : *date::from_days(gaps_[index - 1].last + 1),
            index >= gap_count_ ? latest_ : *date::from_days(gaps_[index].first - 1)};
  }

  /// How much of it is told.
  [[nodiscard]] constexpr avviso::precision precision() const noexcept {
    if (gap_count_ > 0) return precision::alternatives;
    if (month_ != 0) return precision::month_of_some_year;
    if (earliest_ == latest_) return precision::day;
    if (*this == unknown()) return precision::unknown;
    if (*this == year(earliest_.year())) return precision::year;
    if (*this == month(earliest_.year(), earliest_.month())) return precision::month;
    return precision::range;
  }

  /// `2021-03-19`, `2014-12`, `2017`, `2021-03-19/2021-12-31` (ISO 8601), `2017-02|2018-02`, `--02` or `unknown`: what
  /// `parse` reads.
  [[nodiscard]] constexpr inline_text<87> iso() const noexcept {
    inline_text<87> text;
    for (int i = 0; i < alternative_count(); ++i) {
      if (i > 0) text.append('|');
      alternative(i).append_iso(text);
    }
    return text;
  }

  friend constexpr bool operator==(const partial_date&, const partial_date&) noexcept = default;

 private:
  // Days since 1970-01-01 that are not possible, both included.
  struct gap {
    std::int32_t first = 0, last = 0;
    friend constexpr bool operator==(const gap&, const gap&) noexcept = default;
  };
  static constexpr int most_gaps = 3;

  constexpr partial_date(date earliest, date latest) noexcept : earliest_(earliest), latest_(latest) {}

  constexpr void append_iso(inline_text<87>& text) const noexcept {
    const auto first = earliest_.iso();
    const std::string_view digits = first;
    switch (precision()) {
      case precision::day:
        return text.append(digits);
      case precision::month:
        return text.append(digits.substr(0, 7));
      case precision::year:
        return text.append(digits.substr(0, 4));
      case precision::unknown:
        return text.append("unknown");
      case precision::month_of_some_year:
        text.append("--");
        return text.append(digits.substr(5, 2));
      case precision::range:
      case precision::alternatives:
        break;
    }
    const auto last = latest_.iso();
    text.append(digits);
    text.append('/');
    text.append(last);
  }

  date earliest_, latest_;
  gap gaps_[most_gaps] = {};
  std::uint8_t gap_count_ = 0;
  std::uint8_t month_ = 0;  // 1 to 12: only days of that month are possible
};

/// An answer about days that may be imprecise.
enum class truth : std::uint8_t { no, undetermined, yes };

/// Whether `a` is before `b`: yes or no if that is so for every day that `a` may be and every day that `b` may be, else
/// undetermined.
[[nodiscard]] constexpr truth is_before(const partial_date& a, const partial_date& b) noexcept {
  if (a.latest() < b.earliest()) return truth::yes;
  return a.earliest() < b.latest() ? truth::undetermined : truth::no;
}

/// Whether `a` is `b` or before it.
[[nodiscard]] constexpr truth is_on_or_before(const partial_date& a, const partial_date& b) noexcept {
  if (a.latest() <= b.earliest()) return truth::yes;
  return a.earliest() <= b.latest() ? truth::undetermined : truth::no;
}

/// Whether `a` and `b` are the same day. Equal values need not be: both may be «marzo 2017».
[[nodiscard]] truth is_same_day(const partial_date& a, const partial_date& b) noexcept;

/// A day between two days known when writing the program, both included and checked when compiling it:
/// `day_between<2021, 3, 19, 2021, 12, 31>`.
template <int Year1, int Month1, int Day1, int Year2, int Month2, int Day2>
  requires(partial_date::between(day<Year1, Month1, Day1>, day<Year2, Month2, Day2>).has_value())
inline constexpr partial_date day_between = *partial_date::between(day<Year1, Month1, Day1>, day<Year2, Month2, Day2>);

}  // namespace avviso::inline v0

#endif
