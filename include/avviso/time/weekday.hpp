// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_WEEKDAY_HPP
#define AVVISO_TIME_WEEKDAY_HPP

#include <avviso/time/date.hpp>

namespace avviso::inline v0 {

/// The days of the week, numbered as ISO 8601 does: Monday (lunedì) is 1, Sunday (domenica) is 7.
enum class weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// The day of the week on which a date falls.
[[nodiscard]] constexpr weekday weekday_of(date day) noexcept {
  // 1970-01-01 was a Thursday; 29747 weeks keep the dividend positive for every date.
  return static_cast<weekday>(static_cast<std::uint32_t>(day.days() + 29747 * 7 + 3) % 7 + 1);
}

/// A week of ISO 8601: it runs from Monday to Sunday and belongs to the year that has its Thursday.
class iso_week {
 public:
  iso_week() = delete;

  /// The week that has the day.
  [[nodiscard]] static constexpr iso_week of(date day) noexcept {
    // 9999-12-31 is a Friday and 1400-01-01 a Wednesday: the Thursday of any date's week exists.
    const date thursday = *add_days(day, 4 - static_cast<int>(weekday_of(day)));
    const auto first = *date::make(thursday.year(), 1, 1);
    return {thursday.year(), days_between(first, thursday) / 7 + 1};
  }

  /// The year to which the week belongs, and its number in it.
  [[nodiscard]] constexpr int year() const noexcept { return year_; }
  [[nodiscard]] constexpr int number() const noexcept { return number_; }  ///< 1 to 52 or 53

  friend constexpr auto operator<=>(iso_week, iso_week) noexcept = default;

 private:
  constexpr iso_week(int year, int number) noexcept
      : year_(static_cast<std::int16_t>(year)), number_(static_cast<std::int16_t>(number)) {}

  std::int16_t year_;
  std::int16_t number_;
};

}  // namespace avviso::inline v0

#endif
