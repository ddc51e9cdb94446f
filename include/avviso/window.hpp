// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_WINDOW_HPP
#define AVVISO_WINDOW_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/instant.hpp>
#include <avviso/time/partial_date.hpp>

namespace avviso::inline v0 {

/// A window for applications: from when and until when they may be made, on the clocks of Italy. «dalle ore 9:00 del 10
/// febbraio alle ore 14:00 del 9 marzo 2022»
struct window {
  stated<deadline_time> opens;   ///< without an hour, from the beginning of the day
  stated<deadline_time> closes;  ///< without an hour, to the end of the day

  friend constexpr bool operator==(const window&, const window&) noexcept = default;
};

namespace detail {

// Whether a moment is no earlier than the beginning of a window.
[[nodiscard]] constexpr result<truth> has_opened(const stated<deadline_time>& opens, instant at) noexcept {
  if (!opens.is_stated()) return truth::undetermined;
  const auto* from = opens.if_stated();
  const auto hour = from->until.if_given();
  const auto first = hour ? in_italy(from->on, *hour) : in_italy(from->on, std::int64_t{0});
  const auto last = from->until.is_stated() ? first : in_italy(from->on, seconds_of_day);
  if (!first) return first.error();
  if (at < first->first) return truth::no;
  return last->last <= at ? truth::yes : truth::undetermined;
}

// Whether it is no later than the end. What is due by an hour may be done until the clock shows it, that moment too.
[[nodiscard]] constexpr result<truth> has_not_closed(const stated<deadline_time>& closes, instant at) noexcept {
  if (!closes.is_stated()) return truth::undetermined;
  const auto* until = closes.if_stated();
  const auto hour = until->until.if_given();
  const auto midnight = in_italy(until->on, seconds_of_day);
  if (!midnight) return midnight.error();
  if (hour) {
    const auto end = in_italy(until->on, *hour);
    if (at <= end->first) return truth::yes;
    return at <= end->last ? truth::undetermined : truth::no;
  }
  if (midnight->first <= at) return truth::no;
  if (until->until.is_stated()) return truth::yes;
  const auto begins = in_italy(until->on, std::int64_t{0});
  return at < begins->first ? truth::yes : truth::undetermined;
}

}  // namespace detail

/// Whether the window is open at a moment. Undetermined within a day whose hour is not stated, past a beginning whose
/// end is not stated, and between the two moments at which a clock that is put back shows the hour. Closing at 14:00 of
/// 27 March 2022, when summer time began that night: open at 12:00:00 in UTC, and no more at 12:00:01. Error:
/// date_out_of_range, for days before 1996.
[[nodiscard]] constexpr result<truth> is_open(const window& which, instant at) noexcept {
  const auto opened = detail::has_opened(which.opens, at);
  if (!opened) return opened.error();
  const auto goes_on = detail::has_not_closed(which.closes, at);
  if (!goes_on) return goes_on.error();
  if (*opened == truth::no || *goes_on == truth::no) return truth::no;
  return *opened == truth::yes ? *goes_on : truth::undetermined;
}

}  // namespace avviso::inline v0

#endif
