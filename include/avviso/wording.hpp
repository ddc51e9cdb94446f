// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_WORDING_HPP
#define AVVISO_WORDING_HPP

#include <avviso/history/explanation.hpp>
#include <avviso/identity/act_reference.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace avviso::inline v0 {

namespace wording {

/// The languages in which avviso writes. It lives here so that `english` and `italian` find every `text` of this
/// namespace, in whatever header it is declared.
enum class language : std::uint8_t { english, italian };

}  // namespace wording
using wording::language;

enum class weekday : std::uint8_t;
enum class feast : std::uint8_t;
enum class legal_basis : std::uint8_t;
struct holiday;
struct house_rules;
struct limit_step;

/// Values as words. Every text is a pure function of the value and the language; it reads no locale.
namespace wording {

/// Why a value cannot exist: what is wrong, what was found, where. One line without a full stop.
[[nodiscard]] std::string text(const error& why, language in);

/// «30 giugno 2022», «1º maggio 2022»; `30 June 2022`.
[[nodiscard]] std::string text(date day, language in);

/// «19 marzo 2021», «dicembre 2014», «2017», «un giorno tra il 19 marzo 2021 e il 31 dicembre 2021», «data non
/// indicata».
[[nodiscard]] std::string text(const partial_date& day, language in);

/// «25.000.000,00 euro»; `25,000,000.00 euro`.
[[nodiscard]] std::string text(euro amount, language in);

/// «Decreto Direttoriale n. 21 del 19 marzo 2021»; `Directorial Decree no. 21 of 19 March 2021`.
[[nodiscard]] std::string text(const act_reference& act, language in);

/// `satisfied`, `violated`, `not applicable`, `undetermined`; «rispettata», …
[[nodiscard]] std::string_view text(outcome says, language in);

/// `known`, `not stated`, `undetermined`; «noto», …
[[nodiscard]] std::string_view text(status is, language in);

/// `EXT-1 satisfied: <what the rule requires>; 19 March 2021, compared with 31 December 2021 (<the law>)`. One line.
[[nodiscard]] std::string text(const finding& one, language in);

/// The same, after the act and the grant that it speaks of.
[[nodiscard]] std::string text(const finding& one, const dossier& of, language in);

/// The same two, of a finding of avviso's rules or of the house's.
[[nodiscard]] std::string text(const finding& one, const house_rules& house, language in);
[[nodiscard]] std::string text(const finding& one, const dossier& of, const house_rules& house, language in);

/// A headline, then a line for each act that made the answer, oldest first, each beginning with `  - `.
[[nodiscard]] std::string text(const explanation& why, language in);

/// «sabato», "Saturday".
[[nodiscard]] std::string text(weekday day, language in);

/// «Festa nazionale della Repubblica», "Republic Day".
[[nodiscard]] std::string text(feast what, language in);

/// The act and article, as one cites them: «L. 20 novembre 2000, n. 336, art. 1», "Law 336/2000, art. 1".
[[nodiscard]] std::string text(legal_basis law, language in);

/// The feast and, in brackets, its law.
[[nodiscard]] std::string text(const holiday& day, language in);

/// From which day to which, why, and in brackets by which law. One line without a full stop.
[[nodiscard]] std::string text(const limit_step& step, language in);

/// A result: its value, or what was wrong.
template <class T>
[[nodiscard]] std::string text(const result<T>& given, language in) {
  return given ? std::string(text(*given, in)) : text(given.error(), in);
}

/// `text(value, language::italian)`.
template <class T>
[[nodiscard]] std::string italian(const T& value) {
  return std::string(text(value, language::italian));
}

/// `text(value, language::english)`.
template <class T>
[[nodiscard]] std::string english(const T& value) {
  return std::string(text(value, language::english));
}

}  // namespace wording
}  // namespace avviso::inline v0

#endif
