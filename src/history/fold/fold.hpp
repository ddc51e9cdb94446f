// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_FOLD_HPP
#define AVVISO_SRC_HISTORY_FOLD_FOLD_HPP

#include <avviso/detail/adhesion.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/rules/court_silence.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/time/calendar.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "../record/archive.hpp"
#include "../record/worded.hpp"
#include "cases.hpp"

namespace avviso::inline v0::detail {

// The state of an act in one case.
struct act_state {
  bool known = false;
  efficacy_ground ground = efficacy_ground::stated_day;
  std::optional<moment> since = {};  // none: without effect; else since when something of it has effect
  std::optional<moment> own = {};    // its own day of effect, where some provision of it has effect before
  bool annulled = false;             // another act undoes it: annuls, replaces or stays it
  standing undone_as = standing::annulled;

  [[nodiscard]] bool is_stayed() const { return annulled && undone_as == standing::stayed; }
  // The day by which it has its place in the order of acts.
  [[nodiscard]] const std::optional<moment>& placed() const { return own ? own : since; }
};

struct lapse_said;

// A dossier's acts as of one day. Each member that takes a case tells what holds in that case.
class fold {
 public:
  // `own`: an act that is known whatever the day, and which counts as in force unless it is annulled: those who adopt
  // an act judge it before anybody else knows of it. What belongs to it is known too: its registration, its
  // publication, and the acts it is subject to, which come later by nature. `last`: no act that stands after it is in
  // force. `not_by`: what this act undoes from its day on is as it was before.
  fold(const dossier& of, const as_of& when, std::optional<ordinal> own = {}, std::optional<ordinal> last = {},
       std::optional<ordinal> not_by = {});

  // States of acts, found by somebody else: of acts, with all their conditions, that are on record from the day of
  // their adoption and of which nothing is open. They hold as soon as they have effect.
  using states_of_all = std::vector<std::optional<act_state>>;
  void share(const states_of_all& found) { shared_states_ = &found; }
  // The same for a question asked of a snapshot, which may want to know on which other days the question goes alike.
  explicit fold(const snapshot& at);

  [[nodiscard]] const archive& of() const { return of_; }
  [[nodiscard]] const act& act_at(ordinal act) const { return of_.at(act); }
  [[nodiscard]] const as_of& when() const { return when_; }

  // The same acts, as known on the same day, on another day in force: what they come to then is the same whatever day
  // is asked about.
  [[nodiscard]] fold on(date in_force) const { return {*this, in_force}; }

  [[nodiscard]] act_state state_of(cases& in, ordinal act) const;
  // Since when a provision has effect: its act's day, or one of its own; and for what reason, of one of its own.
  [[nodiscard]] std::optional<moment> since_of(cases& in, const spot& at) const;
  [[nodiscard]] act_state effect_of(cases& in, const spot& at) const;
  [[nodiscard]] bool known(cases& in, ordinal act) const;
  // Whether it is in some case, by its first possible day alone: if not, no case need be asked.
  [[nodiscard]] bool may_be_known(ordinal act) const;
  [[nodiscard]] bool in_force(cases& in, ordinal act) const;
  [[nodiscard]] bool registration_known(cases& in, const act& which) const;

  // Whether something that happened to an act on a day is known.
  [[nodiscard]] bool known_by_now(cases& in, const act& which, const partial_date& day) const;

  // The terms of the Court's silence on an act, if it is known when the Court received it; none if that day is open
  // over more than a year.
  [[nodiscard]] std::optional<court_silence> silence_on(cases& in, const act& which) const;

  // Whether the Court's silence stands in for the registration of an act.
  [[nodiscard]] bool is_silence_registration(cases& in, ordinal act) const;

  // Whether a day has come by the day in force.
  [[nodiscard]] bool has_come(cases& in, const moment& day) const {
    return asked_ != nullptr ? in.on_or_before(day, *asked_) : in.on_or_before(day, when_.in_force);
  }
  // The holidays of Italy, by the law as known.
  [[nodiscard]] const calendar& italy() const;
  // The day of the law: in force and known.
  [[nodiscard]] date law_of() const;
  // For a day on which a dated table changes: whether the law is of that day or later.
  [[nodiscard]] asked_day* asked() const { return asked_; }

