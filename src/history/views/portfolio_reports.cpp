// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "portfolio_asked.hpp"
#include "portfolio_holding.hpp"
#include "portfolio_told.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

question about(question what, const portfolio& of, const std::optional<grant_number>& grant) {
  if (grant) what.grant = of.name_of(*grant);
  return what;
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
void add_due(const portfolio& of, deadline_kind which, const both_days& when, date from, date until,
             std::vector<limit_due>& into) {
  const auto what = column_of_limit(which);
  if (!what) return;
  const auto& held = portfolio_holding::of(of);
  for (const auto grant : held.grants) {
    const auto word = held.parts[grant.notice]->at(grant.place, *what, day_laid(when.in_force), day_laid(when.known));
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
  for (const auto which : deadlines_of_grants) add_due(of, which, when, from, until, all);
  put_in_order(all);
  return all;
}

std::vector<limit_due> ending_within(const portfolio& of, const both_days& when, std::int64_t days) {
  std::vector<limit_due> all;
  const auto until = add_days(when.in_force, days);
  add_due(of, deadline_kind::activities_end, when, when.in_force, until ? *until : date::max(), all);
  put_in_order(all);
  return all;
}

std::vector<limit_due> overdue(const portfolio& of, deadline_kind which, const both_days& when) {
  std::vector<limit_due> all;
  const auto until = add_days(when.in_force, -1);
  if (until) add_due(of, which, when, date::min(), *until, all);
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
    std::int64_t with_it = 0;
    const bool is_added =
        one.unallocated.told == told_as::known && !__builtin_add_overflow(sum.cents, one.unallocated.amount, &with_it);
    if (is_added) sum.cents = with_it;
    if (!is_added) ++sum.not_known;
  }
  std::vector<fund_money> all;
  for (auto& [name, sum] : by_name) {
    sum.fund = name;
    all.push_back(std::move(sum));
  }
  return all;
}

std::vector<line_money> unallocated_by_line(const portfolio& of, const both_days& when) {
  std::vector<line_money> all;
  const auto told = values_by_line(of, {.field = field::unallocated}, when);
  for (const auto& [notice, line, left] : *told) all.push_back({notice, line, {left.value, left.told}});
  return all;
}

std::vector<grant_payments> paid_against_payable(const portfolio& of, const both_days& when) {
  std::vector<grant_payments> all;
  const auto is_none_known = [](const told_amount& one) {
    return one.told == told_as::no_such || one.told == told_as::not_stated ||
           (one.told == told_as::known && one.amount == 0);
  };
  for (const auto grant : of.grants()) {
    const auto then = of.at({grant.notice}, when).grant(of.name_of(grant));
    const auto paid = amount_told(then.paid());
    const auto payable = amount_told(then.payable());
    const auto to_recover = amount_told(then.to_recover());
    if (is_none_known(paid) && is_none_known(payable) && is_none_known(to_recover)) continue;
    all.push_back({{grant.notice}, grant, of.sum(grant, grant_sum::total, when), paid, payable, to_recover});
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

std::vector<open_answer> open_answers(const portfolio& of, const both_days& when) {
  std::vector<open_answer> all;
  const auto of_grants = asked_of_grants();
  const auto of_notices = asked_of_notices();
  const auto look = [&](notice_number notice, const std::optional<grant_number>& grant, const question& what,
                        laid_word word) {
    if (word != laid_not) return;
    auto asked = about(what, of, grant);
    const auto says = told_by(of.at(notice, when).ask(asked));
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

std::vector<answer_to_settle> what_settles(const portfolio& of, std::span<const open_answer> open,
                                           const both_days& when) {
  std::vector<answer_to_settle> all;
  for (const auto& one : open) {
    auto facts = settled_by(of.at(one.notice, when), one.what);
    all.push_back({one, facts ? *std::move(facts) : std::vector<settling_fact>()});
  }
  return all;
}

}  // namespace avviso::inline v0
