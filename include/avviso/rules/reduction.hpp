// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_REDUCTION_HPP
#define AVVISO_RULES_REDUCTION_HPP

#include <avviso/act.hpp>
#include <avviso/detail/adhesion.hpp>
#include <avviso/detail/stated_sum.hpp>
#include <avviso/grant.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/rounding.hpp>
#include <avviso/notice.hpp>
#include <avviso/provision.hpp>
#include <avviso/readings.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/top_up.hpp>
#include <avviso/stated.hpp>

#include <concepts>

namespace avviso::inline v0 {

/// RED-1  What is taken is more than zero, and no more than there is: a grant's total stays zero or more. Measured:
/// what is taken; limit: what the grant had. Undetermined where either is not stated.
[[nodiscard]] constexpr finding takes_what_there_is(const stated<euro>& taken, const stated<euro>& had) noexcept {
  const auto* less = taken.if_stated();
  if (less == nullptr) return lacks(rule::RED_1, fact::amount, {}, had);
  if (*less <= euros<0>) return judge(rule::RED_1, false, *less, euros<0>);
  const auto* before = had.if_stated();
  if (before == nullptr) return lacks(rule::RED_1, fact::grant_total, *less);
  return judge(rule::RED_1, *less <= *before, *less, *before);
}

/// RED-1  of the endowment once something is taken from it, or once it is said anew: it covers what is granted, and is
/// zero or more. Measured: the endowment; limit: what is granted.
[[nodiscard]] constexpr finding covers_what_is_granted(const stated<euro>& endowment,
                                                       const stated<euro>& granted) noexcept {
  const auto* left = endowment.if_stated();
  if (left == nullptr) return lacks(rule::RED_1, fact::endowment, {}, granted);
  if (*left < euros<0>) return judge(rule::RED_1, false, *left, euros<0>);
  const auto* spent = granted.if_stated();
  if (spent == nullptr) return lacks(rule::RED_1, fact::awarded, *left);
  return judge(rule::RED_1, *spent <= *left, *left, *spent);
}

/// RED-1  of a total that is said anew: it is stated, and zero or more.
[[nodiscard]] constexpr finding is_a_total(const stated<euro>& total) noexcept {
  const auto* now = total.if_stated();
  if (now == nullptr) return lacks(rule::RED_1, fact::amount);
  return judge(rule::RED_1, *now >= euros<0>, *now, euros<0>);
}

/// RED-2  What is taken from a grant, or said anew of it, finds one that runs. What is taken from one that is not
/// awarded, or was waived or revoked, or has lapsed, takes nothing; one that is closed is reached.
[[nodiscard]] constexpr finding takes_from_a_running_grant(bool is_running) noexcept {
  return judge(rule::RED_2, is_running, {}, {});
}

/// RED-3  What is moved is more than zero, and moves between lines that there are, from one that has as much left: no
/// more than what of its endowment is not granted. Measured: what is moved; limit: what is left.
[[nodiscard]] constexpr finding moves_what_is_left(bool has_lines, const stated<euro>& moved,
                                                   const stated<euro>& left) noexcept {
  const auto* amount = moved.if_stated();
  if (!has_lines) return judge(rule::RED_3, false, moved, {});
  if (amount == nullptr) return lacks(rule::RED_3, fact::amount, {}, left);
  if (*amount <= euros<0>) return judge(rule::RED_3, false, *amount, euros<0>);
  const auto* most = left.if_stated();
  if (most == nullptr) return lacks(rule::RED_3, fact::unallocated, *amount);
  return judge(rule::RED_3, *amount <= *most, *amount, *most);
}

/// The notice once `by` has effect: its endowment lowered, or not stated when the amount is not; unchanged when each
/// grant loses the amount. `granted` is the sum of the awards and of what was added to them, less what was taken, by
/// this reduction too. Judged by RED-1 and EFF-1. Error: amount_out_of_range.
template <std::same_as<notice> Notice>
[[nodiscard]] result<decision<Notice>> reduce(const Notice& before, const reduction& what, const act& by,
                                              const stated<euro>& granted) {
  decision<Notice> made{before, {}};
  if (what.target == top_up_target::envelope) {
    const auto less = detail::minus(what.amount);
    if (!less) return less.error();
    const auto lowered = detail::plus(before.endowment, *less);
    if (!lowered) return lowered.error();
    made.value.endowment = *lowered;
  }
  made.findings.push_back(covers_what_is_granted(made.value.endowment, granted));
  made.findings.push_back(registered_first(by, true));
  return made;
}

/// The grant once `by` has effect: its `reductions` raised by the amount, or by the part of what it has. Where the
/// reduction needs an adhesion, TOP-3 decides, as of `increase`. Judged by RED-1, unless the reduction does not reach
/// it, TOP-3 and EFF-1. Error: amount_out_of_range.
template <std::same_as<grant> Grant>
[[nodiscard]] result<decision<Grant>> reduce(const Grant& before, const reduction& what, const act& by,
                                             const stated<election>& elected, absence silence) {
  const auto less = detail::minus(before.reductions);
  if (!less) return less.error();
  auto had = detail::plus(before.award, before.top_ups);
  if (had) had = detail::plus(*had, *less);
  if (!had) return had.error();
  stated<euro> taken = what.amount;
  if (what.part) {
    const auto* all = had->if_stated();
    if (all != nullptr) {
      const auto its = multiply(*all, what.part->of_total, what.part->rounding);
      if (!its) return its.error();
      taken = *its;
    } else {
      taken = not_stated;
    }
  }
  const finding adhesion = money_adhered_to(what.reach, elected, silence);
  const auto reach = detail::reaches(what.reach, before, adhesion);
  const bool may_take = reach != detail::reached::no && what.target == top_up_target::each_grant;
  decision<Grant> made{before, {may_take ? takes_what_there_is(taken, *had) : does_not_apply(rule::RED_1)}};
  if (may_take) {
    const auto sum = detail::plus(before.reductions, reach == detail::reached::yes ? taken : not_stated);
    if (!sum) return sum.error();
    made.value.reductions = *sum;
  }
  made.findings.push_back(adhesion);
  made.findings.push_back(registered_first(by, true));
  return made;
}

}  // namespace avviso::inline v0

#endif
