// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/subject.hpp"
#include "../fold/sums.hpp"
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

// A sum as acts make it: `all(fold, grounds)`, the possible sums.
template <class T, class All>
class summed_by_acts {
 public:
  summed_by_acts(const fold& by, const std::vector<ground>& grounds, const All& all)
      : by_(by), grounds_(grounds), all_(all) {}

  [[nodiscard]] std::vector<stated<T>> on(const fold& then) const {
    std::vector<ground> unused;
    const auto sums = all_(then, unused);
    return sums ? *sums : std::vector<stated<T>>{not_stated};
  }
  [[nodiscard]] bool is_written_since(const fold& then) const {
    const auto those = that_count(then);
    return std::any_of(those.begin(), those.end(),
                       [&](ordinal act) { return surely([&](cases& in) { return has_turned(in, act, then); }); });
  }
  [[nodiscard]] since_then<T> from(const stated<T>& base, const fold& then) const {
    if (is_written_since(then)) return {on(by_), false};
    since_then<T> made{{base}};
    const auto those = that_count(then);
    const bool may_be_written = std::any_of(those.begin(), those.end(), [&](ordinal act) {
      return possibly([&](cases& in) { return has_turned(in, act, then); });
    });
    if (!may_be_written) return made;
    for (const auto& one : on(by_)) insert_candidate(made.values, one);
    return made;
  }

 private:
  // Whether an act began to count, or ceased to, since that day.
  [[nodiscard]] bool has_turned(cases& in, ordinal act, const fold& then) const {
    return by_.in_force(in, act) != then.in_force(in, act);
  }
  // Those that bear on the sum now or did then.
  [[nodiscard]] acts acts_of(const std::vector<ground>& grounds) const {
    acts those;
    for (const auto& one : grounds) {
      if (one.part != part::not_effective) those.push_back(one.act);
    }
    return those;
  }
  [[nodiscard]] acts that_count(const fold& then) const {
    std::vector<ground> grounds = grounds_;
    static_cast<void>(all_(then, grounds));
    auto those = acts_of(grounds);
    std::sort(those.begin(), those.end());
    those.erase(std::unique(those.begin(), those.end()), those.end());
    return those;
  }

  const fold& by_;
  const std::vector<ground>& grounds_;
  const All& all_;
};

template <class T, class All>
result<answer<T>> sum_answer(const fold& by, question asked, const All& all) {
  std::vector<ground> grounds;
  const auto candidates = all(by, grounds);
  if (!candidates) return candidates.error();
  return answered(by, std::move(asked), *candidates, grounds, summed_by_acts<T, All>(by, grounds, all));
}

}  // namespace

// Founded, raised and spent: only what is asked for is summed.
result<answer<euro>> detail::envelope_answer(const fold& asked, field what) {
  if (what != field::awarded) {
    if (const auto none = no_such_notice(asked)) return *none;
  }
  const bool has_endowment = what != field::awarded;
  const auto all = [&](const fold& by, std::vector<ground>& grounds) {
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
    return summed<euro>(euros<0>, groups, amount);
  };
  return sum_answer<euro>(asked, {.field = what}, all);
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

result<answer<euro>> snapshot::endowment() const { return envelope_answer(fold(of_, when_), field::endowment); }

result<answer<euro>> snapshot::awarded() const { return envelope_answer(fold(of_, when_), field::awarded); }

result<answer<euro>> snapshot::unallocated() const { return envelope_answer(fold(of_, when_), field::unallocated); }

result<answer<units>> snapshot::units() const {
  const fold asked(of_, when_);
  if (const auto none = no_such_notice(asked)) return *none;
  const auto all = [](const fold& by, std::vector<ground>& grounds) {
    const auto amount = [&](cases& in, const acts& group) {
      result<stated<avviso::units>> base = stated<avviso::units>(units::of(0));
      const auto founding = those_that_found(by.of(), group);
      if (!founding.empty()) {
        const auto* founds = established(by, in, founding, grounds);
        base = founds != nullptr ? founds->units : stated<avviso::units>(not_stated);
      }
      return over(group, base, [&](ordinal act) { return units_raised_by(by, in, act, grounds); });
    };
    return summed<avviso::units>(units::of(0), groups_of<effects::founds, effects::adds_units>(by), amount);
  };
  return sum_answer<avviso::units>(asked, {.field = field::units}, all);
}

result<answer<units>> snapshot::units(std::string_view grant) const {
  const fold asked(of_, when_);
  if (const auto none = no_such_grant(asked, grant)) return *none;
  const auto all = [grant](const fold& by, std::vector<ground>& grounds) {
    const auto freeing_it = acts_that_free(by.of(), grant);
    const auto groups =
        groups_for<effects::awards, effects::adds_units>(by, grant, [&](ordinal) { return acts(freeing_it); });
    const auto amount = [&](cases& in, const acts& group) {
      return over(group, result<stated<avviso::units>>(stated<avviso::units>(units::of(0))),
                  [&](ordinal act) { return units_to(by, in, act, grant, grounds); });
    };
    return summed<avviso::units>(units::of(0), groups, amount);
  };
  return sum_answer<avviso::units>(asked, {.field = field::units, .grant = std::string(grant)}, all);
}

result<answer<euro>> snapshot::award(std::string_view grant) const {
  const fold asked(of_, when_);
  if (const auto none = no_such_grant(asked, grant)) return *none;
  const auto all = [grant](const fold& by, std::vector<ground>& grounds) {
    const auto freeing_it = acts_that_free(by.of(), grant);
    const auto groups = groups_for<effects::awards>(by, grant, [&](ordinal) { return acts(freeing_it); });
    const auto amount = [&](cases& in, const acts& group) {
      return over(group, result<stated<euro>>(stated<euro>(euros<0>)),
                  [&](ordinal act) { return award_to(by, in, act, grant, grounds); });
    };
    return summed<euro>(euros<0>, groups, amount);
  };
  return sum_answer<euro>(asked, {.field = field::award, .grant = std::string(grant)}, all);
}

result<answer<euro>> snapshot::top_ups(std::string_view grant) const {
  const fold asked(of_, when_);
  if (const auto none = no_such_grant(asked, grant)) return *none;
  const auto all = [grant](const fold& by, std::vector<ground>& grounds) {
    const auto groups =
        groups_for<effects::adds_money>(by, grant, [&](ordinal act) { return allotting(by.of(), act); });
    const auto amount = [&](cases& in, const acts& group) {
      return over(group, result<stated<euro>>(stated<euro>(euros<0>)),
                  [&](ordinal act) { return top_ups_to(by, in, act, grant, grounds); });
    };
    return summed<euro>(euros<0>, groups, amount);
  };
  return sum_answer<euro>(asked, {.field = field::top_ups, .grant = std::string(grant)}, all);
}

result<answer<euro>> snapshot::total(std::string_view grant) const {
  const fold asked(of_, when_);
  if (const auto none = no_such_grant(asked, grant)) return *none;
  const auto all = [grant](const fold& by, std::vector<ground>& grounds) {
    const auto freeing_it = acts_that_free(by.of(), grant);
    const auto groups = groups_for<effects::awards, effects::adds_money>(by, grant, [&](ordinal act) {
      acts those = allotting(by.of(), act);
      add_all(those, freeing_it);
      return those;
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
    return summed<euro>(euros<0>, groups, amount);
  };
  return sum_answer<euro>(asked, {.field = field::total, .grant = std::string(grant)}, all);
}

}  // namespace avviso::inline v0
