// SPDX-License-Identifier: BSL-1.0
#include "standing.hpp"

#include <avviso/history/snapshot.hpp>

#include <algorithm>

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
  each_effect_for<effects::passes>(by.worded_in(in, at.act, at.provision), grant, [&](const effects::passes& one) {
    if (one.may_follow(now) && by.does_for(in, one.of, grant, at, elects_time, unused, ever)) now = one.to;
  });
  return now;
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

grant_standing standing_in(const fold& by, cases& in, const std::vector<ordinal>& course, std::string_view grant,
                           std::vector<ground>& notes) {
  auto now = grant_standing::not_awarded;
  for (const auto act : by.in_order(in, those(course, false, by, in), key_of(undecided::course, 0))) {
    for (const auto p : by.of().concerning(act, grant)) {
      const auto then = moved_by(by, in, {act, p}, grant, now);
      if (then == now) continue;
      now = then;
      notes.push_back({part::sets, act, p});
      const auto says = by.worded_in(in, act, p);
      if (const auto corrected = says.corrected_by()) {
        notes.push_back({part::corrects, *corrected, says.correcting_provision()});
      }
    }
  }
  return now;
}

namespace {

// A suspension and its end: counts the days between.
class pause {
 public:
  pause(const fold& by, cases& in) : by_(by), in_(in) {}

  void begin(ordinal act) { since_ = by_.state_of(in_, act).since; }
  void end() { since_.reset(); }
  [[nodiscard]] bool runs() const { return since_.has_value(); }
  [[nodiscard]] suspended_days days_until(ordinal act) const {
    if (!since_) return {true, 0};
    const auto first = in_.day_of(*since_);
    const auto last = in_.day_of(by_.state_of(in_, act).since.value_or(*since_));
    if (!first || !last) return {false, 0};
    return {true, days_between(*first, *last)};
  }

 private:
  const fold& by_;
  cases& in_;
  std::optional<moment> since_;
};

// Walks through what becomes of a grant, in the order of the acts, up to a provision, and calls `moved(act, standing)`
// at each change. Returns the standing then; none if the provision is not among these acts.
template <class Moved>
std::optional<grant_standing> walk(const fold& by, cases& in, const std::vector<ordinal>& acts, const spot& until,
                                   std::string_view grant, bool ever, Moved moved) {
  auto now = grant_standing::not_awarded;
  for (const auto act : by.in_order(in, acts, key_of(undecided::course, 1))) {
    for (const auto p : by.of().concerning(act, grant)) {
      if (act == until.act && p == until.provision) return now;
      const auto then = moved_by(by, in, {act, p}, grant, now, ever);
      if (then == now) continue;
      now = then;
      moved(act, now);
    }
  }
  return std::nullopt;
}

// For a grant that is running when suspended: one that is not awarded yet, or has ended, cannot be suspended.
suspended_days grant_suspended_before(const fold& by, cases& in, const spot& resumption, std::string_view grant,
                                      bool ever) {
  pause still(by, in);
  const auto acts = those(acts_in_course(by.of(), grant), ever, by, in);
  const auto reached = walk(by, in, acts, resumption, grant, ever, [&](ordinal act, grant_standing now) {
    if (now == grant_standing::suspended) {
      still.begin(act);
    } else {
      still.end();
    }
  });
  return reached ? still.days_until(resumption.act) : suspended_days{true, 0};
}

suspended_days notice_suspended_before(const fold& by, cases& in, const spot& resumption, bool ever) {
  pause still(by, in);
  const auto acts = those(by.of().acts_with<effects::passes>(std::nullopt), ever, by, in);
  for (const auto act : by.in_order(in, acts, key_of(undecided::course, 1))) {
    for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
      if (act == resumption.act && p == resumption.provision) return still.days_until(act);
      each_effect_for<effects::passes>(by.worded_in(in, act, p), std::nullopt, [&](const effects::passes& one) {
        if (!one.of.may_be(std::nullopt)) return;
        if (one.suspends() && !still.runs()) still.begin(act);
        if (one.resumes()) still.end();
      });
    }
  }
  return {true, 0};
}

}  // namespace

grant_standing standing_before(const fold& by, cases& in, const spot& provision, std::string_view grant) {
  auto acts = those(acts_in_course(by.of(), grant), true, by, in);
  if (std::find(acts.begin(), acts.end(), provision.act) == acts.end()) acts.push_back(provision.act);
  const auto stood = walk(by, in, acts, provision, grant, true, [](ordinal, grant_standing) {});
  return stood.value_or(grant_standing::not_awarded);
}

suspended_days suspended_before(const fold& by, cases& in, const spot& resumption,
                                std::optional<std::string_view> grant, bool ever) {
  return grant ? grant_suspended_before(by, in, resumption, *grant, ever)
               : notice_suspended_before(by, in, resumption, ever);
}

}  // namespace avviso::inline v0::detail

namespace avviso::inline v0 {

using namespace detail;

result<answer<grant_standing>> snapshot::grant_standing(std::string_view grant) const {
  const fold by(of_, when_);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const auto course = acts_in_course(by.of(), grant);
  std::vector<ground> grounds;
  candidate_set<avviso::grant_standing> found;
  cases every;
  do {
    found.insert(standing_in(by, every, course, grant, grounds));
  } while (every.next());
  return answered(by, {.field = field::grant_standing, .grant = std::string(grant)}, std::move(found).all(),
                  std::move(grounds));
}

}  // namespace avviso::inline v0
