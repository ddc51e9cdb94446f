// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/adhesion.hpp>
#include <avviso/rules/expenditure_limit.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/order.hpp>
#include <avviso/rules/window.hpp>

#include <algorithm>

#include "../fields/standing.hpp"
#include "../fields/time_limit_of.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

// What an act undoes from its day on had stood until then: what it moves is judged against what that had left. Null:
// the act undoes nothing so.
judgement* judgement::before_it() {
  if (not_by_ == act_) return nullptr;
  const auto& says = it().provisions;
  const bool undoes = std::any_of(says.begin(), says.end(), [](const provision& one) {
    const auto how = undoing_by(one);
    return how && !how->is_from_the_beginning;
  });
  if (!undoes) return nullptr;
  if (!before_ || before_->not_by_ != act_) before_ = std::make_unique<judgement>(at_, caps_, own_, nullptr, act_);
  return before_.get();
}

// Judges for another, and leaves it what it finds.
void judgement::judge_apart(const effects::moves& one, judgement& whose) {
  act_ = whose.act_;
  provision_ = whose.provision_;
  found_.clear();
  moved_ = whose.moved_;
  judge_effect(one);
  whose.moved_ = moved_;
  whose.found_.insert(whose.found_.end(), found_.begin(), found_.end());
}

// Against the day in force before it: of the notice, unless the notice has no such time limit and grants do; and of
// each grant that it reaches.
void judgement::judge_effect(const effects::moves& one) {
  if (auto* then = before_it()) {
    then->judge_apart(one, *this);
    return;
  }
  const auto* whom = one.of.if_offered();
  if (whom == nullptr) return;
  if (one.by_suspension()) return judge_resumption(one, *whom);
  judge_adhesions(rule::EXT_5, *whom, elects_time);
  if (const auto* day = one.if_day()) judge_fixed(*day);
  const bool is_window = is_of_window(one.which);
  if (is_window && whom->whom() == reach::kind::listed) add(window_is_of_notice(false));
  const auto reached = is_window ? std::vector<some_grants>() : reached_by(*whom, elects_time);
  const auto notice_has_it = [&] {
    const auto before = limit_of(one.which, std::nullopt).days_before(here());
    return std::any_of(before.begin(), before.end(), [](const auto& had) { return had.day.is_stated(); });
  };
  const bool is_of_notice = one.of.may_be(std::nullopt) && (reached.empty() || notice_has_it());
  note_moved(one.which, is_of_notice, {});
  if (is_of_notice) judge_move(one, {});
  if (is_of_notice) judge_dependents(one.which, {});
  for (const auto& group : reached) {
    note_moved(one.which, false, group);
    judge_move(one, group);
    judge_dependents(one.which, group);
  }
}

// The end of a suspension is no extension; but the end of the activities that it moves is an end as any other, of each
// grant that stood still.
void judgement::judge_resumption(const effects::moves& what, const reach& whom) {
  const spot behind{act_, *provision_ + 1};
  const auto judge_end = [&](const some_grants& grants) {
    note_moved(what.which, grants.empty(), grants);
    judge_dependents(what.which, grants);
    if (!(what.which == deadline_name(deadline_kind::activities_end))) return;
    std::vector<stated<date>> ends;
    for (const auto& then : limit_of(what.which, one_of(grants)).days_before(behind))
      insert_candidate(ends, only_day(then.day));
    if (std::any_of(ends.begin(), ends.end(), [](const auto& end) { return end.is_stated(); }))
      judge_programme(ends, not_stated, grants);
  };
  const bool moves_notice = what.of.may_be(std::nullopt) && possibly([&](cases& in) {
                              return suspension_before(by_, in, here(), std::nullopt, true).by.has_value();
                            });
  if (moves_notice) judge_end({});
  for (const auto& group : reached_by(whom, elects_time)) {
    const auto stood_still = [&](cases& in) {
      return standing_before(by_, in, here(), *name_of(group.front())) == grant_standing::suspended;
    };
    if (possibly(stood_still)) judge_end(group);
  }
}

