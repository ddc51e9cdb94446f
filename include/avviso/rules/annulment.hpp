// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_ANNULMENT_HPP
#define AVVISO_RULES_ANNULMENT_HPP

#include <avviso/rules/judge.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/period.hpp>

#include <algorithm>

namespace avviso::inline v0 {

/// Within how long an authority may annul its own act that authorises something or gives an economic advantage
/// (annullamento d'ufficio): art. 21-nonies, c. 1, L. 241/1990, by the law in force from a day.
struct time_to_annul {
  date from;   ///< the first day of that law
  int months;  ///< from the adoption of the act
};

/// The laws that set it, oldest first: L. 124/2015, art. 6; d.l. 77/2021, art. 63; L. 182/2025, art. 1. Before them the
/// time was reasonable, with no number of months.
inline constexpr time_to_annul times_to_annul[] = {
    {day<2015, 8, 28>, 18}, {day<2021, 6, 1>, 12}, {day<2025, 12, 18>, 6}};

namespace detail {

constexpr date months_after(date from, int months) noexcept {
  const auto last = add(from, *period::make(0, months, 0), month_rounding::down);
  return last ? *last : (date::max)();
}

constexpr const time_to_annul& law_to_annul(date adopted) noexcept {
  const time_to_annul* its = &times_to_annul[0];
  for (const auto& one : times_to_annul) {
    if (one.from <= adopted) its = &one;
  }
  return *its;
}

// The last day to annul an act of `adopted`, by its own law.
constexpr date last_day_to_annul(date adopted) noexcept {
  const auto& its = law_to_annul(adopted);
  return months_after((std::max)(adopted, its.from), its.months);
}

// The same by a later law too, which may let it end sooner.
constexpr date last_day_by_any_law(date adopted) noexcept {
  date last = last_day_to_annul(adopted);
  for (const auto& later : times_to_annul) {
    if (later.from > (std::max)(adopted, law_to_annul(adopted).from))
      last = (std::min)(last, months_after(later.from, later.months));
  }
  return last;
}

}  // namespace detail

/// ANN-1  An authority annuls its own award, or another act that gives money, within 18 months of its adoption; within
/// 12 of an act of 1 June 2021 or later, within 6 of one of 18 December 2025 or later (art. 21-nonies, c. 1, L.
/// 241/1990). Of an act older than 28 August 2015 the 18 months run from that day (Cons. Stato, Ad. Plen., n. 8/2017);
/// an annulment before that day is not judged. Whether a shorter term, run from the day of its law, binds acts adopted
/// before that law is open: where it matters, undetermined. The term does not bind where a final judgment found that
/// false statements brought the act about (c. 2-bis): the caller knows. Nor does it bind courts, and a dossier finds it
/// not applicable to their acts. Measured: the annulment and its last day.
///
/// An award of 31 May 2021 may be annulled until 30 November 2022 by the law of its day, and until 1 June 2022 by the
/// law of the day after.
[[nodiscard]] constexpr finding annulled_in_time(const partial_date& annulled, const partial_date& annulment) noexcept {
  if (annulment.latest() < times_to_annul[0].from) return does_not_apply(rule::ANN_1);
  if (annulled.precision() == precision::unknown || annulment.precision() == precision::unknown) {
    return lacks(rule::ANN_1, fact::adoption_day);
  }
  // Between two laws the last day grows with the day of adoption.
  date soonest = (date::max)();  // by any law, from any day that it can be
  date latest = (date::min)();
  date open_after = (date::min)();  // from whichever of those days: by some law no longer, and by its own still
  date open_until = (date::max)();
  const auto take = [&](date adopted) {
    if (adopted < annulled.earliest() || adopted > annulled.latest()) return;
    soonest = (std::min)(soonest, detail::last_day_by_any_law(adopted));
    latest = (std::max)(latest, detail::last_day_to_annul(adopted));
    open_after = (std::max)(open_after, detail::last_day_by_any_law(adopted));
    open_until = (std::min)(open_until, detail::last_day_to_annul(adopted));
  };
  take(annulled.earliest());
  take(annulled.latest());
  for (const auto& one : times_to_annul) {
    take(one.from);
    take(*add_days(one.from, -1));
  }
  const auto by_law_of_its_day = [&](finding says) {
    says.law_of = (std::max)(annulled.earliest(), times_to_annul[0].from);
    return says;
  };
  if (annulment.latest() <= soonest) return by_law_of_its_day(judge(rule::ANN_1, true, annulment.latest(), soonest));
  if (annulment.earliest() > latest) return by_law_of_its_day(judge(rule::ANN_1, false, annulment.earliest(), latest));
  const bool days_are_enough = annulment.earliest() > open_after && annulment.latest() <= open_until;
  return by_law_of_its_day(
      lacks(rule::ANN_1, days_are_enough ? fact::law_in_time : fact::adoption_day, annulment.latest(), soonest));
}

}  // namespace avviso::inline v0

#endif
