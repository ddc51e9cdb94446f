// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_REASONS_WHY_NOT_SEARCH_HPP
#define AVVISO_SRC_HISTORY_REASONS_WHY_NOT_SEARCH_HPP

#include <avviso/deadline_name.hpp>
#include <avviso/history/why_not.hpp>

#include <optional>
#include <string_view>
#include <vector>

#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"
#include "../record/effects.hpp"

namespace avviso::inline v0::detail {

// Looks for what stands in the way of a provision, obstacle by obstacle.
class why_not_search {
 public:
  // `before`: as if the act undid nothing from its day on.
  why_not_search(const fold& by, const fold& before, const spot& at, std::optional<std::string_view> grant,
                 const std::optional<deadline_name>& which)
      : by_(by), before_(before), at_(at), grant_(grant), which_(which) {}

  std::vector<why_not_reason> all() &&;

 private:
  [[nodiscard]] const provision& says() const { return by_.act_at(at_.act).provisions[at_.provision]; }

  void add(obstacle what, bool is_sure, std::optional<ordinal> act = {}, std::optional<efficacy_ground> why = {}) {
    found_.push_back({.obstacle = what, .is_sure = is_sure, .act = {}, .efficacy = why});
    if (act) found_.back().act = by_.act_at(*act).id;
  }

  // Adds an obstacle that is there in some cases, or in all.
  template <class Holds>
  void add_if(obstacle what, Holds holds, std::optional<ordinal> act = {}, std::optional<efficacy_ground> why = {}) {
    if (possibly(holds)) add(what, surely(holds), act, why);
  }

  // Of the act, and of what its provision refers to.
  void look_at_act();
  void look_at_wording();
  void look_at_references();
  void look_at_data(ordinal other);
  [[nodiscard]] bool offers_anything(cases& in, ordinal act) const;
  void look_at_names();
  void look_at_suspension_of_notice();

  // Of what becomes of a grant.
  void look_at_allotment(std::string_view grant);
  void look_at_reach(std::string_view grant);
  [[nodiscard]] bool is_closed(cases& in) const;
  void look_at_partners(std::string_view grant);
  void look_at_money(std::string_view grant);
  void look_at_life(std::string_view grant);
  void look_at_day_of(const effects::pays& one);
  void look_at_what_is_anew(std::string_view grant);
  void look_at_course(std::string_view grant);

  // Of whom the provision is for, and of the order in which acts stand.
  [[nodiscard]] std::optional<deadline_name> limit_offered() const;
  [[nodiscard]] bool is_of_grants_alone() const;
  [[nodiscard]] bool is_meant_for_others(std::string_view grant) const;
  [[nodiscard]] bool may_begin_with_it() const;
  void look_at_order();
  void look_at_expiry(const effects::moves& extends);

  const fold& by_;
  const fold& before_;
  spot at_;
  std::optional<std::string_view> grant_;
  const std::optional<deadline_name>& which_;
  std::vector<why_not_reason> found_;
};

}  // namespace avviso::inline v0::detail

#endif
