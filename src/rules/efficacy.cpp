// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include <algorithm>

#include "efficacy_ground.hpp"
#include "judge.hpp"

namespace avviso::inline v0 {

namespace {

effect effect_by_control(const act& which, bool registration_known, const readings& how) noexcept {
  const auto ground = detail::effect_ground_of(which, registration_known, how);
  switch (ground) {
    case efficacy_ground::registration:
      return {ground, which.registration.if_stated()->on};
    case efficacy_ground::awaits_registration:
    case efficacy_ground::read_as_not_effective:
      return {ground, not_stated};
    default:
      return {ground, which.reference.on};
  }
}

// The later of two days, as far as they are known.
partial_date later(const partial_date& a, const partial_date& b) noexcept {
  if (is_on_or_before(a, b) == truth::yes) return b;
  if (is_on_or_before(b, a) == truth::yes) return a;
  const auto both = partial_date::between(std::max(a.earliest(), b.earliest()), std::max(a.latest(), b.latest()));
  return both ? *both : b;
}

}  // namespace

effect effect_of(const act& which, bool registration_known, const readings& how) noexcept {
  if (const auto* day = which.effective.if_stated()) return {efficacy_ground::stated_day, *day};
  const effect by_control = effect_by_control(which, registration_known, how);
  const auto* since = by_control.since.if_stated();
  if (since == nullptr || which.publicity != publicity::condition_of_effect) return by_control;
  const auto* published = which.published.if_stated();
  if (published == nullptr) return {efficacy_ground::awaits_publication, not_stated};
  const partial_date both = later(*since, *published);
  return {both == *since ? by_control.ground : efficacy_ground::publication, both};
}

finding registered_first(const act& which, bool registration_known) noexcept {
  using namespace detail;
  if (which.control == control::not_required) return does_not_apply(rule::EFF_1);
  const auto* registered = which.registration.if_stated();
  if (registered == nullptr || !registration_known) return lacks(rule::EFF_1, fact::registration);
  const auto* effective = which.effective.if_stated();
  const partial_date& since = effective != nullptr ? *effective : registered->on;
  if (since == registered->on || since.earliest() >= registered->on.latest()) {
    return judge(rule::EFF_1, true, since.earliest(), registered->on.earliest());
  }
  if (since.latest() < registered->on.earliest()) {
    return judge(rule::EFF_1, false, since.latest(), registered->on.earliest());
  }
  return lacks(rule::EFF_1, fact::effective_day, {}, registered->on.earliest());
}

finding registered_after_adoption(const partial_date& adopted, const stated<partial_date>& registered) noexcept {
  const auto* on = registered.if_stated();
  if (on == nullptr) return does_not_apply(rule::EFF_2);
  switch (is_on_or_before(adopted, *on)) {
    case truth::yes:
      return judge(rule::EFF_2, true, on->earliest(), adopted.latest());
    case truth::no:
      return judge(rule::EFF_2, false, on->latest(), adopted.earliest());
    case truth::undetermined:
      break;
  }
  return lacks(rule::EFF_2, adopted.precision() == precision::day ? fact::registration : fact::adoption_day);
}

}  // namespace avviso::inline v0
