// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/annulment.hpp>
#include <avviso/rules/legal_order.hpp>

#include <algorithm>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_annulment(const std::string& annulled) {
  const auto place = by_.of().find(annulled);
  if (!place || !is_known(*place)) return;
  const auto& act = by_.act_at(*place);
  const bool gives_money = std::any_of(act.provisions.begin(), act.provisions.end(), [](const provision& says) {
    return does<effects::awards, effects::assigns, effects::adds_money, effects::adds_units, effects::divides>(says);
  });
  if (!gives_money) return;
  // A court annuls what others adopted, and a law is bound by none.
  const bool is_its_own = is_of_administration(it().reference.kind);
  add(is_its_own ? annulled_in_time(act.reference.on, it().reference.on) : does_not_apply(rule::ANN_1));
}

}  // namespace avviso::inline v0::detail
