// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/acts.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/legal_order.hpp>

#include "laws.hpp"

namespace avviso::inline v0 {

using namespace detail;

finding bears_cup(const act_reference& cited, const stated<bool>& finances_investment,
                  const stated<bool>& cup_in_act) noexcept {
  constexpr date since = *l_3_2003_art_11_2_bis.from;
  if (cited.on.latest() < since || !is_of_administration(cited.kind)) return does_not_apply(rule::ACT_3);
  const auto* finances = finances_investment.if_stated();
  if (finances != nullptr && !*finances) return does_not_apply(rule::ACT_3);
  const auto* cup = cup_in_act.if_stated();
  if (cup != nullptr && *cup) return judge(rule::ACT_3, true, {}, {});
  if (cited.on.earliest() < since) return lacks(rule::ACT_3, fact::adoption_day, {}, since);
  if (finances == nullptr) return lacks(rule::ACT_3, fact::investment);
  if (cup == nullptr) return lacks(rule::ACT_3, fact::cup);
  return judge(rule::ACT_3, false, cited.on.earliest(), since);
}

}  // namespace avviso::inline v0
