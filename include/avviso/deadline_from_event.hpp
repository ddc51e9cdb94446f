// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DEADLINE_FROM_EVENT_HPP
#define AVVISO_DEADLINE_FROM_EVENT_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/time_limit.hpp>

#include <optional>

namespace avviso::inline v0 {

/// What happens to a deadline counted from another one when an act extends that other one. Notices seldom say.
enum class when_extended : std::uint8_t {
  follows,         ///< it is counted from the extended day
  stays,           ///< it remains where it was first counted
  to_be_confirmed  ///< whoever manages the grant must say: until then it is one or the other
};

/// A deadline that a time limit fixes from the day of an event: a report due 60 days after the activities end, an
/// agreement to be signed within 30 days of its receipt.
struct deadline_from_event {
  chosen<deadline_kind> which;                     ///< which time limit
  time_limit limit;                                ///< how it is computed
  std::optional<clock_time> until = std::nullopt;  ///< the hour, where one is set; else the end of the day

  friend constexpr bool operator==(const deadline_from_event&, const deadline_from_event&) noexcept = default;
};

/// The deadline when the event falls on `event`. `suspended` has the suspensions that apply to it, in order and apart:
/// those of law (suspension.hpp, suspensions.hpp), or an act's own. Errors: those of `expiry::of`.
[[nodiscard]] result<deadline> fixed(const deadline_from_event& rule, date event, const calendar& where,
                                     std::span<const suspension> suspended) noexcept;

/// A deadline that depends on another: the final report (relazione finale) on the end of the activities.
struct dependent_deadline {
  deadline_from_event rule;        ///< how it is computed
  chosen<deadline_kind> on;        ///< the deadline whose last day is the event
  chosen<when_extended> extended;  ///< declared, never assumed

  friend constexpr bool operator==(const dependent_deadline&, const dependent_deadline&) noexcept = default;
};

/// The day of `rule` when the deadline it depends on was first set to `first` and is `now` by the acts in force. With
/// to_be_confirmed and two different days it is one of two alternatives. Errors: those of `expiry::of`.
[[nodiscard]] result<partial_date> day_of(const dependent_deadline& rule, date first, date now, const calendar& where,
                                          std::span<const suspension> suspended) noexcept;

}  // namespace avviso::inline v0

#endif
