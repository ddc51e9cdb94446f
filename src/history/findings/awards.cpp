// SPDX-License-Identifier: BSL-1.0
// What the rules say of an award: of each grant, beside its money.
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/ranking.hpp>
#include <avviso/rules/references.hpp>
#include <avviso/rules/top_up.hpp>

#include <algorithm>
#include <optional>

#include "../fields/grant_life.hpp"
#include "../fields/standing.hpp"
#include "award_index.hpp"
#include "judge_by_limits.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_effect(const effects::awards& one) {
  if (const auto place = place_of(one.whole.name)) {
    judge_publication(one.whole.award, {*place});
  } else {
    judge_publication(one.whole.award, {});
  }
  judge_partnership_of(one.whole);
  judge_once(one.whole.name);
  judge_codes(one.whole);
  judge_ranked(one.whole);
  judge_limits(one.whole);
}

// Only what several acts award can have run before.
void judgement::judge_once(std::string_view grant) {
  const auto place = place_of(grant);
  if (!place || times_awarded(grant, 2) < 2) return;
  add(in_every_case(fact::adoption_day, [&](cases& in) { return awarded_once(runs(in, grant)); }), place);
}

// Of what a grant is awarded, or given later. No dossier knows what else anybody awarded the beneficiary in the year,
// which matters up to the threshold. Only a document, not a reading, can say that an act took effect before its
// publication.
void judgement::judge_publication(const stated<euro>& amount, const some_grants& grants) {
  if (!is_of_administration(it().reference.kind)) return add(does_not_apply(rule::EFF_4), grants);
  const auto* given = amount.if_stated();
  const stated<euro> in_year = given != nullptr && *given > publication_threshold ? stated<euro>(*given) : not_stated;
  add(in_every_case(fact::publication,
                    [&](cases& in) {
                      const auto* day = it().published.if_stated();
                      if (day == nullptr || !by_.known_by_now(in, it(), *day))
                        return published_first(it().reference.on, in_year, not_stated, not_stated);
                      const auto since = by_.since_of(in, here());
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
void judgement::judge_codes(const grant& one) {
  const auto place = place_of(one.name);
  const auto codes = codes_of(one);
  if (!place || codes.empty()) return;
  std::vector<award_index::bearer> others;
  for (const auto& code : codes) {
    const auto some = awards().bearers_of(code);
    others.insert(others.end(), some.begin(), some.end());
  }
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
                        return !has_given_back(standing_before(by_, in, here(), each.grant));
                      };
                      return bears_a_code_of_its_own(std::any_of(others.begin(), others.end(), bears_it));
                    }),
      place);
}

// By the rankings that stand before the act, and its own wherever they stand in it.
void judgement::judge_ranked(const grant& one) {
  const auto place = place_of(one.name);
  const auto rankings = place ? awards().rankings_of(one.name) : std::vector<award_index::ranked_at>();
  if (rankings.empty()) return;
  const auto by_last = [&](rule which, auto rule_of) {
    const finding says = in_every_case(fact::adoption_day, [&](cases& in) {
      const auto found = ranked_before(in, rankings);
      if (found.empty()) return does_not_apply(which);
      const auto last = acts_in_order(in, found).back();
      const auto says_last =
          std::find_if(found.rbegin(), found.rend(), [last](const auto* each) { return each->at.act == last; });
      return rule_of((*says_last)->as);
    });
    if (says.outcome != outcome::not_applicable) add(says, place);
  };
  by_last(rule::REF_6, [](ranking_outcome as) { return awarded_as_ranked(as == ranking_outcome::rejected); });
  by_last(rule::RAN_2, [&](ranking_outcome as) {
    if (as != ranking_outcome::selected_with_reservation) return does_not_apply(rule::RAN_2);
    return reservation_is_dissolved(one.with_reservation);
  });
  judge_by_limits({*place}, [&](cases& in, const limits_said& said, const std::vector<spot>& those) {
    const auto found = ranked_before(in, rankings);
    if (found.empty()) return does_not_apply(rule::RAN_1);
    const auto& approved = by_.act_at(acts_in_order(in, found).front()).reference.on;
    auto says = draws_in_time(it().reference.on, approved, said.all(in, those));
    const auto until = said.last(in, those, &notice_limits::ranking_valid_until);
    const bool is_until = until.limit.is_stated() && says.limit == measure(until.limit);
    says.limited_by = is_until ? until.by : said.last(in, those, &notice_limits::ranking_valid_for).by;
    return says;
  });
}

std::vector<const award_index::ranked_at*> judgement::ranked_before(
    cases& in, const std::vector<award_index::ranked_at>& rankings) const {
  std::vector<const award_index::ranked_at*> found;
  for (const auto& one : rankings) {
    const bool is_itself = one.at.act == act_ && provision_ && one.at.provision == *provision_;
    if (!is_itself && came_before(in, one.at.act) &&
        by_.is_so_worded(in, one.at.act, one.at.provision, one.what, one.proposal))
      found.push_back(&one);
  }
  return found;
}

std::vector<ordinal> judgement::acts_in_order(cases& in,
                                              const std::vector<const award_index::ranked_at*>& those) const {
  std::vector<ordinal> acts;
  for (const auto* one : those) {
    if (acts.empty() || acts.back() != one->at.act) acts.push_back(one->at.act);
  }
  return by_.in_order(in, acts, key_of(undecided::course, 7));
}

// RAN-2 of what goes on in a grant that may be admitted with reservation.
void judgement::judge_dissolved(std::string_view grant) {
  const auto place = place_of(grant);
  if (!place) return;
  bool may_be = false;
  for (const auto& at : by_.of().spots<effects::awards>(grant)) {
    by_.of().each_wording(at.act, at.provision, [&](const worded& says) {
      if (!may_be_known(by_, at.act, says)) return;
      each_effect_for<effects::awards>(
          says, grant, [&](const effects::awards& one) { may_be = may_be || one.whole.with_reservation; });
    });
  }
  if (!may_be) return;
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto stood = standing_before(by_, in, here(), grant);
                      return reservation_is_dissolved(stood != grant_standing::admitted_with_reservation);
                    }),
      place);
}

void judgement::judge_dissolution(std::string_view grant) {
  const auto rankings = awards().rankings_of(grant);
  const auto place = place_of(grant);
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto stood = standing_before(by_, in, here(), grant);
                      if (stood != grant_standing::not_awarded)
                        return finds_a_reservation(stood == grant_standing::admitted_with_reservation);
                      const auto found = ranked_before(in, rankings);
                      if (found.empty()) return finds_a_reservation(false);
                      const auto last = acts_in_order(in, found).back();
                      const auto says_last = std::find_if(found.rbegin(), found.rend(),
                                                          [last](const auto* each) { return each->at.act == last; });
                      return finds_a_reservation((*says_last)->as == ranking_outcome::selected_with_reservation);
                    }),
      place);
}

}  // namespace avviso::inline v0::detail
