// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_LAID_ORDER_HPP
#define AVVISO_SRC_HISTORY_RECORD_LAID_ORDER_HPP

#include <avviso/requirements.hpp>

#include <cstdint>
#include <vector>

#include "track.hpp"

namespace avviso::inline v0::detail {

// The places of what has numbers.
template <class T>
struct laid_order {
  std::vector<const T*> all;
  std::vector<std::uint32_t> numbers;   // of each
  std::vector<std::uint32_t> ordinals;  // by number: its place, or no_number

  // Makes room for one more.
  void put(std::uint32_t place, std::uint32_t number, const T* one) {
    all.insert(all.begin() + place, one);
    numbers.insert(numbers.begin() + place, number);
    for (auto& each : ordinals) each += each >= place && each != no_number ? 1U : 0U;
    if (ordinals.size() <= number) ordinals.resize(number + 1, no_number);
    ordinals[number] = place;
  }
  void give_ordinals() {
    for (std::uint32_t i = 0; i < numbers.size(); ++i) ordinals[numbers[i]] = i;
  }
};

}  // namespace avviso::inline v0::detail

#endif
