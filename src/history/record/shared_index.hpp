// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_SHARED_INDEX_HPP
#define AVVISO_SRC_HISTORY_RECORD_SHARED_INDEX_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "shared_list.hpp"

namespace avviso::inline v0::detail {

// Numbers by the hash of what they number: a tree by the digits of the hash, of which copies share what does not
// change. It keeps 32 bits of each hash: an index may hold a million.
class shared_index {
 public:
  // The number with this hash of which `is_it(number)` holds.
  template <class IsIt>
  [[nodiscard]] std::optional<std::uint32_t> find(std::size_t hash, IsIt is_it) const {
    const auto wanted = shortened(hash);
    const auto* at = root_.get();
    for (auto digits = wanted; at != nullptr; digits /= fan) {
      if (at->below) {
        at = (*at->below)[digits % fan].get();
        continue;
      }
      for (const auto& one : at->here) {
        if (one.hash == wanted && is_it(one.number)) return one.number;
      }
      break;
    }
    return std::nullopt;
  }

  void add(std::size_t hash, std::uint32_t number) {
    const auto kept = shortened(hash);
    put(root_, kept, 0, {kept, number});
  }

 private:
  static constexpr std::uint32_t fan = 16;
  static constexpr std::uint32_t fan_bits = 4;
  static constexpr std::size_t crowd = 64;  // then a leaf is divided, while the hash has digits left
  static constexpr std::uint32_t deepest = std::numeric_limits<std::uint32_t>::digits / fan_bits - 1;
  struct numbered {
    std::uint32_t hash;
    std::uint32_t number;
  };
  struct node;
  using children = std::array<shared<node>, fan>;
  struct node {
    std::vector<numbered> here;
    shared<children> below;
  };

  [[nodiscard]] static std::uint32_t shortened(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
  }

  static void put(shared<node>& into, std::uint32_t digits, std::uint32_t depth, const numbered& one) {
    auto& at = into.own();
    if (at.below) return put(at.below.own()[digits % fan], digits / fan, depth + 1, one);
    at.here.push_back(one);
    if (at.here.size() <= crowd || depth == deepest) return;
    const auto all = std::move(at.here);
    at.here = {};
    auto& below = at.below.own();
    for (const auto& each : all) {
      const auto rest = each.hash >> (fan_bits * depth);
      put(below[rest % fan], rest / fan, depth + 1, each);
    }
  }

  shared<node> root_;
};

}  // namespace avviso::inline v0::detail

#endif
