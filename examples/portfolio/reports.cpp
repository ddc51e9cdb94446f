// SPDX-License-Identifier: BSL-1.0
#include "reports.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <variant>

#include "../ask/lines.hpp"
#include "answers.hpp"
#include "due.hpp"
#include "teller.hpp"

using namespace avviso;

namespace {

const std::array<std::string, 8> names = {"ending", "due",     "overdue", "unallocated",
                                          "open",   "changed", "month",   "picture"};
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

std::vector<table> unallocated(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  const std::vector<column> sums = {{"endowment", {"endowment", "dotazione"}, true},
                                    {"granted", {"granted", "concesso"}, true},
                                    {"unallocated", {"unallocated", "non assegnato"}, true}};
  table notices{"unallocated",
                tell.say("Endowment and what is left, by notice", "Dotazione e residuo, per avviso"),
                {notice_column, {"fund", {"fund", "fondo"}}}};
  table funds{"funds",
              tell.say("What is left, by fund, where it is known", "Residuo per fondo, dove è noto"),
              {{"fund", {"fund", "fondo"}},
               {"notices", {"notices", "avvisi"}, true},
               {"known", {"known", "noti"}, true},
               {"unallocated", {"unallocated", "non assegnato"}, true}}};
  notices.columns.insert(notices.columns.end(), sums.begin(), sums.end());
  struct of_fund {
    std::size_t notices = 0;
    std::size_t known = 0;
    result<euro> left = euros<0>;
  };
  std::map<std::string, of_fund> by_fund;
  for (const auto notice : of.notices()) {
    const auto fund = fund_of(of.dossier_of(notice));
    const auto left = of.sum(notice, notice_sum::unallocated, when);
    notices.rows.push_back({of.id_of(notice), fund, tell.amount(of.sum(notice, notice_sum::endowment, when)),
                            tell.amount(of.sum(notice, notice_sum::granted, when)), tell.amount(left)});
    auto& sum = by_fund[fund];
    ++sum.notices;
    if (left.told != told_as::known) continue;
    ++sum.known;
    if (sum.left) sum.left = *sum.left + euro::from_cents(left.amount);
  }
  for (const auto& [fund, sum] : by_fund) {
    const bool is_known = sum.known > 0 && sum.left.has_value();
    funds.rows.push_back(
        {fund, std::to_string(sum.notices), std::to_string(sum.known), is_known ? tell.amount(sum.left->cents()) : ""});
  }
  return {std::move(notices), std::move(funds)};
}

// Questions of which several values are possible, and these values as `ask` prints them.
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
  std::vector<std::tuple<grant_number, bool, question, told_as>> all;
  const auto add_grants = [&](const auto& given, question asks) {
    for (std::size_t i = 0; i < given.size(); ++i) {
      if (!is_open(given[i].told)) continue;
      asks.grant = of.name_of(of.grants()[i]);
      all.emplace_back(of.grants()[i], true, asks, given[i].told);
    }
  };
  for (const auto which : grant_terms) {
    add_grants(all_deadlines(of, which, when), {.field = field::deadline, .deadline = which});
  }
  add_grants(all_sums(of, grant_sum::total, when), {.field = field::total});
  add_grants(all_sums(of, grant_sum::units, when), {.field = field::units});
  add_grants(all_standings(of, when), {.field = field::grant_standing});
  for (const auto notice : of.notices()) {
    const auto add_notice = [&](told_as given, const question& asks) {
      if (is_open(given)) all.emplace_back(grant_number{notice.notice, 0}, false, asks, given);
    };
    for (const auto which : notice_terms) {
      add_notice(of.deadline(notice, which, when).told, {.field = field::deadline, .deadline = which});
    }
    using enum notice_sum;
    for (const auto& [which, asks] :
         {std::pair(endowment, field::endowment), std::pair(awarded, field::awarded),
          std::pair(granted, field::granted), std::pair(notice_sum::unallocated, field::unallocated),
          std::pair(units, field::units)}) {
      add_notice(of.sum(notice, which, when).told, {.field = asks});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return std::tuple(std::get<0>(a).notice, std::get<1>(a), std::get<0>(a)) <
           std::tuple(std::get<0>(b).notice, std::get<1>(b), std::get<0>(b));
  });
  for (const auto& [grant, is_of_grant, asks, is] : all) {
    const auto answer = of.at({grant.notice}, when).ask(asks);
    made.rows.push_back({of.id_of({grant.notice}), is_of_grant ? of.name_of(grant) : "", tell.name_of(asks),
                         tell.status(is), value_text(line_of(answer, {}, how.in))});
  }
  return made;
}

// There is no such grant yet, or nobody states a value.
bool says_nothing(told_as one) { return one == told_as::no_such || one == told_as::not_stated; }

table changed(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto now = days_of(how);
  const auto since = how.since.value_or(later_by(how.in_force, -30));
  const both_days then{since, since};
  table made{"changed",
             tell.say("Changed since ", "Cambiato dal ") + since.iso().c_str(),
             {notice_column,
              grant_column,
              {"field", {"field", "campo"}},
              {"before", {"before", "prima"}, true},
              {"after", {"after", "dopo"}, true}}};
  struct change {
    std::size_t grant;
    std::string field, before, after;
  };
  std::vector<change> all;
  const auto compare = [&](const std::string& name, const auto& before, const auto& after, auto text) {
    for (std::size_t i = 0; i < before.size(); ++i) {
      const bool is_silent = says_nothing(before[i].told) && says_nothing(after[i].told);
      if (!is_silent && !(before[i] == after[i])) all.push_back({i, name, text(before[i]), text(after[i])});
    }
  };
  const auto of_day = [&](const told_day& one) { return tell.day(one); };
  const auto of_sum = [&](const told_amount& one) { return tell.amount(one); };
  for (const auto which : grant_terms) {
    compare(tell.term(which), all_deadlines(of, which, then), all_deadlines(of, which, now), of_day);
  }
  compare(tell.name_of({.field = field::total}), all_sums(of, grant_sum::total, then),
          all_sums(of, grant_sum::total, now), of_sum);
  compare(tell.name_of({.field = field::grant_standing}), all_standings(of, then), all_standings(of, now),
          [&](const told_standing& one) { return tell.standing(one); });
  std::stable_sort(all.begin(), all.end(), [](const change& a, const change& b) { return a.grant < b.grant; });
  for (auto& one : all) {
    const auto grant = of.grants()[one.grant];
    made.rows.push_back({of.id_of({grant.notice}), of.name_of(grant), std::move(one.field), std::move(one.before),
                         std::move(one.after)});
  }
  return made;
}

}  // namespace

std::span<const std::string> report_names() { return names; }

std::vector<table> tables_of(const std::string& name, const portfolio& of, const request& how) {
  if (name == "ending") return {ending_report(of, how)};
  if (name == "due") return {due_report(of, how)};
  if (name == "overdue") return {overdue_report(of, how)};
  if (name == "unallocated") return unallocated(of, how);
  if (name == "open") return {open(of, how)};
  if (name == "changed") return {changed(of, how)};
  return {month_report(of, how)};
}
