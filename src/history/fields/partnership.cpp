// SPDX-License-Identifier: BSL-1.0
#include "partnership.hpp"

#include <avviso/history/snapshot.hpp>
#include <avviso/partnership_history.hpp>
#include <avviso/rules/partnership.hpp>

#include <algorithm>
#include <optional>
#include <variant>

#include "../../apply_change.hpp"
#include "../fold/blocks.hpp"
#include "../fold/candidates.hpp"
#include "../fold/subject.hpp"
#include "grant_life.hpp"

namespace avviso::inline v0::detail {

namespace {

std::vector<spot> spots_on_partners(const archive& of, std::string_view grant) {
  auto all = of.spots<effects::awards, effects::changes_partners>(grant);
  if (of.spots<effects::changes_partners>(grant).empty()) return all;
  const grant_life lives(of, grant);
  for (const auto& one : lives.ends()) all.push_back(one.at);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace

std::vector<ordinal> acts_on_partners(const archive& of, std::string_view grant) {
  std::vector<ordinal> all;
  for (const auto& one : spots_on_partners(of, grant)) {
    if (all.empty() || all.back() != one.act) all.push_back(one.act);
  }
  return all;
}

namespace {

class made_by_acts {
 public:
  // The part that a provision plays in it, if any.
  std::optional<part> apply(const worded& says, std::string_view grant) {
    std::optional<part> as;
    each_effect_for<effects::awards, effects::changes_partners, effects::passes>(says, grant, [&](const auto& one) {
      if (const auto now = apply(one, grant)) as = now;
    });
    return as;
  }

  [[nodiscard]] bool is_as(const made_by_acts& other) const {
    return has_ended_ == other.has_ended_ && members() == other.members();
  }
  [[nodiscard]] stated<std::vector<member>> members() const {
    return is_stated_ ? stated<std::vector<member>>(members_) : not_stated;
  }
  // What the shares sum to; nothing, unless all are stated.
  [[nodiscard]] measure shares() const { return is_stated_ ? shares_sum(members_, not_stated).measured : measure(); }
  // What a change would find; none if it is no change of the grant's partners, or nobody says who they are.
  [[nodiscard]] std::optional<finds> found_by(const worded& says, std::string_view grant) const {
    std::optional<finds> found;
    if (!is_stated_) return found;
    each_effect_for<effects::changes_partners>(says, grant, [&](const effects::changes_partners& one) {
      if (match(one.grant, grant)) found = detail::found_by(one.how, members_);
    });
    return found;
  }

 private:
  std::optional<part> apply(const effects::awards& one, std::string_view grant) {
    if (!match(one.whole.name, grant)) return std::nullopt;
    has_ended_ = false;
    const auto* whole = one.whole.partnership.if_stated();
    if (whole == nullptr) return std::nullopt;
    members_ = members_of(*whole);
    // The lead is no partner too.
    const std::vector<member> lead = {members_.front()};
    std::erase_if(members_,
                  [&](const member& each) { return detail::found_by(joining{each}, lead) == finds::the_lead; });
    is_stated_ = true;
    return part::sets;
  }
  std::optional<part> apply(const effects::changes_partners& one, std::string_view grant) {
    if (!match(one.grant, grant) || !is_stated_ || has_ended_) return std::nullopt;
    return apply_change(one.how, members_) == finds::its_place ? std::optional(part::adds) : std::nullopt;
  }
  std::optional<part> apply(const effects::passes& one, std::string_view grant) {
    const auto* name = one.of.if_grant();
    has_ended_ = has_ended_ || (one.frees() && name != nullptr && match(*name, grant));
    return std::nullopt;
  }

  std::vector<member> members_;
  bool is_stated_ = false;
  bool has_ended_ = false;
};

}  // namespace

candidate_values<std::vector<member>> possible_partners(const fold& by, const std::vector<ordinal>& acts,
                                                        std::string_view grant, std::vector<ground>& notes) {
  std::vector<made_by_acts> now(1);
  budget left;
  candidate_set<std::vector<member>> found;
  for (const auto& next : blocks_of(by, acts, {.grant = grant})) {
    std::vector<made_by_acts> then;
    cases every(left);
    do {
      std::vector<ordinal> force;
      std::copy_if(next.acts.begin(), next.acts.end(), std::back_inserter(force),
                   [&](ordinal one) { return by.in_force(every, one); });
      const auto order = by.in_order(every, force, key_of(undecided::course, 3));
      for (auto one : now) {
        for (const auto act : order) {
          for (const auto p : by.of().concerning(act, grant)) {
            if (const auto as = one.apply(by.worded_in(every, act, p, grant), grant)) notes.push_back({*as, act, p});
          }
        }
        const auto is_same = [&](const made_by_acts& other) { return other.is_as(one); };
        if (std::none_of(then.begin(), then.end(), is_same)) then.push_back(std::move(one));
      }
    } while (every.next());
    if (every.is_cut()) found.note(possible_values::incomplete);
    now = std::move(then);
  }
  for (const auto& one : now) found.insert(one.members());
  return std::move(found).all();
}

partners_at partners_after(const fold& by, cases& in, const std::vector<ordinal>& acts, const spot& change,
                           std::string_view grant) {
  std::vector<ordinal> before;
  std::copy_if(acts.begin(), acts.end(), std::back_inserter(before), [&](ordinal one) {
    if (one == change.act) return true;
    const auto state = by.state_of(in, one);
    return state.known && state.since && !state.annulled && by.stands_before(in, one, change.act);
  });
  made_by_acts now;
  partners_at made{.after = change};
  for (const auto act : by.in_order(in, before, key_of(undecided::course, 4))) {
    if (act == change.act) made.shares_before = now.shares();
    for (const auto p : by.of().concerning(act, grant)) {
      if (act == change.act && p > change.provision) continue;
      const auto says = by.worded_in(in, act, p, grant);
      if (spot{act, p} == change) {
        made.as_written = now.found_by(by.of().as_written(change), grant);
        made.as_worded = now.found_by(says, grant);
      }
      now.apply(says, grant);
    }
  }
  made.members = now.members();
  return made;
}

std::optional<std::vector<partners_at>> partners_after_each(const fold& by, std::string_view grant) {
  const auto spots = spots_on_partners(by.of(), grant);
  cases every;
  std::vector<ordinal> acts;
  for (const auto& one : spots) {
    if (!acts.empty() && acts.back() == one.act) continue;
    const auto state = by.state_of(every, one.act);
    if (state.known && state.since && !state.annulled) acts.push_back(one.act);
  }
  std::vector<partners_at> all;
  made_by_acts now;
  for (const auto act : by.in_order(every, acts, key_of(undecided::course, 4))) {
    const auto before = now.shares();
    const auto first = std::lower_bound(spots.begin(), spots.end(), spot{act, 0});
    for (auto one = first; one != spots.end() && one->act == act; ++one) {
      const auto says = by.worded_in(every, act, one->provision, grant);
      const auto as_written = now.found_by(by.of().as_written(*one), grant);
      const auto as_worded = now.found_by(says, grant);
      now.apply(says, grant);
      all.push_back({*one, now.members(), as_written, as_worded, before});
    }
  }
  if (every.next()) return std::nullopt;
  std::sort(all.begin(), all.end(), [](const partners_at& a, const partners_at& b) { return a.after < b.after; });
  return all;
}

}  // namespace avviso::inline v0::detail

namespace avviso::inline v0 {

using namespace detail;

result<answer<std::vector<member>>> snapshot::partnership(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const auto acts = acts_on_partners(by.of(), grant);
  std::vector<ground> grounds;
  auto found = possible_partners(by, acts, grant, grounds);
  return answered(by, {.field = field::partnership, .grant = std::string(grant)}, std::move(found), std::move(grounds));
}

}  // namespace avviso::inline v0
