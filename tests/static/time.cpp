// SPDX-License-Identifier: BSL-1.0
// What holds of the types of time when compiling.
#include <avviso/dependent_deadline.hpp>
#include <avviso/time/easter.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/working_days.hpp>

#include <type_traits>

using namespace avviso;

template <class T>
constexpr bool is_plain_value =
    std::is_trivially_copyable_v<T>&& std::is_nothrow_copy_constructible_v<T> && !std::is_default_constructible_v<T>;

static_assert(is_plain_value<date> && sizeof(date) == 4);
static_assert(is_plain_value<period> && sizeof(period) == 12);
static_assert(is_plain_value<iso_week> && sizeof(iso_week) == 4);
static_assert(is_plain_value<clock_time> && sizeof(clock_time) == 2);
static_assert(is_plain_value<partial_date>);
static_assert(is_plain_value<known_law>);
static_assert(is_plain_value<term_length>);
static_assert(is_plain_value<time_limit>);
static_assert(is_plain_value<suspension>);
static_assert(is_plain_value<expiry>);
static_assert(is_plain_value<calendar> && sizeof(calendar) < 52'000);
static_assert(!std::is_constructible_v<date, int>);
static_assert(!std::is_convertible_v<period, int>);

static_assert(add(day<2021, 12, 31>, months<6>, month_rounding::down) == day<2022, 6, 30>);
static_assert(add(day<2021, 12, 31>, months<6>, month_rounding::up) == day<2022, 7, 1>);
static_assert(!add(day<2021, 12, 31>, months<6>, month_rounding::refuse));
static_assert(add(day<2018, 3, 20>, days<60>, month_rounding::refuse) == day<2018, 5, 19>);
static_assert(date::parse("2018-03-20") == day<2018, 3, 20>);
static_assert(date::parse("2018-03-2x").error().position == 9);
static_assert(weekday_of(day<2018, 6, 30>) == weekday::saturday);
static_assert(iso_week::of(day<2018, 12, 31>).year() == 2019);
static_assert(easter(2018) == day<2018, 4, 1>);
static_assert(is_before(*partial_date::month(2017, 3), day<2017, 4, 1>) == truth::yes);
