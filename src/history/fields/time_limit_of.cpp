// SPDX-License-Identifier: BSL-1.0
#include "time_limit_of.hpp"

#include <algorithm>

#include "../fold/subject.hpp"
#include "standing.hpp"
#include "time_limit_settings.hpp"

namespace avviso::inline v0::detail {

time_limit_of::time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                             const std::vector<ordinal>& also)
    : time_limit_of(by, which, grant, life_in_terms(by, which, grant), also) {}

time_limit_of::time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                             const life& lives, const std::vector<ordinal>& also)
    : time_limit_of(by, which, grant, lives, settings_of(by, which, grant, lives), also) {}

time_limit_of::time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                             const life& lives, const std::vector<setting>& settings, const std::vector<ordinal>& also)
    : time_limit_of(by, which, grant, lives, settings, bearing_on(by, which, grant, lives, settings), also) {}

time_limit_of::time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                             const life& lives, const std::vector<setting>& settings, const fold::bearing& bearing,
                             const std::vector<ordinal>& also)
    : by_(by),
      which_(which),
      grant_(grant),
      set_by_(by, grant, settings, bearing, also,
              [lives](const fold& then, cases& in, const setting& one, bool ever) {
                const auto stage = lives->before(then, in, {one.act, one.provision}, ever);
                return one.life == of_life::begins ? stage != grant_life::stage::runs
                                                   : stage != grant_life::stage::has_ended;
              }),
      lives_(lives),
      also_(also),
      rules_(rules_of(by, which, grant, lives, settings)) {
  for (const auto& some : bearing) bearing_.insert(bearing_.end(), some.begin(), some.end());
}

const time_limit_of* time_limit_of::of_terms_stated() const {
  auto stating = set_by_.settings();
  const auto begins = [](const setting& one) { return one.life == of_life::begins; };
  if (std::none_of(stating.begin(), stating.end(), begins)) return nullptr;
  if (!of_terms_stated_) {
    stating.erase(std::remove_if(stating.begin(), stating.end(), begins), stating.end());
    of_terms_stated_.reset(new time_limit_of(by_, which_, grant_, lives_, stating, also_));
    of_terms_stated_->above_ = above_;
  }
  return of_terms_stated_.get();
}

const time_limit_of& time_limit_of::of_notice() const {
  if (!of_notice_) {
    of_notice_ = std::make_unique<time_limit_of>(by_, which_, std::nullopt);
    of_notice_->above_ = above_;
  }
  return *of_notice_;
}

stated<deadline_time> time_limit_of::set_to(cases& in, const setting& by, const asked_below& below) const {
  if (by.life == of_life::ends) return not_stated;
  if (by.life != of_life::begins) {
    if (!by.varies) return comes_earlier(in, by) ? earliest(by) : set_to(by);
    sets_limit to{.which = which_, .grant = grant_};
    read_setting(by.what, to);
    return set_openly(in, to, {by.act, by.provision}, below);
  }
  std::vector<const setting*> made_by;
  const auto had = of_notice().term_before(in, {by.act, by.provision}, made_by);
  for (const auto* one : made_by) {
    const ground sets{part::sets, one->act, one->provision};
    if (std::find(grounds_of_notice_.begin(), grounds_of_notice_.end(), sets) == grounds_of_notice_.end())
      grounds_of_notice_.push_back(sets);
  }
  if (made_by.empty()) return had.now;
  // What the notice's own runs from, the grant has too.
  sets_limit first{.which = which_, .grant = std::nullopt};
  read_setting(made_by.front()->what, first);
  if (first.rule == nullptr) return had.now;
  auto now = counted(in, *first.rule, {made_by.front()->act, made_by.front()->provision}, below);
  for (std::size_t n = 1; n < made_by.size(); ++n) now = of_notice().moved(in, *made_by[n], now, true);
  return now;
}

void time_limit_of::add_grounds_of_notice(std::vector<ground>& grounds) const {
  const auto& all = set_by_.settings();
  const bool rests = std::any_of(all.begin(), all.end(), [&](const setting& one) {
    const ground sets{part::sets, one.act, one.provision};
    return one.life == of_life::begins && std::find(grounds.begin(), grounds.end(), sets) != grounds.end();
  });
  if (rests) grounds.insert(grounds.end(), grounds_of_notice_.begin(), grounds_of_notice_.end());
}

stated<deadline_time> time_limit_of::set_to(const setting& by) const {
  sets_limit absolute{.which = which_, .grant = grant_};
  read_setting(by.what, absolute);
  return absolute.to;
}

