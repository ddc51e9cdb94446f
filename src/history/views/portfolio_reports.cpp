// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "../reasons/same_answer.hpp"
#include "../record/archive.hpp"
#include "portfolio_holding.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

question deadline_asked(deadline_kind which) { return {.field = field::deadline, .deadline = which}; }

// What is asked of each grant and of each notice, by column.
std::vector<question> asked_of_grants() {
  using enum deadline_kind;
  return {deadline_asked(activities_end), deadline_asked(final_report),    deadline_asked(expenditure_limit),
          {.field = field::award},        {.field = field::top_ups},       {.field = field::total},
          {.field = field::units},        {.field = field::grant_standing}};
}
std::vector<question> asked_of_notices() {
  std::vector<question> all;
  for (const auto which : every_deadline_kind) all.push_back(deadline_asked(which));
  for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated, field::units}) {
    all.push_back({.field = what});
  }
  return all;
}

// The first possible day of a time limit that lies within some days, if one does, and whether all do.
struct days_possible {
  std::optional<date> first;
  bool surely_falls = false;
};

days_possible days_in(const result<answer<deadline_time>>& given, date from, date until) {
  if (!given) return {};
  std::optional<date> first;
  std::optional<date> last;
  days_possible within;
  bool is_silent = false;
  for (const auto& one : given->candidates()) {
    const auto* time = one.if_stated();
    is_silent = is_silent || time == nullptr;
    if (time == nullptr) continue;
    first = first ? std::min(*first, time->on) : time->on;
    last = last ? std::max(*last, time->on) : time->on;
    const bool falls = from <= time->on && time->on <= until;
    if (falls) within.first = within.first ? std::min(*within.first, time->on) : time->on;
  }
  if (!first) return {};
  const bool is_whole = given->possible() == possible_values::alternatives;
  if (!is_whole && *first < from && from <= *last) within.first = from;
  within.surely_falls = !is_silent && from <= *first && *last <= until;
  return within;
}

days_possible days_in(laid_word word, date from, date until) {
  if (word < laid_value) return {};
  const auto day = date::from_days(day_of_word(word));
  const bool falls = day && from <= *day && *day <= until;
  return {falls ? std::optional<date>(*day) : std::nullopt, falls};
}

bool runs(const portfolio& of, grant_number grant, const both_days& when) {
  const auto stands = of.standing(grant, when);
  if (stands.told == told_as::undetermined) return true;
  return stands.told == told_as::known &&
         (stands.standing == grant_standing::awarded || stands.standing == grant_standing::suspended ||
          stands.standing == grant_standing::admitted_with_reservation);
}

// Adds the grants of which a time limit falls within some days.
void add_due(const portfolio& of, grant_column what, deadline_kind which, const both_days& when, date from, date until,
             std::vector<limit_due>& into) {
  const auto& held = portfolio_holding::of(of);
  for (const auto grant : held.grants) {
    const auto word = held.parts[grant.notice]->at(grant.place, what, day_laid(when.in_force), day_laid(when.known));
    const auto days = word != laid_not
                          ? days_in(word, from, until)
                          : days_in(of.at({grant.notice}, when).grant(of.name_of(grant)).deadline(which), from, until);
    if (days.first && runs(of, grant, when)) {
      into.push_back({{grant.notice}, grant, which, *days.first, days.surely_falls});
    }
  }
}

void put_in_order(std::vector<limit_due>& all) {
  const auto key = [](const limit_due& one) { return std::tuple(one.on, one.notice, one.grant, one.which); };
  std::sort(all.begin(), all.end(), [&](const limit_due& a, const limit_due& b) { return key(a) < key(b); });
}

constexpr std::pair<grant_column, deadline_kind> limits_of_grants[] = {
    {grant_column::activities_end, deadline_kind::activities_end},
    {grant_column::final_report, deadline_kind::final_report},
    {grant_column::expenditure_limit, deadline_kind::expenditure_limit}};

}  // namespace

std::vector<limit_due> due_between(const portfolio& of, const both_days& when, date from, date until) {
  std::vector<limit_due> all;
  for (const auto notice : of.notices()) {
    const auto& part = *portfolio_holding::of(of).parts[notice.notice];
    for (const auto which : every_deadline_kind) {
      const auto word = part.at(static_cast<notice_column>(which), day_laid(when.in_force), day_laid(when.known));
      const auto days = word != laid_not ? days_in(word, from, until)
                                         : days_in(of.at(notice, when).notice().deadline(which), from, until);
      if (days.first) all.push_back({notice, std::nullopt, which, *days.first, days.surely_falls});
    }
  }
  for (const auto& [column, which] : limits_of_grants) add_due(of, column, which, when, from, until, all);
  put_in_order(all);
  return all;
}

