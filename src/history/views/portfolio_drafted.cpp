// SPDX-License-Identifier: BSL-1.0
// What a draft would make of all grants, told as they are without it: by what is laid, without touching it.
#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include "../record/archive.hpp"
#include "portfolio_asked.hpp"
#include "portfolio_draft.hpp"
#include "portfolio_holding.hpp"
#include "portfolio_scan.hpp"
#include "portfolio_told.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What a draft makes of time limits, as far as it was reckoned: many grants have the same.
class limits_moved {
 public:
  explicit limits_moved(grant_column what) : what_(what) { kept_.fill({laid_none, laid_none}); }

  [[nodiscard]] laid_word of(const last_change& by, laid_word before, std::uint32_t grant) {
    if (before == laid_none || before == laid_not) return before;
    if (!by.is_alike_for_all()) return by.moved(before, grant, what_);
    auto& kept = kept_[static_cast<std::size_t>(day_of_word(before)) % kept_.size()];
    if (kept.before != before) kept = {before, by.moved(before, grant, what_)};
    return kept.after;
  }

 private:
  struct moved_word {
    laid_word before;
    laid_word after;
  };
  grant_column what_;
  std::array<moved_word, 512> kept_;
};

// Puts the words of a notice's grants by a change that need not be laid.
template <class Put>
void put_changed(const portfolio_part& part, const last_change& by, grant_column what, limits_moved& moved,
                 const both_days& when, std::uint32_t grants, Put put) {
  const auto in_force = day_laid(when.in_force);
  const auto known = day_laid(when.known);
  const portfolio_part::reader was(part, what);
  if (!by.may_change(what)) {
    for (std::uint32_t place = 0; place < grants; ++place) put(place, was.at(place, in_force, known));
    return;
  }
  if (what <= grant_column::expenditure_limit) {
    for (std::uint32_t place = 0; place < grants; ++place)
      put(place, moved.of(by, was.at(place, in_force, known), place));
    return;
  }
  const portfolio_part::reader awards(part, grant_column::award);
  const portfolio_part::reader more(part, grant_column::top_ups);
  const auto column = part.column(what);
  std::optional<std::int64_t> to_all;  // where it adds as much to each that has an award
  if (by.is_alike_for_all()) to_all = by.added(1, 0);
  for (std::uint32_t place = 0; place < grants; ++place) {
    const auto award = awards.at(place, in_force, known);
    const auto before =
        column[place].is_sum() ? sum_of_words(award, more.at(place, in_force, known)) : was.at(place, in_force, known);
    const bool is_plain = to_all && award >= laid_value && award != 0 && before >= laid_value;
    put(place, is_plain && *to_all == 0 ? before : plus(before, is_plain ? to_all : by.added(award, place)));
  }
}

// Calls `put(i, word)` for all grants, as if their notices had the draft; an error, where a notice refuses it.
template <class Put>
std::optional<error> each_with(const portfolio& of, const act& draft, grant_column what, const both_days& when,
                               std::size_t room, Put put) {
  const as_of as_of_it{.in_force = when.in_force, .known = when.known, .readings = of.how()};
  draft_over over(draft, as_of_it);
  limits_moved moved(what);
  std::optional<error> why;
  each_part(portfolio_holding::of(of), what, room,
            [&](const portfolio_part& part, std::size_t i, std::uint32_t grants) {
              if (why) return;
              if (const auto* change = over.in(part)) {
                return put_changed(part, *change, what, moved, when, grants,
                                   [&](std::uint32_t place, laid_word word) { put(i + place, word); });
              }
              const auto with_draft = part.of.with(draft);
              if (!with_draft) {
                why = with_draft.error();
                return;
              }
              const portfolio_part then(part.id, *with_draft, part.by);
              const auto& there = archive::of(then.of);
              for (std::uint32_t place = 0; place < grants; ++place) {
                const auto its = there.place_of_grant(*archive::of(part.of).grants()[place]);
                put(i + place, its ? then.at(*its, what, day_laid(when.in_force), day_laid(when.known)) : laid_none);
              }
            });
  return why;
}

}  // namespace

result<std::size_t> deadlines_with(const portfolio& of, const act& draft, deadline_kind which, const both_days& when,
                                   std::span<told_day> into) {
  const auto some = into.first(std::min(into.size(), of.grants().size()));
  const auto column = column_of_limit(which);
  if (!column) {
    std::fill(some.begin(), some.end(), told_day{});
    return some.size();
  }
  const auto why = each_with(of, draft, *column, when, some.size(),
                             [some](std::size_t i, laid_word one) { some[i] = day_told(one); });
  return why ? result<std::size_t>(*why) : result<std::size_t>(some.size());
}

result<std::size_t> sums_with(const portfolio& of, const act& draft, grant_sum which, const both_days& when,
                              std::span<told_amount> into) {
  const auto some = into.first(std::min(into.size(), of.grants().size()));
  const auto why = each_with(of, draft, column_of_sum(which), when, some.size(),
                             [some](std::size_t i, laid_word one) { some[i] = amount_in(one); });
  return why ? result<std::size_t>(*why) : result<std::size_t>(some.size());
}

}  // namespace avviso::inline v0
