// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_NEW_TERM_HPP
#define AVVISO_PROVISION_NEW_TERM_HPP

#include <avviso/detail/maybe.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/period.hpp>

namespace avviso::inline v0 {

/// Where an extension moves a time limit: to a day, «al 30 giugno 2022», or by a period from the day in force before,
/// «di sei mesi».
class new_term {
 public:
  constexpr new_term(date to) noexcept : to_(to) {}  // NOLINT(google-explicit-constructor)

  /// By `length` from the day in force. The caller says what to do where the month lacks that day: art. 2963 c.c. takes
  /// the last day of the month, `month_rounding::down`.
  [[nodiscard]] static constexpr new_term by(period length, month_rounding missing_day) noexcept {
    return {length, missing_day};
  }

  /// The day itself; null where only a period is given.
  [[nodiscard]] constexpr const date* if_day() const& noexcept { return to_ ? &*to_ : nullptr; }
  const date* if_day() && = delete;  // would outlive its value

  /// The period; null where the day is given.
  [[nodiscard]] constexpr const period* if_period() const& noexcept { return by_ ? &*by_ : nullptr; }
  const period* if_period() && = delete;

  /// What to do where the month lacks the day, when a period is given.
  [[nodiscard]] constexpr month_rounding missing_day() const noexcept { return missing_day_; }

  /// The day that follows from the one in force before. *Not stated* where the period runs from a day that is not
  /// stated, or leads to no day at all.
  [[nodiscard]] constexpr stated<date> after(const stated<date>& before) const noexcept {
    if (to_) return *to_;
    const auto* from = before.if_stated();
    if (from == nullptr) return not_stated;
    const auto moved = add(*from, *by_, missing_day_);
    return moved ? stated<date>(*moved) : not_stated;
  }

  friend constexpr bool operator==(const new_term&, const new_term&) noexcept = default;

 private:
  constexpr new_term(period length, month_rounding missing_day) noexcept : by_(length), missing_day_(missing_day) {}

  detail::maybe<date> to_;
  detail::maybe<period> by_;
  month_rounding missing_day_ = month_rounding::down;
};

}  // namespace avviso::inline v0

#endif
