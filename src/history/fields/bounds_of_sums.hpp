// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_BOUNDS_OF_SUMS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_BOUNDS_OF_SUMS_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/stated.hpp>

#include <cstddef>
#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// Bounds for every sum of amounts that acts may come to, where not all of them is looked through: no more is given, and
// no more taken back, than all acts say, in whatever wording. What an act gives to each of several grants it gives so
// often: `grants`, how many are summed.
template <class T>
[[nodiscard]] std::vector<stated<T>> bounds_of_sums(const fold& by, std::size_t grants);

template <>
[[nodiscard]] std::vector<stated<euro>> bounds_of_sums(const fold& by, std::size_t grants);
template <>
[[nodiscard]] std::vector<stated<units>> bounds_of_sums(const fold& by, std::size_t grants);

}  // namespace avviso::inline v0::detail

#endif
