// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_NOTICE_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_NOTICE_HPP

#include <array>
#include <vector>

#include "portfolio_effects.hpp"
#include "portfolio_part.hpp"

namespace avviso::inline v0::detail {

// Lays the fields of a notice; its sums of awards from what is laid of its grants.
void lay_notice(effects_of_dossier& effects, const std::vector<grant_row>& rows, strip_pool& pool,
                std::array<laid_strip, notice_columns>& notice);

}  // namespace avviso::inline v0::detail

#endif