// At its opening, which is the beginning of its day where no hour is given.
stated<deadline_time> time_limit_of::earliest(const setting& by) const {
  sets_limit absolute{.which = which_, .grant = grant_};
  read_setting(by.what, absolute);
  const auto* from = absolute.opened != nullptr ? absolute.opened->if_stated() : nullptr;
  if (from == nullptr) return not_stated;
  return from->until.if_given() ? *from : deadline_time(from->on, at<0, 0>);
}

// A complete record would have the act that declares it.
bool time_limit_of::comes_earlier(cases& in, const setting& by) const {
  if (!by.may_come_earlier || by_.when().readings.record == record::complete || !set_to(by).is_stated()) return false;
  return earliest(by).is_stated() ? in.takes_the_least()
                                  : in.is_so(key_of(undecided::exhaustion, by.act, by.provision));
}

bool time_limit_of::is_earliest(const stated<deadline_time>& one) const {
  const auto& all = set_by_.settings();
  return one.is_stated() && std::any_of(all.begin(), all.end(), [&](const setting& each) {
           return each.may_come_earlier && earliest(each) == one;
         });
}

const setting* time_limit_of::open_until_exhausted(cases& in) const {
  std::vector<ordinal> acts;
  for (const auto& one : set_by_.settings()) {
    const bool is_there = !acts.empty() && acts.back() == one.act;
    if (!is_there && by_.in_force(in, one.act)) acts.push_back(one.act);
  }
  const setting* last = nullptr;
  std::vector<ground> unused;
  for (const auto act : by_.in_order(in, acts, key_of(undecided::course, 8))) {
    for (const auto& one : set_by_.settings()) {
      if (one.act == act && !one.is_relative && set_by_.applies(in, one, unused)) last = &one;
    }
  }
  return last != nullptr && last->may_come_earlier ? last : nullptr;
}

// What was exhausted before an act moves the last day stays closed.
stated<deadline_time> time_limit_of::moved_to(const new_term& to, const stated<deadline_time>& from) const {
  return is_earliest(from) ? from : to.after(from);
}

stated<deadline_time> time_limit_of::later_by(const stated<deadline_time>& from, std::int64_t suspended) {
  const auto* day = from.if_stated();
  if (day == nullptr) return not_stated;
  const auto later = add_days(day->on, suspended);
  return later ? stated<deadline_time>(deadline_time(*later, day->until)) : not_stated;
}

bool time_limit_of::moves_by_suspension(const setting& one) const {
  const auto move = move_by(one.what, which_, grant_);
  return move && move->by_suspension();
}

bool time_limit_of::is_to_a_day(const setting& by) const {
  if (!by.is_relative) return true;
  const auto move = move_by(by.what, which_, grant_);
  return move && move->if_day() != nullptr;
}

stated<deadline_time> time_limit_of::moved(cases& in, const setting& by, const stated<deadline_time>& from,
                                           bool ever) const {
  const auto move = move_by(by.what, which_, grant_);
  if (move && !move->by_suspension()) return moved_to(*move->to, from);
  if (!from.is_stated()) return not_stated;
  return later_by(from, suspended_before(by_, in, {by.act, by.provision}, grant_, ever));
}

std::vector<stated<deadline_time>> time_limit_of::possible_days::all() const {
  auto both = from_base;
  for (const auto& one : set) insert_candidate(both, one);
  return both;
}

time_limit_of::days_so_far time_limit_of::begun(const base* from) {
  if (from == nullptr) return {};
  return {.days = {.from_base = {from->day}}, .from = from};
}

