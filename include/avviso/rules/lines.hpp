// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_LINES_HPP
#define AVVISO_RULES_LINES_HPP

#include <avviso/money/euro.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// LIN-1  Where a notice and each of its lines state an endowment, the notice's is the sum of the lines'. «dotazione
/// complessiva di 500.000,00 euro, di cui 300.000,00 per la linea A e 200.000,00 per la linea B». Measured: the sum of
/// the lines'; limit: the notice's own. A part that the notice keeps for none of them is not the sum, and is worth
/// being told: a warning. Not applicable where the notice states none; undetermined where that of a line is not known.
[[nodiscard]] constexpr finding lines_sum_to_total(const stated<euro>& total, const stated<euro>& of_lines) noexcept {
  const auto* own = total.if_stated();
  if (own == nullptr) return does_not_apply(rule::LIN_1);
  const auto* sum = of_lines.if_stated();
  if (sum == nullptr) return lacks(rule::LIN_1, fact::line_endowment, {}, *own);
  return judge(rule::LIN_1, *sum == *own, *sum, *own);
}

}  // namespace avviso::inline v0

#endif
