// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_SNAPSHOT_HPP
#define AVVISO_HISTORY_SNAPSHOT_HPP

#include <avviso/grant.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/history/as_of.hpp>
#include <avviso/history/brief_answer.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/notice.hpp>
#include <avviso/partnership_history.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/extension_caps.hpp>
#include <avviso/rules/finding.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace avviso::inline v0 {

namespace detail {
class asked_day;
class fold;
struct asking;
struct windows_of;
}  // namespace detail

class grant_as_of;
class line_as_of;
class notice_as_of;

/// A dossier as of one day. Every question is answered by the fold: acts that are known and in force, in the order in
/// which they take effect, each doing what its provisions say. What sources state fills what no act sets, and conflicts
/// where it differs. A question costs what concerns its subject, however large the dossier is: a walk through those
/// acts, and some of those that bear on them; nothing that is exact costs more. What imprecise days and silence leave
/// open is looked through up to a fixed number of open questions; past it the answer gives bounds alone and is
/// incomplete, however it is asked.
class snapshot {
 public:
  /// The notice, one of its lines, and one of its grants, to ask about. If no act establishes a line of that name, or
  /// awards a grant of it, the questions give the error.
  [[nodiscard]] notice_as_of notice() const;
  [[nodiscard]] line_as_of line(std::string_view name) const;
  [[nodiscard]] grant_as_of grant(std::string_view name) const;

  /// Who is the authority in a role, for a scope: the body designated for that or, if there is none, for all. Without a
  /// scope, who is in any: one body alone by its name; several after each other, first the one for all, each other with
  /// its scope: "Ministero; Dipartimento (coordinamento)".
  [[nodiscard]] answer<std::string> authority(authority_role role, std::string_view scope = {}) const;

  /// What the ranking says of a proposal.
  [[nodiscard]] answer<ranking_outcome> ranked(std::string_view proposal) const;

  /// Where one act stands. Error: no_such_act.
  [[nodiscard]] result<answer<standing>> standing_of(std::string_view act_id) const;

  /// Any question, as data. Errors: as `why_refused`, and those of the question.
  [[nodiscard]] result<answer<any_value>> ask(const question& what) const;

  /// The status and the value of the same answer, without its grounds and findings. Errors: as `ask`. The time limits,
  /// the award, the top-ups and the total of a grant cost a tenth of a microsecond an act and allocate nothing, as long
  /// as no open day decides, no source states the field, and no correction, condition, suspension, second award or hour
  /// bears on it; all else costs what `ask` does.
  [[nodiscard]] result<brief_answer> value_of(const question& what) const;

  /// What the rules say of every act on record, satisfied rules too: acts by their day of adoption, for each its rules
  /// by id, for each rule what is alike together. An act is judged by what stood when it came: an extension against the
  /// day in force before it, of each grant that runs then and that it reaches, and of the notice; by the caps that the
  /// caller knows of, since the law sets none; an award against the awards and the endowment of its day, or of the day
  /// on which its notice has effect, if that is later. Grants that acts treat alike are judged once, and their findings
  /// stand next to each other: see `alike`. What no dossier knows (whether a project is an
  /// investment, what else a beneficiary received in the year) is undetermined, with the fact that is missing. Last
  /// comes REF-1 of each known statement about a grant that no act on record awards.
  [[nodiscard]] std::vector<finding> findings(const extension_caps& caps = extension_caps::none()) const;

  /// By which days and readings it answers, and of which dossier.
  [[nodiscard]] const avviso::as_of& when() const noexcept { return when_; }
  [[nodiscard]] const avviso::dossier& dossier() const noexcept { return of_; }

 private:
  friend class avviso::dossier;
  friend class avviso::grant_as_of;
  friend class avviso::line_as_of;
  friend class avviso::notice_as_of;
  friend class detail::fold;
  friend struct detail::asking;
  friend struct detail::windows_of;
  snapshot(avviso::dossier of, const avviso::as_of& when) : of_(std::move(of)), when_(when) {}

