// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/adhesion.hpp>
#include <avviso/rules/expenditure_limit.hpp>
#include <avviso/rules/extension.hpp>

#include <algorithm>

#include "../fields/time_limit_of.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

// The end of a suspension is not an extension.
void judgement::judge_effect(const effects::moves& one) {
  const auto* whom = one.of.if_offered();
  if (one.by_suspension() || whom == nullptr) return;
  judge_adhesions(rule::EXT_5, *whom, elects_time);
  if (const auto* day = one.if_day()) judge_fixed(*day);
  if (whom->whom() != reach::kind::listed) return judge_move(one, std::nullopt);
  std::vector<std::uint32_t> named;
  for (const auto& name : whom->grants()) {
    if (const auto g = place_of(name)) named.push_back(*g);
  }
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  for (const auto g : named) judge_move(one, g);
}

// The rules on the move itself, against the day in force before it: of the notice, or of one grant.
void judgement::judge_move(const effects::moves& what, std::optional<std::uint32_t> grant) {
  auto& limit = limit_of(what.which, grant);
  const auto* certain = limit.certain_term_before(here());
  const auto before = certain != nullptr ? std::vector<time_limit_of::before>{{certain->had.now, certain->act_has}}
                                         : limit.of.days_before(here());
  if (before.empty()) return;
  const auto& to = *what.to;
  const auto in_each = [&](fact unclear, auto rule_of) {
    finding says = rule_of(before.front());
    for (const auto& one : before) merge(says, rule_of(one), unclear);
    add(says, grant);
  };
  const auto& adopted = it().reference.on;
  in_each(fact::old_end, [&](const time_limit_of::before& had) { return living_term(adopted, had.day); });
  in_each(fact::old_end, [&](const time_limit_of::before& had) { return moves_forward(had.day, to); });
  in_each(fact::old_end, [&](const time_limit_of::before& had) { return prior_day_agrees(*what.from, had.day); });
  in_each(fact::old_end,
          [&](const time_limit_of::before& had) { return effective_in_time(adopted, had.act_has, had.day); });
  if (what.which == deadline_name(deadline_kind::activities_end)) {
    const auto of_fund = [&](const stated<programme>& fund) {
      finding says = within_expenditure_limit(fund, adopted, to.after(before.front().day));
      for (const auto& had : before)
        merge(says, within_expenditure_limit(fund, adopted, to.after(had.day)), fact::new_end);
      return says;
    };
    finding says = of_fund(programmes().front());
    for (const auto& fund : programmes()) merge(says, of_fund(fund), fact::programme);
    add(says, grant);
  }
  judge_caps(what, grant, certain);
}

judgement::judged_limit& judgement::limit_of(const deadline_name& which, std::optional<std::uint32_t> grant) {
  auto& of_it = limits_[grant];
  for (auto& one : of_it) {
    if (one.which == which) return one;
  }
  return of_it.emplace_back(by_, which, name_of(grant));
}

// Null if more than one case is possible. The second move of a limit that is judged has the terms before all found at
// once.
const time_limit_of::term_at* judgement::judged_limit::certain_term_before(const spot& move) {
  if (moves++ == 0) return nullptr;
  if (moves == 2) terms = of.certain_terms();
  if (!terms) return nullptr;
  const auto place =
      std::lower_bound(terms->begin(), terms->end(), move,
                       [](const time_limit_of::term_at& each, const spot& key) { return each.before < key; });
  return place != terms->end() && place->before == move ? &*place : nullptr;
}

void judgement::judge_caps(const effects::moves& what, std::optional<std::uint32_t> grant,
                           const time_limit_of::term_at* certain) {
  if (caps_ == extension_caps::none()) return add(does_not_apply(rule::EXT_6), grant);
  const auto& moved = limit_of(what.which, grant).of;
  add(in_every_case(fact::extensions,
                    [&](cases& in) {
                      const auto had = certain != nullptr ? certain->had : moved.term_before(in, here());
                      return within_extension_caps(caps_, had.first, what.to->after(had.now), had.extensions + 1);
                    }),
      grant);
}

void judgement::judge_fixed(const stated<date>& day) {
  const auto* fixed = day.if_stated();
  if (fixed == nullptr) return;
  if (!italy_) italy_ = calendar::italy(known_law::on(at_.when().known));
  add(fixed_day_stays(*fixed, *italy_));
}

const std::vector<stated<programme>>& judgement::programmes() {
  if (!programmes_.empty()) return programmes_;
  cases every;
  do {
    const auto at = founded_by(every);
    const auto founds = at ? first_effect<effects::founds>(by_.worded_in(every, at->act, at->provision)) : std::nullopt;
    insert_candidate(programmes_, founds ? founds->whole.programme : stated<programme>(not_stated));
  } while (every.next());
  return programmes_;
}

}  // namespace avviso::inline v0::detail
