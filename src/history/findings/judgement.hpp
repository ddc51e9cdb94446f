// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_JUDGEMENT_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_JUDGEMENT_HPP

#include <avviso/history/snapshot.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/time/calendar.hpp>

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "../fields/limits_said.hpp"
#include "../fields/line_alone.hpp"
#include "../fields/partnership.hpp"
#include "../fields/time_limit_of.hpp"
#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"
#include "alike.hpp"
#include "audited_record.hpp"
#include "award_index.hpp"
#include "citations.hpp"

namespace avviso::inline v0::detail {

// Judges the acts of a dossier as of one day, act by act, each as it is written. `own` is that of a fold.
class judgement {
 public:
  // `shared`: by the judgements of an audit, each with an act of its own. `not_by` is that of a fold.
  judgement(const snapshot& at, const extension_caps& caps, std::optional<ordinal> own = {},
            audited_record* shared = nullptr, std::optional<ordinal> not_by = {});
  judgement(const judgement&) = delete;  // its time limits point to its fold
  judgement& operator=(const judgement&) = delete;
  judgement(judgement&&) = delete;
  judgement& operator=(judgement&&) = delete;
  ~judgement() = default;

  // Ordered by rule, then as judged.
  [[nodiscard]] std::vector<finding> of_act(ordinal act);

  // REF-1 of the statements about a grant that no act on record awards.
  [[nodiscard]] std::vector<finding> of_statements() const;

  // All acts on record, by their day of adoption.
  [[nodiscard]] std::vector<ordinal> acts() const;

 private:
  void add(finding says, std::optional<std::uint32_t> grant = {});
  void add(const finding& says, const some_grants& grants);
  void put_alike_together();
  [[nodiscard]] const act& it() const { return by_.act_at(act_); }
  [[nodiscard]] bool is_known(ordinal act) const;              // or perhaps
  [[nodiscard]] bool is_on_record(std::uint32_t grant) const;  // awarded by an act that is known
  // How often acts that are known award a grant, as they are written; counted as far as asked for.
  [[nodiscard]] std::size_t times_awarded(std::string_view grant, std::size_t most) const;
  [[nodiscard]] std::optional<std::uint32_t> place_of(std::string_view grant) const;
  [[nodiscard]] std::optional<std::string_view> name_of(std::optional<std::uint32_t> grant) const;

  // Judges what one provision does; most of it is judged by its references alone.
  void judge_provision(const provision& says);
  void judge_effect(const effects::founds& one);
  void judge_effect(const effects::opens& one);
  void judge_effect(const effects::reserves_window& one);
  void judge_effect(const effects::suspends_window& one);
  void judge_effect(const effects::sets_terms& one);
  void judge_effect(const effects::sets_term& one);
  void judge_effect(const effects::moves& one);
  void judge_effect(const effects::adds_money& one);
  void judge_effect(const effects::adds_units& one);
  void judge_effect(const effects::divides& one);
  void judge_effect(const effects::moves_money& one);
  void judge_effect(const effects::redetermines& one);
  void judge_effect(const effects::awards& one);
  void judge_effect(const effects::assigns& one);
  void judge_effect(const effects::changes_partners& one);
  void judge_effect(const effects::passes& one);
  void judge_effect(const effects::happens& one);
  void judge_effect(const effects::accepts& one);
  void judge_effect(const effects::pays& one);
  void judge_effect(const effects::declares& one);
  void judge_acceptance(const std::string& name, const stated<partial_date>& on);
  template <class Other>
  void judge_effect(const Other& /*unused*/) {}
  [[nodiscard]] spot here() const { return {act_, *provision_}; }

  // Whom an act reaches.
  [[nodiscard]] const std::vector<some_grants>& groups();
  [[nodiscard]] std::vector<some_grants> in_groups(const std::set<std::uint32_t>& some);
  [[nodiscard]] std::vector<some_grants> reached_by(const reach& whom, bool (*elects)(election));

  // Extensions and windows. Of the notice's own time limit: of no grants; else of grants that are alike.
  class judged_limit {
   public:
    // `terms`: before all provisions, where they are known already.
    judged_limit(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                 const time_limit_of::terms* terms)
        : by_(by), which_(which), grant_(grant), terms_(terms) {}
    [[nodiscard]] const deadline_name& which() const { return which_; }
    // Surely: nothing on the whole record sets it.
    [[nodiscard]] bool is_never_set() const { return terms_ != nullptr && terms_->empty(); }
    [[nodiscard]] const time_limit_of& of();
    [[nodiscard]] const time_limit_of::term_at* certain_term_before(const spot& move);
    [[nodiscard]] std::vector<time_limit_of::before> days_before(const spot& move);

