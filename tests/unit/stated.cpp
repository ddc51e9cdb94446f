// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/euro.hpp>
#include <avviso/stated.hpp>

#include <doctest/doctest.h>

#include <string>

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
