// SPDX-License-Identifier: BSL-1.0
#include "award_index.hpp"

#include <avviso/identity/name.hpp>

#include <algorithm>

#include "../../sort_stably.hpp"

namespace avviso::inline v0::detail {

award_index::award_index(const archive& of) {
  for (ordinal act = 0; act < of.size(); ++act) {
    for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) {
      of.each_wording(act, p, [&](const worded& says) {
        each_effect<effects::awards>(says, [&](const effects::awards& one) {
          const auto* code = one.whole.cup.if_stated();
          if (code != nullptr) bearers_.push_back({*code, {act, p}, says, one.whole.name});
        });
        each_effect<effects::ranks>(says, [&](const effects::ranks& one) {
          ranked_.push_back({hash_of_name(one.proposal), {act, p}, says, one.proposal, one.as});
        });
      });
    }
  }
  sort_stably(bearers_, [](const bearer& a, const bearer& b) { return a.its < b.its; });
  sort_stably(ranked_, [](const ranked_at& a, const ranked_at& b) { return a.name < b.name; });
}

std::vector<award_index::bearer> award_index::bearers_of(const cup& one) const {
  const auto first = std::lower_bound(bearers_.begin(), bearers_.end(), one,
                                      [](const bearer& each, const cup& key) { return each.its < key; });
  const auto last = std::find_if(first, bearers_.end(), [&](const bearer& each) { return each.its != one; });
  return {first, last};
}

std::vector<award_index::ranked_at> award_index::rankings_of(std::string_view proposal) const {
  const auto name = hash_of_name(proposal);
  auto first = std::lower_bound(ranked_.begin(), ranked_.end(), name,
                                [](const ranked_at& each, std::size_t key) { return each.name < key; });
  std::vector<ranked_at> all;
  for (; first != ranked_.end() && first->name == name; ++first) {
    if (match(first->proposal, proposal)) all.push_back(*first);
  }
  return all;
}

}  // namespace avviso::inline v0::detail