void judgement::note_moved(const deadline_name& which, bool of_notice, const some_grants& grants) {
  if (by_.of().has_open_terms()) {
    const auto whose = one_of(grants);
    for (const auto& one : running_from(which, whose)) {
      const auto* its = one.if_kind();
      const bool is_of_order =
          its != nullptr && (*its == deadline_kind::activities_end || *its == deadline_kind::final_report);
      if (is_of_order && of_notice) moved_.notice = true;
      if (is_of_order) moved_.grants.insert(grants.begin(), grants.end());
    }
  }
  const auto* kind = which.if_kind();
  if (kind == nullptr) return;
  moved_.window = moved_.window || (is_of_window(which) && of_notice);
  if (*kind != deadline_kind::activities_end && *kind != deadline_kind::final_report) return;
  moved_.notice = moved_.notice || of_notice;
  moved_.grants.insert(grants.begin(), grants.end());
}

judgement::judged_limit& judgement::limit_of(const deadline_name& which, std::optional<std::uint32_t> grant) {
  auto& of_it = limits_[grant];
  for (auto& one : of_it) {
    if (one.which() == which) return one;
  }
  return of_it.emplace_back(by_, which, name_of(grant), shared_ != nullptr ? shared_->terms_of(which, grant) : nullptr);
}

const time_limit_of& judgement::judged_limit::of() {
  if (!of_) of_.emplace(by_, which_, grant_);
  return *of_;
}

// Null if more than one case is possible. From the second time a limit is asked, the terms before all are found at
// once.
const time_limit_of::term_at* judgement::judged_limit::certain_term_before(const spot& move) {
  if (terms_ == nullptr && asked_++ == 1) own_terms_ = of().certain_terms();
  if (own_terms_) terms_ = &*own_terms_;
  if (terms_ == nullptr) return nullptr;
  const auto place =
      std::lower_bound(terms_->begin(), terms_->end(), move,
                       [](const time_limit_of::term_at& each, const spot& key) { return each.before < key; });
  return place != terms_->end() && place->before == move ? &*place : nullptr;
}

std::vector<time_limit_of::before> judgement::judged_limit::days_before(const spot& move) {
  const auto* certain = certain_term_before(move);
  return certain != nullptr ? std::vector<time_limit_of::before>{{certain->had.now, certain->act_has}}
                            : of().days_before(move);
}

// The rules on the move itself, against the day in force before it: of the notice, or of grants that are alike.
void judgement::judge_move(const effects::moves& what, const some_grants& grants) {
  auto& limit = limit_of(what.which, one_of(grants));
  const auto before = limit.days_before(here());
  if (before.empty()) return;
  const auto& to = *what.to;
  const auto in_each = [&](auto rule_of) {
    finding says = rule_of(before.front());
    for (const auto& had : before) merge(says, rule_of(had), fact::old_end);
    add(says, grants);
  };
  const auto& adopted = it().reference.on;
  const auto& requested = *what.requested;
  const auto by = at_.when().readings.timeliness;
  in_each([&](const time_limit_of::before& had) {
    return ratified(living_term(adopted, only_day(had.day), requested, by));
  });
  in_each([&](const time_limit_of::before& had) { return moves_forward(had.day, to, what.shortens); });
  in_each([&](const time_limit_of::before& had) { return prior_day_agrees(*what.from, had.day); });
  in_each([&](const time_limit_of::before& had) { return effective_in_time(adopted, had.act_has, only_day(had.day)); });
  if (what.which == deadline_name(deadline_kind::activities_end)) {
    std::vector<stated<date>> possible_ends;
    const auto* several = to.if_between();
    if (several != nullptr) possible_ends = {several->earliest(), several->latest()};
    for (const auto& had : before) {
      if (several == nullptr) possible_ends.push_back(only_day(to.after(had.day)));
    }
    judge_programme(possible_ends, not_stated, grants);
  }
  if (requested.is_stated()) add(requested_first(requested, adopted), grants);
  judge_caps(what, grants, limit.certain_term_before(here()));
}

