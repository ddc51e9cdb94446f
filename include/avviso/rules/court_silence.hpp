// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_COURT_SILENCE_HPP
#define AVVISO_RULES_COURT_SILENCE_HPP

#include <avviso/result.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/calendar.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

#include <span>

namespace avviso::inline v0 {

/// Rilievo: the Court of Auditors asks the authority for clarification, and the authority answers.
struct court_request {
  date asked;
  stated<date> answered = not_stated;  ///< the day on which the Court received the answer; not stated: none has come

  friend constexpr bool operator==(const court_request&, const court_request&) noexcept = default;
};

/// When an act under preventive control has effect although the Court says nothing: the last days of its two terms.
struct court_silence {
  /// Of the 30 days in which the office may refer the act to the section (art. 3, c. 2, L. 20/1994). Not stated: a
  /// request is unanswered, so the term does not run.
  stated<date> office_term;
  /// Of the 60 days after which the act is executory in any case (art. 27, c. 1, L. 340/2000). With a request
  /// unanswered, the day if no answer comes: an answer can only make it earlier.
  date executory;

  friend constexpr bool operator==(const court_silence&, const court_silence&) noexcept = default;
};

/// The two terms of an act that the Court received on `received`, with the requests it has made since, in order.
///
/// A request interrupts the first term: its 30 days begin anew with the answer. It suspends the second: the days until
/// the answer are not counted, 30 of them at most overall. One made when a term is over leaves that term as it is. Both
/// are computed as art. 2963 c.c. computes: the day of receipt is not counted, and a last day that is a Sunday or a
/// holiday moves to the next that is neither; Saturday does not move, and August counts (art. 27, c. 3, L. 340/2000).
///
/// Received on 20 March 2018: 19 April, and Saturday 19 May 2018. A request of 10 April, answered on the 24th: 24 May,
/// and 60 + 14 days, Saturday 2 June, Republic Day, so Monday 4 June.
///
/// The ordinary regime only: neither what applies to commissioners, nor to public contracts by L. 1/2026; and not where
/// the Court raises a question of constitutionality or a conflict. Errors: range_reversed, of a request answered before
/// it was asked; suspensions_out_of_order, of one made before `received` or before the one before it was answered, each
/// with its index; beyond_horizon, date_out_of_range.
[[nodiscard]] result<court_silence> silence_of_the_court(date received, std::span<const court_request> requests,
                                                         const calendar& where) noexcept;

/// EFF-3  An act that the Court does not register has no effect before the terms of its silence are over: the first,
/// where the office has not referred it to the section (`referred`), else the second. Received on 20 March 2018 and
/// held effective from 1 May: too early if it was referred.
[[nodiscard]] finding effective_by_silence(const stated<partial_date>& effective, const court_silence& silence,
                                           const stated<bool>& referred) noexcept;

}  // namespace avviso::inline v0

#endif
