// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/partnership.hpp>

#include <algorithm>

namespace avviso::inline v0 {

using namespace detail;

finding one_lead_throughout(std::span<const partnership_change> changes, date first, date last, date known) {
  std::vector<date> days = {first};
  for (const auto& change : changes) {
    if (change.from > first && change.from <= last) days.push_back(change.from);
  }
  std::sort(days.begin(), days.end());
  finding found = does_not_apply(rule::PAR_1);
  for (const date on : days) {
    const finding that_day = one_lead(partnership_on(changes, on, known).members);
    if (that_day.outcome == outcome::violated) return judge(rule::PAR_1, false, on, {});
    if (that_day.outcome == outcome::satisfied) found = judge(rule::PAR_1, true, {}, {});
  }
  return found;
}

finding declared_composition(std::span<const declared_partners> declared, std::span<const member> members) {
  if (declared.empty()) return does_not_apply(rule::PAR_2);
  std::size_t all_declared = 0;
  std::size_t all_listed = 0;
  std::size_t in_no_category = 0;
  for (const auto& one : declared) all_declared += one.count;
  for (const auto& one : members) {
    if (one.role != partner_role::partner) continue;
    ++all_listed;
    if (!one.category.is_stated()) ++in_no_category;
  }
  const auto listed_in = [members](std::string_view category) {
    return static_cast<std::size_t>(std::count_if(members.begin(), members.end(), [category](const member& one) {
      const auto* its = one.category.if_stated();
      return one.role == partner_role::partner && its != nullptr && same_name(*its, category);
    }));
  };
  const auto differs = [](std::size_t listed, std::size_t said) {
    return judge(rule::PAR_2, false, measure::count(listed), measure::count(said));
  };
  for (const auto& one : declared) {
    const std::size_t listed = listed_in(one.category);
    // Partners without a category can fill a shortfall, but nothing can remove an excess.
    if (listed > one.count || listed + in_no_category < one.count) return differs(listed, one.count);
  }
  if (all_listed != all_declared) return differs(all_listed, all_declared);
  const auto listed = measure::count(all_listed);
  if (in_no_category > 0) return lacks(rule::PAR_2, fact::category, listed, measure::count(all_declared));
  return judge(rule::PAR_2, true, listed, measure::count(all_declared));
}

finding once_per_role(std::span<const member> members) {
  if (members.empty()) return does_not_apply(rule::PAR_3);
  for (std::size_t i = 0; i < members.size(); ++i) {
    const auto times = 1 + static_cast<std::size_t>(
                               std::count_if(members.begin() + static_cast<std::ptrdiff_t>(i) + 1, members.end(),
                                             [first = &members[i]](const member& other) {
                                               return other.role == first->role && same_entity(other.who, first->who);
                                             }));
    if (times > 1) return judge(rule::PAR_3, false, measure::count(times), measure::count(1));
    const bool is_partner_too =
        members[i].role == partner_role::lead && std::any_of(members.begin(), members.end(), [&](const member& other) {
          return other.role == partner_role::partner && same_party(other.who, members[i].who);
        });
    if (is_partner_too) return judge(rule::PAR_3, false, measure::count(2), measure::count(1));
  }
  return judge(rule::PAR_3, true, {}, {});
}

std::vector<finding> judge_partnership(std::span<const member> members, std::span<const declared_partners> declared,
                                       const stated<euro>& total) {
  return {one_lead(members), declared_composition(declared, members), once_per_role(members),
          associated_without_budget(members), shares_sum(members, total)};
}

}  // namespace avviso::inline v0
