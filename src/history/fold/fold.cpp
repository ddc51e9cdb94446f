// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include "fold.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace avviso::inline v0::detail {

namespace {

const partial_date& on_record_since(const act& which) {
  if (const auto* day = which.known.if_stated()) return *day;
  if (const auto* day = which.published.if_stated()) return *day;
  return which.reference.on;
}

}  // namespace

fold::fold(const dossier& of, const as_of& when, std::optional<ordinal> own, std::optional<ordinal> last,
           std::optional<ordinal> not_by)
    : of_(archive::of(of)), when_(when), own_(own ? &of_.at(*own) : nullptr), last_(last), not_by_(not_by) {}

bool fold::belongs_to_own(const act& which) const {
  if (own_ == nullptr || &which == own_) return own_ != nullptr;
  if (!belonging_) {
    belonging_ = std::make_unique<some_acts>();
    for (std::vector<ordinal> some{*of_.find(own_->id)}; !some.empty();) {
      const auto one = some.back();
      some.pop_back();
      if (!belonging_->insert(&of_.at(one)).second) continue;
      of_.each_condition(one, [&](const std::optional<ordinal>& condition) {
        if (condition) some.push_back(*condition);
      });
    }
  }
  return belonging_->count(&which) != 0;
}

fold::fold(const snapshot& at) : fold(at.of_, at.when_) { asked_ = at.asked_; }

fold::fold(const fold& like, date in_force)
    : of_(like.of_), when_(like.when_), own_(like.own_), last_(like.last_), not_by_(like.not_by_) {
  when_.in_force = in_force;
}

bool fold::known_by_now(cases& in, const act& which, const partial_date& day) const {
  return day.latest() <= when_.known || belongs_to_own(which) || in.on_or_before(day, when_.known);
}

bool fold::known(cases& in, ordinal act) const {
  const auto& which = act_at(act);
  const auto& since = on_record_since(which);
  const bool is_surely_known = since.latest() <= when_.known && which.reference.on.latest() <= when_.known;
  if (is_surely_known || belongs_to_own(which)) return true;
  if (!in.on_or_before(since, when_.known)) return false;
  return !of_.is_known_by_itself(act) || in.on_or_before(which.reference.on, when_.known);
}

bool fold::may_be_known(ordinal act) const {
  const auto& which = act_at(act);
  return on_record_since(which).earliest() <= when_.known || belongs_to_own(which);
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
  const auto silence = silence_of_the_court(*received, requests, italy());
  return silence ? std::optional<court_silence>(*silence) : std::nullopt;
}

// Whether the Court may have registered an act of which nobody on the whole record says so: documents are silent, and a
// complete record or a strict reader takes their silence for a no. S9.
bool fold::may_be_registered(const act& which) const {
  return which.control == control::required && !which.registration.is_stated() && !which.review.is_stated() &&
         when_.readings.record == avviso::record::as_found && when_.readings.efficacy == efficacy::from_adoption &&
         !belongs_to_own(which);
}

bool fold::is_open(ordinal act) const {
  return of_.has_open_day(act) || may_be_registered(act_at(act)) ||
         (of_.may_lapse(act) && when_.readings.absence == absence::not_stated);
}

bool fold::asks_nothing_of(ordinal act) const {
  if (of_.file_of(act).plain_since && of_.stands_alone(act)) return true;
  return !is_open(act) && !of_.depends_on_others(act) && !of_.is_changed(act);
}

bool fold::has_open_acts() const {
  return of_.has_open_days() || (of_.has_unregistered() && when_.readings.record == avviso::record::as_found) ||
         (of_.has_lapses() && when_.readings.absence == absence::not_stated);
}

bool fold::is_silence_registration(cases& in, ordinal act) const {
  const auto& which = act_at(act);
  return control_of(which) != control::not_required && !registration_known(in, which) && silent_since(in, act);
}

