// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_OF_HPP
#define AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_OF_HPP

#include <avviso/deadline_name.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/rules/efficacy.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/last_setting.hpp"
#include "grant_life.hpp"
#include "milestone.hpp"
#include "setting_read.hpp"

namespace avviso::inline v0::detail {

// One time limit of the notice (no grant) or of a grant.
class time_limit_of {
 public:
  // `also`: acts that values of a day are asked of too, in the same case.
  time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                const std::vector<ordinal>& also = {});

  [[nodiscard]] const last_setting& set_by() const { return set_by_; }

  // Whether a setting moves the day by the days of a suspension.
  [[nodiscard]] bool moves_by_suspension(const setting& one) const;

  // What a source says that the day was on another day in force, whatever acts had done by then.
  struct base {
    deadline_time day;
    fold then;
  };

  // Days that are possible, all of them or those of a case: set by acts, or, where a source gives one, moved from it.
  struct possible_days {
    std::vector<stated<deadline_time>> set = {};
    std::vector<stated<deadline_time>> from_base = {};

    [[nodiscard]] std::vector<stated<deadline_time>> all() const;
  };

  // How days are made: from what a source says, if given. `is_of_day_alone`: the values asked for are of the days, and
  // of nothing else in the case.
  struct way_to_days {
    const base* from = nullptr;
    bool is_of_day_alone = false;
  };

  // The possible values of `value(case, days)`, a list, of the days that are possible in a case, with the grounds of
  // these days; calls `taken()` after each case whose values are among them. Where not all was looked through, they are
  // what was found.
  template <class T, class Value, class Taken>
  [[nodiscard]] candidate_values<T> candidates(Value value, std::vector<ground>& grounds, Taken taken,
                                               const way_to_days& how) const {
    if (how.from != nullptr && of_terms_stated() != nullptr)
      return of_terms_stated()->candidates<T>(value, grounds, taken, how);
    candidate_set<T> found;
    cases only;
    if (const auto last = set_by_.certain_last(only)) {
      const auto values = value(only, days(only, last->made_by, begun(how.from), false));
      if (only.is_only()) {
        taken();
        set_by_.add_grounds(last->made_by, last->notes, true, grounds);
        add_grounds_of_notice(grounds);
        for (const auto& one : values) found.insert(one);
        return std::move(found).all();
      }
    }
    budget left;
    const auto& stages = set_by_.stages();
    const auto first = set_by_.begins_at(stages, false);
    days_so_far so_far = begun(how.from);
    for (auto n = first; n + 1 < stages.size(); ++n) so_far = after(stages[n], left, so_far);
    found.note(so_far.are);
    bool from_before = true;
    std::vector<ground> of_last;
    if (!stages.empty()) {
      from_before = false;
      set_by_.each_in(
          stages.back(), left,
          [&](cases& in, const chain& made_by) { return value(in, days(in, made_by, so_far, false)); },
          [&](const cases& in, const chain& made_by, const std::vector<stated<T>>& values,
              const std::vector<ground>& notes, bool counts) {
            set_by_.add_grounds(made_by, notes, counts, of_last);
            if (!counts) return;
            taken();
            from_before = from_before || made_by.back() == nullptr;
            found.note_ends(in);
            for (const auto& one : values) found.insert(one);
          },
          {.is_of_setting_alone = how.is_of_day_alone && how.from == nullptr});
    } else {
      cases every(left);
      do {
        for (const auto& one : value(every, so_far.days)) found.insert(one);
        found.note_ends(every);
        taken();
      } while (every.next());
    }
    if (from_before) grounds.insert(grounds.end(), so_far.grounds.begin(), so_far.grounds.end());
    grounds.insert(grounds.end(), of_last.begin(), of_last.end());
    add_grounds_of_notice(grounds);
    if (left.is_cut()) found.note(possible_values::incomplete);
    return std::move(found).all();
  }

  // The possible days, with their grounds; their bounds alone, where not all was looked through.
  [[nodiscard]] candidate_values<deadline_time> candidates(std::vector<ground>& grounds) const;

  // The same, from what a source says.
  struct days_from_base {
    candidate_values<deadline_time> days;
    bool rests_on_it = false;  // in some case no act has set the day since
  };
  [[nodiscard]] days_from_base candidates_from(const base& from) const;

