// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_KEPT_HPP
#define AVVISO_SRC_HISTORY_RECORD_KEPT_HPP

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace avviso::inline v0::detail {

// What has been built of a record that does not change any more, kept with it by what it was asked for: the last few
// that were asked for. Threads may ask at once; of two that build the same, one's is kept. Whatever it is, it says what
// would be built anew.
template <class Key, class T>
class kept {
 public:
  kept() = default;
  kept(const kept& /*unused*/) noexcept {}  // a copy of a record is to be changed yet
  kept(kept&&) = delete;
  kept& operator=(const kept&) = delete;
  kept& operator=(kept&&) = delete;
  ~kept() = default;

  template <class Make>
  [[nodiscard]] T of(const Key& key, Make make) const {
    if (auto there = find(key)) return *std::move(there);
    T made = make();
    put(key, made);
    return made;
  }

 private:
  static constexpr std::size_t most = 24;
  using entries = std::vector<std::pair<Key, T>>;  // the last that was asked for, last

  class turn {
   public:
    explicit turn(std::atomic_flag& taken) : taken_(taken) {
      while (taken_.test_and_set(std::memory_order_acquire)) {
      }
    }
    turn(const turn&) = delete;
    turn(turn&&) = delete;
    turn& operator=(const turn&) = delete;
    turn& operator=(turn&&) = delete;
    ~turn() { taken_.clear(std::memory_order_release); }

   private:
    std::atomic_flag& taken_;
  };

  [[nodiscard]] std::optional<T> find(const Key& key) const {
    const turn its(taken_);
    const auto place = std::find_if(all_.rbegin(), all_.rend(), [&](const auto& one) { return one.first == key; });
    if (place == all_.rend()) return std::nullopt;
    std::rotate(std::prev(place.base()), place.base(), all_.end());
    return all_.back().second;
  }

  void put(const Key& key, const T& made) const {
    entries one;
    one.emplace_back(key, made);
    entries gone;  // let go once the turn is over
    const turn its(taken_);
    if (all_.size() >= most) {
      gone.push_back(std::move(all_.front()));
      all_.erase(all_.begin());
    }
    all_.push_back(std::move(one.front()));
  }

  mutable std::atomic_flag taken_;
  mutable entries all_ = {};
};

}  // namespace avviso::inline v0::detail

#endif
