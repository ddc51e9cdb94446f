// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_UNION_CONTRIBUTION_HPP
#define AVVISO_RULES_UNION_CONTRIBUTION_HPP

#include <avviso/money/co_financing.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// TOP-5  The Union's contribution stays within its ceiling, floored to the cent: 75 % of the eligible expenditure of a
/// project, 90 % under specific actions or in exceptional circumstances (art. 16(3) to (6) Reg. (EU) No 514/2014). Of
/// 15,095,804.23, at most 13,586,223.80 at 90 %. Of a recovery, the mirror image.
[[nodiscard]] finding within_union_ceiling(const stated<euro>& contribution, const stated<euro>& eligible,
                                           union_ceiling which) noexcept;

}  // namespace avviso::inline v0

#endif
