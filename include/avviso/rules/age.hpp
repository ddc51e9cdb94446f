// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_AGE_HPP
#define AVVISO_RULES_AGE_HPP

#include <avviso/rules/finding.hpp>
#include <avviso/time/date.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// How a call bounds an age of N years. «tra i 18 e i 30 anni» says neither of the last two: whoever applies it must.
enum class age_bound : std::uint8_t {
  turned,          ///< «che abbiano compiuto N anni»: from the Nth birthday
  not_yet,         ///< «che non abbiano compiuto N anni»: until the day before it
  until_birthday,  ///< «che non abbiano superato N anni», read strictly: until that birthday
};

/// Which day is the birthday, in a common year, of who was born on 29 February.
enum class leap_birthday : std::uint8_t {
  on_28_february,  ///< the last day of the month, as art. 2963, para 5, c.c. has it of terms
  on_1_march,
};

/// AGE-1  An age on a day, within its bound. Measured: the years completed. Two dates and no person: nothing is kept of
/// the day of birth. Who turns 16 on the day a traineeship begins has turned 16; who turns 23 on it is no longer below.
[[nodiscard]] finding age_on(date born, date on, age_bound bound, int years, leap_birthday leap) noexcept;

}  // namespace avviso::inline v0

#endif
