// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_WORDS_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_WORDS_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/stated.hpp>

#include <cstdint>

#include "portfolio_strips.hpp"

// Days with their hours as one number: the earlier is the less.
namespace avviso::inline v0::detail {

[[nodiscard]] inline std::int32_t day_laid(date one) { return static_cast<std::int32_t>(one.days()); }

inline constexpr laid_word hours_of_a_day = 2048;  // in minutes, and two more numbers
inline constexpr std::int32_t no_hour_laid = 24 * 60;
inline constexpr std::int32_t hour_not_stated_laid = no_hour_laid + 1;

[[nodiscard]] inline std::int32_t minutes_laid(deadline_hour one) {
  if (one.is_none()) return no_hour_laid;
  const auto at = one.if_given();
  return at ? at->hour() * 60 + at->minute() : hour_not_stated_laid;
}

[[nodiscard]] inline laid_word laid_word_of(const stated<deadline_time>& when) {
  const auto* time = when.if_stated();
  if (time == nullptr) return laid_not_stated;
  return static_cast<laid_word>(time->on.days()) * hours_of_a_day + minutes_laid(time->until);
}

[[nodiscard]] inline std::int32_t day_of_word(laid_word word) {
  return static_cast<std::int32_t>(word >> 11);  // rounds down, also before 1970
}
[[nodiscard]] inline std::int32_t minutes_of_word(laid_word word) {
  return static_cast<std::int32_t>(word & (hours_of_a_day - 1));
}

}  // namespace avviso::inline v0::detail

#endif
