// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/membership.hpp>
#include <avviso/partnership.hpp>

using namespace avviso;

TEST_CASE("a party is read with its unit and its former name") {
  const auto lead = party::parse("Regione Lazio – Dir. Lavoro");
  REQUIRE(lead);
  CHECK(lead->entity == "Regione Lazio");
  CHECK(lead->unit == stated<std::string>("Dir. Lavoro"));

  const auto school = party::parse("C.P.I.A. Giuseppe Foti (ex CPIA5)");
  REQUIRE(school);
  CHECK(school->entity == "C.P.I.A. Giuseppe Foti");
  CHECK(school->unit == not_stated);
  CHECK(school->formerly == std::vector<std::string>{"CPIA5"});

  const auto region = party::parse(" Friuli-Venezia Giulia ");
  REQUIRE(region);
  CHECK(region->entity == "Friuli-Venezia Giulia");
  CHECK((*party::parse("ANPAL Servizi S.p.A. (già Italia Lavoro S.p.A.)")).formerly ==
        std::vector<std::string>{"Italia Lavoro S.p.A."});
}

TEST_CASE("the words of a role stay in the name") {
  const auto town = party::parse("Comune Capofila Guidonia Montecelio");
  REQUIRE(town);
  CHECK(town->entity == "Comune Capofila Guidonia Montecelio");
  CHECK(town->unit == not_stated);
}

TEST_CASE("a party without a name does not exist") {
  for (const auto* text : {"", "  ", " – Dir. Lavoro", "(ex CPIA5)"}) {
    const auto read = party::parse(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == errc::name_expected);
  }
  CHECK((*party::parse("Regione Lazio – ")).unit == not_stated);
}

TEST_CASE("units of one entity are one legal person, and so is an entity under a former name") {
  const party work{.entity = "Regione Lazio", .unit = "Dir. Lavoro"};
  const party training{.entity = "REGIONE LAZIO", .unit = "Dir. Formazione"};
  CHECK(same_entity(work, training));
  CHECK(work != training);
  CHECK_FALSE(same_entity(work, {.entity = "Regione Toscana", .unit = "Dir. Lavoro"}));

  const party school{.entity = "C.P.I.A. Giuseppe Foti", .formerly = {"CPIA5"}};
  CHECK(same_entity(school, {.entity = "cpia5"}));
  CHECK(same_entity({.entity = "CPIA5"}, school));
  CHECK_FALSE(same_entity(school, {.entity = "CPIA 6"}));

  const party association{.entity = "ANCI Lazio", .also_known_as = {"Associazione dei Comuni del Lazio"}};
  CHECK(association.goes_by("associazione dei comuni del lazio"));
  CHECK_FALSE(association.goes_by("ANCI"));
}

TEST_CASE("an identifier decides who an entity is, where both have one") {
  const auto code = [](std::string_view text) { return stated<tax_code>(*tax_code::parse(text)); };
  const auto number = [](std::string_view text) { return stated<vat_number>(*vat_number::parse(text)); };
  const party region{.entity = "Regione Lazio", .tax_code = code("80143490581")};
  CHECK(same_entity(region, {.entity = "Lazio, Regione", .tax_code = code("80143490581")}));
  CHECK_FALSE(same_entity(region, {.entity = "Regione Lazio", .tax_code = code("80000010589")}));
  CHECK(same_entity(region, {.entity = "REGIONE LAZIO"}));
  CHECK_FALSE(same_entity(region, {.entity = "Lazio, Regione"}));
  CHECK(same_entity(region, {.entity = "Regione Lazio", .vat_number = number("00000010587")}));

  // A VAT group: one number, two entities.
  const party first{.entity = "Servizi", .tax_code = code("80000020588"), .vat_number = number("00000010587")};
  const party second{.entity = "Servizi", .tax_code = code("80000030587"), .vat_number = number("00000010587")};
  CHECK_FALSE(same_entity(first, second));
  CHECK(same_entity(first, {.entity = "Altro nome", .vat_number = number("00000010587")}));
  CHECK_FALSE(same_entity(first, {.entity = "Servizi", .vat_number = number("00000020586")}));
}

