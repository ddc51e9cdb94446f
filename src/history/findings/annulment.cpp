// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/annulment.hpp>
#include <avviso/rules/legal_order.hpp>

#include <algorithm>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

// Of what gives money: of one provision, where that does. A court annuls within no such months.
void judgement::judge_annulment(const annulment& what) {
  const auto place = by_.of().find(what.of);
  if (!place || !is_known(*place)) return;
  const auto& act = by_.act_at(*place);
  const auto gives_money = [](const provision& says) {
    if (does<effects::awards, effects::assigns, effects::divides>(says)) return true;
    bool gives = false;  // what takes gives nothing
    each_effect<effects::adds_money, effects::adds_units>(says, [&](const auto& one) { gives = gives || !one.takes; });
    return gives;
  };
  const auto& all = act.provisions;
  const bool is_of_money = what.provision ? *what.provision < all.size() && gives_money(all[*what.provision])
                                          : std::any_of(all.begin(), all.end(), gives_money);
  if (!is_of_money) return;
  // A court annuls what others adopted, and a law is bound by none.
  const bool is_its_own = is_of_administration(it().reference.kind);
  add(is_its_own ? annulled_in_time(act.reference.on, it().reference.on) : does_not_apply(rule::ANN_1));
}

}  // namespace avviso::inline v0::detail
