// SPDX-License-Identifier: BSL-1.0
#include "last_setting.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

last_setting::last_setting(const fold& by, std::optional<std::string_view> grant, std::vector<setting> settings,
                           const fold::bearing& bearing)
    : by_(by), grant_(grant), settings_(std::move(settings)) {
  std::vector<ordinal> acts;
  fold::bearing more;
  for (std::size_t i = 0; i < settings_.size(); ++i) {
    if (acts.empty() || acts.back() != settings_[i].act) {
      acts.push_back(settings_[i].act);
      more.emplace_back();
    }
    if (i < bearing.size()) more.back().insert(more.back().end(), bearing[i].begin(), bearing[i].end());
  }
  for (const auto& group : by.independent(acts, grant, more)) {
    std::vector<const setting*> part;
    for (const auto& one : settings_) {
      if (std::find(group.begin(), group.end(), one.act) != group.end()) part.push_back(&one);
    }
    parts_.push_back(std::move(part));
  }
}

bool last_setting::reaches(cases& in, const setting& one, std::vector<ground>& notes, bool ever) const {
  if (one.whom == nullptr || !grant_) return true;
  return by_.reaches(in, {one.act, one.provision, *one.whom, elects_time, ever}, *grant_, notes);
}

bool last_setting::is_so_worded(cases& in, const setting& one) const {
  return by_.of().links_of(one.act).corrected_by.empty() || by_.worded_in(in, one.act, one.provision) == one.what;
}

bool last_setting::has_effect(cases& in, const setting& one, bool ever) const {
  if (!ever) return by_.in_force(in, one.act);
  const auto state = by_.state_of(in, one.act);
  return state.known && state.since && !state.annulled;
}

bool last_setting::applies(cases& in, const setting& one, std::vector<ground>& notes, bool ever) const {
  return has_effect(in, one, ever) && is_so_worded(in, one) && reaches(in, one, notes, ever);
}

bool last_setting::applied(cases& in, const setting& one, const fold& then) const {
  if (!then.in_force(in, one.act)) return false;
  const bool is_so_worded =
      by_.of().links_of(one.act).corrected_by.empty() || then.worded_in(in, one.act, one.provision) == one.what;
  if (!is_so_worded) return false;
  std::vector<ground> unused;
  return one.whom == nullptr || !grant_ ||
         then.reaches(in, {one.act, one.provision, *one.whom, elects_time}, *grant_, unused);
}

bool last_setting::is_written_since(const fold& then) const {
  for (std::size_t first = 0, last = 0; first < settings_.size(); first = last) {
    const auto is_of_it = [&](const setting& one) {
      return one.act == settings_[first].act && one.provision == settings_[first].provision;
    };
    while (last < settings_.size() && is_of_it(settings_[last])) ++last;
    const bool is_written = surely([&](cases& in) {
      bool now = false;
      bool before = false;
      std::vector<ground> unused;
      for (auto i = first; i < last; ++i) {
        now = now || applies(in, settings_[i], unused);
        before = before || applied(in, settings_[i], then);
      }
      return now != before;
    });
    if (is_written) return true;
  }
  return false;
}

last_setting::sequence::sequence(const chain& now, const std::optional<spot>& below) : has_limit(below.has_value()) {
  if (below) spots.push_back(*below);
  for (const auto* one : now) {
    if (one != nullptr) spots.push_back({one->act, one->provision});
  }
}

bool last_setting::sequence::holds(ordinal act) const {
  return std::any_of(spots.begin(), spots.end(), [act](const spot& one) { return one.act == act; });
}

// Whether another provision may stand before the one at `index`. An act stands as a whole, so if the sequence already
// holds it, its place there decides.
bool last_setting::may_precede(cases& in, const setting& other, const sequence& order, std::size_t index) const {
  const auto& spots = order.spots;
  if (other.act == spots[index].act) return other.provision < spots[index].provision;
  for (std::size_t i = 0; i < spots.size(); ++i) {
    if (spots[i].act == other.act) return i > index;
  }
  return by_.may_stand_before(in, other.act, spots[index].act);
}

// Whether the provision at `index` may stand before all those listed before it, which are later ones.
bool last_setting::is_in_order(cases& in, const sequence& order, std::size_t index) const {
  const auto& one = order.spots[index];
  bool is_apart = false;  // a later one of another act stands between
  for (std::size_t i = index; i-- > 0;) {
    const auto& later = order.spots[i];
    if (later.act == one.act) {
      if (is_apart || one.provision >= later.provision) return false;
      continue;
    }
    is_apart = true;
    if (!by_.may_stand_before(in, one.act, later.act)) return false;
    in.assume_first(one.act, later.act);
  }
  return true;
}

void last_setting::lengthen(const chain& now, const std::optional<spot>& below, std::vector<chain>& open) const {
  const sequence order(now, below);
  const bool possible = possibly([&](cases& in) {
    std::vector<ground> unused;
    bool counts = true;
    return may_hold(in, now, order, unused, counts);
  });
  if (!possible) return;
  const auto add = [&](const setting* next) {
    open.push_back(now);
    open.back().push_back(next);
  };
  add(nullptr);
  for (const auto& one : settings_) {
    if (std::find(now.begin(), now.end(), &one) == now.end()) add(&one);
  }
}

// Whether all settings of the chain may have effect in this order; `counts` is false if one does not reach the subject.
bool last_setting::may_hold(cases& in, const chain& now, const sequence& order, std::vector<ground>& notes,
                            bool& counts) const {
  const std::size_t first = order.has_limit ? 1 : 0;
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (now[i] == nullptr) continue;
    const auto& one = *now[i];
    if (!has_effect(in, one, order.has_limit) || !is_so_worded(in, one) || !is_in_order(in, order, first + i)) {
      return false;
    }
    counts = counts && reaches(in, one, notes, order.has_limit);
  }
  return true;
}

bool last_setting::is_out(cases& in, const setting& other, const chain& now, const sequence& order) const {
  if (std::find(now.begin(), now.end(), &other) != now.end()) return true;
  if (order.has_limit) {
    const auto& below = order.spots.front();
    const bool follows = other.act == below.act
                             ? other.provision >= below.provision
                             : !order.holds(other.act) && by_.may_stand_before(in, below.act, other.act);
    if (follows) return true;
  }
  bool is_before_all = now.back() != nullptr;
  for (std::size_t i = 0; is_before_all && i < order.spots.size(); ++i) {
    is_before_all = may_precede(in, other, order, i);
  }
  std::vector<ground> unused;
  return is_before_all || !applies(in, other, unused, order.has_limit);
}

bool last_setting::others_may_be_out(const cases& in, const chain& now, const sequence& order) const {
  return std::all_of(parts_.begin(), parts_.end(), [&](const auto& part) {
    const auto all_out = [&](cases& each) {
      return std::all_of(part.begin(), part.end(), [&](const setting* one) { return is_out(each, *one, now, order); });
    };
    return possibly(all_out, in.given());
  });
}

}  // namespace avviso::inline v0::detail
