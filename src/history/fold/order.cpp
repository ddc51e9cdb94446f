// SPDX-License-Identifier: BSL-1.0
// Which of several acts stands first, and which last.
#include <algorithm>
#include <cstddef>
#include <utility>

#include "../../sort_stably.hpp"
#include "../record/natural_order.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

bool fold::may_stand_before(cases& in, ordinal a, ordinal b) const {
  const act& one = act_at(a);
  const act& other = act_at(b);
  const auto day = state_of(in, a).placed().value_or(moment::of(one.reference.on));
  const auto other_day = state_of(in, b).placed().value_or(moment::of(other.reference.on));
  if (const auto order = in.compare(day, other_day); order != 0) return order < 0;
  const auto adopted = in.compare(moment::of(one.reference.on), moment::of(other.reference.on));
  if (adopted != 0) return adopted < 0;
  if (one.reference.kind != other.reference.kind) {
    return rank_of(one.reference.kind) < rank_of(other.reference.kind);
  }
  const auto* number = one.reference.number.if_stated();
  const auto* other_number = other.reference.number.if_stated();
  if (number != nullptr && other_number != nullptr && natural_less(*other_number, *number)) return false;
  return !in.is_first(b, a);
}

bool fold::stands_before(cases& in, ordinal a, ordinal b) const {
  if (!may_stand_before(in, a, b)) return false;
  if (!may_stand_before(in, b, a) || follows_from_order(in, a, b)) return true;
  if (follows_from_order(in, b, a)) return false;
  const bool is_first = in.is_so(key_of(undecided::freed, b, a));
  is_first ? in.assume_first(a, b) : in.assume_first(b, a);
  return is_first;
}

// Whether `a` stands before `b` because it stands before others that do.
bool fold::follows_from_order(cases& in, ordinal a, ordinal b) const {
  auto left = in.in_assumed_order();
  left.push_back(b);
  std::vector<ordinal> later{a};
  for (std::size_t i = 0; i < later.size() && later.back() != b; ++i) {
    const auto from = later[i];
    const auto stands_later = [&](ordinal one) {
      return one != from && may_stand_before(in, from, one) && !may_stand_before(in, one, from);
    };
    for (const auto one : left) {
      if (std::find(later.begin(), later.end(), one) == later.end() && stands_later(one)) later.push_back(one);
      if (later.back() == b) break;
    }
  }
  return later.back() == b;
}

// Any act that no other must follow may be the last.
ordinal fold::last_of(cases& in, const std::vector<ordinal>& acts, fact_key key) const {
  std::vector<ordinal> last;
  for (const auto one : acts) {
    const bool may_be = std::all_of(acts.begin(), acts.end(),
                                    [&](ordinal other) { return other == one || may_stand_before(in, other, one); });
    if (may_be) last.push_back(one);
  }
  if (last.empty()) return acts.back();  // what the case assumes about ties contradicts itself
  for (std::size_t i = 0; i + 1 < last.size(); ++i) {
    key.choice = last[i];
    if (in.is_so(key)) return last[i];
  }
  return last.back();
}

std::optional<std::vector<ordinal>> fold::certain_order(cases& in, const std::vector<ordinal>& acts) const {
  if (acts.size() < 2) return acts;
  std::vector<ordinal> open;
  for (const auto one : acts) {
    if (is_open(one)) return std::nullopt;
    collect_open(one, open);
    if (!open.empty()) return std::nullopt;
  }
  struct placed {
    moment since;
    ordinal act;
  };
  std::vector<placed> all;
  all.reserve(acts.size());
  for (const auto one : acts) {
    all.push_back({state_of(in, one).placed().value_or(moment::of(act_at(one).reference.on)), one});
  }
  const auto stands_first = [&](const placed& a, const placed& b) {
    const auto order = in.compare(a.since, b.since);
    if (order != 0) return order < 0;
    return may_stand_before(in, a.act, b.act) && !may_stand_before(in, b.act, a.act);
  };
  sort_stably(all, stands_first);
  std::vector<ordinal> sorted;
  sorted.reserve(all.size());
  for (const auto& one : all) {
    if (!sorted.empty() && !stands_first(all[sorted.size() - 1], one)) return std::nullopt;
    sorted.push_back(one.act);
  }
  return sorted;
}

std::optional<std::vector<ordinal>> fold::in_apparent_order(cases& in, std::vector<ordinal> acts) const {
  if (auto order = certain_order(in, acts)) return order;
  struct place {
    cases::span days;
    ordinal act;
    bool is_exact;
  };
  std::vector<place> places;
  for (const auto one : acts) {
    const auto& adopted = act_at(one).reference.on;
    const auto days = cases::bounds_of(state_of(in, one).placed().value_or(moment::of(adopted)));
    places.push_back({days, one, days.first == days.last && adopted.earliest() == adopted.latest()});
  }
  const auto stands_first = [&](const place& a, const place& b) {
    if (a.days.first != b.days.first) return a.days.first < b.days.first;
    if (!a.is_exact || !b.is_exact) return false;
    return may_stand_before(in, a.act, b.act) && !may_stand_before(in, b.act, a.act);
  };
  sort_stably(places, stands_first);
  for (std::size_t n = 0; n < places.size(); ++n) {
    acts[n] = places[n].act;
    if (n == 0 || places[n - 1].days.last < places[n].days.first) continue;
    const bool are_told_apart = places[n - 1].is_exact && stands_first(places[n - 1], places[n]);
    if (!are_told_apart) return std::nullopt;
  }
  return acts;
}

// Where days alone tell that some stand before all others, no pair of them is compared.
std::vector<ordinal> fold::in_order(cases& in, std::vector<ordinal> acts, fact_key key) const {
  if (auto order = certain_order(in, acts)) return *std::move(order);
  struct place {
    cases::span days;
    ordinal act;
  };
  std::vector<place> places;
  for (const auto one : acts) {
    places.push_back(
        {cases::bounds_of(state_of(in, one).placed().value_or(moment::of(act_at(one).reference.on))), one});
  }
  sort_stably(places, [](const place& a, const place& b) { return a.days.first < b.days.first; });
  std::vector<ordinal> order;
  std::vector<ordinal> run;
  date last = date::min();
  const auto end_run = [&] {
    std::sort(run.begin(), run.end());
    const auto from = static_cast<std::ptrdiff_t>(order.size());
    while (!run.empty()) {
      key.part = static_cast<ordinal>(run.size());
      const auto next = last_of(in, run, key);
      order.insert(order.begin() + from, next);
      run.erase(std::find(run.begin(), run.end(), next));
      for (const auto other : run) in.assume_first(other, next);
    }
  };
  for (const auto& one : places) {
    if (!run.empty() && last < one.days.first) end_run();
    run.push_back(one.act);
    last = std::max(last, one.days.last);
  }
  end_run();
  return order;
}

}  // namespace avviso::inline v0::detail