time_limit_of::possible_days time_limit_of::days(cases& in, const chain& made_by, const days_so_far& had, bool ever,
                                                 const asked_below& below) const {
  possible_days all = had.days;
  const auto had_applied = [&](const setting& one) {
    return had.from != nullptr && set_by_.applied(in, one, had.from->then);
  };
  for (std::size_t i = made_by.size(); i-- > 0;) {
    const auto* one = made_by[i];
    if (one == nullptr) continue;
    if (!one->is_relative) {
      all = had_applied(*one) ? possible_days{.from_base = {had.from->day}}
                              : possible_days{.set = {set_to(in, *one, below)}};
      continue;
    }
    const auto move = move_by(one->what, which_, grant_);
    if (move && move->if_day() != nullptr) {
      possible_days to;
      if (had_applied(*one)) {
        to.from_base = {had.from->day};
      } else {
        for (const auto& day : all.all()) insert_candidate(to.set, moved_to(*move->to, day));
      }
      all = std::move(to);
      continue;
    }
    const bool is_suspension = !move || move->by_suspension();
    const auto any = [](const std::vector<stated<deadline_time>>& some) {
      return std::any_of(some.begin(), some.end(), [](const stated<deadline_time>& day) { return day.is_stated(); });
    };
    const bool moves_base = any(all.from_base) && !had_applied(*one);
    const auto suspended = is_suspension && (any(all.set) || moves_base)
                               ? suspended_before(by_, in, {one->act, one->provision}, grant_, ever)
                               : 0;
    const auto move_all = [&](std::vector<stated<deadline_time>>& some) {
      for (auto& day : some) day = is_suspension ? later_by(day, suspended) : moved_to(*move->to, day);
    };
    move_all(all.set);
    if (moves_base) move_all(all.from_base);
  }
  return all;
}

time_limit_of::days_so_far time_limit_of::after(const last_setting::stage& next, budget& left, const days_so_far& had,
                                                bool ever, const asked_below& below) const {
  candidate_set<deadline_time> found(most_days);
  candidate_set<deadline_time> from_base(most_days);
  found.note(had.are);
  bool from_before = false;
  std::vector<ground> grounds;
  set_by_.each_in(
      next, left, [&](cases& in, const chain& made_by) { return days(in, made_by, had, ever, below); },
      [&](const cases& in, const chain& made_by, const possible_days& values, const std::vector<ground>& notes,
          bool counts) {
        set_by_.add_grounds(made_by, notes, counts, grounds);
        if (!counts) return;
        from_before = from_before || made_by.back() == nullptr;
        found.note_ends(in);
        for (const auto& one : values.set) found.insert(one);
        for (const auto& one : values.from_base) from_base.insert(one);
      },
      {.ever = ever, .is_of_setting_alone = had.from == nullptr});
  if (from_before) grounds.insert(grounds.end(), had.grounds.begin(), had.grounds.end());
  auto all = std::move(found).all();
  auto its = std::move(from_base).all();
  possible_days days{.set = std::move(all.values), .from_base = std::move(its.values)};
  if (days.set.empty() && days.from_base.empty()) days = had.days;  // cut before any
  return {std::move(days), had.from, std::max(all.are, its.are), std::move(grounds)};
}

candidate_values<deadline_time> time_limit_of::candidates(std::vector<ground>& grounds) const {
  auto all = candidates<deadline_time>([](cases& /*unused*/, const possible_days& days) { return days.all(); }, grounds,
                                       [] {}, {.is_of_day_alone = true});
  if (all.are == possible_values::incomplete) all.values = bounds();
  add_grounds_of_bases(grounds);
  // What the grant began with, and later acts superseded.
  std::vector<ground> unused;
  for (const auto& one : set_by_.settings()) {
    const auto is_there = [&](const ground& sought) {
      return std::find(grounds.begin(), grounds.end(), sought) != grounds.end();
    };
    if (one.life != of_life::begins || is_there({part::sets, one.act, one.provision}) ||
        !surely([&](cases& in) { return set_by_.applies(in, one, unused); })) {
      continue;
    }
    const auto& of_it = of_notice().set_by();
    for (const auto& its : of_it.settings()) {
      const auto stood = [&](cases& in) {
        const bool stands =
            its.act == one.act ? its.provision < one.provision : by_.stands_before(in, its.act, one.act);
        return stands && of_it.applies(in, its, unused, true);
      };
      if (!is_there({part::sets, its.act, its.provision}) && surely(stood))
        grounds.push_back({part::superseded, its.act, its.provision});
    }
  }
  return all;
}

time_limit_of::days_from_base time_limit_of::candidates_from(const base& from) const {
  days_from_base made;
  bool rests = false;
  const auto day = [&](cases& /*unused*/, const possible_days& days) {
    rests = !days.from_base.empty();
    return days.all();
  };
  std::vector<ground> unused;
  made.days =
      candidates<deadline_time>(day, unused, [&] { made.rests_on_it = made.rests_on_it || rests; }, {.from = &from});
  if (made.days.are == possible_values::incomplete) made.days.values = bounds(&from);
  return made;
}

