// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_PARTNERSHIP_HPP
#define AVVISO_RULES_PARTNERSHIP_HPP

#include <avviso/membership.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/partnership_history.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A part of a declared composition: «3 CPIA».
struct declared_partners {
  std::string category;
  std::size_t count;

  friend bool operator==(const declared_partners&, const declared_partners&) = default;
};

/// PAR-1  A partnership has exactly one lead, and a temporary grouping exactly one head. Measured: how many there are.
/// Not applicable where there is neither. A role word in a name is not a role.
[[nodiscard]] finding one_lead(std::span<const member> members);

/// PAR-1 on every day from `first` to `last`, as known on `known`. Measured where violated: the first such day.
[[nodiscard]] finding one_lead_throughout(std::span<const partnership_change> changes, date first, date last,
                                          date known);

/// PAR-2  (warning) The partners listed are as many, category by category, as the source declares; lead and associated
/// entities are not counted among them. Measured and limit: listed and declared, of the first category that differs,
/// else of all. Not applicable where nothing is declared.
[[nodiscard]] finding declared_composition(std::span<const declared_partners> declared,
                                           std::span<const member> members);

/// PAR-3  A legal entity has a role once, through however many units it acts. It may have several roles.
[[nodiscard]] finding once_per_role(std::span<const member> members);

/// PAR-4  Associated entities carry no budget. Not applicable where there are none.
[[nodiscard]] finding associated_without_budget(std::span<const member> members);

/// PAR-5  The shares of lead and partners sum to the total, to the cent.
[[nodiscard]] finding shares_sum(std::span<const member> members, const stated<euro>& total);

/// All of PAR-1 to PAR-5, satisfied ones too.
[[nodiscard]] std::vector<finding> judge_partnership(std::span<const member> members,
                                                     std::span<const declared_partners> declared,
                                                     const stated<euro>& total);

}  // namespace avviso::inline v0

#endif
