// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/rounding.hpp>

#include <doctest/doctest.h>

#include <limits>

using namespace avviso;

namespace {

ratio fraction(std::int64_t numerator, std::int64_t denominator) { return *ratio::make(numerator, denominator); }

struct rounded_thousandths {
  std::int64_t thousandths_of_a_euro;
  std::int64_t toward_zero, away_from_zero, floor, ceiling, half_up, half_even, half_away_from_zero;  // cents
};

}  // namespace

TEST_CASE("what each rounding does, above and below zero") {
  constexpr rounded_thousandths rows[] = {
      // clang-format off
      //     zero away floor ceil  up even half-away
      { 10,     1,   1,    1,   1,  1,   1,   1},
      { 11,     1,   2,    1,   2,  1,   1,   1},
      { 15,     1,   2,    1,   2,  2,   2,   2},
      { 19,     1,   2,    1,   2,  2,   2,   2},
      { 25,     2,   3,    2,   3,  3,   2,   3},
      {  4,     0,   1,    0,   1,  0,   0,   0},
      {  5,     0,   1,    0,   1,  1,   0,   1},
      {  0,     0,   0,    0,   0,  0,   0,   0},
      { -4,     0,  -1,   -1,   0,  0,   0,   0},
      { -5,     0,  -1,   -1,   0,  0,   0,  -1},
      {-10,    -1,  -1,   -1,  -1, -1,  -1,  -1},
      {-11,    -1,  -2,   -2,  -1, -1,  -1,  -1},
      {-15,    -1,  -2,   -2,  -1, -1,  -2,  -2},
      {-19,    -1,  -2,   -2,  -1, -2,  -2,  -2},
      {-25,    -2,  -3,   -3,  -2, -2,  -2,  -3},
      // clang-format on
  };
  for (const auto& row : rows) {
    const auto amount = fraction(row.thousandths_of_a_euro, 1000);
    CAPTURE(row.thousandths_of_a_euro);
    CHECK(euro_rounded(amount, rounding::toward_zero) == euro::from_cents(row.toward_zero));
    CHECK(euro_rounded(amount, rounding::away_from_zero) == euro::from_cents(row.away_from_zero));
    CHECK(euro_rounded(amount, rounding::floor) == euro::from_cents(row.floor));
    CHECK(euro_rounded(amount, rounding::ceiling) == euro::from_cents(row.ceiling));
    CHECK(euro_rounded(amount, rounding::half_up) == euro::from_cents(row.half_up));
    CHECK(euro_rounded(amount, rounding::half_even) == euro::from_cents(row.half_even));
    CHECK(euro_rounded(amount, rounding::half_away_from_zero) == euro::from_cents(row.half_away_from_zero));
  }
}

TEST_CASE("a part of an amount") {
  constexpr auto awarded = euros<15'095'804, 23>;
  CHECK(multiply(awarded, ratio::percent(75), rounding::floor) == euros<11'321'853, 17>);
  CHECK(multiply(awarded, ratio::percent(90), rounding::floor) == euros<13'586'223, 80>);
  CHECK(multiply(awarded, ratio::percent(90), rounding::half_up) == euros<13'586'223, 81>);
  CHECK(multiply(awarded, ratio::percent(50), rounding::half_up) == euros<7'547'902, 12>);
  CHECK(multiply(awarded, fraction(1, 14), rounding::half_up) == euros<1'078'271, 73>);
  // One million lire at 1,936.27 lire a euro (Regulation (EC) No 2866/98), rounded as article 5 of 1103/97 says.
  CHECK(euro_rounded(fraction(100'000'000, 193'627), rounding::half_up) == euros<516, 46>);
}

TEST_CASE("an exact part is whole cents or is refused") {
  CHECK(multiply_exactly(euros<4'800'000>, fraction(1, 960)) == euros<5'000>);
  const auto each = multiply_exactly(euros<3'700'000>, fraction(1, 672));
  REQUIRE_FALSE(each);
  CHECK(each.error().code == errc::not_whole_cents);
  CHECK(each.error().found == inline_text<31>("1/672"));
  CHECK(euro_exactly(fraction(3, 4)) == euros<0, 75>);
  CHECK(euro_exactly(fraction(1, 3)).error().code == errc::not_whole_cents);
}

TEST_CASE("what part one amount is of another") {
  const auto absorbed = part_of(euros<25'000'000>, euros<15'095'804, 23>);
  REQUIRE(absorbed);
  CHECK(multiply(10'000, *absorbed, rounding::half_up) == 6038);                   // 60.38 %
  CHECK(multiply(10'000'000'000, *absorbed, rounding::half_up) == 6'038'321'692);  // 60.38321692 %
  CHECK(multiply(10'000'000'000, *(ratio::whole(1) - *absorbed), rounding::half_up) == 3'961'678'308);
  CHECK(part_of(euros<0>, euros<1>).error().code == errc::denominator_zero);
}

TEST_CASE("exact beyond 64 bits, and refused beyond the range") {
  constexpr auto largest = std::numeric_limits<std::int64_t>::max();
  constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
  CHECK(multiply(largest, fraction(largest - 1, largest), rounding::floor) == largest - 1);
  CHECK(multiply(smallest, ratio::whole(1), rounding::floor) == smallest);
  CHECK(multiply(smallest, fraction(largest, largest - 1), rounding::toward_zero).error().code ==
        errc::amount_out_of_range);
  CHECK(multiply(smallest, ratio::whole(-1), rounding::floor).error().code == errc::amount_out_of_range);
  CHECK(multiply(largest, fraction(3, 2), rounding::floor).error().code == errc::amount_out_of_range);
  CHECK(multiply(largest, fraction(-2, 3), rounding::floor) == -6'148'914'691'236'517'205);
  CHECK(multiply(smallest, fraction(1, 3), rounding::ceiling) == -3'074'457'345'618'258'602);
  CHECK(multiply(smallest, fraction(1, 3), rounding::floor) == -3'074'457'345'618'258'603);
  CHECK(multiply(largest, fraction(1, largest), rounding::floor) == 1);
}
