// SPDX-License-Identifier: BSL-1.0
#include "../fields/partnership.hpp"

#include <avviso/rules/partnership.hpp>

#include <algorithm>
#include <variant>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_partnership_of(const grant& one) {
  const auto* whole = one.partnership.if_stated();
  if (whole == nullptr) return;
  for (const auto& says : judge_partnership(members_of(*whole), {}, one.award)) add(says, place_of(one.name));
}

// What the change being judged makes, if there is one case only. The second change of a grant that is judged has
// all of them found at once.
const partners_at* judgement::if_certain_partners(std::uint32_t grant) {
  const auto* after_each = shared_ != nullptr ? shared_->partners_of(grant) : nullptr;
  if (after_each == nullptr) {
    auto& its = partners_[grant];
    if (its.judged++ == 1) its.after_each = partners_after_each(by_, *name_of(grant));
    if (!its.after_each) return nullptr;
    after_each = &*its.after_each;
  }
  const auto place = std::lower_bound(after_each->begin(), after_each->end(), here(),
                                      [](const partners_at& each, const spot& key) { return each.after < key; });
  return place != after_each->end() && place->after == here() ? &*place : nullptr;
}

// Judges who carries the grant out after the change, which is not judged if no award says who did before. Who leaves or
// is succeeded is to be found.
void judgement::judge_effect(const effects::changes_partners& one) {
  const auto grant = place_of(one.grant);
  if (!grant) return;
  const auto awarded = at_.grant(one.grant).total();
  const auto* total = awarded ? awarded->if_known() : nullptr;
  const bool is_of_member = std::holds_alternative<leaving>(one.how) || std::holds_alternative<succession>(one.how);
  const auto note_found = [&](const std::optional<finds>& found) {
    if (is_of_member && found) finds_party_ = *found != finds::nobody;
  };
  if (const auto* certain = if_certain_partners(*grant)) {
    note_found(certain->as_written);
    const auto* listed = certain->members.if_stated();
    if (listed == nullptr) return;
    for (const auto& says : judge_partnership(*listed, {}, total != nullptr ? stated<euro>(*total) : not_stated))
      add(says, grant);
    return;
  }
  const auto acts = acts_on_partners(by_.of(), one.grant);
  std::optional<std::vector<finding>> all;
  bool is_stated = true;
  std::vector<std::optional<finds>> found;
  cases every;
  do {
    const auto made = partners_after(by_, every, acts, here(), one.grant);
    if (std::find(found.begin(), found.end(), made.as_written) == found.end()) found.push_back(made.as_written);
    const auto* listed = made.members.if_stated();
    is_stated = is_stated && listed != nullptr;
    if (!is_stated) continue;
    const auto says = judge_partnership(*listed, {}, total != nullptr ? stated<euro>(*total) : not_stated);
    if (!all) all = says;
    for (std::size_t i = 0; i < says.size(); ++i) merge((*all)[i], says[i], fact::adoption_day);
  } while (every.next());
  if (found.size() == 1 && !every.is_cut()) note_found(found.front());
  if (!is_stated || !all) return;
  for (const auto& says : *all) add(says, grant);
}

}  // namespace avviso::inline v0::detail
