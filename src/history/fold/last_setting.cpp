// SPDX-License-Identifier: BSL-1.0
#include "last_setting.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace avviso::inline v0::detail {

last_setting::last_setting(const fold& by, std::optional<std::string_view> grant, std::vector<setting> settings,
                           const fold::bearing& bearing, const std::vector<ordinal>& also, counts_in_life counts)
    : by_(by), grant_(grant), settings_(std::move(settings)), also_(also), counts_(std::move(counts)) {
  acts_.reserve(settings_.size());
  more_.reserve(settings_.size());
  for (std::size_t i = 0; i < settings_.size(); ++i) {
    if (acts_.empty() || acts_.back() != settings_[i].act) {
      acts_.push_back(settings_[i].act);
      more_.emplace_back();
    }
    if (i < bearing.size()) more_.back().insert(more_.back().end(), bearing[i].begin(), bearing[i].end());
  }
}

const last_setting::layout& last_setting::laid() const {
  auto& made = *laid_;
  if (made.is_done) return made;
  for (auto one = settings_.begin(); one != settings_.end();) {
    const auto end = std::find_if(one, settings_.end(), [&](const setting& other) {
      return other.act != one->act || other.provision != one->provision;
    });
    std::ptrdiff_t wordings = 0;
    by_.of().each_wording(one->act, one->provision, [&](const worded& /*unused*/) { ++wordings; });
    const bool reach_it = std::all_of(one, end, [](const setting& each) {
      return each.life == of_life::none && (each.whom == nullptr || is_for_all(*each.whom));
    });
    const bool may_be_undone = by_.of().is_partly_undone(one->act);
    made.is_one_of_all.insert(made.is_one_of_all.end(), static_cast<std::size_t>(end - one),
                              reach_it && !may_be_undone && end - one == wordings);
    one = end;
  }
  for (const auto& one : blocks_of(by_, acts_, {.grant = grant_, .more = more_, .also = also_})) {
    for (const auto act : one.acts) made.stage_of.emplace_back(act, made.stages.size());
    made.stages.push_back(stage_of(one));
  }
  std::sort(made.stage_of.begin(), made.stage_of.end());
  made.is_done = true;
  return made;
}

// Each provision reads in one way; the settings are sorted by act, then by provision.
std::optional<last_setting::certain_chain> last_setting::certain_last(cases& in) const {
  std::vector<ordinal> force;
  force.reserve(acts_.size());
  for (const auto act : acts_) {
    if (by_.in_force(in, act)) force.push_back(act);
    if (!in.is_only()) return std::nullopt;
  }
  const auto order = by_.certain_order(in, force);
  if (!order) return std::nullopt;
  certain_chain found;
  for (auto act = order->rbegin(); act != order->rend(); ++act) {
    auto one = std::upper_bound(settings_.begin(), settings_.end(), *act,
                                [](ordinal key, const setting& each) { return key < each.act; });
    while (one != settings_.begin() && std::prev(one)->act == *act) {
      --one;
      const bool does = by_.worded_in(in, *act, one->provision, grant_) == one->what && reaches(in, *one, found.notes);
      if (!in.is_only()) return std::nullopt;
      if (!does) continue;
      found.made_by.push_back(&*one);
      if (!one->is_relative) return found;
    }
  }
  found.made_by.push_back(nullptr);
  return found;
}

std::optional<std::size_t> last_setting::stage_of_act(ordinal act) const {
  const auto& all = laid().stage_of;
  const auto place = std::lower_bound(all.begin(), all.end(), std::pair(act, std::size_t{0}));
  if (place == all.end() || place->first != act) return std::nullopt;
  const bool has_place = surely([&](cases& in) {
    const auto state = by_.state_of(in, act);
    return state.known && state.since.has_value();
  });
  return has_place ? std::optional(place->second) : std::nullopt;
}

