// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/rules/caps.hpp>
#include <avviso/rules/ranking.hpp>
#include <avviso/rules/window.hpp>

using namespace avviso;

TEST_CASE("CAP-2: not applicable where the notice states neither the smallest nor the greatest grant") {
  CHECK(within_grant_limits(euros<10>, {}).outcome == outcome::not_applicable);
  CHECK(within_grant_limits(euros<10>, {.smallest_grant = euros<10>}).outcome == outcome::satisfied);
  CHECK(within_grant_limits(not_stated, {.smallest_grant = euros<10>}).limit == measure(euros<10>));
}

TEST_CASE("CAP-3: a product beyond all amounts is no cap") {
  CHECK(within_unit_cost(euros<1>, units::of(9'000'000'000'000'000'000), euros<1'000>).outcome == outcome::satisfied);
  CHECK(within_unit_cost(euros<1>, units::of(1), not_stated).outcome == outcome::not_applicable);
}

TEST_CASE("CAP-1 of what a notice states: neither cap, and one too large to matter") {
  CHECK(within_joint_cap(euros<1>, 3U, notice_limits{}).outcome == outcome::not_applicable);
  const notice_limits vast{.per_person = euro::from_cents(9'000'000'000'000'000'000)};
  CHECK(within_joint_cap(euros<1>, 3U, vast).outcome == outcome::satisfied);
  CHECK(within_joint_cap(euros<1>, 3U, vast).limit == measure());
  auto both = vast;
  both.jointly = euros<10>;
  CHECK(within_joint_cap(euros<10>, 3U, both).outcome == outcome::satisfied);
  CHECK(within_joint_cap(euros<11>, 3U, both).limit == measure(euros<10>));
  CHECK(within_joint_cap(euros<11>, 3U, both).outcome == outcome::violated);
}

TEST_CASE("CAP-1 of what a notice states: the lesser of the two caps, however many they are") {
  const notice_limits both{.per_person = euros<10>, .jointly = euros<50>};
  CHECK(within_joint_cap(euros<20>, 2U, both).outcome == outcome::satisfied);
  CHECK(within_joint_cap(euros<20, 1>, 2U, both).limit == measure(euros<20>));
  CHECK(within_joint_cap(euros<50>, 5U, both).outcome == outcome::satisfied);
  CHECK(within_joint_cap(euros<50, 1>, 5U, both).outcome == outcome::violated);
  CHECK(within_joint_cap(not_stated, 2U, both).limit == measure(euros<20>));
  CHECK(within_joint_cap(euros<50>, not_stated, both).missing == fact::persons);
  CHECK(within_joint_cap(not_stated, not_stated, both).missing == fact::persons);
  CHECK(within_joint_cap(euros<50, 1>, not_stated, both).outcome == outcome::violated);
  CHECK(within_joint_cap(euros<50, 1>, not_stated, both).limit == measure(euros<50>));
  CHECK(within_joint_cap(euros<50, 1>, not_stated, {.per_person = euros<10>}).missing == fact::persons);
  CHECK(within_joint_cap(euros<50, 1>, not_stated, {.jointly = euros<50>}).outcome == outcome::violated);
  CHECK(within_joint_cap(not_stated, not_stated, {.jointly = euros<50>}).missing == fact::amount);
}

TEST_CASE("AGE-1 of years and of a day: a bound on one side only, and the birthday that may be exceeded or not") {
  constexpr auto rounded = leap_birthday::on_28_february;
  const date on = day<2022, 5, 2>;
  const notice_limits least{.youngest = 18U};
  CHECK(age_within(least, day<2004, 5, 2>, on, rounded).outcome == outcome::satisfied);
  CHECK(age_within(least, day<2004, 5, 3>, on, rounded).outcome == outcome::violated);
  const notice_limits most{.oldest = oldest_age{.years = 30U, .until = upper_age::until_birthday}};
  CHECK(age_within(most, day<1992, 5, 2>, on, rounded).outcome == outcome::satisfied);
  CHECK(age_within(most, day<1992, 5, 1>, on, rounded).outcome == outcome::violated);
  const notice_limits below{.oldest = oldest_age{.years = 30U, .until = upper_age::not_yet}};
  CHECK(age_within(below, day<1992, 5, 3>, on, rounded).outcome == outcome::satisfied);
  CHECK(age_within(below, day<1992, 5, 2>, on, rounded).outcome == outcome::violated);
  const auto of_years = [](const notice_limits& limits, std::uint32_t youngest, std::uint32_t oldest) {
    return ages_within(age_span{youngest, oldest}, limits);
  };
  CHECK(of_years(least, 18U, 80U).outcome == outcome::satisfied);
  CHECK(of_years(least, 18U, 80U).measured == measure::count(18));
  CHECK(of_years(least, 17U, 80U).outcome == outcome::violated);
  CHECK(of_years(below, 1U, 29U).outcome == outcome::satisfied);
  CHECK(of_years(below, 1U, 30U).outcome == outcome::violated);
  CHECK(of_years(most, 1U, 29U).outcome == outcome::satisfied);
  CHECK(of_years(most, 1U, 30U).missing == fact::ages);
  CHECK(of_years(most, 1U, 31U).outcome == outcome::violated);
  CHECK(ages_within(stated<age_span>(not_stated), least).missing == fact::ages);
  CHECK(of_years({}, 1U, 99U).outcome == outcome::not_applicable);
}

TEST_CASE("AGE-1 of a day of birth by what a notice states") {
  const notice_limits bounds{.youngest = 18U, .oldest = oldest_age{.years = 23U, .until = upper_age::not_yet}};
  const auto says = [&](date born) {
    return age_within(bounds, born, day<2022, 5, 2>, leap_birthday::on_28_february).outcome;
  };
  CHECK(says(day<2004, 5, 2>) == outcome::satisfied);
  CHECK(says(day<2004, 5, 3>) == outcome::violated);
  CHECK(says(day<1999, 5, 3>) == outcome::satisfied);
  CHECK(says(day<1999, 5, 2>) == outcome::violated);
  CHECK(age_within({}, day<1999, 5, 2>, day<2022, 5, 2>, leap_birthday::on_1_march).outcome == outcome::not_applicable);
}

TEST_CASE("APP-1: a text that does not say who may apply") {
  CHECK(may_apply("Regioni", {}).outcome == outcome::not_applicable);
  CHECK(may_apply(not_stated, {"Regioni"}).outcome == outcome::not_applicable);
}

TEST_CASE("RAN-1: of days that are not precise, and the earlier of two bounds") {
  const notice_limits both{.ranking_valid_for = ranking_validity{months<6>, month_rounding::down},
                           .ranking_valid_until = day<2020, 12, 31>};
  CHECK(draws_in_time(day<2021, 1, 1>, day<2020, 9, 1>, both).limit == measure(day<2020, 12, 31>));
  CHECK(draws_in_time(day<2020, 8, 1>, day<2020, 1, 31>, both).limit == measure(day<2020, 7, 31>));
  const auto some_day = day_between<2020, 7, 1, 2020, 8, 31>;
  CHECK(draws_in_time(some_day, day<2020, 1, 31>, both).missing == fact::adoption_day);
  CHECK(draws_in_time(day<2020, 1, 31>, day<2020, 1, 31>, {}).outcome == outcome::not_applicable);
  // On the last day, and on the day after it; of a ranking of some day of January.
  CHECK(draws_in_time(day<2020, 7, 31>, day<2020, 1, 31>, both).outcome == outcome::satisfied);
  CHECK(draws_in_time(day<2020, 8, 1>, day<2020, 1, 31>, both).outcome == outcome::violated);
  const auto in_january = *partial_date::month(2020, 1);
  CHECK(draws_in_time(day<2020, 7, 1>, in_january, both).outcome == outcome::satisfied);
  CHECK(draws_in_time(day<2020, 7, 2>, in_january, both).missing == fact::adoption_day);
  CHECK(draws_in_time(day<2020, 8, 1>, in_january, both).outcome == outcome::violated);
  const notice_limits until{.ranking_valid_until = day<2020, 12, 31>};
  CHECK(draws_in_time(day<2020, 12, 31>, in_january, until).outcome == outcome::satisfied);
  CHECK(draws_in_time(day<2021, 1, 1>, partial_date::unknown(), until).outcome == outcome::violated);
  // Beyond all days it is valid for ever.
  const notice_limits ages{.ranking_valid_for = ranking_validity{years<9'000>, month_rounding::down}};
  CHECK(draws_in_time(day<2021, 1, 1>, in_january, ages).outcome == outcome::satisfied);
}

TEST_CASE("RAN-2 and RAN-3 say what they are told") {
  CHECK(reservation_is_dissolved(true).outcome == outcome::satisfied);
  CHECK(reservation_is_dissolved(false).outcome == outcome::violated);
  CHECK(finds_a_reservation(false).rule == rule::RAN_3);
}

TEST_CASE("WIN-3: without the days of the window, or the day of the closing") {
  CHECK(falls_within_window(not_stated, day<2022, 1, 1>, day<2022, 2, 1>).missing == fact::closing_day);
  CHECK(falls_within_window(day<2022, 1, 1>, not_stated, day<2022, 2, 1>).missing == fact::opening_day);
  CHECK(falls_within_window(day<2022, 3, 1>, not_stated, day<2022, 2, 1>).outcome == outcome::violated);
  CHECK(falls_within_window(day<2022, 3, 1>, day<2022, 1, 1>, not_stated).outcome == outcome::satisfied);
}

TEST_CASE("WIN-4: declared, or not") {
  CHECK(exhaustion_is_declared(true, day<2022, 3, 9>).outcome == outcome::satisfied);
  CHECK(exhaustion_is_declared(false, not_stated).outcome == outcome::undetermined);
}
