// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_HEARD_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_HEARD_HPP

#include <optional>
#include <set>
#include <tuple>

#include "reference_world.hpp"

namespace reference {

// Which statements count: those of the last day of which any speaks, and those that speak of every day.
struct heard {
  std::optional<avviso::date> day;
  std::set<const avviso::statement*> of_day;
  std::set<const avviso::statement*> of_every_day;

  friend bool operator<(const heard& a, const heard& b) {
    return std::tie(a.day, a.of_day, a.of_every_day) < std::tie(b.day, b.of_day, b.of_every_day);
  }
};

// In every way in which the days of which sources speak may have been.
[[nodiscard]] std::set<heard> heard_of(const papers& of, const avviso::as_of& when, const avviso::question& asked);

// Whether one of them is of the source that prevails.
[[nodiscard]] bool prevails(const heard& one, const avviso::as_of& when);

// Whether a statement speaks of a day.
[[nodiscard]] bool has_a_day(avviso::field which);

// The times that sources give a time limit. One that gives the day alone means the hour that another gives, or else the
// acts; where nobody gives any, the end of the day.
values times_said(const std::set<const avviso::statement*>& some, const values& by_acts);

// The hours that acts leave unknown, told by sources; whether any was.
bool tell_hours(values& all, const values& said);

}  // namespace reference

#endif
