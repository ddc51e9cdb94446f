// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace avviso;

TEST_CASE("the rulebook has each rule once, in order, with all its texts") {
  std::set<std::string> ids;
  int last = 0;
  for (const auto& row : rulebook()) {
    CAPTURE(row.id);
    CHECK(ids.insert(std::string(row.id)).second);
    CHECK(static_cast<int>(row.rule) > last);
    last = static_cast<int>(row.rule);
    CHECK_FALSE(row.law.citation.empty());
    CHECK_FALSE(row.english.empty());
    CHECK_FALSE(row.italian.empty());
    CHECK(row.english != row.italian);
    CHECK(&entry(row.rule) == &row);
  }
}

TEST_CASE("the texts of a rule's law follow each other without a gap, and one at most is law on a day") {
  for (const auto& row : rulebook()) {
    CAPTURE(row.id);
    CHECK_FALSE(row.law.until.has_value());
    for (std::size_t i = 0; i < row.earlier.size(); ++i) {
      const auto& next = i + 1 < row.earlier.size() ? row.earlier[i + 1] : row.law;
      REQUIRE(row.earlier[i].until.has_value());
      REQUIRE(next.from.has_value());
      CHECK(*add_days(*row.earlier[i].until, 1) == *next.from);
      CHECK(row.earlier[i].citation != next.citation);
      CHECK(law_on(row, *row.earlier[i].until) == &row.earlier[i]);
      CHECK(law_on(row, *next.from) == &next);
    }
  }
}

TEST_CASE("a rule was no law before its first text") {
  CHECK(law_on(entry(rule::ACT_3), day<2020, 7, 16>) == nullptr);
  CHECK(law_on(entry(rule::ACT_3), day<2020, 7, 17>) == &entry(rule::ACT_3).law);
  CHECK(law_on(entry(rule::EFF_4), day<2013, 4, 19>) == nullptr);
  CHECK(law_on(entry(rule::EFF_4), day<2013, 4, 20>) != nullptr);
  CHECK(law_on(entry(rule::TOP_5), day<2014, 5, 20>) == nullptr);
  CHECK(law_on(entry(rule::TOP_5), day<2014, 5, 21>) != nullptr);
  CHECK(law_on(entry(rule::EXT_1), date::min()) != nullptr);
}

TEST_CASE("a recital cites a law and nothing else, and only laws have a day") {
  for (const auto& row : rulebook()) {
    CAPTURE(row.id);
    CHECK((row.law.source == rule_source::law) == row.law.of.has_value());
    for (const auto& earlier : row.earlier) CHECK(earlier.source == rule_source::law);
  }
  CHECK(entry(rule::EXT_1).law.source == rule_source::case_law);
  CHECK(entry(rule::EXT_1).law.citation.substr(0, 13) == "orientamento:");
  CHECK(entry(rule::EXT_7).law.source == rule_source::act_itself);
  CHECK(entry(rule::TOP_1).law.source == rule_source::good_practice);
}

TEST_CASE("a verdict is the gravest outcome, and a violated warning is none") {
  const auto said = [](rule which, outcome what) { return finding{.rule = which, .outcome = what}; };
  const finding fine = said(rule::EXT_1, outcome::satisfied);
  const finding open = said(rule::EXT_2, outcome::undetermined);
  const finding wrong = said(rule::EXT_3, outcome::violated);
  const finding warned = said(rule::EXT_8, outcome::violated);
  const finding aside = said(rule::EXT_5, outcome::not_applicable);
  const auto verdict_of = [](std::initializer_list<finding> all) { return verdict({all.begin(), all.size()}); };
  CHECK(verdict_of({}) == outcome::not_applicable);
  CHECK(verdict_of({aside}) == outcome::not_applicable);
  CHECK(verdict_of({aside, fine}) == outcome::satisfied);
  CHECK(verdict_of({fine, warned}) == outcome::satisfied);
  CHECK(verdict_of({fine, open, warned}) == outcome::undetermined);
  CHECK(verdict_of({fine, open, wrong}) == outcome::violated);
}
