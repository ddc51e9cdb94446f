// SPDX-License-Identifier: BSL-1.0
#include "same_answer.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace avviso::inline v0::detail {

bool say_the_same(const any_result& a, const any_result& b) {
  if (!a || !b) return !a && !b && a.error() == b.error();
  const auto one = a->candidates();
  const auto other = b->candidates();
  return a->status() == b->status() && std::equal(one.begin(), one.end(), other.begin(), other.end());
}

namespace {

struct role {
  std::string_view act;
  part as;
  std::uint32_t provision;

  friend bool operator<(const role& a, const role& b) {
    return std::tie(a.act, a.as, a.provision) < std::tie(b.act, b.as, b.provision);
  }
};

std::vector<role> roles_in(const dossier& of, const any_result& given) {
  std::vector<role> all;
  if (!given) return all;
  for (const auto& one : given->grounds()) {
    if (one.part == part::statement) continue;
    all.push_back({of.acts()[one.act].id, one.part, one.provision});
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

std::vector<std::string> acts_between(const dossier& of_a, const any_result& a, const dossier& of_b,
                                      const any_result& b) {
  const auto before = roles_in(of_a, a);
  const auto after = roles_in(of_b, b);
  std::vector<role> apart;
  std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(apart));
  std::vector<std::string> acts;
  for (const auto& one : apart) {
    // What was set before and is superseded now is no cause of the change.
    if (one.as == part::superseded) continue;
    const bool was_superseded =
        std::binary_search(before.begin(), before.end(), role{one.act, part::superseded, one.provision}) ||
        std::binary_search(after.begin(), after.end(), role{one.act, part::superseded, one.provision});
    if (was_superseded) continue;
    if (std::find(acts.begin(), acts.end(), one.act) == acts.end()) acts.emplace_back(one.act);
  }
  return acts;
}

}  // namespace avviso::inline v0::detail