// Each provision that has a day of its own, as the act would have it; the act, from the earliest of them.
void fold::find_effect(cases& in, ordinal act, const named_states& others, act_state& into) const {
  find_effect_from(in, act, act_at(act).effective.if_stated(), others, into);
  if (!into.since || !of_.has_own_days(act)) return;
  const auto own = *into.since;
  for (ordinal p = 0; p < act_at(act).provisions.size(); ++p) {
    const auto* stated = of_.own_day({act, p});
    if (stated == nullptr) continue;
    act_state its;
    find_effect_from(in, act, stated, others, its);
    if (!its.since || in.compare(*its.since, *into.since) >= 0) continue;
    into.since = its.since;
    into.ground = its.ground;
    into.own = own;
  }
}

std::optional<moment> fold::since_of(cases& in, const spot& at) const {
  const auto state = state_of(in, at.act);
  if (!state.since || !of_.has_own_days(at.act)) return state.since;
  return of_.own_day(at) != nullptr ? effect_of(in, at).since : state.placed();
}

act_state fold::effect_of(cases& in, const spot& at) const {
  named_states others;
  of_.each_condition(at.act, [&](const std::optional<ordinal>& one) {
    if (one) others.push_back({*one, state_of(in, *one)});
  });
  act_state its;
  find_effect_from(in, at.act, of_.own_day(at), others, its);
  return its;
}

bool fold::has_own_day_to_come(cases& in, const spot& at) const {
  if (!of_.has_own_days(at.act) || &act_at(at.act) == own_) return false;
  if (card_of(of_.provision_at(at)).bears == relation::accepts) return false;  // it is on record, and has day_of_reply
  const auto since = since_of(in, at);
  return since && !has_come(in, *since);
}

// With `stated` as the day of effect that the act states.
void fold::find_effect_from(cases& in, ordinal act, const partial_date* stated, const named_states& others,
                            act_state& into) const {
  const auto& which = act_at(act);
  const bool is_controlled = control_of(which) != control::not_required;
  const bool registered = is_controlled && registration_known(in, which);
  const auto silent = registered || !is_controlled ? std::nullopt : silent_since(in, act);
  const auto by_control = effect_ground_of(which, registered, when_.readings);
  into.ground = silent ? efficacy_ground::silence : by_control;
  if (silent) {
    into.since = *silent;
  } else if (by_control == efficacy_ground::awaits_registration && may_be_registered(which) &&
             in.is_so(key_of(undecided::registration, act))) {
    into.ground = efficacy_ground::read_from_adoption;
    into.since = moment::of(which.reference.on);
  } else if (by_control == efficacy_ground::registration) {
    into.since = moment::of(which.registration.if_stated()->on);
  } else if (by_control == efficacy_ground::awaits_registration ||
             by_control == efficacy_ground::read_as_not_effective) {
    return;
  } else {
    into.since = moment::of(which.reference.on);
  }
  // A day of effect that the act states comes on top of its conditions and stands in for none of them. S10.
  const bool has_condition = silent || by_control == efficacy_ground::registration;
  if (stated != nullptr && !has_condition) {
    into.since = moment::of(*stated);
    into.ground = efficacy_ground::stated_day;
  }
  const bool is_published_first = which.publicity == publicity::condition_of_effect;
  if (!is_published_first && !(stated != nullptr && has_condition) && !of_.waits(act)) return;
  // It waits for the latest of these days.
  std::vector<moment> days{*into.since};
  std::vector<efficacy_ground> why{into.ground};
  if (stated != nullptr && has_condition) {
    days.push_back(moment::of(*stated));
    why.push_back(efficacy_ground::stated_day);
  }
  if (is_published_first) {
    const auto* published = which.published.if_stated();
    if (published == nullptr || !known_by_now(in, which, *published)) {
      into.since.reset();
      into.ground = efficacy_ground::awaits_publication;
      return;
    }
    days.push_back(moment::of(*published));
    why.push_back(efficacy_ground::publication);
  }
  of_.each_condition(act, [&](const std::optional<ordinal>& other) {
    if (!into.since) return;
    const auto condition = other ? found(in, *other, others) : std::nullopt;
    if (!condition || !condition->known || condition->annulled || !condition->since) {
      into.since.reset();
      into.ground = efficacy_ground::awaits_condition;
      return;
    }
    days.push_back(*condition->placed());
    why.push_back(efficacy_ground::condition);
  });
  if (!into.since || days.size() == 1) return;
  const auto latest = in.latest_of(days);
  into.since = days[latest];
  into.ground = why[latest];
}

