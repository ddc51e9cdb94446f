// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/act.hpp>

#include "judge.hpp"
#include "laws.hpp"

namespace avviso::inline v0 {

using namespace detail;

finding has_number(const act_reference& cited) noexcept {
  switch (cited.kind) {
    case act_kind::adhesion:
    case act_kind::agreement:
    case act_kind::award:
      return does_not_apply(rule::ACT_1);
    case act_kind::note:
    case act_kind::notice:
    case act_kind::decree:
    case act_kind::directorial_decree:
    case act_kind::ministerial_decree:
      break;
  }
  return judge(rule::ACT_1, cited.number.is_stated(), {}, {});
}

finding has_day(const act_reference& cited) noexcept {
  if (cited.on.precision() == precision::unknown) return judge(rule::ACT_2, false, {}, {});
  return judge(rule::ACT_2, cited.on.precision() == precision::day, cited.on.earliest(), cited.on.latest());
}

finding bears_cup(const act_reference& cited, const stated<bool>& finances_investment,
                  const stated<bool>& cup_in_act) noexcept {
  constexpr date since = *l_3_2003_art_11_2_bis.from;
  if (cited.on.latest() < since) return does_not_apply(rule::ACT_3);
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
