// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_JUDGEMENT_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_JUDGEMENT_HPP

#include <avviso/history/snapshot.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/time/calendar.hpp>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../fields/time_limit_of.hpp"
#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// Judges the acts of a dossier as of one day, act by act, each as it is written. `own` is that of a fold.
class judgement {
 public:
  judgement(const snapshot& at, const extension_caps& caps, std::optional<ordinal> own = {});
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
  struct named_limit {
    deadline_name which;
    std::unique_ptr<const time_limit_of> limit;
  };

  void add(finding says, std::optional<std::uint32_t> grant = {});
  [[nodiscard]] const act& it() const { return by_.act_at(act_); }
  [[nodiscard]] std::optional<std::uint32_t> place_of(std::string_view grant) const;
  [[nodiscard]] std::optional<std::string_view> name_of(std::optional<std::uint32_t> grant) const;

  // Judges what one provision does; most of it is judged by its references alone.
  void judge_provision(const provision& says);
  void judge_effect(const effects::founds& one);
  void judge_effect(const effects::opens& one);
  void judge_effect(const effects::moves& one);
  void judge_effect(const effects::adds_money& one);
  void judge_effect(const effects::adds_units& one);
  void judge_effect(const effects::divides& one);
  void judge_effect(const effects::awards& one);
  void judge_effect(const effects::assigns& one);
  void judge_effect(const effects::changes_partners& one);
  void judge_effect(const effects::passes& one);
  template <class Other>
  void judge_effect(const Other& /*unused*/) {}
  [[nodiscard]] spot here() const { return {act_, *provision_}; }

  // Extensions and windows.
  [[nodiscard]] const time_limit_of& limit_of(const deadline_name& which, std::optional<std::uint32_t> grant);
  void judge_move(const effects::moves& what, std::optional<std::uint32_t> grant);
  void judge_caps(const effects::moves& what, std::optional<std::uint32_t> grant);
  void judge_fixed(const stated<date>& day);
  void judge_number(const std::string& number);
  void judge_opening(const stated<date>& opens, bool announces_itself);
  [[nodiscard]] stated<partial_date> announced(cases& in, bool by_itself) const;
  [[nodiscard]] std::optional<spot> founded_by(cases& in) const;
  [[nodiscard]] const std::vector<stated<programme>>& programmes();

  // Money.
  void judge_endowment();
  void judge_paid(const std::vector<std::string_view>& grants);
  void judge_once(std::string_view grant);
  void judge_publication(const grant& one);
  void judge_partnership_of(const grant& one);

  // Where adhesion is required: satisfied for the grants that adhered, undetermined for those with nothing on record,
  // not applicable to those that did not adhere, because it does not reach them.
  void judge_adhesions(rule which, const reach& whom, bool (*elects)(election));

  // The act as such: its number, its day, its CUP, its effect.
  void judge_citation();
  void judge_twins();
  void judge_efficacy();
  [[nodiscard]] finding by_silence(cases& in) const;

  // What a provision refers to: another act, one provision of it, grants by name.
  void judge_references(const provision& says);
  [[nodiscard]] bool is_act(std::string_view id) const;
  [[nodiscard]] bool corrects_something(const correction& one) const;
  [[nodiscard]] bool on_record(std::string_view grant) const { return place_of(grant).has_value(); }

  const snapshot& at_;
  fold by_;
  extension_caps caps_;
  std::vector<bool> is_known_;                // of each act, or perhaps
  std::vector<std::uint32_t> grants_;         // the grants on record: awarded by an act that is known
  std::vector<std::uint32_t> by_name_;        // the same
  std::set<std::string_view> awarded_often_;  // those awarded more than once
  std::vector<ordinal> by_citation_;          // the acts that are cited in full; empty: not asked yet
  std::map<std::optional<std::uint32_t>, std::vector<named_limit>> limits_;  // as far as they have been asked, by grant
  std::optional<calendar> italy_;                                            // where a rule has asked for it
  std::vector<stated<programme>> programmes_;    // of the notice in force; empty: not asked yet
  std::optional<finding> within_the_endowment_;  // where it has been asked
  ordinal act_ = 0;
  std::optional<ordinal> provision_;  // the one of the act's provisions that is judged; none: the act as a whole
  std::vector<finding> found_;
};

}  // namespace avviso::inline v0::detail

#endif
