// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_CLOCK_TIME_HPP
#define AVVISO_TIME_CLOCK_TIME_HPP

#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>

namespace avviso::inline v0 {

/// An hour and minute on the clocks of the place where a deadline falls, for Italian notices those of Europe/Rome: «ore
/// 12:00». It belongs to a date; alone it is no moment in time.
class clock_time {
 public:
  clock_time() = delete;

  /// 0:00 to 23:59. The end of a day is no clock time: a deadline without an hour ends with its day. Error:
  /// hour_out_of_range.
  [[nodiscard]] static constexpr result<clock_time> make(int hour, int minute) noexcept {
    if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60) return clock_time(hour * 60 + minute);
    error why{.code = errc::hour_out_of_range};
    why.found.append_number(hour);
    why.found.append(':');
    why.found.append_number(minute, 2);
    return why;
  }

  /// 0 to 23, and 0 to 59.
  [[nodiscard]] constexpr int hour() const noexcept { return minutes_ / 60; }
  [[nodiscard]] constexpr int minute() const noexcept { return minutes_ % 60; }

  /// `12:00`.
  [[nodiscard]] constexpr inline_text<5> text() const noexcept {
    inline_text<5> digits;
    digits.append_number(hour(), 2);
    digits.append(':');
    digits.append_number(minute(), 2);
    return digits;
  }

  friend constexpr auto operator<=>(clock_time, clock_time) noexcept = default;

 private:
  explicit constexpr clock_time(int minutes) noexcept : minutes_(static_cast<std::int16_t>(minutes)) {}

  std::int16_t minutes_;
};

/// A clock time known when writing the program, checked when compiling it: `at<12, 0>`.
template <int Hour, int Minute>
  requires(clock_time::make(Hour, Minute).has_value())
inline constexpr clock_time at = *clock_time::make(Hour, Minute);

}  // namespace avviso::inline v0

#endif
