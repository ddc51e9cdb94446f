// SPDX-License-Identifier: BSL-1.0
#include "reports.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>
#include <variant>

#include "../ask/lines.hpp"
#include "../ask/spelling.hpp"
#include "answers.hpp"

using namespace avviso;

namespace {

const std::array<std::string, 8> names = {"ending", "due",     "overdue", "unallocated",
                                          "open",   "changed", "month",   "picture"};
constexpr std::array<deadline_kind, 3> grant_terms = {deadline_kind::activities_end, deadline_kind::final_report,
                                                      deadline_kind::expenditure_limit};
constexpr std::array<deadline_kind, 5> notice_terms = {deadline_kind::applications_open,
                                                       deadline_kind::applications_close, deadline_kind::activities_end,
                                                       deadline_kind::final_report, deadline_kind::expenditure_limit};

constexpr column notice_column{"notice", {"notice", "avviso"}};
constexpr column grant_column{"grant", {"grant", "sovvenzione"}};
constexpr column standing_column{"standing", {"standing", "stato"}};

// Terms and standings in the words of the reader, or of JSON.
class teller {
 public:
  explicit teller(const request& how) : how_(how) {}

  [[nodiscard]] std::string term(deadline_kind which) const {
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
  [[nodiscard]] std::string standing(const told_standing& one) const {
    if (one.told != told::known) return status(one.told);
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
      case grant_standing::closed:
        break;
    }
    return say("closed", "conclusa");
  }
  [[nodiscard]] std::string status(told one) const {
    switch (one) {
      case told::known:
        return is_data() ? "known" : say("known", "noto");
      case told::not_stated:
        return is_data() ? "not_stated" : say("not stated", "non indicato");
      case told::undetermined:
        return is_data() ? "undetermined" : say("undetermined", "non determinabile");
      case told::conflict:
        return is_data() ? "conflict" : say("conflict", "contraddittorio");
      case told::no_such:
      case told::not_laid:
        break;
    }
    return is_data() ? "not_on_record" : say("not on record", "non agli atti");
  }
  [[nodiscard]] std::string day(const told_day& one) const {
    return one.told == told::known ? day_text(one.day) : one.told == told::no_such ? "" : status(one.told);
  }
  [[nodiscard]] std::string amount(const told_amount& one) const {
    return one.told == told::known ? amount(one.amount) : one.told == told::no_such ? "" : status(one.told);
  }
  [[nodiscard]] std::string amount(std::int64_t cents) const {
    const auto money = euro::from_cents(cents);
    return is_data() ? cell_text(any_value(money)) : wording::text(money, how_.in);
  }
  // The fields that are listed as open.
  [[nodiscard]] std::string name_of(const question& asked) const {
    if (asked.deadline) return term(*asked.deadline->if_kind());
    const auto row = row_of(asked.field);
    if (is_data()) return std::string(row.name);
    if (how_.in == language::english) return std::string(row.word);
    switch (asked.field) {
      case field::endowment:
        return "dotazione";
      case field::awarded:
        return "assegnato";
      case field::granted:
        return "concesso";
      case field::unallocated:
        return "non assegnato";
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
  [[nodiscard]] std::string say(std::string_view english, std::string_view italian) const {
    return words{english, italian}.in(how_.in);
  }
  [[nodiscard]] std::string of_days(date from, date until) const {
    return from.iso().c_str() + say(" to ", " al ") + until.iso().c_str();
  }

 private:
  [[nodiscard]] bool is_data() const { return how_.as != form::text; }

  const request& how_;
};

both_days days_of(const request& how) { return {how.in_force, how.known}; }

std::int32_t number_of(date one) { return static_cast<std::int32_t>(one.days()); }

date later_by(date one, std::int64_t days) {
  return add_days(one, days).value_or(days < 0 ? date::min() : date::max());
}

// Places of grants, in the order of a day of each.
template <class Has>
std::vector<std::size_t> in_order_of(const std::vector<told_day>& days, Has has) {
  std::vector<std::size_t> some;
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (days[i].told == told::known && has(i)) some.push_back(i);
  }
  std::stable_sort(some.begin(), some.end(), [&](std::size_t a, std::size_t b) { return days[a].day < days[b].day; });
  return some;
}

bool runs(const told_standing& one) {
  return one.told == told::known &&
         (one.standing == grant_standing::awarded || one.standing == grant_standing::suspended);
}

table ending(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  const auto ends = all_deadlines(of, deadline_kind::activities_end, when);
  const auto totals = all_sums(of, grant_sum::total, when);
  const auto standings = all_standings(of, when);
  const auto first = number_of(how.in_force);
  const auto last = number_of(later_by(how.in_force, how.within));
  table made{
      "ending",
      tell.say("Ending within ", "In scadenza entro ") + std::to_string(how.within) + tell.say(" days", " giorni"),
      {notice_column,
       grant_column,
       {"ends", {"ends", "termina"}},
       {"days", {"days", "giorni"}, true},
       {"total", {"total", "totale"}, true},
       standing_column}};
  const auto some = in_order_of(ends, [&](std::size_t i) { return first <= ends[i].day && ends[i].day <= last; });
  for (const auto i : some) {
    const auto grant = of.grants()[i];
    made.rows.push_back({of.id_of({grant.notice}), of.name_of(grant), tell.day(ends[i]),
                         std::to_string(ends[i].day - first), tell.amount(totals[i]), tell.standing(standings[i])});
  }
  return made;
}

// A term that falls on a day: of a grant, or of a notice.
struct due {
  std::int32_t day;
  std::uint32_t notice;
  std::optional<grant_number> grant;
  deadline_kind which;
};

std::vector<due> due_between(const portfolio& of, const both_days& when, date from, date until) {
  std::vector<due> all;
  const auto falls = [&](const told_day& one) {
    return one.told == told::known && number_of(from) <= one.day && one.day <= number_of(until);
  };
  for (const auto which : grant_terms) {
    const auto days = all_deadlines(of, which, when);
    for (std::size_t i = 0; i < days.size(); ++i) {
      const auto grant = of.grants()[i];
      if (falls(days[i])) all.push_back({days[i].day, grant.notice, grant, which});
    }
  }
  for (const auto notice : of.notices()) {
    for (const auto which : notice_terms) {
      const auto one = of.deadline(notice, which, when);
      if (falls(one)) all.push_back({one.day, notice.notice, std::nullopt, which});
    }
  }
  const auto place = [](const due& one) { return std::tuple(one.day, one.notice, one.grant, one.which); };
  std::sort(all.begin(), all.end(), [&](const due& a, const due& b) { return place(a) < place(b); });
  return all;
}

table due_table(std::string name, std::string title, const portfolio& of, const std::vector<due>& all,
                const teller& tell) {
  table made{std::move(name),
             std::move(title),
             {{"day", {"day", "giorno"}}, notice_column, grant_column, {"term", {"term", "termine"}}}};
  for (const auto& one : all) {
    made.rows.push_back(
        {day_text(one.day), of.id_of({one.notice}), one.grant ? of.name_of(*one.grant) : "", tell.term(one.which)});
  }
  return made;
}

table due_report(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto from = how.from.value_or(how.in_force);
  const auto until = how.until.value_or(later_by(from, how.within));
  return due_table("due", tell.say("Due from ", "Scadenze dal ") + tell.of_days(from, until), of,
                   due_between(of, days_of(how), from, until), tell);
}

// The first and the last day of the month of the day in force.
std::pair<date, date> month_of(const request& how) {
  const auto first = *date::make(how.in_force.year(), how.in_force.month(), 1);
  return {first, later_by(add(first, *period::make(0, 1, 0), month_rounding::down).value_or(date::max()), -1)};
}

table month(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto [first, last] = month_of(how);
  return due_table("month", tell.say("Due from ", "Scadenze dal ") + tell.of_days(first, last), of,
                   due_between(of, days_of(how), first, last), tell);
}

table overdue(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  const auto standings = all_standings(of, when);
  const auto today = number_of(how.in_force);
  table made{"overdue",
             tell.say("Overdue and not closed", "Scadute e non concluse"),
             {notice_column,
              grant_column,
              {"term", {"term", "termine"}},
              {"was_due", {"was due", "scadeva"}},
              {"days", {"days ago", "giorni fa"}, true},
              standing_column}};
  std::vector<due> all;
  for (const auto which : {deadline_kind::activities_end, deadline_kind::final_report}) {
    const auto days = all_deadlines(of, which, when);
    for (std::size_t i = 0; i < days.size(); ++i) {
      if (days[i].told != told::known || days[i].day >= today || !runs(standings[i])) continue;
      all.push_back({days[i].day, static_cast<std::uint32_t>(i), of.grants()[i], which});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const due& a, const due& b) { return a.day < b.day; });
  for (const auto& one : all) {
    made.rows.push_back({of.id_of({one.grant->notice}), of.name_of(*one.grant), tell.term(one.which), day_text(one.day),
                         std::to_string(today - one.day), tell.standing(standings[one.notice])});
  }
  return made;
}

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
    if (left.told != told::known) continue;
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
  std::vector<std::tuple<grant_number, bool, question, told>> all;
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
    const auto add_notice = [&](told given, const question& asks) {
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
      if (!(before[i] == after[i])) all.push_back({i, name, text(before[i]), text(after[i])});
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
  if (name == "ending") return {ending(of, how)};
  if (name == "due") return {due_report(of, how)};
  if (name == "overdue") return {overdue(of, how)};
  if (name == "unallocated") return unallocated(of, how);
  if (name == "open") return {open(of, how)};
  if (name == "changed") return {changed(of, how)};
  return {month(of, how)};
}

void print_month(std::ostream& out, const portfolio& of, const request& how) {
  const teller tell(how);
  const auto [first, last] = month_of(how);
  std::map<std::int32_t, std::size_t> count;
  for (const auto& one : due_between(of, days_of(how), first, last)) ++count[one.day];
  out << tell.say("Due from ", "Scadenze dal ") << tell.of_days(first, last) << '\n';
  out << tell.say("      Mon      Tue      Wed      Thu      Fri      Sat      Sun",
                  "      lun      mar      mer      gio      ven      sab      dom")
      << '\n';
  const auto columns = static_cast<std::size_t>(weekday_of(first));  // of the days before the first
  std::string line((columns - static_cast<std::size_t>(weekday::monday)) * 9, ' ');
  for (auto day = first; day <= last; day = later_by(day, 1)) {
    const auto falls = count.find(number_of(day));
    const auto number = std::to_string(day.day());
    const auto many = falls == count.end() ? std::string("·") : std::to_string(falls->second);
    const auto wide = falls == count.end() ? std::size_t{1} : many.size();
    line += std::string(4 - number.size(), ' ') + number + std::string(wide < 5 ? 5 - wide : 1, ' ') + many;
    if (weekday_of(day) == weekday::sunday || day == last) {
      out << line << '\n';
      line.clear();
    }
  }
}