  // The rules by which it may run from others, in any wording.
  [[nodiscard]] const std::vector<const dependent_deadline*>& rules() const { return rules_; }
  // What it runs from, if that is another limit; null: in a circle, it runs from nothing.
  [[nodiscard]] const time_limit_of* runs_from(const deadline_name& other) const;
  // The rules that it was found to run by of which nobody says what becomes of it, now that what it runs from has
  // moved.
  [[nodiscard]] std::vector<spot> open_rules() const;
  // The further acts on which its days bear.
  [[nodiscard]] const std::vector<ordinal>& bearing() const { return bearing_; }

  // No possible day is outside these.
  [[nodiscard]] std::vector<stated<deadline_time>> bounds(const base* from = nullptr) const;

  // Whether it is the earliest time at which a window may have closed that is open until nothing is left.
  [[nodiscard]] bool is_earliest(const stated<deadline_time>& one) const;
  // The last day of such a window that no act has closed since; its first and its last day are possible.
  [[nodiscard]] const setting* open_until_exhausted(cases& in) const;

  [[nodiscard]] stated<deadline_time> last_day_set(const setting& by) const { return set_to(by); }

  // The day in force in one case.
  [[nodiscard]] stated<deadline_time> day_now(cases& in, const base* from = nullptr) const;

  // A day that may have been in force before a provision, set by provisions that stand before it and ever reach the
  // grant; and the effect of the provision's act in that case.
  struct before {
    stated<deadline_time> day;
    effect act_has;
  };
  [[nodiscard]] std::vector<before> days_before(const spot& provision) const;

  // The term before a provision, in one case: the day set first, how many extensions have moved it, where it is now.
  struct term {
    stated<deadline_time> first = not_stated;
    std::size_t extensions = 0;
    stated<deadline_time> now = not_stated;
  };
  [[nodiscard]] term term_before(cases& in, const spot& provision) const;
  // The same; gives the settings that make it, from the last one that sets it anew.
  [[nodiscard]] term term_before(cases& in, const spot& provision, std::vector<const setting*>& made_by) const;

  // The same before each provision that may set it and whose act ever has effect, and behind each such act, by their
  // places; none if more than one case is possible.
  struct term_at {
    spot before;
    term had;
    effect act_has;
  };
  using terms = std::vector<term_at>;
  [[nodiscard]] std::optional<terms> certain_terms() const;

  // The days from which a rule at a place may count now, as far as `most`.
  [[nodiscard]] std::vector<date> days_counted_from(const dependent_deadline& rule, const spot& at,
                                                    std::size_t most) const;

  // The setting that gives it its day before a provision, in one case, whatever has moved it since; null: none does.
  [[nodiscard]] const setting* set_before(cases& in, const spot& provision) const;

 private:
  // Ties are broken for each limit by itself.
  [[nodiscard]] ordinal depth_of_keys() const { return 8 * static_cast<ordinal>(above_.size()); }
  // Where it is asked how it stands before a provision, what it runs from is asked so too; else as it stands now.
  using asked_below = std::optional<spot>;
  void apply(cases& in, const setting& one, term& to, const spot& below) const;
  // What the stages so far may have come to: n stages that each move the day or not make n + 1 days.
  struct days_so_far {
    possible_days days = {.set = {not_stated}};
    const base* from = nullptr;
    possible_values are = possible_values::alternatives;
    std::vector<ground> grounds = {};
  };
  static constexpr std::size_t most_days = 256;  // of more, the first and the last

