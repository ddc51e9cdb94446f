// SPDX-License-Identifier: BSL-1.0
// The calendar of every day against programs that have nothing in common with avviso: std::chrono, Boost.Date_Time,
// QuantLib, and another way to find Easter.
#include <avviso/interop/boost_date.hpp>
#include <avviso/interop/chrono.hpp>
#include <avviso/time/easter.hpp>
#include <avviso/time/period.hpp>
#include <avviso/time/weekday.hpp>
#include <avviso/time/working_days.hpp>

#include <doctest/doctest.h>
#include <ql/time/calendars/italy.hpp>

#include <map>
#include <string>

#include "quantlib_dates.hpp"

using namespace avviso;
using reference::to_quantlib;
namespace chrono = std::chrono;

namespace {

template <class F>
void each_day(date first, date last, F visit) {
  for (auto days = first.days(); days <= last.days(); ++days) visit(*date::from_days(days));
}

}  // namespace

TEST_CASE("every date is the one std::chrono and Boost say") {
  each_day(date::min(), date::max(), [](date d) {
    const chrono::year_month_day same(to_chrono(d));
    const bool parts = d.year() == int(same.year()) && d.month() == static_cast<int>(unsigned(same.month())) &&
                       d.day() == static_cast<int>(unsigned(same.day()));
    const bool made = date::make(d.year(), d.month(), d.day()) == d;
    const auto boost = to_boost(d);
    const bool boosted = boost.day_number() == static_cast<std::uint32_t>(d.days() + detail::epoch_day_number) &&
                         boost.year() == d.year() && boost.month() == d.month() && boost.day() == d.day();
    const bool weekday = static_cast<unsigned>(weekday_of(d)) == chrono::weekday(to_chrono(d)).iso_encoding();
    const auto last_day = chrono::year_month_day_last(same.year(), chrono::month_day_last(same.month())).day();
    const bool last = detail::last_day_of_month(d.year(), d.month()) == static_cast<int>(unsigned(last_day));
    if (!(parts && made && boosted && weekday && last)) FAIL(d.iso().c_str());
  });
}

TEST_CASE("every date of 1901 to 2199 is QuantLib's, and so are its ISO week and its months") {
  each_day(day<1901, 1, 1>, day<2199, 12, 31>, [](date d) {
    const auto other = to_quantlib(d);
    const bool parts = other.year() == d.year() && other.month() == d.month() && other.dayOfMonth() == d.day();
    const int quantlib_weekday = other.weekday();  // Sunday is 1
    const bool weekday = static_cast<int>(weekday_of(d)) % 7 + 1 == quantlib_weekday;
    const bool week = iso_week::of(d).number() == to_boost(d).week_number();
    bool months = true;
    for (const int n : {-25, -1, 1, 11}) {
      const auto moved = add(d, *period::make(0, n, 0), month_rounding::down);
      if (d.year() > 1903 && d.year() < 2199) months = months && to_quantlib(*moved) == other + n * QuantLib::Months;
    }
    if (!(parts && weekday && week && months)) FAIL(d.iso().c_str());
  });
}

TEST_CASE("months are added as std::chrono adds them, with its last day where the month is shorter") {
  each_day(day<1896, 1, 1>, day<2104, 12, 31>, [](date d) {
    for (const int n : {-49, -12, -1, 1, 2, 13, 48}) {
      auto other = chrono::year_month_day(to_chrono(d)) + chrono::months(n);
      const bool missing = !other.ok();
      const date up = *add(d, *period::make(0, n, 0), month_rounding::up);
      if (missing) {
        if (up != *from_chrono(chrono::sys_days(other.year() / other.month() / chrono::last) + chrono::days(1)))
          FAIL(d.iso().c_str());
        other = other.year() / other.month() / chrono::last;
      }
      if (add(d, *period::make(0, n, 0), month_rounding::down) != from_chrono(other)) FAIL(d.iso().c_str());
      if (add(d, *period::make(0, n, 0), month_rounding::refuse).has_value() == missing) FAIL(d.iso().c_str());
    }
  });
}

