// SPDX-License-Identifier: BSL-1.0
#include <avviso/grant.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/partnership.hpp>
#include <avviso/stated.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace avviso;

TEST_CASE("a stated value is itself, and silence is not zero") {
  const stated<euro> given = euros<0>;
  const stated<euro> silent = not_stated;
  CHECK(given.is_stated());
  CHECK(*given.if_stated() == euros<0>);
  CHECK_FALSE(silent.is_stated());
  CHECK(silent.if_stated() == nullptr);
  CHECK(given != silent);
  CHECK(silent == not_stated);
  CHECK(given != not_stated);
}

TEST_CASE("what converts to the value may be stated") {
  const stated<std::string> number = "21";
  CHECK(*number.if_stated() == "21");
  const stated copy(number);
  CHECK(copy == number);
}

TEST_CASE("what is large is kept apart, and is a value like any other") {
  stated<partnership> given = partnership{.lead = {"Regione Lazio"}};
  const auto copy = given;
  CHECK(copy == given);
  given = partnership{.lead = {"Regione Puglia"}};
  CHECK(copy.if_stated()->lead.entity == "Regione Lazio");
  CHECK(copy != given);
  const auto moved = std::move(given);
  CHECK(moved.if_stated()->lead.entity == "Regione Puglia");
  given = copy;
  CHECK(given == copy);
  const auto& itself = given;
  given = itself;
  CHECK(given == copy);
  given = not_stated;
  CHECK(given == not_stated);
  CHECK(given != copy);
}

static_assert([] {
  const birth_span first{day<1990, 1, 1>, day<2000, 1, 1>};
  stated<birth_span> born = first;
  const auto copy = born;
  born = not_stated;
  return copy == stated<birth_span>(first) && born == not_stated && copy != born;
}());