stated<deadline_time> time_limit_of::day_now(cases& in, const base* from) const {
  std::vector<ordinal> acts;
  for (const auto& one : set_by_.settings()) {
    const bool is_there = !acts.empty() && acts.back() == one.act;
    if (!is_there && by_.in_force(in, one.act)) acts.push_back(one.act);
  }
  stated<deadline_time> now = from != nullptr ? stated<deadline_time>(from->day) : not_stated;
  bool rests_on_base = from != nullptr;
  std::vector<ground> unused;
  for (const auto act : by_.in_order(in, acts, key_of(undecided::course, 6 + depth_of_keys()))) {
    for (const auto& one : set_by_.settings()) {
      if (one.act != act || !set_by_.applies(in, one, unused)) continue;
      if (from != nullptr && one.life == of_life::begins) continue;
      const bool had_applied = from != nullptr && set_by_.applied(in, one, from->then);
      if (is_to_a_day(one)) {
        const auto set = one.is_relative ? moved(in, one, now, false) : set_to(in, one, {});
        now = had_applied ? stated<deadline_time>(from->day) : set;
        rests_on_base = had_applied;
      } else if (!rests_on_base || !had_applied) {
        now = moved(in, one, now, false);
      }
    }
  }
  return now;
}

const time_limit_of::days_so_far& time_limit_of::before_stage(std::size_t n) const {
  auto& all = *before_stages_;
  if (all.empty()) all.emplace_back();
  while (all.size() <= n) {
    budget left;
    const auto& next = set_by_.stages()[all.size() - 1];
    auto then = after(next, left, all.back(), true);
    if (left.is_cut()) then.are = possible_values::incomplete;
    all.push_back(std::move(then));
  }
  return all[n];
}

std::vector<time_limit_of::before> time_limit_of::days_before(const spot& provision) const {
  std::vector<before> found;
  budget left;
  // What runs from others stands otherwise before each provision.
  const auto place = rules_.empty() ? set_by_.stage_of_act(provision.act) : std::nullopt;
  const auto stages = place ? std::vector<last_setting::stage>() : set_by_.stages_up_to(provision);
  days_so_far otherwise;
  for (std::size_t n = 0; n + 1 < stages.size(); ++n) otherwise = after(stages[n], left, otherwise, true, provision);
  const auto& its = place ? set_by_.stages()[*place] : stages.back();
  const auto& so_far = place ? before_stage(*place) : otherwise;
  const auto value = [&](cases& in, const chain& made_by) {
    const auto then = days(in, made_by, so_far, true, provision);
    const auto state = by_.state_of(in, provision.act);
    const auto its_day = by_.since_of(in, provision);
    const auto since = its_day ? stated<partial_date>(its_day->possible()) : not_stated;
    std::vector<before> all;
    for (const auto& day : then.set) all.push_back({day, {state.ground, since}});
    return std::pair(state.known, all);
  };
  const auto put = [&](const cases& /*unused*/, const chain& /*unused*/, const auto& known_and_days,
                       const auto& /*unused*/, bool counts) {
    if (!counts || !known_and_days.first) return;
    for (const auto& then : known_and_days.second) {
      const bool is_there = std::any_of(found.begin(), found.end(), [&](const before& each) {
        return each.day == then.day && each.act_has == then.act_has;
      });
      if (!is_there) found.push_back(then);
    }
  };
  set_by_.each_in(its, left, value, put, {.ever = true, .below = provision});
  if ((left.is_cut() || so_far.are == possible_values::incomplete) && !found.empty()) {
    for (const auto& day : bounds()) found.push_back({day, found.front().act_has});
  }
  return found;
}

// The term after a provision that moves it or sets it anew.
void time_limit_of::apply(cases& in, const setting& one, term& to, const spot& below) const {
  if (const auto move = move_by(one.what, which_, grant_)) {
    to.extensions += move->by_suspension() ? 0U : 1U;
    to.now = one.is_relative ? moved(in, one, to.now, true) : set_to(in, one, below);
  } else {
    to.now = set_to(in, one, below);
    to = {.first = to.now, .now = to.now};
  }
}

