// SPDX-License-Identifier: BSL-1.0
#include "blocks.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

#include "../record/natural_order.hpp"

namespace avviso::inline v0::detail {

namespace {

// From which day to which an act may have its place in the order of acts.
struct place {
  ordinal act;
  std::size_t nth;  // among the given acts
  date first;
  date last;
  bool is_exact;
};

std::optional<place> place_of(const fold& by, ordinal act, bool whatever) {
  const auto& adopted = by.act_at(act).reference.on;
  std::optional<place> found;
  cases each;
  bool is_only = true;
  do {
    const auto state = by.state_of(each, act);
    if (!whatever && (!state.known || !state.since)) continue;
    const auto days = cases::bounds_of(state.placed().value_or(moment::of(adopted)));
    if (!found) found = place{act, 0, days.first, days.last, false};
    found->first = std::min(found->first, days.first);
    found->last = std::max(found->last, days.last);
    is_only = is_only && each.is_only();
  } while (each.next());
  if (each.is_cut()) found = place{act, 0, date::min(), date::max(), false};
  if (found) {
    found->is_exact =
        is_only && !each.is_cut() && found->first == found->last && adopted.earliest() == adopted.latest();
  }
  return found;
}

class order_of_places {
 public:
  explicit order_of_places(const fold& by) : by_(by) {}

  // By day; of one day those that may be elsewhere first, then by what else tells acts apart, those without a number
  // last.
  [[nodiscard]] bool operator()(const place& a, const place& b) const {
    if (a.first != b.first) return a.first < b.first;
    if (a.is_exact != b.is_exact) return b.is_exact;
    if (!a.is_exact) return a.act < b.act;
    const auto& one = by_.act_at(a.act).reference;
    const auto& other = by_.act_at(b.act).reference;
    const auto key = [](const act_reference& of) {
      return std::tuple(of.on.earliest(), rank_of(of.kind), !of.number.is_stated());
    };
    if (key(one) != key(other)) return key(one) < key(other);
    const auto* number = one.number.if_stated();
    const auto* other_number = other.number.if_stated();
    if (number == nullptr || *number == *other_number) return a.act < b.act;
    return natural_less(*number, *other_number);
  }

  // Of two acts in this order that have one exact place: whether the first stands first.
  [[nodiscard]] bool are_told_apart(const place& a, const place& b) const {
    const auto& one = by_.act_at(a.act).reference;
    const auto& other = by_.act_at(b.act).reference;
    if (one.on.earliest() != other.on.earliest() || one.kind != other.kind) return true;
    const auto* number = one.number.if_stated();
    const auto* other_number = other.number.if_stated();
    return number != nullptr && other_number != nullptr && natural_less(*number, *other_number);
  }
  [[nodiscard]] bool is_of_one_kind_and_day(const place& a, const place& b) const {
    const auto& one = by_.act_at(a.act).reference;
    const auto& other = by_.act_at(b.act).reference;
    return a.is_exact && b.is_exact && a.first == b.first && one.on == other.on && one.kind == other.kind;
  }
  [[nodiscard]] bool has_number(const place& one) const { return by_.act_at(one.act).reference.number.is_stated(); }

 private:
  const fold& by_;
};

// The latest days of a block: of all its acts, and of those that may be on several days.
struct latest {
  date of_all = date::min();
  date of_open = date::min();

  void add(const place& one) {
    of_all = std::max(of_all, one.last);
    if (!one.is_exact) of_open = std::max(of_open, one.last);
  }
};

// Whether a block with these latest days ends before the place at `next`.
bool ends_before(const order_of_places& order, const std::vector<place>& all, std::size_t next, const latest& days) {
  const auto& one = all[next];
  const auto& before = all[next - 1];
  if (days.of_all < one.first) return true;
  const bool is_of_one_day = days.of_all == one.first && days.of_open < one.first;
  if (!is_of_one_day || !one.is_exact || !order.are_told_apart(before, one)) return false;
  // Of acts of one day and kind, one without a number may stand anywhere among the others.
  for (std::size_t i = next; i < all.size() && order.is_of_one_kind_and_day(before, all[i]); ++i) {
    if (!order.has_number(all[i])) return false;
  }
  return true;
}

using runs = std::vector<std::pair<std::size_t, std::size_t>>;  // of places, from the first to behind the last

runs runs_in(const order_of_places& order, const std::vector<place>& all) {
  runs found;
  latest days;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i == 0 || ends_before(order, all, i, days)) {
      found.emplace_back(i, i);
      days = {};
    }
    found.back().second = i + 1;
    days.add(all[i]);
  }
  return found;
}

}  // namespace

