// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/suspensions.hpp>
#include <avviso/time/time_limit.hpp>

#include <doctest/doctest.h>

#include <vector>

#include "calendars.hpp"
#include "limits.hpp"

using namespace avviso;
using namespace avviso::test;

TEST_CASE("suspensions declared by the host are left out, and must be in order") {
  const suspension two[] = {*suspension::make(day<2022, 8, 1>, day<2022, 8, 31>),
                            *suspension::make(day<2022, 9, 5>, day<2022, 9, 6>)};
  CHECK(last_day(forward(term_days<10>, time_regime::italian_civil), day<2022, 7, 28>, two) == day<2022, 9, 9>);
  CHECK(last_day(backward(term_days<10>, time_regime::italian_civil), day<2022, 9, 8>, two) == day<2022, 7, 27>);
  const suspension wrong[] = {two[1], two[0]};
  const auto refusal = expiry::of(forward(term_days<10>, time_regime::italian_civil), day<2022, 7, 28>, italy, wrong);
  CHECK(refusal.error().code == errc::suspensions_out_of_order);
  CHECK(refusal.error().position == 1);
  CHECK(suspension::make(day<2022, 8, 2>, day<2022, 8, 1>).error().code == errc::range_reversed);
}

TEST_CASE("a suspension that begins on the day that the term would end takes that day away") {
  const suspension on_wednesday[] = {*suspension::make(day<2022, 3, 9>, day<2022, 3, 9>)};
  const auto clear = [](time_direction to) {
    return time_limit(term_days<3>, to, time_regime::italian_civil, end_days::both_excluded, prevailing);
  };
  CHECK(last_day(clear(time_direction::forward), day<2022, 3, 6>) == day<2022, 3, 10>);  // clear: 7, 8, 9 March
  CHECK(last_day(clear(time_direction::forward), day<2022, 3, 6>, on_wednesday) == day<2022, 3, 11>);
  CHECK(last_day(clear(time_direction::backward), day<2022, 3, 12>) == day<2022, 3, 8>);  // clear: 11, 10, 9 March
  CHECK(last_day(clear(time_direction::backward), day<2022, 3, 12>, on_wednesday) == day<2022, 3, 7>);

  // The second working day would be Wednesday: it is the next, and no Saturday.
  const suspension to_friday[] = {*suspension::make(day<2022, 3, 9>, day<2022, 3, 11>)};
  const suspension from_monday[] = {*suspension::make(day<2022, 3, 7>, day<2022, 3, 9>)};
  CHECK(last_day(forward(term_working_days<2>, time_regime::italian_civil), day<2022, 3, 7>, to_friday) ==
        day<2022, 3, 14>);
  CHECK(last_day(backward(term_working_days<2>, time_regime::italian_civil), day<2022, 3, 11>, from_monday) ==
        day<2022, 3, 4>);
}

TEST_CASE("a suspension takes nothing from a term on the day of the event, which does not count") {
  const suspension on_7_march[] = {*suspension::make(day<2022, 3, 7>, day<2022, 3, 7>)};
  CHECK(last_day(forward(term_days<3>, time_regime::italian_civil), day<2022, 3, 7>, on_7_march) == day<2022, 3, 10>);
  CHECK(last_day(backward(term_days<3>, time_regime::italian_civil), day<2022, 3, 7>, on_7_march) == day<2022, 3, 4>);
}

TEST_CASE("a day suspended where the term begins is taken away once") {
  const suspension on_tuesday[] = {*suspension::make(day<2022, 3, 8>, day<2022, 3, 8>)};
  CHECK(last_day(forward(term_days<3>, time_regime::italian_civil), day<2022, 3, 7>, on_tuesday) == day<2022, 3, 11>);
  CHECK(last_day(backward(term_days<3>, time_regime::italian_civil), day<2022, 3, 9>, on_tuesday) == day<2022, 3, 5>);
}

TEST_CASE("the suspension of 2020 is known in two steps") {
  const auto known = [](date on) { return suspension::of_administrative_terms_in_2020(known_law::on(on)); };
  CHECK(!known(day<2020, 3, 16>));
  CHECK((*known(day<2020, 3, 17>)).last() == day<2020, 4, 15>);
  CHECK((*known(day<2020, 4, 7>)).last() == day<2020, 4, 15>);
  CHECK((*known(day<2020, 4, 8>)).last() == day<2020, 5, 15>);
  CHECK((*known(day<2020, 4, 8>)).length() == 83);
}

