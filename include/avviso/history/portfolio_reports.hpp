// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_PORTFOLIO_REPORTS_HPP
#define AVVISO_HISTORY_PORTFOLIO_REPORTS_HPP

#include <avviso/history/difference.hpp>
#include <avviso/history/portfolio.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/provision/acceptance.hpp>
#include <avviso/question.hpp>
#include <avviso/result.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A time limit that falls, or may fall, on a day.
struct limit_due {
  notice_number notice;               ///< of which notice
  std::optional<grant_number> grant;  ///< none: the notice's own
  deadline_kind which;                ///< which time limit
  date on;                            ///< the day; where several are possible, the first of those asked for
  bool is_sure;                       ///< it falls within the days asked for, whatever the open days turn out to be
};

/// The time limits of the usual kinds, of notices and of grants, that fall from `from` to `until`, both included; of
/// grants only while they run or are suspended. By day, then by number, the notice's first.
[[nodiscard]] std::vector<limit_due> due_between(const portfolio& of, const both_days& when, date from, date until);

/// The grants of which the activities end on the day in force or up to so many days later, by day.
[[nodiscard]] std::vector<limit_due> ending_within(const portfolio& of, const both_days& when, std::int64_t days);

/// The grants that still run, or are suspended, though a time limit passed before the day in force: that of their
/// activities, say, or of the final report. By day; sure, where every possible day is past.
[[nodiscard]] std::vector<limit_due> overdue(const portfolio& of, deadline_kind which, const both_days& when);

/// What is left of the endowment of a notice.
struct notice_money {
  notice_number notice;     ///< of which notice
  told_amount unallocated;  ///< in cents
};

/// Of every notice that is established, in the order of the numbers.
[[nodiscard]] std::vector<notice_money> unallocated(const portfolio& of, const both_days& when);

/// The same by fund, as the notices name it, in the order of the names; empty where the acts name none, or several.
struct fund_money {
  std::string fund;           ///< as the notices name it
  std::int64_t cents = 0;     ///< the sum of those that are known
  std::size_t notices = 0;    ///< of how many notices
  std::size_t not_known = 0;  ///< and how many have an amount that is not known, or sums too large
};
/// Of every fund that a notice names.
[[nodiscard]] std::vector<fund_money> unallocated_by_fund(const portfolio& of, const both_days& when);

/// What is left of the endowment of a line of a notice.
struct line_money {
  notice_number notice;     ///< of which notice
  std::string line;         ///< as its establishment names it
  told_amount unallocated;  ///< in cents
};

/// What a question comes to of a line of a notice.
struct line_value {
  notice_number notice;  ///< of which notice
  std::string line;      ///< as its establishment names it
  told_value value;      ///< see `portfolio::values`
};

/// A question of every line of every notice that is established, in the order of the numbers; of one notice, by name.
/// The question names no line. Asks the snapshots. Error: why no line can be asked so, as `why_refused`.
[[nodiscard]] result<std::vector<line_value>> values_by_line(const portfolio& of, const question& what,
                                                             const both_days& when);

/// What is left, of the same lines.
[[nodiscard]] std::vector<line_money> unallocated_by_line(const portfolio& of, const both_days& when);

/// The notices of which money is left though their last day to apply has passed by the day in force: nobody can be
/// awarded it any more, unless a decree opens a new window or adds it to grants. The most money first.
[[nodiscard]] std::vector<notice_money> idle_money(const portfolio& of, const both_days& when);

/// What a grant was paid, and what follows from it, in cents: see `grant_as_of`.
struct grant_payments {
  notice_number notice;    ///< of which notice
  grant_number grant;      ///< of which grant
  told_amount total;       ///< its award with what was added and taken
  told_amount paid;        ///< what it was paid, less what was recovered
  told_amount payable;     ///< what is left to be paid
  told_amount to_recover;  ///< what it was paid beyond its total
};

/// Paid against payable: every grant of which something was paid, is left to be paid or is to be recovered, or may be,
/// however it stands. By number. Where the record is read as found, nothing is left to be paid of a grant before a
/// payment is known, and it is not listed. Asks the snapshots: tens of microseconds a grant.
[[nodiscard]] std::vector<grant_payments> paid_against_payable(const portfolio& of, const both_days& when);

/// How it stands with what a grant was offered and has not accepted.
enum class offer_standing : std::uint8_t {
  no_reply,     ///< no reply is on record, and one may still come
  other_reply,  ///< replies are on record, and none that counts accepts it: it is declined, an acceptance was taken
                ///< back or came too late, something else of the act was accepted
  to_come,      ///< it is accepted from a later day on
  expired,      ///< the list of adhesions was closed, or the last day to accept has passed, without an acceptance
};

