// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/difference.hpp>
#include <avviso/history/pending.hpp>

#include <algorithm>

#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"
#include "../record/replies.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

pending_act waiting(const fold& by, const spot& at, const act_state& state, bool is_whole) {
  return {.act = by.act_at(at.act).id,
          .why = state.ground,
          .since = state.since ? stated<partial_date>(state.since->possible()) : not_stated,
          .provision = is_whole ? std::nullopt : std::optional(at.provision)};
}

// Whether acts undo a provision for all.
bool is_undone_for_all(const fold& by, cases& in, const spot& at) {
  const auto undone_by = by.of().links_of(at.act).partly_undone_by;
  return std::any_of(undone_by.begin(), undone_by.end(), [&](const link& one) {
    return undoing_by(by.of().provision_at(one))->is_of(at.provision, std::nullopt) && by.undoes(in, one);
  });
}

// A provision with a day of its own that has not come in some case, in which no act undoes it for all.
std::optional<pending_act> if_deferred(const fold& by, const spot& at) {
  if (by.of().own_day(at) == nullptr) return std::nullopt;
  cases every;
  do {
    const auto of_act = by.state_of(every, at.act);
    if (!of_act.known || of_act.annulled) continue;
    const bool is_undone = is_undone_for_all(by, every, at);
    const auto its = by.effect_of(every, at);
    if (!is_undone && !(its.since && every.on_or_before(*its.since, by.when().in_force)))
      return waiting(by, at, its, false);
  } while (every.next());
  return std::nullopt;
}

// The day to come on which an award lapses by a provision, where no reply in time is on record.
std::optional<date> lapses_on(const fold& by, cases& in, const spot& at) {
  if (by.lapse_by(in, at) != fold::lapsing::to_come) return std::nullopt;
  const auto first = add_days(lapse_in(by.text_in(in, at.act, at.provision))->until, 1);
  if (!first) return std::nullopt;
  std::vector<ground> notes;
  const bool is_kept = by.on(*first).lapse_by(in, at, notes) == fold::lapsing::has_reply;
  const bool is_assumed =
      std::any_of(notes.begin(), notes.end(), [](const ground& one) { return one.part == part::adhesion_not_stated; });
  return is_kept && !is_assumed ? std::nullopt : std::optional(*first);
}

// A provision by which an award lapses on a day to come, unless it is accepted, and is not yet.
std::optional<pending_act> if_to_lapse(const fold& by, const spot& at) {
  cases every;
  do {
    const auto of_act = by.state_of(every, at.act);
    if (!of_act.known || !of_act.since || of_act.annulled || is_undone_for_all(by, every, at)) continue;
    if (const auto since = lapses_on(by, every, at))
      return pending_act{by.act_at(at.act).id, efficacy_ground::stated_day, partial_date(*since), at.provision};
  } while (every.next());
  return std::nullopt;
}

}  // namespace

std::vector<pending_act> pending(const snapshot& at) {
  const fold by(at.dossier(), at.when());
  std::vector<pending_act> all;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    cases every;
    do {
      const auto state = by.state_of(every, i);
      const bool waits = state.known && (state.is_stayed() || !state.annulled) &&
                         !(state.since && every.on_or_before(*state.since, at.when().in_force));
      if (!waits && !state.is_stayed()) continue;
      all.push_back(waits ? waiting(by, {i, 0}, state, true)
                          : pending_act{by.act_at(i).id, efficacy_ground::stayed, not_stated});
      break;
    } while (every.next());
    for (ordinal p = 0; by.of().has_own_days(i) && p < by.act_at(i).provisions.size(); ++p) {
      if (auto one = if_deferred(by, {i, p})) all.push_back(*std::move(one));
    }
    for (ordinal p = 0; by.of().may_lapse(i) && p < by.act_at(i).provisions.size(); ++p) {
      if (auto one = if_to_lapse(by, {i, p})) all.push_back(*std::move(one));
    }
  }
  return all;
}

std::vector<due_date> due_between(const snapshot& at, date from, date until) {
  std::vector<due_date> all;
  for (const auto& one : questions_about(at.dossier())) {
    if (one.field != field::deadline) continue;
    const auto end = one.grant  ? at.grant(*one.grant).deadline(*one.deadline)
                     : one.line ? at.line(*one.line).deadline(*one.deadline)
                                : at.notice().deadline(*one.deadline);
    if (!end) continue;
    const auto falls_within = [&](const stated<deadline_time>& each) {
      const auto* end_of_it = each.if_stated();
      return end_of_it != nullptr && from <= end_of_it->on && end_of_it->on <= until;
    };
    const auto candidates = end->candidates();
    // A range may lie about the days asked for.
    const auto is_before = [&](const stated<deadline_time>& each) {
      return each.is_stated() && each.if_stated()->on < from;
    };
    const auto is_after = [&](const stated<deadline_time>& each) {
      return each.is_stated() && until < each.if_stated()->on;
    };
    const bool is_about = end->possible() != possible_values::alternatives &&
                          std::any_of(candidates.begin(), candidates.end(), is_before) &&
                          std::any_of(candidates.begin(), candidates.end(), is_after);
    if (!is_about && std::none_of(candidates.begin(), candidates.end(), falls_within)) continue;
    const auto first = [](const due_date& each) { return *each.end.candidates().front().if_stated(); };
    due_date due{*end, std::all_of(candidates.begin(), candidates.end(), falls_within)};
    const auto place = std::upper_bound(all.begin(), all.end(), due,
                                        [&](const due_date& a, const due_date& b) { return first(a) < first(b); });
    all.insert(place, std::move(due));
  }
  return all;
}

}  // namespace avviso::inline v0
