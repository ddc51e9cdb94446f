// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_ACTS_HPP
#define AVVISO_SRC_WORDING_ACTS_HPP

#include <avviso/identity/act_reference.hpp>
#include <avviso/language.hpp>

#include <cstdint>
#include <string>

#include "nouns.hpp"

namespace avviso::inline v0::wording {

// An act as an Italian noun: «Decreto Direttoriale n. 21 del 19 marzo 2021», as lists name it.
[[nodiscard]] noun_phrase act_noun(const act_reference& act);
// The same as premesse cite it: of an award whose act nobody names, «atto di ammissione a finanziamento di data …».
[[nodiscard]] noun_phrase cited_act(const act_reference& act);

// How what is said of an act agrees with it: «registrata», of a Nota.
[[nodiscard]] agreement agreement_with(act_kind kind);

// The act that premesse introduce, in short: "this note"; after a preposition, in Italian alone, «della presente nota».
[[nodiscard]] std::string this_act(preposition how, act_kind kind, language in);

// An act already cited: «al citato Decreto Direttoriale n. 21», «della citata Nota».
[[nodiscard]] std::string already_cited(preposition how, const act_reference& act);

// A provision as people count them, the first being 1: "point 4", «punto 4».
[[nodiscard]] inline std::string point_text(std::uint32_t provision, language in) {
  return (in == language::english ? "point " : "punto ") + std::to_string(std::uint64_t{provision} + 1);
}

// The act as the subject of a sentence: «il Decreto Direttoriale n. 21 del 19 marzo 2021»; without an article in
// English.
[[nodiscard]] std::string with_article(const act_reference& act, language in);

}  // namespace avviso::inline v0::wording

#endif
