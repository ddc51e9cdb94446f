// SPDX-License-Identifier: BSL-1.0
#include "standing.hpp"

#include <avviso/history/snapshot.hpp>

#include <algorithm>
#include <span>

#include "../fold/blocks.hpp"
#include "../fold/candidates.hpp"
#include "../fold/subject.hpp"

namespace avviso::inline v0::detail {

std::vector<ordinal> acts_in_course(const archive& of, std::string_view grant) {
  return of.acts_with<effects::passes>(grant);
}

namespace {

// The standing of a grant after a provision. `ever`: on any day, not only by the day in force.
grant_standing moved_by(const fold& by, cases& in, const spot& at, std::string_view grant, grant_standing now,
                        bool ever = false) {
  std::vector<ground> unused;
  each_effect_for<effects::passes>(
      by.worded_in(in, at.act, at.provision, grant), grant, [&](const effects::passes& one) {
        if (one.may_follow(now) && by.does_for(in, one.of, grant, at, elects_time, unused, ever)) now = one.to;
      });
  return now;
}

// The provisions of an act by which a grant may pass to another standing, of all those that may.
std::span<const spot> of_act(const std::vector<spot>& all, ordinal act) {
  const auto first = std::lower_bound(all.begin(), all.end(), spot{act, 0});
  const auto last = std::find_if(first, all.end(), [act](const spot& one) { return one.act != act; });
  return {first, last};
}

std::vector<ordinal> those(const std::vector<ordinal>& acts, bool ever, const fold& by, cases& in) {
  std::vector<ordinal> some;
  for (const auto one : acts) {
    const auto state = ever ? by.state_of(in, one) : act_state{};
    const bool counts = ever ? state.known && state.since && !state.annulled : by.in_force(in, one);
    if (counts) some.push_back(one);
  }
  return some;
}

}  // namespace

namespace {

grant_standing moved_on(const fold& by, cases& in, const std::vector<ordinal>& course, std::string_view grant,
                        grant_standing now, std::vector<ground>& notes) {
  const auto passing = by.of().spots<effects::passes>(grant);
  for (const auto act : by.in_order(in, those(course, false, by, in), key_of(undecided::course, 0))) {
    for (const auto& [unused, p] : of_act(passing, act)) {
      const auto then = moved_by(by, in, {act, p}, grant, now);
      if (is_running(now)) static_cast<void>(by.lapse_by(in, {act, p}, notes));
      if (then == now) continue;
      now = then;
      notes.push_back({part::sets, act, p});
      for (const auto& corrects : by.of().path_to(by.text_in(in, act, p)))
        notes.push_back({part::corrects, corrects.act, corrects.provision});
    }
  }
  return now;
}

// What acts may make of some standings, whoever is reached and in whatever order; notes which of their provisions may.
std::vector<grant_standing> whatever_follows(const fold& by, const std::vector<ordinal>& course, std::string_view grant,
                                             std::vector<grant_standing> now, std::vector<ground>& notes) {
  const auto passing = by.of().spots<effects::passes>(grant);
  for (bool more = true; more;) {
    more = false;
    for (const auto act : course) {
      for (const auto& [unused, p] : of_act(passing, act)) {
        by.of().each_wording(act, p, [&, p = p](const worded& says) {
          each_effect_for<effects::passes>(says, grant, [&](const effects::passes& one) {
            if (!one.of.may_be(grant)) return;
            const auto follows = [&](grant_standing from) { return one.may_follow(from); };
            if (std::none_of(now.begin(), now.end(), follows)) return;
            const ground sets{part::sets, act, p};
            if (std::find(notes.begin(), notes.end(), sets) == notes.end()) notes.push_back(sets);
            if (std::find(now.begin(), now.end(), one.to) != now.end()) return;
            now.push_back(one.to);
            more = true;
          });
        });
      }
    }
  }
  return now;
}

}  // namespace

grant_standing standing_in(const fold& by, cases& in, const std::vector<ordinal>& course, std::string_view grant,
                           std::vector<ground>& notes) {
  return moved_on(by, in, course, grant, grant_standing::not_awarded, notes);
}

namespace {

// A suspension and its end: counts the days between.
class pause {
 public:
  pause(const fold& by, cases& in) : by_(by), in_(in) {}

  void begin(const spot& at) {
    since_ = by_.since_of(in_, at);
    begun_by_ = at.act;
  }
  void end() { since_.reset(); }
  [[nodiscard]] bool runs() const { return since_.has_value(); }
  [[nodiscard]] suspended until(const spot& at) const {
    if (!since_) return {};
    const auto days = in_.distance(*since_, by_.since_of(in_, at).value_or(*since_));
    return {begun_by_, std::max<std::int64_t>(0, days)};  // a provision may have a day of its own
  }

