// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_FLAT_RATES_HPP
#define AVVISO_MONEY_FLAT_RATES_HPP

#include <avviso/money/rounding.hpp>

namespace avviso::inline v0 {

// The ceilings are floored to the cent; of a recovery they are the mirror image.

/// Costi indiretti: the highest flat rate of indirect costs on eligible direct costs, 25 %, floored to the cent. It
/// needs a fair, equitable and verifiable method of calculation: Regulation (EU) No 514/2014, article 18(6)(a), and
/// Regulation (EU) 2021/1060, article 54(c).
[[nodiscard]] constexpr euro highest_indirect_costs_by_method(euro direct_costs) noexcept {
  return *multiply(direct_costs, ratio::percent(25), rounding::toward_zero);
}

/// The highest flat rate of indirect costs on eligible direct staff costs, 15 %, floored to the cent; no method is
/// needed: Regulation (EU) No 514/2014, article 18(6)(b), and Regulation (EU) 2021/1060, article 54(b). On 100,000.00
/// of staff it is 15,000.00.
[[nodiscard]] constexpr euro highest_indirect_costs_on_staff(euro direct_staff_costs) noexcept {
  return *multiply(direct_staff_costs, ratio::percent(15), rounding::toward_zero);
}

/// The cost of an hour of staff: the latest documented annual gross employment costs divided by 1,720 hours, Regulation
/// (EU) No 514/2014, article 18(7). It does not say how to round; 43,000.00 is 25.00 exactly.
[[nodiscard]] constexpr euro hourly_rate(euro annual_gross, rounding how) noexcept {
  return *multiply(annual_gross, *ratio::make(1, 1720), how);
}

/// The highest eligible cost of land built on, 10 % of the total eligible expenditure, floored to the cent: Regulation
/// (EU) No 514/2014, article 19.
[[nodiscard]] constexpr euro highest_cost_of_built_land(euro total_eligible) noexcept {
  return *multiply(total_eligible, ratio::percent(10), rounding::toward_zero);
}

// The same for the funds of Regulation (EU) 2021/1060, which AMIF 2021-2027 is one of.

/// The highest flat rate of indirect costs on eligible direct costs without a method of calculation, 7 %, floored to
/// the cent: article 54(a). The rates on staff, and with a method, are those of article 18(6) above.
[[nodiscard]] constexpr euro highest_indirect_costs_of_2021(euro direct_costs) noexcept {
  return *multiply(direct_costs, ratio::percent(7), rounding::toward_zero);
}

/// The highest flat rate of direct staff costs without a method, 20 % of the direct costs other than staff, floored to
/// the cent: article 55(1). The direct costs may not include works, supplies or services above the Union's thresholds
/// of procurement. The hourly rate of article 55(2)(a) is the one above.
[[nodiscard]] constexpr euro highest_staff_costs(euro other_direct_costs) noexcept {
  return *multiply(other_direct_costs, ratio::percent(20), rounding::toward_zero);
}

/// The highest flat rate of all other costs of an operation, 40 % of eligible direct staff costs, floored to the cent:
/// article 56(1).
[[nodiscard]] constexpr euro highest_costs_other_than_staff(euro direct_staff_costs) noexcept {
  return *multiply(direct_staff_costs, ratio::percent(40), rounding::toward_zero);
}

}  // namespace avviso::inline v0

#endif
