// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/ratio.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <unordered_set>

using namespace avviso;

namespace {

constexpr auto most_terms = std::numeric_limits<std::int64_t>::max();
constexpr auto least_terms = std::numeric_limits<std::int64_t>::min();

ratio over(std::int64_t numerator, std::int64_t denominator) { return *ratio::make(numerator, denominator); }

void check_refused(const result<ratio>& value, errc code, std::uint32_t position = 0) {
  REQUIRE_FALSE(value);
  CHECK(value.error().code == code);
  CHECK(value.error().position == position);
}

}  // namespace

TEST_CASE("a fraction is kept in lowest terms, its sign above") {
  CHECK(over(6, 8) == over(3, 4));
  CHECK(over(3, -4).numerator() == -3);
  CHECK(over(3, -4).denominator() == 4);
  CHECK(over(-3, -4) == over(3, 4));
  CHECK(over(0, -7) == ratio::whole(0));
  CHECK(over(0, -7).denominator() == 1);
  CHECK(over(least_terms, least_terms) == ratio::whole(1));
  CHECK(over(least_terms, 1).numerator() == least_terms);
  CHECK(over(least_terms, -2).numerator() == std::int64_t{1} << 62);
  check_refused(ratio::make(1, 0), errc::denominator_zero);
  check_refused(ratio::make(least_terms, -1), errc::ratio_out_of_range);
  check_refused(ratio::make(1, least_terms), errc::ratio_out_of_range);
  CHECK(std::unordered_set<ratio>{over(1, 2), over(2, 4), over(1, 3)}.size() == 2);
}

TEST_CASE("percent and per mille") {
  CHECK(ratio::percent(75) == over(3, 4));
  CHECK(ratio::percent(100) == ratio::whole(1));
  CHECK(ratio::percent(-5) == over(-1, 20));
  CHECK(ratio::per_mille(5) == over(1, 200));
  CHECK(ratio::percent(least_terms) == over(least_terms, 100));
}

TEST_CASE("fractions compare exactly") {
  CHECK(over(1, 3) > over(33333333, 100000000));
  CHECK(over(1, 3) < over(33333334, 100000000));
  CHECK(over(-1, 2) < over(-1, 3));
  CHECK(over(most_terms, most_terms - 1) < over(most_terms - 1, most_terms - 2));  // a 64-bit product would wrap
  CHECK(over(least_terms, most_terms) < ratio::whole(-1));
}

TEST_CASE("fractions add exactly or are refused") {
  CHECK(over(1, 2) + over(1, 3) == over(5, 6));
  CHECK(over(1, 2) - over(1, 2) == ratio::whole(0));
  CHECK(over(least_terms, 1) - ratio::whole(least_terms) == ratio::whole(0));
  check_refused(over(1, most_terms) + over(1, most_terms - 1), errc::ratio_out_of_range);
  check_refused(ratio::whole(most_terms) + ratio::whole(1), errc::ratio_out_of_range);
  check_refused(ratio::whole(least_terms) + ratio::whole(least_terms), errc::ratio_out_of_range);
}

TEST_CASE("a fraction is read exactly") {
  CHECK(ratio::parse("75 %") == over(3, 4));
  CHECK(ratio::parse("75%") == over(3, 4));
  CHECK(ratio::parse("75\u00A0%") == over(3, 4));
  CHECK(ratio::parse("33,33 %") == over(3333, 10000));
  CHECK(ratio::parse("33.33%") == over(3333, 10000));
  CHECK(ratio::parse("5 ‰") == over(1, 200));
  CHECK(ratio::parse("2/3") == over(2, 3));
  CHECK(ratio::parse("-4/6") == over(-2, 3));
  CHECK(ratio::parse("0.125") == over(1, 8));
  CHECK(ratio::parse("1,5") == over(3, 2));
  CHECK(ratio::parse("-3") == ratio::whole(-3));
  CHECK(ratio::parse("0.50000000000000000000000000") == over(1, 2));
  CHECK(ratio::parse("9223372036854775807") == ratio::whole(most_terms));
  CHECK(ratio::parse("-9223372036854775808") == ratio::whole(least_terms));
}

TEST_CASE("what is no fraction is refused where it goes wrong") {
  check_refused(ratio::parse(""), errc::expected_digit, 0);
  check_refused(ratio::parse("-"), errc::expected_digit, 1);
  check_refused(ratio::parse("%"), errc::expected_digit, 0);
  check_refused(ratio::parse("1/"), errc::expected_digit, 2);
  check_refused(ratio::parse("1/-2"), errc::expected_digit, 2);
  check_refused(ratio::parse("1."), errc::expected_digit, 2);
  check_refused(ratio::parse("2/0"), errc::denominator_zero, 2);
  check_refused(ratio::parse("1.5/2"), errc::text_left_over, 3);
  check_refused(ratio::parse("1/2 %"), errc::text_left_over, 3);
  check_refused(ratio::parse("75  %"), errc::text_left_over, 2);
  check_refused(ratio::parse("1.234.567"), errc::text_left_over, 5);
  check_refused(ratio::parse("1/92233720368547758080"), errc::ratio_out_of_range, 0);
  check_refused(ratio::parse("9223372036854775808"), errc::ratio_out_of_range, 0);
  check_refused(ratio::parse("-9223372036854775809"), errc::ratio_out_of_range, 1);
  check_refused(ratio::parse("0.12345678901234567891"), errc::ratio_out_of_range, 0);
}

TEST_CASE("what is printed is read back") {
  for (const ratio value :
       {over(2, 3), over(-2, 3), ratio::whole(0), over(least_terms, most_terms), over(most_terms, most_terms - 1)}) {
    const auto text = value.plain();
    CHECK(ratio::parse(text) == value);
  }
  CHECK(over(-2, 3).plain() == inline_text<40>("-2/3"));
  CHECK(ratio::whole(7).plain() == inline_text<40>("7"));
}
