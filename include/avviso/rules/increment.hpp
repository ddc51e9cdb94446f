// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_INCREMENT_HPP
#define AVVISO_RULES_INCREMENT_HPP

#include <avviso/money/euro.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <span>

namespace avviso::inline v0 {

/// What one grant had before money was added to all, and what it has after.
struct share_change {
  stated<euro> before;
  stated<euro> after;

  friend constexpr bool operator==(const share_change&, const share_change&) noexcept = default;
};

/// TOP-4  What is added is apportioned, never the new total, so nobody loses a cent when the pot grows: what was
/// granted by criteria set beforehand stays granted (art. 12, c. 1, L. 241/1990). Dividing 0.03 and then 0.04 by
/// largest remainder over the weights 1, 3, 3 takes from the first the cent it had (the Alabama paradox);
/// `apportion_increment` does not. Measured and limit, where violated: what is left of the first share that shrank, and
/// what it had been. Not applicable where nothing is added.
[[nodiscard]] finding nobody_loses(std::span<const share_change> shares, const stated<euro>& added) noexcept;

}  // namespace avviso::inline v0

#endif
