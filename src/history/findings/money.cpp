// SPDX-License-Identifier: BSL-1.0
#include "../fields/money.hpp"

#include <avviso/detail/adhesion.hpp>
#include <avviso/money/apportion.hpp>
#include <avviso/rules/top_up.hpp>
#include <avviso/rules/units.hpp>

#include <algorithm>
#include <optional>

#include "../fields/posting.hpp"
#include "../fields/standing.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_effect(const effects::adds_money& one) {
  if (one.takes) return judge_taking(one);
  if (one.to == field::endowment) {
    if (!endows_) endows_ = provision_;
    const auto before = found_.size();
    judge_endowment();
    if (found_.size() > before) found_.back() = with_added(found_.back(), one.amount);
    return;
  }
  add(amount_is_positive(one.amount));
  const auto* whom = one.of.if_offered();
  if (whom == nullptr) return;
  judge_adhesions(rule::TOP_3, *whom, elects_money);
  if (!one.is_shared && whom->whom() != reach::kind::no_grant) {
    judge_endowment();
    for (const auto& group : reached_by(*whom, elects_money)) {
      judge_publication(one.amount, group);
      judge_greatest(one.amount, group);
    }
  }
  auto paid = named_on_record(whom->grants());
  if (whom->whom() == reach::kind::adhering) {
    for (const auto& group : groups()) {
      const bool adhered = possibly([&](cases& in) {
        const auto said = by_.accepted(in, act_, *name_of(group.front()));
        const auto* elects = said.elected.if_stated();
        return elects != nullptr && elects_money(*elects);
      });
      if (adhered) paid.insert(group.begin(), group.end());
    }
  }
  judge_paid(paid);
}

// Before the provision that is judged.
bool judgement::has_ended(cases& in, std::string_view grant) const {
  return detail::has_ended(standing_before(by_, in, here(), grant));
}

std::set<std::uint32_t> judgement::named_on_record(const std::vector<std::string>& names) const {
  std::set<std::uint32_t> places;
  for (const auto& name : names) {
    if (const auto place = place_of(name)) places.insert(*place);
  }
  return places;
}

// TOP-8 of each grant that is paid though it has ended; once, if there is none.
void judgement::judge_paid(const std::set<std::uint32_t>& grants) {
  bool all_live = true;
  for (const auto& group : in_groups(grants)) {
    const finding says = in_every_case(
        fact::adoption_day, [&](cases& in) { return pays_the_living(has_ended(in, *name_of(group.front()))); });
    if (says.outcome == outcome::satisfied) continue;
    all_live = false;
    add(says, group);
  }
  if (all_live && !grants.empty()) add(pays_the_living(false));
}

void judgement::judge_effect(const effects::passes& one) {
  const auto* grant = one.of.if_grant();
  if (one.dissolves && grant != nullptr) judge_dissolution(*grant);
  const auto place = one.frees() && grant != nullptr ? place_of(*grant) : std::nullopt;
  if (!place) return;
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto stood = standing_before(by_, in, here(), *grant);
                      const bool was = one.may_follow(stood);
                      return was_awarded(was ? conservation::kept : conservation::broken, fact::adoption_day, {});
                    }),
      place);
}

void judgement::judge_adhesions(rule which, const reach& whom, bool (*elects)(election)) {
  if (whom.whom() != reach::kind::adhering) return add(does_not_apply(which));
  for (const auto& group : groups()) {
    finding says = in_every_case(fact::adhesion, [&](cases& in) {
      const auto what = by_.accepted(in, act_, *name_of(group.front()));
      if (what.on_record && !what.elected.is_stated()) return does_not_apply(which);  // it declined
      return adhered(which, whom, what.elected, at_.when().readings.absence, elects);
    });
    if (says.outcome == outcome::violated) says = does_not_apply(which);
    add(says, group);
  }
}

