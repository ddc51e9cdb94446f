// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/subject.hpp"
#include "../fold/sums.hpp"
#include "bounds_of_sums.hpp"
#include "money.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

using acts = std::vector<ordinal>;

void add_all(acts& into, const acts& more) { into.insert(into.end(), more.begin(), more.end()); }

// The acts whose waivers and revocations bear on the awards of an act.
acts freeing(const archive& of, ordinal act) {
  acts all;
  for (const auto p : of.provisions_of(act)) {
    of.each_wording(act, p, [&](const worded& says) {
      each_effect<effects::awards>(
          says, [&](const effects::awards& one) { add_all(all, acts_that_free(of, one.whole.name)); });
    });
  }
  return all;
}

// Acts with some effects, in groups that have no bearing on each other. Those that found the notice stay together,
// because only the last of them counts.
template <class... Effects>
std::vector<acts> groups_of(const fold& by) {
  acts all;
  fold::bearing more;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    if (!by.of().may_have<Effects...>(i)) continue;
    all.push_back(i);
    more.push_back(freeing(by.of(), i));
  }
  auto groups = by.independent(all, std::nullopt, more);
  const auto founds = [&](const acts& group) {
    return (std::is_same_v<Effects, effects::founds> || ...) &&
           std::any_of(group.begin(), group.end(), [&](ordinal i) { return by.of().may_have<effects::founds>(i); });
  };
  std::vector<acts> apart;
  acts together;
  for (auto& group : groups) {
    if (founds(group)) {
      add_all(together, group);
    } else {
      apart.push_back(std::move(group));
    }
  }
  if (!together.empty()) apart.push_back(std::move(together));
  return apart;
}

acts those_that_found(const archive& of, const acts& among) {
  acts some;
  std::copy_if(among.begin(), among.end(), std::back_inserter(some),
               [&](ordinal i) { return of.may_have<effects::founds>(i); });
  return some;
}

// The sum over a group of acts.
template <class T, class Each>
result<stated<T>> over(const acts& group, const result<stated<T>>& first, Each each) {
  result<stated<T>> all = first;
  for (const auto act : group) {
    all = all.and_then([&](const stated<T>& so_far) {
      const result<stated<T>> more = each(act);
      return more.and_then([&](const stated<T>& one) { return plus(so_far, one); });
    });
  }
  return all;
}

template <class T>
result<answer<T>> sum_answer(const fold& by, question asked, result<candidate_values<T>> candidates,
                             std::vector<ground> grounds) {
  if (!candidates) return candidates.error();
  candidate_values<T> all = *candidates;
  if (all.are == possible_values::incomplete) all.values = bounds_of_sums<T>(by);
  return answered(by, std::move(asked), std::move(all), std::move(grounds));
}

}  // namespace

// Founded, raised and spent: only what is asked for is summed.
result<answer<euro>> detail::envelope_answer(const fold& by, field what) {
  if (what != field::awarded) {
    if (const auto none = no_such_notice(by)) return *none;
  }
  std::vector<ground> grounds;
  const bool has_endowment = what != field::awarded;
  const auto groups = what == field::awarded ? groups_of<effects::assigns>(by)
                      : what == field::endowment
                          ? groups_of<effects::founds, effects::adds_money>(by)
                          : groups_of<effects::founds, effects::adds_money, effects::assigns>(by);
  // Without an establishment in force, there is no endowment to add to.
  const auto founding_group = [&](const acts& group) { return !those_that_found(by.of(), group).empty(); };
  const auto amount = [&](cases& in, const acts& group) {
    result<stated<euro>> base = stated<euro>(euros<0>);
    if (has_endowment && founding_group(group)) {
      const auto* founds = established(by, in, those_that_found(by.of(), group), grounds);
      base = founds != nullptr ? founds->endowment : stated<euro>(not_stated);
    }
    return over(group, base, [&](ordinal act) -> result<stated<euro>> {
      const auto raised = has_endowment ? envelope_raised_by(by, in, act, grounds) : stated<euro>(euros<0>);
      if (what == field::endowment || !raised) return raised;
      const auto spent = awarded_by(by, in, act, grounds);
      if (!spent) return spent;
      if (what == field::awarded) return spent;
      return minus(*spent).and_then([&](const stated<euro>& less) { return plus(*raised, less); });
    });
  };
  auto candidates = summed<euro>(euros<0>, groups, amount);
  return sum_answer(by, {.field = what}, std::move(candidates), std::move(grounds));
}

