// SPDX-License-Identifier: BSL-1.0
#include "openness.hpp"

#include <algorithm>

#include "../fold/blocks.hpp"

namespace avviso::inline v0::detail {

void openness::add_all(ordinal act, std::vector<ordinal>& into) const {
  into.push_back(act);
  by_.collect_open(act, into);
}

void openness::add(ordinal act, std::vector<ordinal>& into) {
  if (state_of(act) == state::open) add_all(act, into);
}

void openness::add_pair(ordinal a, ordinal b, std::vector<ordinal>& into) {
  if (a == b || state_of(a) == state::out || state_of(b) == state::out || has_order(a, b)) return;
  add_all(a, into);
  add_all(b, into);
}

// Acts of which the days are apart stand as these do: only those that may meet are compared.
void openness::add_order(std::vector<ordinal> acts, std::vector<ordinal>& into) {
  std::sort(acts.begin(), acts.end());
  acts.erase(std::unique(acts.begin(), acts.end()), acts.end());
  std::sort(acts.begin(), acts.end(), [&](ordinal a, ordinal b) { return days_of(a).first < days_of(b).first; });
  for (std::size_t n = 0; n < acts.size(); ++n) {
    for (std::size_t m = n + 1; m < acts.size() && days_of(acts[m]).first <= days_of(acts[n]).last; ++m) {
      add_pair(acts[n], acts[m], into);
    }
  }
}

const cases::span& openness::days_of(ordinal act) {
  const auto place = days_.find(act);
  return place != days_.end() ? place->second : days_.emplace(act, days_of_place(by_, act)).first->second;
}

std::optional<bool> openness::settled(ordinal act) {
  const auto now = state_of(act);
  return now == state::open ? std::nullopt : std::optional(now == state::in_force);
}

openness::state openness::state_of(ordinal act) {
  const auto place = states_.find(act);
  return place != states_.end() ? place->second : states_.emplace(act, looked_at(act)).first->second;
}

openness::state openness::looked_at(ordinal act) const {
  cases every;
  const bool is_in_force = by_.in_force(every, act);
  std::vector<worded> said;
  std::vector<bool> undone;
  std::vector<bool> said_undone;  // where provisions have days of their own, or lapse
  const bool is_changed = by_.of().is_changed(act);
  for (ordinal p = 0; is_changed && p < by_.act_at(act).provisions.size(); ++p) {
    said.push_back(by_.text_in(every, act, p));
  }
  const bool has_days = by_.of().has_own_days(act) || by_.of().may_lapse(act);
  const auto days_of = has_days ? by_.act_at(act).provisions.size() : 0;
  for (ordinal p = 0; p < days_of; ++p) said_undone.push_back(by_.is_undone(every, {act, p}, std::nullopt));
  const auto undoing = by_.of().links_of(act).partly_undone_by;
  for (const auto& by : undoing) undone.push_back(by_.undoes(every, by));
  while (every.next()) {
    if (by_.in_force(every, act) != is_in_force) return state::open;
    for (ordinal p = 0; p < said.size(); ++p) {
      if (!(by_.text_in(every, act, p) == said[p])) return state::open;
    }
    for (ordinal p = 0; p < days_of; ++p) {
      if (by_.is_undone(every, {act, p}, std::nullopt) != said_undone[p]) return state::open;
    }
    std::size_t n = 0;
    for (const auto& by : undoing) {
      if (by_.undoes(every, by) != undone[n++]) return state::open;
    }
  }
  return is_in_force ? state::in_force : state::out;
}

bool openness::has_order(ordinal a, ordinal b) {
  const auto [place, is_new] = orders_.try_emplace(a < b ? std::pair(a, b) : std::pair(b, a), true);
  if (!is_new) return place->second;
  bool before = false;
  bool after = false;
  cases every;
  do {
    const bool may_be_first = by_.may_stand_before(every, a, b);  // each case asks the same, in the same order
    const bool may_be_last = by_.may_stand_before(every, b, a);
    before = before || may_be_first;
    after = after || may_be_last;
  } while (!(before && after) && every.next());
  place->second = !(before && after);
  return place->second;
}

}  // namespace avviso::inline v0::detail
