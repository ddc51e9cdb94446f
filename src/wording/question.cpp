// SPDX-License-Identifier: BSL-1.0
#include <avviso/membership.hpp>

#include "explained.hpp"

namespace avviso::inline v0::wording {

namespace {

words deadline_words(deadline_kind which) {
  switch (which) {
    case deadline_kind::applications_open:
      return {"the opening of applications", "l'apertura delle domande"};
    case deadline_kind::applications_close:
      return {"the submission deadline", "il termine di presentazione"};
    case deadline_kind::final_report:
      return {"the deadline of the final report", "il termine della relazione finale"};
    case deadline_kind::expenditure_limit:
      return {"the last day of expenditure", "il termine di ammissibilità della spesa"};
    case deadline_kind::activities_end:
      break;
  }
  return {"the end of the activities", "il termine finale delle attività"};
}

words milestone_words(milestone which) {
  switch (which) {
    case milestone::established:
      return {"the establishment", "l'adozione"};
    case milestone::committee_appointed:
      return {"the appointment of the committee", "la nomina della commissione"};
    case milestone::ranking_approved:
      return {"the approval of the ranking", "l'approvazione della graduatoria"};
    case milestone::awarded:
      return {"the award", "l'ammissione a finanziamento"};
    case milestone::agreement_signed:
      return {"the signing of the agreement", "la stipula della convenzione"};
    case milestone::activities_started:
      return {"the start of the activities", "l'inizio delle attività"};
    case milestone::closed:
      break;
  }
  return {"the closing", "la chiusura"};
}

words authority_words(authority_role which) {
  switch (which) {
    case authority_role::responsible:
      return {"the Responsible Authority", "l'Autorità Responsabile"};
    case authority_role::delegated:
      return {"the Delegated Authority", "l'Autorità Delegata"};
    case authority_role::audit:
      return {"the Audit Authority", "l'Autorità di Audit"};
    case authority_role::managing:
      break;
  }
  return {"the managing body", "l'ente gestore"};
}

words field_words(const question& asked) {
  switch (asked.field) {
    case field::deadline:
      if (const auto* kind = asked.deadline ? asked.deadline->if_kind() : nullptr) return deadline_words(*kind);
      return {"the term of ", "il termine di "};
    case field::endowment:
      return {"the endowment", "la dotazione finanziaria"};
    case field::awarded:
      return {"the sum of the awards", "il totale assegnato"};
    case field::granted:
      return {"the sum of the awards and of what was added to them", "il totale concesso"};
    case field::unallocated:
      return {"the unallocated endowment", "la dotazione non assegnata"};
    case field::units:
      return {"the number of units", "il numero di unità"};
    case field::award:
      return {"the award", "l'importo assegnato"};
    case field::top_ups:
      return {"the money added to the award", "l'aumento delle risorse assegnate"};
    case field::total:
      return {"the award with what was added", "l'importo complessivo"};
    case field::grant_standing:
      return {"the standing", "lo stato"};
    case field::last_day_to_spend:
      return {"the last day to spend", "l'ultimo giorno utile per spendere"};
    case field::partnership:
      return {"the partnership", "il partenariato"};
    case field::milestone:
      return asked.milestone ? milestone_words(*asked.milestone) : words{"the day", "la data"};
    case field::authority:
      return asked.role ? authority_words(*asked.role) : words{"the authority", "l'autorità"};
    case field::ranked:
      return {"the ranking of ", "l'esito in graduatoria di "};
    case field::fact:
    case field::may_spend:
    case field::standing:
      break;
  }
  return {"", ""};
}

}  // namespace

std::string text(const question& asked, language in) {
  if (asked.field == field::standing) return asked.name;
  if (asked.field == field::may_spend) {
    return asked.grant.value_or("") + words{" may spend", " può spendere"}.in(in) +
           (asked.amount ? ' ' + text(*asked.amount, in) : std::string()) +
           (asked.on ? words{" on ", " "}.in(in) + with_preposition(before_day::article, *asked.on, in)
                     : std::string());
  }
  std::string phrase = field_words(asked).in(in);
  const auto* named_limit = asked.deadline ? asked.deadline->if_name() : nullptr;
  if (named_limit != nullptr) phrase += "«" + *named_limit + "»";
  if (asked.field == field::ranked) phrase += asked.name;
  if (asked.field == field::fact) phrase += "«" + asked.name + "»";
  const bool of_increase = asked.field == field::top_ups;  // «le risorse assegnate a Lazio»
  if (asked.grant) phrase += words{" of ", of_increase ? " a " : " di "}.in(in) + *asked.grant;
  return phrase;
}

}  // namespace avviso::inline v0::wording
