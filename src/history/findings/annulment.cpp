// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/annulment.hpp>

#include <algorithm>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

// Of what gives money: of one provision, where that does. A court annuls within no such months.
void judgement::judge_annulment(const annulment& what) {
  const auto place = by_.of().find(what.of);
  if (!place || !is_known(*place)) return;
  const auto& act = by_.act_at(*place);
  const auto gives_money = [](const provision& says) {
    return does<effects::awards, effects::assigns, effects::adds_money, effects::adds_units, effects::divides>(says);
  };
  const auto& all = act.provisions;
  const bool is_of_money = what.provision ? *what.provision < all.size() && gives_money(all[*what.provision])
                                          : std::any_of(all.begin(), all.end(), gives_money);
  if (!is_of_money) return;
  const auto by = it().reference.kind;
  const bool is_by_court = by == act_kind::judgment || by == act_kind::court_order;
  add(is_by_court ? does_not_apply(rule::ANN_1) : annulled_in_time(act.reference.on, it().reference.on));
}

}  // namespace avviso::inline v0::detail
