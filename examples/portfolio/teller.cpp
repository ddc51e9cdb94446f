// SPDX-License-Identifier: BSL-1.0
#include "teller.hpp"

#include <algorithm>

#include "../ask/lines.hpp"
#include "../ask/spelling.hpp"

using namespace avviso;

std::string teller::term(deadline_kind which) const {
  if (is_data()) return spelled(which);
  switch (which) {
    case deadline_kind::applications_open:
      return say("applications open", "apertura delle domande");
    case deadline_kind::applications_close:
      return say("applications close", "chiusura delle domande");
    case deadline_kind::activities_end:
      return say("end of activities", "fine delle attività");
    case deadline_kind::final_report:
      return say("final report", "relazione finale");
    case deadline_kind::expenditure_limit:
      break;
  }
  return say("expenditure limit", "limite di spesa");
}

std::string teller::standing(const told_standing& one) const {
  if (one.told != told_as::known) return status(one.told);
  if (is_data()) return spelled(one.standing);
  switch (one.standing) {
    case grant_standing::not_awarded:
      return say("not awarded", "non ammessa");
    case grant_standing::awarded:
      return say("running", "in corso");
    case grant_standing::suspended:
      return say("suspended", "sospesa");
    case grant_standing::waived:
      return say("waived", "rinunciata");
    case grant_standing::revoked:
      return say("revoked", "revocata");
    case grant_standing::admitted_with_reservation:
      return say("admitted with reservation", "ammessa con riserva");
    case grant_standing::lapsed:
      return say("lapsed", "decaduta");
    case grant_standing::closed:
      break;
  }
  return say("closed", "conclusa");
}

std::string teller::status(told_as one) const {
  switch (one) {
    case told_as::known:
      return is_data() ? "known" : say("known", "noto");
    case told_as::not_stated:
      return is_data() ? "not_stated" : say("not stated", "non indicato");
    case told_as::undetermined:
      return is_data() ? "undetermined" : say("undetermined", "non determinabile");
    case told_as::conflict:
      return is_data() ? "conflict" : say("conflict", "contraddittorio");
    case told_as::no_such:
    case told_as::not_laid:
      break;
  }
  return is_data() ? "not_on_record" : say("not on record", "non agli atti");
}

std::string teller::sure(bool is_sure) const {
  if (is_data()) return is_sure ? "true" : "false";
  return is_sure ? say("yes", "sì") : say("perhaps", "forse");
}

std::string teller::amount(const told_amount& one) const {
  return one.told == told_as::known ? amount(one.amount) : one.told == told_as::no_such ? "" : status(one.told);
}

std::string teller::amount(std::int64_t cents) const {
  const auto money = euro::from_cents(cents);
  return is_data() ? std::string(money.plain().c_str()) : wording::text(money, how_.in);
}
// As `changed_value` has it: of a day, an amount, a number or a standing.
std::string teller::value(const question& asked, told_as told, std::int64_t number) const {
  if (told == told_as::no_such) return "";
  if (told != told_as::known) return status(told);
  switch (row_of(asked.field).value) {
    case value_kind::deadline_time:
      return date::from_days(number).value_or(date::max()).iso().c_str();
    case value_kind::euro:
      return amount(number);
    case value_kind::grant_standing:
      return standing({.standing = static_cast<grant_standing>(number), .told = told});
    default:
      return std::to_string(number);
  }
}

std::string teller::name_of(const question& asked) const {
  if (asked.deadline) return term(*asked.deadline->if_kind());
  const auto row = row_of(asked.field);
  if (is_data()) return std::string(row.name);
  if (how_.in == language::english) {
    std::string word(row.word);
    std::replace(word.begin(), word.end(), '_', '-');
    return word;
  }
  switch (asked.field) {
    case field::endowment:
      return "dotazione";
    case field::awarded:
      return "assegnato";
    case field::granted:
      return "concesso";
    case field::unallocated:
      return "non assegnato";
    case field::award:
      return "importo";
    case field::top_ups:
      return "aumento";
    case field::reductions:
      return "riduzione";
    case field::total:
      return "totale";
    case field::units:
      return "unità";
    case field::grant_standing:
      return "stato";
    default:
      return std::string(row.italian);
  }
}

std::string teller::offered(const std::optional<election>& what) const {
  if (!what) return say(is_data() ? "award" : "the award", is_data() ? "award" : "il contributo");
  if (is_data()) return spelled(*what);
  return *what == election::time ? say("time", "tempo") : say("money", "risorse");
}

std::string teller::reply(offer_standing one) const {
  if (is_data()) return spelled(one);
  switch (one) {
    case offer_standing::no_reply:
      return say("none yet", "nessuna ancora");
    case offer_standing::other_reply:
      return say("not accepted", "non accettato");
    case offer_standing::to_come:
      return say("accepted, to come", "accettato, da venire");
    case offer_standing::expired:
      break;
  }
  return say("none in time", "nessuna in tempo");
}

std::string teller::fact_of(fact one) const {
  return is_data() ? spelled(one) : std::string(wording::text(one, how_.in));
}

std::string teller::values(const std::vector<stated<any_value>>& all) const {
  line cells{.values = {}, .status = status::undetermined};
  for (const auto& each : all) {
    const auto* value = each.if_stated();
    cells.values.push_back(value != nullptr ? std::optional(cell_text(*value, how_.in)) : std::nullopt);
  }
  return value_text(cells, how_.in).said;
}

std::string teller::say(std::string_view english, std::string_view italian) const {
  return words{english, italian}.in(how_.in);
}

std::string teller::of_days(date from, date until) const {
  return from.iso().c_str() + say(" to ", " al ") + until.iso().c_str();
}
