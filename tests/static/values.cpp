// SPDX-License-Identifier: BSL-1.0
// What holds at compile time: sizes, triviality, what can be computed, what does not exist.
#include <avviso/avviso.hpp>

#include <concepts>
#include <functional>
#include <type_traits>

namespace {

using namespace avviso;

template <class T>
concept plain_value = std::regular<T> ||(std::copyable<T>&& std::equality_comparable<T>);

static_assert(sizeof(date) == 4 && std::is_trivially_copyable_v<date> && !std::is_default_constructible_v<date>);
static_assert(sizeof(euro) == 8 && std::is_trivially_copyable_v<euro> && !std::is_default_constructible_v<euro>);
static_assert(sizeof(partial_date) <= 40 && std::is_trivially_copyable_v<partial_date>);
static_assert(std::is_trivially_copyable_v<error> && sizeof(error) <= 56);
static_assert(std::is_trivially_copyable_v<result<date>> && std::is_trivially_copyable_v<result<euro>>);
static_assert(std::is_trivially_copyable_v<finding>);
static_assert(plain_value<notice> && plain_value<grant> && plain_value<act> && plain_value<dossier>);
static_assert(std::totally_ordered<date> && std::totally_ordered<euro>);

// Nothing converts silently.
static_assert(!std::convertible_to<int, date> && !std::convertible_to<int, euro> && !std::convertible_to<double, euro>);
static_assert(!std::convertible_to<stated<euro>, euro> && !std::convertible_to<answer<euro>, euro>);
static_assert(!std::convertible_to<result<date>, date> && !std::convertible_to<partial_date, date>);
static_assert(std::convertible_to<date, partial_date> && std::convertible_to<date, stated<date>>);
static_assert(!std::is_default_constructible_v<stated<date>> && !std::is_default_constructible_v<result<date>>);

// Operators that would mean nothing do not exist.
template <class A, class B>
concept addable = requires(A a, B b) {
  a + b;
};
static_assert(!addable<date, date> && !addable<date, int> && !addable<euro, int> && addable<euro, euro>);
template <class A, class B>
concept multipliable = requires(A a, B b) {
  a* b;
};
static_assert(!multipliable<euro, euro> && !multipliable<euro, int> && !multipliable<euro, double>);

// The calendar, the money and their texts are computed at compile time.
static_assert(day<1970, 1, 1>.days() == 0 && day<1969, 12, 31>.days() == -1);
static_assert(date::min() == day<1400, 1, 1> && date::max() == day<9999, 12, 31>);
static_assert(date::from_days(date::min().days()).has_value() && !date::from_days(date::min().days() - 1).has_value());
static_assert(date::from_days(date::max().days()).has_value() && !date::from_days(date::max().days() + 1).has_value());
static_assert(date::make(2000, 2, 29).has_value() && !date::make(1900, 2, 29).has_value());
static_assert(days_between(day<2018, 3, 20>, day<2018, 4, 13>) == 24);
static_assert(*add_days(day<2018, 3, 20>, 60) == day<2018, 5, 19>);
static_assert(!add_days(date::max(), 1).has_value() && !add_days(date::min(), -1).has_value());
static_assert(!add_days(date::min(), INT64_MAX).has_value() && !add_days(date::max(), INT64_MIN).has_value());
static_assert(date::parse("2022-06-30") == day<2022, 6, 30>);
static_assert(date::parse("2022-06-3").error().position == 9);
static_assert(date::parse("2022-06-300").error().code == errc::text_left_over);
static_assert(date::parse("").error().code == errc::expected_digit);
static_assert(date::parse("2022-13-01").error().position == 5);
static_assert(day<2022, 6, 30>.iso() == inline_text<10>("2022-06-30"));
static_assert(euro::parse("15095804.23") == euros<15'095'804, 23>);
static_assert(euros<-12, 50>.cents() == -1250);
static_assert(day_between<2017, 3, 1, 2017, 3, 31>.precision() == precision::month);

// Days and amounts can be keys.
template <class T>
concept hashable = requires(T value) {
  std::hash<T>()(value);
};
static_assert(hashable<date> && hashable<euro> && !hashable<stated<date>>);

}  // namespace
