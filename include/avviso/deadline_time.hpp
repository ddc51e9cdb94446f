// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DEADLINE_TIME_HPP
#define AVVISO_DEADLINE_TIME_HPP

#include <avviso/stated.hpp>
#include <avviso/time/clock_time.hpp>
#include <avviso/time/date.hpp>

#include <compare>
#include <cstdint>
#include <optional>

namespace avviso::inline v0 {

/// The hour of a time limit on its day: «entro le ore 12:00». None is the end of the day or, of the day from which
/// something is open, its beginning. *Not stated*, where an act moved a limit that had an hour to another day and gave
/// no hour.
class deadline_hour {
 public:
  constexpr deadline_hour() noexcept = default;  // none
  /// An hour; one that nobody states; either an hour or none.
  constexpr deadline_hour(clock_time at) noexcept : minutes_(minutes_of(at)) {}  // NOLINT(google-explicit-constructor)
  constexpr deadline_hour(not_stated_t) noexcept : minutes_(unstated) {}         // NOLINT(google-explicit-constructor)
  constexpr deadline_hour(const std::optional<clock_time>& at) noexcept          // NOLINT(google-explicit-constructor)
      : minutes_(at ? minutes_of(*at) : none) {}

  /// Whether it is the end of the day; whether the hour is given.
  [[nodiscard]] constexpr bool is_none() const noexcept { return minutes_ == none; }
  [[nodiscard]] constexpr bool is_stated() const noexcept { return minutes_ != unstated; }

  /// The hour; none where there is none, or where it is not stated.
  [[nodiscard]] constexpr std::optional<clock_time> if_given() const noexcept {
    if (minutes_ >= none) return std::nullopt;
    return *clock_time::make(minutes_ / 60, minutes_ % 60);
  }

  /// By the clock; none after all hours, *not stated* last.
  friend constexpr auto operator<=>(deadline_hour, deadline_hour) noexcept = default;

 private:
  static constexpr std::int16_t none = 24 * 60;
  static constexpr std::int16_t unstated = none + 1;
  static constexpr std::int16_t minutes_of(clock_time at) noexcept {
    return static_cast<std::int16_t>(at.hour() * 60 + at.minute());
  }

  std::int16_t minutes_ = none;
};

/// When a time limit falls: a day, and perhaps an hour of it.
struct deadline_time {
  date on;              ///< the day
  deadline_hour until;  ///< the hour of that day

  /// A day, and the hour where one is given.
  constexpr deadline_time(date day, deadline_hour hour = {}) noexcept  // NOLINT(google-explicit-constructor)
      : on(day), until(hour) {}

  friend constexpr auto operator<=>(const deadline_time&, const deadline_time&) noexcept = default;
};

namespace detail {

/// The day alone.
[[nodiscard]] constexpr stated<date> only_day(const stated<deadline_time>& one) noexcept {
  return one.is_stated() ? stated<date>(one.if_stated()->on) : not_stated;
}

}  // namespace detail

}  // namespace avviso::inline v0

#endif
