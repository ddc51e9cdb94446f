// SPDX-License-Identifier: BSL-1.0
// The names of rules in golden texts, and what the rulebook says under them.
#include "../../marks/names.hpp"

#include <doctest/doctest.h>

#include <avviso/rules/rulebook.hpp>

#include <stdexcept>
#include <string>

using namespace avviso;
using marks::expanded;

TEST_CASE("a golden text names the words of each rule in two languages, and its law") {
  for (const auto& row : rulebook()) {
    const std::string id(row.id);
    CHECK(expanded("{" + id + "}") == row.english);
    CHECK(expanded("{" + id + " it}") == row.italian);
    CHECK(expanded("{" + id + " law}") == row.law.citation);
    CHECK(expanded("{" + id + " law 2026-01-01}") == row.law.citation);
  }
}

TEST_CASE("a golden text names the law of a day") {
  const auto& limit = entry(rule::EXT_4);
  CHECK(expanded("{EXT-4 law 2022-04-11}") == limit.earlier.front().citation);
  CHECK(expanded("{EXT-4 law 2022-04-12}") == limit.law.citation);
}

TEST_CASE("what stands around a name stays, and so does a brace that opens none") {
  CHECK(expanded("EXT-2: {EXT-2} ({EXT-2 law})!") ==
        std::string("EXT-2: ").append(entry(rule::EXT_2).english).append(" (").append(entry(rule::EXT_2).law.citation) +
            ")!");
  for (const auto* const text : {"", "{", "}", "{\n}", R"({"id": "EXT-1"})", "{EXT-1", "EXT-1}"}) {
    CHECK(expanded(text) == text);
  }
}

TEST_CASE("a name of nothing in the rulebook is refused") {
  for (const auto* const text :
       {"{EXT-0}", "{EXT}", "{EXT-1 }", "{EXT-1 fr}", "{EXT-1 law }", "{EXT-1 law 2022-02-30}",
        "{EXT-1 law on 2022-01-01}", "{EXT-1 en}", "{ACT-3 law 2020-07-16}", "{EXT-1{EXT-1}"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(static_cast<void>(expanded(text)), std::invalid_argument);
  }
}
