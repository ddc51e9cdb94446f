// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_DUE_HPP
#define PORTFOLIO_DUE_HPP

#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>

#include <cstdint>
#include <ostream>

#include "options.hpp"
#include "table.hpp"

// The reports of days on which something falls due, and what all reports share.

inline constexpr column notice_column{"notice", {"notice", "avviso"}};
inline constexpr column grant_column{"grant", {"grant", "sovvenzione"}};
inline constexpr column sure_column{.name = "sure", .heading = {"sure", "certo"}, .is_truth = true};
inline constexpr column standing_column{"standing", {"standing", "stato"}};

[[nodiscard]] inline avviso::both_days days_of(const request& how) { return {how.in_force, how.known}; }
[[nodiscard]] avviso::date later_by(avviso::date one, std::int64_t days);  ///< as far as the calendar goes

[[nodiscard]] table ending_report(const avviso::portfolio& of, const request& how);
[[nodiscard]] table due_report(const avviso::portfolio& of, const request& how);
[[nodiscard]] table overdue_report(const avviso::portfolio& of, const request& how);
[[nodiscard]] table month_report(const avviso::portfolio& of, const request& how);

/// The month of the day in force as a sheet of seven columns: each day, and how many terms fall on it.
void print_month(std::ostream& out, const avviso::portfolio& of, const request& how);

#endif
