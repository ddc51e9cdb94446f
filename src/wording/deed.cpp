// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include "acts.hpp"
#include "dependent.hpp"
#include "explained.hpp"
#include "movement.hpp"
#include "payment.hpp"

namespace avviso::inline v0::wording {

namespace {

// What provisions do that carry no value worth telling.
words plain_deed(deed what) {
  switch (what) {
    case deed::establishes:
      return {"establishes the notice", "adotta l'avviso"};
    case deed::opens:
      return {"opens the window for applications", "apre i termini per le domande"};
    case deed::reopens:
      return {"re-opens the window for applications", "riapre i termini per le domande"};
    case deed::appoints:
      return {"appoints the evaluation committee", "nomina la commissione di valutazione"};
    case deed::ranks:
      return {"approves the ranking", "approva la graduatoria"};
    case deed::designates:
      return {"designates the authority", "designa l'autorità"};
    case deed::awards:
      return {"makes the award", "ammette a finanziamento"};
    case deed::signs:
      return {"records the signing of the grant agreement", "attesta la stipula della convenzione di sovvenzione"};
    case deed::starts:
      return {"declares the start of the activities", "dichiara l'inizio delle attività"};
    case deed::changes_partners:
      return {"changes the partnership", "modifica il partenariato"};
    case deed::suspends:
      return {"suspends the grant", "sospende le attività del progetto"};
    case deed::resumes:
      return {"resumes the grant", "dispone la ripresa delle attività del progetto"};
    case deed::waives:
      return {"gives the grant up", "rinuncia alla sovvenzione"};
    case deed::revokes:
      return {"revokes the grant", "revoca la sovvenzione"};
    case deed::closes:
      return {"closes it", "ne dispone la chiusura"};
    case deed::declines:
      return {"declines what the act offers", "non aderisce a quanto l'atto offre"};
    case deed::withdraws:
      return {"takes its adhesion back", "recede dall'adesione"};
    case deed::closes_adhesions:
      return {"closes the list of adhesions", "chiude l'elenco delle adesioni"};
    case deed::corrects:
      return {"corrects another act", "corregge un altro atto"};
    case deed::annuls:
      return {"annuls another act", "annulla un altro atto"};
    case deed::stays:
      return {"stays another act", "sospende l'efficacia di un altro atto"};
    case deed::ends_stay:
      return {"ends the stay of another act", "fa cessare la sospensione di un altro atto"};
    case deed::replaces:
      return {"replaces another act", "sostituisce un altro atto"};
    case deed::ratifies:
      return {"ratifies another act", "convalida un altro atto"};
    case deed::counts:
      return {"sets a term that runs from another", "fissa un termine che decorre da un altro"};
    case deed::closes_window:
      return {"closes the window for applications", "chiude i termini per le domande"};
    case deed::suspends_window:
      return {"suspends the window for applications", "sospende i termini per le domande"};
    case deed::dissolves_reservation:
      return {"dissolves the reservation", "scioglie la riserva"};
    case deed::submits_report:
      return {"submits the final report", "presenta la relazione finale"};
    case deed::accepts_award:
      return {"accepts the grant", "accetta il contributo"};
    case deed::lapses:
      return {"lets the award lapse unless it is accepted in time",
              "dispone la decadenza in mancanza di accettazione nei termini"};
    case deed::extends:
    case deed::tops_up:
    case deed::enlarges:
    case deed::allots:
    case deed::pays:
    case deed::recovers:
    case deed::declares_expenditure:
    case deed::reduces:
    case deed::reallocates:
    case deed::redetermines:  // told with what it carries
    case deed::adheres:
      break;
  }
  return {"adheres", "aderisce"};
}

std::string amount_text(const explanation_step& step, language in) {
  const auto* amount = step.amount.if_stated();
  return amount != nullptr ? text(*amount, in) : words{"an amount not stated", "un importo non indicato"}.in(in);
}

// Whether a re-opening found the window open, and so extended it.
bool is_extended_window(const explanation_step& step) {
  return std::any_of(step.findings.begin(), step.findings.end(),
                     [](const finding& one) { return one.rule == rule::REO_1 && one.outcome == outcome::violated; });
}

// What an extension comes to, by what the rules say of it.
movement movement_in(const explanation_step& step, const question& asked) {
  return movement_of(asked.deadline ? &*asked.deadline : nullptr, step.from, step.to, step.findings);
}

// What the act does to the term to which an adhesion stands.
movement offered_to(const explanation_step& adhesion, const explanation& why) {
  const explanation_step* act = nullptr;
  for (const auto& each : why.steps) {
    if (&each == &adhesion) break;
    if (each.depth < adhesion.depth) act = &each;
  }
  return act != nullptr && act->deed == deed::extends ? movement_in(*act, why.asked) : movement::extends;
}

std::string moved_text(const explanation_step& step, const question& asked, language in) {
  const auto how = movement_in(step, asked);
  std::string moved = words_of(how).does.in(in);
  moved += ' ';
  const bool had_ended = is_of_ended_term(how);
  if (const auto* from = step.from.if_stated()) {
    if (had_ended) moved.replace(moved.size() - 1, 1, words{", which ended on ", ", scaduto "}.in(in));
    moved += with_preposition(had_ended ? before_day::article : before_day::from, *from, in) + (had_ended ? ", " : " ");
  }
  if (const auto* to = step.to.if_stated()) {
    if (had_ended && in == language::english) return moved + "until " + text(*to, in);
    return moved + (had_ended ? "fino " : "") + with_preposition(before_day::to, *to, in);
  }
  if (const auto* by = step.by.if_stated()) {
    moved += words{"by ", "di "}.in(in);
    return moved + (in == language::italian ? by->italian().c_str() : by->english().c_str());
  }
  if (step.between) return moved + words{"to ", "a "}.in(in) + text(*step.between, in);
  return moved + words{"to a day that is not stated", "a un giorno non indicato"}.in(in);
}

// «, su richiesta del 30 giugno 2021».
std::string extension_text(const explanation_step& step, const question& asked, language in) {
  const auto* requested = step.requested.if_stated();
  return moved_text(step, asked, in) + (requested != nullptr ? on_request_of(*requested, in) : std::string());
}

// With the suspension that it ends and, where it moves the term by the days suspended, these.
std::string resumption_text(const explanation_step& step, language in) {
  std::string all = plain_deed(step.deed).in(in);
  if (!step.upon) return all;
  all += words{", suspended by ", ", sospese con "}.in(in) + with_article(*step.upon, in);
  const auto* days = step.by.if_stated();
  if (days == nullptr) return all;
  all += words{", and moves the term by ", ", e differisce il termine di "}.in(in);
  return all + (in == language::italian ? days->italian().c_str() : days->english().c_str());
}

// What it does to another act, if that is on record.
std::string upon(const explanation_step& step, words does, preposition how, language in) {
  if (!step.upon) return plain_deed(step.deed).in(in);
  const auto which = in == language::italian ? with(how, act_noun(*step.upon)) : with_article(*step.upon, in);
  return does.in(in) + which;
}

// «eroga 40.000,00 euro a titolo di anticipo, in data 3 maggio 2021, su richiesta del 2 aprile 2021».
std::string payment_text(const explanation_step& step, language in) {
  const bool is_payment = step.paid_as.has_value();
  std::string all = (is_payment ? words{"pays ", "eroga "} : words{"recovers ", "recupera "}).in(in);
  all += amount_text(step, in);
  if (is_payment) {
    const auto as = payment_words(*step.paid_as);
    all += in == language::english ? std::string(" as ") + as.english
                                   : " a titolo di " + std::string(without_article(as.italian));
  }
  if (const auto* on = step.paid_on.if_stated()) all += ", " + on_day(*on, in);
  const auto* requested = step.requested.if_stated();
  return all + (requested != nullptr ? on_request_of(*requested, in) : std::string());
}

std::string election_text(const explanation_step& step, const explanation& why, language in) {
  const auto* elects = step.elects.if_stated();
  if (elects == nullptr) return plain_deed(step.deed).in(in);
  const auto time = known_noun(std::string(words_of(offered_to(step, why)).noun.italian) + " temporale");
  switch (*elects) {
    case election::time:
      if (in == language::english) return "accepts the time alone";
      return "accetta " + with(preposition::article, time.agrees.ending("sol"), time);
    case election::money:
      return words{"accepts the money alone", "accetta il solo incremento delle risorse"}.in(in);
    case election::time_and_money:
      break;
  }
  if (in == language::english) return "accepts the time and the money";
  return "accetta " + with_article(time) + " e l'incremento delle risorse";
}

}  // namespace

std::string deed_text(const explanation_step& step, const explanation& why, language in) {
  if (step.about) {
    explanation of_base = why;
    of_base.asked = *step.about;
    auto plain = step;
    plain.about.reset();
    return text(*step.about, in) + ": " + deed_text(plain, of_base, in);
  }
  if (step.runs) {
    const auto counted = counted_text(step, in);
    return words{"sets the term ", "fissa il termine "}.in(in) + running_from(*step.runs, in) +
           where_moved(*step.runs, in) + (counted.empty() ? "" : " (" + counted + ')');
  }
  if (step.between && step.deed != deed::extends)
    return words{"sets the term on ", "fissa il termine a "}.in(in) + text(*step.between, in);
  const auto asked = why.asked.field;
  const auto* to = step.to.if_stated();
  if (to != nullptr && step.deed != deed::extends) {
    return words{"sets the term on ", "fissa il termine "}.in(in) +
           with_preposition(in == language::italian ? before_day::to : before_day::article, *to, in);
  }
  const bool of_units = asked == field::units;
  const auto* units = step.units.if_stated();
  const std::string number =
      units != nullptr ? std::to_string(units->number()) + words{" units", " unità"}.in(in)
                       : std::string(words{"a number of units not stated", "un numero di unità non indicato"}.in(in));
  switch (step.deed) {
    case deed::establishes:
      if (asked == field::milestone) break;
      return words{"establishes the notice with ", "adotta l'avviso con "}.in(in) +
             (of_units ? number : amount_text(step, in));
    case deed::awards:
      if (asked == field::milestone || asked == field::grant_standing || asked == field::partnership) break;
      if (asked == field::deadline || asked == field::last_day_to_spend)
        return words{"awards the grant, which begins with the notice's term",
                     "assegna la sovvenzione, che inizia con il termine dell'avviso"}
            .in(in);
      return words{"awards ", "assegna "}.in(in) + (of_units ? number : amount_text(step, in));
    case deed::designates:
      return plain_deed(step.deed).in(in) + (step.scope.is_stated() ? ": " + *step.scope.if_stated() : "");
    case deed::tops_up:
      return words{"adds ", "aggiunge "}.in(in) + amount_text(step, in);
    case deed::enlarges:
      return words{"adds ", "aggiunge "}.in(in) + number;
    case deed::reduces:
      if (of_units) return words{"takes ", "toglie "}.in(in) + number;
      if (step.taken) {
        const std::string part = step.taken->of_total.plain().c_str();
        return in == language::english ? "takes " + part + " of what there is" : "riduce di " + part + " quanto vi è";
      }
      return words{"takes ", "toglie "}.in(in) + amount_text(step, in);
    case deed::reallocates:
      return words{"moves ", "sposta "}.in(in) + amount_text(step, in);
    case deed::redetermines:
      return words{"sets the amount anew: ", "ridetermina l'importo: "}.in(in) + amount_text(step, in);
    case deed::allots:
      return words{"divides ", "ripartisce "}.in(in) + amount_text(step, in);
    case deed::adheres:
      return election_text(step, why, in);
    case deed::waives:
    case deed::revokes:
    case deed::lapses:
      if (step.part != part::subtracts) break;
      return std::string(plain_deed(step.deed).in(in)) + words{", and frees ", ", e libera "}.in(in) +
             (of_units ? number : amount_text(step, in));
    case deed::extends:
      return extension_text(step, why.asked, in);
    case deed::reopens:
      if (is_extended_window(step))
        return words{"extends the window for applications", "proroga i termini per le domande"}.in(in);
      break;
    case deed::resumes:
      return resumption_text(step, in);
    case deed::pays:
    case deed::recovers:
      return payment_text(step, in);
    case deed::declares_expenditure:
      return words{"declares expenditure of ", "dichiara spese per "}.in(in) + amount_text(step, in);
    case deed::corrects:
      return upon(step, {"corrects: ", "corregge "}, preposition::article, in);
    case deed::annuls:
      return upon(step, {"annuls: ", "annulla "}, preposition::article, in);
    case deed::stays:
      return upon(step, {"stays: ", "sospende l'efficacia "}, preposition::di, in);
    case deed::ends_stay:
      return upon(step, {"ends the stay by: ", "fa cessare la sospensione disposta "}, preposition::da, in);
    case deed::replaces:
      return upon(step, {"replaces: ", "sostituisce "}, preposition::article, in);
    case deed::ratifies:
      return upon(step, {"ratifies: ", "convalida "}, preposition::article, in);
    default:
      break;
  }
  return plain_deed(step.deed).in(in);
}

}  // namespace avviso::inline v0::wording
