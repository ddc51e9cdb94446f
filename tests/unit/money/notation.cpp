// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/notation.hpp>

#include <doctest/doctest.h>

#include <limits>

using namespace avviso;

namespace {

void check_refused(const result<euro>& amount, errc code, std::uint32_t position) {
  REQUIRE_FALSE(amount);
  CHECK(amount.error().code == code);
  CHECK(amount.error().position == position);
}

}  // namespace

TEST_CASE("amounts as Italian acts write them") {
  const auto read = [](std::string_view text) { return parse_euro(text, notation::italian); };
  CHECK(read("15.095.804,23") == euros<15'095'804, 23>);
  CHECK(read("€ 15.095.804,23") == euros<15'095'804, 23>);
  CHECK(read("25.000.000") == euros<25'000'000>);
  CHECK(read("4.800.000 euro") == euros<4'800'000>);
  CHECK(read("25.000.000 di Euro") == euros<25'000'000>);
  CHECK(read("10mila") == euros<10'000>);
  CHECK(read("50mila euro") == euros<50'000>);
  CHECK(read("Euro 3.700.000,00") == euros<3'700'000>);
  CHECK(read("EUR 0,05") == euro::from_cents(5));
  CHECK(read("€\u00A01.234") == euros<1'234>);
  CHECK(read("15095804,23") == euros<15'095'804, 23>);
  CHECK(read("12€") == euros<12>);
}

TEST_CASE("a minus stands before the digits or before the currency") {
  CHECK(parse_euro("-1.234,50", notation::italian) == euros<-1'234, 50>);
  CHECK(parse_euro("-€ 1.234,50", notation::italian) == euros<-1'234, 50>);
  CHECK(parse_euro("€ -1.234,50", notation::italian) == euros<-1'234, 50>);
  CHECK(parse_euro("-10mila", notation::italian) == euros<-10'000>);
  check_refused(parse_euro("-€ -1,00", notation::italian), errc::expected_digit, 5);
  check_refused(parse_euro("--1", notation::italian), errc::expected_digit, 1);
}

TEST_CASE("one text, three notations") {
  CHECK(parse_euro("1.234", notation::italian) == euros<1'234>);
  check_refused(parse_euro("1.234", notation::plain), errc::fraction_not_cents, 2);
  check_refused(parse_euro("1.234", notation::english), errc::fraction_not_cents, 2);
  CHECK(parse_euro("1,234", notation::english) == euros<1'234>);
  check_refused(parse_euro("1,234", notation::italian), errc::fraction_not_cents, 2);
  check_refused(parse_euro("1,234", notation::plain), errc::text_left_over, 1);
  CHECK(parse_euro("1,234.56", notation::english) == euros<1'234, 56>);
  CHECK(parse_euro("1234.56 €", notation::plain) == euros<1'234, 56>);
}

TEST_CASE("a text without a stated notation must have one reading") {
  CHECK(parse_euro("15.095.804,23") == euros<15'095'804, 23>);
  CHECK(parse_euro("15,095,804.23") == euros<15'095'804, 23>);
  CHECK(parse_euro("15095804.23") == euros<15'095'804, 23>);
  CHECK(parse_euro("15095804,23") == euros<15'095'804, 23>);
  CHECK(parse_euro("25.000.000") == euros<25'000'000>);
  CHECK(parse_euro("25,000,000") == euros<25'000'000>);
  CHECK(parse_euro("10mila") == euros<10'000>);
  CHECK(parse_euro("1234") == euros<1'234>);
  check_refused(parse_euro("1.234"), errc::amount_ambiguous, 1);
  check_refused(parse_euro("1,234"), errc::amount_ambiguous, 1);
  check_refused(parse_euro("€ 100.000"), errc::amount_ambiguous, 7);
  check_refused(parse_euro("1234.567"), errc::fraction_not_cents,
                5);  // not thousands: those come after at most three digits
}

TEST_CASE("what is no amount is refused where it goes wrong") {
  const auto read = [](std::string_view text) { return parse_euro(text, notation::italian); };
  check_refused(read(""), errc::expected_digit, 0);
  check_refused(read("euro"), errc::expected_digit, 4);
  check_refused(read(",50"), errc::expected_digit, 0);
  check_refused(read("1.23"), errc::thousands_not_grouped, 2);
  check_refused(read("1.2345"), errc::thousands_not_grouped, 2);
  check_refused(read("1234.567"), errc::thousands_not_grouped, 0);
  check_refused(read("1.234.56"), errc::thousands_not_grouped, 6);
  check_refused(read("1.234,5"), errc::fraction_not_cents, 6);
  check_refused(read("1.234,567"), errc::fraction_not_cents, 6);
  check_refused(read("1.234,56,78"), errc::text_left_over, 8);
  check_refused(read("12 dollari"), errc::text_left_over, 2);
  check_refused(read("12 euro e spiccioli"), errc::text_left_over, 7);
  check_refused(read("€ 12 euro"), errc::text_left_over, 6);
  check_refused(read("1,50mila"), errc::text_left_over, 4);
  check_refused(read("1.000mila"), errc::text_left_over, 5);
  check_refused(parse_euro("10mila", notation::english), errc::text_left_over, 2);
  CHECK(read("12 dollari").error().found == inline_text<31>(" dollari"));
}

TEST_CASE("the range of amounts, to the last cent") {
  const auto largest = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  const auto smallest = euro::from_cents(std::numeric_limits<std::int64_t>::min());
  CHECK(parse_euro("92.233.720.368.547.758,07", notation::italian) == largest);
  check_refused(parse_euro("92.233.720.368.547.758,08", notation::italian), errc::amount_out_of_range, 0);
  CHECK(parse_euro("-92.233.720.368.547.758,08", notation::italian) == smallest);
  check_refused(parse_euro("-92.233.720.368.547.758,09", notation::italian), errc::amount_out_of_range, 1);
  check_refused(parse_euro("92233720368548mila", notation::italian), errc::amount_out_of_range, 0);
  CHECK(parse_euro("92233720368547mila", notation::italian) == euros<92'233'720'368'547'000>);
}

TEST_CASE("sums chain, and stop at the first amount that does not fit") {
  const auto largest = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  CHECK(euros<3> + euros<2> - euros<1> == euros<4>);
  CHECK(euros<3> - (euros<2> + euros<1>) == euros<0>);
  CHECK((euros<3> + euros<2>)-(euros<2> + euros<1>) == euros<2>);
  const auto too_much = largest + euros<1> - euros<1>;
  REQUIRE_FALSE(too_much);
  CHECK(too_much.error().code == errc::amount_out_of_range);
  CHECK((euros<1> + (largest + euros<2>)).error().found == inline_text<31>("2.00"));
}
