// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/partnership_history.hpp>

#include <string>
#include <vector>

using namespace avviso;

namespace {

constexpr date start = day<2018, 6, 1>;
constexpr date later = day<2020, 7, 1>;
constexpr date project_end = day<2022, 6, 30>;

member as(const char* name, partner_role role) { return {.who = {name}, .role = role}; }

// The names in one role, in order.
std::vector<std::string> in_role(const partnership_state& state, partner_role role) {
  std::vector<std::string> names;
  for (const auto& one : state.members) {
    if (one.role == role) names.push_back(one.who.entity);
  }
  return names;
}

using entity_names = std::vector<std::string>;

std::vector<partnership_change> founded() {
  return {{start, start, joining{as("Regione Lazio", partner_role::lead)}},
          {start, start, joining{as("ANCI Lazio", partner_role::partner)}},
          {start, start, joining{as("Comune di Roma", partner_role::partner)}}};
}

}  // namespace

TEST_CASE("before its first day a partnership has no members") {
  CHECK(partnership_on(founded(), day<2018, 5, 31>, project_end).members.empty());
  CHECK(partnership_on(founded(), start, start).members.size() == 3);
  CHECK(partnership_on(founded(), project_end, day<2018, 5, 31>).members.empty());
}

TEST_CASE("who leaves from 1 July was in it until 30 June") {
  auto changes = founded();
  changes.push_back({later, later, leaving{{"ANCI LAZIO"}, partner_role::partner}});
  CHECK(in_role(partnership_on(changes, day<2020, 6, 30>, project_end), partner_role::partner) ==
        entity_names{"ANCI Lazio", "Comune di Roma"});
  CHECK(in_role(partnership_on(changes, later, project_end), partner_role::partner) == entity_names{"Comune di Roma"});
}

TEST_CASE("a retroactive joining is there only for those who ask when it was known") {
  auto changes = founded();
  const partnership_change joined{later, day<2020, 12, 1>, joining{as("CPIA 6", partner_role::partner)}};
  CHECK(is_retroactive(joined));
  CHECK_FALSE(is_retroactive(changes.front()));
  changes.push_back(joined);
  const auto asked = day<2020, 9, 1>;
  CHECK(in_role(partnership_on(changes, asked, asked), partner_role::partner).size() == 2);
  CHECK(in_role(partnership_on(changes, asked, day<2020, 12, 1>), partner_role::partner).size() == 3);
  CHECK(in_role(partnership_on(changes, day<2020, 6, 30>, project_end), partner_role::partner).size() == 2);
}

