// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/clock_time.hpp>
#include <avviso/time/instant.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/time_limit.hpp>
#include <avviso/time/weekday.hpp>

#include "../described/time.hpp"
#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<time_readings> =
    members(key("initiates", &time_readings::initiates), key("following_event", &time_readings::following_event),
            key("backward_on_holiday", &time_readings::backward_on_holiday), key("saturday", &time_readings::saturday),
            key("fixed_day", &time_readings::fixed_day));

}  // namespace detail

std::string spelled(const date& value) { return value.iso().c_str(); }
std::string spelled(const partial_date& value) { return value.iso().c_str(); }
std::string spelled(const period& value) { return value.plain().c_str(); }
std::string spelled(const term_length& value) { return value.plain().c_str(); }
std::string spelled(const clock_time& value) { return value.text().c_str(); }

std::string spelled(const instant& value) {
  constexpr std::int64_t day = 24 * 60 * 60;
  const auto rest = value.seconds % day;
  const auto after_midnight = rest < 0 ? rest + day : rest;
  const auto on = date::from_days(value.seconds / day - (rest < 0 ? 1 : 0));
  if (!on) return spelled(value.seconds) + " s";
  inline_text<12> text;
  text.append("T");
  text.append_number(after_midnight / 3600, 2);
  text.append(":");
  text.append_number(after_midnight / 60 % 60, 2);
  text.append(":");
  text.append_number(after_midnight % 60, 2);
  text.append("Z");
  return spelled(*on) + text.c_str();
}

std::string spelled(const moments& value) {
  return value.first == value.last ? spelled(value.first) : spelled(value.first) + " .. " + spelled(value.last);
}

std::string spelled(const iso_week& value) {
  inline_text<8> text;
  text.append_number(value.year(), 4);
  text.append("-W");
  text.append_number(value.number(), 2);
  return text.c_str();
}

std::string spelled(const holiday& value) { return spelled(value.what) + " (" + spelled(value.law) + ')'; }
std::string spelled(const holidays_of_day& value) { return detail::listed(detail::each_spelled(value)); }

std::string spelled(const calendar& value) {
  return detail::with_members("calendar",
                              {{"first_day", spelled(value.first_day())}, {"last_day", spelled(value.last_day())}});
}

std::string spelled(const suspension& value) {
  return spelled(value.first()) + '/' + spelled(value.last()) + " (" + spelled(value.law()) + ')';
}

std::string spelled(const time_readings& value) { return detail::by_members(value); }
std::string spelled(const limit_step& value) { return detail::by_members(value); }

std::string spelled(const time_limit& value) {
  return detail::with_members("time_limit", {{"length", spelled(value.length())},
                                             {"direction", spelled(value.direction())},
                                             {"regime", spelled(value.regime())},
                                             {"ends", spelled(value.ends())},
                                             {"readings", spelled(value.readings())}});
}

std::string spelled(const expiry& value) {
  return spelled(value.last_day()) + ' ' + detail::listed(detail::each_spelled(value.steps()));
}

}  // namespace avviso::inline v0
