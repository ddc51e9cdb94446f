// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_TOP_UP_HPP
#define AVVISO_RULES_TOP_UP_HPP

#include <avviso/act.hpp>
#include <avviso/detail/adhesion.hpp>
#include <avviso/detail/stated_sum.hpp>
#include <avviso/grant.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/envelope.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/notice.hpp>
#include <avviso/provision.hpp>
#include <avviso/readings.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/asked_first.hpp>
#include <avviso/rules/caps.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>

#include <concepts>
#include <span>
#include <vector>

namespace avviso::inline v0 {

/// TOP-1  The added amount is stated, and more than zero. If it is not stated, neither is the new envelope, nor what is
/// left of it.
[[nodiscard]] constexpr finding amount_is_positive(const stated<euro>& amount) noexcept {
  const auto* added = amount.if_stated();
  if (added == nullptr) return lacks(rule::TOP_1, fact::amount);
  return judge(rule::TOP_1, *added > euros<0>, *added, euros<0>);
}

/// TOP-2  What is granted, the awards and what was added to them, stays within the endowment in force. Of an endowment
/// that is not stated, `at_most` is what it may come to (`notice_limits::greatest_endowment`): above that it is
/// violated whatever the endowment is.
[[nodiscard]] constexpr finding within_endowment(const stated<euro>& granted, const stated<euro>& endowment,
                                                 const stated<euro>& at_most = not_stated) noexcept {
  const auto* spent = granted.if_stated();
  const auto* most = endowment.if_stated();
  const auto* bound = at_most.if_stated();
  if (most == nullptr && bound != nullptr && spent != nullptr && *spent > *bound)
    return judge(rule::TOP_2, false, *spent, *bound);
  if (most == nullptr) return lacks(rule::TOP_2, fact::endowment, granted);
  if (spent == nullptr) return lacks(rule::TOP_2, fact::awarded, {}, *most);
  return judge(rule::TOP_2, *spent <= *most, *spent, *most);
}

namespace detail {

// What TOP-2 says of an endowment to which an amount is added: where that is not stated, it is what is missing.
[[nodiscard]] constexpr finding with_added(finding says, const stated<euro>& added) noexcept {
  if (says.missing == fact::endowment && !added.is_stated()) says.missing = fact::amount;
  return says;
}

}  // namespace detail

/// TOP-3  Where adhesion is required, only grants that adhered to the money receive it. `elected`, `silence`: see
/// EXT-5.
[[nodiscard]] inline finding money_adhered_to(const reach& whom, const stated<election>& elected,
                                              absence silence) noexcept {
  return detail::adhered(rule::TOP_3, whom, elected, silence, elects_money);
}

/// What one grant had before money was added to all, and what it has after.
struct share_change {
  stated<euro> before;  ///< before the increase
  stated<euro> after;   ///< after it

