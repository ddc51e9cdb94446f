// SPDX-License-Identifier: BSL-1.0
#include "portfolio_draft.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "../fold/fold.hpp"
#include "../record/archive.hpp"
#include "../record/card.hpp"
#include "portfolio_asked.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0::detail {

namespace {

// Whether other acts say anything of an act, or wait for it, or it for them.
bool is_apart(const archive& of, ordinal act) {
  const auto on = of.links_of(act);
  const auto all = {on.undone_by,    on.partly_undone_by, on.stay_ended_by, on.ratified_by,
                    on.corrected_by, on.list_closed_by,   on.allotted_by,   on.data_corrected_by};
  return std::all_of(all.begin(), all.end(), [](const link_range& one) { return one.empty(); }) &&
         !of.depends_on_others(act) && !of.is_awaited(act) && !of.has_own_days(act);
}

// Whether an act surely takes effect before a day, if at all, by the days that it states; by the Court's silence it may
// on another.
bool is_before(const act& one, date day) {
  if (one.review.is_stated() || day <= one.reference.on.latest()) return false;
  for (const auto* stated_day : {&one.published, &one.effective}) {
    if (stated_day->is_stated() && day <= stated_day->if_stated()->latest()) return false;
  }
  if (one.registration.is_stated() && day <= one.registration.if_stated()->on.latest()) return false;
  return std::all_of(one.provision_effects.begin(), one.provision_effects.end(),
                     [day](const provision_effect& own) { return own.from.latest() < day; });
}

// The day from which a draft is in force, where nothing of that is open and the day asked about is not before it.
std::optional<date> in_force_since(const dossier& with_it, ordinal draft, const as_of& when) {
  const fold by(with_it, when);
  cases only;
  const bool is_in_force = by.in_force(only, draft);
  const auto since = by.since_of(only, {draft, 0});
  if (!is_in_force || !since || !since->is_exact() || !only.is_only()) return std::nullopt;
  return since->computed();
}

stated<deadline_time> time_of_word(laid_word word) {
  if (word == laid_not_stated) return not_stated;
  const auto on = date::from_days(day_of_word(word));
  const auto minutes = minutes_of_word(word);
  if (!on) return not_stated;
  if (minutes == no_hour_laid) return deadline_time(*on);
  if (minutes == hour_not_stated_laid) return deadline_time(*on, not_stated);
  return deadline_time(*on, *clock_time::make(minutes / 60, minutes % 60));
}

// Whether a reply to an act is on record, though the act was not.
bool has_replies(const archive& of, const std::string& id) {
  for (ordinal act = 0; act < of.size(); ++act) {
    for (const auto& says : of.at(act).provisions) {
      const auto head = card_of(says);
      if (head.bears == relation::accepts && *head.act == id) return true;
    }
  }
  return false;
}

}  // namespace

// One provision of the draft; false, where what it comes to is not told so.
bool last_change::read(const provision& says, const archive& of) {
  const auto* extends = std::get_if<extension>(&says);
  const auto* adds = std::get_if<top_up>(&says);
  if (extends == nullptr && adds == nullptr) return false;
  const auto& whom = extends != nullptr ? extends->reach : adds->reach;
  if (whom.line() != nullptr) return false;
  reached_grants all{.are_all = whom.whom() == reach::kind::every_grant};
  if (whom.whom() == reach::kind::listed) {
    all.by_place.resize(of.grants().size());
    for (const auto& name : whom.grants()) {
      if (const auto its = of.place_of_grant(name)) all.by_place[*its] = true;
    }
  }
  if (extends != nullptr) {
    const auto* kind = extends->which.if_kind();
    if (kind == nullptr || extends->to.if_between() != nullptr) return false;
    moves_.push_back({*kind, extends->to, whom.whom() != reach::kind::listed, std::move(all)});
    return true;
  }
  const auto* amount = adds->amount.if_stated();
  if (amount == nullptr || adds->target != top_up_target::each_grant) return false;
  additions_.push_back({amount->cents(), std::move(all)});
  return true;
}

std::optional<last_change> last_change::of(const dossier& with_it, const act& draft, const as_of& when) {
  const auto& of = archive::of(with_it);
  const auto place = of.find(draft.id);
  if (!place || draft.provisions.empty() || !is_apart(of, *place)) return std::nullopt;
  last_change made;
  for (const auto& says : draft.provisions) {
    if (!made.read(says, of)) return std::nullopt;
  }
  const bool waits_for_replies =
      std::any_of(draft.provisions.begin(), draft.provisions.end(), [](const provision& says) {
        const auto head = card_of(says);
        const auto* whom = head.whom.if_offered();
        return whom != nullptr && whom->whom() == reach::kind::adhering;
      });
  // Nobody has adhered yet, if silence says so.
  if (waits_for_replies && (when.readings.absence == absence::not_stated || has_replies(of, draft.id)))
    return std::nullopt;
  const auto since = in_force_since(with_it, *place, when);
  if (!since) return std::nullopt;
  for (ordinal act = 0; act < of.size(); ++act) {
    if (act != *place && !is_before(of.at(act), *since)) return std::nullopt;
  }
  return made;
}

laid_word last_change::moved(laid_word before, std::uint32_t grant, grant_column what) const {
  auto now = before;
  for (const auto& one : moves_) {
    if (column_of_limit(one.which) == what && one.whom.has(grant)) now = laid_word_of(one.to.after(time_of_word(now)));
  }
  return now;
}

laid_word last_change::moved(laid_word before, notice_column what) const {
  auto now = before;
  for (const auto& one : moves_) {
    if (one.which == static_cast<deadline_kind>(what) && one.is_of_notice)
      now = laid_word_of(one.to.after(time_of_word(now)));
  }
  return now;
}

// Of a grant that has ended, or of which no award is in force, the award is nothing, and nothing is added to it; of
// another it may be nothing, too.
std::optional<std::int64_t> last_change::added(laid_word award, std::uint32_t grant) const {
  std::int64_t sum = 0;
  for (const auto& one : additions_) {
    if (!one.whom.has(grant)) continue;
    const bool is_told = award != 0 && award != laid_not && !__builtin_add_overflow(sum, one.cents, &sum);
    if (!is_told) return std::nullopt;
  }
  return sum;
}

}  // namespace avviso::inline v0::detail
