// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_EASTER_HPP
#define AVVISO_TIME_EASTER_HPP

#include <avviso/time/date.hpp>

namespace avviso::inline v0 {

/// Easter Sunday (Pasqua) of the Gregorian calendar, 1583 to 9999: the Sunday after the full moon of the ecclesiastical
/// tables of 1582 that falls on or after 21 March. Error: easter_before_1583, for any other year.
[[nodiscard]] constexpr result<date> easter(int year) noexcept {
  if (year < 1583 || year > 9999) {
    error why{.code = errc::easter_before_1583, .expected = 1583};
    why.found.append_number(year);
    return why;
  }
  const int golden = year % 19;  // place in the 19 years after which the moon's phases recur
  const int century = year / 100;
  const int solar = century - century / 4;             // leap days that century years lost
  const int lunar = (8 * century + 13) / 25;           // the moon's own correction, 8 days in 2500 years
  int moon = (19 * golden + solar - lunar + 15) % 30;  // days from 21 March to the full moon
  // No full moon after 18 April, and none on that day twice within one cycle of 19 years.
  if (moon == 29 || (moon == 28 && golden > 10)) --moon;
  const date full_moon = *add_days(*date::make(year, 3, 21), moon);
  const int weekday = (full_moon.days() % 7 + 7 + 4) % 7;  // Sunday is 0
  return add_days(full_moon, 7 - weekday);
}

}  // namespace avviso::inline v0

#endif
