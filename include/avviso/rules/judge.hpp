// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_JUDGE_HPP
#define AVVISO_RULES_JUDGE_HPP

#include <avviso/rules/finding.hpp>
#include <avviso/time/partial_date.hpp>

namespace avviso::inline v0 {

// The functions that rules are written with. Each makes a finding, of a rule in the rulebook or of a host's.

/// Satisfied where `holds`, else violated; with what was compared.
[[nodiscard]] constexpr finding judge(rule which, bool holds, measure measured, measure limit) noexcept {
  return {
      .rule = which, .outcome = holds ? outcome::satisfied : outcome::violated, .measured = measured, .limit = limit};
}

/// Undetermined, because the fact `missing` is not stated; with what there was to compare.
[[nodiscard]] constexpr finding lacks(rule which, fact missing, measure measured = {}, measure limit = {}) noexcept {
  return {.rule = which, .outcome = outcome::undetermined, .missing = missing, .measured = measured, .limit = limit};
}

/// Not applicable: what the rule is about did not happen.
[[nodiscard]] constexpr finding does_not_apply(rule which) noexcept {
  return {.rule = which, .outcome = outcome::not_applicable};
}

/// Satisfied if `when` is on or before `last`; undetermined, with `unclear` as the missing fact, if that depends on
/// which of its possible days it was.
[[nodiscard]] constexpr finding on_or_before(rule which, const partial_date& when, date last, fact unclear) noexcept {
  if (when.latest() <= last) return judge(which, true, when.latest(), last);
  if (when.earliest() > last) return judge(which, false, when.earliest(), last);
  return lacks(which, unclear, {}, last);
}

/// Satisfied if `when` is on or after `first`; undetermined as above.
[[nodiscard]] constexpr finding on_or_after(rule which, const partial_date& when, date first, fact unclear) noexcept {
  if (when.earliest() >= first) return judge(which, true, when.earliest(), first);
  if (when.latest() < first) return judge(which, false, when.latest(), first);
  return lacks(which, unclear, {}, first);
}

}  // namespace avviso::inline v0

#endif
