// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/why_not.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/legal_order.hpp>

#include <algorithm>

#include "../fields/line_alone.hpp"
#include "../fields/time_limit_of.hpp"
#include "../fold/subject.hpp"
#include "../record/lines.hpp"
#include "why_not_search.hpp"

namespace avviso::inline v0 {

using namespace detail;

std::vector<why_not_reason> why_not_search::all() && {
  if (grant_ && no_such_grant(by_, *grant_)) add(obstacle::not_awarded, true);
  look_at_act();
  look_at_wording();
  look_at_references();
  if (grant_) {
    if (!may_begin_with_it()) {
      if (is_meant_for_others(*grant_)) add(obstacle::other_target, true);
      look_at_reach(*grant_);
    }
    look_at_allotment(*grant_);
    look_at_partners(*grant_);
    look_at_course(*grant_);
    look_at_what_is_anew(*grant_);
  } else {
    if (is_of_grants_alone()) add(obstacle::other_target, true);
    look_at_names();
    look_at_suspension_of_notice();
  }
  look_at_order();
  return std::move(found_);
}

// The time limit that it moves, or sets for those whom it is offered to.
std::optional<deadline_name> why_not_search::limit_offered() const {
  if (const auto extends = extended_by(says())) return extends->which;
  std::optional<deadline_name> found;
  each_effect<effects::sets_term>(says(), [&found](const effects::sets_term& one) {
    if (one.of.if_offered() != nullptr) found = one.which;
  });
  return found;
}

// Whether it does nothing for the notice: it names grants, or is one grant's.
bool why_not_search::is_of_grants_alone() const {
  const auto whom = card_of(says()).whom;
  return whom.is_only_of_named() && !whom.are_awarded();
}

// Whether it is for the notice, or for grants that it names and not for this one.
bool why_not_search::is_meant_for_others(std::string_view grant) const {
  bool names_it = false;
  bool names_any = false;
  const auto head = each_grant_named(says(), [&](std::string_view one) {
    names_any = true;
    names_it = names_it || match(one, grant);
  });
  each_effect<effects::ranks>(says(),
                              [&](const effects::ranks& one) { names_it = names_it || match(one.proposal, grant); });
  if (names_it) return false;
  const auto* whom = head.whom.if_offered();
  const bool offered_to_none = whom != nullptr && whom->whom() == reach::kind::no_grant;
  return names_any || offered_to_none || head.whom.is_notice() || head.whom.is_only_of_named();
}

// Of a move of the notice's time limit: whether the grant may begin with what it moves. S7.
bool why_not_search::may_begin_with_it() const {
  const auto moves = first_effect<effects::moves>(says());
  const auto which = moves ? std::optional(moves->which) : limit_offered();
  if (!which || !card_of(says()).whom.may_be(std::nullopt)) return false;
  const time_limit_of limit(by_, *which, grant_);
  const auto& all = limit.set_by().settings();
  return std::any_of(all.begin(), all.end(), [&](const setting& one) {
    if (one.life != of_life::begins) return false;
    return possibly([&](cases& in) {
      std::vector<ground> unused;
      const bool stands = one.act == at_.act ? at_.provision < one.provision : by_.stands_before(in, at_.act, one.act);
      return stands && limit.set_by().applies(in, one, unused);
    });
  });
}

// Of a time limit: what stands after it, and whether it was still running.
void why_not_search::look_at_order() {
  const auto which = limit_offered();
  if (!which) return;
  const time_limit_of of(by_, *which, grant_);
  for (const auto& one : of.set_by().settings()) {
    if (one.act == at_.act && one.provision <= at_.provision) continue;
    std::vector<ground> unused;
    if (one.life == of_life::begins || one.life == of_life::ends) continue;  // told as what becomes of the grant
    const auto follows = [&](cases& in) {
      const auto to = extended_by(one.what);
      const bool moves_on = one.is_relative && !(to && !to->is_relative());
      if (moves_on || !by_.in_force(in, at_.act) || !of.set_by().applies(in, one, unused)) return false;
      return one.act == at_.act || !by_.may_stand_before(in, one.act, at_.act);
    };
    if (surely(follows)) add(obstacle::superseded, true, one.act);
  }
  if (const auto extends = extended_by(says())) look_at_expiry(*extends);
}

// Of an extension: whether EXT-1 is violated, whichever term was in force before, and no act may cure it.
void why_not_search::look_at_expiry(const effects::moves& extends) {
  const auto& which = by_.act_at(at_.act);
  const auto before = time_limit_of(before_, extends.which, grant_).days_before(at_);
  const bool is_late = std::all_of(before.begin(), before.end(), [&](const time_limit_of::before& had) {
    const auto by = by_.when().readings.timeliness;
    const auto says = living_term(which.reference.on, only_day(had.day), *extends.requested, by);
    return asked_in(order_of(which), says).outcome == outcome::violated;
  });
  const auto ratified = by_.of().links_of(at_.act).ratified_by;
  const bool may_be_cured = std::any_of(ratified.begin(), ratified.end(), [&](const link& one) {
    return possibly([&](cases& in) { return by_.in_force(in, one.act) && !by_.is_undone(in, one, std::nullopt); });
  });
  if (!before.empty() && is_late && !may_be_cured) add(obstacle::adopted_after_expiry, true);
}

result<std::vector<why_not_reason>> why_not(const snapshot& at, std::string_view act, std::uint32_t number,
                                            std::optional<std::string_view> grant,
                                            const std::optional<deadline_name>& which) {
  const fold by(at.dossier(), at.when());
  const auto index = by.of().find(act);
  if (!index) return error{.code = errc::no_such_act, .found = quote(act)};
  if (number >= by.act_at(*index).provisions.size()) {
    error why{.code = errc::no_such_provision};
    why.found.append_number(number);
    return why;
  }
  if (grant && !by.of().place_of_grant(*grant)) return error{.code = errc::no_such_grant, .found = quote(*grant)};
  const auto& says = by.act_at(*index).provisions[number];
  const auto* alone = line_alone_in(says);
  const auto line = grant ? by.line_of(*grant) : std::nullopt;
  const bool is_of_notice_too =
      does<effects::adds_money, effects::adds_units, effects::redetermines, effects::ranks>(says);
  if (alone != nullptr && (grant ? line && !match(*line, *alone) : !is_of_notice_too))
    return std::vector{why_not_reason{.obstacle = obstacle::other_line, .is_sure = true, .act = {}}};
  if (grant) {
    const auto seen = asking::of_line(at, {.field = field::total, .grant = std::string(*grant)});
    if (seen) return why_not(*seen, act, number, grant, which);
  }
  const fold before(at.dossier(), at.when(), {}, {}, *index);
  return why_not_search(by, before, {*index, number}, grant, which).all();
}

}  // namespace avviso::inline v0
