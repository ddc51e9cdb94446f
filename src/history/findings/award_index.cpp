// SPDX-License-Identifier: BSL-1.0
#include "award_index.hpp"

#include <avviso/identity/name.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include "../../sort_stably.hpp"

namespace avviso::inline v0::detail {

std::vector<project_identifier> codes_of(const grant& one) {
  auto all = one.identifiers;
  if (const auto* code = one.cup.if_stated()) all.push_back({"CUP", std::string(code->text())});
  return all;
}

award_index::award_index(const archive& of) {
  for (ordinal act = 0; act < of.size(); ++act) {
    for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) {
      of.each_wording(act, p, [&](const worded& says) {
        each_effect<effects::awards>(says, [&](const effects::awards& one) {
          for (auto& code : codes_of(one.whole)) {
            bearers_.push_back({std::move(code), {act, p}, says, one.whole.name});
          }
        });
        each_effect<effects::ranks>(says, [&](const effects::ranks& one) {
          ranked_.push_back({hash_of_name(one.proposal), {act, p}, says, one.proposal, one.as});
        });
      });
    }
  }
  sort_stably(bearers_, [](const bearer& a, const bearer& b) { return a.code.value < b.code.value; });
  sort_stably(ranked_, [](const ranked_at& a, const ranked_at& b) { return a.name < b.name; });
}

std::vector<award_index::bearer> award_index::bearers_of(const project_identifier& one) const {
  auto each = std::lower_bound(bearers_.begin(), bearers_.end(), one.value,
                               [](const bearer& bears, const std::string& key) { return bears.code.value < key; });
  std::vector<bearer> all;
  for (; each != bearers_.end() && each->code.value == one.value; ++each) {
    if (is_same(each->code, one)) all.push_back(*each);
  }
  return all;
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
