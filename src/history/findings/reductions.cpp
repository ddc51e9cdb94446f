// SPDX-License-Identifier: BSL-1.0
// What the rules say of what is taken, moved, or said anew: RED-1 to RED-3.
#include <avviso/detail/adhesion.hpp>
#include <avviso/money/rounding.hpp>
#include <avviso/rules/caps.hpp>
#include <avviso/rules/reduction.hpp>

#include <optional>

#include "../fields/ledger.hpp"
#include "../fields/money.hpp"
#include "../fields/standing.hpp"
#include "judge_by_limits.hpp"

namespace avviso::inline v0::detail {

namespace {

stated<euro> sum_of(const stated<euro>& a, const result<stated<euro>>& b) {
  const auto sum = b ? plus(a, *b) : b;
  return sum ? *sum : stated<euro>(not_stated);
}

}  // namespace

void judgement::judge_taking(const effects::adds_money& one) {
  if (one.to == field::endowment) {
    if (!endows_) endows_ = provision_;
    const auto* amount = one.amount.if_stated();
    if (amount == nullptr || *amount <= euros<0>) return add(takes_what_there_is(one.amount, not_stated));
    return judge_as_it_comes(&judgement::covers_granted_on);
  }
  const auto* whom = one.of.if_offered();
  if (whom == nullptr) return;
  judge_adhesions(rule::TOP_3, *whom, elects_money);
  for (const auto& group : reached_by(*whom, elects_money)) judge_taken_from(group, one.amount, one.part);
}

// Before the provision that is judged.
bool judgement::runs(cases& in, std::string_view grant) const {
  return is_running(standing_before(by_, in, here(), grant));
}

// RED-1 of what is taken only where RED-2 finds something that it may be taken from.
void judgement::judge_taken_from(const some_grants& grants, const stated<euro>& amount, const reduced_part* part) {
  const auto name = *name_of(grants.front());
  add(in_every_case(fact::adoption_day, [&](cases& in) { return takes_from_a_running_grant(runs(in, name)); }), grants);
  ledger<euro> had(by_, name);
  had.post_awards();
  had.post_additions();
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto stood = standing_before(by_, in, here(), name);
                      if (stood == grant_standing::not_awarded || has_given_back(stood))
                        return does_not_apply(rule::RED_1);
                      const auto before = had.before(in, here());
                      if (part == nullptr) return takes_what_there_is(amount, before);
                      const auto* all = before.if_stated();
                      if (all == nullptr) return lacks(rule::RED_1, fact::grant_total);
                      const auto taken = multiply(*all, part->of_total, part->rounding);
                      return takes_what_there_is(taken ? stated<euro>(*taken) : stated<euro>(not_stated), before);
                    }),
      grants);
}

void judgement::judge_effect(const effects::redetermines& one) {
  const auto* grant = one.of.if_grant();
  if (grant == nullptr) {
    if (!endows_) endows_ = provision_;
    const auto* total = one.total.if_stated();
    if (total == nullptr || *total < euros<0>) return add(is_a_total(one.total));
    return judge_as_it_comes(&judgement::covers_granted_on);
  }
  const auto place = place_of(*grant);
  if (!place) return;
  add(is_a_total(one.total), place);
  add(in_every_case(fact::adoption_day, [&](cases& in) { return takes_from_a_running_grant(runs(in, *grant)); }),
      place);
  judge_endowment();
  judge_by_limits({*place}, [&](cases& in, const limits_said& said, const std::vector<spot>& those) {
    const auto most = said.last(in, those, &notice_limits::greatest_grant);
    if (!most.limit.is_stated()) return does_not_apply(rule::CAP_2);
    notice_limits limits;
    limits.greatest_grant = most.limit;
    auto says = within_grant_limits(one.total, limits);
    says.limited_by = most.by;
    return says;
  });
}

void judgement::judge_effect(const effects::moves_money& one) {
  if (!endows_) endows_ = provision_;
  const auto is_there = [this](const std::string* line) { return line == nullptr || !no_such_line(by_, *line); };
  if (!is_there(one.from_line) || !is_there(one.to_line)) return add(moves_what_is_left(false, one.amount, not_stated));
  judge_as_it_comes(&judgement::moves_what_is_left_on);
}

// RED-1 of the endowment, by the acts in force on a day that do not stand after `last`; none where there is no notice.
std::optional<finding> judgement::covers_granted_on(date day, ordinal last) {
  const auto now = totals_on(day, last);
  if (!now) return std::nullopt;
  return covers_what_is_granted(now->endowment, now->granted);
}

// RED-3: what the line had left before the move, or the notice for none of its lines.
std::optional<finding> judgement::moves_what_is_left_on(date day, ordinal last) {
  const auto moved = first_effect<effects::moves_money>(it().provisions[*provision_]);
  const auto known = own_ ? std::max(at_.when().known, day) : at_.when().known;
  const as_of then{day, known, at_.when().readings};
  stated<euro> left = not_stated;
  if (moved->from_line != nullptr) {
    const auto line = line_alone(by_, *moved->from_line, line_side::for_endowment);
    const fold by(line, then, act_, last);
    const auto granted = if_sure(envelope_answer(by, field::granted));
    left = sum_of(if_sure(envelope_answer(by, field::endowment)), minus(granted));
  } else {
    if (!totals_apart_) totals_apart_ = endowments_apart(by_.of());
    const fold of_notice(totals_apart_->of_notice, then, act_, last);
    const fold of_lines(totals_apart_->of_lines, then, act_, last);
    const auto of_all = if_sure(envelope_answer(of_lines, field::endowment));
    left = sum_of(if_sure(envelope_answer(of_notice, field::endowment)), minus(of_all));
  }
  return moves_what_is_left(true, moved->amount, sum_of(left, moved->amount));
}

}  // namespace avviso::inline v0::detail
