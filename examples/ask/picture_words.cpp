// SPDX-License-Identifier: BSL-1.0
#include "picture_words.hpp"

#include <vector>

#include "days.hpp"
#include "words.hpp"

using namespace avviso;

std::string short_cite(const act_reference& act, std::size_t count, language in) {
  std::string name(abbreviation(act.kind));
  if (act.kind == act_kind::award) name = words{"Award", "Ammissione"}.in(in);
  if (act.kind == act_kind::adhesion) name = words{"Adhesion", "Adesione"}.in(in);
  if (act.kind == act_kind::agreement) name = words{"Agreement", "Convenzione"}.in(in);
  if (act.kind == act_kind::notice) name = words{"Notice", "Avviso"}.in(in);
  if (act.kind == act_kind::note) name = words{"Note", "Nota"}.in(in);
  if (act.kind == act_kind::law) name = words{"Law", "Legge"}.in(in);
  if (act.kind == act_kind::decree_law) name = words{"Decree-Law", "D.L."}.in(in);
  if (act.kind == act_kind::commission_decision || act.kind == act_kind::committee_decision)
    name = words{"Decision", "Decisione"}.in(in);
  if (act.kind == act_kind::court_order) name = words{"Order", "Ordinanza"}.in(in);
  if (act.kind == act_kind::judgment) name = words{"Judgment", "Sentenza"}.in(in);
  if (act.kind == act_kind::agreement_amendment) name = words{"Amendment", "Atto aggiuntivo"}.in(in);
  if (act.kind == act_kind::award_letter) name = words{"Award letter", "Lettera"}.in(in);
  if (act.kind == act_kind::programme_agreement) name = words{"Agreement", "Accordo"}.in(in);
  if (act.kind == act_kind::start_declaration) name = words{"Declaration", "Dichiarazione"}.in(in);
  if (act.kind == act_kind::unnamed) name = words{"Act", "Atto"}.in(in);
  if (act.kind == act_kind::decree) name = words{"Decree", "Decreto"}.in(in);
  if (count > 1 && act.kind == act_kind::adhesion) name = words{"adhesions", "adesioni"}.in(in);
  if (count > 1) return std::to_string(count) + (act.kind == act_kind::adhesion ? " " : " × ") + name;
  const auto* number = act.number.if_stated();
  return number != nullptr ? name + words{" no. ", " n. "}.in(in) + *number : name;
}

std::string title_of(const snapshot& at, language in) {
  const auto notice = at.notice().whole();
  if (notice && !notice->title.empty()) return notice->title;
  for (const auto& one : at.dossier().acts()) {
    for (const auto& says : one.provisions) {
      if (const auto* founds = std::get_if<establishment>(&says)) return founds->notice.title;
    }
  }
  return words{"Acts without a notice", "Atti senza avviso"}.in(in);
}

std::string point_of_view(const snapshot& at, language in) {
  const auto& when = at.when();
  std::string all = when.in_force == date::max()
                        ? words{"All acts in force", "Tutti gli atti in vigore"}.in(in)
                        : words{"In force on ", "In vigore il "}.in(in) + wording::text(when.in_force, in);
  all += when.known == date::max()
             ? words{", all that is known", ", tutto quanto è noto"}.in(in)
             : words{", as known on ", ", per quanto noto il "}.in(in) + wording::text(when.known, in);
  if (when.readings.efficacy == efficacy::strict)
    return all +
           words{"; not registered where no document says so", "; non registrato ove nessun documento lo dica"}.in(in);
  return all + words{"; where no registration is stated, from adoption",
                     "; ove la registrazione non è indicata, dall'adozione"}
                   .in(in);
}

std::string subject_of(const bar& one, const snapshot& at, language in) {
  if (one.of.grant) return *one.of.grant;
  const auto notice = at.notice().whole();
  return notice ? words{"Notice ", "Avviso "}.in(in) + notice->number : words{"The notice", "L'avviso"}.in(in);
}

std::string term_of(const bar& one, language in) {
  const auto* kind = one.of.deadline->if_kind();
  if (kind == nullptr) return *one.of.deadline->if_name();
  switch (*kind) {
    case deadline_kind::applications_open:
    case deadline_kind::applications_close:
      return words{"Applications", "Domande"}.in(in);
    case deadline_kind::final_report:
      return words{"Final report", "Relazione finale"}.in(in);
    case deadline_kind::expenditure_limit:
      return words{"Expenditure", "Spesa"}.in(in);
    case deadline_kind::activities_end:
      break;
  }
  return {};
}

std::string value_of(const bar& one, language in) {
  if (!one.answered)
    return one.of.grant ? words{"not awarded", "non ammesso"}.in(in) : words{"no notice", "nessun avviso"}.in(in);
  std::vector<std::string> days;
  for (const auto& candidate : one.answered->candidates()) {
    const auto* value = candidate.if_stated();
    const auto* time = value != nullptr ? std::get_if<deadline_time>(value) : nullptr;
    days.push_back(time != nullptr ? short_time(*time, in) : words{"not stated", "non indicato"}.in(in));
  }
  const bool is_range = one.answered->possible() != possible_values::alternatives;
  if (days.size() > 2 || (days.size() == 2 && is_range)) return days.front() + " … " + days.back();
  return days.size() == 1 ? days.front() : days.front() + words{" or ", " o "}.in(in) + days.back();
}
