// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/stated_sum.hpp>

#include "money.hpp"

#include <algorithm>
#include <optional>

namespace avviso::inline v0::detail {

std::vector<ordinal> acts_that_free(const archive& of, std::string_view grant) {
  std::vector<ordinal> all;
  for (const auto& one : of.spots<effects::passes>(grant)) {
    if (!all.empty() && all.back() == one.act) continue;
    bool does = false;
    of.each_wording(one.act, one.provision, [&](const worded& says) {
      each_effect_for<effects::passes>(says, grant, [&](const effects::passes& each) { does = does || each.frees(); });
    });
    if (does) all.push_back(one.act);
  }
  return all;
}

namespace {

bool frees(const worded& says, std::string_view grant) {
  bool does = false;
  each_effect_for<effects::passes>(
      says, grant, [&](const effects::passes& one) { does = does || (one.frees() && one.of.may_be(grant)); });
  return does;
}

// Adds up, in a case, what the provisions of an act add.
template <class T>
class adder {
 public:
  adder(const fold& by, cases& in, ordinal act, const stated<T>& zero, std::vector<ground>& notes)
      : by_(by), in_(in), act_(act), total_(zero), notes_(notes) {}

  [[nodiscard]] worded says(ordinal provision) const { return by_.worded_in(in_, act_, provision); }
  [[nodiscard]] bool goes_on() const { return total_.has_value(); }

  void add(ordinal provision, const result<stated<T>>& more, part as = part::adds) {
    notes_.push_back({as, act_, provision});
    const auto now = says(provision);
    if (const auto corrected = now.corrected_by()) {
      notes_.push_back({part::corrects, *corrected, now.correcting_provision()});
    }
    if (as == part::not_effective) return;
    total_ = total_.and_then([&](const stated<T>& so_far) {
      return more.and_then([&](const stated<T>& one) { return plus(so_far, one); });
    });
  }

  [[nodiscard]] result<stated<T>> total() const { return total_; }

 private:
  const fold& by_;
  cases& in_;
  ordinal act_;
  result<stated<T>> total_;
  std::vector<ground>& notes_;
};

}  // namespace

bool is_freed(const fold& by, cases& in, const spot& award, std::string_view grant) {
  for (const auto act : acts_that_free(by.of(), grant)) {
    if (!by.in_force(in, act)) continue;
    for (const auto p : by.of().concerning(act, grant)) {
      if (!frees(by.worded_in(in, act, p), grant)) continue;
      if (act == award.act ? p > award.provision : by.stands_before(in, award.act, act)) return true;
    }
  }
  return false;
}

namespace {

// The sum that one provision awards, less what was freed of it; none if it awards nothing.
std::optional<result<stated<euro>>> total_of(const fold& by, cases& in, const spot& at, const worded& says) {
  result<stated<euro>> kept = stated<euro>(euros<0>);
  result<stated<euro>> freed = stated<euro>(euros<0>);
  bool names_some = false;
  std::optional<result<stated<euro>>> all;
  each_effect<effects::awards>(says, [&](const effects::awards& one) {
    names_some = true;
    auto& sum = is_freed(by, in, at, one.whole.name) ? freed : kept;
    sum = sum.and_then([&](const stated<euro>& so_far) { return plus(so_far, one.whole.award); });
  });
  each_effect<effects::assigns>(says, [&](const effects::assigns& one) {
    if (!names_some) {
      all = one.total;
    } else if (!one.total.is_stated()) {
      all = kept;
    } else {
      all =
          freed.and_then([&](const stated<euro>& less) { return minus(less); }).and_then([&](const stated<euro>& less) {
            return plus(one.total, less);
          });
    }
  });
  return all;
}

}  // namespace

result<stated<euro>> awarded_by(const fold& by, cases& in, ordinal act, std::vector<ground>& notes) {
  adder<euro> sum(by, in, act, euros<0>, notes);
  if (!by.in_force(in, act)) return sum.total();
  for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
    if (!sum.goes_on()) break;
    if (const auto total = total_of(by, in, {act, p}, sum.says(p))) sum.add(p, *total);
  }
  return sum.total();
}

result<stated<euro>> envelope_raised_by(const fold& by, cases& in, ordinal act, std::vector<ground>& notes) {
  adder<euro> sum(by, in, act, euros<0>, notes);
  if (!by.in_force(in, act)) return sum.total();
  for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
    each_effect_for<effects::adds_money>(sum.says(p), std::nullopt, [&](const effects::adds_money& one) {
      if (one.to == field::endowment) sum.add(p, one.amount);
    });
  }
  return sum.total();
}

result<stated<units>> units_raised_by(const fold& by, cases& in, ordinal act, std::vector<ground>& notes) {
  adder<units> sum(by, in, act, units::of(0), notes);
  if (!by.in_force(in, act)) return sum.total();
  for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
    each_effect_for<effects::adds_units>(sum.says(p), std::nullopt, [&](const effects::adds_units& one) {
      if (one.of.is_notice()) sum.add(p, one.number);
    });
  }
  return sum.total();
}

