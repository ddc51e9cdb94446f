// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/adhesion.hpp>

#include <algorithm>
#include <variant>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_references(const provision& says) {
  const auto head = card_of(says);
  const auto* grant = head.whom.if_grant();
  if (head.act != nullptr || grant != nullptr) {
    const auto* corrects = std::get_if<correction>(&says);
    const bool all = (head.act == nullptr || is_act(*head.act)) && (grant == nullptr || on_record(*grant)) &&
                     (corrects == nullptr || corrects_something(*corrects));
    add(judge(rule::REF_1, all, {}, {}));
  }
  const auto* whom = head.whom.if_offered();
  if (whom == nullptr || whom->whom() != reach::kind::listed) return;
  const bool all =
      std::all_of(whom->grants().begin(), whom->grants().end(), [&](const auto& one) { return on_record(one); });
  add(judge(rule::REF_1, all, {}, {}));
}

std::vector<finding> judgement::of_statements() const {
  std::vector<finding> all;
  const auto statements = at_.dossier().statements();
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const auto& grant = statements[i].about.grant;
    if (statements[i].on > at_.when().known || !grant || on_record(*grant)) continue;
    all.push_back(judge(rule::REF_1, false, {}, {}));
    all.back().statement = i;
  }
  return all;
}

bool judgement::is_act(std::string_view id) const {
  const auto place = by_.of().find(id);
  return place && is_known_[*place];
}

bool judgement::corrects_something(const correction& one) const {
  const auto corrected = by_.of().find(one.of);
  return corrected && one.provision < by_.act_at(*corrected).provisions.size();
}

}  // namespace avviso::inline v0::detail
