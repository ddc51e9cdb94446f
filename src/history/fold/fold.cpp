// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include "fold.hpp"

#include <algorithm>
#include <utility>

#include "../record/natural_order.hpp"

namespace avviso::inline v0::detail {

namespace {

const partial_date& on_record_since(const act& which) {
  if (const auto* day = which.known.if_stated()) return *day;
  if (const auto* day = which.published.if_stated()) return *day;
  return which.reference.on;
}

}  // namespace

fold::fold(const dossier& of, const as_of& when, std::optional<ordinal> own)
    : of_(archive::of(of)), when_(when), own_(own ? &of_.at(*own) : nullptr) {
  if (of_.has_reviews()) italy_.push_back(calendar::italy(known_law::on(when.known)));
}

bool fold::known_by_now(cases& in, const act& which, const partial_date& day) const {
  return &which == own_ || in.on_or_before(day, when_.known);
}

bool fold::known(cases& in, ordinal act) const {
  const auto& which = act_at(act);
  if (&which == own_) return true;
  if (!in.on_or_before(on_record_since(which), when_.known)) return false;
  return !of_.is_known_by_itself(act) || in.on_or_before(which.reference.on, when_.known);
}

bool fold::registration_known(cases& in, const act& which) const {
  const auto* registered = which.registration.if_stated();
  return registered != nullptr && known_by_now(in, which, registered->on);
}

std::optional<court_silence> fold::silence_on(cases& in, const act& which) const {
  const auto* review = which.review.if_stated();
  const auto received = review != nullptr ? in.day_of(moment::of(review->received)) : std::nullopt;
  if (!received) return std::nullopt;
  std::vector<court_request> requests;
  for (const auto& one : review->requests) {
    if (!known_by_now(in, which, one.asked)) continue;
    const auto asked = in.day_of(moment::of(one.asked));
    if (!asked) return std::nullopt;
    requests.push_back({.asked = *asked});
    const auto* answered = one.answered.if_stated();
    if (answered == nullptr || !known_by_now(in, which, *answered)) continue;
    const auto answer = in.day_of(moment::of(*answered));
    if (!answer) return std::nullopt;
    requests.back().answered = *answer;
  }
  const auto silence = silence_of_the_court(*received, requests, italy_.front());
  return silence ? std::optional<court_silence>(*silence) : std::nullopt;
}

std::optional<date> fold::silent_since(cases& in, const act& which) const {
  const auto silence = silence_on(in, which);
  if (!silence) return std::nullopt;
  const auto* office = silence->office_term.if_stated();
  // If it was not referred, it has effect when the office's term is over, unless a request stops that term; and «in
  // ogni caso» when the other term is over.
  const bool was_not_referred = which.review.if_stated()->referred == stated<bool>(false);
  const date since = was_not_referred && office != nullptr ? std::min(*office, silence->executory) : silence->executory;
  return &which == own_ || since <= when_.known ? std::optional<date>(since) : std::nullopt;
}

void fold::find_effect(cases& in, ordinal act, const named_states& others, act_state& into) const {
  const auto& which = act_at(act);
  if (const auto* day = which.effective.if_stated()) {
    into.since = moment::of(*day);
    return;
  }
  const bool registered = which.control != control::not_required && registration_known(in, which);
  const auto silent = registered || which.control == control::not_required ? std::nullopt : silent_since(in, which);
  const auto by_control = effect_ground_of(which, registered, when_.readings);
  into.ground = silent ? efficacy_ground::silence : by_control;
  if (silent) {
    into.since = moment::on(*silent);
  } else if (by_control == efficacy_ground::registration) {
    into.since = moment::of(which.registration.if_stated()->on);
  } else if (by_control == efficacy_ground::awaits_registration ||
             by_control == efficacy_ground::read_as_not_effective) {
    return;
  } else {
    into.since = moment::of(which.reference.on);
  }
  const auto wait_for = [&](const moment& day, efficacy_ground why) {
    if (in.compare(*into.since, day) >= 0) return;
    into.since = day;
    into.ground = why;
  };
  if (which.publicity == publicity::condition_of_effect) {
    const auto* published = which.published.if_stated();
    if (published == nullptr || !known_by_now(in, which, *published)) {
      into.since.reset();
      into.ground = efficacy_ground::awaits_publication;
      return;
    }
    wait_for(moment::of(*published), efficacy_ground::publication);
  }
  of_.each_condition(act, [&](const std::optional<ordinal>& other) {
    if (!into.since) return;
    const auto condition = other ? found(in, *other, others) : std::nullopt;
    if (!condition || !condition->known || condition->annulled || !condition->since) {
      into.since.reset();
      into.ground = efficacy_ground::awaits_condition;
      return;
    }
    wait_for(*condition->since, efficacy_ground::condition);
  });
}

bool fold::works_back(cases& in, const act_state& by) const {
  return by.known && !by.annulled && by.since && in.on_or_before(*by.since, std::max(when_.in_force, when_.known));
}

bool fold::is_annulled(cases& in, ordinal act, const named_states& others) const {
  const auto by = of_.links_of(act).annulled_by;
  return std::any_of(by.begin(), by.end(), [&](const link& one) {
    const auto state = *found(in, one.act, others);
    const auto& says = std::get<annulment>(act_at(one.act).provisions[one.provision]);
    if (says.effect == annulment_effect::ex_tunc) return works_back(in, state);
    return state.known && !state.annulled && state.since && in.on_or_before(*state.since, when_.in_force);
  });
}

act_state fold::state_by(cases& in, ordinal act, const named_states& others) const {
  act_state state{.known = known(in, act)};
  if (!state.known) return state;
  find_effect(in, act, others, state);
  state.annulled = is_annulled(in, act, others);
  return state;
}

const act_state* fold::settled(ordinal act) const {
  const auto there = settled_.find(act);
  return there != settled_.end() ? &there->second : nullptr;
}

// The state of an act, if it depends on no others or if they have been found.
std::optional<act_state> fold::found(cases& in, ordinal act, const named_states& others) const {
  if (!of_.depends_on_others(act)) return state_by(in, act, others);
  if (const auto* state = settled(act)) return *state;
  const auto there =
      std::find_if(others.rbegin(), others.rend(), [act](const named_state& one) { return one.act == act; });
  return there != others.rend() ? std::optional(there->state) : std::nullopt;
}

// Whether nothing is open of an act, nor of those on which it depends, which have been found.
bool fold::is_certain(ordinal act) const {
  const auto is_settled = [this](ordinal one) {
    return of_.depends_on_others(one) ? settled(one) != nullptr : !of_.has_open_day(one);
  };
  bool is_so = !of_.has_open_day(act);
  for (const auto& by : of_.links_of(act).annulled_by) is_so = is_so && is_settled(by.act);
  of_.each_condition(act, [&](const std::optional<ordinal>& one) { is_so = is_so && (!one || is_settled(*one)); });
  return is_so;
}

// Takes the acts that bear on this one first, each after those that bear on it.
act_state fold::state_of(cases& in, ordinal act) const {
  named_states others;
  if (const auto state = found(in, act, others)) return *state;
  std::vector<ordinal> path = {act};
  while (!path.empty()) {
    const auto top = path.back();
    const auto before = path.size();
    const auto wait_for = [&](const std::optional<ordinal>& one) {
      const bool is_found = !one || !of_.depends_on_others(*one) || found(in, *one, others);
      if (!is_found) path.push_back(*one);
    };
    for (const auto& by : of_.links_of(top).annulled_by) wait_for(by.act);
    of_.each_condition(top, wait_for);
    if (path.size() > before) continue;
    path.pop_back();
    if (of_.depends_on_others(top) && found(in, top, others)) continue;
    const auto state = state_by(in, top, others);
    if (is_certain(top)) {
      settled_.emplace(top, state);
    } else {
      others.push_back({top, state});
    }
    if (top == act) return state;
  }
  return {};
}

bool fold::in_force(cases& in, ordinal act) const {
  const auto state = state_of(in, act);
  if (&act_at(act) == own_) return !state.annulled;
  return state.known && state.since && !state.annulled && in.on_or_before(*state.since, when_.in_force);
}

bool fold::adopted_without_effect(cases& in, ordinal act) const {
  const auto state = state_of(in, act);
  return state.known && !state.since && !state.annulled && in.on_or_before(act_at(act).reference.on, when_.in_force);
}

worded fold::worded_in(cases& in, ordinal act, ordinal provision) const {
  const auto written = of_.as_written({act, provision});
  if (!of_.is_corrected(act)) return written;
  const auto& says = act_at(act).provisions[provision];
  if (std::holds_alternative<correction>(says) || std::holds_alternative<annulment>(says)) return written;
  const auto by = of_.corrections_of(act, provision);
  std::vector<ordinal> working;
  for (const auto& one : by) {
    const bool is_there = !working.empty() && working.back() == one.act;
    if (!is_there && works_back(in, state_of(in, one.act))) working.push_back(one.act);
  }
  if (working.empty()) return written;
  const ordinal last = last_of(in, working, key_of(undecided::correction, act, provision));
  link which{};
  for (const auto& one : by) {
    if (one.act == last) which = one;
  }
  return of_.as_corrected(which);
}

bool fold::may_stand_before(cases& in, ordinal a, ordinal b) const {
  const act& one = act_at(a);
  const act& other = act_at(b);
  const auto day = state_of(in, a).since.value_or(moment::of(one.reference.on));
  const auto other_day = state_of(in, b).since.value_or(moment::of(other.reference.on));
  if (const auto order = in.compare(day, other_day); order != 0) return order < 0;
  const auto adopted = in.compare(moment::of(one.reference.on), moment::of(other.reference.on));
  if (adopted != 0) return adopted < 0;
  if (one.reference.kind != other.reference.kind) return one.reference.kind < other.reference.kind;
  const auto* number = one.reference.number.if_stated();
  const auto* other_number = other.reference.number.if_stated();
  if (number != nullptr && other_number != nullptr && natural_less(*other_number, *number)) return false;
  return !in.is_first(b, a);
}

bool fold::stands_before(cases& in, ordinal a, ordinal b) const {
  if (!may_stand_before(in, a, b)) return false;
  return !may_stand_before(in, b, a) || in.is_so(key_of(undecided::freed, b, a));
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
    collect_open(one, open);
    if (!open.empty()) return std::nullopt;
  }
  struct placed {
    moment since;
    ordinal act;
  };
  std::vector<placed> all;
  for (const auto one : acts) {
    all.push_back({state_of(in, one).since.value_or(moment::of(act_at(one).reference.on)), one});
  }
  const auto stands_first = [&](const placed& a, const placed& b) {
    const auto order = in.compare(a.since, b.since);
    if (order != 0) return order < 0;
    return may_stand_before(in, a.act, b.act) && !may_stand_before(in, b.act, a.act);
  };
  std::stable_sort(all.begin(), all.end(), stands_first);
  std::vector<ordinal> sorted;
  for (const auto& one : all) {
    if (!sorted.empty() && !stands_first(all[sorted.size() - 1], one)) return std::nullopt;
    sorted.push_back(one.act);
  }
  return sorted;
}

