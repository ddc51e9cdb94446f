// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/partnership_history.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace avviso;

namespace {

constexpr std::uint64_t partnership_seed = 2443;

// Joinings and leavings of a few parties, each on a day of its own.
std::vector<partnership_change> random_changes(std::mt19937_64& random) {
  const auto below = [&random](int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random); };
  std::vector<partnership_change> changes;
  for (int i = 0; i < 12; ++i) {
    const date from = *date::from_days(17'000 + 100 * i + below(100));
    const date known = *date::from_days(17'000 + below(1'500));
    const party who{.entity = "Comune " + std::string(1, static_cast<char>('A' + below(4)))};
    const auto role = below(2) == 0 ? partner_role::partner : partner_role::associated_entity;
    if (below(3) == 0) {
      changes.push_back({from, known, leaving{who, role}});
    } else {
      changes.push_back({from, known, joining{{.who = who, .role = role}}});
    }
  }
  return changes;
}

// The same by the words of the definition: who has joined and not left since, told apart by name and role.
std::multiset<std::pair<std::string, partner_role>> expected(std::vector<partnership_change> changes, date in_force,
                                                             date known) {
  std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
  std::multiset<std::pair<std::string, partner_role>> members;
  for (const auto& change : changes) {
    if (change.from > in_force || change.known > known) continue;
    if (const auto* in = std::get_if<joining>(&change.what)) members.emplace(in->who.who.entity, in->who.role);
    if (const auto* out = std::get_if<leaving>(&change.what)) members.erase({out->who.entity, out->role});
  }
  return members;
}

}  // namespace

TEST_CASE("a partnership is who has joined and not left, in whatever order the changes are listed") {
  MESSAGE("seed " << partnership_seed);
  std::mt19937_64 random(partnership_seed);
  for (int i = 0; i < 2'000; ++i) {
    auto changes = random_changes(random);
    const date in_force = *date::from_days(std::uniform_int_distribution<int>(16'900, 18'400)(random));
    const date known = *date::from_days(std::uniform_int_distribution<int>(16'900, 18'600)(random));
    const auto state = partnership_on(changes, in_force, known);
    std::multiset<std::pair<std::string, partner_role>> members;
    for (const auto& one : state.members) members.emplace(one.who.entity, one.role);
    CHECK(members == expected(changes, in_force, known));

    std::shuffle(changes.begin(), changes.end(), random);
    CHECK(partnership_on(changes, in_force, known).members == state.members);
  }
}
