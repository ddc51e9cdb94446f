// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_UNITS_HPP
#define AVVISO_MONEY_UNITS_HPP

#include <avviso/inline_text.hpp>
#include <avviso/result.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>

namespace avviso::inline v0 {

/// A number of individual units: doti, percorsi, tirocini. One notice calls the same unit by all three names («960 doti
/// individuali», «ulteriori 68 tirocini», «850 nuovi percorsi»: 1,878 in all), so they are one type.
///
/// Units are not money: units + euro does not compile, nor does an envelope of one take the other. Sums are
/// `result<units>` and chain, as those of euro do.
class units {
 public:
  units() = delete;

  /// So many; below zero for what is taken away.
  [[nodiscard]] static constexpr units of(std::int64_t number) noexcept { return units(number); }

  /// How many.
  [[nodiscard]] constexpr std::int64_t number() const noexcept { return number_; }

  friend constexpr auto operator<=>(units, units) noexcept = default;

  /// Exact. Error: count_out_of_range. Sums chain: `a + b - c`.
  friend constexpr result<units> operator+(units a, units b) noexcept {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.number_, b.number_, &sum)) return out_of_range(b);
    return units(sum);
  }
  friend constexpr result<units> operator-(units a, units b) noexcept {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.number_, b.number_, &difference)) return out_of_range(b);
    return units(difference);
  }
  friend constexpr result<units> operator+(const result<units>& a, units b) noexcept { return a ? *a + b : a; }
  friend constexpr result<units> operator-(const result<units>& a, units b) noexcept { return a ? *a - b : a; }

 private:
  explicit constexpr units(std::int64_t number) noexcept : number_(number) {}

  [[nodiscard, gnu::cold]] static constexpr error out_of_range(units operand) noexcept {
    error why{.code = errc::count_out_of_range};
    why.found.append_number(operand.number_);
    return why;
  }

  std::int64_t number_;
};

}  // namespace avviso::inline v0

template <>
struct std::hash<avviso::units> {
  [[nodiscard]] std::size_t operator()(avviso::units value) const noexcept {
    return std::hash<std::int64_t>{}(value.number());
  }
};

#endif
