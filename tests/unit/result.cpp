// SPDX-License-Identifier: BSL-1.0
#include <avviso/result.hpp>
#include <avviso/throwing.hpp>
#include <avviso/time/date.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {
constexpr error some_error{
    .code = errc::month_out_of_range, .position = 5, .expected = 12, .found = inline_text<31>("13")};
result<int> half(int number) {
  if (number % 2 != 0) return some_error;
  return number / 2;
}
}  // namespace

TEST_CASE("a result holds its value or its error") {
  const result<int> good = 4;
  const result<int> bad = some_error;
  CHECK(good.has_value());
  CHECK(*good == 4);
  CHECK_FALSE(bad);
  CHECK(bad.error() == some_error);
  CHECK(good.value_or(7) == 4);
  CHECK(bad.value_or(7) == 7);
  CHECK(good != bad);
  CHECK(good == result<int>(4));
  CHECK(bad == result<int>(some_error));
}

TEST_CASE("results chain, and the first error passes through") {
  CHECK(*half(8).and_then(half) == 2);
  CHECK(half(6).and_then(half).error() == some_error);
  CHECK(*half(6).transform([](int n) { return n * 10; }) == 30);
  CHECK(half(5).transform([](int n) { return n * 10; }).error() == some_error);
}

TEST_CASE("or_throw gives the value or throws what was wrong, in words") {
  CHECK(or_throw(date::make(2022, 6, 30)) == day<2022, 6, 30>);
  try {
    (void)or_throw(date::make(2022, 6, 31));
    FAIL("31 June is no day");
  } catch (const refused& why) {
    CHECK(why.why().code == errc::day_out_of_range);
    CHECK(std::string(why.what()) == "a day from 1 to 30 is expected, not 31");
  }
}

TEST_CASE("a result has the words of its value, or of what was wrong") {
  CHECK(wording::english(date::make(2022, 6, 30)) == "30 June 2022");
  CHECK(wording::italian(date::make(2022, 6, 30)) == "30 giugno 2022");
  CHECK(wording::english(date::make(2022, 6, 31)) == "a day from 1 to 30 is expected, not 31");
}