namespace {

// Acts with some effects that may concern a grant, in groups; `more(act)`: what else bears on one.
template <class... Effects, class More>
std::vector<acts> groups_for(const fold& by, std::string_view grant, More more) {
  acts all;
  fold::bearing bearing;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    if (!by.of().may_have<Effects...>(i) || by.of().concerning(i, grant).empty()) continue;
    all.push_back(i);
    bearing.push_back(more(i));
  }
  return by.independent(all, grant, bearing);
}

acts allotting(const archive& of, ordinal act) {
  acts all;
  for (const auto& one : of.links_of(act).allotted_by) all.push_back(one.act);
  return all;
}

}  // namespace

result<answer<euro>> snapshot::endowment() const { return envelope_answer(fold(*this), field::endowment); }

result<answer<euro>> snapshot::awarded() const { return envelope_answer(fold(*this), field::awarded); }

result<answer<euro>> snapshot::unallocated() const { return envelope_answer(fold(*this), field::unallocated); }

result<answer<units>> snapshot::units() const {
  const fold by(*this);
  if (const auto none = no_such_notice(by)) return *none;
  std::vector<ground> grounds;
  const auto amount = [&](cases& in, const acts& group) {
    result<stated<avviso::units>> base = stated<avviso::units>(units::of(0));
    const auto founding = those_that_found(by.of(), group);
    if (!founding.empty()) {
      const auto* founds = established(by, in, founding, grounds);
      base = founds != nullptr ? founds->units : stated<avviso::units>(not_stated);
    }
    return over(group, base, [&](ordinal act) { return units_raised_by(by, in, act, grounds); });
  };
  auto candidates = summed<avviso::units>(units::of(0), groups_of<effects::founds, effects::adds_units>(by), amount);
  return sum_answer(by, {.field = field::units}, std::move(candidates), std::move(grounds));
}

result<answer<units>> snapshot::units(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  std::vector<ground> grounds;
  const auto freeing_it = acts_that_free(by.of(), grant);
  const auto groups =
      groups_for<effects::awards, effects::adds_units>(by, grant, [&](ordinal) { return acts(freeing_it); });
  const auto amount = [&](cases& in, const acts& group) {
    return over(group, result<stated<avviso::units>>(stated<avviso::units>(units::of(0))),
                [&](ordinal act) { return units_to(by, in, act, grant, grounds); });
  };
  auto candidates = summed<avviso::units>(units::of(0), groups, amount);
  return sum_answer(by, {.field = field::units, .grant = std::string(grant)}, std::move(candidates),
                    std::move(grounds));
}

result<answer<euro>> snapshot::award(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  std::vector<ground> grounds;
  const auto freeing_it = acts_that_free(by.of(), grant);
  const auto groups = groups_for<effects::awards>(by, grant, [&](ordinal) { return acts(freeing_it); });
  const auto amount = [&](cases& in, const acts& group) {
    return over(group, result<stated<euro>>(stated<euro>(euros<0>)),
                [&](ordinal act) { return award_to(by, in, act, grant, grounds); });
  };
  auto candidates = summed<euro>(euros<0>, groups, amount);
  return sum_answer(by, {.field = field::award, .grant = std::string(grant)}, std::move(candidates),
                    std::move(grounds));
}

result<answer<euro>> snapshot::top_ups(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  std::vector<ground> grounds;
  const auto groups = groups_for<effects::adds_money>(by, grant, [&](ordinal act) { return allotting(by.of(), act); });
  const auto amount = [&](cases& in, const acts& group) {
    return over(group, result<stated<euro>>(stated<euro>(euros<0>)),
                [&](ordinal act) { return top_ups_to(by, in, act, grant, grounds); });
  };
  auto candidates = summed<euro>(euros<0>, groups, amount);
  return sum_answer(by, {.field = field::top_ups, .grant = std::string(grant)}, std::move(candidates),
                    std::move(grounds));
}

result<answer<euro>> snapshot::total(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  std::vector<ground> grounds;
  const auto freeing_it = acts_that_free(by.of(), grant);
  const auto groups = groups_for<effects::awards, effects::adds_money>(by, grant, [&](ordinal act) {
    acts all = allotting(by.of(), act);
    add_all(all, freeing_it);
    return all;
  });
  const auto amount = [&](cases& in, const acts& group) {
    return over(group, result<stated<euro>>(stated<euro>(euros<0>)), [&](ordinal act) {
      return award_to(by, in, act, grant, grounds).and_then([&](const stated<euro>& first) {
        return top_ups_to(by, in, act, grant, grounds).and_then([&](const stated<euro>& more) {
          return plus(first, more);
        });
      });
    });
  };
  auto candidates = summed<euro>(euros<0>, groups, amount);
  return sum_answer(by, {.field = field::total, .grant = std::string(grant)}, std::move(candidates),
                    std::move(grounds));
}

}  // namespace avviso::inline v0
