// SPDX-License-Identifier: BSL-1.0
#include "../fields/money.hpp"

#include <avviso/detail/adhesion.hpp>
#include <avviso/money/apportion.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/top_up.hpp>
#include <avviso/rules/units.hpp>

#include <algorithm>

#include "../fields/standing.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_provision(ordinal /*unused*/, const top_up& what) {
  add(amount_is_positive(what.amount));
  judge_adhesions(rule::TOP_3, what.reach, elects_money);
  judge_names(what.reach);
  if (what.target == top_up_target::envelope) judge_endowment();
}

void judgement::judge_endowment() {
  if (!within_the_endowment_) {
    const auto awarded = envelope_answer(by_, field::awarded);
    const auto endowment = envelope_answer(by_, field::endowment);
    if (!awarded || !endowment) return;
    const auto sure = [](const answer<euro>& one) {
      return one.candidates().size() == 1 ? one.candidates().front() : stated<euro>(not_stated);
    };
    within_the_endowment_ = within_endowment(sure(*awarded), sure(*endowment));
  }
  add(*within_the_endowment_);
}

// What is waived or revoked had been awarded, and nobody had given it up or taken it back before.
void judgement::judge_freed(ordinal provision, std::string_view grant) {
  const auto place = place_of(grant);
  if (!place) return;
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto stood = standing_before(by_, in, {act_, provision}, grant);
                      const bool ran = stood == grant_standing::awarded || stood == grant_standing::suspended;
                      return judge(rule::TOP_6, ran, {}, {});
                    }),
      place);
}

void judgement::judge_adhesions(rule which, const reach& whom, bool (*elects)(election)) {
  if (whom.whom() != reach::kind::adhering) return add(does_not_apply(which));
  for (const auto g : grants_) {
    finding says = in_every_case(fact::adhesion, [&](cases& in) {
      const auto what = by_.accepted(in, act_, *name_of(g));
      if (what.on_record && !what.elected.is_stated()) return does_not_apply(which);  // it declined
      return adhered(which, whom, what.elected, at_.when().readings.absence, elects);
    });
    if (says.outcome == outcome::violated) says = does_not_apply(which);
    add(says, g);
  }
}

// What a unit costs no act says.
void judgement::judge_provision(ordinal /*unused*/, const enlargement& what) {
  const auto* more = what.by.if_stated();
  if (more == nullptr) return add(lacks(rule::UNI_1, fact::amount));
  const bool is_new = what.funded_by == funding::new_money;
  if (is_new && !what.cost.is_stated() && *more > units::of(0)) return add(lacks(rule::UNI_1, fact::new_money));
  const bool says_whence = what.funded_by != funding::not_stated && what.cost.is_stated();
  const stated<euro> nothing = says_whence ? stated<euro>(euros<0>) : not_stated;
  const stated<euro> cost = says_whence ? what.cost : not_stated;
  add(enlargement_is_funded(*more, not_stated, is_new ? nothing : cost, is_new ? cost : nothing));
}

namespace {

struct share {
  std::string_view grant;
  stated<euro> amount;
};

std::vector<share> shares_in(const allotment& divides) {
  std::vector<std::int64_t> weights;
  for (const auto& one : divides.among) weights.push_back(one.weight);
  const auto amounts = apportion(divides.amount, weights, divides.by);
  std::vector<share> all;
  for (std::size_t n = 0; n < weights.size(); ++n) {
    all.push_back({divides.among[n].grant, amounts ? stated<euro>(amounts->shares[n]) : not_stated});
  }
  return all;
}

// What is not named in an allotment gets nothing of it.
stated<euro> share_in(const std::vector<share>& all, std::string_view grant) {
  const auto place = std::find_if(all.begin(), all.end(), [grant](const share& one) { return one.grant == grant; });
  return place != all.end() ? place->amount : stated<euro>(euros<0>);
}

// The allotment of the same money that stands last before one, whenever it has effect; null, when there is none.
const allotment* allotted_before(const fold& by, cases& in, const spot& one, const allotment& what) {
  const auto of = by.of().find(what.of);
  if (!of) return nullptr;
  std::vector<ordinal> acts;
  std::vector<link> found;
  for (const auto& other : by.of().links_of(*of).allotted_by) {
    const auto says = by.worded_in(in, other.act, other.provision);
    const auto* divides = says.as<allotment>();
    if (divides == nullptr || divides->of != what.of) continue;
    if (other.act == one.act ? other.provision >= one.provision : !by.stands_before(in, other.act, one.act)) continue;
    const auto state = by.state_of(in, other.act);
    if (!state.known || !state.since || state.annulled) continue;
    found.push_back(other);
    if (acts.empty() || acts.back() != other.act) acts.push_back(other.act);
  }
  if (found.empty()) return nullptr;
  const auto last = std::find(acts.begin(), acts.end(), one.act) != acts.end()
                        ? one.act
                        : by.last_of(in, acts, key_of(undecided::allotment, *of, 1));
  const auto which = std::find_if(found.rbegin(), found.rend(), [last](const link& each) { return each.act == last; });
  return by.worded_in(in, which->act, which->provision).as<allotment>();
}

}  // namespace

void judgement::judge_provision(ordinal provision, const allotment& what) {
  const auto now = shares_in(what);
  add(in_every_case(fact::adoption_day, [&](cases& in) {
    const auto* earlier = allotted_before(by_, in, {act_, provision}, what);
    const auto before = earlier != nullptr ? shares_in(*earlier) : std::vector<share>();
    std::vector<share_change> changes;
    changes.reserve(now.size() + before.size());
    for (const auto& one : now) changes.push_back({share_in(before, one.grant), one.amount});
    for (const auto& one : before) changes.push_back({one.amount, share_in(now, one.grant)});
    return nobody_loses(changes, what.amount);
  }));
}

void judgement::judge_provision(ordinal /*unused*/, const award& what) {
  judge_endowment();
  for (const auto& one : what.grants) {
    judge_publication(one);
    judge_partnership_of(one);
  }
}

// What else the beneficiary was awarded in the year, by whomever, no dossier knows: up to the threshold it matters.
// That an act took effect before its publication is for a document to say, and not for a reading.
void judgement::judge_publication(const grant& one) {
  const auto* awarded = one.award.if_stated();
  const stated<euro> in_year =
      awarded != nullptr && *awarded > publication_threshold ? stated<euro>(*awarded) : not_stated;
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
      place_of(one.name));
}

}  // namespace avviso::inline v0::detail
