// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_WORDING_HPP
#define AVVISO_HISTORY_WORDING_HPP

#include <avviso/history/explanation.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/language.hpp>

#include <string>
#include <string_view>

namespace avviso::inline v0 {
struct house_rules;
}  // namespace avviso::inline v0

/// What is asked of a dossier, and answered, as words.
namespace avviso::inline v0::wording {

/// What is asked: "the end of the activities of Lazio", «il termine finale delle attività del Lazio». For a standing,
/// the act's id.
[[nodiscard]] std::string text(const question& asked, language in);
/// The same; of a line with its title, where the acts of a dossier that state one agree: "the endowment of the line «A»
/// (Formazione)".
[[nodiscard]] std::string text(const question& asked, const dossier& of, language in);

/// «26 gennaio 2022, ore 14:00»; "26 January 2022 at 14:00"; "26 January 2022, hour not stated".
[[nodiscard]] std::string text(const deadline_time& when, language in);

/// The values alone: "31 December 2021 or 30 June 2022"; "not stated".
[[nodiscard]] std::string text(const answer<any_value>& given, language in);
template <class T>
[[nodiscard]] std::string text(const answer<T>& given, language in) {
  return text(detail::any(given), in);
}

/// `known`, `not stated`, `undetermined`; «noto», …
[[nodiscard]] std::string_view text(status is, language in);

/// What an act waits for: "the Court of Auditors has not registered it"; "its day, 1 September 2021, has not come".
[[nodiscard]] std::string text(const pending_act& waiting, language in);

/// A headline, then a line for each act that made the answer, oldest first, each beginning with `  - `.
[[nodiscard]] std::string text(const explanation& why, language in);

/// An explanation in a few sentences without a line break.
[[nodiscard]] std::string paragraph(const explanation& why, language in);

/// An explanation in full: a line for each step, those that it rests on below it, each with the clocks of its act, what
/// the rules say of it with their law, and how it was read.
[[nodiscard]] std::string tree(const explanation& why, language in);
/// The same for an explanation that also has findings of house rules.
[[nodiscard]] std::string tree(const explanation& why, const house_rules& house, language in);

/// An explanation as the premesse (recitals) of a decree: «Visto il Decreto Direttoriale n. 21 del 19 marzo 2021, con
/// il quale …; Considerato che la Regione Lazio ha aderito …». Regulations of the notice's fund, the laws by which acts
/// have effect, acts by rank and day, adhesions, each once, with number, day and registration where stated; no law that
/// a finding says is violated. `of` is the dossier that was asked. Error: answer_of_another_dossier.
[[nodiscard]] result<std::string> premesse(const explanation& why, const dossier& of, language in);
/// The same for an explanation that also has findings of house rules.
[[nodiscard]] result<std::string> premesse(const explanation& why, const dossier& of, const house_rules& house,
                                           language in);

/// The premesse of a drafted act, by id, as an official would begin it: the regulations of the fund, the acts behind
/// the fields that it changes, who has adhered, and what is in force before it.
[[nodiscard]] std::string premesse(const previewed& what, std::string_view draft, language in);

/// What to ask for, and what then follows: "D.D. n. 21 of 19 March 2021, Lazio: whether the beneficiary adhered; then
/// 31 December 2021 or 30 June 2022". One line. `of` is the dossier that was asked.
[[nodiscard]] std::string text(const settling_fact& one, const dossier& of, language in);

/// Why a provision does not do what it says, with "perhaps" where that is not sure.
[[nodiscard]] std::string text(const why_not_reason& why, language in);

}  // namespace avviso::inline v0::wording

#endif
