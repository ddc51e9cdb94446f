// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/annulment.hpp>
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace avviso;

namespace {

finding annulled(date adopted, date on) { return annulled_in_time(adopted, on); }

}  // namespace

TEST_CASE("ANN-1: eighteen months, twelve from 1 June 2021, six from 18 December 2025") {
  CHECK(annulled(day<2018, 3, 20>, day<2019, 9, 20>).outcome == outcome::satisfied);
  CHECK(annulled(day<2018, 3, 20>, day<2019, 9, 21>).outcome == outcome::violated);
  CHECK(annulled(day<2018, 3, 20>, day<2019, 9, 21>).limit == measure(day<2019, 9, 20>));
  CHECK(annulled(day<2021, 6, 1>, day<2022, 6, 1>).outcome == outcome::satisfied);
  CHECK(annulled(day<2021, 6, 1>, day<2022, 6, 2>).outcome == outcome::violated);
  CHECK(annulled(day<2025, 12, 18>, day<2026, 6, 18>).outcome == outcome::satisfied);
  CHECK(annulled(day<2025, 12, 18>, day<2026, 6, 19>).outcome == outcome::violated);
  CHECK(annulled(day<2026, 8, 31>, day<2027, 2, 28>).outcome == outcome::satisfied);  // no 31 February
  CHECK(annulled(day<2026, 8, 31>, day<2027, 3, 1>).outcome == outcome::violated);
  const auto& row = entry(rule::ANN_1);
  CHECK(law_of(annulled(day<2018, 3, 20>, day<2019, 9, 20>), row).citation.find("n. 124") != std::string_view::npos);
  CHECK(law_of(annulled(day<2021, 6, 1>, day<2022, 6, 1>), row).citation.find("n. 77") != std::string_view::npos);
  CHECK(law_of(annulled(day<2025, 12, 18>, day<2026, 1, 1>), row) == row.law);
}

TEST_CASE("ANN-1: of an act older than the law the months run from the law; before it nothing is judged") {
  CHECK(annulled(day<2009, 1, 1>, day<2015, 8, 27>).outcome == outcome::not_applicable);
  CHECK(annulled(day<2009, 1, 1>, day<2017, 2, 28>).outcome == outcome::satisfied);
  CHECK(annulled(day<2009, 1, 1>, day<2017, 3, 1>).outcome == outcome::violated);
}

TEST_CASE("ANN-1: whether a shorter term binds older acts is open, where it matters") {
  CHECK(annulled(day<2021, 5, 31>, day<2022, 6, 1>).outcome == outcome::satisfied);  // by either
  const auto between = annulled(day<2021, 5, 31>, day<2022, 6, 2>);
  CHECK(between.outcome == outcome::undetermined);
  CHECK(between.missing == fact::law_in_time);
  CHECK(annulled(day<2021, 5, 31>, day<2022, 11, 30>).outcome == outcome::undetermined);
  CHECK(annulled(day<2021, 5, 31>, day<2022, 12, 1>).outcome == outcome::violated);   // by either
  CHECK(annulled(day<2020, 1, 31>, day<2021, 7, 31>).outcome == outcome::satisfied);  // sooner than 12 from June 2021
  CHECK(annulled(day<2025, 12, 17>, day<2026, 6, 19>).outcome == outcome::undetermined);
}

TEST_CASE("ANN-1: a day that is not stated leaves it open, unless each day that it can be agrees") {
  CHECK(annulled_in_time(*partial_date::year(2018), day<2019, 6, 30>).outcome == outcome::satisfied);
  CHECK(annulled_in_time(*partial_date::year(2018), day<2019, 7, 2>).outcome == outcome::undetermined);
  CHECK(annulled_in_time(*partial_date::year(2018), day<2020, 7, 1>).outcome == outcome::violated);
  CHECK(annulled_in_time(partial_date::unknown(), day<2020, 7, 1>).missing == fact::adoption_day);
  CHECK(annulled_in_time(day<2018, 3, 20>, partial_date::unknown()).missing == fact::adoption_day);
}

TEST_CASE("ANN-1: a day that is not stated is asked for where it decides; else, whether the later law binds") {
  // Of 31 May 2021: until 1 June 2022 by the law of the day after, until 30 November 2022 by its own.
  const auto judged = [](const partial_date& on) { return annulled_in_time(day<2021, 5, 31>, on); };
  CHECK(judged(*partial_date::month(2022, 5)).outcome == outcome::satisfied);
  CHECK(judged(*partial_date::month(2022, 6)).missing == fact::adoption_day);  // on the 1st in time by either law
  CHECK(judged(*partial_date::month(2022, 7)).missing == fact::law_in_time);
  CHECK(judged(*partial_date::month(2022, 11)).missing == fact::law_in_time);
  CHECK(judged(day_between<2022, 11, 30, 2022, 12, 1>).missing == fact::adoption_day);
  CHECK(judged(*partial_date::month(2022, 12)).outcome == outcome::violated);
  // Of some day of March 2021: its own law ends between 1 September and 30 September 2022.
  const auto of_march = [](const partial_date& on) { return annulled_in_time(*partial_date::month(2021, 3), on); };
  CHECK(of_march(day<2022, 6, 1>).outcome == outcome::satisfied);
  CHECK(of_march(day<2022, 6, 2>).missing == fact::law_in_time);
  CHECK(of_march(day<2022, 9, 1>).missing == fact::law_in_time);
  CHECK(of_march(day<2022, 9, 2>).missing == fact::adoption_day);
  CHECK(of_march(day<2022, 10, 1>).outcome == outcome::violated);
}

// Between two laws the last day grows with the day of adoption, so the ends and the laws' own days are enough.
TEST_CASE("ANN-1: of a range of days it says what each of its days says, if they agree") {
  std::mt19937_64 random(21);
  const auto any_day = [&](date from, int spread) {
    return *add_days(from, std::uniform_int_distribution<int>(0, spread)(random));
  };
  for (int i = 0; i < 2'000; ++i) {
    const auto change = times_to_annul[i % 3].from;
    const auto first = any_day(*add_days(change, -700), 800);
    const auto last = any_day(first, 60);
    const auto adopted = *partial_date::between(first, last);
    const auto on = any_day(*add_days(change, -400), 1'500);
    bool satisfied = true;
    bool violated = true;
    bool applies = false;
    for (date day = first; day <= last; day = *add_days(day, 1)) {
      const auto one = annulled(day, on).outcome;
      satisfied = satisfied && one == outcome::satisfied;
      violated = violated && one == outcome::violated;
      applies = applies || one != outcome::not_applicable;
    }
    const auto expected = !applies    ? outcome::not_applicable
                          : satisfied ? outcome::satisfied
                          : violated  ? outcome::violated
                                      : outcome::undetermined;
    CHECK(annulled_in_time(adopted, on).outcome == expected);
  }
}
