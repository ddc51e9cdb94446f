// SPDX-License-Identifier: BSL-1.0
// Time limits against those that are walked day by day.
#include <avviso/names.hpp>
#include <avviso/time/suspensions.hpp>
#include <avviso/time/time_limit.hpp>

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "walked_limits.hpp"

using namespace avviso;
using reference::from_quantlib;
using reference::to_quantlib;
using namespace reference::walked;

namespace {

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
  std::vector<std::pair<walked_day, walked_day>> suspensions() {
    std::vector<std::pair<walked_day, walked_day>> all;
    walked_day next(1, QuantLib::January, 2017 + number(0, 1));
    for (int i = number(0, 3); i > 0; --i) {
      const walked_day first = next + number(1, 200);
      const walked_day last = first + (coin() ? number(0, 6) : number(0, 60));
      all.emplace_back(first, last);
      next = last + (number(0, 3) == 0 ? 0 : number(0, 20));
    }
    return all;
  }

 private:
  unsigned seed_;
  std::mt19937 source_;
};

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
