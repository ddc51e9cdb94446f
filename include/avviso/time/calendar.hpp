// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_CALENDAR_HPP
#define AVVISO_TIME_CALENDAR_HPP

#include <avviso/time/holiday.hpp>
#include <avviso/time/known_law.hpp>
#include <avviso/time/weekday.hpp>

#include <span>

namespace avviso::inline v0 {

/// The holidays of a place, by the law as known on a day.
///
/// A calendar holds feasts, and neither Sundays nor Saturdays: a Sunday is a rest day by itself (`is_holiday_in_law`
/// says both), and whether a Saturday is one depends on the regime of the time limit.
///
/// It reaches from `first_day()` to `last_day()`; for any other day it gives the error beyond_horizon, never a guess.
/// Italian calendars begin on 1 June 1949, when L. 260/1949 took effect, and end on 31 December 2199.
///
/// A plain value of about 50 kB without pointers: built once (about 90 µs), then asked in constant time, from any
/// number of threads; pass it by reference. Working days are in working_days.hpp.
class calendar {
 public:
  calendar() = delete;

  /// Italy: L. 260/1949 and the laws that changed it (holiday.hpp).
  [[nodiscard]] static calendar italy(known_law known) noexcept;

  /// The municipality of Rome: Italy, and 29 June by D.P.R. 792/1985.
  [[nodiscard]] static calendar rome(known_law known) noexcept;

  /// The province of Bolzano: Italy, and Whit Monday by usage, in the place of a patron's day. No act that makes it a
  /// holiday was found, and bills to make it one were laid before Parliament as late as 2018, so the caller says
  /// whether a term rolls over it, by choosing this calendar.
  [[nodiscard]] static calendar bolzano(known_law known) noexcept;

  /// A calendar of the holidays that the host lists, good from `first` to `last`: those of an EU institution, which the
  /// Official Journal publishes year by year (art. 2(1) Reg. 1182/71), for as many years as are at hand. Errors:
  /// range_reversed; beyond_horizon, for a bound outside 1949..2199 or a holiday outside the bounds, with its index.
  [[nodiscard]] static result<calendar> of_holidays(std::span<const date> holidays, date first, date last,
                                                    known_law known) noexcept;

  /// This calendar with one more day every year, such as a patron saint's (festa patronale). Under L. 260/1949 it is
  /// not a holiday for terms: adding it is the caller's choice. Errors: month_out_of_range, holiday_never_falls.
  [[nodiscard]] result<calendar> with_yearly(int month, int day) const noexcept;

  /// This calendar with a movable feast `days` after Easter every year, or before it when negative: a local Monday of
  /// Pentecost is 50. Adding it is the caller's choice, too. Error: holiday_never_falls, for a distance that leaves the
  /// year of Easter.
  [[nodiscard]] result<calendar> with_after_easter(int days) const noexcept;

  /// This calendar with the n-th Monday (or other day) of a month every year: `nth` is 1 to 5, or -1 for the last.
  /// Adding it is the caller's choice, too. Errors: month_out_of_range, holiday_never_falls.
  [[nodiscard]] result<calendar> with_weekday_of_month(int month, int nth, weekday which) const noexcept;

  /// The holidays of either, on the days that both reach. Errors: known_law_differs; range_reversed when no day is in
  /// both.
  [[nodiscard]] static result<calendar> united(const calendar& a, const calendar& b) noexcept;

  /// How far it reaches, and the law it was made by.
  [[nodiscard]] constexpr date first_day() const noexcept { return first_; }
  [[nodiscard]] constexpr date last_day() const noexcept { return last_; }
  [[nodiscard]] constexpr known_law known() const noexcept { return known_; }

  /// Whether it can tell of the day.
  [[nodiscard]] constexpr bool reaches(date day) const noexcept { return first_ <= day && day <= last_; }

  /// Whether a feast makes the day a holiday; a plain Sunday is none. Error: beyond_horizon.
  [[nodiscard]] constexpr result<bool> is_holiday(date day) const noexcept {
    if (!reaches(day)) return beyond_horizon(day);
    const auto at = place_of(day);
    return ((blocks_[at.block] >> (at.week * 7 + at.day)) & 1U) != 0;
  }

  /// Whether the day is a holiday in law (giorno festivo): a Sunday, or a feast; art. 2 L. 260/1949 lists both. A
  /// Saturday is none. Error: beyond_horizon.
  [[nodiscard]] constexpr result<bool> is_holiday_in_law(date day) const noexcept {
    if (!reaches(day)) return beyond_horizon(day);
    return weekday_of(day) == weekday::sunday || *is_holiday(day);
  }

  /// The feasts of the day, in the order of their kinds. Error: beyond_horizon.
  [[nodiscard]] result<holidays_of_day> holidays_on(date day) const noexcept;

  /// The error about `day`, which this calendar does not reach.
  [[nodiscard, gnu::cold, gnu::noinline]] static constexpr error beyond_horizon(date day) noexcept {
    return {.code = errc::beyond_horizon, .found = inline_text<31>(std::string_view(day.iso().c_str()))};
  }

 private:
  friend class working_day_index;

  // Days are kept in blocks of three weeks from Monday to Sunday. A block's 21 lowest bits are set for holidays; the
  // next 16 count the working days before the block, and three fields of 4 bits count those in the block before each of
  // its weeks. So one load answers "how many working days before this day".
  static constexpr unsigned block_days = 21;
  static constexpr unsigned week_fields = 40;
  static constexpr std::int32_t origin = -7675;  // Monday 27 December 1948
  static constexpr std::size_t block_count = 4366;
  static constexpr unsigned stride = 8;  // every 8th working day has its block noted, to begin a search there
  static constexpr std::size_t mark_count = 8192;

  struct place {
    std::size_t block;
    unsigned week;
    unsigned day;  // 0 is Monday
  };

  enum where : std::uint8_t { in_italy = 1, in_rome = 2, in_bolzano = 4 };

  calendar(date first, date last, known_law known, std::uint8_t places) noexcept
      : first_(first), last_(last), known_(known), places_(places) {}

  [[nodiscard]] static constexpr place place_of(date day) noexcept {
    const auto since = static_cast<std::uint32_t>(day.days() - origin);
    const std::uint32_t block = since / block_days;
    const std::uint32_t week = since / 7;  // two divisions that do not wait for each other
    return {block, week - block * 3, since - week * 7};
  }

  static calendar of_places(known_law known, std::uint8_t places) noexcept;
  void mark_holiday(date day) noexcept;
  template <class FallsIn>
  [[nodiscard]] calendar with_each_year(FallsIn falls_in) const noexcept;
  void index_working_days() noexcept;

  date first_;
  date last_;
  known_law known_;
  std::uint8_t places_;            // of which the law was read; holidays_on reads it again to name them
  std::int32_t first_number_ = 0;  // of the working days within the horizon
  std::int32_t end_number_ = 0;
  std::array<std::uint64_t, block_count + 1> blocks_{};  // the last has no days, and more before it than there are
  std::array<std::uint16_t, mark_count> marks_{};
};

}  // namespace avviso::inline v0

#endif
