// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_SCAN_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_SCAN_HPP

#include <avviso/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "portfolio_holding.hpp"

namespace avviso::inline v0::detail {

// Calls `use(part, i, grants)` for each notice: the place of its first grant among all of the portfolio, and how many
// of them there is room for. Each part lies somewhere else, so what is to be read of the next ones is fetched
// meanwhile.
template <class Use>
void each_part(const portfolio_holding& held, grant_column what, std::size_t room, Use use) {
  const auto part_of = [&](std::size_t n) -> const portfolio_part& { return *held.parts[held.notices[n].notice]; };
  // Of a sum, the award differs from grant to grant.
  const auto strips_of = [&](const portfolio_part& part) -> std::span<const laid_strip> {
    auto column = part.column(what);
    if (part.grants > 0 && column[0].is_sum()) column = part.column(grant_column::award);
    return {column.first, column.is_one_for_all() ? std::min(part.grants, 1U) : part.grants};
  };
  std::size_t i = 0;
  const auto count = held.notices.size();
  for (std::size_t n = 0; n < count; ++n) {
    if (n + 2 < count) {
      const auto& later = part_of(n + 2);
      __builtin_prefetch(later.ids.data());
      const auto strips = strips_of(later);
      for (std::size_t at = 0; at < strips.size(); at += 8) __builtin_prefetch(strips.data() + at);
    }
    if (n + 1 < count) part_of(n + 1).pool.fetch(strips_of(part_of(n + 1)));
    const auto& part = part_of(n);
    const auto grants = static_cast<std::uint32_t>(std::min<std::size_t>(part.grants, room - i));
    use(part, i, grants);
    i += grants;
  }
}

}  // namespace avviso::inline v0::detail

#endif
