// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_ORDER_HPP
#define AVVISO_RULES_ORDER_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

namespace avviso::inline v0 {

// The days of one notice or of one grant come in the order of its procedure. Each of these rules warns: a day that
// comes out of order is often a day that was written down wrongly. None is asked of a day that nobody states.

/// ORD-1  (warning) A window for applications closes once it has opened: on a later day, or on the same day at a later
/// hour. Without an hour it opens when the day begins and closes when the day ends. Opened at 14:00 and closed at 12:00
/// of one day: violated.
[[nodiscard]] constexpr finding closes_once_open(const stated<deadline_time>& closes,
                                                 const stated<deadline_time>& opens) noexcept {
  const auto* last = closes.if_stated();
  const auto* first = opens.if_stated();
  if (last == nullptr || first == nullptr) return does_not_apply(rule::ORD_1);
  const bool is_by_the_hour = last->on == first->on && !first->until.is_none() && !last->until.is_none();
  if (!is_by_the_hour) return judge(rule::ORD_1, last->on >= first->on, last->on, first->on);
  if (!last->until.is_stated() || !first->until.is_stated()) return lacks(rule::ORD_1, fact::hour, last->on, first->on);
  return judge(rule::ORD_1, last->until > first->until, last->on, first->on);
}

/// ORD-2  (warning) The final report is due on the last day of the activities, or later. An extension of the activities
/// to 30 June 2022 that leaves the report on 1 March 2022: violated.
[[nodiscard]] constexpr finding report_once_ended(const stated<date>& report, const stated<date>& end) noexcept {
  const auto* due = report.if_stated();
  const auto* last = end.if_stated();
  if (due == nullptr || last == nullptr) return does_not_apply(rule::ORD_2);
  return judge(rule::ORD_2, *due >= *last, *due, *last);
}

/// ORD-3  (warning) The activities of a grant end on the day of its award, or later, and on the day on which they
/// start, or later. `first`: either day; `which`: what is missing where it is not known precisely enough.
[[nodiscard]] constexpr finding ends_once_begun(const stated<date>& end, const partial_date& first,
                                                fact which = fact::adoption_day) noexcept {
  const auto* last = end.if_stated();
  if (last == nullptr) return does_not_apply(rule::ORD_3);
  if (first.latest() <= *last) return judge(rule::ORD_3, true, *last, first.latest());
  if (first.earliest() > *last) return judge(rule::ORD_3, false, *last, first.earliest());
  return lacks(rule::ORD_3, which, *last);
}

/// ORD-4  (warning) A committee is appointed, and grants are awarded, once the window for applications has closed:
/// after its last day or, where it closes at an hour, perhaps on that day, since no act states its own. Where
/// applications are taken one by one as they come, awards come before, and this only warns.
[[nodiscard]] constexpr finding after_window(const partial_date& adopted,
                                             const stated<deadline_time>& closes) noexcept {
  const auto* last = closes.if_stated();
  if (last == nullptr) return does_not_apply(rule::ORD_4);
  const date on = last->on;
  if (adopted.earliest() > on) return judge(rule::ORD_4, true, adopted.earliest(), on);
  const bool may_be_later_that_day = adopted.latest() == on && !last->until.is_none();
  if (may_be_later_that_day) return lacks(rule::ORD_4, fact::hour, on, on);
  if (adopted.latest() <= on) return judge(rule::ORD_4, false, adopted.latest(), on);
  return lacks(rule::ORD_4, fact::adoption_day, {}, on);
}

/// ORD-5  (warning) Grants are awarded on the day from which their notice has effect, or later. Undetermined where the
/// notice has none.
[[nodiscard]] constexpr finding after_notice(const partial_date& awarded, const stated<partial_date>& since) noexcept {
  const auto* from = since.if_stated();
  if (from == nullptr) return lacks(rule::ORD_5, fact::effective_day);
  switch (is_on_or_before(*from, awarded)) {
    case truth::yes:
      return judge(rule::ORD_5, true, awarded.earliest(), from->latest());
    case truth::no:
      return judge(rule::ORD_5, false, awarded.latest(), from->earliest());
    case truth::undetermined:
      break;
  }
  return lacks(rule::ORD_5, awarded.precision() == precision::day ? fact::effective_day : fact::adoption_day);
}

/// ORD-6  (warning) An extension is requested on the day of its adoption, or earlier. Adopted on 15 July and requested
/// on 20 July: violated. Not applicable where no request is stated.
[[nodiscard]] constexpr finding requested_first(const stated<partial_date>& requested,
                                                const partial_date& adopted) noexcept {
  const auto* asked = requested.if_stated();
  if (asked == nullptr) return does_not_apply(rule::ORD_6);
  switch (is_on_or_before(*asked, adopted)) {
    case truth::yes:
      return judge(rule::ORD_6, true, asked->latest(), adopted.earliest());
    case truth::no:
      return judge(rule::ORD_6, false, asked->earliest(), adopted.latest());
    case truth::undetermined:
      break;
  }
  return lacks(rule::ORD_6, adopted.precision() == precision::day ? fact::request_day : fact::adoption_day);
}

}  // namespace avviso::inline v0

#endif
