// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>
#include <avviso/rules/rulebook.hpp>
#include <avviso/wording.hpp>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

std::string measure_text(const measure& one, language in) {
  if (one.in == measure::unit::cents) return text(euro::from_cents(one.value), in);
  if (one.in == measure::unit::count) return std::to_string(one.value);
  const auto day = date::from_days(one.value);
  return day ? text(*day, in) : std::string();
}

words missing_text(fact missing) {
  switch (missing) {
    case fact::none:
      break;
    case fact::adoption_day:
      return {"the day of adoption", "il giorno di adozione"};
    case fact::old_end:
      return {"the term in force before", "il termine vigente prima"};
    case fact::effective_day:
      return {"the day from which it has effect", "il giorno da cui ha efficacia"};
    case fact::registration:
      return {"the registration by the Court of Auditors", "la registrazione della Corte dei conti"};
    case fact::adhesion:
      return {"whether the beneficiary adhered", "se il beneficiario abbia aderito"};
    case fact::amount:
      return {"the amount", "l'importo"};
    case fact::endowment:
      return {"the endowment in force", "la dotazione vigente"};
    case fact::awarded:
      return {"the sum of the awards", "il totale assegnato"};
    case fact::investment:
      return {"whether the act finances a public investment", "se l'atto finanzi un investimento pubblico"};
    case fact::cup:
      return {"whether the act bears a CUP", "se l'atto rechi un CUP"};
    case fact::category:
      return {"the category of a partner", "la categoria di un partner"};
    case fact::share:
      return {"the share of a member", "la quota di un componente"};
    case fact::total:
      return {"the total of the shares", "il totale delle quote"};
    case fact::programme:
      return {"the programme that the notice is charged to", "il programma su cui grava l'avviso"};
    case fact::first_end:
      return {"the first day set for the term", "il primo giorno fissato per il termine"};
    case fact::extensions:
      return {"how many extensions there have been", "quante proroghe vi siano state"};
    case fact::holidays:
      return {"the holidays of the year", "le festività dell'anno"};
    case fact::opening_day:
      return {"the first day to apply", "il primo giorno per candidarsi"};
    case fact::closing_day:
      return {"the last day to apply", "l'ultimo giorno per candidarsi"};
    case fact::publication:
      return {"the day of publication", "il giorno di pubblicazione"};
    case fact::referral:
      return {"whether the act was referred to the section", "se l'atto sia stato deferito alla sezione"};
    case fact::contribution:
      return {"the Union's contribution", "il contributo dell'Unione"};
    case fact::eligible_expenditure:
      return {"the eligible expenditure", "la spesa ammissibile"};
    case fact::unit_cost:
      return {"the cost of a unit", "il costo di un'unità"};
    case fact::savings:
      return {"the savings", "le economie"};
    case fact::new_money:
      return {"the new money", "le nuove risorse"};
    case fact::persons:
      return {"how many apply together", "quante persone si candidino insieme"};
  }
  return {"", ""};
}

}  // namespace

std::string text(const finding& one, language in) {
  const auto& row = entry(one.rule);
  std::string line(row.id);
  line += ' ';
  line += text(one.outcome, in);
  line += ": ";
  line += in == language::italian ? row.italian : row.english;
  if (one.measured.in != measure::unit::none) line += "; " + measure_text(one.measured, in);
  if (one.limit.in != measure::unit::none && one.measured.in != measure::unit::none)
    line += words{", compared with ", ", rispetto a "}.in(in) + measure_text(one.limit, in);
  if (one.missing != fact::none) {
    line += words{"; not stated: ", "; non indicato: "}.in(in);
    line += missing_text(one.missing).in(in);
  }
  line += " (";
  const auto* of_its_day = one.law_of ? law_on(row, *one.law_of) : nullptr;
  line += of_its_day != nullptr ? of_its_day->citation : row.law.citation;
  line += ')';
  return line;
}

std::string text(const finding& one, const dossier& of, language in) {
  std::string line;
  if (one.act && *one.act < of.acts().size()) line += text(of.acts()[*one.act].reference, in);
  if (one.grant && *one.grant < of.grants().size()) line += ", " + of.grants()[*one.grant];
  if (!line.empty()) line += ": ";
  return line + text(one, in);
}

}  // namespace avviso::inline v0::wording
