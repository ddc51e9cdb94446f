// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/rules/partnership.hpp>
#include <avviso/wording.hpp>

#include <vector>

#include "../../marks/names.hpp"

using namespace avviso;

namespace {

member member_as(const char* name, partner_role role) { return {.who = {name}, .role = role}; }

member with_share(const char* name, partner_role role, stated<euro> share) {
  return {.who = {name}, .role = role, .share = share};
}

const auto lead = member_as("Regione Lazio", partner_role::lead);
const auto partner = member_as("ANCI Lazio", partner_role::partner);

}  // namespace

TEST_CASE("PAR-1: exactly one lead") {
  using list = std::vector<member>;
  CHECK(one_lead(list{lead}).outcome == outcome::satisfied);
  CHECK(one_lead(list{lead, partner}).outcome == outcome::satisfied);
  CHECK(one_lead(list{}).outcome == outcome::not_applicable);
  CHECK(one_lead(list{member_as("Italia Lavoro", partner_role::managing_body)}).outcome == outcome::not_applicable);

  const finding none = one_lead(list{partner});
  CHECK(none.outcome == outcome::violated);
  CHECK(none.measured == measure::count(0));
  const finding two = one_lead(list{lead, partner, member_as("Comune di Roma", partner_role::lead)});
  CHECK(two.outcome == outcome::violated);
  CHECK(two.measured == measure::count(2));
  CHECK(two.limit == measure::count(1));
}

TEST_CASE("PAR-1: exactly one head of a temporary grouping") {
  using list = std::vector<member>;
  const auto head = member_as("Business Value S.r.l.", partner_role::grouping_head);
  const auto other = member_as("Eyes S.r.l.", partner_role::grouping_member);
  CHECK(one_lead(list{head, other}).outcome == outcome::satisfied);
  CHECK(one_lead(list{other}).outcome == outcome::violated);
  CHECK(one_lead(list{head, head, other}).outcome == outcome::violated);
  CHECK(one_lead(list{lead, partner, other}).outcome == outcome::violated);
}

TEST_CASE("PAR-1 on every day") {
  constexpr date first = day<2018, 6, 1>;
  constexpr date gap = day<2020, 7, 1>;
  constexpr date last = day<2022, 6, 30>;
  std::vector<partnership_change> changes = {{first, first, joining{lead}}, {first, first, joining{partner}}};
  CHECK(one_lead_throughout(changes, first, last, last).outcome == outcome::satisfied);

  changes.push_back({gap, gap, leaving{lead.who, partner_role::lead}});
  changes.push_back({day<2020, 8, 1>, gap, joining{member_as("Comune di Roma", partner_role::lead)}});
  const finding headless = one_lead_throughout(changes, first, last, last);
  CHECK(headless.outcome == outcome::violated);
  CHECK(headless.measured == measure(gap));
  CHECK(one_lead_throughout(changes, first, day<2020, 6, 30>, last).outcome == outcome::satisfied);
  CHECK(one_lead_throughout(changes, day<2020, 8, 1>, last, last).outcome == outcome::satisfied);
  CHECK(one_lead_throughout(changes, first, last, day<2020, 6, 30>).outcome == outcome::satisfied);
  CHECK(one_lead_throughout({}, first, last, last).outcome == outcome::not_applicable);
}

TEST_CASE("PAR-2: the declared composition and the list") {
  const auto school = [](const char* name) {
    return member{.who = {name}, .role = partner_role::partner, .category = "Istituti scolastici"};
  };
  const std::vector<declared_partners> two_schools = {{"istituti  scolastici", 2}};
  using list = std::vector<member>;
  CHECK(declared_composition(two_schools, list{lead, school("A"), school("B")}).outcome == outcome::satisfied);
  CHECK(declared_composition({}, list{school("A")}).outcome == outcome::not_applicable);

  const finding short_of_one = declared_composition(two_schools, list{school("A")});
  CHECK(short_of_one.outcome == outcome::violated);
  CHECK(short_of_one.measured == measure::count(1));
  CHECK(short_of_one.limit == measure::count(2));
  CHECK(declared_composition(two_schools, list{school("A"), school("B"), school("C")}).outcome == outcome::violated);
  CHECK(declared_composition(two_schools, list{school("A"), school("B"), partner}).outcome == outcome::violated);

  const finding uncounted = declared_composition(two_schools, list{school("A"), partner});
  CHECK(uncounted.outcome == outcome::undetermined);
  CHECK(uncounted.missing == fact::category);
}

TEST_CASE("PAR-2: what is too many of one category no other partner makes good") {
  const std::vector<declared_partners> declared = {{"CPIA", 2}, {"Comuni", 1}, {"Anci", 1}};
  const auto school = [](const char* name) {
    return member{.who = {name}, .role = partner_role::partner, .category = "CPIA"};
  };
  const finding three = declared_composition(
      declared, std::vector<member>{school("CPIA 1"), school("CPIA 2"), school("CPIA 3"), partner});
  CHECK(three.outcome == outcome::violated);
  CHECK(three.measured == measure::count(3));
  CHECK(three.limit == measure::count(2));
}

