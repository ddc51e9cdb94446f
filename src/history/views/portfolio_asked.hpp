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

// What is asked of each grant and of each notice, by column.
[[nodiscard]] inline std::vector<question> asked_of_grants() {
  using enum deadline_kind;
  return {deadline_asked(activities_end), deadline_asked(final_report),    deadline_asked(expenditure_limit),
          {.field = field::award},        {.field = field::top_ups},       {.field = field::total},
          {.field = field::units},        {.field = field::grant_standing}};
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
