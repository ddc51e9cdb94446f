// SPDX-License-Identifier: BSL-1.0
// What stands in the way of a provision: of its act, and of what it refers to.
#include "why_not_search.hpp"

#include <algorithm>

#include "../fields/line_alone.hpp"
#include "../fields/standing.hpp"
#include "../record/lines.hpp"
#include "../record/part_on_record.hpp"

namespace avviso::inline v0::detail {

namespace {

obstacle obstacle_of(standing as) {
  if (as == standing::stayed) return obstacle::stayed;
  return as == standing::replaced ? obstacle::replaced : obstacle::annulled;
}

}  // namespace

void why_not_search::look_at_act() {
  const auto act = at_.act;
  add_if(obstacle::not_known, [&](cases& in) { return !by_.known(in, act); });
  const auto on_it = by_.of().links_of(act);
  for (const auto& one : on_it.undone_by) {
    const auto as = undoing_by(by_.of().provision_at(one))->as;
    const auto is_by_it = [&](cases& in) {
      const auto state = by_.state_of(in, act);
      return state.annulled && state.undone_as == as && by_.known(in, one.act);
    };
    add_if(obstacle_of(as), is_by_it, one.act);
  }
  for (const auto& one : on_it.partly_undone_by) {
    const auto how = *undoing_by(by_.of().provision_at(one));
    const bool is_for_all = is_on_another_act(says());
    if (!how.is_of(at_.provision, is_for_all ? std::nullopt : grant_)) continue;
    // With what it did for the notice, a grant begins.
    if (grant_ && how.grants != nullptr && (does<effects::founds>(says()) || may_begin_with_it())) continue;
    add_if(
        obstacle_of(how.as), [&](cases& in) { return by_.undoes(in, one); }, one.act);
  }
  cases every;
  std::vector<efficacy_ground> grounds;
  do {
    const auto state = by_.state_of(every, act);
    const bool waits = state.known && !state.since;
    if (waits && std::find(grounds.begin(), grounds.end(), state.ground) == grounds.end()) {
      grounds.push_back(state.ground);
    }
  } while (every.next());
  for (const auto ground : grounds) {
    add_if(
        obstacle::without_effect,
        [&](cases& in) {
          const auto state = by_.state_of(in, act);
          return state.known && !state.since && state.ground == ground;
        },
        {}, ground);
  }
  add_if(obstacle::not_yet_effective, [&](cases& in) {
    const auto state = by_.state_of(in, act);
    const auto since = state.known ? by_.since_of(in, at_) : std::nullopt;
    const bool is_to_come = since && !in.on_or_before(*since, by_.when().in_force);
    return is_to_come || by_.lapse_by(in, at_) == fold::lapsing::to_come;
  });
  add_if(obstacle::award_accepted, [&](cases& in) { return by_.lapse_by(in, at_) == fold::lapsing::has_reply; });
}

void why_not_search::look_at_wording() {
  for (const auto& one : by_.of().corrections_of(at_.act, at_.provision)) {
    add_if(
        obstacle::corrected, [&](cases& in) { return by_.correction_of(in, at_.act, at_.provision) == one; }, one.act);
  }
  if (which_ && limit_offered() != which_) add(obstacle::other_deadline, true);
}

void why_not_search::look_at_references() {
  const auto* refers_to = card_of(says()).act;
  if (refers_to == nullptr) return;
  const auto* corrects = std::get_if<correction>(&says());
  const auto other = by_.of().find(*refers_to);
  if (!other || (corrects != nullptr && !by_.of().changed_by(at_)) || !is_part_on_record(by_.of(), says()))
    return add(obstacle::nothing_on_record, true);
  add_if(obstacle::nothing_on_record, [&](cases& in) { return by_.known(in, at_.act) && !by_.known(in, *other); });
  if (card_of(says()).bears == relation::accepts) {
    add_if(obstacle::nothing_on_record,
           [&](cases& in) { return by_.known(in, *other) && !offers_anything(in, *other); });
  }
  if (std::holds_alternative<act_correction>(says())) return look_at_data(*other);
  if (corrects == nullptr) return;
  const spot corrected{*other, corrects->provision};
  for (const auto& one : by_.of().corrections_of(corrected.act, corrected.provision)) {
    if (one == at_) continue;
    const auto prevails = [&](cases& in) {
      return by_.works_back(in, by_.state_of(in, at_.act)) &&
             by_.correction_of(in, corrected.act, corrected.provision) == one;
    };
    if (surely(prevails)) add(obstacle::superseded, true, one.act);
  }
}

// Whether others say, of all that it says of an act's data, otherwise.
void why_not_search::look_at_data(ordinal other) {
  const bool works = surely([&](cases& in) {
    const auto state = by_.state_of(in, at_.act);
    return state.known && state.since && !state.annulled && !by_.is_undone(in, at_, std::nullopt);
  });
  std::optional<ordinal> last;
  bool is_read = false;
  by_.of().each_data_correction(other, [&](const link& by) {
    is_read = is_read || by == at_;
    last = by.act;
  });
  if (works && !is_read && last) add(obstacle::superseded, true, *last);
}

// Whether an act offers anything to those who adhere to it.
bool why_not_search::offers_anything(cases& in, ordinal act) const {
  for (ordinal p = 0; p < by_.act_at(act).provisions.size(); ++p) {
    const auto head = card_of(by_.worded_in(in, act, p));
    const auto* whom = head.whom.if_offered();
    if (whom != nullptr && whom->whom() == reach::kind::adhering) return true;
  }
  return false;
}

// Whether every grant that it names is missing.
void why_not_search::look_at_names() {
  bool names_any = false;
  bool finds_any = false;
  static_cast<void>(each_grant_named(says(), [&](std::string_view one) {
    names_any = true;
    finds_any = finds_any || by_.of().place_of_grant(one).has_value();
  }));
  if (names_any && !finds_any) add(obstacle::nothing_on_record, true);
}

// Of a resumption, for the time limits of the notice.
void why_not_search::look_at_suspension_of_notice() {
  const auto passes = first_effect<effects::passes>(says());
  if (!passes || !passes->resumes() || !passes->of.may_be(std::nullopt)) return;
  add_if(obstacle::not_suspended, [&](cases& in) {
    return by_.in_force(in, at_.act) && !suspension_before(by_, in, at_, std::nullopt, false).by;
  });
}
}  // namespace avviso::inline v0::detail
