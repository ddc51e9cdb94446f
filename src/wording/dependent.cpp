// SPDX-License-Identifier: BSL-1.0
#include "dependent.hpp"

#include <avviso/history/wording.hpp>
#include <avviso/question.hpp>
#include <avviso/time/wording.hpp>

#include <variant>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

std::string length_text(const term_length& length, language in) {
  if (length.working_days() > 0) {
    const auto number = std::to_string(length.working_days());
    const bool is_one = length.working_days() == 1;
    if (in == language::english) return number + (is_one ? " working day" : " working days");
    return number + (is_one ? " giorno lavorativo" : " giorni lavorativi");
  }
  const auto whole = length.calendar_period();
  return in == language::italian ? whole.italian().c_str() : whole.english().c_str();
}

}  // namespace

std::string running_from(const dependent_deadline& rule, language in) {
  const auto* from = std::get_if<counted_from>(&rule.from);
  const question base = from != nullptr
                            ? question{.field = field::deadline, .deadline = from->which}
                            : question{.field = field::milestone, .milestone = std::get<milestone>(rule.from)};
  const bool is_forward = rule.direction == time_direction::forward;
  std::string all = length_text(rule.length, in);
  if (rule.ends == end_days::both_excluded) all += words{" clear", " liberi"}.in(in);
  all += is_forward ? words{" after ", " dopo "}.in(in) : words{" before ", " prima, a ritroso, rispetto a: "}.in(in);
  all += text(base, in);
  const auto hour = rule.until.if_given();
  if (hour) all += words{", at ", ", alle ore "}.in(in) + std::string(hour->text().c_str());
  return all;
}

std::string where_moved(const dependent_deadline& rule, language in) {
  const auto* from = std::get_if<counted_from>(&rule.from);
  if (from == nullptr) return {};
  switch (from->moved) {
    case when_moved::follows:
      return words{", and follows where that is moved", ", e lo segue se è spostato"}.in(in);
    case when_moved::stays:
      return words{", and stays where that is moved", ", e resta fermo se è spostato"}.in(in);
    case when_moved::to_be_confirmed:
      return words{", to be confirmed where that is moved", ", da confermare se è spostato"}.in(in);
    case when_moved::not_stated:
      break;
  }
  return words{"; what becomes of it where that is moved is not said", "; non è detto che cosa ne sia se è spostato"}
      .in(in);
}

std::string counted_text(const explanation_step& step, language in) {
  std::string all;
  for (const auto& one : step.counted) all += (all.empty() ? "" : "; ") + text(one, in);
  return all;
}

}  // namespace avviso::inline v0::wording
