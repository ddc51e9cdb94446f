// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_INTEROP_CHRONO_HPP
#define AVVISO_INTEROP_CHRONO_HPP

// For programs that hold std::chrono dates. Not part of avviso.hpp, since it costs what <chrono> costs.
#include <avviso/time/date.hpp>

#include <chrono>

namespace avviso::inline v0 {

/// The same day, as a point in time; a `year_month_day` converts from it.
[[nodiscard]] constexpr std::chrono::sys_days to_chrono(date day) noexcept {
  return std::chrono::sys_days(std::chrono::days(day.days()));
}

/// The same day. Error: date_out_of_range.
[[nodiscard]] constexpr result<date> from_chrono(std::chrono::sys_days day) noexcept {
  return date::from_days(day.time_since_epoch().count());
}

/// The same day. Errors: those of `date::make`; a `year_month_day` that is not `ok()` is no day and is refused.
[[nodiscard]] constexpr result<date> from_chrono(std::chrono::year_month_day day) noexcept {
  return date::make(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                    static_cast<int>(static_cast<unsigned>(day.day())));
}

}  // namespace avviso::inline v0

#endif
