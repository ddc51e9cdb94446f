// SPDX-License-Identifier: BSL-1.0
// What the rules say of an award: of each grant, beside its money.
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/references.hpp>
#include <avviso/rules/top_up.hpp>

#include <algorithm>
#include <optional>

#include "../fields/standing.hpp"
#include "award_index.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_effect(const effects::awards& one) {
  if (const auto place = place_of(one.whole.name)) {
    judge_publication(one.whole.award, {*place});
  } else {
    judge_publication(one.whole.award, {});
  }
  judge_partnership_of(one.whole);
  judge_once(one.whole.name);
  judge_cup(one.whole);
  judge_ranked(one.whole.name);
}

// Only what several acts award can have run before.
void judgement::judge_once(std::string_view grant) {
  const auto place = place_of(grant);
  if (!place || times_awarded(grant, 2) < 2) return;
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto stood = standing_before(by_, in, here(), grant);
                      return awarded_once(stood == grant_standing::awarded || stood == grant_standing::suspended);
                    }),
      place);
}

// Of what a grant is awarded, or given later. No dossier knows what else anybody awarded the beneficiary in the year,
// which matters up to the threshold. Only a document, not a reading, can say that an act took effect before its
// publication.
void judgement::judge_publication(const stated<euro>& amount, const some_grants& grants) {
  const auto* given = amount.if_stated();
  const stated<euro> in_year = given != nullptr && *given > publication_threshold ? stated<euro>(*given) : not_stated;
  add(in_every_case(fact::publication,
                    [&](cases& in) {
                      const auto* day = it().published.if_stated();
                      if (day == nullptr || !by_.known_by_now(in, it(), *day))
                        return published_first(it().reference.on, in_year, not_stated, not_stated);
                      const auto since = by_.state_of(in, act_).since;
                      stated<partial_date> effective = it().effective;
                      if (!effective.is_stated() && since && in.compare(*since, moment::of(*day)) >= 0)
                        effective = since->possible();
                      return published_first(it().reference.on, in_year, *day, effective);
                    }),
      grants);
}

const award_index& judgement::awards() {
  if (shared_ != nullptr) return shared_->awards();
  if (!own_awards_) own_awards_.emplace(by_.of());
  return *own_awards_;
}

// Whether an act has effect before the one that is judged, or is that one.
bool judgement::came_before(cases& in, ordinal act) const {
  if (act == act_) return true;
  const auto state = by_.state_of(in, act);
  return state.known && state.since && !state.annulled && by_.stands_before(in, act, act_);
}

// By the grants awarded before this one, or beside it, and not given up or taken back since.
void judgement::judge_cup(const grant& one) {
  const auto place = place_of(one.name);
  const auto* its = one.cup.if_stated();
  if (!place || its == nullptr) return;
  auto others = awards().bearers_of(*its);
  others.erase(
      std::remove_if(others.begin(), others.end(), [&](const auto& each) { return match(each.grant, one.name); }),
      others.end());
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto bears_it = [&](const award_index::bearer& each) {
                        const auto& [act, provision] = each.at;
                        if (!came_before(in, act) || !by_.is_so_worded(in, act, provision, each.what, each.grant))
                          return false;
                        if (act == act_) return true;
                        const auto stood = standing_before(by_, in, here(), each.grant);
                        return stood != grant_standing::waived && stood != grant_standing::revoked;
                      };
                      return bears_a_cup_of_its_own(std::any_of(others.begin(), others.end(), bears_it));
                    }),
      place);
}

// By the rankings that stand before the act, and its own wherever they stand in it.
void judgement::judge_ranked(std::string_view grant) {
  const auto place = place_of(grant);
  const auto rankings = place ? awards().rankings_of(grant) : std::vector<award_index::ranked_at>();
  if (rankings.empty()) return;
  const finding says = in_every_case(fact::adoption_day, [&](cases& in) {
    std::vector<ordinal> acts;
    std::vector<const award_index::ranked_at*> found;
    for (const auto& one : rankings) {
      if (!came_before(in, one.at.act) || !by_.is_so_worded(in, one.at.act, one.at.provision, one.what, grant))
        continue;
      found.push_back(&one);
      if (acts.empty() || acts.back() != one.at.act) acts.push_back(one.at.act);
    }
    if (acts.empty()) return does_not_apply(rule::REF_6);
    const auto last = by_.in_order(in, acts, key_of(undecided::course, 7)).back();
    const auto says_last =
        std::find_if(found.rbegin(), found.rend(), [last](const auto* one) { return one->at.act == last; });
    return awarded_as_ranked((*says_last)->as == ranking_outcome::rejected);
  });
  if (says.outcome != outcome::not_applicable) add(says, place);
}

}  // namespace avviso::inline v0::detail
