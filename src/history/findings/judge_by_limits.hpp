// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_JUDGE_BY_LIMITS_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_JUDGE_BY_LIMITS_HPP

#include "judgement.hpp"

namespace avviso::inline v0::detail {

template <class Rule>
void judgement::judge_by_limits(const some_grants& grants, Rule rule) {
  const auto& said = said_of_limits();
  if (!said.are_any()) return;
  const finding says =
      in_every_case(fact::adoption_day, [&](cases& in) { return rule(in, said, said.found_by(in, act_)); });
  if (says.outcome != outcome::not_applicable) add(says, grants);
}

}  // namespace avviso::inline v0::detail

#endif