bool fold::works_back(cases& in, const act_state& by) const {
  if (!by.known || by.annulled || !by.since) return false;
  const bool is_known_later = asked_ != nullptr ? asked_->is_before(when_.known) : when_.in_force < when_.known;
  return is_known_later ? in.on_or_before(*by.placed(), when_.known) : has_come(in, *by.placed());
}

date fold::law_of() const {
  if (asked_ != nullptr) static_cast<void>(asked_->is_before(when_.known));
  return std::min(when_.in_force, when_.known);
}

// Whether a provision undoes another act, or a part of it. A stay does until an act in force ends it.
template <class StateOf>
bool fold::undoes(cases& in, const link& by, StateOf state) const {  // NOLINT(misc-no-recursion)
  const auto how = *undoing_by(of_.provision_at(by));
  if (by.act == not_by_ && !how.is_from_the_beginning) return false;
  if (is_part_undone(in, by, state)) return false;
  const auto has_effect = [&](const act_state& now) {
    return now.known && !now.annulled && now.since && has_come(in, *now.placed());
  };
  const auto now = state(by.act);
  if (how.is_from_the_beginning) return works_back(in, now);
  if (!has_effect(now)) return false;
  if (how.as != standing::stayed) return true;
  const auto ends = of_.links_of(by.act).stay_ended_by;
  return std::none_of(ends.begin(), ends.end(),
                      [&](const link& end) { return has_effect(state(end.act)) && !is_part_undone(in, end, state); });
}

// Whether a provision that acts on another act is undone without its act. No act bears on itself, so this ends.
template <class StateOf>
bool fold::is_part_undone(cases& in, const spot& at, StateOf state) const {  // NOLINT(misc-no-recursion)
  bool is_so = false;
  of_.each_part_undoing(at, [&](const link& by) { is_so = is_so || undoes(in, by, state); });
  return is_so;
}

void fold::find_undoing(cases& in, ordinal act, const named_states& others, act_state& into) const {
  if (!of_.depends_on_others(act)) return;
  for (const auto& by : of_.links_of(act).undone_by) {
    const auto as = undoing_by(of_.provision_at(by))->as;
    if (into.annulled && into.undone_as <= as) continue;
    if (!undoes(in, by, [&](ordinal one) { return *found(in, one, others); })) continue;
    into.annulled = true;
    into.undone_as = as;
  }
}

bool fold::undoes(cases& in, const link& by) const {
  return undoes(in, by, [&](ordinal one) { return state_of(in, one); });
}

bool fold::is_undone(cases& in, const spot& at, const std::optional<std::string_view>& grant) const {
  if (!of_.is_partly_undone(at.act)) return false;
  if (is_on_another_act(of_.provision_at(at)))
    return is_part_undone(in, at, [&](ordinal one) { return state_of(in, one); });
  if (has_own_day_to_come(in, at) || does_not_lapse(in, at)) return true;
  const auto by = of_.links_of(at.act).partly_undone_by;
  return std::any_of(by.begin(), by.end(), [&](const link& one) {
    return undoing_by(of_.provision_at(one))->is_of(at.provision, grant) && undoes(in, one);
  });
}

