// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/identity/territory.hpp>

#include <set>

#include "csv.hpp"

using namespace avviso;

TEST_CASE("the table of territories, and each found by name and by code") {
  const auto rows = read_csv("identity_territory.csv");
  REQUIRE(rows.size() == territories().size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& columns = rows[i].columns;
    CAPTURE(rows[i].place);
    const auto& row = territories()[i];
    CHECK(row.istat == columns[0]);
    CHECK(row.name == columns[1]);
    CHECK(row.nuts2 == columns[2]);
    CHECK(row.iso_3166_2 == columns[3]);
    CHECK(row.capital == columns[4]);
    CHECK(&entry(row.territory) == &row);
    CHECK(find_territory(columns[1]) == row.territory);
    CHECK(territory_by_istat(columns[0]) == row.territory);
    CHECK(territory_by_iso(columns[3]) == row.territory);
    if (!columns[2].empty()) CHECK(territory_by_nuts2(columns[2]) == row.territory);
  }
}

TEST_CASE("territories by the names that documents use") {
  for (const auto& row : read_csv("identity_territory_name.csv")) {
    const auto& columns = row.columns;
    CAPTURE(row.place);
    CAPTURE(columns[0]);
    const auto found = find_territory(columns[0]);
    if (columns[1].empty()) {
      REQUIRE_FALSE(found);
      CHECK(found.error().code == errc::no_such_territory);
      CHECK(std::string(found.error().found.c_str()) == columns[0]);
    } else {
      REQUIRE(found);
      CHECK(entry(*found).istat == columns[1]);
    }
  }
}

TEST_CASE("NUTS 2 codes of before 2010 name the same territories") {
  const std::pair<const char*, territory> earlier[] = {
      {"ITD1", territory::bolzano},        {"ITD2", territory::trento},
      {"ITD3", territory::veneto},         {"ITD4", territory::friuli_venezia_giulia},
      {"ITD5", territory::emilia_romagna}, {"ITE1", territory::toscana},
      {"ITE2", territory::umbria},         {"ITE3", territory::marche},
      {"ITE4", territory::lazio},
  };
  for (const auto& [code, which] : earlier) CHECK(territory_by_nuts2(code) == which);
}

TEST_CASE("codes are read to the letter") {
  for (const auto* code : {"", "1", "00", "23", "012", "XX"}) CHECK_FALSE(territory_by_istat(code));
  for (const auto* code : {"", "ITC", "itc1", "ITE5", "ITD6", "ITC5", "ITI44", "ITE44"})
    CHECK_FALSE(territory_by_nuts2(code));
  for (const auto* code : {"", "IT", "IT-00", "it-62", "62", "IT-621"}) CHECK_FALSE(territory_by_iso(code));
}

TEST_CASE("the two autonomous provinces, and no other, are provinces") {
  int provinces = 0;
  std::set<std::string_view> names;
  for (const auto& row : territories()) {
    provinces += is_autonomous_province(row.territory) ? 1 : 0;
    names.insert(row.name);
  }
  CHECK(provinces == 2);
  CHECK(names.size() == 22);
  CHECK(is_autonomous_province(territory::trento));
  CHECK_FALSE(is_autonomous_province(territory::trentino_alto_adige));
}
