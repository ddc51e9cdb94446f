// SPDX-License-Identifier: BSL-1.0
// What an act gives, against what the notice limits where the act finds it.
#include <avviso/rules/caps.hpp>
#include <avviso/rules/ranking.hpp>

#include <optional>
#include <vector>

#include "../fields/ledger.hpp"
#include "judge_by_limits.hpp"

namespace avviso::inline v0::detail {

const limits_said& judgement::said_of_limits() {
  if (!limits_said_) limits_said_.emplace(by_);
  return *limits_said_;
}

// The days that the one may be on which the notice counts ages: a day itself, or the last of a term as it stands.
std::vector<stated<date>> judgement::days_of_ages(const notice_limits& limits, bool are_needed) {
  const auto* term = limits.ages_at.if_stated();
  if (limits.ages_on.is_stated() || term == nullptr || !are_needed) return {limits.ages_on};
  std::vector<stated<date>> all;
  for (const auto& last : times_at(here(), *term, std::nullopt)) all.push_back(only_day(last));
  return all;
}

void judgement::judge_limits(const grant& one) {
  const auto place = place_of(one.name);
  const auto grants = place ? some_grants{*place} : some_grants();
  judge_applicant(one.applicant, place);
  using list = std::vector<spot>;
  judge_by_limits(grants, [&](cases& in, const limits_said& said, const list& those) {
    auto says = within_joint_cap(one.award, one.persons, said.all(in, those));
    const auto joint = said.last(in, those, &notice_limits::jointly);
    const bool is_joint = joint.limit.is_stated() && says.limit == measure(joint.limit);
    says.limited_by = is_joint ? joint.by : said.last(in, those, &notice_limits::per_person).by;
    return says;
  });
  judge_by_limits(grants, [&](cases& in, const limits_said& said, const list& those) {
    auto says = within_grant_limits(one.award, said.all(in, those));
    const auto most = said.last(in, those, &notice_limits::greatest_grant);
    const bool is_most = most.limit.is_stated() && says.limit == measure(most.limit);
    says.limited_by = is_most ? most.by : said.last(in, those, &notice_limits::smallest_grant).by;
    return says;
  });
  judge_by_limits(grants, [&](cases& in, const limits_said& said, const list& those) {
    const auto each = said.last(in, those, &notice_limits::unit_cost);
    auto says = within_unit_cost(one.award, one.units, each.limit);
    says.limited_by = each.by;
    return says;
  });
  judge_by_limits(grants, [&](cases& in, const limits_said& said, const list& those) {
    const auto limits = said.all(in, those);
    std::optional<finding> each;
    for (const auto& on : days_of_ages(limits, one.born.is_stated())) {
      const auto now = ages_within(one.ages, one.born, on, limits);
      if (!each) each = now;
      merge(*each, now, fact::age_day);
    }
    auto says = *each;
    const auto least = said.last(in, those, &notice_limits::youngest);
    const auto most = said.last(in, those, &notice_limits::oldest);
    const auto* bound = most.limit.if_stated();
    const bool is_most = bound != nullptr && (!least.limit.is_stated() || says.limit == measure::count(bound->years));
    says.limited_by = is_most ? most.by : least.by;
    return says;
  });
}

// CAP-2 of what a grant has once more is given to it: its share of what another act added, where one is divided.
void judgement::judge_greatest(const stated<euro>& more, const some_grants& grants, std::optional<ordinal> shared_of) {
  if (grants.empty() || !said_of_limits().are_any()) return;
  ledger<euro> had(by_, *name_of(grants.front()));
  had.post_awards();
  had.post_additions(counted::both, shared_of);
  judge_by_limits(grants, [&](cases& in, const limits_said& said, const std::vector<spot>& those) {
    const auto most = said.last(in, those, &notice_limits::greatest_grant);
    if (!most.limit.is_stated()) return does_not_apply(rule::CAP_2);
    const auto total = plus(had.before(in, here()), more);
    notice_limits limits;
    limits.greatest_grant = most.limit;
    auto says = within_grant_limits(total ? *total : stated<euro>(not_stated), limits);
    says.limited_by = most.by;
    return says;
  });
}

void judgement::judge_applicant(const stated<std::string>& applicant, std::optional<std::uint32_t> grant) {
  if (!applicant.is_stated()) return;
  const auto& said = said_of_limits();
  const finding says = in_every_case(fact::adoption_day, [&](cases& in) {
    return may_apply(applicant, said.applicants(in, said.found_by(in, act_)));
  });
  if (says.outcome != outcome::not_applicable) add(says, grant);
}

}  // namespace avviso::inline v0::detail