act_state fold::state_by(cases& in, ordinal act, const named_states& others) const {
  act_state state{.known = known(in, act)};
  if (!state.known) return state;
  find_effect(in, act, others, state);
  find_undoing(in, act, others, state);
  return state;
}

const act_state* fold::settled(ordinal act) const {
  if (shared_states_ != nullptr) {
    const auto& found = (*shared_states_)[act];
    const auto by_now = std::min(when_.known, when_.in_force);
    if (found && found->since && found->since->is_exact() && found->since->computed() <= by_now) return &*found;
  }
  if (!settled_) return nullptr;
  const auto there = settled_->find(act);
  return there != settled_->end() ? &there->second : nullptr;
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
    return of_.depends_on_others(one) ? settled(one) != nullptr : !is_open(one);
  };
  bool is_so = !is_open(act);
  of_.each_undoing(act, [&](ordinal by) { is_so = is_so && is_settled(by); });
  of_.each_condition(act, [&](const std::optional<ordinal>& one) { is_so = is_so && (!one || is_settled(*one)); });
  return is_so;
}

// Whether it waits for no condition, and nothing bears on the acts that undo it.
bool fold::is_told_at_once(ordinal act) const {
  bool is_so = !of_.waits(act);
  of_.each_undoing(act, [&](ordinal by) { is_so = is_so && !of_.depends_on_others(by); });
  return is_so;
}

// The state of an act that says nothing of itself but its day, if no other act bears on it: of most acts there are.
std::optional<act_state> fold::plain_state_of(ordinal act) const {
  const auto& filed = of_.file_of(act);
  if (!filed.plain_since || !of_.stands_alone(act)) return std::nullopt;
  act_state state{.known = *filed.plain_since <= when_.known || belongs_to_own(filed.what)};
  if (!state.known) return state;
  state.ground = efficacy_ground::adoption;
  state.since = moment::of(filed.what.reference.on);
  return state;
}

