// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/references.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <variant>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_references(const provision& says) {
  const auto head = card_of(says);
  std::size_t known = 0;
  std::size_t all = 0;
  const auto refer = [&](bool is_on_record) {
    ++all;
    known += is_on_record ? 1U : 0U;
  };
  const auto* corrects = std::get_if<correction>(&says);
  if (head.act != nullptr) refer(is_act(*head.act) && (corrects == nullptr || corrects_something(*corrects)));
  if (const auto* grant = head.whom.if_grant()) refer(on_record(*grant));
  if (const auto* whom = head.whom.if_offered()) {
    for (const auto& grant : whom->grants()) refer(on_record(grant));
  }
  if (all > 0) add(references_on_record(known, all));
}

namespace {

// What tells an act apart, where its number and its day are known; none for acts that may be any.
using citation_key = std::tuple<std::string_view, act_kind, std::string_view, date>;
std::optional<citation_key> citation_of(const act& one) {
  const auto& [kind, number, on, authority] = one.reference;
  const auto* its_number = number.if_stated();
  if (its_number == nullptr || on.earliest() != on.latest()) return std::nullopt;
  const auto* whose = authority.if_stated();
  return citation_key{whose != nullptr ? std::string_view(*whose) : std::string_view(), kind, *its_number,
                      on.earliest()};
}

}  // namespace

void judgement::judge_twins() {
  const auto its = citation_of(it());
  if (!its) return;
  const auto key = [this](ordinal one) { return *citation_of(by_.act_at(one)); };
  if (!by_citation_) {
    auto& all = by_citation_.emplace();
    for (ordinal i = 0; i < by_.of().size(); ++i) {
      if (citation_of(by_.act_at(i)) && is_known(i)) all.push_back(i);
    }
    std::sort(all.begin(), all.end(), [&](ordinal a, ordinal b) { return key(a) < key(b); });
  }
  const auto& cited = *by_citation_;
  const auto first = std::lower_bound(cited.begin(), cited.end(), *its,
                                      [&](ordinal one, const citation_key& other) { return key(one) < other; });
  const auto other = std::find_if(first, cited.end(), [&](ordinal one) { return one != act_; });
  if (other != cited.end() && key(*other) == *its) add(on_record_once(true));
}

std::vector<finding> judgement::of_statements() const {
  std::vector<finding> all;
  const auto statements = at_.dossier().statements();
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const auto& grant = statements[i].about.grant;
    if (statements[i].known > at_.when().known || !grant || on_record(*grant)) continue;
    all.push_back(references_on_record(0, 1));
    all.back().statement = i;
  }
  return all;
}

bool judgement::is_act(std::string_view id) const {
  const auto place = by_.of().find(id);
  return place && is_known(*place);
}

bool judgement::corrects_something(const correction& one) const {
  const auto corrected = by_.of().find(one.of);
  return corrected && one.provision < by_.act_at(*corrected).provisions.size();
}

}  // namespace avviso::inline v0::detail
