// SPDX-License-Identifier: BSL-1.0
#include "due.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "answers.hpp"
#include "teller.hpp"

using namespace avviso;

namespace {

constexpr column sure_column{.name = "sure", .heading = {"sure", "certo"}, .is_truth = true};

std::int32_t number_of(date one) { return static_cast<std::int32_t>(one.days()); }

// A term that falls on a day, or may: of a grant, or of a notice.
struct due {
  std::int32_t day;
  bool is_sure;
  std::uint32_t notice;
  std::optional<std::size_t> grant;  // its place among all
  deadline_kind which;
};

// Days, both included.
struct stretch {
  date from, until;
};

class search {
 public:
  search(const portfolio& of, const both_days& when, const stretch& days) : of_(of), when_(when), days_(days) {}

  void add_grants(deadline_kind which) {
    const auto all = all_deadlines(of_, which, when_);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto grant = of_.grants()[i];
      add(all[i], {0, true, grant.notice, i, which},
          [&] { return of_.at({grant.notice}, when_).grant(of_.name_of(grant)).deadline(which); });
    }
  }
  void add_notices(deadline_kind which) {
    for (const auto notice : of_.notices()) {
      add(of_.deadline(notice, which, when_), {0, true, notice.notice, std::nullopt, which},
          [&] { return of_.at(notice, when_).notice().deadline(which); });
    }
  }

  // By day; of one day, those of a notice together.
  std::vector<due> found() && {
    const auto place = [](const due& one) { return std::tuple(one.day, one.notice, one.grant, one.which); };
    std::sort(all_.begin(), all_.end(), [&](const due& a, const due& b) { return place(a) < place(b); });
    return std::move(all_);
  }

 private:
  template <class Ask>
  void add(const told_day& told, due one, Ask ask) {
    if (told.told == told_as::known) {
      one.day = told.day;
      if (number_of(days_.from) <= one.day && one.day <= number_of(days_.until)) all_.push_back(one);
    } else if (is_open(told.told)) {
      const auto given = ask();
      const auto day = given ? first_possible(*given) : std::nullopt;
      if (!day) return;
      one.day = number_of(*day);
      one.is_sure = false;
      all_.push_back(one);
    }
  }

  // The first of the days on which a term may fall.
  [[nodiscard]] std::optional<date> first_possible(const answer<deadline_time>& given) const {
    std::optional<date> before;
    for (const auto& one : given.candidates()) {
      const auto* term = one.if_stated();
      if (term == nullptr) continue;
      if (days_.from <= term->on && term->on <= days_.until) return term->on;
      const bool is_range = given.possible() != possible_values::alternatives;
      if (is_range && before && *before < days_.from && term->on > days_.until) return days_.from;
      before = term->on;
    }
    return std::nullopt;
  }

  const portfolio& of_;
  both_days when_;
  stretch days_;
  std::vector<due> all_{};
};

std::vector<due> due_within(const portfolio& of, const both_days& when, const stretch& days) {
  search all(of, when, days);
  for (const auto which : grant_terms) all.add_grants(which);
  for (const auto which : notice_terms) all.add_notices(which);
  return std::move(all).found();
}

table due_table(std::string name, const portfolio& of, const both_days& when, const stretch& days, const teller& tell) {
  table made{std::move(name),
             tell.say("Due from ", "Scadenze dal ") + tell.of_days(days.from, days.until),
             {{"day", {"day", "giorno"}}, sure_column, notice_column, grant_column, {"term", {"term", "termine"}}}};
  for (const auto& one : due_within(of, when, days)) {
    made.rows.push_back({day_text(one.day), tell.sure(one.is_sure), of.id_of({one.notice}),
                         one.grant ? of.name_of(of.grants()[*one.grant]) : "", tell.term(one.which)});
  }
  return made;
}

// The month of the day in force.
stretch month_of(const request& how) {
  const auto first = *date::make(how.in_force.year(), how.in_force.month(), 1);
  return {first, later_by(add(first, *period::make(0, 1, 0), month_rounding::down).value_or(date::max()), -1)};
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
  search all(of, when, {how.in_force, later_by(how.in_force, how.within)});
  all.add_grants(deadline_kind::activities_end);
  const auto totals = all_sums(of, grant_sum::total, when);
  const auto standings = all_standings(of, when);
  for (const auto& one : std::move(all).found()) {
    made.rows.push_back({of.id_of({one.notice}), of.name_of(of.grants()[*one.grant]), day_text(one.day),
                         tell.sure(one.is_sure), std::to_string(one.day - number_of(how.in_force)),
                         tell.amount(totals[*one.grant]), tell.standing(standings[*one.grant])});
  }
  return made;
}

table due_report(const portfolio& of, const request& how) {
  const auto from = how.from.value_or(how.in_force);
  return due_table("due", of, days_of(how), {from, how.until.value_or(later_by(from, how.within))}, teller(how));
}

table month_report(const portfolio& of, const request& how) {
  return due_table("month", of, days_of(how), month_of(how), teller(how));
}

table overdue_report(const portfolio& of, const request& how) {
  const teller tell(how);
  const auto when = days_of(how);
  table made{"overdue",
             tell.say("Overdue and not closed", "Scadute e non concluse"),
             {notice_column,
              grant_column,
              {"term", {"term", "termine"}},
              {"was_due", {"was due", "scadeva"}},
              {"days", {"days ago", "giorni fa"}, true},
              standing_column}};
  search all(of, when, {date::min(), later_by(how.in_force, -1)});
  all.add_grants(deadline_kind::activities_end);
  all.add_grants(deadline_kind::final_report);
  const auto standings = all_standings(of, when);
  for (const auto& one : std::move(all).found()) {
    const auto& now = standings[*one.grant];
    const bool runs = now.told == told_as::known &&
                      (now.standing == grant_standing::awarded || now.standing == grant_standing::suspended);
    if (!one.is_sure || !runs) continue;
    made.rows.push_back({of.id_of({one.notice}), of.name_of(of.grants()[*one.grant]), tell.term(one.which),
                         day_text(one.day), std::to_string(number_of(how.in_force) - one.day), tell.standing(now)});
  }
  return made;
}

void print_month(std::ostream& out, const portfolio& of, const request& how) {
  constexpr std::size_t wide = 9;  // a day: its number, and how many
  const teller tell(how);
  const auto days = month_of(how);
  std::map<std::int32_t, std::size_t> count;
  for (const auto& one : due_within(of, days_of(how), days)) ++count[one.day];
  out << tell.say("      Mon      Tue      Wed      Thu      Fri      Sat      Sun",
                  "      lun      mar      mer      gio      ven      sab      dom")
      << '\n';
  std::string line(wide * (static_cast<std::size_t>(weekday_of(days.from)) - 1), ' ');
  for (auto day = days.from; day <= days.until; day = later_by(day, 1)) {
    const auto falls = count.find(number_of(day));
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
