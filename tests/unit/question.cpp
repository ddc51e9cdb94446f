// SPDX-License-Identifier: BSL-1.0
#include <avviso/question.hpp>

#include <doctest/doctest.h>

#include <unordered_set>
#include <vector>

using namespace avviso;

TEST_CASE("questions are keys of unordered containers") {
  const std::vector<question> all = {
      {.field = field::deadline, .deadline = deadline_kind::activities_end},
      {.field = field::deadline, .deadline = deadline_kind::final_report},
      {.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = "Lazio"},
      {.field = field::milestone, .milestone = milestone::established},
      {.field = field::milestone, .milestone = milestone::closed},
      {.field = field::authority, .role = authority_role::responsible},
      {.field = field::authority, .role = authority_role::delegated},
      {.field = field::fact, .name = "fund"},
      {.field = field::fact, .name = "regions"},
      {.field = field::may_spend, .grant = "Lazio", .on = day<2022, 5, 1>},
      {.field = field::may_spend, .grant = "Lazio", .on = day<2022, 5, 2>},
      {.field = field::may_spend, .grant = "Lazio", .on = day<2022, 5, 1>, .amount = euros<100>},
      {.field = field::endowment},
      {.field = field::endowment, .line = "A"},
      {.field = field::endowment, .line = "B"},
  };
  std::unordered_set<question> once(all.begin(), all.end());
  once.insert(all.begin(), all.end());
  CHECK(once.size() == all.size());
  std::unordered_set<std::size_t> hashes;
  for (const auto& one : all) hashes.insert(std::hash<question>()(one));
  CHECK(hashes.size() == all.size());
}