last_setting::stage last_setting::stage_of(const block& acts) const {
  // The settings are sorted by act.
  const auto add = [this](ordinal act, std::vector<const setting*>& into) {
    const auto first = std::lower_bound(settings_.begin(), settings_.end(), act,
                                        [](const setting& one, ordinal key) { return one.act < key; });
    for (auto one = first; one != settings_.end() && one->act == act; ++one) into.push_back(&*one);
  };
  // Of what ends a grant only the first counts, and of what begins it too: each is out of the way by another. Exact
  // acts of which nothing tells the order share nothing open else.
  const auto bounds_life = [](const setting* one) {
    return one->life == of_life::ends || one->life == of_life::begins;
  };
  stage made;
  std::vector<const setting*> of_its_life;
  for (const auto& part : acts.parts) {
    std::vector<const setting*> its;
    for (const auto act : part) add(act, its);
    if (std::any_of(its.begin(), its.end(), bounds_life)) {
      of_its_life.insert(of_its_life.end(), its.begin(), its.end());
    } else {
      made.parts.push_back(std::move(its));
    }
  }
  if (!of_its_life.empty()) made.parts.insert(made.parts.begin(), std::move(of_its_life));
  auto sorted = acts.acts;
  std::sort(sorted.begin(), sorted.end());
  for (const auto act : sorted) {
    add(act, made.all);
    const auto add_undoing = [&made](ordinal by) { made.undoing.push_back(by); };
    by_.of().each_undoing(act, add_undoing);
    for (const auto by : by_.of().changers_of(act, grant_)) add_undoing(by);
  }
  std::sort(made.undoing.begin(), made.undoing.end());
  return made;
}

std::vector<last_setting::stage> last_setting::stages_up_to(const spot& provision) const {
  auto acts = acts_;
  if (std::find(acts.begin(), acts.end(), provision.act) == acts.end()) acts.push_back(provision.act);
  std::vector<stage> made;
  for (const auto& one : blocks_of(by_, acts, {.grant = grant_, .more = more_, .placed = provision.act})) {
    made.push_back(stage_of(one));
    if (std::find(one.acts.begin(), one.acts.end(), provision.act) != one.acts.end()) break;
  }
  return made;
}

std::size_t last_setting::begins_at(const std::vector<stage>& all, bool ever) const {
  for (auto n = all.size(); n-- > 0;) {
    const bool sets_anew = std::any_of(all[n].all.begin(), all[n].all.end(), [&](const setting* one) {
      std::vector<ground> unused;
      return !one->is_relative && surely([&](cases& in) { return applies(in, *one, unused, ever); });
    });
    if (sets_anew) return n;
  }
  return 0;
}

void last_setting::add_grounds(const chain& made_by, const std::vector<ground>& notes, bool counts,
                               std::vector<ground>& grounds) const {
  grounds.insert(grounds.end(), notes.begin(), notes.end());
  if (!counts) return;
  for (const auto* one : made_by) {
    if (one == nullptr) continue;
    grounds.push_back({part::sets, one->act, one->provision});
    for (const auto& by : by_.of().path_to(one->what)) grounds.push_back({part::corrects, by.act, by.provision});
  }
}

bool last_setting::reaches(cases& in, const setting& one, std::vector<ground>& notes, bool ever) const {
  if (one.life != of_life::none && !counts_(by_, in, one, ever)) return false;
  if (one.whom == nullptr || !grant_) return true;
  return by_.reaches(in, {one.act, one.provision, *one.whom, elects_time, ever}, *grant_, notes);
}

bool last_setting::is_so_worded(cases& in, const setting& one) const {
  return by_.is_so_worded(in, one.act, one.provision, one.what, grant_);
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
  if (!then.in_force(in, one.act) || !then.is_so_worded(in, one.act, one.provision, one.what, grant_)) return false;
  if (one.life != of_life::none && !counts_(then, in, one, false)) return false;
  std::vector<ground> unused;
  return one.whom == nullptr || !grant_ ||
         then.reaches(in, {one.act, one.provision, *one.whom, elects_time}, *grant_, unused);
}

