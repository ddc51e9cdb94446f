// SPDX-License-Identifier: BSL-1.0
#include <avviso/names.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/time_limit.hpp>
#include <avviso/time/working_days.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace avviso;

namespace {

constexpr int cases = 20'000;

// Random values, and the seed that makes them again.
class random_values {
 public:
  random_values() : seed_(std::random_device{}()), source_(seed_) { MESSAGE("seed " << seed_); }

  int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(source_); }

  date day(date first, date last) { return *date::from_days(number(first.days(), last.days())); }

  period months_and_days() { return *period::make(number(-30, 30), number(-40, 40), number(-400, 400)); }

 private:
  unsigned seed_;
  std::mt19937 source_;
};

constexpr date earliest = day<1500, 1, 1>;
constexpr date latest = day<9900, 1, 1>;

}  // namespace

TEST_CASE("adding a period keeps the order of dates, and its roundings lie side by side") {
  random_values random;
  for (int i = 0; i < cases; ++i) {
    const date a = random.day(earliest, latest);
    const date b = *add_days(a, random.number(0, 40));
    const period length = random.months_and_days();
    CAPTURE(a.iso().c_str());
    CAPTURE(b.iso().c_str());
    CAPTURE(length.plain().c_str());
    const date down = *add(a, length, month_rounding::down);
    const date up = *add(a, length, month_rounding::up);
    REQUIRE(down <= *add(b, length, month_rounding::down));
    REQUIRE(up <= *add(b, length, month_rounding::up));
    REQUIRE(down <= up);
    REQUIRE(days_between(down, up) <= 1);
    const auto exact = add(a, length, month_rounding::refuse);
    REQUIRE(exact.has_value() == (down == up));
    if (exact) REQUIRE(*exact == down);
  }
}

TEST_CASE("days are added and taken away again") {
  random_values random;
  for (int i = 0; i < cases; ++i) {
    const date a = random.day(earliest, latest);
    const period length = *period::make(0, 0, random.number(-30'000, 30'000));
    const date there = *add(a, length, month_rounding::refuse);
    REQUIRE(add(there, -length, month_rounding::refuse) == a);
    REQUIRE(days_between(a, there) == length.days());
  }
}

TEST_CASE("a difference leads there, with one sign, and no month more would do") {
  random_values random;
  for (int i = 0; i < cases; ++i) {
    const date a = random.day(earliest, latest);
    const date b = *add_days(a, random.number(-2000, 2000));
    CAPTURE(a.iso().c_str());
    CAPTURE(b.iso().c_str());
    for (const auto rounding : {month_rounding::down, month_rounding::up}) {
      const period apart = *difference(a, b, rounding);
      REQUIRE(add(a, apart, rounding) == b);
      const bool forward = a <= b;
      for (const int part : {apart.years(), apart.months(), apart.days()}) REQUIRE((forward ? part >= 0 : part <= 0));
      const date further = *add(a, *period::make(0, apart.total_months() + (forward ? 1 : -1), 0), rounding);
      REQUIRE((forward ? further > b : further < b));
    }
  }
}

TEST_CASE("a period reads as it prints") {
  random_values random;
  for (int i = 0; i < cases; ++i) {
    const period length = random.months_and_days();
    REQUIRE(period::parse(length.plain().c_str()) == length);
    REQUIRE(period::parse(length.italian().c_str()) == length);
    REQUIRE(period::parse(length.iso().c_str()) == length);
  }
}

TEST_CASE("adding and counting working days undo each other") {
  random_values random;
  const auto italy = calendar::italy(known_law::of_this_release());
  for (int i = 0; i < cases; ++i) {
    const date a = random.day(day<1960, 1, 1>, day<2190, 1, 1>);
    const int count = random.number(-2000, 2000);
    CAPTURE(a.iso().c_str());
    CAPTURE(count);
    const date there = *add_working_days(italy, a, count);
    if (count != 0) {
      REQUIRE(*is_working_day(italy, there));
      REQUIRE(working_days_between(italy, a, there) == count);
    }
    const date b = random.day(day<1960, 1, 1>, day<2190, 1, 1>);
    const auto [earlier, later] = std::minmax(a, b);
    REQUIRE(*working_days_between(italy, earlier, later) + (*is_working_day(italy, earlier) ? 1 : 0) ==
            *count_working_days(italy, earlier, later));
    REQUIRE(*previous_working_day(italy, *next_working_day(italy, a)) <= a);
  }
}