 private:
  const fold& by_;
  cases& in_;
  std::optional<moment> since_;
  std::optional<ordinal> begun_by_;
};

// Walks through what becomes of a grant, in the order of the acts, up to a provision, and calls `moved(spot, standing)`
// at each change. Returns the standing then; none if the act of the provision is not among these.
template <class Moved>
std::optional<grant_standing> walk(const fold& by, cases& in, const std::vector<ordinal>& acts, const spot& until,
                                   std::string_view grant, bool ever, Moved moved) {
  const auto passing = by.of().spots<effects::passes>(grant);
  auto now = grant_standing::not_awarded;
  for (const auto act : by.in_order(in, acts, key_of(undecided::course, 1))) {
    for (const auto& [unused, p] : of_act(passing, act)) {
      if (act == until.act && p >= until.provision) return now;
      const auto then = moved_by(by, in, {act, p}, grant, now, ever);
      if (then == now) continue;
      now = then;
      moved(spot{act, p}, now);
    }
    if (act == until.act) return now;
  }
  return std::nullopt;
}

// For a grant that is running when suspended: one that is not awarded yet, or has ended, cannot be suspended.
suspended grant_suspended_before(const fold& by, cases& in, const spot& resumption, std::string_view grant, bool ever) {
  pause still(by, in);
  const auto acts = those(acts_in_course(by.of(), grant), ever, by, in);
  const auto reached = walk(by, in, acts, resumption, grant, ever, [&](const spot& at, grant_standing now) {
    if (now == grant_standing::suspended) {
      still.begin(at);
    } else {
      still.end();
    }
  });
  return reached ? still.until(resumption) : suspended{};
}

suspended notice_suspended_before(const fold& by, cases& in, const spot& resumption, bool ever) {
  pause still(by, in);
  const auto acts = those(by.of().acts_with<effects::passes>(std::nullopt), ever, by, in);
  for (const auto act : by.in_order(in, acts, key_of(undecided::course, 1))) {
    for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
      if (act == resumption.act && p == resumption.provision) return still.until(resumption);
      each_effect_for<effects::passes>(by.worded_in(in, act, p), std::nullopt, [&](const effects::passes& one) {
        if (!one.of.may_be(std::nullopt)) return;
        if (one.suspends() && !still.runs()) still.begin({act, p});
        if (one.resumes()) still.end();
      });
    }
  }
  return {};
}

}  // namespace

grant_standing standing_before(const fold& by, cases& in, const spot& provision, std::string_view grant) {
  auto acts = those(acts_in_course(by.of(), grant), true, by, in);
  if (std::find(acts.begin(), acts.end(), provision.act) == acts.end()) acts.push_back(provision.act);
  const auto stood = walk(by, in, acts, provision, grant, true, [](const spot&, grant_standing) {});
  return stood.value_or(grant_standing::not_awarded);
}

suspended suspension_before(const fold& by, cases& in, const spot& resumption, std::optional<std::string_view> grant,
                            bool ever) {
  return grant ? grant_suspended_before(by, in, resumption, *grant, ever)
               : notice_suspended_before(by, in, resumption, ever);
}

std::int64_t suspended_before(const fold& by, cases& in, const spot& resumption, std::optional<std::string_view> grant,
                              bool ever) {
  return suspension_before(by, in, resumption, grant, ever).days;
}

}  // namespace avviso::inline v0::detail

namespace avviso::inline v0 {

using namespace detail;

result<answer<grant_standing>> snapshot::grant_standing(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const auto course = acts_in_course(by.of(), grant);
  std::vector<ground> grounds;
  std::vector<avviso::grant_standing> now = {grant_standing::not_awarded};
  budget left;
  bool are_all = true;
  for (const auto& next : blocks_of(by, course, {.grant = grant})) {
    std::vector<avviso::grant_standing> then;
    std::vector<ground> may;
    const auto most = whatever_follows(by, next.acts, grant, now, may).size();
    const auto look = [&](cases& every) {
      for (const auto stood : now) {
        const auto stands = moved_on(by, every, next.acts, grant, stood, grounds);
        if (std::find(then.begin(), then.end(), stands) == then.end()) then.push_back(stands);
      }
    };
    // Where everything that may follow has been found to, nobody asks how else it may. To find it, look first at what
    // is so where as much as possible has come, and as little.
    constexpr int enough = 16;
    bool is_whole = false;
    for (const bool no_first : {false, true}) {
      cases some(left, no_first);
      int seen = 0;
      do look(some);
      while (++seen < enough && some.next());
      is_whole = seen < enough && !some.is_cut();
      if (is_whole) break;
    }
    if (!is_whole && then.size() < most) {
      cases every(left);
      do look(every);
      while (then.size() < most && every.next());
      are_all = are_all && (then.size() == most || !every.is_cut());
    }
    if (!is_whole && then.size() == most) grounds.insert(grounds.end(), may.begin(), may.end());
    now = std::move(then);
  }
  candidate_set<avviso::grant_standing> found;
  for (const auto one : now) found.insert(one);
  if (!are_all) found.note(possible_values::incomplete);
  return answered(by, {.field = field::grant_standing, .grant = std::string(grant)}, std::move(found).all(),
                  std::move(grounds));
}

}  // namespace avviso::inline v0
