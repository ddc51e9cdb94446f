// SPDX-License-Identifier: BSL-1.0
#include "due.hpp"

#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "teller.hpp"

using namespace avviso;

namespace {

struct stretch {
  date from, until;  // both included
};

// The month of the day in force.
stretch month_of(const request& how) {
  const auto first = *date::make(how.in_force.year(), how.in_force.month(), 1);
  return {first, later_by(add(first, *period::make(0, 1, 0), month_rounding::down).value_or(date::max()), -1)};
}

table due_table(std::string name, const portfolio& of, const request& how, const stretch& days) {
  const teller tell(how);
  table made{std::move(name),
             tell.say("Due from ", "Scadenze dal ") + tell.of_days(days.from, days.until),
             {{"day", {"day", "giorno"}}, sure_column, notice_column, grant_column, {"term", {"term", "termine"}}}};
  for (const auto& one : due_between(of, days_of(how), days.from, days.until)) {
    made.rows.push_back({one.on.iso().c_str(), tell.sure(one.is_sure), of.id_of(one.notice),
                         one.grant ? of.name_of(*one.grant) : "", tell.term(one.which)});
  }
  return made;
}

}  // namespace

date later_by(date one, std::int64_t days) {
  return add_days(one, days).value_or(days < 0 ? date::min() : date::max());
}

table ending_report(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  table made{
      "ending",
      tell.say("Ending within ", "In scadenza entro ") + std::to_string(how.within) + tell.say(" days", " giorni"),
      {notice_column,
       grant_column,
       {"ends", {"ends", "termina"}},
       sure_column,
       {"days", {"days", "giorni"}, true},
       {"total", {"total", "totale"}, true},
       standing_column}};
  for (const auto& one : ending_within(of, when, how.within)) {
    // Of several possible days the first may be past.
    const auto left = days_between(how.in_force, one.on);
    made.rows.push_back({of.id_of(one.notice), of.name_of(*one.grant), one.on.iso().c_str(), tell.sure(one.is_sure),
                         left < 0 ? "" : std::to_string(left), tell.amount(of.sum(*one.grant, grant_sum::total, when)),
                         tell.standing(of.standing(*one.grant, when))});
  }
  return made;
}

table due_report(const portfolio& of, const request& how) {
  const auto from = how.from.value_or(how.in_force);
  return due_table("due", of, how, {from, how.until.value_or(later_by(from, how.within))});
}

table month_report(const portfolio& of, const request& how) { return due_table("month", of, how, month_of(how)); }

table overdue_report(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  table made{"overdue",
             tell.say("Overdue and not closed", "Scadute e non concluse"),
             {notice_column,
              grant_column,
              {"term", {"term", "termine"}},
              {"was_due", {"was due", "scadeva"}},
              sure_column,
              {"days", {"days ago", "giorni fa"}, true},
              standing_column}};
  auto all = overdue(of, deadline_kind::activities_end, when);
  const auto reports = overdue(of, deadline_kind::final_report, when);
  all.insert(all.end(), reports.begin(), reports.end());
  std::stable_sort(all.begin(), all.end(), [](const limit_due& a, const limit_due& b) { return a.on < b.on; });
  for (const auto& one : all) {
    made.rows.push_back({of.id_of(one.notice), of.name_of(*one.grant), tell.term(one.which), one.on.iso().c_str(),
                         tell.sure(one.is_sure), std::to_string(days_between(one.on, how.in_force)),
                         tell.standing(of.standing(*one.grant, when))});
  }
  return made;
}

void print_month(std::ostream& out, const portfolio& of, const request& how) {
  constexpr std::size_t wide = 9;  // a day: its number, and how many
  const teller tell(how);
  const auto days = month_of(how);
  std::map<date, std::size_t> count;
  for (const auto& one : due_between(of, days_of(how), days.from, days.until)) ++count[one.on];
  out << tell.say("      Mon      Tue      Wed      Thu      Fri      Sat      Sun",
                  "      lun      mar      mer      gio      ven      sab      dom")
      << '\n';
  std::string line(wide * (static_cast<std::size_t>(weekday_of(days.from)) - 1), ' ');
  for (auto day = days.from; day <= days.until; day = later_by(day, 1)) {
    const auto falls = count.find(day);
    const auto number = std::to_string(day.day());
    const auto many = falls == count.end() ? std::string() : std::to_string(falls->second);
    line += std::string(4 - number.size(), ' ') + number;
    line += many.empty() ? "    ·" : std::string(many.size() < 5 ? 5 - many.size() : 1, ' ') + many;
    if (weekday_of(day) == weekday::sunday || day == days.until) {
      out << line << '\n';
      line.clear();
    }
  }
}
