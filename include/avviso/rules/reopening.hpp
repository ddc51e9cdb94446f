// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_REOPENING_HPP
#define AVVISO_RULES_REOPENING_HPP

#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

namespace avviso::inline v0 {

/// REO-1  A re-opening (riapertura dei termini) needs a closed window: adopted after its last day. Before it, the act
/// is an extension (Cons. Stato, V, 18 September 2008, n. 4498). «Il 19 giugno 2017 sono stati riaperti i termini
/// dell'Avviso»: satisfied, if they had closed by then.
[[nodiscard]] finding window_was_closed(const partial_date& adopted, const stated<date>& last_day) noexcept;

}  // namespace avviso::inline v0

#endif
