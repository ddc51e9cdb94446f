// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/euro.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace avviso;

namespace {
constexpr auto most_money = euro::from_cents(std::numeric_limits<std::int64_t>::max());
constexpr auto least = euro::from_cents(std::numeric_limits<std::int64_t>::min());
}  // namespace

TEST_CASE("sums are exact, chain, and never wrap") {
  CHECK(*(euros<25'000'000> - euros<15'095'804, 23>) == euros<9'904'195, 77>);
  CHECK(*(euros<1> + euros<2> - euros<3>) == euros<0>);
  CHECK(*(-euros<12, 50>) == euros<-12, 50>);
  CHECK((most_money + euro::from_cents(1)).error().code == errc::amount_out_of_range);
  CHECK((least - euro::from_cents(1)).error().code == errc::amount_out_of_range);
  CHECK((-least).error().code == errc::amount_out_of_range);
  CHECK((most_money + euro::from_cents(1) - euro::from_cents(1)).error().code == errc::amount_out_of_range);
  CHECK(*(most_money + least) == euro::from_cents(-1));
}

TEST_CASE("a sum of many is exact, zero of none, and names the amount that did not fit") {
  const std::vector<euro> awards = {euros<1, 10>, euros<2, 20>, euros<-3, 30>};
  CHECK(*sum(awards) == euros<0>);
  CHECK(*sum({}) == euros<0>);
  const std::vector<euro> large = {euros<1>, most_money, euros<-1>};
  CHECK(sum(large).error().position == 1);
}

TEST_CASE("amounts print in three styles") {
  CHECK(std::string(euros<15'095'804, 23>.plain()) == "15095804.23");
  CHECK(std::string(euros<15'095'804, 23>.italian()) == "15.095.804,23");
  CHECK(std::string(euros<15'095'804, 23>.english()) == "15,095,804.23");
  CHECK(std::string(euros<0>.italian()) == "0,00");
  CHECK(std::string(euro::from_cents(-5).plain()) == "-0.05");
  CHECK(std::string(euros<999>.english()) == "999.00");
  CHECK(std::string(euros<-1'000>.english()) == "-1,000.00");
  CHECK(std::string(least.plain()) == "-92233720368547758.08");
  CHECK(std::string(most_money.italian()) == "92.233.720.368.547.758,07");
}

TEST_CASE("what is printed plainly is read again") {
  constexpr unsigned seed = 20180320;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  for (int i = 0; i < 10'000; ++i) {
    const auto amount = euro::from_cents(static_cast<std::int64_t>(random()) >> (random() % 64));
    CAPTURE(amount.cents());
    const auto text = amount.plain();
    const auto read = euro::parse(text);
    REQUIRE(read);
    CHECK(*read == amount);
  }
}

TEST_CASE("of sums that are sums themselves the first error passes through") {
  const auto too_much = most_money + euros<1>;
  REQUIRE_FALSE(too_much);
  const result<euro> two = euros<2>;
  const auto is_refused = [](const result<euro>& one) { return !one && one.error().code == errc::amount_out_of_range; };
  CHECK(is_refused(too_much + euros<1>));
  CHECK(is_refused(too_much - euros<1>));
  CHECK(is_refused(too_much + two));
  CHECK(is_refused(two + too_much));
  CHECK(is_refused(too_much - two));
  CHECK(is_refused(two - too_much));
  CHECK((too_much + too_much).error() == too_much.error());
  CHECK((too_much - too_much).error() == too_much.error());
  CHECK(*(two + two) == euros<4>);
  CHECK(*(two - two) == euros<0>);
  CHECK(*(two + euros<1> - euros<3>) == euros<0>);
}

TEST_CASE("an amount whose cents do not fit is refused, wherever it stops to fit") {
  const auto code_of = [](std::string_view text) {
    const auto read = euro::parse(text);
    return read ? std::optional<errc>() : std::optional(read.error().code);
  };
  CHECK_FALSE(code_of("92233720368547758.07"));
  CHECK(code_of("92233720368547758.08") == errc::amount_out_of_range);
  CHECK_FALSE(code_of("-92233720368547758.08"));
  CHECK(code_of("-92233720368547758.09") == errc::amount_out_of_range);
  CHECK(code_of("92233720368547759") == errc::amount_out_of_range);     // once it is cents
  CHECK(code_of("99999999999999999999") == errc::amount_out_of_range);  // before
  CHECK(code_of("9223372036854775809.00") == errc::amount_out_of_range);
  CHECK(code_of("-") == errc::expected_digit);
  CHECK(code_of("") == errc::expected_digit);
}
