// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_NEW_TERM_HPP
#define AVVISO_PROVISION_NEW_TERM_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/detail/maybe.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/period.hpp>

namespace avviso::inline v0 {

/// Where an extension moves a time limit: to a day, «al 30 giugno 2022», perhaps to an hour of it, «alle ore 14:00 del
/// 10 febbraio 2022», or by a period from the day in force before, «di sei mesi». Or to a day of which the act gives
/// only two between which it falls, «tra il 1° maggio e il 31 dicembre 2020», or which no source gives: the limit is
/// moved, and nobody says where to.
class new_term {
 public:
  /// To a day, and nothing is said of the hour: where the limit had one, its hour is then *not stated*.
  constexpr new_term(date to) noexcept : to_(deadline_time(to, not_stated)) {}  // NOLINT(google-explicit-constructor)

  /// To an hour of a day; without one, expressly to the end of the day.
  constexpr new_term(deadline_time to) noexcept : to_(to) {}  // NOLINT(google-explicit-constructor)

  /// To a day that no source gives.
  constexpr new_term(not_stated_t) noexcept {}  // NOLINT(google-explicit-constructor)

  /// To one of several days; where only one is possible, to that.
  [[nodiscard]] static constexpr new_term between(const partial_date& days) noexcept {
    if (days.earliest() == days.latest()) return {days.earliest()};
    new_term to(not_stated);
    to.within_ = days;
    return to;
  }

  /// By `length` from the day in force, whose hour stays. The caller says what to do where the month lacks that day:
  /// art. 2963 c.c. takes the last day of the month, `month_rounding::down`.
  [[nodiscard]] static constexpr new_term by(period length, month_rounding missing_day) noexcept {
    return {length, missing_day};
  }

  /// The days between which it falls; null where these are not what is given.
  [[nodiscard]] constexpr const partial_date* if_between() const& noexcept { return within_ ? &*within_ : nullptr; }
  const partial_date* if_between() && = delete;  // would outlive its value

  /// The day itself; null where no single day is given.
  [[nodiscard]] constexpr const date* if_day() const& noexcept { return to_ ? &(*to_).on : nullptr; }
  const date* if_day() && = delete;  // would outlive its value

  /// What is said of the hour of that day; *not stated*, where nothing is.
  [[nodiscard]] constexpr deadline_hour hour() const noexcept { return to_ ? (*to_).until : deadline_hour(not_stated); }

  /// The period; null where none is given.
  [[nodiscard]] constexpr const period* if_period() const& noexcept { return by_ ? &*by_ : nullptr; }
  const period* if_period() && = delete;

  /// What to do where the month lacks the day, when a period is given.
  [[nodiscard]] constexpr month_rounding missing_day() const noexcept { return missing_day_; }

  /// The time that follows from the one in force before. *Not stated* where the period runs from a day that is not
  /// stated, or leads to no day at all, and where no single day is given.
  [[nodiscard]] constexpr stated<deadline_time> after(const stated<deadline_time>& before) const noexcept {
    if (to_) {
      const bool had_no_hour = !before.is_stated() || before.if_stated()->until.is_none();
      return hour().is_stated() || !had_no_hour ? *to_ : deadline_time((*to_).on);
    }
    if (!before.is_stated() || !by_) return not_stated;
    const auto from = *before.if_stated();
    const auto moved = add(from.on, *by_, missing_day_);
    return moved ? stated<deadline_time>(deadline_time(*moved, from.until)) : not_stated;
  }

  friend constexpr bool operator==(const new_term&, const new_term&) noexcept = default;

 private:
  constexpr new_term(period length, month_rounding missing_day) noexcept : by_(length), missing_day_(missing_day) {}

  detail::maybe<deadline_time> to_;
  detail::maybe<period> by_;
  detail::maybe<partial_date> within_;
  month_rounding missing_day_ = month_rounding::down;
};

}  // namespace avviso::inline v0

#endif
