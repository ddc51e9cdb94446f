// SPDX-License-Identifier: BSL-1.0
// Time limits of which no single day is given: what the rules say of the act that sets one, and of the act that moves
// what another runs from.
#include <avviso/rules/dependent.hpp>
#include <avviso/rules/window.hpp>

#include <algorithm>

#include "../fields/setting_read.hpp"
#include "../fields/time_limit_of.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_effect(const effects::sets_term& one) {
  const auto* name = one.of.if_grant();
  const auto* whom = one.of.if_offered();
  if (whom != nullptr) judge_adhesions(rule::EXT_5, *whom, elects_time);
  const auto judge = [&](const some_grants& grants) {
    note_moved(one.which, grants.empty(), grants);
    if (!grants.empty() && is_of_window(one.which)) add(window_is_of_notice(false), grants);
    if (one.rule != nullptr) add(runs_from_another(is_in_a_circle(one.which, one_of(grants))), grants);
    if (!(one.which == deadline_name(deadline_kind::activities_end))) return;
    std::vector<stated<date>> ends;
    const spot behind{act_, *provision_ + 1};
    for (const auto& then : limit_of(one.which, one_of(grants)).days_before(behind))
      insert_candidate(ends, only_day(then.day));
    if (std::any_of(ends.begin(), ends.end(), [](const auto& end) { return end.is_stated(); }))
      judge_programme(ends, not_stated, grants);
  };
  if (name != nullptr) {
    if (const auto grant = place_of(*name)) judge({*grant});
    return;
  }
  if (one.of.may_be(std::nullopt)) judge({});
  if (whom == nullptr) return;
  for (const auto& group : reached_by(*whom, elects_time)) judge(group);
}

std::vector<dependent_deadline> judgement::rules_on_record(std::optional<std::uint32_t> grant) const {
  std::vector<dependent_deadline> all;
  const auto whose = name_of(grant);
  for (const auto& at : by_.of().spots<effects::sets_term>(whose)) {
    if (!is_known(at.act)) continue;
    each_effect_for<effects::sets_term>(by_.of().as_written(at), whose, [&](const effects::sets_term& one) {
      if (one.rule != nullptr && one.of.may_be(whose)) all.push_back(*one.rule);
    });
  }
  return all;
}

bool judgement::is_in_a_circle(const deadline_name& which, std::optional<std::uint32_t> grant) const {
  const auto later = running_from(which, grant);
  return std::find(later.begin(), later.end(), which) != later.end();
}

std::vector<deadline_name> judgement::running_from(const deadline_name& moved,
                                                   std::optional<std::uint32_t> grant) const {
  const auto rules = rules_on_record(grant);
  std::vector<deadline_name> all;
  const auto add_those_from = [&](const deadline_name& base) {
    for (const auto& one : rules) {
      const auto* from = std::get_if<counted_from>(&one.from);
      const bool is_there = std::find(all.begin(), all.end(), one.which) != all.end();
      if (from != nullptr && from->which == base && !is_there) all.push_back(one.which);
    }
  };
  add_those_from(moved);
  for (std::size_t n = 0; n < all.size(); ++n) {
    const auto base = all[n];
    add_those_from(base);
  }
  return all;
}

// Of those that run from it where the act stands, by the rule in force then.
void judgement::judge_dependents(const deadline_name& moved, const some_grants& grants) {
  if (!by_.of().has_open_terms()) return;
  const auto whose = name_of(one_of(grants));
  std::vector<deadline_name> judged;
  for (const auto& one : rules_on_record(one_of(grants))) {
    const auto* from = std::get_if<counted_from>(&one.from);
    if (from == nullptr || !(from->which == moved)) continue;
    if (std::find(judged.begin(), judged.end(), one.which) != judged.end()) continue;
    judged.push_back(one.which);
    const auto& limit = limit_of(one.which, one_of(grants)).of();
    const auto says = in_every_case(fact::dependent_term, [&](cases& in) {
      const auto* set_by = limit.set_before(in, here());
      if (set_by == nullptr) return does_not_apply(rule::DEP_1);
      sets_limit to{.which = one.which, .grant = whose};
      read_setting(set_by->what, to);
      const auto* rule_then =
          set_by->life == of_life::begins && !limit.rules().empty() ? limit.rules().back() : to.rule;
      const auto* its = rule_then != nullptr ? std::get_if<counted_from>(&rule_then->from) : nullptr;
      return its != nullptr && its->which == moved ? says_what_becomes(its->moved) : does_not_apply(rule::DEP_1);
    });
    if (says.outcome != outcome::not_applicable) add(says, grants);
  }
}

}  // namespace avviso::inline v0::detail
