// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_WINDOW_HPP
#define AVVISO_RULES_WINDOW_HPP

#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

namespace avviso::inline v0 {

/// WIN-1  (warning) A window for applications opens on the day its notice is published, or later. «a partire dal 16
/// novembre 2015», of a notice published on 17 November: violated; the act says whether an application made on the 16th
/// is in time; this finding only warns.
[[nodiscard]] constexpr finding opens_once_published(const stated<date>& opens,
                                                     const stated<partial_date>& published) noexcept {
  const auto* first = opens.if_stated();
  if (first == nullptr) return lacks(rule::WIN_1, fact::opening_day);
  const auto* on = published.if_stated();
  if (on == nullptr) return lacks(rule::WIN_1, fact::publication, *first);
  if (on->latest() <= *first) return judge(rule::WIN_1, true, *first, on->latest());
  if (on->earliest() > *first) return judge(rule::WIN_1, false, *first, on->earliest());
  return lacks(rule::WIN_1, fact::publication, *first);
}

/// WIN-2  The first and the last day to apply are the notice's: no award states one for its grant, and no act moves one
/// for the grants that it lists. An award that does is violated, and its grant has no such day.
[[nodiscard]] constexpr finding window_is_of_notice(bool is_set_for_notice) noexcept {
  return judge(rule::WIN_2, is_set_for_notice, {}, {});
}

/// WIN-3  (warning) What closes a window before its last day, or suspends it, falls within the window: on or after its
/// first day, on or before its last.
[[nodiscard]] constexpr finding falls_within_window(const stated<date>& at, const stated<date>& opens,
                                                    const stated<date>& closes) noexcept {
  const auto* day = at.if_stated();
  const auto* first = opens.if_stated();
  const auto* last = closes.if_stated();
  if (day == nullptr) return lacks(rule::WIN_3, fact::closing_day);
  if (first != nullptr && *day < *first) return judge(rule::WIN_3, false, *day, *first);
  if (last != nullptr && *day > *last) return judge(rule::WIN_3, false, *day, *last);
  if (first == nullptr) return lacks(rule::WIN_3, fact::opening_day, *day);
  return last != nullptr ? judge(rule::WIN_3, true, *day, *last) : judge(rule::WIN_3, true, *day, *first);
}

/// WIN-4  (information) A window that is open until the resources are exhausted closes when an act declares that they
/// are. As long as none does, it may have closed on any of its days: undetermined. Limit: its last day, where it has
/// one.
[[nodiscard]] constexpr finding exhaustion_is_declared(bool is_declared, const stated<date>& last_day) noexcept {
  if (!is_declared) return lacks(rule::WIN_4, fact::exhaustion, {}, last_day);
  return judge(rule::WIN_4, true, last_day, last_day);
}

/// REO-1  A re-opening (riapertura dei termini) needs a closed window: adopted after its last day. Before it, the act
/// is an extension. «Il 19 giugno 2017 sono stati riaperti i termini
/// dell'Avviso»: satisfied, if they had closed by then.
[[nodiscard]] constexpr finding window_was_closed(const partial_date& adopted, const stated<date>& last_day) noexcept {
  const auto* closed = last_day.if_stated();
  if (closed == nullptr) return lacks(rule::REO_1, fact::closing_day);
  if (adopted.earliest() > *closed) return judge(rule::REO_1, true, adopted.earliest(), *closed);
  if (adopted.latest() <= *closed) return judge(rule::REO_1, false, adopted.latest(), *closed);
  return lacks(rule::REO_1, fact::adoption_day, {}, *closed);
}

}  // namespace avviso::inline v0

#endif