cases::span days_of_place(const fold& by, ordinal act) {
  const auto& since = by.of().file_of(act).plain_since;
  if (since && by.of().stands_alone(act)) return {*since, *since};
  const auto place = place_of(by, act, true);
  return {place->first, place->last};
}

cases::span days_of_effect(const fold& by, const spot& at) {
  auto found = days_of_place(by, at.act);
  if (!by.of().has_own_days(at.act)) return found;
  cases each;
  do {
    const auto since = by.since_of(each, at);
    if (!since) continue;
    const auto days = cases::bounds_of(*since);
    found.first = std::min(found.first, days.first);
    found.last = std::max(found.last, days.last);
  } while (each.next());
  return each.is_cut() ? cases::span{date::min(), date::max()} : found;
}

std::vector<block> blocks_of(const fold& by, const std::vector<ordinal>& acts, const blocks_wanted& wanted) {
  std::vector<place> places;
  for (std::size_t n = 0; n < acts.size(); ++n) {
    auto one = place_of(by, acts[n], wanted.placed == acts[n]);
    if (!one) continue;
    one->nth = n;
    places.push_back(*one);
  }
  const order_of_places order(by);
  std::sort(places.begin(), places.end(), order);
  auto found = runs_in(order, places);

  // Acts that share something open, `also` last.
  std::vector<ordinal> asked;
  fold::bearing more;
  for (const auto& one : places) {
    asked.push_back(one.act);
    more.push_back(one.nth < wanted.more.size() ? wanted.more[one.nth] : std::vector<ordinal>());
  }
  const auto groups = by.sharing(asked, wanted.grant, more, wanted.also);
  std::vector<std::pair<ordinal, std::size_t>> runs_by_act;
  for (std::size_t run = 0; run < found.size(); ++run) {
    for (auto i = found[run].first; i < found[run].second; ++i) runs_by_act.emplace_back(places[i].act, run);
  }
  std::sort(runs_by_act.begin(), runs_by_act.end());
  const auto run_of = [&](ordinal act) {
    return std::lower_bound(runs_by_act.begin(), runs_by_act.end(), std::pair(act, std::size_t{0}))->second;
  };
  std::vector<std::size_t> until(found.size());  // the run up to which one is joined to the next
  for (std::size_t i = 0; i < until.size(); ++i) until[i] = i;
  for (const auto& group : groups) {
    if (group.acts.size() < 2 && !group.is_joined) continue;
    std::size_t first = found.size();
    std::size_t last = 0;
    for (const auto act : group.acts) {
      const auto run = run_of(act);
      first = std::min(first, run);
      last = std::max(last, run);
    }
    if (group.is_joined) last = found.size() - 1;
    if (first < found.size()) until[first] = std::max(until[first], last);
  }
  std::vector<block> made;
  std::size_t end = 0;
  std::vector<std::pair<ordinal, std::size_t>> block_of;  // of each act
  for (std::size_t run = 0; run < found.size(); ++run) {
    if (run == 0 || run > end) made.emplace_back();
    end = std::max(end, until[run]);
    for (auto i = found[run].first; i < found[run].second; ++i) {
      made.back().acts.push_back(places[i].act);
      block_of.emplace_back(places[i].act, made.size() - 1);
    }
  }
  std::sort(block_of.begin(), block_of.end());
  for (const auto& group : groups) {
    if (group.acts.empty()) continue;
    const auto place =
        std::lower_bound(block_of.begin(), block_of.end(), std::pair(group.acts.front(), std::size_t{0}));
    made[place->second].parts.push_back(group.acts);
  }
  return made;
}

}  // namespace avviso::inline v0::detail
