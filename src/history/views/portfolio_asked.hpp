// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_ASKED_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_ASKED_HPP

#include <avviso/detail/deadline_of.hpp>
#include <avviso/history/portfolio.hpp>
#include <avviso/question.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <vector>

#include "portfolio_part.hpp"

namespace avviso::inline v0::detail {

[[nodiscard]] inline question deadline_asked(deadline_kind which) {
  return {.field = field::deadline, .deadline = which};
}

// The time limits of a grant, by column: the first ones.
inline constexpr deadline_kind deadlines_of_grants[] = {deadline_kind::activities_end, deadline_kind::final_report,
                                                        deadline_kind::expenditure_limit};

// The column of a time limit; none: grants have no windows of their own.
[[nodiscard]] constexpr std::optional<grant_column> column_of_limit(deadline_kind which) {
  for (std::size_t n = 0; n < std::size(deadlines_of_grants); ++n) {
    if (deadlines_of_grants[n] == which) return static_cast<grant_column>(n);
  }
  return std::nullopt;
}

[[nodiscard]] constexpr grant_column column_of_sum(grant_sum which) {
  return static_cast<grant_column>(static_cast<std::uint8_t>(grant_column::award) + static_cast<std::uint8_t>(which));
}

// What is asked of each grant and of each notice, by column.
[[nodiscard]] inline std::vector<question> asked_of_grants() {
  std::vector<question> all;
  for (const auto which : deadlines_of_grants) all.push_back(deadline_asked(which));
  for (const auto what : {field::award, field::top_ups, field::total, field::units, field::grant_standing}) {
    all.push_back({.field = what});
  }
  return all;
}
[[nodiscard]] inline std::vector<question> asked_of_notices() {
  std::vector<question> all;
  for (const auto which : every_deadline_kind) all.push_back(deadline_asked(which));
  for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated, field::units}) {
    all.push_back({.field = what});
  }
  return all;
}

// The column of a question; none: nothing of it is laid.
template <class Column>
[[nodiscard]] std::optional<Column> column_asked(const question& what, const std::vector<question>& asked_by_column) {
  const auto place = std::find(asked_by_column.begin(), asked_by_column.end(), what);
  if (place == asked_by_column.end()) return std::nullopt;
  return static_cast<Column>(place - asked_by_column.begin());
}

}  // namespace avviso::inline v0::detail

#endif
