// SPDX-License-Identifier: BSL-1.0
// The silence of the Court against two clocks that are stopped and set back day by day.
#include <avviso/rules/court_silence.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

using namespace avviso;

namespace {

const calendar rome = calendar::rome(known_law::of_this_release());

bool rests(date day) { return weekday_of(day) == weekday::sunday || *rome.is_holiday(day); }

bool awaits_answer(const court_request& one, date day) {
  const auto* answered = one.answered.if_stated();
  return one.asked <= day && (answered == nullptr || day < *answered);
}

bool awaits_answer(const std::vector<court_request>& all, date day) {
  return std::any_of(all.begin(), all.end(), [day](const court_request& one) { return awaits_answer(one, day); });
}

// Ticks on each day that begins while no answer is awaited, and on each when 30 have been lost; strikes at 60.
date executory(date received, const std::vector<court_request>& requests) {
  int ticks = 0;
  int lost = 0;
  for (date day = received;;) {
    const bool stopped = awaits_answer(requests, day) && lost < 30;
    if (ticks >= 60 && !rests(day) && !stopped) return day;
    (stopped ? lost : ticks) += 1;
    day = *add_days(day, 1);
  }
}

// Ticks every day, set back to nothing by a request until its answer; strikes at 30.
stated<date> office_term(date received, const std::vector<court_request>& requests) {
  int ticks = 0;
  for (date day = received; !(day > *add_days(received, 1000)); day = *add_days(day, 1), ++ticks) {
    for (const auto& one : requests) {
      const auto* answered = one.answered.if_stated();
      if (awaits_answer(one, day) || (answered != nullptr && *answered == day)) ticks = 0;
    }
    if (ticks >= 30 && !rests(day) && !awaits_answer(requests, day)) return day;
  }
  return not_stated;
}

}  // namespace

TEST_CASE("the silence of the Court is what two clocks say that stop day by day") {
  const unsigned seed = 20180320;
  MESSAGE("seed " << seed);
  std::mt19937 random(seed);
  const auto up_to = [&random](unsigned most) { return static_cast<int>(random() % (most + 1)); };
  for (int round = 0; round < 20'000; ++round) {
    const date received = *add_days(day<2012, 1, 1>, up_to(6000));
    std::vector<court_request> requests;
    date at = received;
    for (int left = up_to(3); left > 0; --left) {
      const date asked = *add_days(at, up_to(45));
      at = *add_days(asked, up_to(30));
      const bool open = left == 1 && up_to(3) == 0;
      requests.push_back({.asked = asked, .answered = open ? stated<date>(not_stated) : stated<date>(at)});
    }
    CAPTURE(round);
    const auto said = silence_of_the_court(received, requests, rome);
    REQUIRE(said);
    CHECK(said->executory == executory(received, requests));
    CHECK(said->office_term == office_term(received, requests));
  }
}