// Takes the acts that bear on this one first, each after those that bear on it.
act_state fold::state_of(cases& in, ordinal act) const {
  if (const auto state = plain_state_of(act)) return *state;
  const named_states none;
  if (const auto state = found(in, act, none)) return *state;
  const auto settle = [this](ordinal one, const act_state& state) {
    if (!settled_) settled_ = std::make_unique<states>();
    settled_->emplace(one, state);
  };
  if (is_told_at_once(act)) {
    const auto state = state_by(in, act, none);
    if (is_certain(act)) settle(act, state);
    return state;
  }
  named_states others;
  std::vector<ordinal> path = {act};
  while (!path.empty()) {
    const auto top = path.back();
    const auto before = path.size();
    const auto wait_for = [&](const std::optional<ordinal>& one) {
      const bool is_found = !one || !of_.depends_on_others(*one) || found(in, *one, others);
      if (!is_found) path.push_back(*one);
    };
    of_.each_undoing(top, wait_for);
    of_.each_condition(top, wait_for);
    if (path.size() > before) continue;
    path.pop_back();
    if (of_.depends_on_others(top) && found(in, top, others)) continue;
    const auto state = state_by(in, top, others);
    if (is_certain(top)) {
      settle(top, state);
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
  if (!state.known || !state.since || state.annulled || !has_come(in, *state.since)) return false;
  if (!last_ || act == *last_) return true;
  const auto of_last = state_of(in, *last_).placed().value_or(moment::of(act_at(*last_).reference.on));
  const auto order = in.compare(*state.placed(), of_last);
  return order < 0 || (order == 0 && stands_before(in, act, *last_));
}

bool fold::adopted_without_effect(cases& in, ordinal act) const {
  const auto state = state_of(in, act);
  return state.known && !state.since && !state.annulled && has_come(in, moment::of(act_at(act).reference.on));
}

void fold::collect_open(ordinal act, std::vector<ordinal>& into, const std::optional<std::string_view>& only) const {
  if (!has_open_acts()) return;
  std::vector<ordinal> path = of_.changers_of(act, only);
  path.insert(path.begin(), act);
  std::vector<ordinal> seen;
  while (!path.empty()) {
    const auto one = path.back();
    path.pop_back();
    if (is_open(one)) into.push_back(one);
    if (!of_.depends_on_others(one)) continue;
    if (std::find(seen.begin(), seen.end(), one) != seen.end()) continue;
    seen.push_back(one);
    of_.each_undoing(one, [&](ordinal by) { path.push_back(by); });
    of_.each_condition(one, [&](const std::optional<ordinal>& other) {
      if (other) path.push_back(*other);
    });
  }
}

bool fold::may_await_replies(ordinal act) const {
  if (when_.readings.absence == absence::not_adhered) return false;
  bool may = false;
  for (ordinal p = 0; p < act_at(act).provisions.size() && !may; ++p) {
    of_.each_wording(act, p, [&](const worded& says) {
      const auto head = card_of(says);
      const auto* whom = head.whom.if_offered();
      may = may || (whom != nullptr && !is_decided(*whom));
    });
  }
  return may;
}

std::vector<fold::group> fold::sharing(const std::vector<ordinal>& acts, std::optional<std::string_view> grant,
                                       const bearing& more, const std::vector<ordinal>& also) const {
  std::map<ordinal, std::size_t> owner;  // the group of each act that has something open
  std::vector<group> made;
  const auto join = [&](const std::vector<ordinal>& open) {
    const auto now = made.size() - 1;
    for (const auto one : open) {
      const auto [place, is_new] = owner.emplace(one, now);
      const auto before = place->second;
      if (is_new || before == now) continue;
      made[now].acts.insert(made[now].acts.end(), made[before].acts.begin(), made[before].acts.end());
      made[now].is_joined = made[now].is_joined || made[before].is_joined;
      made[before] = {};
      for (auto& each : owner) {
        if (each.second == before) each.second = now;
      }
    }
  };
  // Whether the grant adhered to an act that is looked at in several places is one thing in all of them.
  std::vector<ordinal> beside = also;
  for (const auto& some : more) beside.insert(beside.end(), some.begin(), some.end());
  std::sort(beside.begin(), beside.end());
  std::vector<ordinal> open;
  const auto collect_offer = [&](ordinal act) {
    if (grant && std::binary_search(beside.begin(), beside.end(), act) && may_await_replies(act)) open.push_back(act);
  };
  const auto collect = [&](ordinal act) {
    collect_offer(act);
    collect_open(act, open, grant);
    if (grant && has_open_acts()) {
      for (const auto& by : of_.replies_to(act, *grant)) collect_open(by.act, open);
    }
    for (const auto& by : of_.links_of(act).list_closed_by) collect_open(by.act, open);
  };
  for (const auto one : also) collect(one);
  made.push_back({{}, true});
  join(open);
  for (std::size_t n = 0; n < acts.size(); ++n) {
    open.clear();
    collect(acts[n]);
    for (const auto by : n < more.size() ? more[n] : std::vector<ordinal>()) {
      collect_offer(by);
      collect_open(by, open, grant);
    }
    made.push_back({{acts[n]}});
    join(open);
  }
  made.erase(std::remove_if(made.begin(), made.end(), [](const group& one) { return one.acts.empty(); }), made.end());
  return made;
}

bool fold::awarded(cases& in, std::string_view grant) const {
  const hashed_name its(grant);
  bool is = false;
  of_.each_spot<effects::awards>(of_.track_of(its), [&](const spot& one, std::uint32_t /*unused*/) {
    if (is) return;
    bool named = false;
    each_effect_for<effects::awards>(worded_in(in, one.act, one.provision, grant), its,
                                     [&](const effects::awards& /*unused*/) { named = true; });
    is = named && in_force(in, one.act);
  });
  return is;
}

}  // namespace avviso::inline v0::detail
