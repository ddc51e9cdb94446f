// SPDX-License-Identifier: BSL-1.0
// A rule set of another country, made with what any host has: 2 CFR 200.308(e)(2), as it read until 30 September 2024,
// lets the recipient of a United States federal award extend its period of performance once, by up to 12 months,
// without approval, when it gives notice 10 calendar days before the end, asks for no funds and leaves the scope as it
// is.
#include <avviso/rules/house_rules.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/report.hpp>
#include <avviso/time/period.hpp>
#include <avviso/wording.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace avviso;

namespace {

constexpr rule once = house_rule<20>;
constexpr rule by_a_year_at_most = house_rule<21>;
constexpr rule on_notice = house_rule<22>;
constexpr rule without_funds = house_rule<23>;
constexpr rule within_scope = house_rule<24>;
constexpr fact notice_day = house_fact<0>;
constexpr fact scope = house_fact<1>;

constexpr law_text cfr_200_308{"2 CFR 200.308(e)(2)", day<2020, 11, 12>, day<2024, 9, 30>};

constexpr rulebook_entry federal_rules[] = {
    {once, "NCE-1", severity::error, cfr_200_308, "the period of performance is extended one time",
     "il periodo di esecuzione è prorogato una sola volta"},
    {by_a_year_at_most, "NCE-2", severity::error, cfr_200_308, "the extension is of up to 12 months",
     "la proroga è al massimo di 12 mesi"},
    {on_notice, "NCE-3", severity::error, cfr_200_308,
     "the agency is notified at least 10 calendar days before the end of the period of performance",
     "l'agenzia è avvisata almeno 10 giorni prima della fine del periodo di esecuzione"},
    {without_funds, "NCE-4", severity::error, cfr_200_308, "the extension requires no additional Federal funds",
     "la proroga non richiede altri fondi federali"},
    {within_scope, "NCE-5", severity::error, cfr_200_308, "the approved objectives and scope do not change",
     "gli obiettivi e l'ambito approvati non cambiano"},
};
constexpr fact_entry federal_facts[] = {
    {notice_day, "the day of the notice", "il giorno dell'avviso"},
    {scope, "whether the scope changes", "se cambi l'ambito"},
};
constexpr house_rules federal{federal_rules, federal_facts};

struct no_cost_extension {
  std::size_t extensions_before = 0;
  date old_end = day<2023, 9, 30>;
  date to = day<2024, 9, 30>;
  stated<partial_date> notified = partial_date(day<2023, 9, 1>);
  stated<bool> needs_funds = false;
  stated<bool> changes_scope = false;
};

finding absent(rule which, const stated<bool>& wanted, fact missing) {
  const auto* what = wanted.if_stated();
  return what == nullptr ? lacks(which, missing) : judge(which, !*what, {}, {});
}

finding notified_in_time(const no_cost_extension& asked) {
  const date last = *add_days(asked.old_end, -10);
  const auto* on = asked.notified.if_stated();
  return on == nullptr ? lacks(on_notice, notice_day, {}, last) : on_or_before(on_notice, *on, last, notice_day);
}

report judged(const no_cost_extension& asked) {
  const date last = *add(asked.old_end, months<12>, month_rounding::down);
  return report(
      {judge(once, asked.extensions_before == 0, measure::count(asked.extensions_before + 1), measure::count(1)),
       judge(by_a_year_at_most, asked.to <= last, asked.to, last), notified_in_time(asked),
       absent(without_funds, asked.needs_funds, fact::amount), absent(within_scope, asked.changes_scope, scope)});
}

outcome verdict_of(const no_cost_extension& asked) {
  const report says = judged(asked);
  return verdict(says.findings(), federal);
}

outcome said_of(rule which, const no_cost_extension& asked) {
  const report says = judged(asked);
  REQUIRE(says.of(which).size() == 1);
  return says.of(which).front().outcome;
}

}  // namespace

TEST_CASE("2 CFR 200.308: one extension of 12 months, on notice, without funds or change of scope") {
  CHECK(verdict_of({}) == outcome::satisfied);
  CHECK(judged({}).with(outcome::satisfied).size() == 5);
}

TEST_CASE("2 CFR 200.308: each of its conditions alone makes it fail") {
  CHECK(said_of(once, {.extensions_before = 1}) == outcome::violated);
  CHECK(verdict_of({.extensions_before = 1}) == outcome::violated);
  CHECK(said_of(by_a_year_at_most, {.to = day<2024, 10, 1>}) == outcome::violated);
  CHECK(said_of(on_notice, {.notified = partial_date(day<2023, 9, 20>)}) == outcome::satisfied);
  CHECK(said_of(on_notice, {.notified = partial_date(day<2023, 9, 21>)}) == outcome::violated);
  CHECK(said_of(without_funds, {.needs_funds = true}) == outcome::violated);
  CHECK(said_of(within_scope, {.changes_scope = true}) == outcome::violated);
  CHECK(verdict_of({.changes_scope = true}) == outcome::violated);
}

TEST_CASE("2 CFR 200.308: what nobody states leaves it undetermined, in the words of its own facts") {
  const report says = judged({.notified = not_stated, .changes_scope = not_stated});
  CHECK(verdict(says.findings(), federal) == outcome::undetermined);
  CHECK(wording::text(says.of(on_notice).front(), federal, language::english) ==
        "NCE-3 undetermined: the agency is notified at least 10 calendar days before the end of the period of "
        "performance; not stated: the day of the notice (2 CFR 200.308(e)(2))");
  CHECK(wording::text(says.of(within_scope).front(), federal, language::italian) ==
        "NCE-5 non determinabile: gli obiettivi e l'ambito approvati non cambiano; non indicato: se cambi l'ambito (2 "
        "CFR 200.308(e)(2))");
  CHECK(said_of(on_notice, {.notified = *partial_date::month(2023, 9)}) == outcome::undetermined);
}

TEST_CASE("a house's rules and avviso's are told by the same functions, and never take each other's number") {
  const finding ours{.rule = rule::EXT_2, .outcome = outcome::violated};
  const finding theirs{.rule = once, .outcome = outcome::satisfied};
  CHECK(wording::text(ours, federal, language::english) == wording::text(ours, language::english));
  const finding both[] = {theirs, ours};
  CHECK(verdict(both, federal) == outcome::violated);
  CHECK(&entry(rule::EXT_2, federal) == &entry(rule::EXT_2));
  CHECK(&entry(once, federal) == &federal_rules[0]);
  for (const auto& row : rulebook()) CHECK(row.rule < house_rule<0>);
  CHECK(law_on(entry(once, federal), day<2020, 11, 11>) == nullptr);
  CHECK(law_on(entry(once, federal), day<2024, 9, 30>) == &federal_rules[0].law);
  CHECK(law_on(entry(once, federal), day<2024, 10, 1>) == nullptr);
  const report together({theirs, ours});
  CHECK(together.findings().front() == ours);  // a house's rules come after avviso's
}