TEST_CASE("a successor takes over role, category and share") {
  std::vector<partnership_change> changes = founded();
  changes.push_back(
      {start, start,
       joining{{.who = {"CPIA5"}, .role = partner_role::partner, .category = "CPIA", .share = euros<10'000>}}});
  changes.push_back({later, later, succession{{"CPIA5"}, {.entity = "C.P.I.A. Giuseppe Foti", .formerly = {"CPIA5"}}}});
  const auto state = partnership_on(changes, later, project_end);
  CHECK(state.idle.empty());
  const auto& school = state.members.back();
  CHECK(school.who.entity == "C.P.I.A. Giuseppe Foti");
  CHECK(school.category == stated<std::string>("CPIA"));
  CHECK(school.share == stated<euro>(euros<10'000>));
}

TEST_CASE("a partner becomes the lead, and the lead a partner") {
  auto changes = founded();
  changes.push_back({later, later, lead_change{{"Comune di Roma"}, former_lead::becomes_partner}});
  const auto before = partnership_on(changes, day<2020, 6, 30>, project_end);
  const auto after = partnership_on(changes, later, project_end);
  CHECK(in_role(before, partner_role::lead) == entity_names{"Regione Lazio"});
  CHECK(in_role(after, partner_role::lead) == entity_names{"Comune di Roma"});
  CHECK(in_role(after, partner_role::partner) == entity_names{"Regione Lazio", "ANCI Lazio"});
  CHECK(after.members.size() == 3);
}

TEST_CASE("a lead from outside replaces one that leaves") {
  auto changes = founded();
  changes.push_back({later, later, lead_change{{"Provincia di Roma"}, former_lead::leaves}});
  const auto after = partnership_on(changes, later, project_end);
  CHECK(in_role(after, partner_role::lead) == entity_names{"Provincia di Roma"});
  CHECK(in_role(after, partner_role::partner) == entity_names{"ANCI Lazio", "Comune di Roma"});
}

TEST_CASE("another unit of the same entity takes the lead") {
  std::vector<partnership_change> changes = {
      {start, start, joining{{.who = {"Regione Lazio", "Dir. Lavoro"}, .role = partner_role::lead}}},
      {later, later, lead_change{{"Regione Lazio", "Dir. Formazione"}, former_lead::leaves}}};
  const auto after = partnership_on(changes, later, project_end);
  REQUIRE(after.members.size() == 1);
  CHECK(after.members[0].who.unit == stated<std::string>("Dir. Formazione"));
  CHECK(after.members[0].role == partner_role::lead);
}

TEST_CASE("a change that finds nobody changes nothing, and is reported") {
  auto changes = founded();
  changes.push_back({later, later, leaving{{"ANCI Lazio"}, partner_role::associated_entity}});
  changes.push_back({later, later, succession{{"CPIA 1"}, {"CPIA 2"}}});
  const auto state = partnership_on(changes, later, project_end);
  CHECK(state.members == partnership_on(founded(), later, project_end).members);
  CHECK(state.idle == std::vector<std::size_t>{3, 4});
  const std::vector<partnership_change> headless = {{start, start, lead_change{{"ANCI Lazio"}, former_lead::leaves}}};
  CHECK(partnership_on(headless, project_end, project_end).idle == std::vector<std::size_t>{0});
}

TEST_CASE("the lead cannot take the lead again, or be a partner too") {
  auto changes = founded();
  changes.push_back({later, later, lead_change{{"Regione LAZIO"}, former_lead::becomes_partner}});
  changes.push_back({later, later, joining{as("Regione Lazio", partner_role::partner)}});
  const auto state = partnership_on(changes, later, project_end);
  CHECK(state.members == partnership_on(founded(), later, project_end).members);
  CHECK(state.idle == std::vector<std::size_t>{3, 4});
  // A partner that merges into the lead is the lead.
  changes = founded();
  changes.push_back({later, later, succession{{"ANCI Lazio"}, {"Regione Lazio"}}});
  const auto merged = partnership_on(changes, later, project_end);
  CHECK(in_role(merged, partner_role::lead) == entity_names{"Regione Lazio"});
  CHECK(in_role(merged, partner_role::partner) == entity_names{"Comune di Roma"});
}

TEST_CASE("a partner that takes another over has one place, with both shares") {
  const auto with_share = [](const char* name, stated<euro> share) {
    return joining{{.who = {name}, .role = partner_role::partner, .share = share}};
  };
  const auto merged = [&](stated<euro> share) {
    const std::vector<partnership_change> changes = {{start, start, joining{as("Regione Lazio", partner_role::lead)}},
                                                     {start, start, with_share("CPIA 1", euros<100>)},
                                                     {start, start, with_share("CPIA 2", share)},
                                                     {later, later, succession{{"CPIA 2"}, {"CPIA 1"}}}};
    return partnership_on(changes, later, project_end).members;
  };
  REQUIRE(merged(euros<20>).size() == 2);
  CHECK(merged(euros<20>).back().share == stated<euro>(euros<120>));
  CHECK(merged(not_stated).back().share == stated<euro>(not_stated));
}

namespace {

// A lead with 100, two schools of one name with 20 and 30, and one without a stated share.
const party region{"Regione Lazio"};
const party marina{.entity = "Istituto Garibaldi", .tax_code = *tax_code::parse("80000010589")};
const party monte{.entity = "Istituto Garibaldi", .tax_code = *tax_code::parse("80000020588")};
const party town{"Comune di Roma"};

std::vector<partnership_change> with_shares() {
  return {{start, start, joining{{.who = region, .role = partner_role::lead, .share = euros<100>}}},
          {start, start, joining{{.who = marina, .role = partner_role::partner, .share = euros<20>}}},
          {start, start, joining{{.who = monte, .role = partner_role::partner, .share = euros<30>}}},
          {start, start, joining{{.who = town, .role = partner_role::partner}}}};
}
partnership_state after(decltype(partnership_change::what) what) {
  auto changes = with_shares();
  changes.push_back({later, later, std::move(what)});
  return partnership_on(changes, later, project_end);
}
std::vector<stated<euro>> shares_after(decltype(partnership_change::what) what) {
  std::vector<stated<euro>> all;
  for (const auto& one : after(std::move(what)).members) all.push_back(one.share);
  return all;
}
using amounts = std::vector<stated<euro>>;

}  // namespace

TEST_CASE("a name that two parties with identifiers have names neither of them") {
  const party school{"Istituto Garibaldi"};
  const auto unchanged = partnership_on(with_shares(), later, project_end).members;
  const decltype(partnership_change::what) unclear[] = {leaving{school, partner_role::partner},
                                                        succession{school, {"Altro"}},
                                                        succession{town, school},
                                                        lead_change{school, former_lead::leaves},
                                                        budget_change{{{school, euros<1>}}},
                                                        leaving{town, partner_role::partner, school},
                                                        leaving{town, partner_role::partner, party{"Nessuno"}},
                                                        budget_change{{{town, euros<1>}, {{"Nessuno"}, euros<1>}}}};
  for (const auto& what : unclear) {
    CAPTURE(what.index());
    CHECK(after(what).idle == std::vector<std::size_t>{4});
    CHECK(after(what).members == unchanged);
  }
  const auto left = after(leaving{marina, partner_role::partner}).members;
  REQUIRE(left.size() == 3);
  CHECK(left[1].who == monte);
  CHECK(after(lead_change{monte, former_lead::leaves}).idle.empty());
}

TEST_CASE("who leaves leaves its share to whom the act says, or to nobody") {
  CHECK(shares_after(leaving{monte, partner_role::partner}) == amounts{euros<100>, euros<20>, not_stated});
  CHECK(shares_after(leaving{monte, partner_role::partner, marina}) == amounts{euros<100>, euros<50>, not_stated});
  CHECK(shares_after(leaving{monte, partner_role::partner, region}) == amounts{euros<130>, euros<20>, not_stated});
  CHECK(shares_after(leaving{monte, partner_role::partner, town}) == amounts{euros<100>, euros<20>, not_stated});
  CHECK(shares_after(leaving{town, partner_role::partner, marina}) == amounts{euros<100>, not_stated, euros<30>});
  CHECK(after(leaving{monte, partner_role::partner, monte}).idle == std::vector<std::size_t>{4});  // it does not stay
}

TEST_CASE("a change of the budget states the shares it names, and others keep theirs") {
  CHECK(shares_after(budget_change{{{marina, euros<5>}, {town, euros<45>}}}) ==
        amounts{euros<100>, euros<5>, euros<30>, euros<45>});
  CHECK(shares_after(budget_change{{{{"REGIONE LAZIO"}, euros<0>}}}) ==
        amounts{euros<0>, euros<20>, euros<30>, not_stated});
}

TEST_CASE("a partner merges into one that is there, by its identifier and whatever its name") {
  const party renamed{.entity = "Polo Marina", .tax_code = marina.tax_code};
  const auto merged = after(succession{monte, renamed});
  REQUIRE(merged.members.size() == 3);
  CHECK(merged.members[1].who == marina);
  CHECK(merged.members[1].share == stated<euro>(euros<50>));
  // One of another identifier is another, though of its name.
  const party other{.entity = "Istituto Garibaldi", .tax_code = *tax_code::parse("80000030587")};
  CHECK(after(succession{monte, other}).members.size() == 4);
  CHECK(after(succession{monte, other}).members[2].who == other);
  // The act that merges one into another says who that is.
  const party known_town{.entity = "Comune di Roma", .tax_code = *tax_code::parse("80000040586")};
  const auto absorbed = after(succession{monte, known_town}).members;
  REQUIRE(absorbed.size() == 3);
  CHECK(absorbed[2].who == known_town);
  CHECK(absorbed[2].share == not_stated);
}

TEST_CASE("who has the lead's name and another identifier can be a partner") {
  auto changes = with_shares();
  changes[0] = {start, start, joining{{.who = marina, .role = partner_role::lead}}};
  changes[1] = {start, start, joining{{.who = marina, .role = partner_role::partner}}};
  const auto state = partnership_on(changes, later, project_end);
  CHECK(state.idle == std::vector<std::size_t>{1});
  CHECK(state.members.size() == 3);
}

TEST_CASE("an entity and a unit of it are two parties, and an entity leaves with all its units") {
  const auto unit = [](const char* name) { return party{.entity = "Istituto Garibaldi", .unit = name}; };
  std::vector<partnership_change> changes = {{start, start, joining{as("Comune di Esempio", partner_role::lead)}},
                                             {start, start, joining{{unit("Marina"), partner_role::partner}}},
                                             {start, start, joining{{unit("Monte"), partner_role::partner}}}};
  const auto after = [&](const party& who) {
    auto all = changes;
    all.push_back({later, later, leaving{who, partner_role::partner}});
    return partnership_on(all, later, project_end);
  };
  REQUIRE(after(unit("Marina")).members.size() == 2);
  CHECK(after(unit("Marina")).members.back().who.unit == stated<std::string>("Monte"));
  CHECK(after(unit("Valle")).idle == std::vector<std::size_t>{3});
  CHECK(after({"Istituto Garibaldi"}).members.size() == 1);
  changes.push_back({start, start, joining{as("Istituto Garibaldi", partner_role::partner)}});
  CHECK(after({"Istituto Garibaldi"}).members.size() == 3);  // itself alone
}

TEST_CASE("the days order the changes, not the list") {
  auto changes = founded();
  changes.insert(changes.begin(), {later, later, leaving{{"Comune di Roma"}, partner_role::partner}});
  const auto state = partnership_on(changes, later, project_end);
  CHECK(state.idle.empty());
  CHECK(in_role(state, partner_role::partner) == entity_names{"ANCI Lazio"});
}

TEST_CASE("a temporary grouping manages a measure, with its head") {
  const std::vector<partnership_change> changes = {
      {start, start, joining{as("Business Value S.r.l.", partner_role::grouping_head)}},
      {start, start, joining{as("Eyes S.r.l.", partner_role::grouping_member)}},
      {start, start, joining{as("Dedalus Coop. Soc.", partner_role::grouping_member)}},
      {start, start, joining{as("C. Borgomeo & Co. S.r.l.", partner_role::grouping_member)}},
      {start, start, joining{as("Italia Lavoro S.p.A.", partner_role::managing_body)}}};
  const auto state = partnership_on(changes, start, start);
  CHECK(in_role(state, partner_role::grouping_head) == entity_names{"Business Value S.r.l."});
  CHECK(in_role(state, partner_role::grouping_member).size() == 3);
  CHECK(in_role(state, partner_role::managing_body) == entity_names{"Italia Lavoro S.p.A."});
}
