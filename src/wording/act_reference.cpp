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
  words in_short;
};

act_names names_of_kind(act_kind kind) {
  switch (kind) {
    case act_kind::adhesion:
      return {{"Adhesion", "Adesione"}, "Adesione", {"adhesion", "adesione"}};
    case act_kind::agreement:
      return {{"Grant agreement", "Convenzione di sovvenzione"},
              "Convenzione di sovvenzione",
              {"agreement", "convenzione"}};
    case act_kind::note:
      return {{"Note", "Nota"}, "Nota", {"note", "nota"}};
    case act_kind::notice:
      return {{"Notice", "Avviso"}, "Avviso", {"notice", "avviso"}};
    case act_kind::award:
      return {{"Award", "Ammissione a finanziamento"}, "atto di ammissione a finanziamento", {"act", "atto"}};
    case act_kind::decree:
      return {{"Decree", "Decreto"}, "Decreto", {"decree", "decreto"}};
    case act_kind::directorial_decree:
      return {{"Directorial Decree", "Decreto Direttoriale"}, "Decreto Direttoriale", {"decree", "decreto"}};
    case act_kind::ministerial_decree:
      return {{"Ministerial Decree", "Decreto Ministeriale"}, "Decreto Ministeriale", {"decree", "decreto"}};
    case act_kind::law:
      return {{"Law", "Legge"}, "Legge", {"law", "legge"}};
    case act_kind::decree_law:
      return {{"Decree-Law", "Decreto-legge"}, "Decreto-legge", {"decree-law", "decreto-legge"}};
    case act_kind::commission_decision:
      return {{"Commission Decision", "Decisione della Commissione"},
              "Decisione della Commissione",
              {"decision", "decisione"}};
    case act_kind::committee_decision:
      return {{"Committee Decision", "Decisione del Comitato"}, "Decisione del Comitato", {"decision", "decisione"}};
    case act_kind::court_order:
      return {{"Court Order", "Ordinanza"}, "Ordinanza", {"order", "ordinanza"}};
    case act_kind::judgment:
      return {{"Judgment", "Sentenza"}, "Sentenza", {"judgment", "sentenza"}};
    case act_kind::agreement_amendment:
      return {{"Amendment to the agreement", "Atto aggiuntivo"}, "Atto aggiuntivo", {"amendment", "atto aggiuntivo"}};
    case act_kind::award_letter:
      return {{"Award letter", "Lettera di assegnazione"}, "Lettera di assegnazione", {"letter", "lettera"}};
    case act_kind::programme_agreement:
      return {{"Programme agreement", "Accordo di programma"}, "Accordo di programma", {"agreement", "accordo"}};
    case act_kind::start_declaration:
      return {{"Declaration of the start of activities", "Dichiarazione di inizio attività"},
              "Dichiarazione di inizio attività",
              {"declaration", "dichiarazione"}};
    case act_kind::unnamed:
      break;
  }
  return {{"Act", "Atto"}, "atto", {"act", "atto"}};
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

std::string this_act(preposition how, act_kind kind, language in) {
  const auto in_short = names_of_kind(kind).in_short;
  if (in == language::english) return std::string("this ") + in_short.english;
  return with(how, "presente", known_noun(in_short.italian));
}

std::string already_cited(preposition how, const act_reference& act) {
  const auto noun = cited_act(act);
  return with(how, noun.agrees.ending("citat"), noun);
}

std::string with_article(const act_reference& act, language in) {
  return in == language::italian ? with_article(act_noun(act)) : text(act, in);
}

}  // namespace avviso::inline v0::wording
