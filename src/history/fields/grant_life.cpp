// SPDX-License-Identifier: BSL-1.0
#include "grant_life.hpp"

#include <algorithm>

#include "../fold/candidates.hpp"

namespace avviso::inline v0::detail {

bool may_be_known(const fold& by, ordinal act, const worded& says) {
  const auto author = says.corrected_by();
  if (!author && by.of().file_of(act).plain_since) return by.may_be_known(act);
  return possibly([&](cases& in) { return by.known(in, act) && (!author || by.known(in, *author)); });
}

bool keeps_report(const worded& end) {
  const auto one = first_effect<effects::passes>(end);
  return one && one->keeps_report;
}

grant_life::grant_life(const archive& of, std::string_view grant) : grant_(grant) {
  const hashed_name its(grant);
  for (const auto& at : of.spots<effects::awards, effects::passes>(grant)) {
    of.each_wording(at.act, at.provision, [&](const worded& says) {
      each_effect_for<effects::awards, effects::passes>(says, its, [&](const auto& one) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(one)>, effects::awards>) {
          awards_.push_back({at, says});
        } else {
          const auto* name = one.of.if_grant();
          if (one.frees() && name != nullptr && match(*name, grant)) ends_.push_back({at, says});
        }
      });
    });
  }
}

std::vector<ordinal> grant_life::acts() const {
  std::vector<ordinal> all;
  for (const auto& some : {&awards_, &ends_}) {
    for (const auto& one : *some) all.push_back(one.at.act);
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

bool grant_life::may_end(const fold& by) const {
  return std::any_of(ends_.begin(), ends_.end(),
                     [&](const written& one) { return may_be_known(by, one.at.act, one.says); });
}

grant_life::stage grant_life::before(const fold& by, cases& in, const spot& at, bool ever) const {
  const auto precedes = [&](const spot& a, const spot& b) {
    return a.act == b.act ? a.provision < b.provision : by.stands_before(in, a.act, b.act);
  };
  const auto counts = [&](const written& one) {
    if (one.at.act != at.act) {
      const auto state = by.state_of(in, one.at.act);
      if (ever ? !state.known || !state.since || state.annulled : !by.in_force(in, one.at.act)) return false;
    }
    return by.is_so_worded(in, one.at.act, one.at.provision, one.says, grant_) && precedes(one.at, at);
  };
  std::vector<spot> ends;
  for (const auto& one : ends_) {
    if (counts(one)) ends.push_back(one.at);
  }
  for (const auto& one : awards_) {
    if (!counts(one)) continue;
    if (std::all_of(ends.begin(), ends.end(), [&](const spot& end) { return precedes(end, one.at); }))
      return stage::runs;
  }
  return ends.empty() ? stage::not_begun : stage::has_ended;
}

}  // namespace avviso::inline v0::detail
