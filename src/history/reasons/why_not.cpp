// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/why_not.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/legal_order.hpp>

#include <algorithm>

#include "../fields/accounts.hpp"
#include "../fields/grant_life.hpp"
#include "../fields/line_alone.hpp"
#include "../fields/partnership.hpp"
#include "../fields/standing.hpp"
#include "../fields/time_limit_of.hpp"
#include "../fold/subject.hpp"
#include "../record/lines.hpp"
#include "../record/part_on_record.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// Looks for what stands in the way, obstacle by obstacle.
class search {
 public:
  // `before`: as if the act undid nothing from its day on.
  search(const fold& by, const fold& before, const spot& at, std::optional<std::string_view> grant,
         const std::optional<deadline_name>& which)
      : by_(by), before_(before), at_(at), grant_(grant), which_(which) {}

  std::vector<why_not_reason> all() && {
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

  [[nodiscard]] static obstacle obstacle_of(standing as) {
    if (as == standing::stayed) return obstacle::stayed;
    return as == standing::replaced ? obstacle::replaced : obstacle::annulled;
  }

  void look_at_act() {
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

  void look_at_wording() {
    for (const auto& one : by_.of().corrections_of(at_.act, at_.provision)) {
      add_if(
          obstacle::corrected, [&](cases& in) { return by_.correction_of(in, at_.act, at_.provision) == one; },
          one.act);
    }
    if (which_ && limit_offered() != which_) add(obstacle::other_deadline, true);
  }

  // The time limit that it moves, or sets for those whom it is offered to.
  [[nodiscard]] std::optional<deadline_name> limit_offered() const {
    if (const auto extends = extended_by(says())) return extends->which;
    std::optional<deadline_name> found;
    each_effect<effects::sets_term>(says(), [&found](const effects::sets_term& one) {
      if (one.of.if_offered() != nullptr) found = one.which;
    });
    return found;
  }

  // Whether it does nothing for the notice: it names grants, or is one grant's.
  [[nodiscard]] bool is_of_grants_alone() const {
    const auto whom = card_of(says()).whom;
    return whom.is_only_of_named() && !whom.are_awarded();
  }

  // Whether it is for the notice, or for grants that it names and not for this one.
  [[nodiscard]] bool is_meant_for_others(std::string_view grant) const {
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
  [[nodiscard]] bool may_begin_with_it() const {
    const auto moves = first_effect<effects::moves>(says());
    const auto which = moves ? std::optional(moves->which) : limit_offered();
    if (!which || !card_of(says()).whom.may_be(std::nullopt)) return false;
    const time_limit_of limit(by_, *which, grant_);
    const auto& all = limit.set_by().settings();
    return std::any_of(all.begin(), all.end(), [&](const setting& one) {
      if (one.life != of_life::begins) return false;
      return possibly([&](cases& in) {
        std::vector<ground> unused;
        const bool stands =
            one.act == at_.act ? at_.provision < one.provision : by_.stands_before(in, at_.act, one.act);
        return stands && limit.set_by().applies(in, one, unused);
      });
    });
  }

  // Whether every grant that it names is missing.
  void look_at_names() {
    bool names_any = false;
    bool finds_any = false;
    static_cast<void>(each_grant_named(says(), [&](std::string_view one) {
      names_any = true;
      finds_any = finds_any || by_.of().place_of_grant(one).has_value();
    }));
    if (names_any && !finds_any) add(obstacle::nothing_on_record, true);
  }

  // Of a resumption, for the time limits of the notice.
  void look_at_suspension_of_notice() {
    const auto passes = first_effect<effects::passes>(says());
    if (!passes || !passes->resumes() || !passes->of.may_be(std::nullopt)) return;
    add_if(obstacle::not_suspended, [&](cases& in) {
      return by_.in_force(in, at_.act) && !suspension_before(by_, in, at_, std::nullopt, false).by;
    });
  }

  // Of an allotment: whether its act adds anything for this grant to share, and a later one divides it anew.
  void look_at_allotment(std::string_view grant) {
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

  void look_at_reach(std::string_view grant) {
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

  [[nodiscard]] bool is_closed(cases& in) const {
    std::vector<ground> unused;
    return by_.list_is_closed(in, at_.act, unused) || by_.when().readings.absence == absence::not_adhered;
  }

  void look_at_references() {
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
  void look_at_data(ordinal other) {
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
  [[nodiscard]] bool offers_anything(cases& in, ordinal act) const {
    for (ordinal p = 0; p < by_.act_at(act).provisions.size(); ++p) {
      const auto head = card_of(by_.worded_in(in, act, p));
      const auto* whom = head.whom.if_offered();
      if (whom != nullptr && whom->whom() == reach::kind::adhering) return true;
    }
    return false;
  }

  // Of a change of partners: whom it finds.
  void look_at_partners(std::string_view grant) {
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
  void look_at_money(std::string_view grant) {
    openness open(by_, grant);
    const accounts all(open, grant);
    const auto& its = all.all().front();
    const auto* whom = card_of(says()).whom.if_offered();
    // What is taken is taken from those that are awarded, whoever is named.
    const bool is_for_every =
        (whom != nullptr && whom->whom() == reach::kind::every_grant) || takes_or_says_anew(says());
    add_if(obstacle::grant_ended,
           [&](cases& in) { return all.life_in(in, its).has_ended && !all.runs_at(in, its, at_); });
    if (!is_for_every) return;
    add_if(obstacle::awarded_later, [&](cases& in) {
      const auto now = all.life_in(in, its);
      return !now.has_ended && !now.since.empty() && !all.runs_at(in, its, at_);
    });
  }

  // Of a term, an award or a share: whether what ends the grant stands before it, or behind it and undoes it.
  void look_at_life(std::string_view grant) {
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
        if (!by_.in_force(in, end.at.act) || !by_.is_so_worded(in, end.at.act, end.at.provision, end.says))
          return false;
        if (moves_report &&
            (keeps_report(end.says) || lives.before(by_, in, end.at, false) == grant_life::stage::has_ended)) {
          return false;
        }
        return end.at.act == at_.act ? at_.provision < end.at.provision : by_.stands_before(in, at_.act, end.at.act);
      });
    });
  }

  // Of a payment: whether its day has come. What was paid stays paid, whatever becomes of the grant.
  void look_at_day_of(const effects::pays& one) {
    add_if(obstacle::not_yet_effective, [&, on = one.on.if_stated()](cases& in) {
      return on != nullptr && by_.in_force(in, at_.act) && !in.on_or_before(*on, by_.when().in_force);
    });
  }

  // Of what gives to the grant and takes from it: what says anew what it has, once it has come; of units it does not.
  void look_at_what_is_anew(std::string_view grant) {
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
  void look_at_course(std::string_view grant) {
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

  // Of a time limit: what stands after it, and whether it was still running.
  void look_at_order() {
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
  void look_at_expiry(const effects::moves& extends) {
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

  const fold& by_;
  const fold& before_;
  spot at_;
  std::optional<std::string_view> grant_;
  const std::optional<deadline_name>& which_;
  std::vector<why_not_reason> found_;
};

}  // namespace

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
  return search(by, before, {*index, number}, grant, which).all();
}

}  // namespace avviso::inline v0
