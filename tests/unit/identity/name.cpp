// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <avviso/identity/name.hpp>
#include <string>
#include <string_view>
#include <vector>

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

TEST_CASE("small digits and letters above the line are read as digits and letters, and what is not seen as nothing") {
  CHECK(same_name("Lotto 1º", "lotto 1o"));
  CHECK(same_name("Ente¹", "ente1"));
  CHECK(same_name("Ente²", "ente2"));
  CHECK(same_name("Ente³", "ente3"));
  CHECK_FALSE(same_name("Ente²", "ente3"));
  CHECK_FALSE(same_name("Ente²", "ente"));
  CHECK(same_name("Inte\xC2\xADgrazione", "integrazione"));  // a hyphen that shows at the end of a line alone, U+00AD
  CHECK(same_name("L´Aquila", "L'Aquila"));
  CHECK_FALSE(same_name("Fondo § 4", "Fondo4"));
  CHECK(same_name("Fondo § 4", "Fondo 4"));
}

TEST_CASE("a Roman numeral of one sign, a small digit below the line and a sign of number count as they are") {
  CHECK(same_name("Fase Ⅳ", "FASE - Ⅳ"));
  CHECK_FALSE(same_name("Fase Ⅳ", "Fase Ⅲ"));
  CHECK_FALSE(same_name("Fase Ⅳ", "Fase"));
  CHECK_FALSE(same_name("CO₂", "CO"));
  CHECK_FALSE(same_name("CO₂", "CO₃"));
  CHECK_FALSE(same_name("Lotto № 4", "Lotto 4"));
}

TEST_CASE("names that begin alike are read on from there") {
  CHECK(same_name("Comune di Roma Capitale", "Comune di Roma - capitale"));
  CHECK(same_name("Lotto 1 ", "Lotto 1 -"));
  CHECK(same_name("Comune d'", "Comune d"));
  CHECK(same_name("Valle d'Aosta", "Valle d’Aosta"));
  CHECK_FALSE(same_name("progetto-100050", "progetto-100051"));
  CHECK_FALSE(same_name("Lotto 1 1", "Lotto 1"));
  CHECK_FALSE(same_name("Lotto 1-1", "Lotto 1'1"));
  CHECK_FALSE(same_name("Forl\xC3\xAC", "Forl\xC3\xB2"));
}

TEST_CASE("every short text: names match if they read alike, and have one hash then") {
  const auto read = [](std::string_view text) {
    std::string all;
    detail::name_reader reader(text);
    for (int c = reader.next(); c != detail::name_reader::end; c = reader.next()) all += static_cast<char>(c);
    return all;
  };
  const std::string_view parts[] = {"a", "A", "b", "-", "'", "\xC3\xA0", "\xC3"};
  std::vector<std::string> texts = {""};
  for (std::size_t i = 0; i < 1 + 7 + 7 * 7; ++i) {
    for (const auto part : parts) texts.push_back(texts[i] + std::string(part));
  }
  for (const auto& a : texts) {
    for (const auto& b : texts) {
      const bool is_same = read(a) == read(b);
      if (same_name(a, b) != (is_same && !read(a).empty())) FAIL_CHECK(a << " and " << b);
      if (is_same && detail::hash_of_name(a) != detail::hash_of_name(b)) FAIL_CHECK(a << " and " << b);
    }
  }
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
