// SPDX-License-Identifier: BSL-1.0
#include "openness.hpp"

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

openness::state openness::state_of(ordinal act) {
  if (states_[act] == state::not_asked) states_[act] = looked_at(act);
  return states_[act];
}

openness::state openness::looked_at(ordinal act) const {
  cases every;
  const bool is_in_force = by_.in_force(every, act);
  std::vector<worded> said;
  const bool is_corrected = !by_.of().links_of(act).corrected_by.empty();
  for (const auto p : by_.of().provisions_of(act)) {
    if (is_corrected) said.push_back(by_.worded_in(every, act, p));
  }
  while (every.next()) {
    if (by_.in_force(every, act) != is_in_force) return state::open;
    for (ordinal p = 0; p < said.size(); ++p) {
      if (!(by_.worded_in(every, act, p) == said[p])) return state::open;
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
