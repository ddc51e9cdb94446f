// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_PARTNERSHIP_HPP
#define AVVISO_RULES_PARTNERSHIP_HPP

#include <avviso/membership.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/partnership_history.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A part of a declared composition: «3 CPIA».
struct declared_partners {
  std::string category;  ///< as the source counts it
  std::size_t count;     ///< how many it says there are

  friend bool operator==(const declared_partners&, const declared_partners&) = default;
};

/// PAR-1  A partnership has exactly one lead, and a temporary grouping exactly one head. Measured: how many there are.
/// Not applicable where there is neither. A role word in a name is not a role.
[[nodiscard]] inline finding one_lead(std::span<const member> members) noexcept {
  std::size_t leads = 0;
  std::size_t led = 0;
  std::size_t heads = 0;
  std::size_t grouped = 0;
  for (const auto& one : members) {
    leads += one.role == partner_role::lead ? 1U : 0U;
    led += one.role == partner_role::partner || one.role == partner_role::associated_entity ? 1U : 0U;
    heads += one.role == partner_role::grouping_head ? 1U : 0U;
    grouped += one.role == partner_role::grouping_member ? 1U : 0U;
  }
  const auto one = measure::count(1);
  if (leads + led > 0 && leads != 1) return judge(rule::PAR_1, false, measure::count(leads), one);
  if (heads + grouped > 0 && heads != 1) return judge(rule::PAR_1, false, measure::count(heads), one);
  if (leads + heads == 0) return does_not_apply(rule::PAR_1);
  return judge(rule::PAR_1, true, one, one);
}

/// PAR-1 on every day from `first` to `last`, as known on `known`. Measured where violated: the first such day.
[[nodiscard]] finding one_lead_throughout(std::span<const partnership_change> changes, date first, date last,
                                          date known);

/// PAR-2  (warning) The partners listed are as many, category by category, as the source declares; lead and associated
/// entities are not counted among them. Measured and limit: listed and declared, of the first category that differs,
/// else of all. Not applicable where nothing is declared.
[[nodiscard]] finding declared_composition(std::span<const declared_partners> declared,
                                           std::span<const member> members);

/// PAR-3  A legal entity has each role only once, however many of its units act, and the party that leads is no partner
/// too. It may have several roles else.
[[nodiscard]] finding once_per_role(std::span<const member> members);

/// PAR-4  Associated entities carry no budget. Not applicable where there are none.
[[nodiscard]] inline finding associated_without_budget(std::span<const member> members) noexcept {
  constexpr auto none = euro::from_cents(0);
  finding found = does_not_apply(rule::PAR_4);
  for (const auto& one : members) {
    if (one.role != partner_role::associated_entity) continue;
    const auto* share = one.share.if_stated();
    if (share != nullptr && *share != none) return judge(rule::PAR_4, false, *share, none);
    if (share == nullptr) found = lacks(rule::PAR_4, fact::share);
    if (found.outcome == outcome::not_applicable) found = judge(rule::PAR_4, true, none, none);
  }
  return found;
}

/// PAR-5  The shares of lead and partners sum to the total, to the cent.
[[nodiscard]] inline finding shares_sum(std::span<const member> members, const stated<euro>& total) noexcept {
  bool any = false;
  result<euro> together = euros<0>;
  for (const auto& one : members) {
    if (one.role != partner_role::lead && one.role != partner_role::partner) continue;
    const auto* share = one.share.if_stated();
    if (share == nullptr) return lacks(rule::PAR_5, fact::share, {}, total);
    together = together + *share;
    any = true;
  }
  if (!any) return does_not_apply(rule::PAR_5);
  if (!together) return judge(rule::PAR_5, false, {}, total);
  const auto* whole = total.if_stated();
  if (whole == nullptr) return lacks(rule::PAR_5, fact::total, *together);
  return judge(rule::PAR_5, *together == *whole, *together, *whole);
}

/// All of PAR-1 to PAR-5, satisfied ones too.
[[nodiscard]] std::vector<finding> judge_partnership(std::span<const member> members,
                                                     std::span<const declared_partners> declared,
                                                     const stated<euro>& total);

}  // namespace avviso::inline v0

#endif