  friend constexpr bool operator==(const share_change&, const share_change&) noexcept = default;
};

/// TOP-4  What is added is apportioned, never the new total, so nobody loses a cent when the pot grows. Dividing 0.03
/// and then 0.04 by largest remainder over the weights 1, 3, 3 takes from the first the cent it had (the Alabama
/// paradox); `apportion_increment` does not. Measured and limit, where violated: what is left of the first share that
/// shrank, and what it had been. Not applicable where nothing is added.
[[nodiscard]] constexpr finding nobody_loses(std::span<const share_change> shares, const stated<euro>& added) noexcept {
  const auto* more = added.if_stated();
  if (more == nullptr) return lacks(rule::TOP_4, fact::amount);
  if (*more <= euros<0> || shares.empty()) return does_not_apply(rule::TOP_4);
  bool all_stated = true;
  for (const auto& share : shares) {
    const auto* before = share.before.if_stated();
    const auto* after = share.after.if_stated();
    if (before == nullptr || after == nullptr)
      all_stated = false;
    else if (*after < *before)
      return judge(rule::TOP_4, false, *after, *before);
  }
  return all_stated ? judge(rule::TOP_4, true, {}, {}) : lacks(rule::TOP_4, fact::share);
}

/// TOP-5  The Union's contribution stays within its ceiling, floored to the cent: 75 % of the eligible expenditure of a
/// project, 90 % under specific actions or in exceptional circumstances (art. 16(3) to (6) Reg. (EU) No 514/2014). Of
/// 15,095,804.23, at most 13,586,223.80 at 90 %. For a recovery, the mirror image.
[[nodiscard]] constexpr finding within_union_ceiling(const stated<euro>& contribution, const stated<euro>& eligible,
                                                     union_ceiling which) noexcept {
  const auto* spent = eligible.if_stated();
  if (spent == nullptr) return lacks(rule::TOP_5, fact::eligible_expenditure, contribution);
  const euro highest = highest_union_contribution(*spent, which);
  const auto* paid = contribution.if_stated();
  if (paid == nullptr) return lacks(rule::TOP_5, fact::contribution, {}, highest);
  return judge(rule::TOP_5, *spent < euros<0> ? *paid >= highest : *paid <= highest, *paid, highest);
}

namespace detail {

[[nodiscard]] constexpr measure measured(const bounded<euro>& amount) noexcept { return amount.exact(); }

[[nodiscard]] constexpr measure measured(const bounded<units>& /*number*/) noexcept { return {}; }

// `missing` is the fact that leaves both possible.
[[nodiscard]] constexpr finding judge_conservation(rule which, conservation kept, fact missing, measure measured,
                                                   measure limit) noexcept {
  if (kept == conservation::undetermined) return lacks(which, missing, measured, limit);
  return judge(which, kept == conservation::kept, measured, limit);
}

}  // namespace detail

/// TOP-6  What is saved or revoked had been awarded, and not given up before. `kept`: whether the awards hold it;
/// `missing`: the fact that leaves both possible. Measured: the amount, where there is one.
[[nodiscard]] constexpr finding was_awarded(conservation kept, fact missing, measure freed) noexcept {
  return detail::judge_conservation(rule::TOP_6, kept, missing, freed, {});
}

namespace detail {

template <class T>
[[nodiscard]] constexpr finding judged_line(const typename envelope<T>::line& line) noexcept {
  const auto& [entry, after, kept] = line;
  const fact missing = entry.amount.if_exact() == nullptr ? fact::amount : fact::awarded;
  switch (entry.kind) {
    case entry_kind::increase:
      return judge_conservation(rule::TOP_1, kept, missing, measured(entry.amount), {});
    case entry_kind::award:
      return judge_conservation(rule::TOP_2, kept, after.endowment.if_exact() == nullptr ? fact::endowment : missing,
                                measured(after.awarded), measured(after.endowment));
    case entry_kind::saving:
    case entry_kind::revocation:
      break;
  }
  return was_awarded(kept, missing, measured(entry.amount));
}

}  // namespace detail

/// TOP-7  An allotment divides no more than the act that it allots has added for grants to share.
[[nodiscard]] constexpr finding divides_what_was_added(euro divided, const stated<euro>& added) noexcept {
  const auto* most = added.if_stated();
  if (most == nullptr) return lacks(rule::TOP_7, fact::amount, divided);
  return judge(rule::TOP_7, divided <= *most, divided, *most);
}

/// TOP-8  Money is added to a grant that has not been waived, revoked or closed, nor has lapsed. What is added to one
/// that was waived or revoked does not reach it; one that is closed keeps what it had, and has what is added.
[[nodiscard]] constexpr finding pays_the_living(bool has_ended) noexcept {
  return judge(rule::TOP_8, !has_ended, {}, {});
}

/// TOP-9  A grant is awarded once. A later award of a grant that runs restates its amount and its terms where it states
/// them, and adds nothing: only a top-up does. A warning.
[[nodiscard]] constexpr finding awarded_once(bool is_running) noexcept {
  return judge(rule::TOP_9, !is_running, {}, {});
}

/// What the rules say of each entry of a notice's ledger, in its order: TOP-6 for a saving or a revocation, TOP-1 for
/// an increase, TOP-2 for an award. What was measured is given only where it is exact, and never for units.
template <class T>
[[nodiscard]] std::vector<finding> judge(const envelope<T>& ledger) {
  std::vector<finding> findings;
  findings.reserve(ledger.lines().size());
  for (const auto& line : ledger.lines()) findings.push_back(detail::judged_line<T>(line));
  return findings;
}

/// The notice once `by` has effect: its endowment raised, or not stated when the amount is not; unchanged when the
/// top-up goes to each grant and not to the envelope. `granted` is the sum of the awards and of what was added to them,
/// by this top-up too; where no endowment is stated, it stays within the greatest of the notice's limits. Judged by
/// TOP-1, TOP-2 and EFF-1. Error: amount_out_of_range.
template <std::same_as<notice> Notice>
[[nodiscard]] result<decision<Notice>> increase(const Notice& before, const top_up& what, const act& by,
                                                const stated<euro>& granted) {
  decision<Notice> made{before, {amount_is_positive(what.amount)}};
  if (what.target == top_up_target::envelope) {
    const auto raised = detail::plus(before.endowment, what.amount);
    if (!raised) return raised.error();
    made.value.endowment = *raised;
  }
  made.findings.push_back(
      detail::with_added(within_endowment(granted, made.value.endowment, before.limits.greatest_endowment),
                         what.target == top_up_target::envelope ? what.amount : stated<euro>(euros<0>)));
  detail::say_once(made.findings);
  made.findings.push_back(registered_first(by, true));
  return made;
}

/// The grant once `by` has effect: its `top_ups` raised. A share in the envelope is not stated, whatever the envelope
/// gained. Where the money needs an adhesion, TOP-3 decides: violated, the grant comes back as it was; undetermined,
/// what it has received is not stated. Judged by TOP-1, TOP-3 and EFF-1. Error: amount_out_of_range.
template <std::same_as<grant> Grant>
[[nodiscard]] result<decision<Grant>> increase(const Grant& before, const top_up& what, const act& by,
                                               const stated<election>& elected, absence silence) {
  decision<Grant> made{before, {amount_is_positive(what.amount)}};
  const finding adhesion = money_adhered_to(what.reach, elected, silence);
  const auto reach = detail::reaches(what.reach, before, adhesion);
  if (reach != detail::reached::no) {
    const auto raised =
        detail::plus(before.top_ups, reach == detail::reached::yes ? detail::received(what) : not_stated);
    if (!raised) return raised.error();
    made.value.top_ups = *raised;
  }
  made.findings.push_back(adhesion);
  made.findings.push_back(registered_first(by, true));
  return made;
}

/// The same, judged by CAP-2 too: by the greatest grant that its notice allows, of what the grant then has in all. Of
/// one of which nobody says whether it adhered, of what it has if it does: nothing else may be offered to it.
template <std::same_as<grant> Grant>
[[nodiscard]] result<decision<Grant>> increase(const Grant& before, const top_up& what, const act& by,
                                               const stated<election>& elected, const notice_limits& limits,
                                               absence silence) {
  const auto raised = increase(before, what, by, elected, silence);
  if (!raised) return raised.error();
  auto made = *raised;
  const auto adhesion = money_adhered_to(what.reach, elected, silence);
  const bool may_come = detail::reaches(what.reach, before, adhesion) != detail::reached::no;
  const auto taken = detail::minus(before.reductions);
  if (!taken) return taken.error();
  auto total = detail::plus(before.award, before.top_ups);
  for (const auto& more : {may_come ? detail::received(what) : stated<euro>(euros<0>), *taken}) {
    if (total) total = detail::plus(*total, more);
  }
  if (!total) return total.error();
  notice_limits above;
  above.greatest_grant = limits.greatest_grant;
  made.findings.push_back(within_grant_limits(*total, above));
  return made;
}

}  // namespace avviso::inline v0

#endif