std::vector<limit_due> ending_within(const portfolio& of, const both_days& when, std::int64_t days) {
  std::vector<limit_due> all;
  const auto until = add_days(when.in_force, days);
  add_due(of, grant_column::activities_end, deadline_kind::activities_end, when, when.in_force,
          until ? *until : date::max(), all);
  put_in_order(all);
  return all;
}

std::vector<limit_due> overdue(const portfolio& of, deadline_kind which, const both_days& when) {
  std::vector<limit_due> all;
  const auto until = add_days(when.in_force, -1);
  for (const auto& [column, kind] : limits_of_grants) {
    if (kind == which && until) add_due(of, column, which, when, date::min(), *until, all);
  }
  put_in_order(all);
  return all;
}

std::vector<notice_money> unallocated(const portfolio& of, const both_days& when) {
  std::vector<notice_money> all;
  for (const auto notice : of.notices()) {
    const auto left = of.sum(notice, notice_sum::unallocated, when);
    if (left.told != told_as::no_such) all.push_back({notice, left});
  }
  return all;
}

std::vector<fund_money> unallocated_by_fund(const portfolio& of, const both_days& when) {
  std::map<std::string, fund_money> by_name;
  for (const auto& one : unallocated(of, when)) {
    const auto whole = of.at(one.notice, when).notice().whole();
    const auto* fund = whole ? whole->fund.if_stated() : nullptr;
    auto& sum = by_name[fund != nullptr ? *fund : std::string()];
    ++sum.notices;
    const bool is_added = one.unallocated.told == told_as::known &&
                          !__builtin_add_overflow(sum.cents, one.unallocated.amount, &sum.cents);
    if (!is_added) ++sum.not_known;
  }
  std::vector<fund_money> all;
  for (auto& [name, sum] : by_name) {
    sum.fund = name;
    all.push_back(std::move(sum));
  }
  return all;
}

std::vector<notice_money> idle_money(const portfolio& of, const both_days& when) {
  std::vector<notice_money> all;
  for (const auto notice : of.notices()) {
    const auto last = of.deadline(notice, deadline_kind::applications_close, when);
    if (last.told != told_as::known || last.day >= day_laid(when.in_force)) continue;
    const auto left = of.sum(notice, notice_sum::unallocated, when);
    if (left.told == told_as::known && left.amount > 0) all.push_back({notice, left});
  }
  std::sort(all.begin(), all.end(), [](const notice_money& a, const notice_money& b) {
    if (a.unallocated.amount != b.unallocated.amount) return a.unallocated.amount > b.unallocated.amount;
    return a.notice < b.notice;
  });
  return all;
}

namespace {

struct value_told {
  told_as told;
  std::int64_t value;
};

value_told value_of(laid_word word, const question& what) {
  if (word == laid_none) return {told_as::no_such, 0};
  if (word == laid_not_stated) return {told_as::not_stated, 0};
  return {told_as::known, what.field == field::deadline ? day_of_word(word) : word};
}

std::int64_t number_in(const any_value& one) {
  if (const auto* time = std::get_if<deadline_time>(&one)) return time->on.days();
  if (const auto* money = std::get_if<euro>(&one)) return money->cents();
  if (const auto* number = std::get_if<units>(&one)) return number->number();
  if (const auto* stands = std::get_if<grant_standing>(&one)) return static_cast<std::int64_t>(*stands);
  return 0;
}

value_told value_of(const result<answer<any_value>>& given) {
  if (!given) return {told_as::no_such, 0};
  switch (given->status()) {
    case status::known:
      return {told_as::known, number_in(*given->if_known())};
    case status::not_stated:
      return {told_as::not_stated, 0};
    case status::undetermined:
      return {told_as::undetermined, 0};
    case status::conflict:
      break;
  }
  return {told_as::conflict, 0};
}

question about(question what, const portfolio& of, const std::optional<grant_number>& grant) {
  if (grant) what.grant = of.name_of(*grant);
  return what;
}

// What is laid of a notice and its grants as of two days, and of its dossier after some change, as of two days again.
class comparison {
 public:
  comparison(const portfolio_part& was, const both_days& then, const portfolio_part& is, const both_days& now)
      : was_(was), then_(then), is_(is), now_(now) {}

