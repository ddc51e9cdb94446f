// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_PAYMENT_HPP
#define AVVISO_RULES_PAYMENT_HPP

#include <avviso/money/euro.hpp>
#include <avviso/programme.hpp>
#include <avviso/provision/payment.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

namespace avviso::inline v0 {

/// PAY-1  What a grant is paid, less what was recovered, stays within its total in force. Measured: what was paid, with
/// this payment; limit: the total.
[[nodiscard]] constexpr finding paid_within_total(const stated<euro>& paid, const stated<euro>& total) noexcept {
  const auto* sum = paid.if_stated();
  const auto* most = total.if_stated();
  if (sum == nullptr) return lacks(rule::PAY_1, fact::amount, {}, total);
  if (most == nullptr) return lacks(rule::PAY_1, fact::grant_total, *sum);
  return judge(rule::PAY_1, *sum <= *most, *sum, *most);
}

/// PAY-2  The balance is paid on the day of the final report, or later. Not applicable to an advance and an interim
/// payment. Of a report that is not on record nobody knows whether it was submitted, unless the record is complete:
/// then it was not. A warning, because it is the agreement that says so.
[[nodiscard]] constexpr finding balance_after_report(payment_kind as, const partial_date& paid,
                                                     const stated<partial_date>& submitted, record silence) noexcept {
  if (as != payment_kind::balance) return does_not_apply(rule::PAY_2);
  const bool is_one_day = paid.earliest() == paid.latest();
  const measure day = is_one_day ? measure(paid.earliest()) : measure();
  const auto* report = submitted.if_stated();
  if (report == nullptr) {
    return silence == record::complete ? judge(rule::PAY_2, false, day, {}) : lacks(rule::PAY_2, fact::report_day, day);
  }
  if (report->latest() <= paid.earliest()) return judge(rule::PAY_2, true, paid.earliest(), report->latest());
  if (paid.latest() < report->earliest()) return judge(rule::PAY_2, false, paid.latest(), report->earliest());
  return lacks(rule::PAY_2, is_one_day ? fact::report_day : fact::payment_day, day);
}

/// PAY-3  A payment is made on the programme's last day for payments, or earlier, by the law of the day of the payment:
/// what was incurred by 31 December 2022 could be paid until 30 June 2023, and from 12 April 2022 on until 30 June 2024
/// (art. 17(3) Reg. (EU) No 514/2014). Not applicable to a programme that has no such law, and before it has.
[[nodiscard]] finding paid_within_programme(const stated<programme>& fund, const partial_date& paid) noexcept;

/// PAY-4  A recovery takes back no more than was paid and not recovered yet. Measured: what is recovered; limit: what
/// was paid by then.
[[nodiscard]] constexpr finding recovers_what_was_paid(const stated<euro>& amount, const stated<euro>& paid) noexcept {
  const auto* back = amount.if_stated();
  const auto* most = paid.if_stated();
  if (back == nullptr || most == nullptr) return lacks(rule::PAY_4, fact::amount, amount, paid);
  return judge(rule::PAY_4, *back <= *most, *back, *most);
}

/// PAY-5  What is paid is a grant that is awarded and runs, or has been closed, of which the balance may be due. One
/// that is not awarded, was waived or revoked, or has lapsed, is owed nothing; one that is suspended, or admitted with
/// a reservation, nothing yet.
[[nodiscard]] constexpr finding pays_a_running_grant(bool is_awarded_or_closed) noexcept {
  return judge(rule::PAY_5, is_awarded_or_closed, {}, {});
}

/// PAY-6  The periods of which a grant declares its expenditure do not overlap, so that nothing is declared twice.
/// Undetermined where the days of one of them are not stated and could settle it. A warning: what is declared later may
/// have been left out before. Measured and limit, where violated: the first day of the one and the last of the other,
/// as far as they are stated.
[[nodiscard]] inline finding periods_apart(const expenditure_declaration& one,
                                           const expenditure_declaration& other) noexcept {
  const auto* begins = one.from.if_stated();
  const auto* ends = one.to.if_stated();
  const auto* other_begins = other.from.if_stated();
  const auto* other_ends = other.to.if_stated();
  const bool is_after = begins != nullptr && other_ends != nullptr && *other_ends < *begins;
  const bool is_before = ends != nullptr && other_begins != nullptr && *ends < *other_begins;
  if (is_after || is_before) return judge(rule::PAY_6, true, {}, {});
  // A period of which one day is stated has that day at least.
  const auto* first = begins != nullptr ? begins : ends;
  const auto* last = ends != nullptr ? ends : begins;
  const auto* other_first = other_begins != nullptr ? other_begins : other_ends;
  const auto* other_last = other_ends != nullptr ? other_ends : other_begins;
  if (first == nullptr || other_first == nullptr || *other_last < *first || *last < *other_first)
    return lacks(rule::PAY_6, fact::declared_period);
  return judge(rule::PAY_6, false, one.from, other.to);
}

/// PAY-7  What a grant is awarded is accepted by the day after which it lapses otherwise: see `award_lapse`. An
/// acceptance that comes later keeps nothing. Not applicable where no act says that it lapses.
[[nodiscard]] constexpr finding accepted_in_time(const partial_date& accepted, const stated<date>& last) noexcept {
  const auto* until = last.if_stated();
  if (until == nullptr) return does_not_apply(rule::PAY_7);
  return on_or_before(rule::PAY_7, accepted, *until, fact::acceptance_day);
}

}  // namespace avviso::inline v0

#endif
