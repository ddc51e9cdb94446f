// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PHRASES_HPP
#define AVVISO_SRC_WORDING_PHRASES_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/time/wording.hpp>

#include <string>

namespace avviso::inline v0::wording {

// A pair of texts, one for each language.
struct words {
  const char* english;
  const char* italian;

  [[nodiscard]] constexpr const char* in(language which) const noexcept {
    return which == language::italian ? italian : english;
  }
};

// A day with the Italian article, alone or with a preposition: «il 30 giugno», «l'8 aprile», «dal 1º marzo», «all'11
// marzo». In English the preposition alone: "30 June", "from 1 March".
enum class before_day { article, from, to, of };
[[nodiscard]] std::string with_preposition(before_day how, date day, language in);
// The same with the hour, where there is one.
[[nodiscard]] std::string with_preposition(before_day how, const deadline_time& time, language in);

// A day as the end of a citation: «del 19 marzo 2021», «del dicembre 2014», «di data compresa tra …»; "of 19 March
// 2021".
[[nodiscard]] std::string of_day(const partial_date& day, language in);

// When something was done: «in data 13 aprile 2018», «nel dicembre 2014», «in data compresa tra …»; "on 13 April 2018".
[[nodiscard]] std::string on_day(const partial_date& day, language in);

// «, su richiesta del 30 giugno 2021»; ", on a request of 30 June 2021".
[[nodiscard]] std::string on_request_of(const partial_date& day, language in);

}  // namespace avviso::inline v0::wording

#endif
