// SPDX-License-Identifier: BSL-1.0
// «PRIMA il Lavoro», the project of Regione Lazio under notice 2/2018, as its sheet lists it.
#include <doctest/doctest.h>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/rules/partnership.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace avviso;

namespace {

// «PARTNERIATO: 1 Anci + 3 CPIA +9 Comuni + 5 Istituti Scolatici» (sic)
const std::vector<declared_partners> declared_of_prog_2443 = {
    {"Anci", 1}, {"CPIA", 3}, {"Comuni", 9}, {"Istituti Scolatici", 5}};

std::vector<member> listed() {
  std::vector<member> members;
  const auto add = [&members](const char* name, partner_role role, stated<std::string> category) {
    members.push_back({.who = *party::parse(name), .role = role, .category = std::move(category)});
  };
  add("Regione Lazio – Dir. Lavoro", partner_role::lead, not_stated);
  const std::pair<const char*, const char*> partners[] = {
      {"ANCI LAZIO", "Anci"},
      {"CPIA7", "CPIA"},
      {"C.P.I.A. Giuseppe Foti (ex CPIA5)", "CPIA"},
      {"CPIA 6", "CPIA"},
      {"Comune di Poggio Mirteto", "Comuni"},
      {"Comune di Alatri", "Comuni"},
      {"Comune di Aprilia", "Comuni"},
      {"Comune di Cerveteri", "Comuni"},
      {"Comune di Nettuno", "Comuni"},
      {"Comune di Velletri", "Comuni"},
      {"Comune di Viterbo", "Comuni"},
      {"Comune di Roma – Direzione Formazione Professionale e Lavoro", "Comuni"},
      {"Comune Capofila Guidonia Montecelio", "Comuni"},
      {"I.C. Via Laparelli 60", "Istituti Scolatici"},
      {"I.I.S. Brunelleschi Da Vinci", "Istituti Scolatici"},
      {"IPSEOA Pellegrino Artusi", "Istituti Scolatici"},
      {"ISIS Pacifici de Magistris", "Istituti Scolatici"},
      {"IC Daniele Manin", "Istituti Scolatici"},
  };
  for (const auto& [name, category] : partners) add(name, partner_role::partner, category);
  // A directorate: whose, the sheet does not say.
  add("Dir. Formazione", partner_role::associated_entity, not_stated);
  return members;
}

}  // namespace

TEST_CASE("PROG-2443: its codes are two keys") {
  CHECK(project_code::parse("PROG-2443"));
  const auto code = cup::parse("F84D18000300006");
  REQUIRE(code);
  CHECK(code->year_digits() == 18);
}

TEST_CASE("PROG-2443: the list is what was declared, 1 + 3 + 9 + 5 = 18") {
  const auto members = listed();
  CHECK(members.size() == 20);  // with the lead and the associated entity
  const finding counted = declared_composition(declared_of_prog_2443, members);
  CHECK(counted.outcome == outcome::satisfied);
  CHECK(counted.measured == measure::count(18));
  CHECK(counted.limit == measure::count(18));

  auto without_nettuno = members;
  without_nettuno.erase(without_nettuno.begin() + 9);
  CHECK(declared_composition(declared_of_prog_2443, without_nettuno).measured == measure::count(8));
}

TEST_CASE("PROG-2443: Regione Lazio leads, not the town with «Capofila» in its name") {
  const auto members = listed();
  CHECK(one_lead(members).outcome == outcome::satisfied);
  const auto whole = partnership_of(members);
  REQUIRE(whole);
  CHECK(whole->lead == party{.entity = "Regione Lazio", .unit = "Dir. Lavoro"});
  CHECK(whole->partners.size() == 18);
  CHECK(whole->associated.size() == 1);
  CHECK(whole->partners[12].entity == "Comune Capofila Guidonia Montecelio");
}

TEST_CASE("PROG-2443: two units of one region are one entity in two roles") {
  auto members = listed();
  CHECK(once_per_role(members).outcome == outcome::satisfied);
  members.back().who = {.entity = "Regione Lazio", .unit = "Dir. Formazione"};
  CHECK(same_entity(members.front().who, members.back().who));
  CHECK(once_per_role(members).outcome == outcome::satisfied);
  members.back().role = partner_role::lead;
  CHECK(once_per_role(members).outcome == outcome::violated);
}

TEST_CASE("PROG-2443: no budget is stated, so none is judged") {
  const auto members = listed();
  CHECK(associated_without_budget(members).outcome == outcome::undetermined);
  CHECK(shares_sum(members, not_stated).outcome == outcome::undetermined);
}

TEST_CASE("PROG-2443: CPIA5 is found under its present name") {
  int found = 0;
  for (const auto& one : listed()) found += one.who.goes_by("CPIA5") ? 1 : 0;
  CHECK(found == 1);
}
