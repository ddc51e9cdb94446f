// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_PICTURE_HPP
#define PORTFOLIO_PICTURE_HPP

#include <avviso/history/portfolio.hpp>

#include <string>

#include "options.hpp"

/// All notices as an SVG document, a row each: how many of its grants end in each month, those that have ended in grey,
/// those that end soon in another colour, and hatched where their end is not determined, over all days that it may be.
/// Past two hundred notices, the others are one row. The same portfolio and days give the same text.
[[nodiscard]] std::string picture_of(const avviso::portfolio& of, const request& how);

#endif
