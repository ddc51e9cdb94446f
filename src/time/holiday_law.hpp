// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_TIME_HOLIDAY_LAW_HPP
#define AVVISO_SRC_TIME_HOLIDAY_LAW_HPP

#include <avviso/time/date.hpp>
#include <avviso/time/holiday.hpp>
#include <avviso/time/known_law.hpp>

#include <optional>
#include <span>

namespace avviso::inline v0::detail {

// Where a feast falls: a day of a month, or a number of days after Easter (then the month is 0).
struct feast_day {
  feast what;
  int month;
  int day_or_after_easter;
};

enum class territory_of_fact : std::uint8_t { italy = 1, rome = 2, bolzano = 4 };

enum class effect_on_feast : std::uint8_t { makes, unmakes };

// One legal fact: an act makes a feast a holiday, or unmakes it, in a place, for the days `from`..`until`, and has been
// known since the day it was published. If several facts apply to a day and place, the last in the table decides.
struct holiday_fact {
  feast what;
  territory_of_fact where;
  effect_on_feast does;
  date from;
  std::optional<date> until;  // open where the act sets no end
  date published;
  legal_basis law;
};

std::span<const feast_day> feast_days() noexcept;
std::span<const holiday_fact> facts_of(feast what) noexcept;

date day_in(int year, const feast_day& rule) noexcept;

// Whether some act on holidays is known by one law and not by the other.
bool is_same_law_of_holidays(known_law a, known_law b) noexcept;

}  // namespace avviso::inline v0::detail

#endif
