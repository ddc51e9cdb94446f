// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_ENLARGEMENT_HPP
#define AVVISO_RULES_ENLARGEMENT_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// UNI-1  An enlargement in units is funded by stated savings or new money. 68 traineeships of 5,000.00, «in virtù di
/// un risparmio delle risorse», need 340,000.00; how much was saved, nobody says: undetermined. One of the two may be
/// enough whatever the other is. Measured and limit: the money, and what the units cost. Not applicable where none is
/// added.
[[nodiscard]] finding enlargement_is_funded(units added, const stated<euro>& unit_cost, const stated<euro>& savings,
                                            const stated<euro>& new_money) noexcept;

}  // namespace avviso::inline v0

#endif
