// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_FIXED_DAY_HPP
#define AVVISO_RULES_FIXED_DAY_HPP

#include <avviso/rules/finding.hpp>
#include <avviso/time/calendar.hpp>

namespace avviso::inline v0 {

/// EXT-7  (information) A day that an act fixes stays where it is, though it be no working day: art. 5 Reg. 1182/71
/// does not move the day on which something must be done, and no period is computed that could roll. Measured: the day.
/// Not applicable to a working day. 30 June 2018, a Saturday, does not become Monday 2 July.
[[nodiscard]] finding fixed_day_stays(date fixed, const calendar& where) noexcept;

}  // namespace avviso::inline v0

#endif
