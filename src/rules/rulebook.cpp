// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/rulebook.hpp>

#include <gsl/assert>

namespace avviso::inline v0 {

namespace {

constexpr std::string_view act_itself = "l'atto stesso, lex specialis della procedura";

constexpr rulebook_entry table[] = {
    {rule::EXT_1, "EXT-1", severity::error, "Cons. Stato, sez. V, 18 settembre 2008, n. 4498",
     "an extension is adopted on or before the last day of the term it extends; after it, the act is a renewal",
     "la proroga è adottata entro l'ultimo giorno del termine prorogato; dopo, l'atto è una rinnovazione"},
    {rule::EXT_2, "EXT-2", severity::error, "Cons. Stato, sez. V, 18 settembre 2008, n. 4498",
     "an extension moves the term forward", "la proroga sposta il termine in avanti"},
    {rule::EXT_3, "EXT-3", severity::error, "art. 3, c. 1, L. 7 agosto 1990, n. 241",
     "the prior term that the act states is the term in force",
     "il termine precedente che l'atto indica è quello vigente"},
    {rule::EXT_5, "EXT-5", severity::error, act_itself,
     "where the act requires adhesion, the extension reaches only the grants that adhered to the time",
     "dove l'atto richiede l'adesione, la proroga raggiunge solo le sovvenzioni che hanno aderito al tempo"},
    {rule::EXT_8, "EXT-8", severity::warning, "art. 3, c. 2, L. 14 gennaio 1994, n. 20",
     "an extension has effect on or before the last day of the term it extends",
     "la proroga ha efficacia entro l'ultimo giorno del termine prorogato"},
    {rule::TOP_1, "TOP-1", severity::error, "art. 12, c. 1, L. 7 agosto 1990, n. 241",
     "the amount added is stated and more than zero", "l'importo aggiunto è indicato e maggiore di zero"},
    {rule::TOP_2, "TOP-2", severity::error, act_itself, "the awards stay within the endowment in force",
     "le assegnazioni restano entro la dotazione vigente"},
    {rule::TOP_3, "TOP-3", severity::error, act_itself,
     "where the act requires adhesion, only the grants that adhered to the money receive it",
     "dove l'atto richiede l'adesione, ricevono le risorse solo le sovvenzioni che vi hanno aderito"},
    {rule::TOP_6, "TOP-6", severity::error, act_itself, "what is saved or revoked had been awarded",
     "economie e revoche restano entro le assegnazioni"},
    {rule::EFF_1, "EFF-1", severity::error, "art. 3, c. 2, L. 14 gennaio 1994, n. 20",
     "an act subject to the control of the Court of Auditors has no effect before its registration",
     "l'atto soggetto al controllo della Corte dei conti non ha efficacia prima della registrazione"},
    {rule::REF_1, "REF-1", severity::error, "art. 3, c. 3, L. 7 agosto 1990, n. 241",
     "the acts and grants that an act refers to are on record",
     "gli atti e le sovvenzioni a cui l'atto si richiama sono agli atti"},
    {rule::ACT_1, "ACT-1", severity::warning, "artt. 53 e 57, D.P.R. 28 dicembre 2000, n. 445",
     "a decree, a note or a notice is cited with its number",
     "un decreto, una nota o un avviso è citato con il numero"},
    {rule::ACT_2, "ACT-2", severity::warning, "art. 53, D.P.R. 28 dicembre 2000, n. 445",
     "an act is cited with its day", "un atto è citato con il giorno"},
    {rule::ACT_3, "ACT-3", severity::error, "art. 11, c. 2-bis, L. 16 gennaio 2003, n. 3",
     "from 17 July 2020 an act that finances or authorises a public investment bears its CUP",
     "dal 17 luglio 2020 l'atto che finanzia o autorizza un investimento pubblico ne reca il CUP"},
    {rule::PAR_1, "PAR-1", severity::error, act_itself,
     "a partnership has exactly one lead, and a temporary grouping exactly one head",
     "il partenariato ha un solo capofila, e il raggruppamento temporaneo una sola mandataria"},
    {rule::PAR_2, "PAR-2", severity::warning, act_itself,
     "the partners listed are as many, category by category, as the source declares",
     "i partner elencati sono quanti la fonte ne dichiara, categoria per categoria"},
    {rule::PAR_3, "PAR-3", severity::error, act_itself, "a legal entity has a role once",
     "un soggetto giuridico ha un ruolo una sola volta"},
    {rule::PAR_4, "PAR-4", severity::error, act_itself, "associated entities carry no budget",
     "i soggetti aderenti non hanno budget"},
    {rule::PAR_5, "PAR-5", severity::error, act_itself, "the shares of the members sum to the total",
     "le quote dei componenti sommano al totale"},
};

}  // namespace

std::span<const rulebook_entry> rulebook() noexcept { return table; }

const rulebook_entry& entry(rule which) noexcept {
  const rulebook_entry* found = nullptr;
  for (const auto& row : table) {
    if (row.rule == which) found = &row;
  }
  Expects(found != nullptr);
  return *found;
}

outcome verdict(std::span<const finding> findings) noexcept {
  bool undetermined = false;
  bool applied = false;
  for (const auto& one : findings) {
    if (one.outcome == outcome::violated && entry(one.rule).severity == severity::error) return outcome::violated;
    undetermined = undetermined || one.outcome == outcome::undetermined;
    applied = applied || one.outcome != outcome::not_applicable;
  }
  if (undetermined) return outcome::undetermined;
  return applied ? outcome::satisfied : outcome::not_applicable;
}

}  // namespace avviso::inline v0
