// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_ASKED_DAY_HPP
#define AVVISO_SRC_HISTORY_FOLD_ASKED_DAY_HPP

#include <avviso/time/date.hpp>

#include <algorithm>
#include <cstdint>

namespace avviso::inline v0::detail {

// The day in force that a question asks about, and the strip of days around it on which the question goes the same way:
// each comparison that depended on that day falls out as it did. On all of these days the answer is the same, but for a
// milestone's last possible day, which is the day asked.
class asked_day {
 public:
  explicit asked_day(date on)
      : on_(on), before_(date::min().days() - on.days()), after_(date::max().days() - on.days()) {}

  [[nodiscard]] date on() const { return on_; }
  [[nodiscard]] date first() const { return *add_days(on_, before_); }
  [[nodiscard]] date last() const { return *add_days(on_, after_); }

  // Something was compared with zero (at most, or above it) that is `now`, and that grows by `slope` each day that the
  // day asked is later.
  void compared(std::int64_t now, std::int64_t slope) {
    const bool is_at_most = now <= 0;
    const std::int64_t room = is_at_most ? -now : now - 1;
    const std::int64_t toward = is_at_most ? slope : -slope;
    if (toward > 0) after_ = std::min(after_, room / toward);
    if (toward < 0) before_ = std::max(before_, -(room / -toward));
  }

  // A day that is later by `slope` for each day that the day asked is later was found to be one of these.
  void is_within(std::int64_t day, std::int64_t slope, std::int64_t first, std::int64_t last) {
    if (is_loose_) return;
    compared(first - day, -slope);
    compared(day - last, slope);
  }

  // What was taken from the day asked holds of this day alone.
  void taken() {
    if (!is_loose_) before_ = after_ = 0;
  }

  // What is taken from the day asked is not told apart from day to day, nor from month to month.
  void let_loose() { is_loose_ = true; }

  // The same goes for another day, of which something was asked too: a law's first day, say.
  [[nodiscard]] bool is_before(date other) {
    compared(on_.days() - other.days() + 1, 1);
    return on_ < other;
  }

 private:
  date on_;
  std::int64_t before_;
  std::int64_t after_;
  bool is_loose_ = false;
};

}  // namespace avviso::inline v0::detail

#endif
