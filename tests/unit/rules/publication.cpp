// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

using namespace avviso;

TEST_CASE("EFF-4: which award of the year takes the beneficiary above 1,000 euro") {
  const dated_award two[] = {{day<2021, 3, 1>, euros<600>}, {day<2021, 10, 1>, euros<600>}};
  CHECK(crosses_threshold(two, 2021) == 1);
  CHECK(*awarded_in_year(two, 0) == euros<600>);
  CHECK(*awarded_in_year(two, 1) == euros<1'200>);
  CHECK(crosses_threshold(two, 2020) == std::nullopt);

  const dated_award exactly[] = {{day<2021, 3, 1>, euros<600>}, {day<2021, 10, 1>, euros<400>}};
  CHECK(crosses_threshold(exactly, 2021) == std::nullopt);

  // The year is the calendar's, and the order is that of the days.
  const dated_award over_years[] = {{day<2022, 1, 1>, euros<600>}, {day<2021, 12, 31>, euros<600>}};
  CHECK(crosses_threshold(over_years, 2021) == std::nullopt);
  CHECK(crosses_threshold(over_years, 2022) == std::nullopt);
  const dated_award unordered[] = {{day<2021, 10, 1>, euros<600>}, {day<2021, 3, 1>, euros<600>}};
  CHECK(crosses_threshold(unordered, 2021) == 0);
  const dated_award one_day[] = {
      {day<2021, 3, 1>, euros<500>}, {day<2021, 3, 1>, euros<500, 1>}, {day<2021, 3, 1>, euros<1>}};
  CHECK(crosses_threshold(one_day, 2021) == 1);
  const dated_award alone[] = {{day<2021, 3, 1>, euros<1'000, 1>}};
  CHECK(crosses_threshold(alone, 2021) == 0);
}

TEST_CASE("EFF-4: more than cents hold is more than 1,000 euro") {
  const euro most = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  const dated_award vast[] = {{day<2021, 3, 1>, euros<1'000>}, {day<2021, 10, 1>, most}};
  CHECK(awarded_in_year(vast, 1).error().code == errc::amount_out_of_range);
  CHECK(crosses_threshold(vast, 2021) == 1);
}

TEST_CASE("EFF-4: above the threshold there is no effect before publication") {
  const auto judged = [](stated<partial_date> published, stated<partial_date> effective) {
    return published_first(day<2018, 3, 20>, euros<1'200>, published, effective);
  };
  const partial_date april = day<2018, 4, 16>;
  CHECK(judged(april, partial_date(day<2018, 4, 16>)).outcome == outcome::satisfied);
  CHECK(judged(april, partial_date(day<2018, 4, 15>)).outcome == outcome::violated);
  CHECK(judged(april, *partial_date::month(2018, 5)).outcome == outcome::satisfied);
  CHECK(judged(april, *partial_date::month(2018, 4)).missing == fact::effective_day);
  CHECK(judged(*partial_date::month(2018, 4), april).missing == fact::publication);
  CHECK(judged(not_stated, april).missing == fact::publication);
  CHECK(judged(april, not_stated).missing == fact::effective_day);
  CHECK(published_first(april, euros<1'000>, not_stated, april).outcome == outcome::not_applicable);
  // Whatever the sum of the year; where it decides, it is missing.
  CHECK(published_first(april, not_stated, april, april).outcome == outcome::satisfied);
  CHECK(published_first(april, not_stated, not_stated, april).missing == fact::publication);
  CHECK(published_first(april, not_stated, april, partial_date(day<2018, 4, 15>)).missing == fact::awarded);
}

TEST_CASE("EFF-4: what was awarded before the law of 2013 did not wait for its publication") {
  const auto awarded = [](const partial_date& on) {
    return published_first(on, euros<1'200>, partial_date(day<2013, 5, 2>), partial_date(day<2013, 5, 1>));
  };
  CHECK(awarded(day<2013, 4, 19>).outcome == outcome::not_applicable);
  CHECK(awarded(day<2013, 4, 20>).outcome == outcome::violated);
  CHECK(awarded(*partial_date::month(2013, 4)).missing == fact::adoption_day);
  const partial_date in_may = day<2013, 5, 2>;
  CHECK(published_first(*partial_date::month(2013, 4), euros<1'200>, in_may, in_may).outcome == outcome::satisfied);
}
