// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_ASKED_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_ASKED_HPP

#include <avviso/question.hpp>

#include <vector>

#include "portfolio_part.hpp"

namespace avviso::inline v0::detail {

[[nodiscard]] inline question deadline_asked(deadline_kind which) {
  return {.field = field::deadline, .deadline = which};
}

// The time limits of a grant, by column: the first ones.
inline constexpr deadline_kind deadlines_of_grants[] = {deadline_kind::activities_end, deadline_kind::final_report,
                                                        deadline_kind::expenditure_limit};

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