  // On record, adopted, not annulled, and without effect.
  [[nodiscard]] bool adopted_without_effect(cases& in, ordinal act) const;

  // Whether an act in this state changes other acts from their beginning, as an annulment ex tunc or a correction does.
  [[nodiscard]] bool works_back(cases& in, const act_state& by) const;
  // The same of the provision of it that corrects, unless that is undone.
  [[nodiscard]] bool corrects_back(cases& in, const link& by) const;

  // The correction by which a provision reads, of those that work; none: as it is written. A correction may be
  // corrected too, and by what it reads then the provision does.
  [[nodiscard]] std::optional<link> correction_of(cases& in, ordinal act, ordinal provision) const;

  // How a provision of an act reads, whether it is undone or not.
  [[nodiscard]] worded text_in(cases& in, ordinal act, ordinal provision) const;

  // What it says to a grant; if none is given, to the notice: undone, if another act takes that away.
  [[nodiscard]] worded worded_in(cases& in, ordinal act, ordinal provision,
                                 const std::optional<std::string_view>& grant = {}) const;

  // Whether that is what it says.
  [[nodiscard]] bool is_so_worded(cases& in, ordinal act, ordinal provision, const worded& what,
                                  const std::optional<std::string_view>& grant = {}) const;

  // Whether that is how it reads, be it undone or not.
  [[nodiscard]] bool reads_so(cases& in, ordinal act, ordinal provision, const worded& what) const;

  // Whether a part of an act is undone by one of `partly_undone_by`; a provision of it, for a grant or the notice, by
  // any of them, or because the day of its own has not come.
  [[nodiscard]] bool undoes(cases& in, const link& by) const;
  [[nodiscard]] bool is_undone(cases& in, const spot& at, const std::optional<std::string_view>& grant) const;

  // Whether an award lapses by a provision, as it reads; notes who replied in time, or that nobody tells. It does from
  // the day after the one by which it was to be accepted, unless it was, or the grant had ended otherwise.
  enum class lapsing : std::uint8_t { is_none, to_come, has_reply, lapsed };
  [[nodiscard]] lapsing lapse_by(cases& in, const spot& at, std::vector<ground>& notes) const;
  [[nodiscard]] lapsing lapse_by(cases& in, const spot& at) const;

  // Whether a provision that is offered to `whom` reaches the grant; notes the adhesion that decides. `ever`: on any
  // day, not only by the day in force.
  struct offer {
    ordinal act;
    ordinal provision;
    const reach& whom;
    bool (*elects)(election);
    bool ever = false;
  };
  [[nodiscard]] bool reaches(cases& in, const offer& what, std::string_view grant, std::vector<ground>& notes) const;

  // The same, but where no document says whether the grant adhered, that: a case decides nothing about it.
  [[nodiscard]] reached how_reached(cases& in, const offer& what, std::string_view grant,
                                    std::vector<ground>& notes) const;

  // Whether a provision does for the grant what it does for a subject, where the election satisfies `elects`.
  [[nodiscard]] bool does_for(cases& in, const subject& whose, std::string_view grant, const spot& at,
                              bool (*elects)(election), std::vector<ground>& notes, bool ever = false) const;

  // Whether a grant belongs to a line of the notice, by all awards of it that are, or may be, known: not stated, where
  // they name no line, or different ones. It is a matter of what is known, and of no day in force.
  [[nodiscard]] stated<bool> is_of_line(std::string_view grant, std::string_view line) const;
  // The line; the name as an award spells it.
  [[nodiscard]] std::optional<std::string_view> line_of(std::string_view grant) const;

  // What the grant's beneficiary accepted of an act, by the record; *not stated* when nothing is on record.
  struct acceptance {
    bool on_record;
    stated<election> elected;
  };
  [[nodiscard]] acceptance accepted(cases& in, ordinal act, std::string_view grant) const;

