// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_SUSPENSIONS_HPP
#define AVVISO_TIME_SUSPENSIONS_HPP

#include <avviso/time/suspension.hpp>

#include <vector>

namespace avviso::inline v0 {

// Several suspensions at once, as `expiry::of` and `day_of` take them: in order and apart.

/// The summer suspensions of the terms of trials in the years from `first_year` to `last_year`, in order. A term that
/// may reach a second August needs both years.
[[nodiscard]] std::vector<suspension> august_suspensions(int first_year, int last_year, known_law known);

/// The same suspensions in order and apart: a day that two of them cover is left to the one that begins first.
[[nodiscard]] std::vector<suspension> in_order(std::vector<suspension> all);

}  // namespace avviso::inline v0

#endif
