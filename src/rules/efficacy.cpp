// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

effect effect_of(const act& which, bool registration_known, efficacy reading) noexcept {
  if (const auto* day = which.effective.if_stated()) return {efficacy_ground::stated_day, day};
  if (which.control == control::not_required) return {efficacy_ground::adoption, &which.reference.on};
  const auto* registered = which.registration.if_stated();
  if (registered != nullptr && registration_known) return {efficacy_ground::registration, &registered->on};
  if (which.control == control::required) return {efficacy_ground::awaits_registration, nullptr};
  if (reading == efficacy::strict) return {efficacy_ground::read_as_not_effective, nullptr};
  return {efficacy_ground::read_from_adoption, &which.reference.on};
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
