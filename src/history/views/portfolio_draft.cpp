// SPDX-License-Identifier: BSL-1.0
#include "portfolio_draft.hpp"

#include <algorithm>
#include <functional>
#include <string_view>
#include <variant>
#include <vector>

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

}  // namespace

void last_change::reached_grants::find_in(const archive& of) {
  if (named == nullptr) return;
  by_place.assign(of.grants().size(), false);
  for (const auto& name : *named) {
    if (const auto its = of.place_of_grant(name)) by_place[*its] = true;
  }
}

// One provision of the draft; false, where what it comes to is not told so.
bool last_change::read(const provision& says) {
  const auto* extends = std::get_if<extension>(&says);
  const auto* adds = std::get_if<top_up>(&says);
  if (extends == nullptr && adds == nullptr) return false;
  const auto& whom = extends != nullptr ? extends->reach : adds->reach;
  if (whom.line() != nullptr) return false;
  const bool is_listed = whom.whom() == reach::kind::listed;
  names_any_ = names_any_ || is_listed;
  const reached_grants all{.are_all = whom.whom() == reach::kind::every_grant,
                           .named = is_listed ? &whom.grants() : nullptr};
  if (extends != nullptr) {
    const auto* kind = extends->which.if_kind();
    if (kind == nullptr || extends->to.if_between() != nullptr) return false;
    moves_.push_back({*kind, extends->to, !is_listed, all});
    return true;
  }
  const auto* amount = adds->amount.if_stated();
  if (amount == nullptr || adds->target != top_up_target::each_grant) return false;
  additions_.push_back({amount->cents(), all});
  return true;
}

draft_over::draft_over(const act& draft, const as_of& when)
    : draft_(draft), when_(when), id_(std::hash<std::string_view>()(draft.id)) {
  waits_for_replies_ = std::any_of(draft.provisions.begin(), draft.provisions.end(), [](const provision& says) {
    const auto head = card_of(says);
    const auto* whom = head.whom.if_offered();
    return whom != nullptr && whom->whom() == reach::kind::adhering;
  });
}

// By a dossier of the draft alone: nothing else that is on record tells whether it is in force.
void draft_over::read_with(const defaults& once) {
  if (read_with_ == once) return;
  read_with_ = once;
  change_.reset();
  if (draft_.provisions.empty()) return;
  // Nobody has adhered yet, if silence says so.
  if (waits_for_replies_ && when_.readings.absence == absence::not_stated) return;
  const auto nothing = dossier::of(std::vector<act>());
  const auto without = nothing->with(once);
  const auto alone = without ? without->with(draft_) : without;
  if (!alone || !is_apart(archive::of(*alone), 0)) return;
  const auto since = in_force_since(*alone, 0, when_);
  if (!since) return;
  since_ = day_laid(*since);
  change_.emplace();
  for (const auto& says : draft_.provisions) {
    if (!change_->read(says)) return change_.reset();
  }
}

const last_change* draft_over::in(const portfolio_part& part) {
  read_with(part.has_defaults ? archive::of(part.of).stated_once() : none_);
  if (!change_ || part.last_day >= since_ || part.knows_of(draft_.id, id_)) return nullptr;
  if (change_->names_any_) {
    const auto& of = archive::of(part.of);
    for (auto& one : change_->moves_) one.whom.find_in(of);
    for (auto& one : change_->additions_) one.whom.find_in(of);
  }
  return &*change_;
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

laid_word plus(laid_word before, const std::optional<std::int64_t>& more) {
  if (before == laid_none || before == laid_not || before == laid_not_stated) return before;
  std::int64_t sum = 0;
  const bool is_told = more && !__builtin_add_overflow(before, *more, &sum) && sum >= laid_value;
  return is_told ? sum : laid_not;
}

}  // namespace avviso::inline v0::detail
