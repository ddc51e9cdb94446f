// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_INSTANT_HPP
#define AVVISO_TIME_INSTANT_HPP

#include <avviso/result.hpp>
#include <avviso/time/clock_time.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/weekday.hpp>

#include <compare>
#include <cstdint>

namespace avviso::inline v0 {

/// A moment: the seconds since the first of 1970 in UTC, leap seconds not counted, as POSIX and std::chrono's system
/// clock count them.
struct instant {
  std::int64_t seconds;  ///< since 1970-01-01T00:00:00Z; negative before

  friend constexpr auto operator<=>(const instant&, const instant&) noexcept = default;
};

/// The moments at which the clocks of Italy show a time: one; where they are put back, two, and those between are in
/// doubt; where they are put forward over it, the moment at which they are.
struct moments {
  instant first;  ///< the earlier, or the only one
  instant last;   ///< the later, or the only one

  friend constexpr bool operator==(const moments&, const moments&) noexcept = default;
};

namespace detail {

inline constexpr std::int64_t seconds_of_hour = 3'600;
inline constexpr std::int64_t seconds_of_day = 24 * seconds_of_hour;

// One o'clock in UTC of the last Sunday of a month of 31 days.
constexpr std::int64_t clocks_change(int year, int month) noexcept {
  auto day = *date::make(year, month, 31);
  while (weekday_of(day) != weekday::sunday) day = *add_days(day, -1);
  return day.days() * seconds_of_day + seconds_of_hour;
}

// How far the clocks of Italy are ahead of UTC. Summer time runs from the last Sunday of March to the last Sunday of
// October, from one o'clock in UTC to one o'clock (artt. 2 and 3 Dir. 2000/84/EC; since 1996 by Dir. 94/21/EC).
constexpr std::int64_t ahead_of_utc(std::int64_t seconds, int year) noexcept {
  constexpr int march = 3;
  constexpr int october = 10;
  const bool is_summer = clocks_change(year, march) <= seconds && seconds < clocks_change(year, october);
  return (is_summer ? 2 : 1) * seconds_of_hour;
}

}  // namespace detail

/// When the clocks of Italy show `seconds` after the midnight with which a day begins; 24 hours are its end. Error:
/// date_out_of_range, before 1996, when summer time had other days.
[[nodiscard]] constexpr result<moments> in_italy(date day, std::int64_t seconds) noexcept {
  constexpr int first_year = 1996;
  if (day.year() < first_year) {
    error why{.code = errc::date_out_of_range};
    why.found.append_number(day.year());
    return why;
  }
  const auto shown = day.days() * detail::seconds_of_day + seconds;
  const auto summer = shown - 2 * detail::seconds_of_hour;
  const auto winter = shown - detail::seconds_of_hour;
  const bool may_be_summer = detail::ahead_of_utc(summer, day.year()) == 2 * detail::seconds_of_hour;
  const bool may_be_winter = detail::ahead_of_utc(winter, day.year()) == detail::seconds_of_hour;
  if (may_be_summer && may_be_winter) return moments{{summer}, {winter}};
  if (may_be_summer) return moments{{summer}, {summer}};
  if (may_be_winter) return moments{{winter}, {winter}};
  const auto change = detail::clocks_change(day.year(), 3);
  return moments{{change}, {change}};
}

/// When the clocks of Italy show that time of a day.
[[nodiscard]] constexpr result<moments> in_italy(date day, clock_time at) noexcept {
  return in_italy(day, at.hour() * detail::seconds_of_hour + at.minute() * std::int64_t{60});
}

}  // namespace avviso::inline v0

#endif
