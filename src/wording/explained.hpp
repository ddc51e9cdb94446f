// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_EXPLAINED_HPP
#define AVVISO_SRC_WORDING_EXPLAINED_HPP

#include <avviso/wording.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "nouns.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

// The values of an answer, as the complement of a sentence: "31 December 2021 or 30 June 2022".
// `agrees` is with what has the value: «annullata», of a Nota.
[[nodiscard]] std::string value_text(const any_value& one, language in, const agreement& agrees = {});
[[nodiscard]] std::string values_text(std::span<const stated<any_value>> candidates, possible_values possible,
                                      language in, const agreement& agrees = {});

// «A» (Formazione): a line, and its title where there is one.
[[nodiscard]] std::string line_text(std::string_view name, std::string_view title);
// What is asked, of a line with its title.
[[nodiscard]] std::string text_with_title(const question& asked, std::string_view title, language in);

// What a provision does: "extends the term from 31 December 2021 to 30 June 2022".
[[nodiscard]] std::string deed_text(const explanation_step& step, const explanation& why, language in);

// The question and its answer alone: "The end of the activities of Lazio is 30 June 2022"; and as of which days.
[[nodiscard]] std::string sentence(const explanation& why, language in);
[[nodiscard]] std::string headline(const explanation& why, language in);

// An act, with its owner in brackets.
[[nodiscard]] std::string act_text(const act_reference& act, language in);

// `deed_text`, or that nobody says who adhered; then why it does not do so; then since when it has effect, and by which
// reading. The last two parts begin with a semicolon or are empty.
[[nodiscard]] std::string what_it_does(const explanation_step& step, const explanation& why, language in);
[[nodiscard]] std::string obstacles_text(const explanation_step& step, language in);
[[nodiscard]] std::string efficacy_text(const explanation_step& step, language in);

[[nodiscard]] std::string source_text(const statement& one, language in);
// From what an act is on record: «pagina «Portale Integrazione Migranti» del 3 maggio 2021»; and all that is stated of
// it.
[[nodiscard]] std::string source_text(const act_source& one, language in);
[[nodiscard]] std::string whole_source_text(const act_source& one, language in);
// In the indicative, or as «Ritenuto che» takes it.
enum class mood : std::uint8_t { indicative, subjunctive };
[[nodiscard]] std::string reading_text(reading which, const readings& how, language in,
                                       mood said_in = mood::indicative);

}  // namespace avviso::inline v0::wording

#endif
