// SPDX-License-Identifier: BSL-1.0
// How much is looked through, and what a case learns of other days: budgets, ends of ranges, strips of days.
#include "../../../src/history/fold/cases.hpp"

#include <doctest/doctest.h>

#include <avviso/avviso.hpp>

#include <vector>

using namespace avviso;
using detail::asked_day;
using detail::budget;
using detail::cases;
using detail::moment;

namespace {

constexpr partial_date some_march = day_between<2021, 3, 1, 2021, 3, 31>;
constexpr partial_date some_may = day_between<2021, 5, 1, 2021, 5, 31>;

}  // namespace

TEST_CASE("cases past their budget are cut, and say so; a reply that the record gives costs nothing") {
  const partial_date precise = day<2021, 3, 5>;
  budget some(2);
  cases every(some);
  for (int i = 0; i < 100; ++i) CHECK(every.on_or_before(precise, day<2021, 3, 5>));
  CHECK(some.left() == 2);
  CHECK_FALSE(every.next());
  CHECK_FALSE(every.is_cut());

  int seen = 0;
  cases many(some);
  do {
    ++seen;
    for (std::uint32_t fact = 0; fact < 10; ++fact) static_cast<void>(many.is_so({.kind = fact}));
  } while (many.next());
  CHECK(seen == 1);
  CHECK(many.is_cut());
  CHECK(some.is_cut());
}

TEST_CASE("a distance that is open over many days is its least or its greatest, and each of few") {
  std::vector<std::int64_t> wide;
  cases every;
  do {
    wide.push_back(every.distance(moment::of(some_march), moment::of(some_may)));
    CHECK(every.took_an_end());
    CHECK_FALSE(every.doubts_the_end());
    CHECK(every.distance(moment::of(some_march), moment::of(some_may)) == wide.back());
  } while (every.next());
  CHECK(wide == std::vector<std::int64_t>{31, 91});

  constexpr partial_date two_days = day_between<2021, 3, 1, 2021, 3, 2>;
  std::vector<std::int64_t> narrow;
  cases each;
  do {
    narrow.push_back(each.distance(moment::of(two_days), moment::on(day<2021, 3, 4>)));
    CHECK_FALSE(each.took_an_end());
  } while (each.next());
  CHECK(narrow == std::vector<std::int64_t>{2, 3});
}

TEST_CASE("the least of one distance may stand in the way of the least of another, and then nobody knows") {
  // From March to some day of May, and from May to 2 June: the first is the least where the second is the greatest.
  cases every;
  bool doubts = true;
  do {
    static_cast<void>(every.distance(moment::of(some_march), moment::of(some_may)));
    static_cast<void>(every.distance(moment::of(some_may), moment::on(day<2021, 6, 20>)));
    doubts = doubts && every.doubts_the_end();
  } while (every.next());
  CHECK(doubts);
}

TEST_CASE("of days that overlap, each may be the latest, the first of those that are") {
  const partial_date days[] = {day_between<2021, 3, 1, 2021, 3, 10>, day_between<2021, 3, 5, 2021, 3, 20>,
                               day_between<2021, 2, 1, 2021, 3, 4>};
  std::vector<std::size_t> latest;
  cases every;
  do {
    const std::vector<moment> all = {moment::of(days[0]), moment::of(days[1]), moment::of(days[2])};
    latest.push_back(every.latest_of(all));
    CHECK(every.latest_of(all) == latest.back());
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i != latest.back()) CHECK(every.span_of(all[i]).first <= every.span_of(all[latest.back()]).last);
    }
  } while (every.next());
  CHECK(latest == std::vector<std::size_t>{0, 1});  // what ends before another begins never is
}

TEST_CASE("the day asked about is told on which other days all that was compared with it falls out alike") {
  const partial_date precise = day<2021, 3, 20>;
  asked_day about(day<2021, 3, 10>);
  cases every;
  CHECK_FALSE(every.on_or_before(moment::of(precise), about));
  CHECK(about.first() == date::min());
  CHECK(about.last() == day<2021, 3, 19>);
  CHECK_FALSE(every.on_or_before(moment::of(some_may), about));
  // Within the days on which something may have come by then, it has or has not, whatever the day.
  asked_day within(day<2021, 3, 10>);
  cases open;
  const bool has_come = open.on_or_before(moment::of(some_march), within);
  CHECK(has_come);
  CHECK(within.first() == day<2021, 3, 1>);
  CHECK(within.last() == day<2021, 3, 30>);
  const auto span = open.span_of(moment::of(some_march));
  CHECK(span.is_up_to_asked);
  CHECK(span.last == day<2021, 3, 10>);
  CHECK(within.last() == day<2021, 3, 30>);
  // What is taken from the day holds of no other.
  CHECK(open.day_of(moment::of(some_march)));
  CHECK(within.first() == day<2021, 3, 10>);
  CHECK(within.last() == day<2021, 3, 10>);
}
