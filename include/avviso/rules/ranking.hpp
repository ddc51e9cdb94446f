// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_RANKING_HPP
#define AVVISO_RULES_RANKING_HPP

#include <avviso/identity/name.hpp>
#include <avviso/notice_limits.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/period.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// APP-1  A grant goes to one of those who may apply: `applicant` is as which of them it was admitted. «rivolto alle
/// Regioni e alle Province Autonome»: a grant to an association is violated. Not applicable where the notice does not
/// say who may apply, or nobody says as what the grant was admitted.
[[nodiscard]] inline finding may_apply(const stated<std::string>& applicant, const std::vector<std::string>& who) {
  const auto* as = applicant.if_stated();
  if (as == nullptr || who.empty()) return does_not_apply(rule::APP_1);
  return judge(rule::APP_1, std::any_of(who.begin(), who.end(), [as](const auto& one) { return same_name(one, *as); }),
               {}, {});
}

/// RAN-1  An award draws on a ranking that is still valid: adopted on or before the last day that the notice gives, and
/// no later than its validity after the ranking was approved. Whoever is admitted in the place of another (scorrimento)
/// draws on the ranking that named it first. Not applicable where the notice states neither.
[[nodiscard]] constexpr finding draws_in_time(const partial_date& awarded, const partial_date& approved,
                                              const notice_limits& limits) noexcept {
  const auto* until = limits.ranking_valid_until.if_stated();
  const auto* lasts = limits.ranking_valid_for.if_stated();
  if (until == nullptr && lasts == nullptr) return does_not_apply(rule::RAN_1);
  const auto last_from = [&](date from) {
    const auto last = lasts != nullptr ? add(from, lasts->length, lasts->rounding) : result<date>((date::max)());
    const auto bound = last ? *last : (date::max)();
    return until != nullptr && *until < bound ? *until : bound;
  };
  const auto soonest = last_from(approved.earliest());
  const auto latest = last_from(approved.latest());
  if (awarded.latest() <= soonest) return judge(rule::RAN_1, true, awarded.latest(), soonest);
  if (awarded.earliest() > latest) return judge(rule::RAN_1, false, awarded.earliest(), latest);
  return lacks(rule::RAN_1, fact::adoption_day, {}, latest);
}

/// RAN-2  What was admitted with reservation is not carried out before the reservation is dissolved: no agreement is
/// signed, no activities start, and no award forgets the reservation of its ranking. The money is set aside
/// (accantonata) until then.
[[nodiscard]] constexpr finding reservation_is_dissolved(bool is_dissolved) noexcept {
  return judge(rule::RAN_2, is_dissolved, {}, {});
}

/// RAN-3  What dissolves a reservation finds one: of a grant that was awarded, or a proposal that was ranked, with it.
[[nodiscard]] constexpr finding finds_a_reservation(bool is_there) noexcept {
  return judge(rule::RAN_3, is_there, {}, {});
}

}  // namespace avviso::inline v0

#endif
