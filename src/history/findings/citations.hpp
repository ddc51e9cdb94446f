// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_CITATIONS_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_CITATIONS_HPP

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "../record/archive.hpp"

namespace avviso::inline v0::detail {

// The acts of a dossier by what tells them apart: authority, kind, number and day. Laid ready once, however many acts
// are judged.
class citations {
 public:
  explicit citations(const archive& of);

  // Whether another act that satisfies `counts` is cited as this one is.
  template <class Counts>
  [[nodiscard]] bool has_twin(ordinal act, Counts counts) const {
    const auto its = key_of(of_.at(act));
    if (!its) return false;
    const auto first = std::lower_bound(all_.begin(), all_.end(), *its,
                                        [](const cited& one, const key& other) { return one.by < other; });
    const auto last = std::find_if(first, all_.end(), [&](const cited& one) { return one.by != *its; });
    return std::any_of(first, last, [&](const cited& one) { return one.act != act && counts(one.act); });
  }

 private:
  using key = std::tuple<std::string_view, act_kind, std::string_view, date>;
  struct cited {
    key by;
    ordinal act;
  };
  // None for an act that may be any: its number or its day is not known.
  [[nodiscard]] static std::optional<key> key_of(const act& one);

  const archive& of_;
  std::vector<cited> all_;  // by key
};

}  // namespace avviso::inline v0::detail

#endif