std::vector<ordinal> fold::in_order(cases& in, std::vector<ordinal> acts, fact_key key) const {
  if (auto order = certain_order(in, acts)) return *std::move(order);
  std::vector<ordinal> order;
  while (!acts.empty()) {
    key.part = static_cast<ordinal>(acts.size());
    const auto last = last_of(in, acts, key);
    order.insert(order.begin(), last);
    acts.erase(std::find(acts.begin(), acts.end(), last));
    for (const auto other : acts) in.assume_first(other, last);
  }
  return order;
}

void fold::collect_open(ordinal act, std::vector<ordinal>& into) const {
  if (!of_.has_open_days()) return;
  std::vector<ordinal> path = {act};
  for (const auto& by : of_.links_of(act).corrected_by) path.push_back(by.act);
  std::vector<ordinal> seen;
  while (!path.empty()) {
    const auto one = path.back();
    path.pop_back();
    if (of_.has_open_day(one)) into.push_back(one);
    if (!of_.depends_on_others(one)) continue;
    if (std::find(seen.begin(), seen.end(), one) != seen.end()) continue;
    seen.push_back(one);
    for (const auto& by : of_.links_of(one).annulled_by) path.push_back(by.act);
    of_.each_condition(one, [&](const std::optional<ordinal>& other) {
      if (other) path.push_back(*other);
    });
  }
}

