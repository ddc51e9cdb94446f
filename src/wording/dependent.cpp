// SPDX-License-Identifier: BSL-1.0
#include "dependent.hpp"

#include <avviso/history/wording.hpp>
#include <avviso/question.hpp>
#include <avviso/time/wording.hpp>

#include <variant>

#include "nouns.hpp"
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

// Of days neither of whose ends counts: "10 clear days", «10 giorni liberi», «1 giorno libero».
std::string clear_text(const term_length& length, language in) {
  auto all = length_text(length, in);
  const auto whole = length.calendar_period();
  const bool is_one = whole.years() + whole.months() + whole.days() + length.working_days() == 1;
  if (in == language::italian) return all + (is_one ? " libero" : " liberi");
  const auto unit = length.working_days() > 0 ? all.find(' ') : all.rfind(' ');
  return all.insert(unit, " clear");
}

}  // namespace

std::string running_from(const dependent_deadline& rule, language in) {
  const auto* from = std::get_if<counted_from>(&rule.from);
  const question base = from != nullptr
                            ? question{.field = field::deadline, .deadline = from->which}
                            : question{.field = field::milestone, .milestone = std::get<milestone>(rule.from)};
  const bool is_forward = rule.direction == time_direction::forward;
  const bool is_clear = rule.ends == end_days::both_excluded;
  std::string all = is_clear ? clear_text(rule.length, in) : length_text(rule.length, in);
  all += is_forward ? words{" after ", " dopo "}.in(in) : words{" before ", " prima "}.in(in);
  const auto what = text(base, in);
  all += in == language::italian && !is_forward ? with(preposition::di, known_noun(what)) : what;
  const auto hour = rule.until.if_given();
  if (hour) all += words{", at ", ", alle ore "}.in(in) + std::string(hour->text().c_str());
  return all;
}

std::string where_moved(const dependent_deadline& rule, language in) {
  const auto* from = std::get_if<counted_from>(&rule.from);
  if (from == nullptr) return {};
  // «quello», «quella»: the other time limit, since what would be meant without it is the one that is counted.
  const auto other = known_noun(text(question{.field = field::deadline, .deadline = from->which}, language::italian));
  const auto is_moved = " se " + other.agrees.ending("quell") + " è " + other.agrees.ending("spostat");
  const bool is_italian = in == language::italian;
  switch (from->moved) {
    case when_moved::follows:
      if (!is_italian) return ", and follows where that is moved";
      return std::string(other.agrees.of == gender::feminine ? ", e la" : ", e lo") + " segue se è " +
             other.agrees.ending("spostat");
    case when_moved::stays:
      return is_italian ? ", e resta fermo" + is_moved : ", and stays where that is moved";
    case when_moved::to_be_confirmed:
      return is_italian ? ", da confermare" + is_moved : ", to be confirmed where that is moved";
    case when_moved::not_stated:
      break;
  }
  return is_italian ? "; non è detto che cosa ne sia" + is_moved
                    : "; what becomes of it where that is moved is not said";
}

std::string counted_text(const explanation_step& step, language in) {
  std::string all;
  for (const auto& one : step.counted) all += (all.empty() ? "" : "; ") + text(one, in);
  return all;
}

}  // namespace avviso::inline v0::wording
