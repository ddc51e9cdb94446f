// SPDX-License-Identifier: BSL-1.0
#include "openness.hpp"

#include <algorithm>
#include <numeric>

#include "../fold/blocks.hpp"

namespace avviso::inline v0::detail {

void openness::add_all(ordinal act, std::vector<ordinal>& into) const {
  into.push_back(act);
  by_.collect_open(act, into, only_);
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

// The provisions of an act of which it is asked whether their day has come: of those by which awards lapse, the ones
// that bear on the grant.
std::vector<ordinal> openness::deferred(ordinal act) const {
  std::vector<ordinal> all;
  if (!by_.of().has_own_days(act) && !by_.of().may_lapse(act)) return all;
  if (!by_.of().has_own_days(act) && only_) {
    for (const auto& at : by_.of().spots<effects::passes>(*only_)) {
      if (at.act == act) all.push_back(at.provision);
    }
    return all;
  }
  all.resize(by_.act_at(act).provisions.size());
  std::iota(all.begin(), all.end(), ordinal{0});
  return all;
}

// Whether nobody tells of a reply to an award that lapses without one.
bool openness::may_lapse_in_silence(ordinal act, const std::vector<ordinal>& provisions) const {
  if (by_.when().readings.absence != absence::not_stated) return false;
  return std::any_of(provisions.begin(), provisions.end(), [&](ordinal p) {
    cases first;
    std::vector<ground> notes;
    static_cast<void>(by_.lapse_by(first, {act, p}, notes));
    return std::any_of(notes.begin(), notes.end(),
                       [](const ground& one) { return one.part == part::adhesion_not_stated; });
  });
}

openness::state openness::looked_at(ordinal act) const {
  cases every;
  const bool is_in_force = by_.in_force(every, act);
  const auto waiting = deferred(act);
  if (is_in_force && may_lapse_in_silence(act, waiting)) return state::open;
  std::vector<worded> said;
  std::vector<bool> undone;
  std::vector<bool> said_undone;  // where provisions have days of their own, or lapse
  const auto links = by_.of().links_of(act);
  const bool is_worded_anew = !links.corrected_by.empty() || !links.partly_undone_by.empty();
  for (ordinal p = 0; is_worded_anew && p < by_.act_at(act).provisions.size(); ++p) {
    said.push_back(by_.text_in(every, act, p));
  }
  for (const auto p : waiting) said_undone.push_back(by_.is_undone(every, {act, p}, std::nullopt));
  const auto& undoing = links.partly_undone_by;
  for (const auto& by : undoing) undone.push_back(by_.undoes(every, by));
  while (every.next()) {
    if (by_.in_force(every, act) != is_in_force) return state::open;
    for (ordinal p = 0; p < said.size(); ++p) {
      if (!(by_.text_in(every, act, p) == said[p])) return state::open;
    }
    for (std::size_t n = 0; n < waiting.size(); ++n) {
      if (by_.is_undone(every, {act, waiting[n]}, std::nullopt) != said_undone[n]) return state::open;
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
