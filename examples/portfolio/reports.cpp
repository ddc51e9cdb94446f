// SPDX-License-Identifier: BSL-1.0
#include "reports.hpp"

#include <avviso/history/portfolio_reports.hpp>

#include <array>
#include <utility>
#include <variant>

#include "../ask/lines.hpp"
#include "due.hpp"
#include "owed.hpp"
#include "teller.hpp"

using namespace avviso;

namespace {

const std::array<std::string, 12> names = {"ending", "due",  "overdue", "unallocated", "idle",  "payments",
                                           "offers", "open", "changed", "settle",      "month", "picture"};

constexpr column fund_column{"fund", {"fund", "fondo"}};
constexpr column unallocated_column{"unallocated", {"unallocated", "non assegnato"}, true};

// The fund that the establishment of a notice names; empty: none.
std::string fund_of(const dossier& of) {
  for (const auto& one : of.acts()) {
    for (const auto& says : one.provisions) {
      const auto* founds = std::get_if<establishment>(&says);
      if (founds == nullptr) continue;
      const auto* fund = founds->notice.fund.if_stated();
      return fund != nullptr ? *fund : "";
    }
  }
  return "";
}

std::vector<table> money(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  table notices{"unallocated",
                tell.say("Endowment and what is left, by notice", "Dotazione e residuo, per avviso"),
                {notice_column,
                 fund_column,
                 {"endowment", {"endowment", "dotazione"}, true},
                 {"granted", {"granted", "concesso"}, true},
                 unallocated_column}};
  table funds{
      "funds",
      tell.say("What is left, by fund, where it is known", "Residuo per fondo, dove è noto"),
      {fund_column, {"notices", {"notices", "avvisi"}, true}, {"known", {"known", "noti"}, true}, unallocated_column}};
  for (const auto notice : of.notices()) {
    notices.rows.push_back({of.id_of(notice), fund_of(of.dossier_of(notice)),
                            tell.amount(of.sum(notice, notice_sum::endowment, when)),
                            tell.amount(of.sum(notice, notice_sum::granted, when)),
                            tell.amount(of.sum(notice, notice_sum::unallocated, when))});
  }
  for (const auto& one : unallocated_by_fund(of, when)) {
    const auto known = one.notices - one.not_known;
    funds.rows.push_back(
        {one.fund, std::to_string(one.notices), std::to_string(known), known > 0 ? tell.amount(one.cents) : ""});
  }
  table lines{"lines",
              tell.say("What is left, by line, where it is stated", "Residuo per linea, dove è indicato"),
              {notice_column, {"line", {"line", "linea"}}, unallocated_column}};
  for (const auto& one : unallocated_by_line(of, when)) {
    if (one.unallocated.told == told_as::not_stated) continue;
    lines.rows.push_back({of.id_of(one.notice), one.line, tell.amount(one.unallocated)});
  }
  if (lines.rows.empty()) return {std::move(notices), std::move(funds)};
  return {std::move(notices), std::move(funds), std::move(lines)};
}

table idle(const portfolio& of, const request& how) {
  const teller tell(how);
  table made{"idle",
             tell.say("Money that is left though applications are closed", "Risorse residue a domande chiuse"),
             {notice_column, fund_column, unallocated_column}};
  for (const auto& one : idle_money(of, days_of(how))) {
    made.rows.push_back({of.id_of(one.notice), fund_of(of.dossier_of(one.notice)), tell.amount(one.unallocated)});
  }
  return made;
}

// What is possible is told as `ask` prints it.
table open(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  table made{"open",
             tell.say("Undetermined, or in conflict", "Non determinabile, o contraddittorio"),
             {notice_column,
              grant_column,
              {"field", {"field", "campo"}},
              {"status", {"status", "esito"}},
              {"possible", {"possible", "possibile"}}}};
  for (const auto& one : open_answers(of, when)) {
    made.rows.push_back({of.id_of(one.notice), one.grant ? of.name_of(*one.grant) : "", tell.name_of(one.what),
                         tell.status(one.told),
                         value_text(line_of(of.at(one.notice, when).ask(one.what), {}, how.in), how.in).said});
  }
  return made;
}

table changed(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto since = how.since.value_or(later_by(how.in_force, -30));
  table made{"changed",
             tell.say("Changed since ", "Cambiato dal ") + since.iso().c_str(),
             {notice_column,
              grant_column,
              {"field", {"field", "campo"}},
              {"before", {"before", "prima"}, true},
              {"after", {"after", "dopo"}, true}}};
  for (const auto& one : changes(of, {since, since}, days_of(how))) {
    made.rows.push_back({of.id_of(one.notice), one.grant ? of.name_of(*one.grant) : "", tell.name_of(one.what),
                         tell.value(one.what, one.before, one.value_before),
                         tell.value(one.what, one.after, one.value_after)});
  }
  return made;
}

}  // namespace

std::span<const std::string> report_names() { return names; }

std::vector<table> tables_of(const std::string& name, const portfolio& of, const request& how) {
  if (name == "ending") return {ending_report(of, how)};
  if (name == "due") return {due_report(of, how)};
  if (name == "overdue") return {overdue_report(of, how)};
  if (name == "unallocated") return money(of, how);
  if (name == "idle") return {idle(of, how)};
  if (name == "payments") return {payments_report(of, how)};
  if (name == "offers") return {offers_report(of, how)};
  if (name == "open") return {open(of, how)};
  if (name == "settle") return {settle_report(of, how)};
  if (name == "changed") return {changed(of, how)};
  return {month_report(of, how)};
}
