// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_FINANCIAL_YEAR_HPP
#define AVVISO_TIME_FINANCIAL_YEAR_HPP

#include <avviso/time/date.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// The financial year (esercizio finanziario) of the Union's home affairs funds to which a day belongs: that of year N
/// runs from 16 October of N - 1 to 15 October of N (art. 38 Reg. (EU) No 514/2014). From 1400 to 10000. Constant.
[[nodiscard]] constexpr std::int32_t financial_year_of(date day) noexcept {
  constexpr std::int32_t october = 10;
  constexpr std::int32_t first_day = 16;
  const auto month = static_cast<std::int32_t>(day.month());
  const bool is_of_next = month > october || (month == october && static_cast<std::int32_t>(day.day()) >= first_day);
  return static_cast<std::int32_t>(day.year()) + (is_of_next ? 1 : 0);
}

}  // namespace avviso::inline v0

#endif