  // Whether the list of adhesions to an act is closed; notes which provision closed it.
  [[nodiscard]] bool list_is_closed(cases& in, ordinal act, std::vector<ground>& notes) const;

  // Whether it was closed before the day of an adhesion to it.
  [[nodiscard]] bool list_was_closed_before(cases& in, ordinal act, ordinal adhesion) const;

  // Whether act `a` stands before act `b`: by day of effect, day of adoption, rank of kind, number. If nothing tells
  // two acts apart, each may stand before the other until the case assumes an order.
  [[nodiscard]] bool may_stand_before(cases& in, ordinal a, ordinal b) const;

  // Whether it does. If nothing tells the two acts apart, both orders are tried in turn, as far as they agree with what
  // the case has assumed of other acts.
  [[nodiscard]] bool stands_before(cases& in, ordinal a, ordinal b) const;

  // The act that stands last, of at least one; within a case, the same acts have the same order. `key` tells what they
  // are asked for, because ties may be broken differently for different questions.
  [[nodiscard]] ordinal last_of(cases& in, const std::vector<ordinal>& acts, fact_key key) const;

  // The acts in their order; ties are broken each way in turn.
  [[nodiscard]] std::vector<ordinal> in_order(cases& in, std::vector<ordinal> acts, fact_key key) const;

  // The same where nothing is open of them and no two may stand either way; else none. N log N.
  [[nodiscard]] std::optional<std::vector<ordinal>> certain_order(cases& in, const std::vector<ordinal>& acts) const;

  // The same where nothing open decides it: their days may be open, if they are apart. N log N.
  [[nodiscard]] std::optional<std::vector<ordinal>> in_apparent_order(cases& in, std::vector<ordinal> acts) const;

  // Of each of some acts, or of some settings: further acts that bear on it.
  using bearing = std::vector<std::vector<ordinal>>;

  // Whether nothing is open of an act, and no other act bears on it: what it is asked is the same in every case.
  [[nodiscard]] bool asks_nothing_of(ordinal act) const;

  // The acts with something open that bears on an act, on how it is worded, or on whether it has effect; `only`: for
  // one grant.
  void collect_open(ordinal act, std::vector<ordinal>& into, const std::optional<std::string_view>& only = {}) const;

  // The given acts in groups that share nothing open: the state of one group's acts, and whether they reach the grant,
  // has no bearing on another group. `more[n]`: further acts that bear on the n-th. Tells also of acts that share
  // something open with one of `also`.
  struct group {
    std::vector<ordinal> acts;
    bool is_joined = false;
  };
  [[nodiscard]] std::vector<group> sharing(const std::vector<ordinal>& acts, std::optional<std::string_view> grant,
                                           const bearing& more, const std::vector<ordinal>& also) const;

  // Whether the grant is awarded by an act in force.
  [[nodiscard]] bool awarded(cases& in, std::string_view grant) const;

 private:
  fold(const fold& like, date in_force);

  struct named_state {
    ordinal act;
    act_state state;
  };
  struct record;
  struct open_review;
  struct silent_days;
  class review_days;
  struct known_silences;
  struct forgets {
    void operator()(known_silences* all) const noexcept;
  };
  [[nodiscard]] known_silences& silences() const;

  using named_states = std::vector<named_state>;