/// What a grant was offered and has not accepted by the day in force.
struct offer_not_accepted {
  notice_number notice;          ///< of which notice
  grant_number grant;            ///< of which grant
  std::optional<election> what;  ///< time or money that is for those who adhere; none: the award itself
  std::string act;               ///< the id of the act that offers it, or that says that the award lapses
  std::uint32_t provision;       ///< by which of its provisions, counted from 0
  offer_standing stands;         ///< where several are possible, the first of them
  std::optional<date> until;     ///< of an award: the last day to accept it
  bool is_sure;  ///< it was offered and is not accepted, whatever open days turn out to be; of silence, by the readings
};

/// Offered and not accepted: time and money that acts in force offer to the grants that adhere, while these run or are
/// suspended; awards that lapse unless they are accepted, and those that have lapsed so, until they are awarded anew.
/// Time is offered to the grants that were awarded when the act came. By grant, then by act and provision. For each
/// offer every grant of the notice is asked: tens of microseconds.
[[nodiscard]] std::vector<offer_not_accepted> not_accepted(const portfolio& of, const both_days& when);

/// A question that has no single answer: undetermined, or a conflict.
struct open_answer {
  notice_number notice;               ///< of which notice
  std::optional<grant_number> grant;  ///< none: the notice itself
  question what;                      ///< as the snapshot of the notice is asked, for the candidates and the reasons
  told_as told;                       ///< undetermined, or a conflict
};

/// Of every question that a portfolio answers of grants and notices.
[[nodiscard]] std::vector<open_answer> open_answers(const portfolio& of, const both_days& when);

/// An open answer, and the facts each of which alone would settle it.
struct answer_to_settle {
  open_answer open;                  ///< which answer
  std::vector<settling_fact> facts;  ///< see `settled_by`; none: no single fact is enough, or it is a conflict
};

/// What would settle each of these answers, all `open_answers` or some. Asks each snapshot as often as `settled_by`
/// says, which may be hundreds of times an answer.
[[nodiscard]] std::vector<answer_to_settle> what_settles(const portfolio& of, std::span<const open_answer> open,
                                                         const both_days& when);

/// A value of a grant or notice that is another.
struct changed_value {
  notice_number notice;               ///< of which notice
  std::optional<grant_number> grant;  ///< none: the notice itself
  question what;                      ///< as the snapshot of the notice is asked
  told_as before;                     ///< whether it was known
  told_as after;                      ///< whether it is
  std::int64_t value_before = 0;      ///< when known: days since 1970-01-01, cents, units, or the number of a standing
  std::int64_t value_after = 0;       ///< likewise
};

/// What changed in the whole portfolio from one pair of days to another, of the questions that it answers: another
/// status, or other possible values. By number.
[[nodiscard]] std::vector<changed_value> changes(const portfolio& of, const both_days& before, const both_days& after);

/// What a draft would change if each of these notices had it on record: it is added to their dossiers, and what it
/// changes of their grants and of themselves as of these days is listed, by number. The portfolio does not change. For
/// what the rules say of a draft, see `preview`. A draft that only moves time limits, or adds money to each grant, and
/// takes effect after all else on record costs a fraction of a microsecond a grant; of another the dossiers are laid
/// anew, at what a portfolio costs to compile. Errors: those of `dossier::with`.
[[nodiscard]] result<std::vector<changed_value>> what_if(const portfolio& of, std::span<const notice_number> notices,
                                                         const act& draft, const both_days& when);

/// The same of each of several drafts, each alone: of one decree for a range of days, say, or of amounts.
[[nodiscard]] result<std::vector<std::vector<changed_value>>> what_if_each(const portfolio& of,
                                                                           std::span<const notice_number> notices,
                                                                           std::span<const act> drafts,
                                                                           const both_days& when);

/// What `portfolio::deadlines` and `portfolio::sums` would tell of all grants if each notice had a draft on record:
/// into as many as there is room for, in the order of `of.grants()`; they say how many. Of what a draft would do to
/// grants that it awards itself tells `what_if`. The portfolio does not change, and of a draft as `what_if` says
/// nothing is laid anew: where it names no grants, it costs one to two and a half times what asking without it does.
/// Errors: those of `dossier::with`, of a notice among those that are told of.
[[nodiscard]] result<std::size_t> deadlines_with(const portfolio& of, const act& draft, deadline_kind which,
                                                 const both_days& when, std::span<told_day> into);
[[nodiscard]] result<std::size_t> sums_with(const portfolio& of, const act& draft, grant_sum which,
                                            const both_days& when, std::span<told_amount> into);

/// What changes if one act of a notice's dossier is annulled: see `impact_of`. Error: no_such_act.
[[nodiscard]] result<impact> impact_of(const portfolio& of, notice_number notice, const annulment& what,
                                       const both_days& when);

}  // namespace avviso::inline v0

#endif