bool last_setting::is_written_since(const fold& then) const {
  for (auto one = settings_.begin(); one != settings_.end();) {
    const auto end = std::find_if(one, settings_.end(), [&](const setting& other) {
      return other.act != one->act || other.provision != one->provision;
    });
    if (one->life == of_life::begins) {  // it states no term
      one = end;
      continue;
    }
    const bool is_written = surely([&](cases& in) {
      bool now = false;
      bool before = false;
      std::vector<ground> unused;
      for (auto each = one; each != end; ++each) {
        now = now || applies(in, *each, unused);
        before = before || applied(in, *each, then);
      }
      return now != before;
    });
    if (is_written) return true;
    one = end;
  }
  return false;
}

last_setting::sequence::sequence(const chain& now, const std::optional<spot>& below, bool whenever)
    : has_limit(below.has_value()), ever(whenever) {
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

// What is not of the chain stands before it or is out already, whatever else comes before.
void last_setting::lengthen(const stage& of, budget& left, const sequence& order, const chain& now,
                            std::vector<chain>& open) const {
  const auto may_go_on = [&](cases& in) {
    std::vector<ground> unused;
    bool counts = true;
    return may_hold(in, of, now, order, unused, counts) && others_may_be_out(in, of, now, order);
  };
  if (!possibly(may_go_on, cases(left))) return;
  const auto add = [&](const setting* next) {
    open.push_back(now);
    open.back().push_back(next);
  };
  add(nullptr);
  for (const auto* one : of.all) {
    if (std::find(now.begin(), now.end(), one) == now.end()) add(one);
  }
}

// Whether all settings of the chain may have effect in this order; `counts` is false if one does not reach the subject.
bool last_setting::may_hold(cases& in, const stage& of, const chain& now, const sequence& order,
                            std::vector<ground>& notes, bool& counts) const {
  const std::size_t first = order.has_limit ? 1 : 0;
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (now[i] == nullptr) continue;
    const auto& one = *now[i];
    if (!has_effect(in, one, order.ever) || !is_so_worded(in, one) || !is_in_order(in, order, first + i)) {
      return false;
    }
    settle_what_it_annuls(in, of, one.act);
    counts = counts && reaches(in, one, notes, order.ever);
  }
  return true;
}

// Whether its day has come, where acts of other settings are annulled by it.
void last_setting::settle_what_it_annuls(cases& in, const stage& of, ordinal act) const {
  if (!std::binary_search(of.undoing.begin(), of.undoing.end(), act)) return;
  const auto state = by_.state_of(in, act);
  if (state.since) static_cast<void>(by_.has_come(in, *state.since));
  static_cast<void>(by_.works_back(in, state));
}

bool last_setting::is_out(cases& in, const setting& other, const chain& now, const sequence& order) const {
  // A provision reads in one way.
  const auto is_of_it = [&](const setting* one) {
    return one != nullptr && one->act == other.act && one->provision == other.provision;
  };
  if (std::any_of(now.begin(), now.end(), is_of_it)) return true;
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
  if (is_before_all) return true;
  const auto n = static_cast<std::size_t>(&other - settings_.data());
  if (laid().is_one_of_all[n]) return !has_effect(in, other, order.ever);
  std::vector<ground> unused;
  return !applies(in, other, unused, order.ever);
}

bool last_setting::others_may_be_out(cases& in, const stage& of, const chain& now, const sequence& order) const {
  return std::all_of(of.parts.begin(), of.parts.end(), [&](const auto& part) {
    const auto all_out = [&](cases& each) {
      return std::all_of(part.begin(), part.end(), [&](const setting* one) { return is_out(each, *one, now, order); });
    };
    return possibly(all_out, in.given());
  });
}

bool last_setting::may_be_last(cases& in, const stage& of, const setting& one) const {
  const chain now = {&one};
  return others_may_be_out(in, of, now, sequence(now, {}, false));
}

}  // namespace avviso::inline v0::detail
