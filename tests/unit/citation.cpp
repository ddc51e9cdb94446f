// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/citation.hpp>

using namespace avviso;

TEST_CASE("a citation is written as Italian acts write it") {
  const citation plain{.act = directorial_decree("21", day<2021, 3, 19>), .raw = {}};
  CHECK(cite(plain, citation_style::full) == "Decreto Direttoriale n. 21 del 19 marzo 2021");
  CHECK(cite(plain, citation_style::abbreviated) == "D.D. n. 21 del 19/03/2021");

  const citation note{.act = {.kind = act_kind::note, .number = "8875", .on = day<2014, 10, 9>}, .raw = {}};
  CHECK(cite(note, citation_style::full) == "Nota prot. n. 8875 del 9 ottobre 2014");

  const citation adoption{.act = {.kind = act_kind::directorial_decree,
                                  .on = day<2018, 3, 20>,
                                  .authority = "Direttore Generale dell'Immigrazione"},
                          .registration = registration{.number = "757", .on = day<2018, 4, 13>},
                          .raw = {}};
  CHECK(cite(adoption, citation_style::full) ==
        "Decreto Direttoriale del 20 marzo 2018 del Direttore Generale dell'Immigrazione, registrato dalla Corte dei "
        "conti in data 13 aprile 2018 n. 757");
}

TEST_CASE("the article of a citation follows the day and the authority") {
  const auto on = [](const partial_date& day) {
    return cite({.act = {.kind = act_kind::decree, .on = day}, .raw = {}}, citation_style::full);
  };
  CHECK(on(day<2021, 3, 8>) == "Decreto dell'8 marzo 2021");
  CHECK(on(day<2021, 3, 11>) == "Decreto dell'11 marzo 2021");
  CHECK(on(day<2021, 3, 1>) == "Decreto del 1º marzo 2021");
  CHECK(on(*partial_date::month(2014, 12)) == "Decreto del dicembre 2014");
  CHECK(on(*partial_date::year(2017)) == "Decreto del 2017");
  CHECK(on(partial_date::unknown()) == "Decreto");

  const auto by = [](const char* authority) {
    return cite({.act = {.kind = act_kind::note, .on = partial_date::unknown(), .authority = authority}, .raw = {}},
                citation_style::full);
  };
  CHECK(by("Ministero dell'Interno") == "Nota del Ministero dell'Interno");
  CHECK(by("Direzione Generale") == "Nota della Direzione Generale");
  CHECK(by("Regione Lazio") == "Nota della Regione Lazio");
  CHECK(by("Agenzia del lavoro") == "Nota dell'Agenzia del lavoro");
}

TEST_CASE("a citation longer than any is refused at once") {
  const auto cited = citation::parse("Decreto " + std::string(1016, ' '));
  REQUIRE_FALSE(cited);
  CHECK(cited.error().code == errc::text_too_long);
  CHECK(citation::parse("Decreto " + std::string(1015, ' ')));
}
