// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include "fold.hpp"

#include <algorithm>
#include <map>
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

fold::fold(const snapshot& at) : fold(at.of_, at.when_) { asked_ = at.asked_; }

fold::fold(const fold& like, date in_force) : of_(like.of_), when_(like.when_), own_(like.own_), italy_(like.italy_) {
  when_.in_force = in_force;
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

// Whether the Court may have registered an act of which nobody on the whole record says so: documents are silent, and a
// complete record or a strict reader takes their silence for a no. S9.
bool fold::may_be_registered(const act& which) const {
  return &which != own_ && which.control == control::required && !which.registration.is_stated() &&
         !which.review.is_stated() && when_.readings.record == avviso::record::as_found &&
         when_.readings.efficacy == efficacy::from_adoption;
}

void fold::find_effect(cases& in, ordinal act, const std::vector<named_state>& others, act_state& into) const {
  const auto& which = act_at(act);
  const bool registered = which.control != control::not_required && registration_known(in, which);
  const auto silent = registered || which.control == control::not_required ? std::nullopt : silent_since(in, act);
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
  const auto* stated = which.effective.if_stated();
  const bool has_condition = silent || by_control == efficacy_ground::registration;
  if (stated != nullptr && !has_condition) {
    into.since = moment::of(*stated);
    into.ground = efficacy_ground::stated_day;
  }
  // It waits for the latest of these days.
  std::vector<moment> days{*into.since};
  std::vector<efficacy_ground> why{into.ground};
  if (stated != nullptr && has_condition) {
    days.push_back(moment::of(*stated));
    why.push_back(efficacy_ground::stated_day);
  }
  if (which.publicity == publicity::condition_of_effect) {
    const auto* published = which.published.if_stated();
    if (published == nullptr || !known_by_now(in, which, *published)) {
      into.since.reset();
      into.ground = efficacy_ground::awaits_publication;
      return;
    }
    days.push_back(moment::of(*published));
    why.push_back(efficacy_ground::publication);
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
    days.push_back(*condition->state.since);
    why.push_back(efficacy_ground::condition);
  }
  if (days.size() == 1) return;
  const auto latest = in.latest_of(days);
  into.since = days[latest];
  into.ground = why[latest];
}

bool fold::works_back(cases& in, const act_state& by) const {
  if (!by.known || by.annulled || !by.since) return false;
  const bool is_known_later = asked_ != nullptr ? asked_->is_before(when_.known) : when_.in_force < when_.known;
  return is_known_later ? in.on_or_before(*by.since, when_.known) : has_come(in, *by.since);
}

date fold::law_of() const {
  if (asked_ != nullptr) static_cast<void>(asked_->is_before(when_.known));
  return std::min(when_.in_force, when_.known);
}

bool fold::is_annulled(cases& in, ordinal act, const std::vector<named_state>& others) const {
  const auto& by = of_.links_of(act).annulled_by;
  return std::any_of(by.begin(), by.end(), [&](const link& one) {
    const auto annulling =
        std::find_if(others.begin(), others.end(), [&](const named_state& each) { return each.act == one.act; });
    const auto& says = std::get<annulment>(act_at(one.act).provisions[one.provision]);
    if (says.effect == annulment_effect::ex_tunc) return works_back(in, annulling->state);
    const auto& state = annulling->state;
    return state.known && !state.annulled && state.since && has_come(in, *state.since);
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
  return state.known && state.since && !state.annulled && has_come(in, *state.since);
}

bool fold::adopted_without_effect(cases& in, ordinal act) const {
  const auto state = state_of(in, act);
  return state.known && !state.since && !state.annulled && has_come(in, moment::of(act_at(act).reference.on));
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

bool fold::is_so_worded(cases& in, ordinal act, ordinal provision, const worded& what) const {
  const auto& by = of_.links_of(act).corrected_by;
  if (by.empty()) return true;
  // Few are read as in all other questions of the case. Of many, each is asked whether it may be the last.
  constexpr std::size_t few = 3;
  if (by.size() <= few) return worded_in(in, act, provision) == what;
  const auto its = what.corrected_by();
  if (its && !works_back(in, state_of(in, *its))) return false;
  return std::all_of(by.begin(), by.end(), [&](const link& one) {
    const auto& corrects = std::get<correction>(act_at(one.act).provisions[one.provision]);
    if (corrects.provision != provision) return true;
    if (one.act == its) return one.provision <= what.correcting_provision();
    if (its && may_stand_before(in, one.act, *its)) {
      in.assume_first(one.act, *its);
      return true;
    }
    return !works_back(in, state_of(in, one.act));
  });
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
  if (!may_stand_before(in, b, a) || follows_from_order(in, a, b)) return true;
  if (follows_from_order(in, b, a)) return false;
  const bool is_first = in.is_so(key_of(undecided::freed, b, a));
  is_first ? in.assume_first(a, b) : in.assume_first(b, a);
  return is_first;
}

// Whether `a` stands before `b` because it stands before others that do.
bool fold::follows_from_order(cases& in, ordinal a, ordinal b) const {
  auto left = in.in_assumed_order();
  left.push_back(b);
  std::vector<ordinal> later{a};
  for (std::size_t i = 0; i < later.size() && later.back() != b; ++i) {
    const auto from = later[i];
    const auto stands_later = [&](ordinal one) {
      return one != from && may_stand_before(in, from, one) && !may_stand_before(in, one, from);
    };
    for (const auto one : left) {
      if (std::find(later.begin(), later.end(), one) == later.end() && stands_later(one)) later.push_back(one);
      if (later.back() == b) break;
    }
  }
  return later.back() == b;
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

// Where days alone tell that some stand before all others, no pair of them is compared.
std::vector<ordinal> fold::in_order(cases& in, std::vector<ordinal> acts, fact_key key) const {
  if (acts.size() < 2) return acts;
  struct place {
    cases::span days;
    ordinal act;
  };
  std::vector<place> places;
  for (const auto one : acts) {
    places.push_back({cases::bounds_of(state_of(in, one).since.value_or(moment::of(act_at(one).reference.on))), one});
  }
  std::stable_sort(places.begin(), places.end(),
                   [](const place& a, const place& b) { return a.days.first < b.days.first; });
  std::vector<ordinal> order;
  std::vector<ordinal> run;
  date last = date::min();
  const auto end_run = [&] {
    std::sort(run.begin(), run.end());
    const auto from = static_cast<std::ptrdiff_t>(order.size());
    while (!run.empty()) {
      key.part = static_cast<ordinal>(run.size());
      const auto next = last_of(in, run, key);
      order.insert(order.begin() + from, next);
      run.erase(std::find(run.begin(), run.end(), next));
      for (const auto other : run) in.assume_first(other, next);
    }
  };
  for (const auto& one : places) {
    if (!run.empty() && last < one.days.first) end_run();
    run.push_back(one.act);
    last = std::max(last, one.days.last);
  }
  end_run();
  return order;
}

void fold::collect_open(ordinal act, std::vector<ordinal>& into) const {
  const auto collect = [&](ordinal one) {
    for (const auto each : of_.bearing_on(one)) {
      if (has_open_day(act_at(each)) || may_be_registered(act_at(each))) into.push_back(each);
    }
  };
  collect(act);
  for (const auto& by : of_.links_of(act).corrected_by) collect(by.act);
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
  std::vector<ordinal> open;
  for (const auto one : also) collect_open(one, open);
  made.push_back({{}, true});
  join(open);
  for (std::size_t n = 0; n < acts.size(); ++n) {
    open.clear();
    collect_open(acts[n], open);
    const auto& to_it = of_.links_of(acts[n]);
    for (const auto by : to_it.accepted_by) {
      if (grant && !of_.concerning(by, *grant).empty()) collect_open(by, open);
    }
    for (const auto& by : to_it.list_closed_by) collect_open(by.act, open);
    for (const auto by : n < more.size() ? more[n] : std::vector<ordinal>()) collect_open(by, open);
    made.push_back({{acts[n]}});
    join(open);
  }
  made.erase(std::remove_if(made.begin(), made.end(), [](const group& one) { return one.acts.empty(); }), made.end());
  return made;
}

std::vector<std::vector<ordinal>> fold::independent(const std::vector<ordinal>& acts,
                                                    std::optional<std::string_view> grant, const bearing& more) const {
  std::vector<std::vector<ordinal>> made;
  for (auto& one : sharing(acts, grant, more, {})) made.push_back(std::move(one.acts));
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
