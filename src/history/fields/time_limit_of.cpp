// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>

#include "time_limit_of.hpp"

#include <algorithm>

#include "standing.hpp"

namespace avviso::inline v0::detail {

namespace {

// What a provision sets a time limit to, if it sets that limit.
struct sets {
  const deadline_name& which;
  std::optional<std::string_view> grant;
  bool does = false;
  stated<date> to = not_stated;
  const reach* whom = nullptr;
  bool is_relative = false;

  void operator()(const effects::sets_terms& one) {
    const auto day = one.of.may_be(grant) ? deadline_of(one, which) : not_stated;
    if (!day.is_stated()) return;
    does = true;
    to = day;
  }
  void operator()(const effects::opens& one) {
    const auto* kind = which.if_kind();
    if (kind == nullptr) return;
    does = *kind == deadline_kind::applications_open || *kind == deadline_kind::applications_close;
    to = *kind == deadline_kind::applications_open ? one.first : one.last;
  }
  void operator()(const effects::moves& one) {
    if (!(one.which == which)) return;
    does = one.of.may_be(grant);
    if (grant) whom = one.of.if_offered();
    is_relative = one.if_day() == nullptr;
    if (!is_relative) to = *one.if_day();
  }
};

void read_setting(const worded& says, sets& into) {
  each_effect<effects::sets_terms, effects::opens, effects::moves>(says, [&into](const auto& one) { into(one); });
}

std::optional<effects::moves> move_by(const worded& says, const deadline_name& which) {
  std::optional<effects::moves> found;
  each_effect<effects::moves>(says, [&](const effects::moves& one) {
    if (!found && one.which == which) found.emplace(one);
  });
  return found;
}

std::vector<setting> settings_of(const archive& of, const deadline_name& which, std::optional<std::string_view> grant) {
  std::vector<setting> all;
  for (ordinal i = 0; i < of.size(); ++i) {
    if (!of.may_have<effects::sets_terms, effects::opens, effects::moves>(i)) continue;
    const auto provisions = grant ? of.concerning(i, *grant) : of.provisions_of(i);
    for (const auto p : provisions) {
      of.each_wording(i, p, [&](const worded& says) {
        sets one{.which = which, .grant = grant};
        read_setting(says, one);
        if (one.does) all.push_back({i, p, says, one.whom, one.is_relative});
      });
    }
  }
  return all;
}

// How many days a suspension moves a limit depends on every suspension and, for a grant, on whether it was running.
fold::bearing suspensions(const archive& of, const deadline_name& which, std::optional<std::string_view> grant,
                          const std::vector<setting>& settings) {
  fold::bearing all(settings.size());
  for (std::size_t i = 0; i < settings.size(); ++i) {
    const auto move = move_by(settings[i].what, which);
    if (!move || !move->by_suspension()) continue;
    all[i] = grant ? acts_in_course(of, *grant) : of.suspending();
  }
  return all;
}

}  // namespace

time_limit_of::time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant)
    : time_limit_of(by, which, grant, settings_of(by.of(), which, grant)) {}

time_limit_of::time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                             const std::vector<setting>& settings)
    : by_(by),
      which_(which),
      grant_(grant),
      set_by_(by, grant, settings, suspensions(by.of(), which, grant, settings)) {}

stated<date> time_limit_of::moved(cases& in, const setting& by, const stated<date>& from, bool ever) const {
  const auto move = move_by(by.what, which_);
  if (move && !move->by_suspension()) return move->to->after(from);
  const auto* day = from.if_stated();
  if (day == nullptr) return not_stated;
  const auto suspended = suspended_before(by_, in, {by.act, by.provision}, grant_, ever);
  const auto later = add_days(*day, suspended.count);
  return suspended.are_known && later ? stated<date>(*later) : not_stated;
}

stated<date> time_limit_of::set_to(const setting& by) const {
  sets absolute{.which = which_, .grant = grant_};
  read_setting(by.what, absolute);
  return absolute.to;
}

stated<date> time_limit_of::day(cases& in, const chain& made_by, bool ever) const {
  stated<date> now = not_stated;
  for (std::size_t i = made_by.size(); i-- > 0;) {
    const auto* one = made_by[i];
    if (one != nullptr) now = one->is_relative ? moved(in, *one, now, ever) : set_to(*one);
  }
  return now;
}

time_limit_of::made_day time_limit_of::day_from(cases& in, const chain& made_by, const base& from) const {
  made_day now{from.day, true};
  for (std::size_t i = made_by.size(); i-- > 0;) {
    const auto* one = made_by[i];
    if (one == nullptr || (now.rests_on_base && set_by_.applied(in, *one, from.then))) continue;
    if (one->is_relative) {
      now.day = moved(in, *one, now.day, false);
    } else {
      now = {set_to(*one), false};
    }
  }
  return now;
}

