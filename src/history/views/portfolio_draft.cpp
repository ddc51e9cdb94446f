// SPDX-License-Identifier: BSL-1.0
#include "portfolio_draft.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "../fold/fold.hpp"
#include "../record/archive.hpp"
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

}  // namespace

std::optional<last_extension> last_extension::of(const dossier& with_it, const act& draft, const as_of& when) {
  const auto& of = archive::of(with_it);
  const auto place = of.find(draft.id);
  if (!place || draft.provisions.empty() || !is_apart(of, *place)) return std::nullopt;
  std::vector<move> all;
  for (const auto& says : draft.provisions) {
    const auto* one = std::get_if<extension>(&says);
    const auto* kind = one != nullptr ? one->which.if_kind() : nullptr;
    if (kind == nullptr || one->to.if_between() != nullptr || one->reach.line() != nullptr) return std::nullopt;
    const auto whom = one->reach.whom();
    if (whom == reach::kind::adhering) return std::nullopt;
    move made{.which = *kind,
              .to = one->to,
              .is_of_notice = whom != reach::kind::listed,
              .is_for_all = whom == reach::kind::every_grant};
    if (whom == reach::kind::listed) {
      made.grants.resize(of.grants().size());
      for (const auto& name : one->reach.grants()) {
        if (const auto its = of.place_of_grant(name)) made.grants[*its] = true;
      }
    }
    all.push_back(std::move(made));
  }
  const auto since = in_force_since(with_it, *place, when);
  if (!since) return std::nullopt;
  for (ordinal act = 0; act < of.size(); ++act) {
    if (act != *place && !is_before(of.at(act), *since)) return std::nullopt;
  }
  return last_extension(std::move(all));
}

laid_word last_extension::after(laid_word before, std::uint32_t grant, grant_column what) const {
  if (before == laid_none || before == laid_not || !may_change(what)) return before;
  constexpr deadline_kind kinds[] = {deadline_kind::activities_end, deadline_kind::final_report,
                                     deadline_kind::expenditure_limit};
  const auto which = kinds[static_cast<std::size_t>(what)];
  auto now = before;
  for (const auto& one : moves_) {
    if (one.which != which || !(one.is_for_all || (!one.grants.empty() && one.grants[grant]))) continue;
    now = laid_word_of(one.to.after(time_of_word(now)));
  }
  return now;
}

laid_word last_extension::after(laid_word before, notice_column what) const {
  if (before == laid_none || before == laid_not || !may_change(what)) return before;
  auto now = before;
  for (const auto& one : moves_) {
    if (one.which == static_cast<deadline_kind>(what) && one.is_of_notice)
      now = laid_word_of(one.to.after(time_of_word(now)));
  }
  return now;
}

}  // namespace avviso::inline v0::detail