TEST_CASE("one entity through two units is two parties") {
  const auto code = *tax_code::parse("80143490581");
  const party work{.entity = "Regione Lazio", .unit = "Dir. Lavoro", .tax_code = code};
  const party training{.entity = "Regione Lazio", .unit = "Dir. Formazione", .tax_code = code};
  CHECK(same_entity(work, training));
  CHECK_FALSE(same_party(work, training));
  CHECK_FALSE(same_party(work, {.entity = "Regione Lazio", .tax_code = code}));
  CHECK(same_party(work, {.entity = "Lazio", .unit = "DIR LAVORO", .tax_code = code}));
}

TEST_CASE("the shares of a partnership are those of its members, and back") {
  const party region{.entity = "Regione Lazio", .unit = "Dir. Lavoro"};
  const partnership whole{.lead = region,
                          .partners = {{"ANCI Lazio"}, {"CPIA 6"}},
                          .associated = {{"INPS"}, {"ANCI Lazio"}},
                          .shares = {{region, euros<70>}, {{"ANCI LAZIO"}, euros<30>}}};
  const auto members = members_of(whole);
  CHECK(members[0].share == stated<euro>(euros<70>));
  CHECK(members[1].share == stated<euro>(euros<30>));
  CHECK(members[2].share == not_stated);
  CHECK(members[4].share == not_stated);  // a partner rather than an associated entity
  const auto back = partnership_of(members);
  REQUIRE(back);
  CHECK(members_of(*back) == members);
  CHECK(back->shares.size() == 2);
}

TEST_CASE("whose place is meant: by identifier, by name, by the one unit that is there") {
  const auto code = [](std::string_view text) { return stated<tax_code>(*tax_code::parse(text)); };
  const party marina{.entity = "Istituto Garibaldi", .tax_code = code("80000010589")};
  const party monte{.entity = "Istituto Garibaldi", .tax_code = code("80000020588")};
  const auto members = members_of({.lead = {"Regione Lazio", "Dir. Lavoro"},
                                   .partners = {marina, monte, {"Roma", "Lavoro"}, {"Roma", "Scuola"}},
                                   .associated = {{"INPS"}}});
  const auto place = [&](const party& who) { return place_of_member(who, members); };
  CHECK(*place(marina) == 1);
  CHECK(*place(monte) == 2);
  CHECK(*place({.entity = "Regione Lazio"}) == 0);
  CHECK(*place({"Roma", "Scuola"}) == 4);
  CHECK(*place({.entity = "INPS"}) == 5);
  for (const auto* name : {"Istituto Garibaldi", "Roma", "ANCI Lazio"}) {
    REQUIRE_FALSE(place({.entity = name}));
    CHECK(place({.entity = name}).error().code == errc::no_such_member);
    CHECK(std::string(place({.entity = name}).error().found.c_str()) == name);
  }
}

TEST_CASE("a partnership as members, and back") {
  const partnership whole{
      .lead = {"Regione Lazio"}, .partners = {{"ANCI Lazio"}, {"CPIA 6"}}, .associated = {{"INPS"}}};
  const auto members = members_of(whole);
  CHECK(members.size() == 4);
  CHECK(members.front().role == partner_role::lead);
  CHECK(members.back().share == not_stated);
  CHECK(partnership_of(members) == whole);
}

TEST_CASE("members without a lead, or with two, make no partnership") {
  std::vector<member> members = {{.who = {"ANCI Lazio"}, .role = partner_role::partner}};
  REQUIRE_FALSE(partnership_of(members));
  CHECK(partnership_of(members).error().code == errc::no_lead);

  members.push_back({.who = {"Regione Lazio"}, .role = partner_role::lead});
  CHECK(partnership_of(members));

  members.push_back({.who = {"Comune di Roma"}, .role = partner_role::lead});
  REQUIRE_FALSE(partnership_of(members));
  CHECK(partnership_of(members).error().code == errc::several_leads);
  CHECK(partnership_of(members).error().position == 2);
  CHECK(std::string(partnership_of(members).error().found.c_str()) == "Comune di Roma");
}

TEST_CASE("who manages a measure is in its partnership's members and not in the partnership") {
  const std::vector<member> members = {{.who = {"Regione Lazio"}, .role = partner_role::lead},
                                       {.who = {"Italia Lavoro S.p.A."}, .role = partner_role::managing_body}};
  const auto whole = partnership_of(members);
  REQUIRE(whole);
  CHECK(whole->partners.empty());
  CHECK(whole->associated.empty());
}