// What a unit costs, the notice may say.
void judgement::judge_effect(const effects::adds_units& one) {
  if (one.is_shared || one.takes) return;  // judged as what the notice gains; nothing is to be paid
  const auto* more = one.number.if_stated();
  if (more == nullptr) return add(lacks(rule::UNI_1, fact::amount));
  const bool is_new = one.funded_by == funding::new_money;
  if (is_new && !one.cost.is_stated() && *more > units::of(0)) return add(lacks(rule::UNI_1, fact::new_money));
  const bool says_whence = one.funded_by != funding::not_stated && one.cost.is_stated();
  const stated<euro> nothing = says_whence ? stated<euro>(euros<0>) : not_stated;
  const stated<euro> cost = says_whence ? one.cost : not_stated;
  const auto& said = said_of_limits();
  add(in_every_case(fact::adoption_day, [&](cases& in) {
    const auto each =
        said.are_any() ? said.last(in, said.found_by(in, act_), &notice_limits::unit_cost) : limit_said<euro>();
    auto says = enlargement_is_funded(*more, each.limit, is_new ? nothing : cost, is_new ? cost : nothing);
    says.limited_by = each.by;
    return says;
  }));
}

namespace {

struct share {
  std::string_view grant;
  stated<euro> amount;
};

std::vector<share> shares_in(const effects::divides& divides) {
  std::vector<std::int64_t> weights;
  for (const auto& one : divides.among) weights.push_back(one.weight);
  const auto amounts = apportion(divides.amount, weights, divides.by);
  std::vector<share> all;
  for (std::size_t n = 0; n < weights.size(); ++n) {
    all.push_back({divides.among[n].grant, amounts ? stated<euro>(amounts->shares[n]) : not_stated});
  }
  return all;
}

// A grant that an allotment does not name gets none of it.
stated<euro> share_in(const std::vector<share>& all, std::string_view grant) {
  const auto place =
      std::find_if(all.begin(), all.end(), [grant](const share& one) { return match(one.grant, grant); });
  return place != all.end() ? place->amount : stated<euro>(euros<0>);
}

// The last division of the same money before this one, whenever it takes effect; none if there is none.
std::optional<effects::divides> allotted_before(const fold& by, cases& in, const spot& one,
                                                const effects::divides& what) {
  const auto of = by.of().find(what.of);
  if (!of) return std::nullopt;
  std::vector<ordinal> acts;
  std::vector<link> found;
  for (const auto& other : by.of().links_of(*of).allotted_by) {
    const auto divides = first_effect<effects::divides>(by.worded_in(in, other.act, other.provision));
    if (!divides || divides->of != what.of) continue;
    if (other.act == one.act ? other.provision >= one.provision : !by.stands_before(in, other.act, one.act)) continue;
    const auto state = by.state_of(in, other.act);
    if (!state.known || !state.since || state.annulled) continue;
    found.push_back(other);
    if (acts.empty() || acts.back() != other.act) acts.push_back(other.act);
  }
  if (found.empty()) return std::nullopt;
  const auto last = std::find(acts.begin(), acts.end(), one.act) != acts.end()
                        ? one.act
                        : by.last_of(in, acts, key_of(undecided::allotment, *of, 1));
  const auto which = std::find_if(found.rbegin(), found.rend(), [last](const link& each) { return each.act == last; });
  return first_effect<effects::divides>(by.worded_in(in, which->act, which->provision));
}

}  // namespace

void judgement::judge_effect(const effects::divides& one) {
  if (const auto of = by_.of().find(one.of); of && is_known(*of)) {
    add(in_every_case(fact::amount,
                      [&](cases& in) { return divides_what_was_added(one.amount, offered_by(by_, in, *of)); }));
    judge_endowment();
  }
  std::vector<std::string> paid;
  for (const auto& each : one.among) paid.push_back(each.grant);
  judge_paid(named_on_record(paid));
  const auto now = shares_in(one);
  for (const auto& each : now) {
    const auto place = place_of(each.grant);
    if (!place) continue;
    judge_publication(each.amount, {*place});
    judge_greatest(each.amount, {*place}, by_.of().find(one.of));
  }
  add(in_every_case(fact::adoption_day, [&](cases& in) {
    const auto earlier = allotted_before(by_, in, here(), one);
    const auto before = earlier ? shares_in(*earlier) : std::vector<share>();
    std::vector<share_change> changes;
    changes.reserve(now.size() + before.size());
    for (const auto& each : now) changes.push_back({share_in(before, each.grant), each.amount});
    for (const auto& each : before) changes.push_back({each.amount, share_in(now, each.grant)});
    return nobody_loses(changes, one.amount);
  }));
}

// Once for each provision that awards.
void judgement::judge_effect(const effects::assigns& /*unused*/) {
  judge_endowment();
  judge_after_window();
  judge_after_notice();
}

}  // namespace avviso::inline v0::detail
