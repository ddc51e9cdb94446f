// SPDX-License-Identifier: BSL-1.0
#include <avviso/dependent_deadline.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/working_days.hpp>

#include <doctest/doctest.h>

#include "../../allocations/allocations.hpp"

using namespace avviso;

TEST_CASE("dates, periods, calendars, working days and time limits allocate nothing") {
  const auto known = known_law::of_this_release();
  const time_limit sixty(term_days<60>, time_direction::forward, time_regime::eu_1182_71, end_days::first_excluded,
                         time_readings::prevailing());
  const dependent_deadline after_signing{.which = deadline_kind::final_report,
                                         .length = term_days<60>,
                                         .regime = time_regime::eu_1182_71,
                                         .from = milestone::agreement_signed};
  int answered = 0;
  const auto allocated = allocations_of([&] {
    const auto of_bolzano = calendar::bolzano(known);
    const auto with_patron = of_bolzano.with_yearly(6, 24);
    const date closed[] = {day<2018, 5, 10>};
    const auto institution = calendar::of_holidays(closed, day<2018, 1, 1>, day<2018, 12, 31>, known);
    const auto both = calendar::united(of_bolzano, *institution);
    const auto suspended = suspension::of_administrative_terms_in_2020(known);

    answered += date::parse("2018-03-20").has_value();
    answered += date::parse("2018-03-2x").has_value() ? 0 : 1;
    answered += date::parse_italian("20 marzo 2018").has_value();
    answered += day<2018, 3, 20>.italian().size() > 0;
    answered += day<2018, 3, 20>.iso().size() > 0;
    answered += period::parse("1 anno, 2 mesi e 3 giorni").has_value();
    answered += months<6>.italian().size() > 0;
    answered += add(day<2021, 12, 31>, months<6>, month_rounding::down).has_value();
    answered += add(day<2021, 12, 31>, months<6>, month_rounding::refuse).has_value() ? 0 : 1;
    answered += difference(day<2018, 3, 20>, day<2022, 6, 30>, month_rounding::down).has_value();
    answered += partial_date::parse("2017-02|2018-02").has_value();
    answered += weekday_of(day<2018, 3, 20>) == weekday::tuesday;
    answered += iso_week::of(day<2018, 3, 20>).number() == 12;
    answered += is_working_day(*with_patron, day<2018, 6, 24>).has_value();
    answered += add_working_days(*both, day<2018, 3, 20>, 100).has_value();
    answered += count_working_days(*both, day<2018, 3, 20>, day<2018, 9, 20>).has_value();
    answered += next_working_day(*both, day<2018, 12, 31>).has_value() ? 0 : 1;
    answered += (*of_bolzano.holidays_on(day<2018, 5, 21>)).size() == 1;
    answered += term_length::parse("60d").has_value();
    const auto expires = expiry::of(sixty, day<2018, 3, 20>, of_bolzano, {&*suspended, 1});
    answered += expires->steps().size() == 3;
    answered += counted_day(after_signing, day<2018, 3, 20>, of_bolzano).has_value();
  });
  CHECK(allocated == 0);
  CHECK(answered == 21);
}
