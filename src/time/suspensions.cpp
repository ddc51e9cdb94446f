// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/suspensions.hpp>

#include <algorithm>

#include "../sort_stably.hpp"

namespace avviso::inline v0 {

std::vector<suspension> august_suspensions(int first_year, int last_year, known_law known) {
  std::vector<suspension> all;
  for (int year = std::max(first_year, date::min().year()); year <= std::min(last_year, date::max().year()); ++year) {
    if (const auto august = suspension::of_trials_in_august(year, known)) all.push_back(*august);
  }
  return all;
}

std::vector<suspension> in_order(std::vector<suspension> all) {
  detail::sort_stably(all, [](const suspension& a, const suspension& b) { return a.first() < b.first(); });
  std::vector<suspension> apart;
  for (const auto& one : all) {
    const auto rest = apart.empty() ? one : one.after(apart.back().last());
    if (rest) apart.push_back(*rest);
  }
  return apart;
}

}  // namespace avviso::inline v0