// What is said of an act that came late, or may have: an act in force that ratifies it cures that.
finding judgement::ratified(finding says) const {
  const bool is_open =
      says.missing == fact::adoption_day || says.missing == fact::request_day || says.missing == fact::timeliness;
  const bool may_be_late = says.outcome == outcome::violated || (says.outcome == outcome::undetermined && is_open);
  if (!may_be_late) return says;
  for (const auto& by : by_.of().links_of(act_).ratified_by) {
    const auto has_effect = [&](cases& in) { return by_.in_force(in, by.act) && !by_.is_undone(in, by, std::nullopt); };
    if (!possibly(has_effect)) continue;
    const bool is_sure = surely(has_effect);
    if (!is_sure && says.outcome != outcome::violated) continue;
    says.outcome = is_sure ? outcome::satisfied : outcome::undetermined;
    says.missing = is_sure ? fact::none : fact::effective_day;
    if (!is_sure) continue;
    says.ratified_by = by.act;
    break;
  }
  return says;
}

namespace {

// The one that decides: what is violated, then what nobody can tell.
finding graver(const finding& a, const finding& b) {
  const auto weight = [](const finding& one) {
    switch (one.outcome) {
      case outcome::violated:
        return 3;
      case outcome::undetermined:
        return 2;
      case outcome::satisfied:
        return 1;
      case outcome::not_applicable:
        break;
    }
    return 0;
  };
  return weight(a) < weight(b) ? b : a;
}

}  // namespace

// EXT-4 and EXT-10 of an end, whichever of these it is, by the programme's law and by the notice's own term.
// `limit_here`: what the provision itself states of the notice's term for expenditure.
void judgement::judge_programme(const std::vector<stated<date>>& possible_ends, const stated<date>& limit_here,
                                const some_grants& grants) {
  const auto& decided = it().reference.on;
  std::optional<finding> within;
  std::optional<finding> pays;
  const auto note = [](std::optional<finding>& all, const finding& one, fact open) {
    if (all) merge(*all, one, open);
    if (!all) all = one;
  };
  for (const auto& fund : programmes()) {
    const bool is_other = fund == stated<programme>(programme::other);
    const auto limits =
        limit_here.is_stated() ? std::vector{limit_here} : notice_terms(deadline_kind::expenditure_limit);
    std::optional<finding> by_fund;
    for (const auto& end : possible_ends) {
      for (const auto& limit : limits.empty() ? std::vector<stated<date>>{not_stated} : limits) {
        const auto by_notice = within_stated_limit(limit, end);
        const auto by_law = is_other ? by_notice : within_expenditure_limit(fund, decided, end);
        note(by_fund, by_notice.outcome == outcome::violated ? graver(by_law, by_notice) : by_law, fact::new_end);
        const auto to_pay = leaves_time_to_pay(fund, decided, end);
        note(pays, graver(to_pay, leaves_time_by_notice(limit, end)), fact::new_end);
      }
    }
    note(within, *by_fund, fact::programme);
  }
  add(*within, grants);
  if (pays->outcome == outcome::violated) add(*pays, grants);
}

// By what the notice allows, and by the caps of whoever asks. The notice bounds the terms of its grants, not its own
// window.
void judgement::judge_caps(const effects::moves& what, const some_grants& grants,
                           const time_limit_of::term_at* certain) {
  const auto& said = said_of_limits();
  const bool has_limits = said.are_any() && !is_of_window(what.which);
  if (caps_ == extension_caps::none() && !has_limits) return add(does_not_apply(rule::EXT_6), grants);
  auto& moved = limit_of(what.which, one_of(grants));
  add(in_every_case(fact::extensions,
                    [&](cases& in) {
                      const auto had = certain != nullptr ? certain->had : moved.of().term_before(in, here());
                      const auto by = [&](const extension_caps& caps) {
                        const auto within = [&](const stated<date>& end) {
                          return within_extension_caps(caps, only_day(had.first), end, had.extensions + 1);
                        };
                        const auto* several = what.to->if_between();
                        return several != nullptr ? of_each_end(*several, within)
                                                  : within(only_day(what.to->after(had.now)));
                      };
                      if (!has_limits) return by(caps_);
                      const auto those = said.found_by(in, act_);
                      auto by_notice = by(extension_caps::of(said.all(in, those)));
                      by_notice.limited_by = by_notice.limit.in == measure::unit::count
                                                 ? said.last(in, those, &notice_limits::most_extensions).by
                                                 : said.last(in, those, &notice_limits::longest_extension).by;
                      return graver(by_notice, by(caps_));
                    }),
      grants);
}

