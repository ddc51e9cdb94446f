// SPDX-License-Identifier: BSL-1.0
// What a portfolio answers: from what is laid and, where nothing is, from the snapshot.
#include <avviso/history/portfolio.hpp>

#include <algorithm>

#include "portfolio_asked.hpp"
#include "portfolio_holding.hpp"
#include "portfolio_scan.hpp"
#include "portfolio_told.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

told_standing standing_told(laid_word word) {
  const auto what = told_in(word);
  if (what != told_as::known) return {.told = what};
  return {.standing = static_cast<grant_standing>(word), .told = what};
}

notice_column column_of(notice_sum which) {
  return static_cast<notice_column>(static_cast<std::uint8_t>(notice_column::endowment) +
                                    static_cast<std::uint8_t>(which));
}
told_day day_of(const result<answer<deadline_time>>& given) {
  told_day made{.told = told_by(given)};
  if (made.told != told_as::known) return made;
  const auto* time = given->if_known();
  return {.day = day_laid(time->on), .told = told_as::known, .has_hour = !time->until.is_none()};
}

// Calls `put(i, word)` for all grants as of one pair of days.
template <class Put>
void each_laid(const portfolio_holding& held, grant_column what, const both_days& when, std::size_t room, Put put) {
  const auto in_force = day_laid(when.in_force);
  const auto known = day_laid(when.known);
  each_part(held, what, room, [&](const portfolio_part& part, std::size_t i, std::uint32_t grants) {
    const portfolio_part::reader words(part, what);
    for (std::uint32_t grant = 0; grant < grants; ++grant) put(i++, words.at(grant, in_force, known));
  });
}

template <class Put>
void each_laid(const portfolio_holding& held, grant_column what, std::span<const grant_then> of, std::size_t room,
               Put put) {
  const auto count = std::min(of.size(), room);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& one = of[i];
    put(i, held.parts[one.grant.notice]->at(one.grant.place, what, day_laid(one.in_force), day_laid(one.known)));
  }
}

template <class Put>
void each_laid(const portfolio_holding& held, grant_column what, grant_number of, std::span<const date> in_force,
               date known, std::size_t room, Put put) {
  const auto& part = *held.parts[of.notice];
  const auto count = std::min(in_force.size(), room);
  for (std::size_t i = 0; i < count; ++i) put(i, part.at(of.place, what, day_laid(in_force[i]), day_laid(known)));
}

template <class Put>
void each_laid(const portfolio_holding& held, notice_column what, std::span<const notice_then> of, std::size_t room,
               Put put) {
  const auto count = std::min(of.size(), room);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& one = of[i];
    put(i, held.parts[one.notice.notice]->at(what, day_laid(one.in_force), day_laid(one.known)));
  }
}

}  // namespace

told_day portfolio::deadline(grant_number of, deadline_kind which, const both_days& when) const {
  const auto column = column_of_limit(which);
  if (!column) return {};
  const auto laid = held_->parts[of.notice]->at(of.place, *column, day_laid(when.in_force), day_laid(when.known));
  if (laid != laid_not) return day_told(laid);
  return day_of(at({of.notice}, when).grant(name_of(of)).deadline(which));
}

told_amount portfolio::sum(grant_number of, grant_sum which, const both_days& when) const {
  const auto laid =
      held_->parts[of.notice]->at(of.place, column_of_sum(which), day_laid(when.in_force), day_laid(when.known));
  if (laid != laid_not) return amount_in(laid);
  const auto then = at({of.notice}, when).grant(name_of(of));
  switch (which) {
    case grant_sum::award:
      return amount_told(then.award());
    case grant_sum::top_ups:
      return amount_told(then.top_ups());
    case grant_sum::total:
      return amount_told(then.total());
    case grant_sum::units:
      break;
  }
  return amount_told(then.units());
}

told_standing portfolio::standing(grant_number of, const both_days& when) const {
  const auto laid =
      held_->parts[of.notice]->at(of.place, grant_column::standing, day_laid(when.in_force), day_laid(when.known));
  if (laid != laid_not) return standing_told(laid);
  const auto given = at({of.notice}, when).grant(name_of(of)).standing();
  told_standing made{.told = told_by(given)};
  if (made.told == told_as::known) made.standing = *given->if_known();
  return made;
}