  using life = std::shared_ptr<const grant_life>;  // of a grant; null where what becomes of it has no part in its terms
  time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant, const life& lives,
                const std::vector<ordinal>& also);
  time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant, const life& lives,
                const std::vector<setting>& settings, const std::vector<ordinal>& also);
  time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant, const life& lives,
                const std::vector<setting>& settings, const fold::bearing& bearing, const std::vector<ordinal>& also);
  // What the stages before the n-th come to, whenever their acts take effect.
  [[nodiscard]] const days_so_far& before_stage(std::size_t n) const;
  [[nodiscard]] days_so_far after(const last_setting::stage& next, budget& left, const days_so_far& had,
                                  bool ever = false, const asked_below& below = {}) const;
  [[nodiscard]] static days_so_far begun(const base* from);
  // The days that a chain makes of each of some days. What had applied to a source's day is not done to it again.
  [[nodiscard]] possible_days days(cases& in, const chain& made_by, const days_so_far& had, bool ever,
                                   const asked_below& below = {}) const;
  [[nodiscard]] stated<deadline_time> set_to(const setting& by) const;
  // Where a window that is open until nothing is left may have closed first.
  [[nodiscard]] stated<deadline_time> earliest(const setting& by) const;
  [[nodiscard]] bool comes_earlier(cases& in, const setting& by) const;
  [[nodiscard]] stated<deadline_time> moved_to(const new_term& to, const stated<deadline_time>& from) const;
  // The same in one case: a grant begins with the notice's own as it stands where it is awarded. S7.
  [[nodiscard]] stated<deadline_time> set_to(cases& in, const setting& by, const asked_below& below) const;
  // The same of a day that is not the same in every case.
  [[nodiscard]] stated<deadline_time> set_openly(cases& in, const sets_limit& to, const spot& at,
                                                 const asked_below& below) const;
  // The day that a rule gives in one case.
  [[nodiscard]] stated<deadline_time> counted(cases& in, const dependent_deadline& rule, const spot& at,
                                              const asked_below& below) const;
  // The day of another limit from which a rule at a place counts.
  [[nodiscard]] stated<date> day_counted_from(cases& in, const counted_from& from, const spot& at,
                                              const asked_below& below) const;
  // The day from which a rule at a place first counted, where this is the limit from which it does.
  [[nodiscard]] stated<deadline_time> first_since(cases& in, const spot& rule, const asked_below& below) const;
  [[nodiscard]] stated<date> day_of_milestone(cases& in, milestone what, const asked_below& below) const;
  // Whether a provision's act stands: in force, or before the place that is asked about.
  [[nodiscard]] bool stands(cases& in, const spot& at, const asked_below& below) const;
  [[nodiscard]] std::vector<stated<deadline_time>> bounds_of_rule(const dependent_deadline& rule) const;
  [[nodiscard]] std::int64_t suspended_at_most() const;
  // What it rests on where it runs from others.
  void add_grounds_of_bases(std::vector<ground>& grounds) const;
  [[nodiscard]] const time_limit_of& of_notice() const;
  // What a source says of a grant goes on where the grant begins without a term of its own; null where none does.
  [[nodiscard]] const time_limit_of* of_terms_stated() const;
  // What the notice's own rests on, where a grant begins with it.
  void add_grounds_of_notice(std::vector<ground>& grounds) const;
  [[nodiscard]] static stated<deadline_time> later_by(const stated<deadline_time>& from, std::int64_t suspended);
  [[nodiscard]] bool is_to_a_day(const setting& by) const;
  [[nodiscard]] stated<deadline_time> moved(cases& in, const setting& by, const stated<deadline_time>& from,
                                            bool ever) const;

  const fold& by_;
  deadline_name which_;
  std::optional<std::string_view> grant_;
  last_setting set_by_;
  life lives_;
  std::vector<ordinal> also_;
  std::vector<ordinal> bearing_;
  std::vector<const dependent_deadline*> rules_;
  std::vector<deadline_name> above_;  // the limits that run from this one, where it is asked for them
  mutable std::vector<std::unique_ptr<time_limit_of>> bases_;  // where they have been asked
  mutable std::vector<spot> open_rules_;
  mutable std::map<milestone, events> events_;        // likewise
  mutable std::unique_ptr<time_limit_of> of_notice_;  // where they have been asked
  mutable std::unique_ptr<time_limit_of> of_terms_stated_;
  mutable std::vector<ground> grounds_of_notice_;
  // As far as they have been asked.
  std::unique_ptr<std::vector<days_so_far>> before_stages_ = std::make_unique<std::vector<days_so_far>>();
};

// The grounds of a time limit that its candidates do not show: what was superseded, annulled, or has no effect.
void add_quiet_grounds(const fold& by, const last_setting& of, std::vector<ground>& grounds);

}  // namespace avviso::inline v0::detail

#endif
