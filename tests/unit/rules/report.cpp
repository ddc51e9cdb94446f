// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/extension.hpp>
#include <avviso/rules/report.hpp>
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace avviso;

namespace {

std::vector<finding> of_a_decree() {
  const extension to_june{.which = deadline_kind::activities_end, .to = day<2022, 6, 30>, .reach = reach::adhering()};
  const act decree{.id = "21", .reference = directorial_decree("21", day<2021, 3, 19>)};
  const grant campania{.name = "Campania", .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}};
  return extend(campania, to_june, decree, election::time, readings::documents()).findings;
}

}  // namespace

TEST_CASE("a report lists every finding, satisfied ones too, in the order of the rules") {
  const report says(of_a_decree());
  std::vector<rule> rules;
  for (const auto& one : says.findings()) rules.push_back(one.rule);
  CHECK(rules == std::vector<rule>{rule::EXT_1, rule::EXT_2, rule::EXT_3, rule::EXT_5, rule::EXT_8, rule::EFF_1});
  CHECK(says.with(outcome::satisfied).size() == 4);
  CHECK(says.with(outcome::not_applicable).size() == 1);
  REQUIRE(says.with(outcome::undetermined).size() == 1);
  CHECK(says.with(outcome::undetermined).front().missing == fact::registration);
  CHECK(says.with(outcome::violated).empty());
  REQUIRE(says.of(rule::EXT_3).size() == 1);
  CHECK(says.of(rule::EXT_3).front().outcome == outcome::not_applicable);
  CHECK(says.of(rule::TOP_1).empty());
}

TEST_CASE("a violation cuts nothing short") {
  auto findings = of_a_decree();
  findings.front().outcome = outcome::violated;
  CHECK(report(findings) != report(of_a_decree()));
  const report says(std::move(findings));
  CHECK(says.findings().size() == 6);
  CHECK(verdict(says.findings()) == outcome::violated);
}

TEST_CASE("the same findings make the same report, in whatever order") {
  auto findings = of_a_decree();
  for (std::uint32_t grant = 0; grant < 3; ++grant) {
    for (const auto one : {outcome::satisfied, outcome::violated, outcome::violated}) {
      findings.push_back({.rule = rule::EXT_5, .outcome = one, .act = 3 - grant, .grant = grant});
    }
  }
  for (const auto missing : {fact::adhesion, fact::old_end}) {
    findings.push_back({.rule = rule::EXT_5, .outcome = outcome::undetermined, .missing = missing});
  }
  for (const auto day : {day<2022, 4, 12>, day<2022, 4, 11>}) {
    findings.push_back({.rule = rule::EXT_4, .outcome = outcome::satisfied, .measured = day, .law_of = day});
    findings.push_back({.rule = rule::EXT_4, .outcome = outcome::satisfied, .measured = euros<1>, .law_of = day});
    findings.push_back({.rule = rule::EXT_4, .outcome = outcome::satisfied, .limit = day});
  }
  const report expected(findings);
  std::mt19937 random(757);
  MESSAGE("seed 757");
  for (int round = 0; round < 200; ++round) {
    std::shuffle(findings.begin(), findings.end(), random);
    CHECK(report(findings) == expected);
  }
}
