// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_REPORTS_HPP
#define PORTFOLIO_REPORTS_HPP

#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>

#include <span>
#include <string>
#include <vector>

#include "options.hpp"
#include "table.hpp"

/// The words for the reports, in the order in which they are printed; the last three only where they are named.
[[nodiscard]] std::span<const std::string> report_names();

/// A report as tables: `unallocated` is several, of notices, of funds and of lines.
[[nodiscard]] std::vector<table> tables_of(const std::string& name, const avviso::portfolio& of, const request& how);

#endif
