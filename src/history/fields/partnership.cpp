// SPDX-License-Identifier: BSL-1.0
#include "partnership.hpp"

#include <avviso/history/snapshot.hpp>
#include <avviso/partnership_history.hpp>

#include <algorithm>
#include <optional>
#include <variant>

#include "../../apply_change.hpp"
#include "../fold/candidates.hpp"
#include "../fold/subject.hpp"

namespace avviso::inline v0::detail {

std::vector<ordinal> acts_on_partners(const archive& of, std::string_view grant) {
  return of.acts_with<effects::awards, effects::changes_partners>(grant);
}

namespace {

class made_by_acts {
 public:
  // The part that a provision plays in it, if any.
  std::optional<part> apply(const worded& says, std::string_view grant) {
    std::optional<part> as;
    each_effect_for<effects::awards, effects::changes_partners>(says, grant, [&](const auto& one) {
      if (const auto now = apply(one, grant)) as = now;
    });
    return as;
  }

  [[nodiscard]] stated<std::vector<member>> members() const {
    return is_stated_ ? stated<std::vector<member>>(members_) : not_stated;
  }

 private:
  std::optional<part> apply(const effects::awards& one, std::string_view grant) {
    const auto* whole = one.whole.partnership.if_stated();
    if (one.whole.name != grant || whole == nullptr) return std::nullopt;
    members_ = members_of(*whole);
    is_stated_ = true;
    return part::sets;
  }
  std::optional<part> apply(const effects::changes_partners& one, std::string_view grant) {
    if (one.grant != grant || !is_stated_) return std::nullopt;
    apply_change(one.how, members_);
    return part::adds;
  }

  std::vector<member> members_;
  bool is_stated_ = false;
};

}  // namespace

stated<std::vector<member>> partners_in(const fold& by, cases& in, const std::vector<ordinal>& acts,
                                        std::string_view grant, std::vector<ground>& notes) {
  std::vector<ordinal> force;
  std::copy_if(acts.begin(), acts.end(), std::back_inserter(force), [&](ordinal one) { return by.in_force(in, one); });
  made_by_acts now;
  for (const auto act : by.in_order(in, force, key_of(undecided::course, 3))) {
    for (const auto p : by.of().concerning(act, grant)) {
      if (const auto as = now.apply(by.worded_in(in, act, p), grant)) notes.push_back({*as, act, p});
    }
  }
  return now.members();
}

stated<std::vector<member>> partners_after(const fold& by, cases& in, const std::vector<ordinal>& acts,
                                           const spot& change, std::string_view grant) {
  std::vector<ordinal> before;
  std::copy_if(acts.begin(), acts.end(), std::back_inserter(before), [&](ordinal one) {
    if (one == change.act) return true;
    const auto state = by.state_of(in, one);
    return state.known && state.since && !state.annulled && by.stands_before(in, one, change.act);
  });
  made_by_acts now;
  for (const auto act : by.in_order(in, before, key_of(undecided::course, 4))) {
    for (const auto p : by.of().concerning(act, grant)) {
      if (act != change.act || p <= change.provision) now.apply(by.worded_in(in, act, p), grant);
    }
  }
  return now.members();
}

std::optional<std::vector<partners_at>> partners_after_each(const fold& by, std::string_view grant) {
  const auto spots = by.of().spots<effects::awards, effects::changes_partners>(grant);
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
    const auto first = std::lower_bound(spots.begin(), spots.end(), spot{act, 0});
    for (auto one = first; one != spots.end() && one->act == act; ++one) {
      now.apply(by.worded_in(every, act, one->provision), grant);
      all.push_back({*one, now.members()});
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
  const fold by(of_, when_);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const auto acts = acts_on_partners(by.of(), grant);
  std::vector<ground> grounds;
  candidate_set<std::vector<member>> found;
  cases every;
  do {
    found.insert(partners_in(by, every, acts, grant, grounds));
  } while (every.next());
  return answered(by, {.field = field::partnership, .grant = std::string(grant)}, std::move(found).all(),
                  std::move(grounds));
}

}  // namespace avviso::inline v0
