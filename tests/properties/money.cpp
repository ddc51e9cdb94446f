// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/bounded.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/rounding.hpp>

#include <string>

#include "exact_money.hpp"

using namespace avviso;
using namespace exact_money;

TEST_CASE("what is printed in a notation is read back in it") {
  numbers random(1);
  for (int i = 0; i < 20'000; ++i) {
    const euro amount = random.amount();
    const auto plain = amount.plain();
    const auto italian = amount.italian();
    const auto english = amount.english();
    REQUIRE(euro::parse(plain) == amount);
    REQUIRE(parse_euro(plain, notation::plain) == amount);
    REQUIRE(parse_euro(italian, notation::italian) == amount);
    REQUIRE(parse_euro(english, notation::english) == amount);
    REQUIRE(parse_euro(plain) == amount);  // two digits of cents leave one reading
    REQUIRE(parse_euro(italian) == amount);
    REQUIRE(parse_euro(english) == amount);
    const ratio fraction = random.fraction();
    const auto text = fraction.plain();
    REQUIRE(ratio::parse(text) == fraction);
  }
}

TEST_CASE("no text is read in a way it was not written") {
  numbers random(2);
  constexpr std::string_view alphabet = "0012359.,,-€ mila";
  for (int i = 0; i < 50'000; ++i) {
    std::string text;
    for (auto left = random.below(12); left > 0; --left) text += alphabet[random.below(alphabet.size())];
    CAPTURE(text);
    const auto read = parse_euro(text);
    if (!read) {
      REQUIRE(read.error().position <= text.size());
      continue;
    }
    // One reading only: no notation reads another amount.
    for (const auto how : {notation::plain, notation::italian, notation::english}) {
      const auto other = parse_euro(text, how);
      REQUIRE((!other || other == read));
    }
  }
}

TEST_CASE("sums and comparisons are those of integers") {
  numbers random(3);
  for (int i = 0; i < 50'000; ++i) {
    const euro a = random.amount();
    const euro b = random.amount();
    const integer sum = integer(a.cents()) + b.cents();
    const integer difference = integer(a.cents()) - b.cents();
    REQUIRE((a + b).has_value() == fits(sum));
    REQUIRE((a - b).has_value() == fits(difference));
    if (fits(sum)) REQUIRE((*(a + b)).cents() == sum);
    if (fits(difference)) REQUIRE((*(a - b)).cents() == difference);
    REQUIRE((a < b) == (difference < 0));
    REQUIRE((a == b) == (difference == 0));
  }
}

TEST_CASE("fractions are those of exact rationals") {
  numbers random(4);
  const auto fits_ratio = [](const exact& value) { return fits(numerator(value)) && fits(denominator(value)); };
  for (int i = 0; i < 50'000; ++i) {
    const ratio a = random.fraction();
    const ratio b = random.fraction();
    const exact sum = as_exact(a) + as_exact(b);
    const exact difference = as_exact(a) - as_exact(b);
    REQUIRE((a < b) == (difference < 0));
    REQUIRE((a == b) == (difference == 0));
    REQUIRE((a + b).has_value() == fits_ratio(sum));
    REQUIRE((a - b).has_value() == fits_ratio(difference));
    if (fits_ratio(sum)) REQUIRE(as_exact(*(a + b)) == sum);
    if (fits_ratio(difference)) REQUIRE(as_exact(*(a - b)) == difference);
  }
}

TEST_CASE("multiply and round is the definition, on exact rationals") {
  numbers random(5);
  int within = 0;
  int beyond_64_bits = 0;
  for (int i = 0; i < 50'000; ++i) {
    const euro amount = random.amount();
    const ratio part = random.fraction();
    const auto how = roundings[random.below(std::size(roundings))];
    const integer expected = rounded(exact(amount.cents()) * as_exact(part), how);
    CAPTURE(amount.cents());
    CAPTURE(part.numerator());
    CAPTURE(part.denominator());
    CAPTURE(static_cast<int>(how));
    const auto product = multiply(amount, part, how);
    REQUIRE(product.has_value() == fits(expected));
    if (product) REQUIRE(product->cents() == expected);
    REQUIRE(multiply_exactly(amount, part).has_value() ==
            (fits(expected) && exact(amount.cents()) * as_exact(part) == exact(expected)));
    within += product ? 1 : 0;
    beyond_64_bits += fits(integer(amount.cents()) * part.numerator()) ? 0 : 1;
  }
  CHECK(within > 10'000);
  CHECK(beyond_64_bits > 10'000);
}

TEST_CASE("sources of co-financing sum to the total, with its sign, each within a cent") {
  numbers random(11);
  for (int i = 0; i < 20'000; ++i) {
    const euro total = random.amount();
    const auto of = 1 + static_cast<std::int64_t>(random.below(1'000'000));
    const auto first = static_cast<std::int64_t>(random.below(static_cast<std::size_t>(of) + 1));
    const auto second = static_cast<std::int64_t>(random.below(static_cast<std::size_t>(of - first) + 1));
    const auto how = roundings[random.below(std::size(roundings))];
    const auto sources = co_financing::by_rates(total, *ratio::make(first, of), *ratio::make(second, of), how);
    REQUIRE(sources);
    REQUIRE(sources->total() == total);
    const euro shares[] = {sources->union_share(), sources->national_share(), sources->own_share()};
    const exact rates[] = {exact(first, of), exact(second, of), exact(of - first - second, of)};
    for (std::size_t k = 0; k < 3; ++k) {
      REQUIRE((total < euros<0> ? shares[k] <= euros<0> : shares[k] >= euros<0>));
      REQUIRE(abs(exact(shares[k].cents()) - exact(total.cents()) * rates[k]) <= 1);
    }
    if (first + second == of) REQUIRE(sources->own_share() == euros<0>);
  }
}

TEST_CASE("the bounds of a sum hold whatever the values within the bounds are") {
  numbers random(12);
  using money = bounded<euro>;
  struct guess {
    money known;
    euro real;
  };
  const auto draw = [&random]() -> guess {
    const auto real = euro::from_cents(random.any() >> 3);
    const auto slack = euro::from_cents(static_cast<std::int64_t>(random.below(100)));
    switch (random.below(4)) {
      case 0:
        return {real, real};
      case 1:
        return {money::at_least(*(real - slack)), real};
      case 2:
        return {money::at_most(*(real + slack)), real};
      default:
        return {not_stated, real};
    }
  };
  const auto holds = [](const money& known, euro real) {
    return (!known.least() || *known.least() <= real) && (!known.most() || real <= *known.most());
  };
  for (int i = 0; i < 20'000; ++i) {
    const auto a = draw();
    const auto b = draw();
    const auto total = a.known + b.known;
    const auto rest = a.known - b.known;
    REQUIRE(total);
    REQUIRE(rest);
    REQUIRE(holds(*total, *(a.real + b.real)));
    REQUIRE(holds(*rest, *(a.real - b.real)));
    if (a.known == not_stated || b.known == not_stated) REQUIRE(*total == not_stated);
  }
}
