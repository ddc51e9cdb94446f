// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/annulment.hpp>

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
  if (gives_money) add(annulled_in_time(act.reference.on, it().reference.on));
}

}  // namespace avviso::inline v0::detail
