// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_KNOWN_LAW_HPP
#define AVVISO_TIME_KNOWN_LAW_HPP

#include <avviso/time/date.hpp>

namespace avviso::inline v0 {

/// The law as published by some day: somebody who computed a term in 2024 could not know that 4 October would be a
/// holiday. An act is known from the day of the Gazzetta ufficiale that carries it.
class known_law {
 public:
  known_law() = delete;

  /// The acts published on `day` or before.
  [[nodiscard]] static constexpr known_law on(date day) noexcept { return known_law(day); }

  /// Every act that this release of the library holds. An answer given with it may change with the next release.
  [[nodiscard]] static constexpr known_law of_this_release() noexcept { return known_law((date::max)()); }

  /// Whether an act of that day of publication is known.
  [[nodiscard]] constexpr bool includes(date published) const noexcept { return published <= until_; }

  friend constexpr bool operator==(known_law, known_law) noexcept = default;

 private:
  explicit constexpr known_law(date until) noexcept : until_(until) {}
  date until_;
};

}  // namespace avviso::inline v0

#endif