TEST_CASE("a suspension makes a term of months longer by its days, the eve being outside (Cass. 2186/2021)") {
  const suspension august[] = {*suspension::of_trials_in_august(2017, known_law::of_this_release())};
  const auto from_eve =
      expiry::of(forward(term_months<6>, time_regime::italian_procedural), day<2017, 7, 31>, italy, august);
  REQUIRE(from_eve);
  const std::vector<limit_step> expected = {
      {day<2017, 7, 31>, day<2018, 1, 31>, step_reason::length_counted, legal_basis::cpc_155_2, {}},
      {day<2018, 1, 31>, day<2018, 3, 3>, step_reason::days_suspended, legal_basis::dl_132_2014_art_16, {}},
      {day<2018, 3, 3>, day<2018, 3, 5>, step_reason::weekend, legal_basis::cpc_155_5, {}}};
  CHECK(std::vector<limit_step>(from_eve->steps().begin(), from_eve->steps().end()) == expected);

  // An event within it counts as one of 1 September (Cass. 14147/2020), and so a later event ends earlier.
  const auto six_months = forward(term_months<6>, time_regime::italian_procedural);
  CHECK(last_day(six_months, day<2017, 8, 1>, august) == day<2018, 3, 1>);
  CHECK(last_day(six_months, day<2017, 8, 20>, august) == day<2018, 3, 1>);
  CHECK(last_day(six_months, day<2017, 8, 31>, august) == day<2018, 3, 1>);
  CHECK(last_day(six_months, day<2017, 9, 1>, august) == day<2018, 3, 1>);
  CHECK(last_day(six_months, day<2017, 9, 2>, august) == day<2018, 3, 2>);

  const suspension covid[] = {*suspension::of_administrative_terms_in_2020(known_law::of_this_release())};
  CHECK(last_day(forward(term_months<6>, time_regime::italian_administrative_procedure), day<2020, 2, 22>, covid) ==
        day<2020, 11, 13>);
  CHECK(last_day(forward(term_months<6>, time_regime::italian_administrative_procedure), day<2020, 2, 23>, covid) ==
        day<2020, 11, 16>);

  // Under the literal reading of Reg. 1182/71 the first day after the suspension initiates the period, once.
  auto literal = prevailing;
  literal.initiates = time_readings::initiating_day::first_counted;
  CHECK(last_day(forward(term_months<1>, time_regime::eu_fixed_date, literal), day<2017, 8, 20>, august) ==
        day<2017, 10, 1>);
  CHECK(last_day(forward(term_months<1>, time_regime::eu_fixed_date, literal), day<2017, 7, 31>, august) ==
        day<2017, 10, 2>);
}

TEST_CASE("a term that reaches a second suspension is longer by that one too (Cass. 16549/2012, 2258/1985)") {
  const auto augusts = august_suspensions(2006, 2008, known_law::of_this_release());
  REQUIRE(augusts.size() == 3);
  const auto a_year = forward(term_years<1>, time_regime::italian_civil);
  CHECK(last_day(a_year, day<2006, 7, 20>, augusts) == day<2007, 10, 20>);
  CHECK(last_day(a_year, day<2006, 6, 14>, augusts) == day<2007, 7, 30>);
  CHECK(last_day(a_year, day<2006, 6, 15>, augusts) == day<2007, 7, 31>);  // no holiday, so no second one
  CHECK(last_day(a_year, day<2006, 6, 16>, augusts) == day<2007, 9, 17>);  // 16 September, a Sunday
}

TEST_CASE("two working days of a period of the Union are not found in a suspension") {
  const suspension week[] = {*suspension::make(day<2022, 3, 7>, day<2022, 3, 11>)};  // Monday to Friday
  CHECK(last_day(forward(term_days<2>, time_regime::eu_1182_71), day<2022, 3, 4>, week) == day<2022, 3, 15>);
}

TEST_CASE("the summer suspension of trials has three texts, and is known as each was published") {
  const auto of = [](int year, known_law known) { return suspension::of_trials_in_august(year, known); };
  const auto all = known_law::of_this_release();
  CHECK(!of(1969, all));
  CHECK(of(1970, all)->first() == day<1970, 8, 1>);
  CHECK(of(1970, all)->last() == day<1970, 9, 15>);
  CHECK(of(2014, all)->length() == 46);
  CHECK(of(2014, all)->law() == legal_basis::l_742_1969_art_1);
  CHECK(of(2015, all)->first() == day<2015, 8, 1>);
  CHECK(of(2015, all)->last() == day<2015, 8, 31>);
  CHECK(of(2015, all)->law() == legal_basis::dl_132_2014_art_16);
  CHECK(of(2015, known_law::on(day<2014, 9, 11>))->last() == day<2015, 9, 15>);
  CHECK(of(2015, known_law::on(day<2014, 9, 12>))->first() == day<2015, 8, 6>);
  CHECK(of(2015, known_law::on(day<2014, 11, 9>))->first() == day<2015, 8, 6>);
  CHECK(of(2015, known_law::on(day<2014, 11, 10>))->first() == day<2015, 8, 1>);
  CHECK(!of(1975, known_law::on(day<1969, 11, 5>)));
  CHECK(!of(10'000, all));
  CHECK(august_suspensions(2013, 2016, all).size() == 4);
  CHECK(august_suspensions(1950, 1971, all).size() == 2);
  CHECK(august_suspensions(2016, 2015, all).empty());
  CHECK(august_suspensions(-2'000'000'000, 2'000'000'000, all).size() == 8030);
}

TEST_CASE("suspensions are put in order and apart") {
  const auto made = [](date first, date last) { return *suspension::make(first, last); };
  const auto all = in_order({made(day<2022, 9, 5>, day<2022, 9, 6>), made(day<2022, 8, 1>, day<2022, 8, 31>),
                             made(day<2022, 8, 10>, day<2022, 9, 2>), made(day<2022, 8, 5>, day<2022, 8, 6>)});
  const std::vector<suspension> expected = {made(day<2022, 8, 1>, day<2022, 8, 31>),
                                            made(day<2022, 9, 1>, day<2022, 9, 2>),
                                            made(day<2022, 9, 5>, day<2022, 9, 6>)};
  CHECK(all == expected);
  CHECK(in_order(std::vector<suspension>{}).empty());
  CHECK(!made(day<2022, 8, 1>, day<2022, 8, 31>).after(day<2022, 8, 31>));
  CHECK(made(day<2022, 8, 1>, day<2022, 8, 31>).after(day<2022, 7, 1>) == made(day<2022, 8, 1>, day<2022, 8, 31>));
  const auto august = *suspension::of_trials_in_august(2022, known_law::of_this_release());
  CHECK(august.after(day<2022, 8, 5>)->law() == legal_basis::dl_132_2014_art_16);
}