TEST_CASE("PAR-3: a legal entity is counted once in a role, whatever its offices") {
  using list = std::vector<member>;
  const member work{.who = {"Regione Lazio", "Dir. Lavoro"}, .role = partner_role::lead};
  const member training{.who = {"Regione Lazio", "Dir. Formazione"}, .role = partner_role::associated_entity};
  CHECK(once_per_role(list{work, training}).outcome == outcome::satisfied);
  CHECK(once_per_role(list{}).outcome == outcome::not_applicable);

  const member works{.who = {"Comune di Roma", "Lavoro"}, .role = partner_role::partner};
  const member trains{.who = {"COMUNE DI ROMA", "Formazione"}, .role = partner_role::partner};
  const finding twice = once_per_role(list{work, works, trains});
  CHECK(twice.outcome == outcome::violated);
  CHECK(twice.measured == measure::count(2));
}

TEST_CASE("PAR-3: an identifier tells entities apart, and finds one under two names") {
  using list = std::vector<member>;
  const auto school = [](const char* name, std::string_view code) {
    return member{.who = {.entity = name, .tax_code = *tax_code::parse(code)}, .role = partner_role::partner};
  };
  CHECK(once_per_role(list{school("Garibaldi", "80000010589"), school("Garibaldi", "80000020588")}).outcome ==
        outcome::satisfied);
  CHECK(once_per_role(list{school("Garibaldi", "80000010589"), school("Polo Uno", "80000010589")}).outcome ==
        outcome::violated);
  CHECK(
      once_per_role(list{school("Garibaldi", "80000010589"), member_as("Garibaldi", partner_role::partner)}).outcome ==
      outcome::violated);
}

TEST_CASE("PAR-3: the lead is no partner too, but another unit of it may be") {
  using list = std::vector<member>;
  const finding both = once_per_role(list{partner, lead, member_as("REGIONE LAZIO", partner_role::partner)});
  CHECK(both.outcome == outcome::violated);
  CHECK(both.measured == measure::count(2));
  CHECK(both.limit == measure::count(1));
  CHECK(once_per_role(list{lead, member_as("Regione Lazio", partner_role::associated_entity)}).outcome ==
        outcome::satisfied);
  CHECK(
      once_per_role(list{lead, {.who = {"Regione Lazio", "Dir. Formazione"}, .role = partner_role::partner}}).outcome ==
      outcome::satisfied);
}

TEST_CASE("PAR-4: an associated entity has no share of the money") {
  using list = std::vector<member>;
  const auto associated = [](stated<euro> share) { return with_share("INPS", partner_role::associated_entity, share); };
  CHECK(associated_without_budget(list{lead}).outcome == outcome::not_applicable);
  CHECK(associated_without_budget(list{associated(euros<0>)}).outcome == outcome::satisfied);
  const finding silent = associated_without_budget(list{associated(euros<0>), associated(not_stated)});
  CHECK(silent.outcome == outcome::undetermined);
  CHECK(silent.missing == fact::share);
  CHECK(associated_without_budget(list{associated(not_stated), associated(euros<0>)}).outcome == outcome::undetermined);
  const finding paid = associated_without_budget(list{associated(not_stated), associated(euros<0, 1>)});
  CHECK(paid.outcome == outcome::violated);
  CHECK(paid.measured == measure(euros<0, 1>));
}

TEST_CASE("PAR-5: shares sum to the total, to the cent") {
  using list = std::vector<member>;
  const list members = {with_share("Regione Lazio", partner_role::lead, euros<70'000>),
                        with_share("ANCI Lazio", partner_role::partner, euros<29'999, 99>),
                        with_share("INPS", partner_role::associated_entity, not_stated)};
  const finding exact = shares_sum(members, euros<99'999, 99>);
  CHECK(exact.outcome == outcome::satisfied);
  CHECK(exact.measured == measure(euros<99'999, 99>));
  CHECK(shares_sum(members, euros<100'000>).outcome == outcome::violated);
  CHECK(shares_sum(members, not_stated).missing == fact::total);
  CHECK(shares_sum(list{lead, partner}, euros<100'000>).missing == fact::share);
  CHECK(shares_sum(list{}, euros<0>).outcome == outcome::not_applicable);

  const auto most = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  const list beyond = {with_share("A", partner_role::lead, most), with_share("B", partner_role::partner, most)};
  CHECK(shares_sum(beyond, most).outcome == outcome::violated);
}

TEST_CASE("a partnership is judged by all five rules, in their order") {
  const auto findings = judge_partnership(std::vector<member>{lead, partner}, {}, not_stated);
  REQUIRE(findings.size() == 5);
  CHECK(findings[0].rule == rule::PAR_1);
  CHECK(findings[4].rule == rule::PAR_5);
  CHECK(wording::english(findings[0]) == marks::expanded("PAR-1 satisfied: {PAR-1}; 1, compared with 1 ({PAR-1 law})"));
}
