// SPDX-License-Identifier: BSL-1.0
// The law of this release is that of its newest table.
#include <avviso/law_version.hpp>
#include <avviso/rules/annulment.hpp>
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

#include <algorithm>

#include "../../src/time/holiday_law.hpp"

using namespace avviso;

TEST_CASE("the version of the law is the day from which the newest change in the tables is law") {
  auto newest = date::min();
  const auto note = [&](date from) { newest = std::max(newest, from); };
  for (const auto& feast : detail::feast_days()) {
    for (const auto& fact : detail::facts_of(feast.what)) note(std::max(fact.from, fact.published));
  }
  for (const auto& row : rulebook()) {
    if (row.law.from) note(*row.law.from);
    for (const auto& law : row.earlier) {
      if (law.from) note(*law.from);
    }
  }
  for (const auto& step : times_to_annul) note(step.from);
  CHECK(newest == law_version);
}
