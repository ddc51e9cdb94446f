// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_UNITS_HPP
#define AVVISO_RULES_UNITS_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// UNI-1  Units are added only with stated savings or new money to fund them. 68 traineeships of 5,000.00, «in virtù di
/// un risparmio delle risorse», need 340,000.00; how much was saved, nobody says: undetermined. One of the two may be
/// enough whatever the other is. Measured and limit: the money, and what the units cost. Not applicable where none is
/// added.
[[nodiscard]] constexpr finding enlargement_is_funded(units added, const stated<euro>& unit_cost,
                                                      const stated<euro>& savings,
                                                      const stated<euro>& new_money) noexcept {
  if (added <= units::of(0)) return does_not_apply(rule::UNI_1);
  const auto* saved = savings.if_stated();
  const auto* fresh = new_money.if_stated();
  if (saved == nullptr && fresh == nullptr) return lacks(rule::UNI_1, fact::savings);
  // Neither is ever below zero, so one of them alone may be enough.
  const auto together = (saved != nullptr ? *saved : euros<0>)+(fresh != nullptr ? *fresh : euros<0>);
  const measure funds = together ? measure(*together) : measure();
  const auto* each = unit_cost.if_stated();
  if (each == nullptr) return lacks(rule::UNI_1, fact::unit_cost, funds);
  std::int64_t cents = 0;
  const bool countable = !__builtin_mul_overflow(each->cents(), added.number(), &cents);
  const measure cost = countable ? measure(euro::from_cents(cents)) : measure();
  if (countable && (!together || *together >= euro::from_cents(cents))) return judge(rule::UNI_1, true, funds, cost);
  if (saved == nullptr) return lacks(rule::UNI_1, fact::savings, funds, cost);
  if (fresh == nullptr) return lacks(rule::UNI_1, fact::new_money, funds, cost);
  return judge(rule::UNI_1, false, funds, cost);
}

}  // namespace avviso::inline v0

#endif