const notice* established(const fold& by, cases& in, const std::vector<ordinal>& acts, std::vector<ground>& notes) {
  struct founding {
    ordinal act;
    ordinal provision;
    const notice* what;
  };
  std::vector<founding> all;
  std::vector<ordinal> force;
  for (const auto act : acts) {
    if (!by.in_force(in, act)) continue;
    for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
      each_effect_for<effects::founds>(by.worded_in(in, act, p), std::nullopt, [&](const effects::founds& one) {
        all.push_back({act, p, &one.whole});
        if (force.empty() || force.back() != act) force.push_back(act);
      });
    }
  }
  if (all.empty()) return nullptr;
  const auto last = by.last_of(in, force, key_of(undecided::founding, 0));
  const auto found = std::find_if(all.rbegin(), all.rend(), [&](const founding& one) { return one.act == last; });
  notes.push_back({part::adds, found->act, found->provision});
  return found->what;
}

result<stated<euro>> award_to(const fold& by, cases& in, ordinal act, std::string_view grant,
                              std::vector<ground>& notes) {
  adder<euro> sum(by, in, act, euros<0>, notes);
  if (!by.in_force(in, act)) return sum.total();
  for (const auto p : by.of().concerning(act, grant)) {
    each_effect_for<effects::awards>(sum.says(p), grant, [&](const effects::awards& one) {
      if (one.whole.name == grant && !is_freed(by, in, {act, p}, grant)) sum.add(p, one.whole.award);
    });
  }
  return sum.total();
}

namespace {

// This grant's part of the money that an act adds to the envelope, by the last allotment of that money.
stated<euro> share_of(const fold& by, cases& in, ordinal act, std::string_view grant, std::vector<ground>& notes) {
  std::vector<ordinal> acts;
  std::vector<link> allotments;
  for (const auto& one : by.of().links_of(act).allotted_by) {
    const auto divides = first_effect<effects::divides>(by.worded_in(in, one.act, one.provision));
    if (!divides || divides->of != by.act_at(act).id || !by.in_force(in, one.act)) continue;
    allotments.push_back(one);
    if (acts.empty() || acts.back() != one.act) acts.push_back(one.act);
  }
  if (acts.empty()) return not_stated;
  const auto last = by.last_of(in, acts, key_of(undecided::allotment, act));
  const auto which =
      *std::find_if(allotments.rbegin(), allotments.rend(), [&](const link& one) { return one.act == last; });
  notes.push_back({part::adds, which.act, which.provision});
  const auto says = by.worded_in(in, which.act, which.provision);
  const auto divides = first_effect<effects::divides>(says);
  const auto& shares = says.index()->shares;
  if (!shares) return not_stated;
  std::optional<euro> its;
  says.index()->each(
      grant, [&](std::size_t n) -> const std::string& { return divides->among[n].grant; },
      [&](std::size_t n) {
        if (!its) its = (*shares)[n];
      });
  return its.value_or(euros<0>);
}

}  // namespace

result<stated<euro>> top_ups_to(const fold& by, cases& in, ordinal act, std::string_view grant,
                                std::vector<ground>& notes) {
  adder<euro> sum(by, in, act, euros<0>, notes);
  const bool without_effect = by.adopted_without_effect(in, act);
  if (!without_effect && !by.in_force(in, act)) return sum.total();
  bool shared = false;
  for (const auto p : by.of().concerning(act, grant)) {
    each_effect_for<effects::adds_money>(sum.says(p), grant, [&](const effects::adds_money& one) {
      if (!by.does_for(in, one.of, grant, {act, p}, elects_money, notes)) return;
      if (without_effect) {
        sum.add(p, one.amount, part::not_effective);
      } else if (!one.is_shared) {
        sum.add(p, one.amount);
      } else {
        sum.add(p, shared ? stated<euro>(euros<0>) : share_of(by, in, act, grant, notes));
        shared = true;
      }
    });
  }
  return sum.total();
}

result<stated<units>> units_to(const fold& by, cases& in, ordinal act, std::string_view grant,
                               std::vector<ground>& notes) {
  adder<units> sum(by, in, act, units::of(0), notes);
  if (!by.in_force(in, act)) return sum.total();
  for (const auto p : by.of().concerning(act, grant)) {
    const auto says = sum.says(p);
    each_effect_for<effects::awards>(says, grant, [&](const effects::awards& one) {
      if (one.whole.name == grant && !is_freed(by, in, {act, p}, grant)) sum.add(p, one.whole.units);
    });
    each_effect_for<effects::adds_units>(says, grant, [&](const effects::adds_units& one) {
      if (by.does_for(in, one.of, grant, {act, p}, elects_money, notes)) sum.add(p, one.number);
    });
  }
  return sum.total();
}

}  // namespace avviso::inline v0::detail