std::optional<time_limit_of::terms> time_limit_of::certain_terms() const {
  const auto& settings = set_by_.settings();
  if (std::any_of(settings.begin(), settings.end(), [](const setting& one) { return one.varies; })) return std::nullopt;
  cases every;
  std::vector<ordinal> acts;
  for (const auto& one : settings) {
    if (!acts.empty() && acts.back() == one.act) continue;
    const auto state = by_.state_of(every, one.act);
    if (!every.is_only()) return std::nullopt;
    if (state.known && state.since && !state.annulled) acts.push_back(one.act);
  }
  const auto order = by_.in_apparent_order(every, std::move(acts));
  if (!order) return std::nullopt;
  terms all;
  term had;
  std::vector<ground> unused;
  for (const auto act : *order) {
    const auto ground = by_.state_of(every, act).ground;
    const auto since = [&](const spot& at) { return by_.since_of(every, at)->possible(); };
    auto one = std::lower_bound(settings.begin(), settings.end(), act,
                                [](const setting& each, ordinal key) { return each.act < key; });
    for (; one != settings.end() && one->act == act; ++one) {
      const spot here{act, one->provision};
      if (all.empty() || all.back().before != here) all.push_back({here, had, {ground, since(here)}});
      if (set_by_.applies(every, *one, unused, true)) apply(every, *one, had, here);
      if (!every.is_only()) return std::nullopt;
    }
    const spot behind{act, static_cast<ordinal>(by_.act_at(act).provisions.size())};
    all.push_back({behind, had, {ground, since(behind)}});
  }
  std::sort(all.begin(), all.end(), [](const term_at& a, const term_at& b) { return a.before < b.before; });
  return all;
}

time_limit_of::term time_limit_of::term_before(cases& in, const spot& provision) const {
  std::vector<const setting*> unused;
  return term_before(in, provision, unused);
}

time_limit_of::term time_limit_of::term_before(cases& in, const spot& provision,
                                               std::vector<const setting*>& made_by) const {
  std::vector<ordinal> acts = {provision.act};
  for (const auto& one : set_by_.settings()) {
    if (std::find(acts.begin(), acts.end(), one.act) != acts.end()) continue;
    const auto state = by_.state_of(in, one.act);
    if (state.known && state.since && !state.annulled && by_.stands_before(in, one.act, provision.act))
      acts.push_back(one.act);
  }
  term had;
  std::vector<ground> unused;
  for (const auto act : by_.in_order(in, acts, key_of(undecided::course, 5 + depth_of_keys()))) {
    for (const auto& one : set_by_.settings()) {
      const bool stands = one.act == act && (act != provision.act || one.provision < provision.provision);
      if (!stands || !set_by_.applies(in, one, unused, true)) continue;
      apply(in, one, had, provision);
      if (!one.is_relative) made_by.clear();
      made_by.push_back(&one);
    }
  }
  return had;
}

namespace {

// Adds the acts that undo an act, as grounds.
void add_undoing(const fold& by, ordinal act, std::vector<ground>& grounds) {
  for (const auto& one : by.of().links_of(act).undone_by) {
    if (surely([&](cases& in) { return by.known(in, one.act); }))
      grounds.push_back({part::annuls, one.act, one.provision});
  }
}

// The same for those that surely undo a provision alone, or for a grant.
void add_undoing_part(const fold& by, const spot& at, const std::optional<std::string_view>& grant,
                      std::vector<ground>& grounds) {
  for (const auto& one : by.of().links_of(at.act).partly_undone_by) {
    const bool is_of_it = undoing_by(by.of().provision_at(one))->is_of(at.provision, grant);
    if (is_of_it && surely([&](cases& in) { return by.in_force(in, at.act) && by.undoes(in, one); }))
      grounds.push_back({part::annuls, one.act, one.provision});
  }
}

}  // namespace

void add_quiet_grounds(const fold& by, const last_setting& of, std::vector<ground>& grounds) {
  std::vector<ground> quiet;
  std::vector<spot> set;
  for (const auto& one : grounds) {
    if (one.part == part::sets) set.push_back({one.act, one.provision});
  }
  std::sort(set.begin(), set.end());
  for (const auto& one : of.settings()) {
    if (std::binary_search(set.begin(), set.end(), spot{one.act, one.provision})) continue;
    std::vector<ground> unused;
    if (surely([&](cases& in) { return of.applies(in, one, unused); })) {
      quiet.push_back({part::superseded, one.act, one.provision});
    } else if (possibly([&](cases& in) {
                 return by.adopted_without_effect(in, one.act) && of.is_so_worded(in, one) &&
                        of.reaches(in, one, unused);
               })) {
      quiet.push_back({part::not_effective, one.act, one.provision});
    } else if (surely([&](cases& in) { return by.state_of(in, one.act).annulled && of.is_so_worded(in, one); })) {
      add_undoing(by, one.act, quiet);
    } else {
      add_undoing_part(by, {one.act, one.provision}, of.grant(), quiet);
    }
  }
  grounds.insert(grounds.end(), quiet.begin(), quiet.end());
}

}  // namespace avviso::inline v0::detail
