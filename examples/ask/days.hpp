// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_DAYS_HPP
#define ASK_DAYS_HPP

#include <avviso/avviso.hpp>

#include <string>

// Days in few letters, for where there is little room.

[[nodiscard]] std::string month_of(avviso::date day, avviso::language in);                     ///< «giu»
[[nodiscard]] std::string short_day(avviso::date day, avviso::language in);                    ///< «30 giu 2022»
[[nodiscard]] std::string short_time(const avviso::deadline_time& when, avviso::language in);  ///< «10 feb 2022, 14:00»
[[nodiscard]] std::string short_days(const avviso::partial_date& days, avviso::language in);

#endif
