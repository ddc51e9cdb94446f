// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"

using namespace avviso;

namespace {

// What is not laid is asked of the snapshot.
template <class Told, class Ask>
void fill(const portfolio& of, std::vector<Told>& all, Ask ask) {
  const auto grants = of.grants();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].told == told_as::not_laid) all[i] = ask(grants[i]);
  }
}

}  // namespace

std::vector<told_day> all_deadlines(const portfolio& of, deadline_kind which, const both_days& when) {
  std::vector<told_day> all(of.grants().size());
  of.deadlines(which, when, all);
  fill(of, all, [&](grant_number one) { return of.deadline(one, which, when); });
  return all;
}

std::vector<told_amount> all_sums(const portfolio& of, grant_sum which, const both_days& when) {
  std::vector<told_amount> all(of.grants().size());
  of.sums(which, when, all);
  fill(of, all, [&](grant_number one) { return of.sum(one, which, when); });
  return all;
}

std::vector<told_standing> all_standings(const portfolio& of, const both_days& when) {
  std::vector<told_standing> all(of.grants().size());
  of.standings(when, all);
  fill(of, all, [&](grant_number one) { return of.standing(one, when); });
  return all;
}

std::optional<possible_days> possible_ends(const portfolio& of, grant_number grant, const both_days& when) {
  const auto end = of.at({grant.notice}, when).grant(of.name_of(grant)).end_of_activities();
  if (!end) return std::nullopt;
  std::optional<possible_days> days;
  for (const auto& one : end->candidates()) {
    const auto* day = one.if_stated();
    if (day == nullptr) continue;
    if (!days) days = possible_days{day->on, day->on};
    days->last = day->on;
  }
  return days;
}

std::string day_text(std::int32_t day) { return date::from_days(day).value_or(date::max()).iso().c_str(); }
