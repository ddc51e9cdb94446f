// SPDX-License-Identifier: BSL-1.0
#include "standing.hpp"

#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/candidates.hpp"
#include "../fold/subject.hpp"

namespace avviso::inline v0::detail {

std::vector<ordinal> acts_that_suspend(const archive& of) {
  std::vector<ordinal> all;
  for (ordinal i = 0; i < of.size(); ++i) {
    if (of.may_hold<grant_suspension, grant_resumption>(i)) all.push_back(i);
  }
  return all;
}

std::vector<ordinal> acts_in_course(const archive& of, std::string_view grant) {
  std::vector<ordinal> all;
  for (ordinal i = 0; i < of.size(); ++i) {
    if (!of.may_hold<award, grant_suspension, grant_resumption, waiver, revocation, closing>(i)) continue;
    if (!of.concerning(i, grant).empty()) all.push_back(i);
  }
  return all;
}

namespace {

// How a provision changes the standing of a grant.
struct moves_standing {
  const fold& by;
  cases& in;
  spot at;
  std::string_view grant;
  grant_standing now;
  bool ever = false;  // on whatever day

  [[nodiscard]] bool runs() const { return now == grant_standing::awarded || now == grant_standing::suspended; }
  [[nodiscard]] bool reached(const reach& whom) const {
    std::vector<ground> unused;
    return by.reaches(in, {at.act, at.provision, whom, elects_time, ever}, grant, unused);
  }

  void operator()(const award& awards) {
    for (const auto& one : awards.grants) {
      if (one.name == grant) now = grant_standing::awarded;
    }
  }
  void operator()(const grant_suspension& one) {
    if (now == grant_standing::awarded && reached(one.reach)) now = grant_standing::suspended;
  }
  void operator()(const grant_resumption& one) {
    if (now == grant_standing::suspended && reached(one.reach)) now = grant_standing::awarded;
  }
  void operator()(const waiver& one) {
    if (one.grant == grant && runs()) now = grant_standing::waived;
  }
  void operator()(const revocation& one) {
    if (one.grant == grant && runs()) now = grant_standing::revoked;
  }
  void operator()(const closing& one) {
    if (runs() && reached(one.reach)) now = grant_standing::closed;
  }
  template <class Other>
  void operator()(const Other& /*unused*/) {}
};

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
      moves_standing moves{by, in, {act, p}, grant, now};
      const auto says = by.worded_in(in, act, p);
      says.visit(moves);
      if (moves.now == now) continue;
      now = moves.now;
      notes.push_back({part::sets, act, p});
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

// Walks through what becomes of a grant, in the order of the acts, up to a provision: `moved(act, standing)` whenever
// it changes. Tells where it stands then; none, when the provision is not among these acts.
template <class Moved>
std::optional<grant_standing> walk(const fold& by, cases& in, const std::vector<ordinal>& acts, const spot& until,
                                   std::string_view grant, bool ever, Moved moved) {
  auto now = grant_standing::not_awarded;
  for (const auto act : by.in_order(in, acts, key_of(undecided::course, 1))) {
    for (const auto p : by.of().concerning(act, grant)) {
      if (act == until.act && p == until.provision) return now;
      moves_standing moves{by, in, {act, p}, grant, now, ever};
      by.worded_in(in, act, p).visit(moves);
      if (moves.now == now) continue;
      now = moves.now;
      moved(act, now);
    }
  }
  return std::nullopt;
}

// Of a grant that runs when it is suspended: one that is not awarded yet, or has ended, does not stand still.
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
  const auto acts = those(acts_that_suspend(by.of()), ever, by, in);
  for (const auto act : by.in_order(in, acts, key_of(undecided::course, 1))) {
    for (const auto p : by.of().provisions_of(act)) {
      if (act == resumption.act && p == resumption.provision) return still.days_until(act);
      const auto says = by.worded_in(in, act, p);
      const auto* suspends = says.as<grant_suspension>();
      const auto* resumes = says.as<grant_resumption>();
      if (suspends != nullptr && !still.runs() && suspends->reach.whom() != reach::kind::listed) still.begin(act);
      if (resumes != nullptr && resumes->reach.whom() != reach::kind::listed) still.end();
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
