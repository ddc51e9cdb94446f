// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_DE_MINIMIS_HPP
#define AVVISO_RULES_DE_MINIMIS_HPP

#include <avviso/money/euro.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/period.hpp>

#include <span>

namespace avviso::inline v0 {

/// From this day aid is summed over any three years, and no longer over fiscal years (Reg. (EU) 2023/2831).
inline constexpr date de_minimis_of_2023 = day<2024, 1, 1>;

/// DEM-1  De minimis aid to one undertaking stays within its ceiling: 200,000 euro in the fiscal year and the two
/// before it (art. 3 Reg. (EU) No 1407/2013); for aid granted from 1 January 2024, 300,000 euro in the three years that
/// end with its day (art. 3 Reg. (EU) 2023/2831). `to_one`: the aid on record, this one not among it, in any order;
/// what was granted on a later day does not count. `fiscal_year`: its first day, of the year in which the aid is
/// granted; 1 January for most. Not applicable before 1 January 2014. Whether undertakings are one (art. 2(2)), and the
/// lower ceilings of transport until 2023 and of other sectors, are the caller's to say.
///
/// 150,000 euro of 1 March 2021 and 100,000 of 15 March 2024: on the second day the first is more than three years old.
/// Errors: amount_out_of_range; those of `add` on a day less than three years after the first one there is.
[[nodiscard]] constexpr result<finding> within_de_minimis(std::span<const dated_award> to_one, const dated_award& aid,
                                                          date fiscal_year) noexcept {
  if (aid.on < day<2014, 1, 1>) return does_not_apply(rule::DEM_1);
  const bool is_rolling = aid.on >= de_minimis_of_2023;
  const auto ceiling = is_rolling ? euros<300'000> : euros<200'000>;
  const auto back = is_rolling ? period::make(-3, 0, 0) : period::make(-2, 0, 0);
  const auto since = add(is_rolling ? aid.on : fiscal_year, *back, month_rounding::down);
  if (!since) return since.error();
  result<euro> sum = aid.amount;
  for (const auto& one : to_one) {
    // The day three years ago is outside: the period begins on the day after it.
    const bool is_in = one.on <= aid.on && (is_rolling ? one.on > *since : one.on >= *since);
    if (is_in) sum = sum + one.amount;
  }
  if (!sum) return sum.error();
  finding says = judge(rule::DEM_1, *sum <= ceiling, *sum, ceiling);
  says.law_of = aid.on;
  return says;
}

}  // namespace avviso::inline v0

#endif