std::vector<std::vector<ordinal>> fold::independent(const std::vector<ordinal>& acts,
                                                    std::optional<std::string_view> grant, const bearing& more) const {
  std::vector<std::optional<ordinal>> owner(of_.size());  // the group of each act that has something open
  std::vector<std::vector<ordinal>> made;
  for (std::size_t n = 0; n < acts.size(); ++n) {
    std::vector<ordinal> open;
    collect_open(acts[n], open);
    if (grant && of_.has_open_days()) {
      for (const auto& by : of_.replies_to(acts[n], *grant)) collect_open(by.act, open);
    }
    for (const auto& by : of_.links_of(acts[n]).list_closed_by) collect_open(by.act, open);
    for (const auto by : n < more.size() ? more[n] : std::vector<ordinal>()) collect_open(by, open);
    made.push_back({acts[n]});
    for (const auto one : open) {
      const auto before = owner[one];
      const auto now = static_cast<ordinal>(made.size() - 1);
      owner[one] = now;
      if (!before || *before == now) continue;
      made[now].insert(made[now].end(), made[*before].begin(), made[*before].end());
      made[*before].clear();
      std::replace(owner.begin(), owner.end(), before, std::optional(now));
    }
  }
  made.erase(std::remove_if(made.begin(), made.end(), [](const auto& group) { return group.empty(); }), made.end());
  return made;
}

bool fold::awarded(cases& in, std::string_view grant) const {
  const auto awards = of_.spots<effects::awards>(grant);
  return std::any_of(awards.begin(), awards.end(), [&](const spot& one) {
    bool named = false;
    each_effect_for<effects::awards>(worded_in(in, one.act, one.provision), grant,
                                     [&](const effects::awards& each) { named = named || each.whole.name == grant; });
    return named && in_force(in, one.act);
  });
}

}  // namespace avviso::inline v0::detail
