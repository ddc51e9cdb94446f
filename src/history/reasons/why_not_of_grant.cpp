// SPDX-License-Identifier: BSL-1.0
// What stands in the way of a provision: of what becomes of a grant.
#include "why_not_search.hpp"

#include <algorithm>

#include "../fields/accounts.hpp"
#include "../fields/grant_life.hpp"
#include "../fields/partnership.hpp"
#include "../fields/standing.hpp"

namespace avviso::inline v0::detail {

// Of an allotment: whether the act that it divides adds anything to be shared, and for this grant; and whether a
// later one divides it anew.
void why_not_search::look_at_allotment(std::string_view grant) {
  const auto divides = first_effect<effects::divides>(says());
  const auto of = divides ? by_.of().find(divides->of) : std::nullopt;
  if (!of) return;
  const auto each_shared = [&](cases& in, auto use) {
    for (ordinal p = 0; p < by_.act_at(*of).provisions.size(); ++p) {
      each_effect<effects::adds_money>(by_.worded_in(in, *of, p), [&](const effects::adds_money& one) {
        const auto* whom = one.of.if_offered();
        if (one.is_shared && whom != nullptr && whom->whom() != reach::kind::no_grant) use(p, *whom);
      });
    }
  };
  const auto is_shared = [&](cases& in) {
    bool found = false;
    each_shared(in, [&](ordinal, const reach&) { found = true; });
    return found;
  };
  add_if(obstacle::nothing_on_record, [&](cases& in) { return by_.known(in, *of) && !is_shared(in); });
  add_if(
      obstacle::without_effect, [&](cases& in) { return by_.known(in, *of) && !by_.in_force(in, *of); }, *of);
  add_if(
      obstacle::not_adhered,
      [&](cases& in) {
        bool is_reached = false;
        std::vector<ground> unused;
        each_shared(in, [&](ordinal p, const reach& whom) {
          is_reached = is_reached || by_.reaches(in, {*of, p, whom, elects_money}, grant, unused);
        });
        return by_.in_force(in, *of) && is_shared(in) && !is_reached;
      },
      *of);
  for (const auto& other : by_.of().links_of(*of).allotted_by) {
    if (other == at_) continue;
    const auto is_later = [&](cases& in) {
      const auto says = first_effect<effects::divides>(by_.worded_in(in, other.act, other.provision));
      if (!says || says->of != divides->of || !by_.in_force(in, other.act)) return false;
      return other.act == at_.act ? other.provision > at_.provision : by_.stands_before(in, at_.act, other.act);
    };
    if (surely(is_later)) add(obstacle::superseded, true, other.act);
  }
}

void why_not_search::look_at_reach(std::string_view grant) {
  const auto head = card_of(says());
  const auto* whom = head.whom.if_offered();
  if (whom == nullptr || whom->whom() != reach::kind::adhering) return;
  const fold::offer now{at_.act, at_.provision, *whom, head.elects};
  const fold::offer ever{at_.act, at_.provision, *whom, head.elects, true};
  std::vector<ground> unused;
  const auto reached = [&](cases& in, const fold::offer& offer) { return by_.reaches(in, offer, grant, unused); };
  add_if(obstacle::adhesion_not_stated,
         [&](cases& in) { return !by_.accepted(in, at_.act, grant).on_record && !is_closed(in); });
  add_if(obstacle::not_adhered, [&](cases& in) {
    const auto said = by_.accepted(in, at_.act, grant);
    const auto* elects = said.elected.if_stated();
    return said.on_record ? elects != nullptr && !head.elects(*elects) : is_closed(in);
  });
  add_if(obstacle::withdrawn, [&](cases& in) {
    const auto said = by_.accepted(in, at_.act, grant);
    return said.on_record && !said.elected.is_stated() && !reached(in, now);
  });
  add_if(obstacle::adhesion_to_come, [&](cases& in) {
    return by_.accepted(in, at_.act, grant).on_record && reached(in, ever) && !reached(in, now);
  });
}

bool why_not_search::is_closed(cases& in) const {
  std::vector<ground> unused;
  return by_.list_is_closed(in, at_.act, unused) || by_.when().readings.absence == absence::not_adhered;
}

// Of a change of partners: whom it finds.
void why_not_search::look_at_partners(std::string_view grant) {
  const auto change = first_effect<effects::changes_partners>(says());
  if (!change || !match(change->grant, grant)) return;
  const auto acts = acts_on_partners(by_.of(), grant);
  const auto finds_it = [&](std::optional<finds> sought) {
    return [&, sought](cases& in) {
      return by_.known(in, at_.act) && partners_after(by_, in, acts, at_, grant).as_worded == sought;
    };
  };
  add_if(obstacle::no_partnership, [&](cases& in) {
    return by_.known(in, at_.act) && !partners_after(by_, in, acts, at_, grant).members.is_stated();
  });
  add_if(obstacle::nobody_of_that_name, finds_it(finds::nobody));
  add_if(obstacle::several_of_that_name, finds_it(finds::several));
  add_if(obstacle::no_lead, finds_it(finds::no_lead));
  add_if(obstacle::leads_already, finds_it(finds::the_lead));
}

// Of money and units: whether the grant keeps what comes to it.
void why_not_search::look_at_money(std::string_view grant) {
  openness open(by_, grant);
  const accounts all(open, grant);
  const auto& its = all.all().front();
  const auto* whom = card_of(says()).whom.if_offered();
  // What is taken is taken from those that are awarded, whoever is named.
  const bool is_for_every = (whom != nullptr && whom->whom() == reach::kind::every_grant) || takes_or_says_anew(says());
  add_if(obstacle::grant_ended,
         [&](cases& in) { return all.life_in(in, its).has_ended && !all.runs_at(in, its, at_); });
  if (!is_for_every) return;
  add_if(obstacle::awarded_later, [&](cases& in) {
    const auto now = all.life_in(in, its);
    return !now.has_ended && !now.since.empty() && !all.runs_at(in, its, at_);
  });
}

// Of a term, an award or a share: whether what ends the grant stands before it, or behind it and undoes it.
void why_not_search::look_at_life(std::string_view grant) {
  const grant_life lives(by_.of(), grant);
  const bool begins = does<effects::awards>(says()) || may_begin_with_it();
  bool moves_report = false;  // which an end may keep
  each_effect<effects::moves>(says(), [&](const effects::moves& one) {
    moves_report = moves_report || one.which == deadline_name(deadline_kind::final_report);
  });
  moves_report = moves_report || limit_offered() == std::optional(deadline_name(deadline_kind::final_report));
  add_if(obstacle::grant_ended, [&](cases& in) {
    if (!begins && lives.before(by_, in, at_, false) == grant_life::stage::has_ended) return true;
    return std::any_of(lives.ends().begin(), lives.ends().end(), [&](const written& end) {
      if (!by_.in_force(in, end.at.act) || !by_.is_so_worded(in, end.at.act, end.at.provision, end.says)) return false;
      if (moves_report &&
          (keeps_report(end.says) || lives.before(by_, in, end.at, false) == grant_life::stage::has_ended)) {
        return false;
      }
      return end.at.act == at_.act ? at_.provision < end.at.provision : by_.stands_before(in, at_.act, end.at.act);
    });
  });
}

// Of a payment: whether its day has come. What was paid stays paid, whatever becomes of the grant.
void why_not_search::look_at_day_of(const effects::pays& one) {
  const auto* on = one.on.if_stated();
  if (on == nullptr) return;
  add_if(obstacle::not_yet_effective,
         [&](cases& in) { return by_.in_force(in, at_.act) && !in.on_or_before(*on, by_.when().in_force); });
}

// Of what gives to the grant and takes from it: what says anew what it has, once it has come; of units it does not.
void why_not_search::look_at_what_is_anew(std::string_view grant) {
  if (!does<effects::adds_money, effects::awards, effects::redetermines>(says())) return;
  openness open(by_, grant);
  const accounts all(open, grant);
  const auto& its = all.all().front();
  for (const auto& one : its.redetermined) {
    const auto is_later = [&](cases& in) {
      return all.applies(in, one, grant) && all.precedes(in, at_, one.at) && all.runs_at(in, its, one.at);
    };
    if (surely(is_later)) add(obstacle::superseded, !does<effects::adds_units>(says()), one.at.act);
  }
}

// What is no term and no money stands as it was when the grant ends: only what stands behind the end does nothing.
void why_not_search::look_at_course(std::string_view grant) {
  if (does<effects::adds_money, effects::adds_units, effects::redetermines>(says())) return look_at_money(grant);
  if (const auto pays = first_effect<effects::pays>(says())) return look_at_day_of(*pays);
  bool happens_to_grants = false;
  each_effect<effects::happens>(
      says(), [&](const effects::happens& one) { happens_to_grants = happens_to_grants || !one.to.is_notice(); });
  if (limit_offered() || does<effects::moves, effects::awards, effects::divides>(says())) {
    look_at_life(grant);
  } else if (happens_to_grants || does<effects::changes_partners>(says())) {  // to one that is closed, too
    const grant_life lives(by_.of(), grant);
    add_if(obstacle::grant_ended,
           [&](cases& in) { return lives.before(by_, in, at_, false) == grant_life::stage::has_ended; });
  } else if (does<effects::passes, effects::accepts>(says())) {
    add_if(obstacle::grant_ended, [&](cases& in) { return has_ended(standing_before(by_, in, at_, grant)); });
  }
  const auto passes = first_effect<effects::passes>(says());
  if (!passes || !(passes->resumes() || passes->dissolves)) return;
  add_if(passes->resumes() ? obstacle::not_suspended : obstacle::nothing_on_record, [&](cases& in) {
    return by_.known(in, at_.act) && standing_before(by_, in, at_, grant) == grant_standing::awarded;
  });
}
}  // namespace avviso::inline v0::detail