  void list(notice_number notice, std::vector<changed_value>& into) const {
    const auto before = was_.of.as_of({.in_force = then_.in_force, .known = then_.known, .readings = was_.by});
    const auto after = is_.of.as_of({.in_force = now_.in_force, .known = now_.known, .readings = is_.by});
    const auto take = [&](const std::optional<grant_number>& grant, const question& what, laid_word was, laid_word is) {
      if (was == is && was != laid_not) return;
      auto asked = what;
      if (grant) asked.grant = is_.of.grants()[grant->place];
      auto first = value_of(was, what);
      auto second = value_of(is, what);
      if (was == laid_not || is == laid_not) {
        const auto earlier = before.ask(asked);
        const auto later = after.ask(asked);
        if (say_the_same(earlier, later)) return;
        first = value_of(earlier);
        second = value_of(later);
      }
      // One knows of no grant or notice, and the other of no value.
      const auto says = [](const value_told& one) {
        return one.told != told_as::no_such && one.told != told_as::not_stated;
      };
      if (!says(first) && !says(second)) return;
      into.push_back({notice, grant, std::move(asked), first.told, second.told, first.value, second.value});
    };
    static_assert(notice_columns == 10 && grant_columns == 8);
    const auto of_notice = asked_of_notices();
    for (std::size_t n = 0; n < notice_columns; ++n) {
      const auto column = static_cast<notice_column>(n);
      take(std::nullopt, of_notice[n], was_.at(column, day_laid(then_.in_force), day_laid(then_.known)),
           is_.at(column, day_laid(now_.in_force), day_laid(now_.known)));
    }
    const auto of_grant = asked_of_grants();
    for (std::uint32_t place = 0; place < is_.grants; ++place) {
      const auto there =
          &was_ == &is_ ? std::optional(place) : archive::of(was_.of).place_of_grant(is_.of.grants()[place]);
      for (std::size_t n = 0; n < grant_columns; ++n) {
        const auto column = static_cast<grant_column>(n);
        const auto word = there ? was_.at(*there, column, day_laid(then_.in_force), day_laid(then_.known)) : laid_none;
        take(grant_number{notice.notice, place}, of_grant[n], word,
             is_.at(place, column, day_laid(now_.in_force), day_laid(now_.known)));
      }
    }
  }

 private:
  const portfolio_part& was_;
  both_days then_;
  const portfolio_part& is_;
  both_days now_;
};

}  // namespace

std::vector<open_answer> open_answers(const portfolio& of, const both_days& when) {
  std::vector<open_answer> all;
  const auto of_grants = asked_of_grants();
  const auto of_notices = asked_of_notices();
  const auto look = [&](notice_number notice, const std::optional<grant_number>& grant, const question& what,
                        laid_word word) {
    if (word != laid_not) return;
    auto asked = about(what, of, grant);
    const auto says = value_of(of.at(notice, when).ask(asked)).told;
    if (says == told_as::undetermined || says == told_as::conflict)
      all.push_back({notice, grant, std::move(asked), says});
  };
  for (const auto notice : of.notices()) {
    const auto& part = *portfolio_holding::of(of).parts[notice.notice];
    const auto in_force = day_laid(when.in_force);
    const auto known = day_laid(when.known);
    for (std::size_t n = 0; n < of_notices.size(); ++n) {
      look(notice, std::nullopt, of_notices[n], part.at(static_cast<notice_column>(n), in_force, known));
    }
    for (std::uint32_t place = 0; place < part.grants; ++place) {
      for (std::size_t n = 0; n < of_grants.size(); ++n) {
        look(notice, grant_number{notice.notice, place}, of_grants[n],
             part.at(place, static_cast<grant_column>(n), in_force, known));
      }
    }
  }
  return all;
}

std::vector<changed_value> changes(const portfolio& of, const both_days& before, const both_days& after) {
  std::vector<changed_value> all;
  for (const auto notice : of.notices()) {
    const auto& part = *portfolio_holding::of(of).parts[notice.notice];
    comparison(part, before, part, after).list(notice, all);
  }
  return all;
}

result<std::vector<changed_value>> what_if(const portfolio& of, std::span<const notice_number> notices,
                                           const act& draft, const both_days& when) {
  std::vector<changed_value> all;
  for (const auto notice : notices) {
    const auto with_draft = of.dossier_of(notice).with(draft);
    if (!with_draft) return with_draft.error();
    const portfolio_part then(of.id_of(notice), *with_draft, of.how());
    comparison(*portfolio_holding::of(of).parts[notice.notice], when, then, when).list(notice, all);
  }
  return all;
}

result<impact> impact_of(const portfolio& of, notice_number notice, const annulment& what, const both_days& when) {
  return impact_of(of.dossier_of(notice), what, of.at(notice, when).when());
}

}  // namespace avviso::inline v0
