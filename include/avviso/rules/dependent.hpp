// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_DEPENDENT_HPP
#define AVVISO_RULES_DEPENDENT_HPP

#include <avviso/dependent_deadline.hpp>
#include <avviso/rules/judge.hpp>

namespace avviso::inline v0 {

/// DEP-1  (warning) What becomes of a time limit that runs from another is said when that one is moved: the act that
/// sets it says that it follows, or that it stays. Undetermined where it is to be confirmed, or where nobody says,
/// until an act sets or moves it itself: `fact::dependent_term`. A report due 60 days after the end of the activities,
/// «da confermare in caso di proroga», when the end goes to 30 June 2022: undetermined.
[[nodiscard]] constexpr finding says_what_becomes(when_moved said) noexcept {
  const bool is_said = said == when_moved::follows || said == when_moved::stays;
  return is_said ? judge(rule::DEP_1, true, {}, {}) : lacks(rule::DEP_1, fact::dependent_term);
}

/// DEP-2  A time limit does not run from itself, nor from one that runs from it: such a term never begins (art. 2963
/// c.c. counts from a day). A report due after the audit, and an audit due after the report: violated, and neither has
/// a day.
[[nodiscard]] constexpr finding runs_from_another(bool is_in_a_circle) noexcept {
  return judge(rule::DEP_2, !is_in_a_circle, {}, {});
}

}  // namespace avviso::inline v0

#endif
