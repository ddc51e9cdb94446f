// SPDX-License-Identifier: BSL-1.0
// Of whose acts rules are asked, and what an act's kind and legal order say of its control.
#include <avviso/rules/acts.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/legal_order.hpp>
#include <avviso/rules/rulebook.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace avviso;

namespace {

act of_kind(act_kind kind, std::vector<provision> provisions = {}) {
  return {.id = "a", .reference = {.kind = kind, .on = day<2021, 3, 19>}, .provisions = std::move(provisions)};
}

act in_order(legal_order order) {
  auto made = of_kind(act_kind::decree);
  made.legal_order = order;
  return made;
}

constexpr auto every_order = {legal_order::italian_state, legal_order::italian_region, legal_order::european_union,
                              legal_order::other};

}  // namespace

TEST_CASE("a set of legal orders has those it was made of") {
  for (const auto one : every_order) CHECK(legal_orders::every().has(one));
  CHECK(legal_orders::italian().has(legal_order::italian_state));
  CHECK(legal_orders::italian().has(legal_order::italian_region));
  CHECK_FALSE(legal_orders::italian().has(legal_order::european_union));
  CHECK_FALSE(legal_orders::italian().has(legal_order::other));
}

TEST_CASE("each row of the rulebook says of whose acts the rule is asked") {
  for (const auto& row : rulebook()) CHECK(row.orders == orders_of(row.rule));
  for (const auto one : {rule::EXT_1, rule::EXT_7, rule::EFF_1, rule::EFF_2, rule::EFF_3, rule::EFF_4, rule::ACT_1,
                         rule::ACT_3, rule::ANN_1, rule::REF_5}) {
    CHECK(entry(one).orders == legal_orders::italian());
  }
  // What follows from the act itself, or from the law of a programme, is asked of all.
  for (const auto one : {rule::EXT_2, rule::EXT_3, rule::EXT_4, rule::EXT_5, rule::TOP_2, rule::REF_1, rule::ACT_2,
                         rule::PAR_1, rule::ORD_1}) {
    CHECK(entry(one).orders == legal_orders::every());
  }
}

TEST_CASE("control is what the act states, else what its kind and its legal order say") {
  CHECK(control_of(of_kind(act_kind::directorial_decree)) == control::not_stated);
  CHECK(control_of(of_kind(act_kind::unnamed)) == control::not_stated);
  CHECK(control_of(of_kind(act_kind::programme_agreement)) == control::not_stated);
  for (const auto kind :
       {act_kind::law, act_kind::decree_law, act_kind::judgment, act_kind::court_order, act_kind::commission_decision,
        act_kind::committee_decision, act_kind::adhesion, act_kind::start_declaration}) {
    CHECK(control_of(of_kind(kind)) == control::not_required);
    auto said = of_kind(kind);
    said.control = control::required;
    CHECK(control_of(said) == control::required);
  }
  CHECK(control_of(in_order(legal_order::italian_state)) == control::not_stated);
  for (const auto order : {legal_order::italian_region, legal_order::european_union, legal_order::other})
    CHECK(control_of(in_order(order)) == control::not_required);
}

TEST_CASE("an act that does no more than appoint a committee is not controlled") {
  const auto decree = act_kind::directorial_decree;
  CHECK(control_of(of_kind(decree, {committee_appointment{}})) == control::not_required);
  CHECK(control_of(of_kind(decree, {committee_appointment{}, ranking{}})) == control::not_stated);
  CHECK(control_of(of_kind(decree)) == control::not_stated);
}

TEST_CASE("a decision of the Commission is of the Union, unless it states another order") {
  CHECK(order_of(of_kind(act_kind::commission_decision)) == stated<legal_order>(legal_order::european_union));
  CHECK(order_of(of_kind(act_kind::decree)) == not_stated);
  auto said = of_kind(act_kind::commission_decision);
  said.legal_order = legal_order::other;
  CHECK(order_of(said) == stated<legal_order>(legal_order::other));
}

TEST_CASE("EFF-1: not asked of a law, a foreign act, a committee appointment or a beneficiary's declaration") {
  CHECK(registered_first(of_kind(act_kind::law), true).outcome == outcome::not_applicable);
  CHECK(registered_first(of_kind(act_kind::start_declaration), true).outcome == outcome::not_applicable);
  CHECK(registered_first(of_kind(act_kind::note, {committee_appointment{}}), true).outcome == outcome::not_applicable);
  CHECK(registered_first(in_order(legal_order::other), true).outcome == outcome::not_applicable);
  CHECK(registered_first(in_order(legal_order::italian_state), true).missing == fact::registration);
  CHECK(registered_first(of_kind(act_kind::directorial_decree), true).missing == fact::registration);
}

TEST_CASE("a law has effect from its adoption, however silence is read") {
  for (const auto& how : {readings::documents(), readings::complete_register()}) {
    const auto since = effect_of(of_kind(act_kind::law), true, how);
    CHECK(since.ground == efficacy_ground::adoption);
    CHECK(since.since == stated<partial_date>(partial_date(day<2021, 3, 19>)));
  }
  const auto decree = effect_of(of_kind(act_kind::directorial_decree), true, readings::complete_register());
  CHECK(decree.ground == efficacy_ground::read_as_not_effective);
}

TEST_CASE("an extension of a foreign grant is judged by what its own words mean, and by no Italian court") {
  const grant project{.name = "AH/V001", .deadlines = {{deadline_kind::activities_end, day<2020, 11, 30>}}};
  const extension late{.which = deadline_kind::activities_end, .to = day<2020, 10, 31>, .reach = reach::every_grant()};
  auto letter = of_kind(act_kind::award_letter);
  const auto outcome_of = [&](rule which) {
    const auto made = extend(project, late, letter, not_stated, readings::documents());
    const auto one = std::find_if(made.findings.begin(), made.findings.end(),
                                  [&](const finding& each) { return each.rule == which; });
    REQUIRE(one != made.findings.end());
    return one->outcome;
  };
  CHECK(outcome_of(rule::EXT_1) == outcome::violated);
  CHECK(outcome_of(rule::EXT_2) == outcome::violated);
  letter.legal_order = legal_order::other;
  CHECK(outcome_of(rule::EXT_1) == outcome::not_applicable);
  CHECK(outcome_of(rule::EFF_1) == outcome::not_applicable);
  CHECK(outcome_of(rule::EXT_2) == outcome::violated);  // it moves the term back, whatever the law
}

TEST_CASE("ACT-3: not asked of what is no administrative act") {
  const auto on = [](act_kind kind) { return act_reference{.kind = kind, .on = day<2020, 12, 30>}; };
  CHECK(bears_cup(on(act_kind::law), not_stated, not_stated).outcome == outcome::not_applicable);
  CHECK(bears_cup(on(act_kind::commission_decision), true, false).outcome == outcome::not_applicable);
  CHECK(bears_cup(on(act_kind::agreement), not_stated, not_stated).missing == fact::investment);
}
