// SPDX-License-Identifier: BSL-1.0
// Time limits against a second computation that has nothing of the library's: it walks the calendar day by day, with
// QuantLib's dates, months and Italian holidays (which are the law's from 2012 to 2024), and no step is ever skipped.
#include <avviso/names.hpp>
#include <avviso/time/suspensions.hpp>
#include <avviso/time/time_limit.hpp>

#include <doctest/doctest.h>
#include <ql/time/calendars/italy.hpp>

#include <random>
#include <string>
#include <vector>

#include "quantlib_dates.hpp"

using namespace avviso;
using reference::from_quantlib;
using reference::to_quantlib;

namespace {

using day_number = QuantLib::Date;

struct case_of_limit {
  int months, weeks, days;
  bool backward, clear;
  time_regime regime;
  time_readings readings;
  std::vector<std::pair<day_number, day_number>> suspended;  // first and last
};

class walk {
 public:
  explicit walk(const case_of_limit& one) : one_(one), step_(one.backward ? -1 : 1) {}

  day_number last_day_from(day_number event) const {
    const bool in_months = one_.months > 0;
    const bool of_the_union = one_.regime == time_regime::eu_1182_71 || one_.regime == time_regime::eu_fixed_date;
    const bool literal = of_the_union && one_.readings.initiates == time_readings::initiating_day::first_counted;
    day_number at = event;
    if (in_months) {
      bool within = false;
      for (; is_suspended(at); at += step_) within = true;
      const day_number start = at;
      if (literal && !within) at += step_;
      at = at + step_ * one_.months * QuantLib::Months;
      at += step_ * (7 * one_.weeks + one_.days);
      int owed = 0;
      for (day_number d = start; d != at;) {
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
    if (one_.regime == time_regime::eu_1182_71 && one_.readings.following_event == time_readings::after_event::rolls &&
        (in_months || one_.weeks > 0 || one_.days >= 2)) {
      int working = 0;
      for (day_number d = event; d != at;) {
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

  bool rests(day_number day) const {
    if (day.weekday() == QuantLib::Sunday) return true;
    if (day.weekday() != QuantLib::Saturday) return !italy_.isBusinessDay(day);
    switch (one_.regime) {
      case time_regime::eu_1182_71:
      case time_regime::italian_procedural:
        return true;
      case time_regime::italian_administrative_process:
        return !one_.backward || is_feast(day);
      case time_regime::italian_administrative_procedure:
        return one_.readings.saturday == time_readings::saturday_of_procedure::rests || is_feast(day);
      case time_regime::italian_civil:
      case time_regime::eu_fixed_date:
        break;
    }
    return is_feast(day);
  }

  bool is_suspended(day_number day) const {
    for (const auto& [first, last] : one_.suspended) {
      if (first <= day && day <= last) return true;
    }
    return false;
  }

 private:
  // QuantLib says of a Saturday only that it is a Saturday. The feasts that may fall on one have fixed days.
  static bool is_feast(day_number day) {
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
      case time_regime::eu_1182_71:
        return !one_.backward && one_.readings.following_event == time_readings::after_event::rolls ? 1 : 0;
      case time_regime::eu_fixed_date:
        return 0;
      case time_regime::italian_administrative_process:
        return step_;
      default:
        break;
    }
    if (!one_.backward) return 1;
    switch (one_.readings.backward_on_holiday) {
      case time_readings::backward_end::earlier:
        return -1;
      case time_readings::backward_end::later:
        return 1;
      case time_readings::backward_end::stays:
        break;
    }
    return 0;
  }

  const case_of_limit& one_;
  int step_;
  QuantLib::Italy italy_{QuantLib::Italy::Settlement};
};

time_limit limit_of(const case_of_limit& one) {
  return {*term_length::make(0, one.months, one.weeks, one.days),
          one.backward ? time_direction::backward : time_direction::forward, one.regime,
          one.clear ? end_days::both_excluded : end_days::first_excluded, one.readings};
}

std::vector<suspension> suspensions_of(const case_of_limit& one) {
  std::vector<suspension> all;
  for (const auto& [first, last] : one.suspended) {
    all.push_back(*suspension::make(from_quantlib(first), from_quantlib(last)));
  }
  return all;
}

std::string in_words_of(const case_of_limit& one, date event) {
  std::string text = std::string(event.iso().c_str()) + ' ' +
                     (*term_length::make(0, one.months, one.weeks, one.days)).plain().c_str() +
                     (one.backward ? " backward" : "") + (one.clear ? " clear" : "") + " regime " +
                     std::to_string(static_cast<int>(one.regime));
  for (const auto& s : suspensions_of(one))
    text += std::string(" ") + s.first().iso().c_str() + '/' + s.last().iso().c_str();
  return text;
}

const int last_regime = static_cast<int>(names_of<time_regime>().size()) - 1;

class random_limits {
 public:
  random_limits() : seed_(std::random_device{}()), source_(seed_) { MESSAGE("seed " << seed_); }

  int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(source_); }
  bool coin() { return number(0, 1) == 1; }

  case_of_limit limit() {
    case_of_limit one{0,
                      0,
                      0,
                      coin(),
                      number(0, 4) == 0,
                      static_cast<time_regime>(number(0, last_regime)),
                      time_readings::prevailing(),
                      {}};
    one.months = coin() ? number(1, 13) : 0;
    one.weeks = number(0, 3) == 0 ? number(1, 4) : 0;
    one.days = number(0, 2) == 0 || (one.months == 0 && one.weeks == 0) ? number(1, coin() ? 4 : 100) : 0;
    if (coin()) one.readings.initiates = time_readings::initiating_day::first_counted;
    if (number(0, 3) == 0) one.readings.following_event = time_readings::after_event::stays;
    one.readings.backward_on_holiday = static_cast<time_readings::backward_end>(number(0, 2));
    one.readings.saturday = static_cast<time_readings::saturday_of_procedure>(number(0, 1));
    return one;
  }

  // Up to three, in order and apart, anywhere near the middle of 2018.
  std::vector<std::pair<day_number, day_number>> suspensions() {
    std::vector<std::pair<day_number, day_number>> all;
    day_number next(1, QuantLib::January, 2017 + number(0, 1));
    for (int i = number(0, 3); i > 0; --i) {
      const day_number first = next + number(1, 200);
      const day_number last = first + (coin() ? number(0, 6) : number(0, 60));
      all.emplace_back(first, last);
      next = last + (number(0, 3) == 0 ? 0 : number(0, 20));
    }
    return all;
  }

 private:
  unsigned seed_;
  std::mt19937 source_;
};

const calendar& italy() {
  static const calendar one = calendar::italy(known_law::of_this_release());
  return one;
}

date last_day(const case_of_limit& one, date event) {
  return (*expiry::of(limit_of(one), event, italy(), suspensions_of(one))).last_day();
}

}  // namespace

TEST_CASE("a time limit ends where walking day by day leads, with suspensions and without") {
  random_limits random;
  for (int i = 0; i < 40'000; ++i) {
    auto one = random.limit();
    one.suspended = random.suspensions();
    // Backward to a later day (one reading of three) may lead into a suspension again: the walk has no rule for it.
    if (one.backward && one.readings.backward_on_holiday == time_readings::backward_end::later) one.suspended.clear();
    const date event = *add_days(day<2018, 6, 1>, random.number(-400, 400));
    const date walked = from_quantlib(walk(one).last_day_from(to_quantlib(event)));
    CAPTURE(in_words_of(one, event));
    CAPTURE(std::string(walked.iso().c_str()));
    CAPTURE(std::string(last_day(one, event).iso().c_str()));
    REQUIRE(last_day(one, event) == walked);
  }
}

TEST_CASE("a later event never makes a time limit end earlier: every day of four years, every regime, many lengths") {
  const int lengths[][3] = {{0, 0, 1},  {0, 0, 2},  {0, 0, 3},  {0, 0, 10}, {0, 0, 30}, {0, 0, 60},
                            {0, 0, 90}, {0, 1, 0},  {0, 2, 0},  {1, 0, 0},  {2, 0, 0},  {3, 0, 0},
                            {6, 0, 0},  {11, 0, 0}, {12, 0, 0}, {18, 0, 0}, {1, 0, 15}, {12, 2, 3}};
  for (int number = 0; number <= last_regime; ++number) {
    const auto regime = static_cast<time_regime>(number);
    for (const auto& length : lengths) {
      for (const int form : {0, 1, 2, 3}) {
        const case_of_limit one{
            length[0], length[1], length[2], (form & 1) != 0, (form & 2) != 0, regime, time_readings::prevailing(), {}};
        date before = last_day(one, day<2018, 12, 31>);
        for (date event = day<2019, 1, 1>; event <= day<2022, 12, 31>; event = *add_days(event, 1)) {
          const date now = last_day(one, event);
          if (now < before) FAIL(in_words_of(one, event));
          before = now;
        }
      }
    }
  }
}

TEST_CASE(
    "with suspensions a term of days keeps that order; one of months breaks it at one day of each, and no other") {
  random_limits random;
  int broken = 0;
  for (int i = 0; i < 300; ++i) {
    auto one = random.limit();
    one.suspended = random.suspensions();
    if (one.backward && one.readings.backward_on_holiday == time_readings::backward_end::later) continue;
    date before = last_day(one, day<2017, 1, 1>);
    for (date event = day<2017, 1, 2>; event <= day<2019, 12, 31>; event = *add_days(event, 1)) {
      const date now = last_day(one, event);
      // Forward: the event enters the suspension, and the first day after it stands for the event. Backward: it leaves.
      bool may_break = false;
      for (const auto& [first, last] : one.suspended) {
        may_break = may_break || (one.months > 0 && to_quantlib(event) == (one.backward ? last + 1 : first));
      }
      if (now < before) ++broken;
      if (now < before && !may_break) FAIL(in_words_of(one, event));
      before = now;
    }
  }
  CHECK(broken > 0);
}

TEST_CASE("suspensions in order are apart, and cover the same days") {
  random_limits random;
  for (int i = 0; i < 2000; ++i) {
    std::vector<suspension> all;
    for (int n = random.number(0, 6); n > 0; --n) {
      const date first = *add_days(day<2018, 1, 1>, random.number(0, 60));
      all.push_back(*suspension::make(first, *add_days(first, random.number(0, 25))));
    }
    const auto ordered = in_order(all);
    for (std::size_t n = 1; n < ordered.size(); ++n) REQUIRE(ordered[n - 1].last() < ordered[n].first());
    for (date d = day<2017, 12, 31>; d <= day<2018, 4, 1>; d = *add_days(d, 1)) {
      const auto covers = [d](const std::vector<suspension>& some) {
        for (const auto& one : some) {
          if (one.covers(d)) return true;
        }
        return false;
      };
      REQUIRE(covers(all) == covers(ordered));
    }
  }
}
