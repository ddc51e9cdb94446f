// SPDX-License-Identifier: BSL-1.0
// A time limit of which no single day is given: one of several days, or one that runs from another limit or from what
// happens, in a case, at its bounds, and what it rests on then.
#include <avviso/dependent_deadline.hpp>

#include <algorithm>

#include "standing.hpp"
#include "time_limit_of.hpp"
#include "time_limit_settings.hpp"

namespace avviso::inline v0::detail {

namespace {

// Behind a provision: with all that it says.
spot behind(const spot& one) { return {one.act, one.provision + 1}; }

stated<deadline_time> counted_from_day(const fold& by, const dependent_deadline& rule, const stated<date>& event) {
  const auto* day = event.if_stated();
  if (day == nullptr) return not_stated;
  const auto end = counted_day(rule, *day, by.italy());
  return end ? stated<deadline_time>(*end) : not_stated;
}

}  // namespace

const time_limit_of* time_limit_of::runs_from(const deadline_name& other) const {
  if (other == which_ || std::find(above_.begin(), above_.end(), other) != above_.end()) return nullptr;
  for (const auto& one : bases_) {
    if (one->which_ == other) return one.get();
  }
  const auto lives = life_in_terms(by_, other, grant_);
  auto settings = settings_of(by_, other, grant_, lives);
  // What ends the grant and lets its report's term stay does not take from it what that runs from.
  const deadline_name report = deadline_kind::final_report;
  const bool is_for_report = which_ == report || std::find(above_.begin(), above_.end(), report) != above_.end();
  const auto keeps = [](const setting& one) { return one.life == of_life::ends && keeps_report(one.what); };
  if (is_for_report) settings.erase(std::remove_if(settings.begin(), settings.end(), keeps), settings.end());
  bases_.push_back(std::unique_ptr<time_limit_of>(new time_limit_of(by_, other, grant_, lives, settings, {})));
  auto& made = *bases_.back();
  made.above_ = above_;
  made.above_.push_back(which_);
  return &made;
}

std::vector<spot> time_limit_of::open_rules() const {
  auto all = open_rules_;
  for (const auto& one : bases_) {
    const auto its = one->open_rules();
    all.insert(all.end(), its.begin(), its.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

stated<deadline_time> time_limit_of::set_openly(cases& in, const sets_limit& to, const spot& at,
                                                const asked_below& below) const {
  if (to.rule != nullptr) return counted(in, *to.rule, at, below);
  if (to.between->precision() == precision::unknown) return not_stated;
  const auto first = to.between->earliest();
  const auto day = add_days(first, in.distance(moment::on(first), moment::of(*to.between)));
  return day ? stated<deadline_time>(*day) : not_stated;
}

stated<deadline_time> time_limit_of::counted(cases& in, const dependent_deadline& rule, const spot& at,
                                             const asked_below& below) const {
  const auto* from = std::get_if<counted_from>(&rule.from);
  if (from == nullptr) return counted_from_day(by_, rule, day_of_milestone(in, std::get<milestone>(rule.from), below));
  return counted_from_day(by_, rule, day_counted_from(in, *from, at, below));
}

stated<date> time_limit_of::day_counted_from(cases& in, const counted_from& from, const spot& at,
                                             const asked_below& below) const {
  const auto* its_base = runs_from(from.which);
  if (its_base == nullptr) return not_stated;
  const auto now = only_day(below ? its_base->term_before(in, *below).now : its_base->day_now(in));
  if (from.moved == when_moved::follows) return now;
  const auto first = only_day(its_base->first_since(in, at, below));
  if (first == now || !first.is_stated() || from.moved == when_moved::stays) return first.is_stated() ? first : now;
  if (std::find(open_rules_.begin(), open_rules_.end(), at) == open_rules_.end()) open_rules_.push_back(at);
  // Of several limits of one provision, each is open by itself.
  const auto& names = by_.of().named_deadlines();
  const auto* kind = which_.if_kind();
  auto key = key_of(undecided::moved_base, at.act, at.provision);
  key.choice =
      kind != nullptr
          ? static_cast<ordinal>(*kind)
          : static_cast<ordinal>(deadline_kinds +
                                 static_cast<std::size_t>(
                                     std::lower_bound(names.begin(), names.end(), *which_.if_name()) - names.begin()));
  return in.is_so(key) ? now : first;
}

// An act that sets it anew behind the rule begins the count anew; where it has no day yet, the first that it gets.
stated<deadline_time> time_limit_of::first_since(cases& in, const spot& rule, const asked_below& below) const {
  std::vector<ordinal> acts = {rule.act};
  for (const auto& one : set_by_.settings()) {
    const bool is_there = acts.back() == one.act || one.act == rule.act;
    if (!is_there && stands(in, {one.act, one.provision}, below)) acts.push_back(one.act);
  }
  std::vector<spot> later;
  auto since = behind(rule);
  bool is_behind = false;
  std::vector<ground> unused;
  for (const auto act : by_.in_order(in, acts, key_of(undecided::course, 7 + depth_of_keys()))) {
    for (const auto& one : set_by_.settings()) {
      if (one.act != act || one.life == of_life::begins) continue;
      is_behind = is_behind || (act == rule.act && one.provision > rule.provision);
      if (!is_behind || !stands(in, {one.act, one.provision}, below) ||
          !set_by_.applies(in, one, unused, below.has_value()))
        continue;
      const bool moves = move_by(one.what, which_, grant_).has_value();
      if (!moves) {
        since = behind({one.act, one.provision});
        later.clear();
      } else {
        later.push_back(behind({one.act, one.provision}));
      }
    }
    is_behind = is_behind || act == rule.act;
  }
  auto first = term_before(in, since).now;
  for (std::size_t n = 0; n < later.size() && !first.is_stated(); ++n) first = term_before(in, later[n]).now;
  return first;
}

std::vector<date> time_limit_of::days_counted_from(const dependent_deadline& rule, const spot& at,
                                                   std::size_t most) const {
  std::vector<date> all;
  budget left;
  cases every(left);
  do {
    const auto* from = std::get_if<counted_from>(&rule.from);
    const auto day = from != nullptr ? day_counted_from(every, *from, at, {})
                                     : day_of_milestone(every, std::get<milestone>(rule.from), {});
    const auto* one = day.if_stated();
    if (one == nullptr || std::find(all.begin(), all.end(), *one) != all.end()) continue;
    all.insert(std::upper_bound(all.begin(), all.end(), *one), *one);
  } while (all.size() < most && every.next());
  return all;
}

bool time_limit_of::stands(cases& in, const spot& at, const asked_below& below) const {
  if (!below) return by_.in_force(in, at.act);
  const auto state = by_.state_of(in, at.act);
  if (!state.known || !state.since || state.annulled) return false;
  return at.act == below->act ? at.provision < below->provision : by_.stands_before(in, at.act, below->act);
}

// Of the last event that applies.
stated<date> time_limit_of::day_of_milestone(cases& in, milestone what, const asked_below& below) const {
  auto its = events_.find(what);
  if (its == events_.end()) its = events_.emplace(what, events_of(by_, {what, grant_})).first;
  const auto& some = its->second;
  const auto lasts = some.counts();
  const bool ever = below.has_value();
  std::vector<ordinal> acts;
  std::vector<const setting*> counting;
  std::vector<ground> unused;
  for (const auto& one : some.all) {
    if (!stands(in, {one.act, one.provision}, below) || !by_.is_so_worded(in, one.act, one.provision, one.what, grant_))
      continue;
    if (some.lives && !lasts(by_, in, one, ever)) continue;
    const bool is_reached = one.whom == nullptr || !grant_ ||
                            by_.reaches(in, {one.act, one.provision, *one.whom, elects_time, ever}, *grant_, unused);
    if (!is_reached) continue;
    counting.push_back(&one);
    if (acts.empty() || acts.back() != one.act) acts.push_back(one.act);
  }
  if (acts.empty()) return not_stated;
  const auto last = by_.in_order(in, acts, key_of(undecided::course, 2 + depth_of_keys())).back();
  const auto event =
      std::find_if(counting.rbegin(), counting.rend(), [&](const setting* one) { return one->act == last; });
  const auto day = day_of_event(by_, in, **event, grant_);
  const auto first = cases::bounds_of(day).first;
  const auto on = add_days(first, in.distance(moment::on(first), day));
  return on ? stated<date>(*on) : not_stated;
}

// Every day that a setting sets may be where the moves begin; each move may count or not, and where it does, the order
// of moves by months makes a difference of three days at most.
std::vector<stated<deadline_time>> time_limit_of::bounds(const base* from) const {
  constexpr std::int64_t of_order = 3;
  std::optional<deadline_time> first = from != nullptr ? std::optional(from->day) : std::nullopt;
  std::optional<deadline_time> last = first;
  bool may_be_silent = from == nullptr;
  bool is_perhaps_unstated = false;
  std::vector<ground> unused;
  const auto widen = [&](const deadline_time& from_day, const deadline_time& to_day) {
    first = first ? std::min(*first, from_day) : from_day;
    last = last ? std::max(*last, to_day) : to_day;
  };
  for (const auto& one : set_by_.settings()) {
    if (!is_to_a_day(one)) continue;
    if (one.life == of_life::ends) {
      is_perhaps_unstated = true;
      continue;
    }
    if (one.life == of_life::begins) {
      auto its_own = of_notice().bounds();
      for (const auto* rule : rules_) {
        for (const auto& end : bounds_of_rule(*rule)) insert_candidate(its_own, end);
      }
      for (const auto& of_it : its_own) {
        const auto* its = of_it.if_stated();
        is_perhaps_unstated = is_perhaps_unstated || its == nullptr;
        if (its != nullptr) widen(*its, *its);
      }
      const spot award{one.act, one.provision};
      is_perhaps_unstated =
          is_perhaps_unstated || !surely([&](cases& in) { return of_notice().term_before(in, award).now.is_stated(); });
      continue;
    }
    if (one.varies) {
      sets_limit to{.which = which_, .grant = grant_};
      read_setting(one.what, to);
      const auto its = to.rule != nullptr ? bounds_of_rule(*to.rule)
                                          : std::vector{stated<deadline_time>(to.between->earliest()),
                                                        stated<deadline_time>(to.between->latest())};
      for (const auto& each : its) {
        const auto* end = each.if_stated();
        is_perhaps_unstated = is_perhaps_unstated || end == nullptr;
        if (end != nullptr) widen(*end, *end);
      }
      continue;
    }
    const auto to = set_to(one);
    const auto* day = to.if_stated();
    is_perhaps_unstated = is_perhaps_unstated || day == nullptr;
    if (day == nullptr) continue;
    const auto latest = one.is_relative ? std::max(*day, deadline_time(day->on, not_stated)) : *day;
    widen(*day, latest);
    if (one.may_come_earlier) {
      const auto soonest = earliest(one);
      const auto* sooner = soonest.if_stated();
      is_perhaps_unstated = is_perhaps_unstated || sooner == nullptr;
      if (sooner != nullptr) first = std::min(*first, *sooner);
    }
    may_be_silent = may_be_silent && !surely([&](cases& in) { return set_by_.applies(in, one, unused); });
  }
  for (const auto& one : set_by_.settings()) {
    if (is_to_a_day(one) || !first) continue;
    const auto move = move_by(one.what, which_, grant_);
    const bool is_suspension = !move || move->by_suspension();
    const auto later = is_suspension ? later_by(*last, suspended_at_most()) : move->to->after(*last);
    const auto sooner = is_suspension ? stated<deadline_time>(*first) : move->to->after(*first);
    may_be_silent = may_be_silent || !later.is_stated() || !sooner.is_stated();
    const auto* until = later.if_stated();
    const auto* since = sooner.if_stated();
    const auto at_most = until != nullptr ? add_days(until->on, of_order) : date::max();
    last = std::max(*last, deadline_time(at_most ? *at_most : date::max(), last->until));
    const auto at_least = since != nullptr ? add_days(since->on, -of_order) : date::min();
    first = std::min(*first, deadline_time(at_least ? *at_least : date::min(), first->until));
  }
  if (!first) return {not_stated};
  std::vector<stated<deadline_time>> all = {*first};
  insert_candidate(all, stated<deadline_time>(*last));
  if (may_be_silent || is_perhaps_unstated) insert_candidate(all, stated<deadline_time>(not_stated));
  return all;
}

// The days between the first provision by which the grant, or the notice, passes to another standing and the last one.
std::int64_t time_limit_of::suspended_at_most() const {
  std::optional<date> since;
  std::optional<date> until;
  for (const auto& at : by_.of().spots<effects::passes>(grant_)) {
    const auto days = days_of_effect(by_, at);
    since = since ? std::min(*since, days.first) : days.first;
    until = until ? std::max(*until, days.last) : days.last;
  }
  return since ? days_between(*since, *until) : std::int64_t{0};
}

std::vector<stated<deadline_time>> time_limit_of::bounds_of_rule(const dependent_deadline& rule) const {
  std::vector<stated<deadline_time>> all;
  const auto add = [&](const stated<date>& event) { insert_candidate(all, counted_from_day(by_, rule, event)); };
  if (const auto* from = std::get_if<counted_from>(&rule.from)) {
    const auto* its_base = runs_from(from->which);
    if (its_base == nullptr) return {not_stated};
    for (const auto& end : its_base->bounds()) add(only_day(end));
    return all;
  }
  for (const auto& one : events_of(by_, {std::get<milestone>(rule.from), grant_}).all) {
    const auto days = days_of_event(by_, one, grant_);
    add(days.first);
    add(days.last);
  }
  add(not_stated);
  return all;
}

const setting* time_limit_of::set_before(cases& in, const spot& provision) const {
  std::vector<const setting*> made_by;
  static_cast<void>(term_before(in, provision, made_by));
  return made_by.empty() || made_by.front()->is_relative ? nullptr : made_by.front();
}

void time_limit_of::add_grounds_of_bases(std::vector<ground>& grounds) const {
  if (rules_.empty()) return;
  const auto sets = [&](const ground& one) { return one.part == part::sets; };
  const auto is_there = [&](const ground& one) {
    return std::find(grounds.begin(), grounds.end(), one) != grounds.end();
  };
  std::vector<spot> set_at;
  for (const auto& one : grounds) {
    if (sets(one)) set_at.push_back({one.act, one.provision});
  }
  std::vector<const dependent_deadline*> used;
  for (const auto& one : set_by_.settings()) {
    if (std::find(set_at.begin(), set_at.end(), spot{one.act, one.provision}) == set_at.end() || !one.varies) continue;
    sets_limit to{.which = which_, .grant = grant_};
    read_setting(one.what, to);
    if (to.rule != nullptr) used.push_back(to.rule);
    if (one.life == of_life::begins) used = rules_;
  }
  for (const auto* rule : used) {
    const auto* from = std::get_if<counted_from>(&rule->from);
    std::vector<ground> its;
    if (from == nullptr) {
      for (const auto& one : events_of(by_, {std::get<milestone>(rule->from), grant_}).all) {
        if (possibly([&](cases& in) { return by_.in_force(in, one.act); }))
          its.push_back({part::sets, one.act, one.provision});
      }
    } else if (const auto* its_base = runs_from(from->which)) {
      static_cast<void>(its_base->candidates(its));
      const auto told = static_cast<std::ptrdiff_t>(its.size());
      add_quiet_grounds(by_, its_base->set_by(), its);
      // Of what it follows, only what is taken away from it is told besides what makes it.
      const auto is_superseded = [](const ground& one) { return one.part != part::annuls; };
      if (from->moved == when_moved::follows)
        its.erase(std::remove_if(its.begin() + told, its.end(), is_superseded), its.end());
    }
    for (auto one : its) {
      if (one.part == part::not_effective) continue;
      if (sets(one) || one.part == part::superseded) one.part = part::runs_from;
      if (!is_there(one)) grounds.push_back(one);
    }
  }
}

}  // namespace avviso::inline v0::detail
