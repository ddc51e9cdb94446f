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
  date asked;                          ///< when
  stated<date> answered = not_stated;  ///< the day on which the Court received the answer; not stated: none has come

  friend constexpr bool operator==(const court_request&, const court_request&) noexcept = default;
};

/// When an act under preventive control has effect although the Court says nothing: the last days of its two terms.
struct court_silence {
  /// The last of the 30 days in which the office may refer the act to the section (art. 3, c. 2, L. 20/1994). Not
  /// stated while a request is unanswered, because the term does not run then.
  stated<date> office_term;
  /// The last of the 60 days after which the act is executory in any case (art. 27, c. 1, L. 340/2000). While a request
  /// is unanswered, it is the day if no answer comes: an answer can only make it earlier.
  date executory;

  friend constexpr bool operator==(const court_silence&, const court_silence&) noexcept = default;
};

/// The two terms of an act that the Court received on `received`, with the requests it has made since, in order.
///
/// A request interrupts the first term: its 30 days begin anew with the answer. It suspends the second: the days until
/// the answer are not counted, 30 of them at most overall. A request made when a term is over leaves that term as it
/// is. Both are computed by art. 2963 c.c.: the day of receipt is not counted, and a last day that is a Sunday or a
/// holiday moves to the next that is neither; Saturday does not move. Nothing suspends them by law: not August,
/// since art. 27, c. 3, L. 340/2000 struck the reference to L. 742/1969; not the spring of 2020 either («per il
/// controllo preventivo di legittimità non si applica alcuna sospensione dei termini», art. 85, c. 6, D.L. 18/2020).
///
/// Received on 20 March 2018: 19 April, and Saturday 19 May 2018. A request of 10 April, answered on the 24th: 24 May,
/// and 60 + 14 days, Saturday 2 June, Republic Day, so Monday 4 June.
///
/// Only the ordinary regime is covered: not what applies to commissioners or, under L. 1/2026, to public contracts, nor
/// the case in which the Court raises a question of constitutionality or a conflict. Errors: range_reversed, for a
/// request answered before it was asked; suspensions_out_of_order, for one made before `received` or before the
/// previous one was answered; each with the request's index; beyond_horizon, date_out_of_range.
[[nodiscard]] result<court_silence> silence_of_the_court(date received, std::span<const court_request> requests,
                                                         const calendar& where) noexcept;

/// From when silence gives an act effect: the day after the first term is over, where the office has not referred it to
/// the section (`referred`) and that term runs; else the day after the second. Received on 20 March 2018 and not
/// referred: 20 April; where nobody states whether it was, 20 May.
[[nodiscard]] date effective_since(const court_silence& silence, const stated<bool>& referred) noexcept;

/// EFF-3  An act that the Court does not register has no effect before the terms of its silence are over: the first,
/// where the office has not referred it to the section (`referred`), else the second. Received on 20 March 2018 and
/// held effective from 1 May: too early if it was referred. Limit: the day after the last of the term.
[[nodiscard]] finding effective_by_silence(const stated<partial_date>& effective, const court_silence& silence,
                                           const stated<bool>& referred) noexcept;

}  // namespace avviso::inline v0

#endif
