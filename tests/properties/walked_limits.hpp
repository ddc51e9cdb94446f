// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_WALKED_LIMITS_HPP
#define AVVISO_TESTS_PROPERTIES_WALKED_LIMITS_HPP

#include <avviso/time/suspensions.hpp>
#include <avviso/time/time_limit.hpp>

#include <ql/time/calendars/italy.hpp>

#include <string>
#include <utility>
#include <vector>

#include "quantlib_dates.hpp"

// Time limits by a second computation that has nothing of the library's: it walks the calendar day by day, with
// QuantLib's dates, months and Italian holidays (which are the law's from 2012 to 2024), and no step is ever skipped.
namespace reference::walked {

using walked_day = QuantLib::Date;

struct case_of_limit {
  int months, weeks, days;
  bool backward, clear;
  avviso::time_regime regime;
  avviso::time_readings readings;
  std::vector<std::pair<walked_day, walked_day>> suspended;  // first and last
};

class walk {
 public:
  explicit walk(const case_of_limit& one) : one_(one), step_(one.backward ? -1 : 1) {}

  walked_day last_day_from(walked_day event) const {
    const bool in_months = one_.months > 0;
    const bool of_the_union =
        one_.regime == avviso::time_regime::eu_1182_71 || one_.regime == avviso::time_regime::eu_fixed_date;
    const bool literal =
        of_the_union && one_.readings.initiates == avviso::time_readings::initiating_day::first_counted;
    walked_day at = event;
    if (in_months) {
      bool within = false;
      for (; is_suspended(at); at += step_) within = true;
      const walked_day start = at;
      if (literal && !within) at += step_;
      at = at + step_ * one_.months * QuantLib::Months;
      at += step_ * (7 * one_.weeks + one_.days);
      int owed = 0;
      for (walked_day d = start; d != at;) {
        d += step_;
        if (is_suspended(d)) ++owed;
      }
      while (owed > 0) {
        at += step_;
        if (!is_suspended(at)) --owed;
      }
    } else {
      const int extra = literal && one_.weeks > 0 ? 1 : 0;
      for (int left = 7 * one_.weeks + one_.days + extra; left > 0;) {
        at += step_;
        if (!is_suspended(at)) --left;
      }
    }
    if (one_.clear) at += step_;
    while (is_suspended(at)) at += step_;
    const int roll = direction_of_roll();
    while (roll != 0 && (rests(at) || is_suspended(at))) at += is_suspended(at) ? step_ : roll;
    if (one_.regime == avviso::time_regime::eu_1182_71 &&
        one_.readings.following_event == avviso::time_readings::after_event::rolls &&
        (in_months || one_.weeks > 0 || one_.days >= 2)) {
      int working = 0;
      for (walked_day d = event; d != at;) {
        d += step_;
        if (!rests(d) && !is_suspended(d)) ++working;
      }
      while (working < 2) {
        at += step_;
        if (!rests(at) && !is_suspended(at)) ++working;
      }
    }
    return at;
  }

  bool rests(walked_day day) const {
    if (day.weekday() == QuantLib::Sunday) return true;
    if (day.weekday() != QuantLib::Saturday) return !italy_.isBusinessDay(day);
    switch (one_.regime) {
      case avviso::time_regime::eu_1182_71:
      case avviso::time_regime::italian_procedural:
        return true;
      case avviso::time_regime::italian_administrative_process:
        return !one_.backward || is_feast(day);
      case avviso::time_regime::italian_administrative_procedure:
        return one_.readings.saturday == avviso::time_readings::saturday_of_procedure::rests || is_feast(day);
      case avviso::time_regime::italian_civil:
      case avviso::time_regime::eu_fixed_date:
        break;
    }
    return is_feast(day);
  }

  bool is_suspended(walked_day day) const {
    for (const auto& [first, last] : one_.suspended) {
      if (first <= day && day <= last) return true;
    }
    return false;
  }

 private:
  // QuantLib says of a Saturday only that it is a Saturday. The feasts that may fall on one have fixed days.
  static bool is_feast(walked_day day) {
    const int month = day.month(), number = day.dayOfMonth();
    constexpr int feasts[][2] = {{1, 1},  {1, 6},  {4, 25}, {5, 1},   {6, 2},
                                 {8, 15}, {11, 1}, {12, 8}, {12, 25}, {12, 26}};
    for (const auto& feast : feasts) {
      if (feast[0] == month && feast[1] == number) return true;
    }
    return false;
  }

  int direction_of_roll() const {
    switch (one_.regime) {
      case avviso::time_regime::eu_1182_71:
        return !one_.backward && one_.readings.following_event == avviso::time_readings::after_event::rolls ? 1 : 0;
      case avviso::time_regime::eu_fixed_date:
        return 0;
      case avviso::time_regime::italian_administrative_process:
        return step_;
      default:
        break;
    }
    if (!one_.backward) return 1;
    switch (one_.readings.backward_on_holiday) {
      case avviso::time_readings::backward_end::earlier:
        return -1;
      case avviso::time_readings::backward_end::later:
        return 1;
      case avviso::time_readings::backward_end::stays:
        break;
    }
    return 0;
  }

  const case_of_limit& one_;
  int step_;
  QuantLib::Italy italy_{QuantLib::Italy::Settlement};
};

inline avviso::time_limit limit_of(const case_of_limit& one) {
  return {*avviso::term_length::make(0, one.months, one.weeks, one.days),
          one.backward ? avviso::time_direction::backward : avviso::time_direction::forward, one.regime,
          one.clear ? avviso::end_days::both_excluded : avviso::end_days::first_excluded, one.readings};
}

inline std::vector<avviso::suspension> suspensions_of(const case_of_limit& one) {
  std::vector<avviso::suspension> all;
  for (const auto& [first, last] : one.suspended) {
    all.push_back(*avviso::suspension::make(from_quantlib(first), from_quantlib(last)));
  }
  return all;
}

inline std::string in_words_of(const case_of_limit& one, avviso::date event) {
  std::string text = std::string(event.iso().c_str()) + ' ' +
                     (*avviso::term_length::make(0, one.months, one.weeks, one.days)).plain().c_str() +
                     (one.backward ? " backward" : "") + (one.clear ? " clear" : "") + " regime " +
                     std::to_string(static_cast<int>(one.regime));
  for (const auto& s : suspensions_of(one))
    text += std::string(" ") + s.first().iso().c_str() + '/' + s.last().iso().c_str();
  return text;
}

inline const avviso::calendar& italy() {
  static const auto one = avviso::calendar::italy(avviso::known_law::of_this_release());
  return one;
}

inline avviso::date last_day(const case_of_limit& one, avviso::date event) {
  return (*avviso::expiry::of(limit_of(one), event, italy(), suspensions_of(one))).last_day();
}

}  // namespace reference::walked

#endif
