// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/membership.hpp>

#include <algorithm>

#include "../history/record/lines.hpp"
#include "explained.hpp"
#include "parties.hpp"

namespace avviso::inline v0::wording {

namespace {

words deadline_words(deadline_kind which) {
  switch (which) {
    case deadline_kind::applications_open:
      return {"the opening of applications", "l'apertura dei termini di presentazione delle domande"};
    case deadline_kind::applications_close:
      return {"the submission deadline", "il termine di presentazione delle domande"};
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
      return {"the admission to funding", "l'ammissione a finanziamento"};
    case milestone::agreement_signed:
      return {"the signing of the agreement", "la stipula della convenzione"};
    case milestone::activities_started:
      return {"the start of the activities", "l'inizio delle attività"};
    case milestone::report_submitted:
      return {"the submission of the final report", "la presentazione della relazione finale"};
    case milestone::accepted:
      return {"the acceptance of the grant", "l'accettazione del contributo"};
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

// What the question names has words of its own; else the field's row has them.
std::string field_words(const question& asked, language in) {
  const auto* kind = asked.deadline ? asked.deadline->if_kind() : nullptr;
  if (asked.field == field::deadline && kind != nullptr) return deadline_words(*kind).in(in);
  if (asked.field == field::milestone && asked.milestone) return milestone_words(*asked.milestone).in(in);
  if (asked.field == field::authority && asked.role) {
    const std::string role = authority_words(*asked.role).in(in);
    return asked.name.empty() ? role : role + (in == language::english ? " for «" : " per «") + asked.name + "»";
  }
  if (asked.field == field::ranked) return words{"the ranking", "l'esito in graduatoria"}.in(in);
  const auto about = row_of(asked.field);
  return std::string(in == language::italian ? about.italian : about.english);
}

// "Lazio may spend", «il Lazio può spendere», «le Marche possono spendere».
std::string spender(const question& asked, language in) {
  if (in == language::english) return asked.grant.value_or("") + field_words(asked, in);
  const auto who = holder_noun(asked.grant.value_or(""));
  return with_article(who) + who.agrees.verb(" può spendere", " possono spendere");
}

}  // namespace

std::string line_text(std::string_view name, std::string_view title) {
  std::string both = "«" + std::string(name) + "»";
  if (!title.empty()) both.append(" (").append(title) += ')';
  return both;
}

std::string text(const question& asked, language in) { return text_with_title(asked, {}, in); }

std::string text(const question& asked, const dossier& of, language in) {
  return text_with_title(asked, asked.line ? avviso::detail::title_told_of(of, *asked.line) : std::string_view(), in);
}

std::string text_with_title(const question& asked, std::string_view title, language in) {
  if (asked.field == field::standing) return asked.name;
  if (asked.field == field::may_spend) {
    return spender(asked, in) + (asked.amount ? ' ' + text(*asked.amount, in) : std::string()) +
           (asked.on ? words{" on ", " "}.in(in) + with_preposition(before_day::article, *asked.on, in)
                     : std::string());
  }
  std::string phrase = field_words(asked, in);
  const auto* named_limit = asked.deadline ? asked.deadline->if_name() : nullptr;
  if (named_limit != nullptr) phrase += "«" + *named_limit + "»";
  if (asked.field == field::fact) phrase += "«" + asked.name + "»";
  if (asked.line) phrase += words{" of the line ", " della linea "}.in(in) + line_text(*asked.line, title);
  const auto* whose = asked.field == field::ranked ? &asked.name : asked.grant ? &*asked.grant : nullptr;
  if (whose == nullptr) return phrase;
  // «le risorse assegnate al Lazio», «l'importo erogato al Lazio», «l'importo da recuperare dal Lazio»
  const bool is_paid = asked.field == field::paid || asked.field == field::payable;
  const bool is_taken = asked.field == field::to_recover;
  if (in == language::english) {
    // "the award of Lazio with what was added and taken", "what is left to be declared by Lazio"
    if (asked.field == field::total)
      return phrase.insert(std::min(phrase.find(" with "), phrase.size()), " of " + *whose);
    const bool is_declared_by = asked.field == field::undeclared;
    return phrase + (is_paid ? " to " : is_taken ? " from " : is_declared_by ? " by " : " of ") + *whose;
  }
  const auto how = is_paid || asked.field == field::top_ups || asked.field == field::reductions ? preposition::a
                   : is_taken                                                                   ? preposition::da
                                                                                                : preposition::di;
  return phrase + ' ' + with(how, holder_noun(*whose));
}

}  // namespace avviso::inline v0::wording
