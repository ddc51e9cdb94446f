// SPDX-License-Identifier: BSL-1.0
#include "course.hpp"

#include <algorithm>

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

  [[nodiscard]] bool runs() const { return now == grant_standing::awarded || now == grant_standing::suspended; }
  [[nodiscard]] bool reached(const reach& whom) const {
    std::vector<ground> unused;
    return by.reaches(in, {at.act, at.provision, whom, elects_time}, grant, unused);
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
      const auto says = by.said_in(in, act, p);
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

suspended_days suspended_before(const fold& by, cases& in, const spot& resumption,
                                std::optional<std::string_view> grant, bool ever) {
  std::optional<moment> since;
  std::vector<ground> unused;
  const auto reached = [&](ordinal act, ordinal provision, const reach& whom) {
    if (!grant) return whom.whom() != reach::kind::listed;
    return by.reaches(in, {act, provision, whom, elects_time, ever}, *grant, unused);
  };
  const auto acts = those(acts_that_suspend(by.of()), ever, by, in);
  for (const auto act : by.in_order(in, acts, key_of(undecided::course, 1))) {
    for (const auto p : by.of().provisions_of(act)) {
      const auto says = by.said_in(in, act, p);
      const auto* suspends = says.as<grant_suspension>();
      if (suspends != nullptr && !since && reached(act, p, suspends->reach)) since = by.state_of(in, act).since;
      const auto* resumes = says.as<grant_resumption>();
      if (resumes == nullptr) continue;
      if (act == resumption.act && p == resumption.provision) {
        if (!since) return {true, 0};
        const auto first = in.day_of(*since);
        const auto last = in.day_of(by.state_of(in, act).since.value_or(*since));
        if (!first || !last) return {false, 0};
        return {true, days_between(*first, *last)};
      }
      if (reached(act, p, resumes->reach)) since.reset();
    }
  }
  return {true, 0};
}

}  // namespace avviso::inline v0::detail
