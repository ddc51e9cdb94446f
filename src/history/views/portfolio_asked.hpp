// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_ASKED_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_ASKED_HPP

#include <avviso/history/portfolio.hpp>
#include <avviso/question.hpp>

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

// The column of a question; none: nothing of it is laid.
[[nodiscard]] inline std::optional<grant_column> column_of_grants(const question& what) {
  switch (what.field) {
    case field::deadline:
      return what.deadline->if_kind() != nullptr ? column_of_limit(*what.deadline->if_kind()) : std::nullopt;
    case field::award:
      return grant_column::award;
    case field::top_ups:
      return grant_column::top_ups;
    case field::total:
      return grant_column::total;
    case field::units:
      return grant_column::units;
    case field::grant_standing:
      return grant_column::standing;
    default:
      return std::nullopt;
  }
}
[[nodiscard]] inline std::optional<notice_column> column_of_notices(const question& what) {
  if (what.line) return std::nullopt;
  switch (what.field) {
    case field::deadline:
      return what.deadline->if_kind() != nullptr ? std::optional(static_cast<notice_column>(*what.deadline->if_kind()))
                                                 : std::nullopt;
    case field::endowment:
      return notice_column::endowment;
    case field::awarded:
      return notice_column::awarded;
    case field::granted:
      return notice_column::granted;
    case field::unallocated:
      return notice_column::unallocated;
    case field::units:
      return notice_column::units;
    default:
      return std::nullopt;
  }
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

}  // namespace avviso::inline v0::detail

#endif