std::vector<stated<date>> time_limit_of::candidates(std::vector<ground>& grounds) const {
  return set_by_.candidates<date>(
      [&](cases& in, const chain& made_by) { return std::vector<stated<date>>{day(in, made_by)}; }, grounds);
}

stated<date> time_limit_of::day_now(cases& in, const std::optional<base>& from) const {
  std::vector<ordinal> acts;
  for (const auto& one : set_by_.settings()) {
    const bool is_there = !acts.empty() && acts.back() == one.act;
    if (!is_there && by_.in_force(in, one.act)) acts.push_back(one.act);
  }
  made_day now{from ? from->day : not_stated, from.has_value()};
  std::vector<ground> unused;
  for (const auto act : by_.in_order(in, acts, key_of(undecided::course, 6))) {
    for (const auto& one : set_by_.settings()) {
      if (one.act != act || !set_by_.applies(in, one, unused)) continue;
      if (now.rests_on_base && set_by_.applied(in, one, from->then)) continue;
      now = {one.is_relative ? moved(in, one, now.day, false) : set_to(one), now.rests_on_base && one.is_relative};
    }
  }
  return now.day;
}

std::vector<time_limit_of::before> time_limit_of::days_before(const spot& provision) const {
  std::vector<before> found;
  const auto value = [&](cases& in, const chain& made_by) {
    const auto then = day(in, made_by, true);
    const auto state = by_.state_of(in, provision.act);
    const auto since = state.since ? stated<partial_date>(state.since->possible()) : not_stated;
    return std::pair(state.known, before{then, {state.ground, since}});
  };
  const auto put = [&](const chain& /*unused*/, const auto& known_and_day, const auto& /*unused*/, bool counts) {
    if (!counts || !known_and_day.first) return;
    const auto& then = known_and_day.second;
    const bool is_there = std::any_of(found.begin(), found.end(), [&](const before& each) {
      return each.day == then.day && each.act_has == then.act_has;
    });
    if (!is_there) found.push_back(then);
  };
  set_by_.each(value, put, provision);
  return found;
}

time_limit_of::term time_limit_of::term_before(cases& in, const spot& provision) const {
  std::vector<ordinal> acts = {provision.act};
  for (const auto& one : set_by_.settings()) {
    if (std::find(acts.begin(), acts.end(), one.act) != acts.end()) continue;
    const auto state = by_.state_of(in, one.act);
    if (state.known && state.since && !state.annulled && by_.stands_before(in, one.act, provision.act))
      acts.push_back(one.act);
  }
  term had;
  std::vector<ground> unused;
  for (const auto act : by_.in_order(in, acts, key_of(undecided::course, 5))) {
    for (const auto& one : set_by_.settings()) {
      const bool stands = one.act == act && (act != provision.act || one.provision < provision.provision);
      if (!stands || !set_by_.applies(in, one, unused, true)) continue;
      if (const auto move = move_by(one.what, which_)) {
        had.extensions += move->by_suspension() ? 0U : 1U;
        had.now = one.is_relative ? moved(in, one, had.now, true) : set_to(one);
      } else {
        had.now = set_to(one);
        had = {.first = had.now, .now = had.now};
      }
    }
  }
  return had;
}

namespace {

// Adds the acts that annul an act, as grounds.
void add_annulling(const fold& by, ordinal act, std::vector<ground>& grounds) {
  for (const auto& one : by.of().links_of(act).annulled_by) {
    if (surely([&](cases& in) { return by.known(in, one.act); }))
      grounds.push_back({part::annuls, one.act, one.provision});
  }
}

}  // namespace

void add_quiet_grounds(const fold& by, const last_setting& of, std::vector<ground>& grounds) {
  std::vector<ground> quiet;
  for (const auto& one : of.settings()) {
    const auto sets = ground{part::sets, one.act, one.provision};
    if (std::find(grounds.begin(), grounds.end(), sets) != grounds.end()) continue;
    std::vector<ground> unused;
    if (surely([&](cases& in) { return of.applies(in, one, unused); })) {
      quiet.push_back({part::superseded, one.act, one.provision});
    } else if (possibly(
                   [&](cases& in) { return by.adopted_without_effect(in, one.act) && of.reaches(in, one, unused); })) {
      quiet.push_back({part::not_effective, one.act, one.provision});
    } else if (surely([&](cases& in) {
                 return by.state_of(in, one.act).annulled && by.worded_in(in, one.act, one.provision) == one.what;
               })) {
      add_annulling(by, one.act, quiet);
    }
  }
  grounds.insert(grounds.end(), quiet.begin(), quiet.end());
}

}  // namespace avviso::inline v0::detail
