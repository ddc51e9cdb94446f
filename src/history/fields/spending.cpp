// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/room.hpp>
#include <avviso/rules/expenditure_limit.hpp>

#include <algorithm>

#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"
#include "money.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// The last days on which the programme of the notice bears expenditure, by the law of the day in force: no limit, where
// no programme is stated.
std::vector<stated<date>> limits_of_programme(const fold& by) {
  std::vector<ordinal> founding;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    if (by.of().may_hold<establishment>(i)) founding.push_back(i);
  }
  std::vector<stated<date>> all;
  std::vector<ground> unused;
  cases every;
  do {
    const auto* founds = established(by, every, founding, unused);
    const auto* fund = founds != nullptr ? founds->notice.programme.if_stated() : nullptr;
    const auto* limit = fund != nullptr ? expenditure_limit_on(*fund, by.when().in_force) : nullptr;
    insert_candidate(all, limit != nullptr ? stated<date>(limit->incurred) : not_stated);
  } while (every.next());
  return all;
}

// No forbids, a silence leaves it open.
stated<bool> both(const stated<bool>& a, const stated<bool>& b) {
  if (a == stated<bool>(false) || b == stated<bool>(false)) return false;
  return a.is_stated() ? b : a;
}

void combine(std::vector<stated<bool>>& into, const std::vector<stated<bool>>& more) {
  std::vector<stated<bool>> all;
  for (const auto& one : into) {
    for (const auto& other : more) insert_candidate(all, both(one, other));
  }
  into = std::move(all);
}

}  // namespace

result<answer<date>> last_day_to_extend(const snapshot& at, const deadline_name& which, std::string_view grant) {
  return at.grant(grant).deadline(which);
}

result<answer<euro>> largest_top_up(const snapshot& at) { return at.notice().unallocated(); }

result<answer<date>> last_day_to_spend(const snapshot& at, std::string_view grant) {
  const auto end = at.grant(grant).end_of_activities();
  if (!end) return end.error();
  candidate_set<date> all;
  for (const auto& limit : limits_of_programme(fold(at.dossier(), at.when()))) {
    const auto* last = limit.if_stated();
    for (const auto& one : end->candidates()) {
      const auto* day = one.if_stated();
      all.insert(day != nullptr && last != nullptr && *last < *day ? limit : one);
    }
  }
  const auto grounds = end->grounds();
  const auto findings = end->findings();
  return answer<date>{end->asked(),
                      std::move(all).all(),
                      {grounds.begin(), grounds.end()},
                      {findings.begin(), findings.end()},
                      end->of(),
                      end->status() == status::conflict};
}

result<answer<bool>> may_spend(const snapshot& at, std::string_view grant, date on, euro amount) {
  const auto in_time = at.grant(grant).may_spend(on);
  if (!in_time) return in_time.error();
  const auto award = at.grant(grant).total();
  if (!award) return award.error();
  const auto by_time = in_time->candidates();
  std::vector<stated<bool>> all(by_time.begin(), by_time.end());
  std::vector<stated<bool>> by_law;
  for (const auto& limit : limits_of_programme(fold(at.dossier(), at.when()))) {
    const auto* last = limit.if_stated();
    insert_candidate(by_law, stated<bool>(last == nullptr || on <= *last));
  }
  combine(all, by_law);
  std::vector<stated<bool>> by_money;
  for (const auto& one : award->candidates()) {
    const auto* room = one.if_stated();
    insert_candidate(by_money, room != nullptr ? stated<bool>(amount <= *room) : not_stated);
  }
  combine(all, by_money);
  std::vector<ground> grounds(in_time->grounds().begin(), in_time->grounds().end());
  for (const auto& one : award->grounds()) {
    if (std::find(grounds.begin(), grounds.end(), one) == grounds.end()) grounds.push_back(one);
  }
  const auto findings = in_time->findings();
  question asked = in_time->asked();
  asked.amount = amount;
  return answer<bool>{
      std::move(asked), std::move(all), std::move(grounds), {findings.begin(), findings.end()}, in_time->of()};
}

}  // namespace avviso::inline v0
