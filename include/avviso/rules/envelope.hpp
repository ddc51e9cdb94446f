// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_ENVELOPE_HPP
#define AVVISO_RULES_ENVELOPE_HPP

#include <avviso/money/envelope.hpp>
#include <avviso/rules/finding.hpp>

#include <vector>

namespace avviso::inline v0 {

/// TOP-6  What is saved or revoked had been awarded.
///
/// What the rules say of each entry of a notice's ledger, in its order: TOP-6 of a saving or a revocation, TOP-1 of an
/// increase, TOP-2 of an award. What was measured is given where it is exact, and of units not at all.
[[nodiscard]] std::vector<finding> judge(const envelope<euro>& ledger);
[[nodiscard]] std::vector<finding> judge(const envelope<units>& ledger);

}  // namespace avviso::inline v0

#endif
