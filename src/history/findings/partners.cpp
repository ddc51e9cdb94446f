// SPDX-License-Identifier: BSL-1.0
#include "../fields/partnership.hpp"

#include <avviso/rules/partnership.hpp>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_partnership_of(const grant& one) {
  const auto* whole = one.partnership.if_stated();
  if (whole == nullptr) return;
  for (const auto& says : judge_partnership(members_of(*whole), {}, one.award)) add(says, place_of(one.name));
}

// Judges who carries the grant out after the change; undetermined if no award says who did before.
void judgement::judge_effect(const effects::changes_partners& one) {
  const auto grant = place_of(one.grant);
  if (!grant) return;
  const auto awarded = at_.grant(one.grant).total();
  const auto* total = awarded ? awarded->if_known() : nullptr;
  const auto acts = acts_on_partners(by_.of(), one.grant);
  std::optional<std::vector<finding>> all;
  bool is_stated = true;
  cases every;
  do {
    const auto members = partners_after(by_, every, acts, here(), one.grant);
    const auto* listed = members.if_stated();
    is_stated = is_stated && listed != nullptr;
    if (!is_stated) continue;
    const auto says = judge_partnership(*listed, {}, total != nullptr ? stated<euro>(*total) : not_stated);
    if (!all) all = says;
    for (std::size_t i = 0; i < says.size(); ++i) merge((*all)[i], says[i], fact::adoption_day);
  } while (every.next());
  if (!is_stated || !all) return;
  for (const auto& says : *all) add(says, grant);
}

}  // namespace avviso::inline v0::detail
