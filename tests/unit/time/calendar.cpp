// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/calendar.hpp>
#include <avviso/time/easter.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "calendars.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

bool is_in(const calendar& where, date d) { return *where.is_holiday(d); }

bool makes(const calendar& where, date d, feast what, legal_basis law) {
  const auto found = where.holidays_on(d);
  return found && std::find(found->begin(), found->end(), holiday{what, law}) != found->end();
}

int holidays_in(const calendar& where, int year) {
  int count = 0;
  for (date d = *date::make(year, 1, 1); d.year() == year; d = *add_days(d, 1)) count += is_in(where, d) ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("the holidays of L. 260/1949, art. 2, and the national feast of its art. 1") {
  // 1958: Easter on 6 April, Ascension on 15 May, Corpus Domini on 5 June.
  const std::vector<date> expected{day<1958, 1, 1>,  day<1958, 1, 6>,  day<1958, 3, 19>,  day<1958, 4, 7>,
                                   day<1958, 4, 25>, day<1958, 5, 1>,  day<1958, 5, 15>,  day<1958, 6, 2>,
                                   day<1958, 6, 5>,  day<1958, 6, 29>, day<1958, 8, 15>,  day<1958, 11, 1>,
                                   day<1958, 11, 4>, day<1958, 12, 8>, day<1958, 12, 25>, day<1958, 12, 26>};
  std::vector<date> found;
  for (date d = day<1958, 1, 1>; d <= day<1958, 12, 31>; d = *add_days(d, 1)) {
    if (is_in(italy, d)) found.push_back(d);
  }
  CHECK(found == expected);
  CHECK(makes(italy, day<1958, 6, 2>, feast::republic_day, legal_basis::l_260_1949_art_1));
  CHECK(makes(italy, day<1958, 6, 5>, feast::corpus_domini, legal_basis::l_260_1949_art_2));
}

TEST_CASE("L. 54/1977 unmakes five feasts and moves two to a Sunday, from the day after its publication") {
  CHECK(is_in(italy, day<1977, 1, 6>));
  CHECK(!is_in(italy, day<1977, 3, 19>));
  for (int year = 1977; year <= 2000; ++year) {
    CAPTURE(year);
    CHECK(is_in(italy, *date::make(year, 6, 2)) == (year == 1986));  // L. 200/1986, for that year alone
    CHECK(!is_in(italy, *date::make(year, 11, 4)));
    CHECK(!is_in(italy, *date::make(year, 3, 19)));
    CHECK(!is_in(italy, *date::make(year, 6, 29)));
    CHECK(!is_in(italy, *add_days(*easter(year), 39)));
    CHECK(is_in(rome, *date::make(year, 6, 29)) == (year >= 1986));  // D.P.R. 792/1985
  }
  for (int year = 1978; year <= 1985; ++year) CHECK(!is_in(italy, *date::make(year, 1, 6)));
  CHECK(makes(italy, day<1976, 1, 6>, feast::epiphany, legal_basis::l_260_1949_art_2));
  CHECK(makes(italy, day<1986, 1, 6>, feast::epiphany, legal_basis::dpr_792_1985_art_1));
  CHECK(is_in(rome, day<1976, 6, 29>));
}

TEST_CASE("2 June is back from 2001 (L. 336/2000), 17 March 2011 is one day, 4 October is from 2026") {
  CHECK(!is_in(italy, day<2000, 6, 2>));
  CHECK(makes(italy, day<2001, 6, 2>, feast::republic_day, legal_basis::l_336_2000_art_1));
  CHECK(makes(italy, day<1986, 6, 2>, feast::republic_day, legal_basis::l_200_1986_art_1));
  CHECK(makes(italy, day<2011, 3, 17>, feast::unification_anniversary, legal_basis::dl_5_2011_art_1));
  CHECK(!is_in(italy, day<2010, 3, 17>));
  CHECK(!is_in(italy, day<2012, 3, 17>));
  CHECK(!is_in(italy, day<2025, 10, 4>));
  CHECK(makes(italy, day<2026, 10, 4>, feast::saint_francis, legal_basis::l_151_2025_art_1));  // a Sunday too
  CHECK(is_in(italy, day<2027, 10, 4>));
  CHECK(holidays_in(italy, 2018) == 11);
  CHECK(holidays_in(italy, 2027) == 12);
}

TEST_CASE("an act is known from the day of its Gazzetta ufficiale") {
  const auto on = [](date known) { return calendar::italy(known_law::on(known)); };
  CHECK(!is_in(on(day<2025, 10, 9>), day<2027, 10, 4>));
  CHECK(is_in(on(day<2025, 10, 10>), day<2027, 10, 4>));
  CHECK(!is_in(on(day<2024, 6, 1>), day<2027, 10, 4>));
  CHECK(!is_in(on(day<2011, 2, 22>), day<2011, 3, 17>));
  CHECK(is_in(on(day<2011, 2, 23>), day<2011, 3, 17>));
  CHECK(!is_in(on(day<2000, 11, 21>), day<2001, 6, 2>));
  CHECK(is_in(on(day<2000, 11, 22>), day<2001, 6, 2>));
  CHECK(is_in(on(day<1977, 3, 6>), day<1980, 6, 2>));  // who asked then thought so
  CHECK(!is_in(on(day<1977, 3, 7>), day<1980, 6, 2>));
  CHECK(!is_in(on(day<1985, 12, 30>), day<1986, 1, 6>));
  CHECK(is_in(on(day<1985, 12, 31>), day<1986, 1, 6>));
  CHECK(!is_in(on(day<1949, 5, 30>), day<1949, 8, 15>));  // before there was a law to know
  CHECK(is_in(on(day<1949, 5, 31>), day<1949, 8, 15>));
}

TEST_CASE("places add their feast") {
  CHECK(is_in(rome, day<2022, 6, 29>));
  CHECK(!is_in(italy, day<2022, 6, 29>));
  CHECK(!is_in(bolzano, day<2022, 6, 29>));
  CHECK(makes(bolzano, day<2018, 5, 21>, feast::whit_monday, legal_basis::bolzano_usage));
  CHECK(is_in(bolzano, day<2022, 6, 6>));
  CHECK(!is_in(italy, day<2018, 5, 21>));
  CHECK(!is_in(calendar::rome(known_law::on(day<1985, 12, 30>)), day<2022, 6, 29>));
}

TEST_CASE("two feasts may share a day, and a plain Sunday is none") {
  CHECK((*italy.holidays_on(day<2011, 4, 25>)).size() == 2);
  CHECK(makes(italy, day<2011, 4, 25>, feast::liberation, legal_basis::l_260_1949_art_2));
  CHECK(makes(italy, day<2011, 4, 25>, feast::easter_monday, legal_basis::l_260_1949_art_2));
  CHECK((*italy.holidays_on(day<2018, 4, 1>)).empty());  // Easter Sunday is a Sunday
  CHECK((*italy.holidays_on(day<2018, 3, 21>)).empty());
}

TEST_CASE("a calendar does not reach beyond its horizon") {
  CHECK(italy.is_holiday(day<1949, 5, 31>).error().code == errc::beyond_horizon);
  CHECK(italy.is_holiday(day<1949, 6, 1>) == false);
  CHECK(italy.is_holiday(day<2199, 12, 26>) == true);
  const auto refusal = italy.is_holiday(day<2200, 1, 1>);
  CHECK(refusal.error().code == errc::beyond_horizon);
  CHECK(std::string_view(refusal.error().found.c_str()) == "2200-01-01");
  CHECK(italy.holidays_on(date::max()).error().code == errc::beyond_horizon);
  CHECK(italy.holidays_on(date::min()).error().code == errc::beyond_horizon);
}

TEST_CASE("a holiday in law is a Sunday or a feast, and no Saturday") {
  CHECK(italy.is_holiday_in_law(day<2018, 4, 1>) == true);    // Easter Sunday
  CHECK(italy.is_holiday_in_law(day<2018, 4, 2>) == true);    // and its Monday
  CHECK(italy.is_holiday_in_law(day<2018, 6, 30>) == false);  // a Saturday
  CHECK(italy.is_holiday_in_law(day<2018, 7, 2>) == false);
  CHECK(italy.is_holiday_in_law(day<2022, 6, 29>) == false);
  CHECK(rome.is_holiday_in_law(day<2022, 6, 29>) == true);
  CHECK(italy.is_holiday_in_law(day<2200, 1, 5>).error().code == errc::beyond_horizon);  // a Sunday, and yet
}

TEST_CASE("17 March 1961 is told as a feast by usage, since no act was found") {
  CHECK(makes(italy, day<1961, 3, 17>, feast::unification_centenary, legal_basis::usage_of_1961));
  CHECK(!is_in(italy, day<1960, 3, 17>));
  CHECK((*italy.holidays_on(day<2011, 3, 17>)).size() == 1);
}

TEST_CASE("the host adds movable feasts") {
  const auto whit = italy.with_after_easter(50);
  REQUIRE(whit);
  CHECK(makes(*whit, day<2018, 5, 21>, feast::declared, legal_basis::declared_to_calendar));
  for (date d = day<1949, 6, 1>; d <= day<2199, 12, 31>; d = *add_days(d, 1)) {
    if (is_in(*whit, d) != is_in(bolzano, d)) FAIL(d.iso().c_str());
  }
  const auto carnival = italy.with_after_easter(-47);  // Shrove Tuesday
  REQUIRE(carnival);
  CHECK(is_in(*carnival, day<2024, 2, 13>));
  CHECK(italy.with_after_easter(-81).error().code == errc::holiday_never_falls);
  CHECK(italy.with_after_easter(251).error().code == errc::holiday_never_falls);
  CHECK(italy.with_after_easter(-80));
  CHECK(italy.with_after_easter(250));

  const auto second_monday = italy.with_weekday_of_month(9, 2, weekday::monday);
  REQUIRE(second_monday);
  CHECK(is_in(*second_monday, day<2022, 9, 12>));
  CHECK(!is_in(*second_monday, day<2022, 9, 5>));
  CHECK(is_in(*second_monday, day<2025, 9, 8>));  // the month begins with a Monday
  const auto last_friday = italy.with_weekday_of_month(5, -1, weekday::friday);
  REQUIRE(last_friday);
  CHECK(is_in(*last_friday, day<2022, 5, 27>));
  CHECK(is_in(*last_friday, day<2024, 5, 31>));
  const auto fifth_sunday = italy.with_weekday_of_month(2, 5, weekday::sunday);
  REQUIRE(fifth_sunday);
  CHECK(is_in(*fifth_sunday, day<2032, 2, 29>));
  CHECK(!is_in(*fifth_sunday, day<2022, 2, 27>));
  CHECK(!is_in(*fifth_sunday, day<2022, 3, 6>));
  CHECK(italy.with_weekday_of_month(13, 1, weekday::monday).error().code == errc::month_out_of_range);
  CHECK(italy.with_weekday_of_month(9, 0, weekday::monday).error().code == errc::holiday_never_falls);
  CHECK(italy.with_weekday_of_month(9, 6, weekday::monday).error().code == errc::holiday_never_falls);
  CHECK(italy.with_weekday_of_month(9, -2, weekday::monday).error().code == errc::holiday_never_falls);
}

TEST_CASE("the holidays of the Commission are the host's data, year by year") {
  // Commission decision of 25 May 2021, OJ C 201 I, 28.5.2021, p. 2: for Brussels in 2023.
  const date listed[] = {day<2023, 1, 2>,   day<2023, 4, 6>,   day<2023, 4, 7>,  day<2023, 4, 10>,  day<2023, 5, 1>,
                         day<2023, 5, 9>,   day<2023, 5, 18>,  day<2023, 5, 19>, day<2023, 5, 29>,  day<2023, 7, 21>,
                         day<2023, 8, 15>,  day<2023, 11, 1>,  day<2023, 11, 2>, day<2023, 12, 25>, day<2023, 12, 26>,
                         day<2023, 12, 27>, day<2023, 12, 28>, day<2023, 12, 29>};
  static_assert(std::size(listed) == 18);  // as the decision totals them
  const auto brussels = calendar::of_holidays(listed, day<2023, 1, 1>, day<2023, 12, 31>, known_law::of_this_release());
  REQUIRE(brussels);
  CHECK(is_in(*brussels, day<2023, 4, 6>));
  CHECK(!is_in(*brussels, day<2023, 6, 2>));
  CHECK(brussels->is_holiday_in_law(day<2023, 4, 9>) == true);
  CHECK(brussels->is_holiday(day<2024, 1, 1>).error().code == errc::beyond_horizon);  // the next decision says
}

TEST_CASE("the host adds patron's days and institutions' holidays") {
  const auto turin = italy.with_yearly(6, 24);
  REQUIRE(turin);
  CHECK(makes(*turin, day<2022, 6, 24>, feast::declared, legal_basis::declared_to_calendar));
  CHECK(is_in(*turin, day<2022, 6, 2>));
  CHECK(!is_in(italy, day<2022, 6, 24>));
  const auto leap = italy.with_yearly(2, 29);
  REQUIRE(leap);
  CHECK(is_in(*leap, day<2024, 2, 29>));
  CHECK(!is_in(*leap, day<2023, 2, 28>));
  CHECK(!is_in(*leap, day<2023, 3, 1>));
  CHECK(italy.with_yearly(2, 30).error().code == errc::holiday_never_falls);
  CHECK(italy.with_yearly(13, 1).error().code == errc::month_out_of_range);

  const date closed[] = {day<2022, 5, 9>, day<2022, 5, 26>, day<2022, 5, 27>};
  const auto all = known_law::of_this_release();
  const auto commission = calendar::of_holidays(closed, day<2022, 1, 1>, day<2022, 12, 31>, all);
  REQUIRE(commission);
  CHECK(is_in(*commission, day<2022, 5, 9>));
  CHECK(!is_in(*commission, day<2022, 6, 2>));
  CHECK(commission->is_holiday(day<2023, 1, 1>).error().code == errc::beyond_horizon);

  const auto both = calendar::united(*commission, rome);
  REQUIRE(both);
  CHECK(is_in(*both, day<2022, 5, 9>));
  CHECK(is_in(*both, day<2022, 6, 2>));
  CHECK(makes(*both, day<2022, 6, 29>, feast::saints_peter_and_paul, legal_basis::dpr_792_1985_art_1));
  CHECK(both->last_day() == day<2022, 12, 31>);
  CHECK(calendar::united(*commission, calendar::italy(known_law::on(day<2022, 1, 1>))).error().code ==
        errc::known_law_differs);

  const auto outside = calendar::of_holidays(closed, day<2022, 5, 10>, day<2022, 12, 31>, all);
  CHECK(outside.error().code == errc::beyond_horizon);
  const auto refused = [&all](date first, date last, errc code, const char* found) {
    return calendar::of_holidays({}, first, last, all).error() ==
           error{.code = code, .found = inline_text<31>(std::string_view(found))};
  };
  CHECK(refused(day<2022, 5, 10>, day<2022, 5, 9>, errc::range_reversed, "2022-05-09"));
  CHECK(refused(day<1948, 5, 10>, day<2022, 5, 9>, errc::beyond_horizon, "1948-05-10"));
  CHECK(refused(day<2022, 5, 10>, day<2200, 5, 9>, errc::beyond_horizon, "2200-05-09"));
  const auto early = calendar::of_holidays({}, day<1949, 1, 1>, day<1949, 5, 1>, all);
  CHECK(calendar::united(*early, italy).error().code == errc::range_reversed);
}
