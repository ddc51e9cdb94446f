// SPDX-License-Identifier: BSL-1.0
#include <avviso/citation.hpp>
#include <avviso/detail/month_name.hpp>
#include <avviso/identity/shape.hpp>

#include <string>

namespace avviso::inline v0 {

namespace {

std::string_view in_full(act_kind kind) noexcept {
  switch (kind) {
    case act_kind::adhesion:
      return "Adesione";
    case act_kind::agreement:
      return "Convenzione di sovvenzione";
    case act_kind::note:
      return "Nota";
    case act_kind::notice:
      return "Avviso pubblico";
    case act_kind::award:
      return "Ammissione a finanziamento";
    case act_kind::decree:
      return "Decreto";
    case act_kind::directorial_decree:
      return "Decreto Direttoriale";
    case act_kind::ministerial_decree:
      return "Decreto Ministeriale";
    case act_kind::law:
      return "Legge";
    case act_kind::decree_law:
      return "Decreto-legge";
    case act_kind::commission_decision:
      return "Decisione della Commissione";
    case act_kind::committee_decision:
      return "Decisione del Comitato";
    case act_kind::court_order:
      return "Ordinanza";
    case act_kind::judgment:
      return "Sentenza";
    case act_kind::agreement_amendment:
      return "Atto aggiuntivo";
    case act_kind::award_letter:
      return "Lettera di assegnazione";
    case act_kind::programme_agreement:
      return "Accordo di programma";
    case act_kind::start_declaration:
      return "Dichiarazione di inizio attività";
    case act_kind::unnamed:
      break;
  }
  return "Atto";
}

std::string day_text(date on, citation_style style) {
  return style == citation_style::full ? on.italian().c_str() : on.italian_digits().c_str();
}

std::string run_in_words(const partial_date& on, citation_style style, std::string_view before) {
  const date first = on.earliest();
  switch (on.precision()) {
    case precision::day: {
      const bool vowel = style == citation_style::full && (first.day() == 8 || first.day() == 11);
      return std::string(vowel && before == " del " ? " dell'" : before) + day_text(first, style);
    }
    case precision::month:
      return std::string(before).append(detail::italian_months[first.month() - 1]) + ' ' + std::to_string(first.year());
    case precision::year:
      return std::string(before) + std::to_string(first.year());
    case precision::range:
      return " tra il " + day_text(first, style) + " e il " + day_text(on.latest(), style);
    case precision::month_of_some_year:
      return std::string(before).append(detail::italian_months[first.month() - 1]);
    case precision::alternatives:
    case precision::unknown:
      break;
  }
  return {};
}

std::string in_words(const partial_date& on, citation_style style, std::string_view before = " del ") {
  std::string all = run_in_words(on.alternative(0), style, before);
  for (int i = 1; i < on.alternative_count(); ++i) all += " o" + run_in_words(on.alternative(i), style, " ");
  return all;
}

// «della Direzione», «dell'Autorità», «del Ministero».
std::string_view preposition_of(std::string_view name) noexcept {
  if (name.empty()) return "";
  if (std::string_view("aeiouAEIOU").find(name.front()) != std::string_view::npos) return "dell'";
  const std::string_view word = name.substr(0, name.find(' '));
  return word.ends_with('a') || word.ends_with("ione") || word == "Corte" ? "della " : "del ";
}

}  // namespace

std::string cite(const citation& what, citation_style style) {
  const act_reference& act = what.act;
  const std::string_view shorter = abbreviation(act.kind);
  const bool is_used = style == citation_style::abbreviated && detail::is_capital(shorter.front());
  std::string text(is_used ? shorter : in_full(act.kind));
  if (const auto* number = act.number.if_stated())
    text += (act.kind == act_kind::note ? " prot. n. " : " n. ") + *number;
  text += in_words(act.on, style);
  if (const auto* name = act.authority.if_stated()) (text += ' ').append(preposition_of(*name)) += *name;
  if (const auto* registered = what.registration.if_stated()) {
    text += ", registrato dalla Corte dei conti";
    text += in_words(registered->on, style, " in data ");
    if (const auto* number = registered->number.if_stated()) text += " n. " + *number;
  }
  return text;
}

}  // namespace avviso::inline v0
