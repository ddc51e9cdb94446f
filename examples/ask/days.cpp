// SPDX-License-Identifier: BSL-1.0
#include "days.hpp"

#include <algorithm>

#include "words.hpp"

using namespace avviso;

std::string month_of(date day, language in) {
  const auto text = wording::text(day, in);  // «30 giugno 2022»: the month stands between the blanks
  const auto from = text.find(' ') + 1;
  return text.substr(from, std::min<std::size_t>(3, text.find(' ', from) - from));
}

// «30 giu 2022»
std::string short_day(date day, language in) {
  return std::to_string(day.day()) + ' ' + month_of(day, in) + ' ' + std::to_string(day.year());
}

std::string short_time(const deadline_time& when, language in) {
  const auto day = short_day(when.on, in);
  if (when.until.is_none()) return day;
  const auto hour = when.until.if_given();
  return day + (hour ? ", " + std::string(hour->text().c_str()) : words{", hour?", ", ora?"}.in(in));
}

std::string short_days(const partial_date& days, language in) {
  if (days.precision() == precision::day) return short_day(days.earliest(), in);
  if (days.precision() == precision::range)
    return short_day(days.earliest(), in) + " – " + short_day(days.latest(), in);
  return wording::text(days, in);
}
