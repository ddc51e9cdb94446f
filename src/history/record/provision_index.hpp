// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_PROVISION_INDEX_HPP
#define AVVISO_SRC_HISTORY_RECORD_PROVISION_INDEX_HPP

#include <avviso/identity/name.hpp>
#include <avviso/money/euro.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace avviso::inline v0::detail {

// A name, and the hash that it has in common with names which match it: worked out once, however often it is sought.
struct hashed_name {
  explicit hashed_name(std::string_view one) : name(one), hash(hash_of_name(one)) {}

  std::string_view name;
  std::size_t hash;
};

// Where a provision that names many grants names each: their places in its list, by the hash of their names.
class provision_index {
 public:
  static constexpr std::size_t few = 8;  // so many are found as fast one by one

  // `name(i)`: the i-th name of so many.
  template <class Name>
  provision_index(std::size_t count, Name name) {
    std::size_t room = 4;
    while (room < 2 * count) room *= 2;
    places_.assign(room, 0);
    for (std::size_t i = 0; i < count; ++i) {
      auto at = start(hash_of_name(name(i)));
      while (places_[at] != 0) at = next(at);
      places_[at] = static_cast<std::uint32_t>(i + 1);
    }
  }

  // Calls `use` for each place of a name, in their order.
  template <class Name, class Use>
  void each(const hashed_name& wanted, Name name, Use use) const {
    for (auto at = start(wanted.hash); places_[at] != 0; at = next(at)) {
      if (match(name(places_[at] - 1), wanted.name)) use(places_[at] - 1);
    }
  }

  // The share of each, where the provision divides money and it can be divided so.
  std::optional<std::vector<euro>> shares;

 private:
  [[nodiscard]] std::size_t start(std::size_t hash) const { return hash & (places_.size() - 1); }
  [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (places_.size() - 1); }

  std::vector<std::uint32_t> places_;  // 0: none
};

}  // namespace avviso::inline v0::detail

#endif