  [[nodiscard]] bool belongs_to_own(const act& which) const;
  [[nodiscard]] const silent_days& silent_days_of(const open_review& of) const;
  void find_effect(cases& in, ordinal act, const named_states& others, act_state& into) const;
  void find_effect_from(cases& in, ordinal act, const partial_date* stated, const named_states& others,
                        act_state& into) const;
  [[nodiscard]] bool has_own_day_to_come(cases& in, const spot& at) const;
  [[nodiscard]] bool does_not_lapse(cases& in, const spot& at) const;
  [[nodiscard]] bool is_replied_to(cases& in, const spot& at, const lapse_said& lapse,
                                   std::vector<ground>& notes) const;
  [[nodiscard]] bool is_before_award(cases& in, ordinal lapse, const moment& day, std::string_view grant) const;
  template <class StateOf>
  [[nodiscard]] bool is_part_undone(cases& in, const spot& at, StateOf state) const;
  void find_undoing(cases& in, ordinal act, const named_states& others, act_state& into) const;
  template <class StateOf>
  [[nodiscard]] bool undoes(cases& in, const link& by, StateOf state) const;
  [[nodiscard]] std::optional<act_state> plain_state_of(ordinal act) const;
  [[nodiscard]] act_state state_by(cases& in, ordinal act, const named_states& others) const;
  [[nodiscard]] const act_state* settled(ordinal act) const;
  [[nodiscard]] bool is_told_at_once(ordinal act) const;
  [[nodiscard]] std::optional<act_state> found(cases& in, ordinal act, const named_states& others) const;
  // Whether it offers something to whoever adheres, of whom perhaps nobody knows.
  [[nodiscard]] bool may_await_replies(ordinal act) const;
  [[nodiscard]] bool is_certain(ordinal act) const;
  [[nodiscard]] std::optional<moment> silent_since(cases& in, ordinal act) const;
  [[nodiscard]] std::vector<record> records_of(cases& in, ordinal act, std::string_view grant) const;
  [[nodiscard]] reached adheres(cases& in, const offer& what, std::string_view grant, std::vector<ground>& notes) const;
  [[nodiscard]] moment day_of_reply(ordinal act) const;
  [[nodiscard]] bool closing_of_list(cases& in, ordinal act, const std::optional<moment>& before,
                                     std::vector<ground>& notes) const;
  [[nodiscard]] bool replies_before(cases& in, const record& one, const record& other) const;
  [[nodiscard]] std::vector<record> replies_that_count(cases& in, ordinal act, const std::vector<record>& all,
                                                       bool ever) const;
  [[nodiscard]] bool is_corrected_by(cases& in, const spot& at, const std::optional<link>& which) const;
  [[nodiscard]] bool may_be_registered(const act& which) const;
  [[nodiscard]] bool is_open(ordinal act) const;  // of itself, whatever others do to it
  [[nodiscard]] bool has_open_acts() const;
  [[nodiscard]] bool follows_from_order(cases& in, ordinal a, ordinal b) const;

  const archive& of_;
  as_of when_;
  const act* own_;
  std::optional<ordinal> last_;
  std::optional<ordinal> not_by_;
  using some_acts = std::unordered_set<const act*>;
  mutable std::unique_ptr<some_acts> belonging_;  // it, and the acts that it is subject to, once they are asked for
  // The states of acts that depend on others and on nothing open, once they have been asked for.
  using states = std::unordered_map<ordinal, act_state>;
  mutable std::unique_ptr<states> settled_;
  const states_of_all* shared_states_ = nullptr;
  asked_day* asked_ = nullptr;
  mutable std::unique_ptr<known_silences, forgets> silences_;  // what was worked out for a case before
};

// A snapshot of another day in force, which leaves in `about` on which days around it what it is asked goes alike.
struct asking {
  [[nodiscard]] static snapshot of(const snapshot& at, asked_day& about) {
    snapshot then = at;
    then.when_.in_force = about.on();
    then.asked_ = &about;
    return then;
  }

  // Of a dossier as its acts read by what is known that day.
  [[nodiscard]] static snapshot of(dossier read, const as_of& when) { return {std::move(read), when}; }

  // The dossier of the line that a question is of, as of the same days; none where it is of the whole notice, or of a
  // grant that the whole dossier tells of as well.
  [[nodiscard]] static std::optional<snapshot> of_line(const snapshot& at, const question& what);
};

// The kinds of what a case decides and no document does. The `choice` of a key is for `last_of`.
enum class undecided : std::uint32_t {
  adhesion,
  correction,
  founding,
  allotment,
  course,
  freed,
  silence,
  registration,
  exhaustion,
  moved_base,
  acceptance
};
[[nodiscard]] constexpr fact_key key_of(undecided what, ordinal of, ordinal part = 0) {
  return {.kind = static_cast<std::uint32_t>(what), .of = of, .part = part};
}

}  // namespace avviso::inline v0::detail

#endif
