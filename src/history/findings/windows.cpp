// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/references.hpp>
#include <avviso/rules/window.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "../fields/money.hpp"
#include "../fields/time_limit_of.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_effect(const effects::founds& one) {
  const auto& limits = one.whole.deadlines;
  const auto& opens = limits[deadline_kind::applications_open];
  judge_fixed(opens);
  judge_fixed(limits[deadline_kind::applications_close]);
  note_moved(deadline_kind::applications_open, true, {});
  if (opens.is_stated()) judge_opening(opens, true);
  judge_number(one.whole.number);
  const auto states = [](const auto& whole) { return whole.endowment.is_stated(); };
  const auto& lines = one.whole.lines;
  if (!endows_ && (states(one.whole) || std::any_of(lines.begin(), lines.end(), states))) endows_ = provision_;
}

// By the establishments on record that stand before it.
void judgement::judge_number(const std::string& number) {
  const finding says = in_every_case(fact::adoption_day, [&](cases& in) {
    std::optional<spot> first;
    std::string_view of_first;
    for (const auto& at : by_.of().spots<effects::founds>(std::nullopt)) {
      if (!is_known(at.act) || by_.state_of(in, at.act).annulled) continue;
      each_effect<effects::founds>(by_.worded_in(in, at.act, at.provision), [&](const effects::founds& each) {
        if (first && (first->act == at.act || !by_.stands_before(in, at.act, first->act))) return;
        first = at;
        of_first = each.whole.number;
      });
    }
    const bool is_first = !first || (first->act == act_ && first->provision == *provision_);
    return is_first ? does_not_apply(rule::REF_3) : establishes_this_notice(of_first == number);
  });
  if (says.outcome != outcome::not_applicable) add(says);
}

void judgement::judge_effect(const effects::opens& one) {
  if (one.first == nullptr) {
    judge_within_window(only_day(one.last));
    judge_fixed(only_day(one.last));
    return note_moved(deadline_kind::applications_open, true, {});
  }
  judge_fixed(only_day(*one.first));
  judge_fixed(only_day(one.last));
  note_moved(deadline_kind::applications_open, true, {});
  judge_opening(only_day(*one.first), one.again);
  if (!one.again) return;
  const auto before = time_limit_of(by_, deadline_kind::applications_close, std::nullopt).days_before(here());
  if (before.empty()) return;
  finding says = window_was_closed(it().reference.on, only_day(before.front().day));
  for (const auto& had : before)
    merge(says, window_was_closed(it().reference.on, only_day(had.day)), fact::closing_day);
  add(says);
}

// Who applies within a window of their own may apply at all.
void judgement::judge_effect(const effects::reserves_window& one) {
  judge_fixed(only_day(one.first));
  judge_fixed(only_day(one.last));
  judge_opening(only_day(one.first), false);
  for (const auto& whom : one.whom) judge_applicant(whom, std::nullopt);
}

void judgement::judge_effect(const effects::suspends_window& one) {
  judge_within_window(only_day(one.from));
  const auto* from = one.from.if_stated();
  const auto* to = one.to.if_stated();
  if (from != nullptr && to != nullptr && to->on < from->on)
    return add(falls_within_window(to->on, from->on, not_stated));
  judge_within_window(only_day(one.to));
}

// WIN-3, whichever the days of the window may have been before this provision.
void judgement::judge_within_window(const stated<date>& at) {
  const auto opens = times_at(here(), deadline_kind::applications_open, std::nullopt);
  const auto closes = times_at(here(), deadline_kind::applications_close, std::nullopt);
  std::optional<finding> says;
  for (const auto& from : opens) {
    for (const auto& until : closes) {
      // A window that may have closed when nothing was left is open until its last day for what says when it did.
      if (closes.size() > 1 && limit_of(deadline_kind::applications_close, std::nullopt).of().is_earliest(until))
        continue;
      const auto one = falls_within_window(at, only_day(from), only_day(until));
      if (!says) says = one;
      merge(*says, one, fact::closing_day);
    }
  }
  if (says) add(*says);
}

void judgement::judge_opening(const stated<date>& opens, bool announces_itself) {
  add(in_every_case(fact::publication,
                    [&](cases& in) { return opens_once_published(opens, announced(in, announces_itself)); }));
}

// The publication from which applicants learn of a window: that of the act itself if it establishes or re-opens; else
// that of the notice, if on record.
stated<partial_date> judgement::announced(cases& in, bool by_itself) const {
  const auto notice = by_itself ? std::nullopt : founded_by(in);
  const ordinal which = notice ? notice->act : act_;
  const auto& one = by_.act_at(which);
  const auto* published = one.published.if_stated();
  if (published == nullptr || !by_.known_by_now(in, one, *published)) return not_stated;
  return *published;
}

// The provision that establishes the notice: in force, or else on record.
std::optional<spot> judgement::founded_by(cases& in) const {
  auto acts = by_.of().acts_with<effects::founds>(std::nullopt);
  std::vector<ground> notes;
  if (established(by_, in, acts, notes) != nullptr) return spot{notes.back().act, notes.back().provision};
  std::vector<spot> found;
  for (const auto act : acts) {
    const auto state = by_.state_of(in, act);
    if (!state.known || state.annulled) continue;
    for (ordinal p = 0; p < by_.act_at(act).provisions.size(); ++p) {
      if (does<effects::founds>(by_.worded_in(in, act, p))) found.push_back({act, p});
    }
  }
  if (found.empty()) return std::nullopt;
  acts.clear();
  for (const auto& one : found) acts.push_back(one.act);
  acts.erase(std::unique(acts.begin(), acts.end()), acts.end());
  const auto last = by_.last_of(in, acts, key_of(undecided::founding, 1));
  return *std::find_if(found.rbegin(), found.rend(), [last](const spot& one) { return one.act == last; });
}

}  // namespace avviso::inline v0::detail