TEST_CASE("a later event never makes a time limit end earlier, and it ends on a day the regime allows") {
  random_values random;
  const auto italy = calendar::italy(known_law::of_this_release());
  const int last_regime = static_cast<int>(names_of<time_regime>().size()) - 1;
  for (int i = 0; i < cases; ++i) {
    const date a = random.day(day<1960, 1, 1>, day<2190, 1, 1>);
    const date b = *add_days(a, random.number(0, 10));
    const auto regime = static_cast<time_regime>(random.number(0, last_regime));
    const bool backward = random.number(0, 1) == 1;
    const auto length = *term_length::make(0, random.number(0, 5), random.number(0, 3), random.number(1, 90));
    const time_limit limit(length, backward ? time_direction::backward : time_direction::forward, regime,
                           end_days::first_excluded, time_readings::prevailing());
    CAPTURE(a.iso().c_str());
    CAPTURE(b.iso().c_str());
    CAPTURE(length.plain().c_str());
    CAPTURE(static_cast<int>(regime));
    CAPTURE(backward);
    const auto end = *expiry::of(limit, a, italy, no_suspension);
    REQUIRE(end.last_day() <= (*expiry::of(limit, b, italy, no_suspension)).last_day());
    REQUIRE((backward ? end.last_day() < a : end.last_day() > a));

    const auto weekday = weekday_of(end.last_day());
    const bool festive = weekday == weekday::sunday || *italy.is_holiday(end.last_day());
    REQUIRE(festive == *italy.is_holiday_in_law(end.last_day()));
    if (regime >= time_regime::italian_civil) REQUIRE(!festive);
    const bool saturday_rests = regime == time_regime::italian_procedural ||
                                (regime == time_regime::italian_administrative_process && !backward);
    if (saturday_rests && end.last_day() >= day<2006, 3, 1>) REQUIRE(weekday != weekday::saturday);
    if (regime == time_regime::eu_1182_71 && !backward) REQUIRE(*is_working_day(italy, end.last_day()));
  }
}

TEST_CASE("comparisons of imprecise days say what every day says") {
  random_values random;
  const date base = day<2017, 1, 1>;
  const auto some_day = [&] {
    const date from = *add_days(base, random.number(0, 8));
    const date to = *add_days(from, random.number(0, 3));
    const date other = *add_days(base, random.number(0, 8));
    const partial_date either[] = {*partial_date::between(from, to), other};
    return *partial_date::one_of(either);
  };
  const auto of_all = [](bool any, bool every) { return every ? truth::yes : any ? truth::undetermined : truth::no; };
  for (int i = 0; i < cases; ++i) {
    const auto a = some_day();
    const auto b = some_day();
    CAPTURE(a.iso().c_str());
    CAPTURE(b.iso().c_str());
    bool before = false, always_before = true, until = false, always_until = true, same = false, always_same = true;
    for (int x = 0; x < 12; ++x) {
      for (int y = 0; y < 12; ++y) {
        if (!a.may_be(*add_days(base, x)) || !b.may_be(*add_days(base, y))) continue;
        before = before || x < y;
        always_before = always_before && x < y;
        until = until || x <= y;
        always_until = always_until && x <= y;
        same = same || x == y;
        always_same = always_same && x == y;
      }
    }
    REQUIRE(is_before(a, b) == of_all(before, always_before));
    REQUIRE(is_on_or_before(a, b) == of_all(until, always_until));
    REQUIRE(is_same_day(a, b) == of_all(same, always_same));
    REQUIRE(partial_date::parse(a.iso().c_str()) == a);
  }
}
