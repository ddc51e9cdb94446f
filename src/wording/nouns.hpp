// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_NOUNS_HPP
#define AVVISO_SRC_WORDING_NOUNS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Italian agreement and articles, from data: what a noun is stands in one table, and articles follow from how it
// begins.
namespace avviso::inline v0::wording {

enum class gender : std::uint8_t { masculine, feminine };

// Before a noun with its article; `article` is the article alone.
enum class preposition : std::uint8_t { article, di, a, da, in, su, con };

// What agrees with a noun.
struct agreement {
  gender of = gender::masculine;
  bool is_plural = false;

  // «adottat» with its ending: «adottato», «adottata», «adottati», «adottate».
  [[nodiscard]] std::string ending(std::string_view stem) const;
  // «è stata adottata», «sono stati adottati».
  [[nodiscard]] std::string has_been(std::string_view participle) const;
  // «il quale», «le quali».
  [[nodiscard]] const char* which() const;
  // The singular or the plural, as it is.
  [[nodiscard]] const char* verb(const char* singular, const char* plural) const {
    return is_plural ? plural : singular;
  }
};

// A noun and what follows it, without an article: «Decreto Direttoriale n. 21 del 19 marzo 2021», «Lazio».
struct noun_phrase {
  std::string words;
  agreement agrees = {};
  bool takes_article = true;  // «Trento» takes none
};

// «il Lazio», «dell'Emilia-Romagna», «alla Nota», «per effetto degli Accordi», «con le Marche», «di Trento».
[[nodiscard]] std::string with(preposition how, const noun_phrase& noun);
[[nodiscard]] std::string with_article(const noun_phrase& noun);

// «al citato Decreto …», «dalla presente Nota»: with an adjective before the noun.
[[nodiscard]] std::string with(preposition how, std::string_view adjective, const noun_phrase& noun);

// How the head of a phrase agrees, an article before it left aside; nothing if the table lacks it.
[[nodiscard]] std::optional<agreement> agreement_of(std::string_view phrase);
// The same for a name that begins with the kind of a body: «Università», «Comune», «C.P.I.A.».
[[nodiscard]] std::optional<agreement> agreement_of_body(std::string_view name);
// A phrase whose head the table has.
[[nodiscard]] noun_phrase known_noun(std::string_view phrase);

// The phrase without its article: «termine finale» of «il termine finale».
[[nodiscard]] std::string_view without_article(std::string_view phrase);

// «e», and «ed» before another e.
[[nodiscard]] const char* and_before(std::string_view next);

// With a capital first letter.
[[nodiscard]] std::string capitalised(std::string sentence);

// «due», «dieci», «14»: as a sentence writes a number.
[[nodiscard]] std::string number_word(std::size_t number);

}  // namespace avviso::inline v0::wording

#endif