  // The questions as the notice and the grants ask them.
  [[nodiscard]] result<answer<deadline_time>> deadline(const deadline_name& which, std::string_view grant) const;
  [[nodiscard]] result<answer<deadline_time>> deadline(const deadline_name& which) const;
  [[nodiscard]] result<answer<euro>> award(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> top_ups(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> reductions(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> total(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> endowment() const;
  [[nodiscard]] result<answer<euro>> awarded() const;
  [[nodiscard]] result<answer<euro>> granted() const;
  [[nodiscard]] result<answer<euro>> unallocated() const;
  [[nodiscard]] result<answer<euro>> paid() const;
  [[nodiscard]] result<answer<euro>> paid(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> payable(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> to_recover(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> declared() const;
  [[nodiscard]] result<answer<euro>> declared(std::string_view grant) const;
  [[nodiscard]] result<answer<euro>> undeclared(std::string_view grant) const;
  [[nodiscard]] result<answer<avviso::units>> units() const;
  [[nodiscard]] result<answer<avviso::units>> units(std::string_view grant) const;
  [[nodiscard]] result<answer<bool>> may_spend(std::string_view grant, date on, std::optional<euro> amount) const;
  [[nodiscard]] result<answer<date>> last_day_to_spend(std::string_view grant) const;
  [[nodiscard]] result<answer<avviso::grant_standing>> grant_standing(std::string_view grant) const;
  [[nodiscard]] result<answer<std::vector<member>>> partnership(std::string_view grant) const;
  [[nodiscard]] result<answer<date>> milestone(avviso::milestone what) const;
  [[nodiscard]] result<answer<date>> milestone(avviso::milestone what, std::string_view grant) const;
  [[nodiscard]] answer<stated_value> fact(std::string_view name) const;
  [[nodiscard]] answer<stated_value> fact(std::string_view name, std::string_view grant) const;
  [[nodiscard]] result<avviso::notice> whole_notice() const;
  [[nodiscard]] result<avviso::grant> whole_grant(std::string_view name) const;

  avviso::dossier of_;
  avviso::as_of when_;
  detail::asked_day* asked_ = nullptr;  // where a timeline asks, what it learns of other days
};

/// A notice as of one day. Error of every question but `fact`, and those of what its grants have, were paid and
/// declare: no_notice, when no act that establishes it is known and in force. Money adds `amount_out_of_range`.
class notice_as_of {
 public:
  /// The day of a time limit of the notice itself, and its hour where it has one, which a decree moves without any
  /// adhesion.
  [[nodiscard]] result<answer<deadline_time>> deadline(const deadline_name& which) const;

  /// Dotazione finanziaria in force, top-ups included; where the notice states none of its own, the sum of its lines',
  /// if each states one. An establishment that states it anew absorbs the increases
  /// before it.
  [[nodiscard]] result<answer<euro>> endowment() const;

  /// The sum of the awards in force, as restated, without those waived, revoked or lapsed. A total that an act states
  /// for several grants together counts whole until an act singles one of them out. Where the record is read as found,
  /// *not stated* while no award is known.
  [[nodiscard]] result<answer<euro>> awarded() const;

  /// The sum of the awards and of what acts have added to grants. What is added to the endowment for grants to share
  /// is granted once it is allotted, and until then it is *not stated* how much is granted.
  [[nodiscard]] result<answer<euro>> granted() const;

  /// What is left of the endowment: endowment = granted + unallocated, whenever two of them are known.
  [[nodiscard]] result<answer<euro>> unallocated() const;

  /// What was paid to grants by the day in force, less what was recovered from them: the sum of what each was paid.
  /// Where the record is read as found, *not stated* while no payment is known; once one is, silence is zero.
  [[nodiscard]] result<answer<euro>> paid() const;

  /// What grants declare to have spent, in all. Of silence, as of `paid`: the first declaration known opens the
  /// account.
  [[nodiscard]] result<answer<euro>> declared() const;

  /// Units (doti, percorsi, tirocini).
  [[nodiscard]] result<answer<avviso::units>> units() const;

  /// The day on which something happened to it. Further errors: those of `why_refused`, for what happens only to a
  /// grant.
  [[nodiscard]] result<answer<date>> milestone(avviso::milestone what) const;

  /// A fact that sources state about it and no act sets; *not stated* when no source does.
  [[nodiscard]] answer<stated_value> fact(std::string_view name) const;

  /// The whole notice, with its lines as the last establishment has them. Error: field_undetermined, when a field has
  /// several possible values: then ask field by field.
  [[nodiscard]] result<avviso::notice> whole() const;

 private:
  friend class snapshot;
  friend struct detail::windows_of;
  explicit notice_as_of(snapshot at) : at_(std::move(at)) {}

  snapshot at_;
};

/// A line of a notice as of one day: what the notice would be if it had this line alone. An act that names no line
/// speaks of all of them: it opens, moves or closes each, and reaches the grants of each. An act for one line does
/// nothing to the notice and to other lines, but that what it adds to the line's endowment or units it adds to the
/// notice's, and that its ranking is one of the notice's. How much of an increase of the whole envelope is a line's is
/// *not stated*. To a line belong the grants that awards known say are of it; of a grant of which none says its line,
/// or several say different ones, it is *not stated* whether it is the line's, and so are the sums.
/// Errors of every question: no_such_line, when no establishment known has a line of that name; those of the notice.
/// The first question of a line lays its acts, and costs what the dossier holds; those that follow, of the same days,
/// do not, nor does a timeline where no correction bears on which lines there are and whose the grants are.
class line_as_of {
 public:
  /// A time limit: the line's own, where it states one; else the notice's.
  [[nodiscard]] result<answer<deadline_time>> deadline(const deadline_name& which) const;

  /// What the notice says is the line's, and what acts for the line have added.
  [[nodiscard]] result<answer<euro>> endowment() const;

  /// The sums of the grants of the line, and what they leave of its endowment.
  [[nodiscard]] result<answer<euro>> awarded() const;
  [[nodiscard]] result<answer<euro>> granted() const;
  [[nodiscard]] result<answer<euro>> unallocated() const;
  [[nodiscard]] result<answer<euro>> paid() const;
  [[nodiscard]] result<answer<euro>> declared() const;

  /// The units that the notice says are the line's, and what acts for the line have added.
  [[nodiscard]] result<answer<avviso::units>> units() const;

  /// When something happened to it, or to the notice with all its lines.
  [[nodiscard]] result<answer<date>> milestone(avviso::milestone what) const;

  /// Its title, as the last establishment that is known and in force and states it has it. Error: no_such_line.
  [[nodiscard]] result<stated<std::string>> title() const;

  /// By which name it was asked for.
  [[nodiscard]] const std::string& name() const& noexcept { return name_; }
  const std::string& name() && = delete;  // would outlive the line

 private:
  friend class snapshot;
  friend struct detail::windows_of;
  line_as_of(snapshot at, std::string name) : at_(std::move(at)), name_(std::move(name)) {}

  snapshot at_;
  std::string name_;
};

/// A grant as of one day. Where acts give a line terms of its own or are for a line alone, a grant of that line stands
/// as its line does: it begins with the line's terms, and what is for another line does not reach it; of a grant whose
/// line is not stated, it is open whether it does. Error of every question but `fact`: no_such_grant, when no award of
/// it is known and in force. If a grant is only perhaps awarded, time limits and money are what acts say of it;
/// `standing` shows the doubt. Money adds `amount_out_of_range`.
class grant_as_of {
 public:
  /// The day of a time limit, and its hour where it has one.
  [[nodiscard]] result<answer<deadline_time>> deadline(const deadline_name& which) const;

  /// Termine finale delle attività.
  [[nodiscard]] result<answer<deadline_time>> end_of_activities() const;

  /// Importo assegnato: what its awards say, zero once it is waived, revoked or lapsed.
  [[nodiscard]] result<answer<euro>> award() const;

  /// What acts have added to its award: zero when none has reached it, *not stated* when one has by an amount that no
  /// act gives.
  [[nodiscard]] result<answer<euro>> top_ups() const;

  /// What acts have taken from it: zero when none has, *not stated* when one has by an amount that no act gives.
  [[nodiscard]] result<answer<euro>> reductions() const;

  /// Award and top-ups together, less the reductions.
  [[nodiscard]] result<answer<euro>> total() const;

  /// Importo erogato: what it was paid by the day in force, less what was recovered from it by then. A payment counts
  /// once its act has effect and its day has come, whatever becomes of the grant; one of which no act gives the amount
  /// leaves it *not stated*. Of silence, see `notice_as_of::paid`.
  [[nodiscard]] result<answer<euro>> paid() const;

  /// What is left to be paid: its total less what was paid, and never less than nothing. It is owed as its total is;
  /// whether it is due yet (after a report, once a reservation is dissolved) is not asked here, and PAY-2 and PAY-5
  /// tell of it. What was recovered is left to be paid again as long as the total stands. *Not stated* where its total
  /// or what was paid is. paid + payable - to_recover = total, wherever each is known.
  [[nodiscard]] result<answer<euro>> payable() const;

  /// What it was paid beyond its total, and never less than nothing. Of a grant that was waived, revoked or awarded by
  /// an act that is annulled the total is nothing, so all that it was paid and has not given back is to be recovered.
  /// That what was paid without a title is given back is law (art. 2033 c.c.), as it is where aid to an enterprise is
  /// revoked (art. 9, c. 4, D.Lgs. 123/1998), and an annulment takes the title away from the beginning (art. 21-nonies
  /// L. 241/1990). That a waiver, and a revocation that has effect from its day on (art. 21-quinquies L. 241/1990),
  /// take it away from what was spent before, too, is a reading: an act that leaves the beneficiary a part reduces the
  /// award, or awards that part anew. Interest is not counted.
  [[nodiscard]] result<answer<euro>> to_recover() const;

  /// Spesa dichiarata: the sum of what acts in force declare that it has spent, of whatever period, eligible or not.
  [[nodiscard]] result<answer<euro>> declared() const;

  /// What is left to be declared: its total less what is declared, and never less than nothing.
  [[nodiscard]] result<answer<euro>> undeclared() const;

  /// Units (doti, percorsi, tirocini).
  [[nodiscard]] result<answer<avviso::units>> units() const;

  /// Whether it may spend on a day, and that amount if one is given. It may if it is running on the day in force; if it
  /// has begun by `on`, as far as an act says when; if `on` is no later than the end of its activities, its own
  /// expenditure limit and that of its notice's programme, by the law in force and known; and if the amount is within
  /// its award and top-ups. Of a limit with an hour the day alone counts. A limit that nobody states forbids nothing,
  /// and SPE-1 among the answer's findings says which. If nothing forbids it, the answer is *not stated* when the end
  /// or, given an amount, the total is. Time and money are weighed separately, so the answer may be undetermined where
  /// the two together would decide.
  [[nodiscard]] result<answer<bool>> may_spend(date on, std::optional<euro> amount = {}) const;

  /// The last day on which it may spend, whether it is running or not: the earliest of the limits named above; *not
  /// stated* when the end of its activities is.
  [[nodiscard]] result<answer<date>> last_day_to_spend() const;

  /// Whether it runs, is suspended, waived, revoked, lapsed or closed.
  [[nodiscard]] result<answer<grant_standing>> standing() const;

  /// Who carries it out: the partnership of its award, and what acts have changed in it.
  [[nodiscard]] result<answer<std::vector<member>>> partnership() const;

  /// The day on which something happened to it. Further errors: those of `why_refused`, for what happens only to the
  /// notice.
  [[nodiscard]] result<answer<date>> milestone(avviso::milestone what) const;

  /// A fact that sources state about it and no act sets; *not stated* when no source does.
  [[nodiscard]] answer<stated_value> fact(std::string_view name) const;

  /// The whole grant. Errors: field_undetermined, when a field has several possible values: then ask field by field;
  /// no_lead and several_leads, when acts have left its partnership with no lead or with several.
  [[nodiscard]] result<avviso::grant> whole() const;

  /// The name by which it was asked for.
  [[nodiscard]] const std::string& name() const& noexcept { return name_; }
  const std::string& name() && = delete;  // would outlive the grant

 private:
  friend class snapshot;
  grant_as_of(snapshot at, std::string name) : at_(std::move(at)), name_(std::move(name)) {}

  snapshot at_;
  std::string name_;
};

}  // namespace avviso::inline v0

#endif
