// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_UNIT_HISTORY_BOUNDS_HPP
#define AVVISO_TESTS_UNIT_HISTORY_BOUNDS_HPP

#include <string>
#include <vector>

#include "acts.hpp"

// Answers that have bounds alone, because more is open than is looked through.
namespace avviso::test::past_budget {

inline constexpr int many = 14;  // acts of overlapping days: the orders in which they may stand are beyond any budget

inline dossier of_list(const std::vector<act>& acts) {
  const auto made = dossier::of(acts);
  REQUIRE(made);
  return *made;
}

// The bounds, and then perhaps *not stated*; checks that the words say what they are.
template <class T>
std::vector<stated<T>> bounds_told(const result<answer<T>>& given) {
  REQUIRE(given);
  CHECK(given->possible() == possible_values::incomplete);
  CHECK(given->status() == status::undetermined);
  CHECK(given->if_known() == nullptr);
  const auto general = detail::any(*given);
  CHECK(wording::text(general, language::english).ends_with(", bounds alone: not all that is open was looked through"));
  CHECK(wording::text(general, language::italian)
            .ends_with(", soli estremi: non tutto ciò che è incerto è stato esaminato"));
  return list(given);
}

// Whether what is so once the days are known lies within bounds.
template <class T>
bool hold(const std::vector<stated<T>>& bounds, const std::vector<stated<T>>& settled) {
  REQUIRE(bounds.size() >= 2);
  const auto* first = bounds[0].if_stated();
  const auto* last = bounds[1].if_stated();
  REQUIRE(first != nullptr);
  REQUIRE(last != nullptr);
  return std::all_of(settled.begin(), settled.end(), [&](const stated<T>& one) {
    const auto* value = one.if_stated();
    return value != nullptr ? *first <= *value && *value <= *last : !bounds.back().is_stated();
  });
}

}  // namespace avviso::test::past_budget

#endif
