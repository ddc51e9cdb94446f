// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_OWED_HPP
#define PORTFOLIO_OWED_HPP

#include <avviso/history/portfolio.hpp>

#include "options.hpp"
#include "table.hpp"

/// What is waited for: money to be paid or to be given back, replies to what was offered, facts that nobody has told.
[[nodiscard]] table payments_report(const avviso::portfolio& of, const request& how);
[[nodiscard]] table offers_report(const avviso::portfolio& of, const request& how);

/// Of so many open answers as lines are printed: it takes long.
[[nodiscard]] table settle_report(const avviso::portfolio& of, const request& how);

#endif
