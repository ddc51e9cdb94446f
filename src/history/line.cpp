// SPDX-License-Identifier: BSL-1.0
#include "line.hpp"

#include <algorithm>

#include "course.hpp"

namespace avviso::inline v0::detail {

line::line(const fold& by, std::optional<std::string_view> grant, std::vector<setting> settings)
    : by_(by), grant_(grant), settings_(std::move(settings)) {
  std::vector<ordinal> acts;
  fold::bearing more;
  for (const auto& one : settings_) {
    if (acts.empty() || acts.back() != one.act) {
      acts.push_back(one.act);
      more.emplace_back();
    }
    // By how many days a resumption moves a limit depends on every suspension.
    if (one.what.as<grant_resumption>() != nullptr) more.back() = acts_that_suspend(by.of());
  }
  for (const auto& group : by.independent(acts, grant, more)) {
    std::vector<const setting*> part;
    for (const auto& one : settings_) {
      if (std::find(group.begin(), group.end(), one.act) != group.end()) part.push_back(&one);
    }
    parts_.push_back(std::move(part));
  }
}

bool line::reaches(cases& in, const setting& one, std::vector<ground>& notes, bool ever) const {
  if (one.whom == nullptr || !grant_) return true;
  return by_.reaches(in, {one.act, one.provision, *one.whom, elects_time, ever}, *grant_, notes);
}

bool line::is_so_worded(cases& in, const setting& one) const {
  return by_.of().links_of(one.act).corrected_by.empty() || by_.said_in(in, one.act, one.provision) == one.what;
}

bool line::has_effect(cases& in, const setting& one, bool ever) const {
  if (!ever) return by_.in_force(in, one.act);
  const auto state = by_.state_of(in, one.act);
  return state.known && state.since && !state.annulled;
}

bool line::applies(cases& in, const setting& one, std::vector<ground>& notes, bool ever) const {
  return has_effect(in, one, ever) && is_so_worded(in, one) && reaches(in, one, notes, ever);
}

bool line::may_stand_before(cases& in, const setting& a, const setting& b) const {
  return a.act == b.act ? a.provision < b.provision : by_.may_stand_before(in, a.act, b.act);
}

namespace {

bool is_same(const setting& one, const std::optional<spot>& other) {
  return other && one.act == other->act && one.provision == other->provision;
}

// Whether a setting stands before, or after, a provision.
bool may_precede(const fold& by, cases& in, const setting& one, const spot& other) {
  return one.act == other.act ? one.provision < other.provision : by.may_stand_before(in, one.act, other.act);
}
bool may_follow(const fold& by, cases& in, const setting& one, const spot& other) {
  return one.act == other.act ? one.provision > other.provision : by.may_stand_before(in, other.act, one.act);
}

}  // namespace

void line::lengthen(const chain& now, const std::optional<spot>& below, std::vector<chain>& open) const {
  const bool possible = possibly([&](cases& in) {
    std::vector<ground> unused;
    bool counts = true;
    return may_hold(in, now, below, unused, counts);
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

// All of the chain that is no null have effect, in its order; `counts` is false when one does not reach the subject.
bool line::may_hold(cases& in, const chain& now, const std::optional<spot>& below, std::vector<ground>& notes,
                    bool& counts) const {
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (now[i] == nullptr) continue;
    const auto& one = *now[i];
    if (is_same(one, below) || !has_effect(in, one, below.has_value()) || !is_so_worded(in, one)) return false;
    if (below && !may_precede(by_, in, one, *below)) return false;
    for (std::size_t later = 0; later < i; ++later) {
      if (!may_stand_before(in, one, *now[later])) return false;
    }
    counts = counts && reaches(in, one, notes, below.has_value());
  }
  return true;
}

bool line::is_out(cases& in, const setting& other, const chain& now, const std::optional<spot>& below) const {
  if (is_same(other, below) || std::find(now.begin(), now.end(), &other) != now.end()) return true;
  if (below && may_follow(by_, in, other, *below)) return true;
  const bool is_before_all = now.back() != nullptr && std::all_of(now.begin(), now.end(), [&](const setting* one) {
                               return may_stand_before(in, other, *one);
                             });
  std::vector<ground> unused;
  return is_before_all || !applies(in, other, unused, below.has_value());
}

bool line::others_may_be_out(const cases& in, const chain& now, const std::optional<spot>& below) const {
  return std::all_of(parts_.begin(), parts_.end(), [&](const auto& part) {
    const auto all_out = [&](cases& each) {
      return std::all_of(part.begin(), part.end(), [&](const setting* one) { return is_out(each, *one, now, below); });
    };
    return possibly(all_out, in.given());
  });
}

}  // namespace avviso::inline v0::detail
