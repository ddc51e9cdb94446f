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

bool is_open(const partial_date& when) { return when.earliest() != when.latest(); }
bool is_open(const stated<partial_date>& when) {
  const auto* day = when.if_stated();
  return day != nullptr && is_open(*day);
}

bool has_open_day(const act& which) {
  const auto* registered = which.registration.if_stated();
  const auto* review = which.review.if_stated();
  const auto open_request = [](const clarification& one) { return is_open(one.asked) || is_open(one.answered); };
  return is_open(which.reference.on) || is_open(which.known) || is_open(which.published) || is_open(which.effective) ||
         (registered != nullptr && is_open(registered->on)) ||
         (review != nullptr &&
          (is_open(review->received) || std::any_of(review->requests.begin(), review->requests.end(), open_request)));
}

}  // namespace

fold::fold(const dossier& of, const as_of& when, std::optional<ordinal> own)
    : of_(archive::of(of)), when_(when), own_(own ? &of_.at(*own) : nullptr) {
  const auto acts = of.acts();
  const bool any = std::any_of(acts.begin(), acts.end(), [](const act& one) { return one.review.is_stated(); });
  if (any) italy_.push_back(calendar::italy(known_law::on(when.known)));
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

void fold::find_effect(cases& in, ordinal act, const std::vector<named_state>& others, act_state& into) const {
  const auto& which = act_at(act);
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
  // A day of effect that the act states comes on top of its conditions and stands in for none of them. S10.
  const auto* stated = which.effective.if_stated();
  const bool is_waited_for = silent || by_control == efficacy_ground::registration;
  if (stated != nullptr && (!is_waited_for || in.compare(*into.since, moment::of(*stated)) < 0)) {
    into.since = moment::of(*stated);
    into.ground = efficacy_ground::stated_day;
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
  for (const auto& other : of_.links_of(act).subject_to) {
    const auto condition =
        std::find_if(others.begin(), others.end(), [&](const named_state& one) { return other && one.act == *other; });
    const bool met =
        condition != others.end() && condition->state.known && !condition->state.annulled && condition->state.since;
    if (!met) {
      into.since.reset();
      into.ground = efficacy_ground::awaits_condition;
      return;
    }
    wait_for(*condition->state.since, efficacy_ground::condition);
  }
}

bool fold::works_back(cases& in, const act_state& by) const {
  return by.known && !by.annulled && by.since && in.on_or_before(*by.since, std::max(when_.in_force, when_.known));
}

bool fold::is_annulled(cases& in, ordinal act, const std::vector<named_state>& others) const {
  const auto& by = of_.links_of(act).annulled_by;
  return std::any_of(by.begin(), by.end(), [&](const link& one) {
    const auto annulling =
        std::find_if(others.begin(), others.end(), [&](const named_state& each) { return each.act == one.act; });
    const auto& says = std::get<annulment>(act_at(one.act).provisions[one.provision]);
    if (says.effect == annulment_effect::ex_tunc) return works_back(in, annulling->state);
    const auto& state = annulling->state;
    return state.known && !state.annulled && state.since && in.on_or_before(*state.since, when_.in_force);
  });
}

// Takes the acts that bear on this one first, each after those that bear on it.
act_state fold::state_of(cases& in, ordinal act) const {
  std::vector<named_state> others;
  for (const auto each : of_.bearing_on(act)) {
    act_state state{.known = known(in, each)};
    if (state.known) {
      find_effect(in, each, others, state);
      state.annulled = is_annulled(in, each, others);
    }
    if (each == act) return state;
    others.push_back({each, state});
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
  const auto& written = act_at(act).provisions[provision];
  const auto& by = of_.links_of(act).corrected_by;
  std::vector<ordinal> working;
  const bool on_acts = std::holds_alternative<correction>(written) || std::holds_alternative<annulment>(written);
  for (const auto& one : by) {
    const auto& corrects = std::get<correction>(act_at(one.act).provisions[one.provision]);
    if (on_acts || corrects.provision != provision || !works_back(in, state_of(in, one.act))) continue;
    if (working.empty() || working.back() != one.act) working.push_back(one.act);
  }
  if (working.empty()) return worded(written);
  const ordinal last = last_of(in, working, key_of(undecided::correction, act, provision));
  const link* which = nullptr;
  for (const auto& one : by) {
    const auto& corrects = std::get<correction>(act_at(one.act).provisions[one.provision]);
    if (one.act == last && corrects.provision == provision) which = &one;
  }
  return {std::get<correction>(act_at(last).provisions[which->provision]).now, last, which->provision};
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

std::vector<ordinal> fold::in_order(cases& in, std::vector<ordinal> acts, fact_key key) const {
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
  const auto collect = [&](ordinal one) {
    for (const auto each : of_.bearing_on(one)) {
      if (has_open_day(act_at(each))) into.push_back(each);
    }
  };
  collect(act);
  for (const auto& by : of_.links_of(act).corrected_by) collect(by.act);
}

std::vector<std::vector<ordinal>> fold::independent(const std::vector<ordinal>& acts,
                                                    std::optional<std::string_view> grant, const bearing& more) const {
  std::vector<std::optional<ordinal>> owner(of_.size());  // the group of each act that has something open
  std::vector<std::vector<ordinal>> made;
  for (std::size_t n = 0; n < acts.size(); ++n) {
    std::vector<ordinal> open;
    collect_open(acts[n], open);
    const auto& to_it = of_.links_of(acts[n]);
    for (const auto by : to_it.accepted_by) {
      if (grant && !of_.concerning(by, *grant).empty()) collect_open(by, open);
    }
    for (const auto& by : to_it.list_closed_by) collect_open(by.act, open);
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
  for (ordinal i = 0; i < of_.size(); ++i) {
    if (!of_.may_have<effects::awards>(i)) continue;
    for (const auto p : of_.concerning(i, grant)) {
      bool named = false;
      each_effect<effects::awards>(worded_in(in, i, p),
                                   [&](const effects::awards& one) { named = named || one.whole.name == grant; });
      if (named && in_force(in, i)) return true;
    }
  }
  return false;
}

}  // namespace avviso::inline v0::detail
