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

namespace {

// A joining names nobody who is to be there, and a lead may come from outside.
bool names_members(const decltype(partner_change::what)& how) {
  return !std::holds_alternative<joining>(how) && !std::holds_alternative<lead_change>(how);
}

// Of who carries a grant out after a change. The lead that would join as a partner too stays what it is, and PAR-3 says
// so. Shares that sum to what they did before the act are not held against it: where the total has moved since, nobody
// has divided it yet.
std::vector<finding> judge_change(const effects::changes_partners& change, const partners_at& made,
                                  const stated<euro>& total) {
  auto all = judge_partnership(*made.members.if_stated(), {}, total);
  for (auto& says : all) {
    if (says.rule == rule::PAR_3 && made.as_written == finds::the_lead && std::holds_alternative<joining>(change.how))
      says = judge(rule::PAR_3, false, measure::count(2), measure::count(1));
    if (says.rule == rule::PAR_5 && says.outcome == outcome::violated && says.measured == made.shares_before)
      says = lacks(rule::PAR_5, fact::share, says.measured, says.limit);
  }
  return all;
}

}  // namespace

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

// Judges who carries the grant out once the act has changed it all, which is not judged if no award says who did
// before. Whom a change names is to be found.
void judgement::judge_effect(const effects::changes_partners& one) {
  const auto grant = place_of(one.grant);
  if (!grant) return;
  const auto awarded = at_.grant(one.grant).total();
  const auto* known = awarded ? awarded->if_known() : nullptr;
  const stated<euro> total = known != nullptr ? stated<euro>(*known) : not_stated;
  const auto note_found = [&](const std::optional<finds>& found) {
    if (names_members(one.how) && found) finds_party_ = *found;
  };
  const auto certain = if_certain_partners(*grant);
  if (certain != nullptr) note_found(certain->as_written);
  const bool is_last = !changes_partners_later(*grant);
  if (certain != nullptr && is_last && certain->members.is_stated()) {
    for (const auto& says : judge_change(one, *certain, total)) add(says, grant);
  }
  if (certain != nullptr) return;
  const auto acts = acts_on_partners(by_.of(), one.grant);
  std::optional<std::vector<finding>> all;
  bool is_stated = true;
  std::vector<std::optional<finds>> found;
  cases every;
  do {
    const auto made = partners_after(by_, every, acts, here(), one.grant);
    if (std::find(found.begin(), found.end(), made.as_written) == found.end()) found.push_back(made.as_written);
    is_stated = is_stated && made.members.is_stated();
    if (!is_stated || !is_last) continue;
    const auto says = judge_change(one, made, total);
    if (!all) all = says;
    for (std::size_t i = 0; i < says.size(); ++i) merge((*all)[i], says[i], fact::adoption_day);
  } while (every.next());
  if (found.size() == 1 && !every.is_cut()) note_found(found.front());
  if (!is_stated || !all) return;
  for (const auto& says : *all) add(says, grant);
}

// Whether the act changes who carries the grant out by a later provision too.
bool judgement::changes_partners_later(std::uint32_t grant) {
  const auto& all = it().provisions;
  if (last_changes_.empty()) {
    for (ordinal p = 0; p < all.size(); ++p) {
      const auto* change = std::get_if<partner_change>(&all[p]);
      const auto whose = change != nullptr ? place_of(change->grant) : std::nullopt;
      if (whose) last_changes_[*whose] = p;
    }
  }
  const auto last = last_changes_.find(grant);
  return last != last_changes_.end() && last->second > *provision_;
}

}  // namespace avviso::inline v0::detail