TEST_CASE("Easter falls where the algorithm of the anonymous astronomer of 1876 puts it") {
  for (int year = 1583; year <= 9999; ++year) {
    // Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, ch. 8.
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
    REQUIRE(easter(year) == date::make(year, month, day));
  }
}

TEST_CASE("Italian working days are QuantLib's, but where the law decides otherwise") {
  // Why the two differ on a day from Monday to Friday, or nothing where they must agree.
  const auto difference_by_law = [](date d) -> std::string {
    const date easter_day = *easter(d.year());
    const int month = d.month();
    const int day_of_month = d.day();
    const auto is = [&](int m, int n) { return month == m && day_of_month == n; };
    if (d < day<1977, 3, 8>) {
      if (is(3, 19)) return "Saint Joseph's Day until L. 54/1977";
      if (days_between(easter_day, d) == 39) return "Ascension Day until L. 54/1977";
      if (days_between(easter_day, d) == 60) return "Corpus Christi until L. 54/1977";
      if (is(6, 29)) return "Saints Peter and Paul until L. 54/1977";
      if (is(11, 4)) return "National Unity Day until L. 54/1977";
      if (is(6, 2)) return "Republic Day until L. 54/1977";
    }
    if (is(1, 6) && d.year() >= 1978 && d.year() <= 1985) return "no Epiphany from L. 54/1977 to D.P.R. 792/1985";
    if (d == day<1986, 6, 2>) return "Republic Day of 1986 by L. 200/1986";
    if (d == day<2000, 6, 2>) return "Republic Day again from 2001 only, by L. 336/2000";
    if (d == day<1961, 3, 17>) return "the centenary of 1961, by usage";
    if (d == day<1999, 12, 31>) return "a closing of the banks, no holiday";
    if (d == day<2011, 3, 17>) return "17 March 2011 by D.L. 5/2011";
    if (is(10, 4) && d.year() >= 2026) return "Saint Francis from L. 151/2025";
    return "";
  };
  const auto italy = calendar::italy(known_law::of_this_release());
  const QuantLib::Italy other(QuantLib::Italy::Settlement);
  std::map<std::string, int> met;
  each_day(italy.first_day(), italy.last_day(), [&](date d) {
    const bool differs = *is_working_day(italy, d) != other.isBusinessDay(to_quantlib(d));
    const bool weekend = weekday_of(d) >= weekday::saturday;
    // A feast that falls on another one, or on a weekend, makes no difference.
    const std::string why = difference_by_law(d);
    if (differs && why.empty()) FAIL("no law says why: " << d.iso().c_str());
    if (differs) ++met[why];
    if (!differs && !why.empty() && !weekend) {
      const bool another_feast = (*italy.holidays_on(d)).size() > 1;
      if (!another_feast) FAIL("the law says otherwise: " << d.iso().c_str());
    }
  });
  for (const auto& [why, days] : met) MESSAGE(days << " days: " << why);
  CHECK(met.size() == 13);
}

TEST_CASE("working days are counted and added as QuantLib does, from 2001 on") {
  const auto italy = calendar::italy(known_law::on(day<2001, 1, 1>));  // so without 2011 and 4 October
  const QuantLib::Italy other(QuantLib::Italy::Settlement);
  for (date d = day<2001, 1, 1>; d < day<2040, 1, 1>; d = *add_days(d, 11)) {
    for (const int n : {1, 5, 45, -3, -45}) {
      if (*add_days(d, -100) < day<2001, 1, 1>) continue;
      REQUIRE(to_quantlib(*add_working_days(italy, d, n)) == other.advance(to_quantlib(d), n, QuantLib::Days));
    }
    const date later = *add_days(d, 100);
    REQUIRE(*count_working_days(italy, d, later) ==
            other.businessDaysBetween(to_quantlib(d), to_quantlib(later), true, true));
  }
}