// A first end is within the programme's limit too, and within what the notice says of its grants.
void judgement::judge_effect(const effects::sets_terms& one) {
  const auto* name = one.of.if_grant();
  const auto grant = name != nullptr ? place_of(*name) : std::nullopt;
  const auto& end = one.deadlines[deadline_kind::activities_end];
  if (end.is_stated() || one.deadlines[deadline_kind::final_report].is_stated()) {
    note_moved(deadline_kind::activities_end, name == nullptr, grant ? some_grants{*grant} : some_grants());
  }
  if (end.is_stated()) {
    const auto& of_notice = one.deadlines[deadline_kind::expenditure_limit];
    judge_programme({end}, name == nullptr ? of_notice : not_stated, grant ? some_grants{*grant} : some_grants());
  }
  if (name == nullptr) return;
  const bool states_window = one.deadlines[deadline_kind::applications_open].is_stated() ||
                             one.deadlines[deadline_kind::applications_close].is_stated();
  if (states_window) add(window_is_of_notice(false), grant);
  if (end.is_stated()) add(ends_once_begun(end, it().reference.on), grant);
  for (const auto which :
       {deadline_kind::activities_end, deadline_kind::final_report, deadline_kind::expenditure_limit}) {
    const auto& first = one.deadlines[which];
    if (!first.is_stated()) continue;
    const auto& of_notice = notice_terms(which);
    const bool is_any =
        std::any_of(of_notice.begin(), of_notice.end(), [](const auto& had) { return had.is_stated(); });
    if (!is_any) continue;
    finding says = within_notice_term(first, of_notice.front());
    for (const auto& had : of_notice) merge(says, within_notice_term(first, had), fact::old_end);
    add(says, grant);
  }
}

// A time limit of the notice, as it may stand before this provision.
const std::vector<stated<date>>& judgement::notice_terms(deadline_kind which) {
  if (notice_terms_of_ != std::tuple(act_, *provision_)) notice_terms_.clear();
  notice_terms_of_ = {act_, *provision_};
  const auto [place, is_new] = notice_terms_.try_emplace(which);
  if (!is_new) return place->second;
  auto& limit = limit_of(which, std::nullopt);
  if (limit.is_never_set()) {
    place->second = {not_stated};
  } else {
    for (const auto& had : limit.days_before(here())) insert_candidate(place->second, only_day(had.day));
  }
  return place->second;
}

void judgement::judge_fixed(const stated<date>& day) {
  const auto* fixed = day.if_stated();
  if (fixed == nullptr) return;
  add(fixed_day_stays(*fixed, italy()));
}

const calendar& judgement::italy() {
  const auto law = known_law::on(at_.when().known);
  if (shared_ != nullptr) return shared_->italy(law);
  if (!italy_) italy_ = calendar::italy(law);
  return *italy_;
}

const std::vector<stated<programme>>& judgement::programmes() {
  if (!programmes_.empty()) return programmes_;
  cases every;
  do {
    const auto at = founded_by(every);
    const auto founds = at ? first_effect<effects::founds>(by_.worded_in(every, at->act, at->provision)) : std::nullopt;
    insert_candidate(programmes_, founds ? founds->whole.programme : stated<programme>(not_stated));
  } while (every.next());
  return programmes_;
}

}  // namespace avviso::inline v0::detail
