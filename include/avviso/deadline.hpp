// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DEADLINE_HPP
#define AVVISO_DEADLINE_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace avviso::inline v0 {

/// Which time limit of a notice or a grant.
enum class deadline_kind : std::uint8_t {
  applications_open,   ///< first day to apply
  applications_close,  ///< termine di presentazione: last day to apply
  activities_end,      ///< termine finale delle attività: last day of the project
  final_report,        ///< last day for the relazione finale
  expenditure_limit,   ///< last day to pay the costs (limite di ammissibilità della spesa)
};
/// How many kinds there are.
inline constexpr std::size_t deadline_kinds = 5;

/// A time limit and its day. It runs to the end of that day, or to an hour within it: calls often close at noon.
struct deadline {
  chosen<deadline_kind> which;  ///< which time limit
  date on;                      ///< its day
  deadline_hour until = {};     ///< none: the end of the day

  friend constexpr bool operator==(const deadline&, const deadline&) noexcept = default;
};

/// The time limits of one notice or grant, each a day or not stated.
class deadlines {
 public:
  /// The given time limits; the others are not stated. If a kind is given twice, the later entry counts.
  constexpr deadlines(std::initializer_list<deadline> given) noexcept {
    for (const auto& one : given) {
      days_[index(one.which)] = one.on;
      hours_[index(one.which)] = one.until;
    }
  }

  /// The day of a time limit.
  [[nodiscard]] constexpr const stated<date>& operator[](deadline_kind which) const noexcept {
    return days_[index(which)];
  }

  /// The hour at which a time limit ends on its day; none means the end of the day.
  [[nodiscard]] constexpr deadline_hour until(deadline_kind which) const noexcept { return hours_[index(which)]; }

  /// The day and the hour.
  [[nodiscard]] constexpr stated<deadline_time> when(deadline_kind which) const noexcept {
    const auto* day = days_[index(which)].if_stated();
    return day != nullptr ? stated<deadline_time>(deadline_time(*day, until(which))) : not_stated;
  }

  /// The same with one time limit changed. Its hour does not carry over to the new day: the act that moves it says
  /// which hour holds there, if any.
  [[nodiscard]] constexpr deadlines with(deadline_kind which, stated<date> on) const noexcept {
    deadlines changed = *this;
    if (!(changed.days_[index(which)] == on)) changed.hours_[index(which)] = {};
    changed.days_[index(which)] = on;
    return changed;
  }

  /// The same with one time limit at another day and hour.
  [[nodiscard]] constexpr deadlines with_time(deadline_kind which, const stated<deadline_time>& when) const noexcept {
    deadlines changed = *this;
    const auto* time = when.if_stated();
    changed.days_[index(which)] = detail::only_day(when);
    changed.hours_[index(which)] = time != nullptr ? time->until : deadline_hour();
    return changed;
  }

  friend constexpr bool operator==(const deadlines&, const deadlines&) noexcept = default;

 private:
  static constexpr std::size_t index(deadline_kind which) noexcept { return static_cast<std::size_t>(which); }

  stated<date> days_[deadline_kinds] = {not_stated, not_stated, not_stated, not_stated, not_stated};
  // Each, because g++ 12 makes midnights of `= {}` where it has the class from a precompiled header.
  deadline_hour hours_[deadline_kinds] = {deadline_hour(), deadline_hour(), deadline_hour(), deadline_hour(),
                                          deadline_hour()};
};

}  // namespace avviso::inline v0

#endif