   private:
    const fold& by_;
    deadline_name which_;
    std::optional<std::string_view> grant_;
    std::optional<time_limit_of> of_ = {};  // where it has been asked
    std::size_t asked_ = 0;                 // so often for a term
    std::optional<time_limit_of::terms> own_terms_ = {};
    const time_limit_of::terms* terms_;
  };
  [[nodiscard]] judged_limit& limit_of(const deadline_name& which, std::optional<std::uint32_t> grant);
  void judge_move(const effects::moves& what, const some_grants& grants);
  void judge_resumption(const effects::moves& what, const reach& whom);
  void judge_caps(const effects::moves& what, const some_grants& grants, const time_limit_of::term_at* certain);
  void judge_programme(const std::vector<stated<date>>& possible_ends, const stated<date>& limit_here,
                       const some_grants& grants);
  [[nodiscard]] const std::vector<stated<date>>& notice_terms(deadline_kind which);
  void judge_fixed(const stated<date>& day);
  [[nodiscard]] const calendar& italy();
  void judge_number(const std::string& number);
  void judge_opening(const stated<date>& opens, bool announces_itself);
  void judge_within_window(const stated<date>& at);
  [[nodiscard]] stated<partial_date> announced(cases& in, bool by_itself) const;
  [[nodiscard]] std::optional<spot> founded_by(cases& in) const;
  [[nodiscard]] const std::vector<stated<programme>>& programmes();

  // The order of days. What an act moves is judged once it has moved it all.
  struct moved_terms {
    bool window = false;
    bool notice = false;  // the notice's end or report
    std::set<std::uint32_t> grants = {};
  };
  void note_moved(const deadline_name& which, bool of_notice, const some_grants& grants);
  // Time limits that run from others, as acts on record are written: of the notice, or of a grant.
  [[nodiscard]] std::vector<dependent_deadline> rules_on_record(std::optional<std::uint32_t> grant) const;
  [[nodiscard]] bool is_in_a_circle(const deadline_name& which, std::optional<std::uint32_t> grant) const;
  // The limits that run from one that moves, and those that run from these.
  [[nodiscard]] std::vector<deadline_name> running_from(const deadline_name& moved,
                                                        std::optional<std::uint32_t> grant) const;
  void judge_dependents(const deadline_name& moved, const some_grants& grants);
  void judge_order(const moved_terms& moved);
  [[nodiscard]] partial_date day_of_start(cases& in, const stated<partial_date>& on);
  [[nodiscard]] bool may_be_exhausted();
  void judge_after_window();
  void judge_after_notice();
  [[nodiscard]] std::vector<stated<deadline_time>> times_at(const spot& place, deadline_kind which,
                                                            std::optional<std::uint32_t> grant);
  [[nodiscard]] const fold& whole_record();
  [[nodiscard]] static bool founds(const fold& by, cases& in, ordinal act);

  // Money.
  void judge_endowment();
  // When the act comes, each with the last act that stands by then; and what is found at each of them, as one finding.
  [[nodiscard]] std::set<std::pair<ordinal, date>> moments_of_act();
  void judge_as_it_comes(std::optional<finding> (judgement::*found_on)(date day, ordinal last));
  // LIN-1, once for an act that says what the notice or a line of it has.
  void judge_sum_of_lines();
  [[nodiscard]] std::optional<finding> sum_of_lines_on(date day, ordinal last);
  void judge_paid(const std::set<std::uint32_t>& grants);
  [[nodiscard]] std::set<std::uint32_t> named_on_record(const std::vector<std::string>& names) const;
  [[nodiscard]] bool has_ended(cases& in, std::string_view grant) const;
  [[nodiscard]] std::optional<ordinal> notice_after(const fold& by, cases& in, const moment& day) const;
  [[nodiscard]] std::optional<finding> within_endowment_on(date day, ordinal last);
  [[nodiscard]] std::optional<totals> totals_on(date day, ordinal last);
  [[nodiscard]] limit_said<euro> greatest_endowment();
  [[nodiscard]] const totals_in_order::totals_after* totals_after(date day, ordinal last);

  // Payments and recoveries, each of one grant.
  struct paid_now;
  [[nodiscard]] std::optional<paid_now> paid_once_it_came(std::string_view grant);
  [[nodiscard]] partial_date day_of_payment(cases& in, const effects::pays& one);
  void judge_days(const effects::pays& one, std::string_view grant, std::uint32_t place);
  [[nodiscard]] bool is_awarded_anew_since(cases& in, const spot& since, std::string_view grant);
  // What is taken, moved, or said anew.
  void judge_taking(const effects::adds_money& one);
  void judge_taken_from(const some_grants& grants, const stated<euro>& amount, const reduced_part* part);
  [[nodiscard]] bool runs(cases& in, std::string_view grant) const;
  [[nodiscard]] std::optional<finding> covers_granted_on(date day, ordinal last);
  [[nodiscard]] std::optional<finding> moves_what_is_left_on(date day, ordinal last);

  // What the notice limits.
  void judge_limits(const grant& one);
  [[nodiscard]] std::vector<stated<date>> days_of_ages(const notice_limits& limits, bool are_needed);
  void judge_greatest(const stated<euro>& more, const some_grants& grants, std::optional<ordinal> shared_of = {});
  void judge_applicant(const stated<std::string>& applicant, std::optional<std::uint32_t> grant);
  [[nodiscard]] const limits_said& said_of_limits();
  // A finding that a rule makes of what the notice limits where this act finds it, where it applies.
  template <class Rule>
  void judge_by_limits(const some_grants& grants, Rule rule);

