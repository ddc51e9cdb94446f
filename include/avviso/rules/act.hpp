// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_ACT_HPP
#define AVVISO_RULES_ACT_HPP

#include <avviso/identity/act_reference.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// ACT-1  (warning) A decree, a note or a notice is cited with its number. Other acts have none.
[[nodiscard]] finding has_number(const act_reference& cited) noexcept;

/// ACT-2  (warning) An act is cited with its day, not with a month, a year or a range. Measured: the earliest and the
/// latest day that it can be.
[[nodiscard]] finding has_day(const act_reference& cited) noexcept;

/// ACT-3  From 17 July 2020 (d.l. 76/2020, art. 41) an act that finances or authorises a public investment bears the
/// investment's CUP, or is void. Not applicable to an act adopted before, or that finances none.
[[nodiscard]] finding bears_cup(const act_reference& cited, const stated<bool>& finances_investment,
                                const stated<bool>& cup_in_act) noexcept;

}  // namespace avviso::inline v0

#endif
