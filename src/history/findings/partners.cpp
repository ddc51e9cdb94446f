// SPDX-License-Identifier: BSL-1.0
#include "../fields/partnership.hpp"

#include <avviso/rules/partnership.hpp>

#include <algorithm>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_partnership_of(const grant& one) {
  const auto* whole = one.partnership.if_stated();
  if (whole == nullptr) return;
  for (const auto& says : judge_partnership(members_of(*whole), {}, one.award)) add(says, place_of(one.name));
}

// The members after the change being judged, if there is one case only. The second change of a grant that is judged has
// all of them found at once.
const stated<std::vector<member>>* judgement::if_certain_partners(std::uint32_t grant) {
  auto& its = partners_[grant];
  if (its.judged++ == 0) return nullptr;
  if (its.judged == 2) its.after_each = partners_after_each(by_, *name_of(grant));
  if (!its.after_each) return nullptr;
  const auto place = std::lower_bound(its.after_each->begin(), its.after_each->end(), here(),
                                      [](const partners_at& each, const spot& key) { return each.after < key; });
  return place != its.after_each->end() && place->after == here() ? &place->members : nullptr;
}

// Judges who carries the grant out after the change; undetermined if no award says who did before.
void judgement::judge_effect(const effects::changes_partners& one) {
  const auto grant = place_of(one.grant);
  if (!grant) return;
  const auto awarded = at_.grant(one.grant).total();
  const auto* total = awarded ? awarded->if_known() : nullptr;
  if (const auto* members = if_certain_partners(*grant)) {
    const auto* listed = members->if_stated();
    if (listed == nullptr) return;
    for (const auto& says : judge_partnership(*listed, {}, total != nullptr ? stated<euro>(*total) : not_stated))
      add(says, grant);
    return;
  }
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