told_day portfolio::deadline(notice_number of, deadline_kind which, const both_days& when) const {
  const auto laid =
      held_->parts[of.notice]->at(static_cast<notice_column>(which), day_laid(when.in_force), day_laid(when.known));
  if (laid != laid_not) return day_told(laid);
  return day_of(at(of, when).notice().deadline(which));
}

told_amount portfolio::sum(notice_number of, notice_sum which, const both_days& when) const {
  const auto laid = held_->parts[of.notice]->at(column_of(which), day_laid(when.in_force), day_laid(when.known));
  if (laid != laid_not) return amount_in(laid);
  const auto then = at(of, when).notice();
  switch (which) {
    case notice_sum::endowment:
      return amount_told(then.endowment());
    case notice_sum::awarded:
      return amount_told(then.awarded());
    case notice_sum::granted:
      return amount_told(then.granted());
    case notice_sum::unallocated:
      return amount_told(then.unallocated());
    case notice_sum::units:
      break;
  }
  return amount_told(then.units());
}

void portfolio::deadlines(deadline_kind which, const both_days& when, std::span<told_day> into) const noexcept {
  if (const auto column = column_of_limit(which)) {
    each_laid(*held_, *column, when, into.size(), [into](std::size_t i, laid_word one) { into[i] = day_told(one); });
  } else {
    std::fill(into.begin(), into.end(), told_day{});
  }
}

void portfolio::sums(grant_sum which, const both_days& when, std::span<told_amount> into) const noexcept {
  each_laid(*held_, column_of_sum(which), when, into.size(),
            [into](std::size_t i, laid_word one) { into[i] = amount_in(one); });
}

void portfolio::standings(const both_days& when, std::span<told_standing> into) const noexcept {
  each_laid(*held_, grant_column::standing, when, into.size(),
            [into](std::size_t i, laid_word one) { into[i] = standing_told(one); });
}

void portfolio::deadlines(deadline_kind which, std::span<const grant_then> of,
                          std::span<told_day> into) const noexcept {
  if (const auto column = column_of_limit(which)) {
    each_laid(*held_, *column, of, into.size(), [into](std::size_t i, laid_word one) { into[i] = day_told(one); });
  } else {
    std::fill(into.begin(), into.end(), told_day{});
  }
}

void portfolio::sums(grant_sum which, std::span<const grant_then> of, std::span<told_amount> into) const noexcept {
  each_laid(*held_, column_of_sum(which), of, into.size(),
            [into](std::size_t i, laid_word one) { into[i] = amount_in(one); });
}

void portfolio::standings(std::span<const grant_then> of, std::span<told_standing> into) const noexcept {
  each_laid(*held_, grant_column::standing, of, into.size(),
            [into](std::size_t i, laid_word one) { into[i] = standing_told(one); });
}

void portfolio::deadlines(deadline_kind which, std::span<const notice_then> of,
                          std::span<told_day> into) const noexcept {
  each_laid(*held_, static_cast<notice_column>(which), of, into.size(),
            [into](std::size_t i, laid_word one) { into[i] = day_told(one); });
}

void portfolio::sums(notice_sum which, std::span<const notice_then> of, std::span<told_amount> into) const noexcept {
  each_laid(*held_, column_of(which), of, into.size(),
            [into](std::size_t i, laid_word one) { into[i] = amount_in(one); });
}

void portfolio::deadlines(grant_number of, deadline_kind which, std::span<const date> in_force, date known,
                          std::span<told_day> into) const noexcept {
  if (const auto column = column_of_limit(which)) {
    each_laid(*held_, *column, of, in_force, known, into.size(),
              [into](std::size_t i, laid_word one) { into[i] = day_told(one); });
  } else {
    std::fill(into.begin(), into.end(), told_day{});
  }
}

void portfolio::sums(grant_number of, grant_sum which, std::span<const date> in_force, date known,
                     std::span<told_amount> into) const noexcept {
  each_laid(*held_, column_of_sum(which), of, in_force, known, into.size(),
            [into](std::size_t i, laid_word one) { into[i] = amount_in(one); });
}

}  // namespace avviso::inline v0
