// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <avviso/identity/name.hpp>
#include <string>

using namespace avviso;

TEST_CASE("one name in many spellings") {
  CHECK(same_name("Emilia-Romagna", "EMILIA ROMAGNA"));
  CHECK(same_name("C.P.I.A. 6", "c p i a 6"));
  CHECK(same_name("  Comune  di Roma ", "Comune (di) Roma"));
  CHECK(same_name("Vallée d'Aoste", "VALLEE D’AOSTE"));
  CHECK(same_name("Südtirol", "SUDTIROL"));
  CHECK(same_name("ÀÈÉÌÒÙ", "aeeiou"));
  CHECK(same_name("Forlì", "Forli'"));
  CHECK(same_name("L’Aquila", "LAQUILA"));
  CHECK(same_name("Žižek", "zizek"));
  CHECK(same_name("Œuvre Ærø", "œuvre ærø"));
  CHECK(same_name("Lotto 1ª", "lotto 1a"));
  CHECK(
      same_name("Valle\xC2\xA0"
                "d'Aosta",
                "Valle d'Aosta"));
  CHECK(same_name("Valle\xCC\x80", "valle"));  // an accent on its own, U+0300
  CHECK(same_name("Roma – Direzione", "roma - direzione"));
}

TEST_CASE("two names") {
  CHECK_FALSE(same_name("CPIA 6", "CPIA 7"));
  CHECK_FALSE(same_name("Lazio", "Lazi"));
  CHECK_FALSE(same_name("Lazi", "Lazio"));
  CHECK_FALSE(same_name("Lotto 1.1", "Lotto 11"));
  CHECK_FALSE(same_name("C.P.I.A. 6", "CPIA 6"));
  CHECK_FALSE(same_name("CPIA7", "CPIA 7"));
  CHECK_FALSE(same_name("d'Aosta", "d Aosta"));
  CHECK_FALSE(same_name("Straße", "Strase"));
  CHECK_FALSE(same_name("3×4", "34"));
}

TEST_CASE("nothing is no name") {
  CHECK_FALSE(same_name("", ""));
  CHECK_FALSE(same_name("-", "."));
  CHECK_FALSE(same_name("", "Lazio"));
}

TEST_CASE("a character cut short is none, and takes nothing of what follows with it") {
  for (const auto* cut : {"a\xC3", "a\xCC", "a\xE2\x80", "a\xC2"}) {
    CHECK_FALSE(same_name(cut, "a"));
    CHECK(same_name(cut, cut));
    CHECK_FALSE(same_name(std::string(cut) + "b", cut));
  }
}