  // Admission with reservation.
  void judge_dissolved(std::string_view grant);
  void judge_dissolution(std::string_view grant);
  [[nodiscard]] bool dissolves_of_ranked(const provision& says, std::string_view grant);
  [[nodiscard]] std::vector<const award_index::ranked_at*> ranked_before(
      cases& in, const std::vector<award_index::ranked_at>& rankings) const;
  [[nodiscard]] std::vector<ordinal> acts_in_order(cases& in,
                                                   const std::vector<const award_index::ranked_at*>& those) const;

  // Awards.
  void judge_publication(const stated<euro>& amount, const some_grants& grants);
  void judge_once(std::string_view grant);
  void judge_codes(const grant& one);
  void judge_ranked(const grant& one);
  [[nodiscard]] const award_index& awards();
  [[nodiscard]] bool came_before(cases& in, ordinal act) const;

  // Partnerships.
  void judge_partnership_of(const grant& one);
  [[nodiscard]] const partners_at* if_certain_partners(std::uint32_t grant);
  [[nodiscard]] bool changes_partners_later(std::uint32_t grant);

  // Where adhesion is required: satisfied for the grants that adhered, undetermined for those with nothing on record,
  // not applicable to those that did not adhere, because it does not reach them.
  void judge_adhesions(rule which, const reach& whom, bool (*elects)(election));

  // The act as such: its number, its day, its CUP, its effect.
  void judge_own_days();
  void judge_citation();
  void judge_twins();
  void judge_efficacy();
  [[nodiscard]] finding by_silence(cases& in, const partial_date* stated) const;

  // ANN-1 of the annulment of an act that gives money.
  void judge_annulment(const annulment& what);

  // Lines of the notice, each judged as a notice of its own: its endowment, what is for it alone and, where acts give
  // lines terms of their own or are for one alone, its grants.
  struct line_judged;
  void judge_lines();
  [[nodiscard]] const std::string* line_alone_of(const finding& one) const;
  [[nodiscard]] bool is_of_lines(const finding& one) const;

  // What a provision refers to: another act, one provision of it, grants by name.
  void judge_references(const provision& says);
  void judge_named(const provision& says);
  void judge_taken(const provision& says);
  [[nodiscard]] bool is_act(std::string_view id) const;
  [[nodiscard]] bool on_record(std::string_view grant) const { return place_of(grant).has_value(); }

  // Ratified, a late act is not late.
  [[nodiscard]] finding ratified(finding says) const;
  [[nodiscard]] judgement* before_it();
  void judge_apart(const effects::moves& one, judgement& whose);

  const snapshot& at_;
  fold by_;
  extension_caps caps_;
  std::optional<ordinal> own_;
  std::optional<ordinal> not_by_;
  std::unique_ptr<judgement> before_;               // where an act undoes others from its day on
  std::optional<fold> whole_record_;                // where it has been asked
  std::size_t asked_totals_ = 0;                    // so often
  std::optional<totals_in_order> own_totals_;       // where nobody shares any, and they have been asked again
  std::optional<std::vector<some_grants>> groups_;  // of the grants on record, where they have been asked
  std::optional<citations> own_citations_;          // where nobody shares any, and they have been asked
  std::optional<award_index> own_awards_;           // likewise
  std::optional<limits_said> limits_said_;          // where they have been asked
  audited_record* shared_;
  std::optional<calendar> italy_;              // where nobody shares one, and a rule has asked for it
  std::vector<stated<programme>> programmes_;  // of the notice in force; empty: not asked yet
  std::map<std::optional<std::uint32_t>, std::list<judged_limit>> limits_;  // of the notice, of a grant
  struct partners_of_grant {
    std::size_t judged = 0;  // changes
    std::optional<std::vector<partners_at>> after_each;
  };
  std::map<std::uint32_t, partners_of_grant> partners_;  // by grant
  std::map<std::uint32_t, ordinal> last_changes_;        // of partners by this act, of each grant; empty: not asked yet
  std::optional<finds> finds_party_;  // whether this provision finds the parties that it changes, where it is sure
  std::optional<totals_apart> totals_apart_;  // of the notice and of its lines, where they have been asked
  std::optional<std::vector<std::shared_ptr<line_judged>>> lines_;  // that acts tell of, where an act has been judged
  ordinal act_ = 0;
  std::optional<ordinal> provision_;  // the one of the act's provisions that is judged; none: the act as a whole
  std::optional<ordinal> endows_;     // the first of its provisions that says what the notice or a line has
  std::vector<finding> found_;
  moved_terms moved_;  // by the act, as far as it has been judged

  std::map<deadline_kind, std::vector<stated<date>>> notice_terms_;  // of this provision, as far as they were asked
  std::optional<std::tuple<ordinal, ordinal>> notice_terms_of_;
};

}  // namespace avviso::inline v0::detail

#endif
