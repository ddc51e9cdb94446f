// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/act_reference.hpp>
#include <avviso/identity/wording.hpp>

#include "acts.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

struct act_names {
  words listed;
  const char* in_premesse;
  const char* in_short;
};

act_names names_of_kind(act_kind kind) {
  switch (kind) {
    case act_kind::adhesion:
      return {{"Adhesion", "Adesione"}, "Adesione", "adesione"};
    case act_kind::agreement:
      return {{"Grant agreement", "Convenzione di sovvenzione"}, "Convenzione di sovvenzione", "convenzione"};
    case act_kind::note:
      return {{"Note", "Nota"}, "Nota", "nota"};
    case act_kind::notice:
      return {{"Notice", "Avviso"}, "Avviso", "avviso"};
    case act_kind::award:
      return {{"Award", "Ammissione a finanziamento"}, "atto di ammissione a finanziamento", "atto"};
    case act_kind::decree:
      return {{"Decree", "Decreto"}, "Decreto", "decreto"};
    case act_kind::directorial_decree:
      return {{"Directorial Decree", "Decreto Direttoriale"}, "Decreto Direttoriale", "decreto"};
    case act_kind::ministerial_decree:
      return {{"Ministerial Decree", "Decreto Ministeriale"}, "Decreto Ministeriale", "decreto"};
    case act_kind::law:
      return {{"Law", "Legge"}, "Legge", "legge"};
    case act_kind::decree_law:
      return {{"Decree-Law", "Decreto-legge"}, "Decreto-legge", "decreto-legge"};
    case act_kind::commission_decision:
      return {{"Commission Decision", "Decisione della Commissione"}, "Decisione della Commissione", "decisione"};
    case act_kind::committee_decision:
      return {{"Committee Decision", "Decisione del Comitato"}, "Decisione del Comitato", "decisione"};
    case act_kind::court_order:
      return {{"Court Order", "Ordinanza"}, "Ordinanza", "ordinanza"};
    case act_kind::judgment:
      return {{"Judgment", "Sentenza"}, "Sentenza", "sentenza"};
    case act_kind::agreement_amendment:
      return {{"Amendment to the agreement", "Atto aggiuntivo"}, "Atto aggiuntivo", "atto aggiuntivo"};
    case act_kind::award_letter:
      return {{"Award letter", "Lettera di assegnazione"}, "Lettera di assegnazione", "lettera"};
    case act_kind::programme_agreement:
      return {{"Programme agreement", "Accordo di programma"}, "Accordo di programma", "accordo"};
    case act_kind::start_declaration:
      return {{"Declaration of the start of activities", "Dichiarazione di inizio attività"},
              "Dichiarazione di inizio attività",
              "dichiarazione"};
    case act_kind::unnamed:
      break;
  }
  return {{"Act", "Atto"}, "atto", "atto"};
}

std::string named(const char* name, const act_reference& act, language in) {
  std::string all = name;
  if (const auto* number = act.number.if_stated()) all += words{" no. ", " n. "}.in(in) + *number;
  return all + ' ' + of_day(act.on, in);
}

}  // namespace

std::string text(const act_reference& act, language in) {
  return named(names_of_kind(act.kind).listed.in(in), act, in);
}

noun_phrase act_noun(const act_reference& act) { return known_noun(text(act, language::italian)); }

noun_phrase cited_act(const act_reference& act) {
  return known_noun(named(names_of_kind(act.kind).in_premesse, act, language::italian));
}

agreement agreement_with(act_kind kind) { return known_noun(names_of_kind(kind).listed.italian).agrees; }

noun_phrase act_in_short(act_kind kind) { return known_noun(names_of_kind(kind).in_short); }

std::string already_cited(preposition how, const act_reference& act) {
  const auto noun = cited_act(act);
  return with(how, noun.agrees.ending("citat"), noun);
}

std::string with_article(const act_reference& act, language in) {
  return in == language::italian ? with_article(act_noun(act)) : text(act, in);
}

}  // namespace avviso::inline v0::wording
