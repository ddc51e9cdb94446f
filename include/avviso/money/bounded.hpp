// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_BOUNDED_HPP
#define AVVISO_MONEY_BOUNDED_HPP

#include <avviso/result.hpp>
#include <avviso/stated.hpp>

#include <optional>

namespace avviso::inline v0 {

/// An amount or a number as documents give it: exactly, by a bound («almeno 160 iniziative», «fino a 50mila euro»), or
/// not at all. Amounts and stated amounts convert in; nothing converts out.
///
/// Sums and differences keep only what is certain: at least 160 plus exactly 10 is at least 170, and minus exactly 10
/// at least 150; a term that is not stated makes the sum not stated. A caller who takes an unstated increase to be at
/// least zero says so: `bounded<euro>::at_least(euros<0>)`.
template <class T>
class bounded {
 public:
  /// What is bounded.
  using value_type = T;

  /// An exact value; nothing; what a document states, exact or nothing.
  constexpr bounded(T exactly) noexcept : least_(exactly), most_(exactly) {}  // NOLINT(google-explicit-constructor)
  constexpr bounded(not_stated_t /*silence*/) noexcept {}                     // NOLINT(google-explicit-constructor)
  constexpr bounded(const stated<T>& maybe) noexcept {                        // NOLINT(google-explicit-constructor)
    if (const auto* value = maybe.if_stated()) *this = *value;
  }

  [[nodiscard]] static constexpr bounded at_least(T least) noexcept { return {least, std::nullopt}; }  ///< almeno
  [[nodiscard]] static constexpr bounded at_most(T most) noexcept { return {std::nullopt, most}; }     ///< al massimo

  /// The value, where it is exact, else null.
  [[nodiscard]] constexpr const T* if_exact() const& noexcept { return least_ && least_ == most_ ? &*least_ : nullptr; }
  const T* if_exact() && = delete;  // would outlive its value

  /// The bounds; an exact value is both.
  [[nodiscard]] constexpr const std::optional<T>& least() const& noexcept { return least_; }
  [[nodiscard]] constexpr const std::optional<T>& most() const& noexcept { return most_; }

  /// The value if it is exact, else not stated: a bound is not the value.
  [[nodiscard]] constexpr stated<T> exact() const noexcept {
    if (const auto* value = if_exact()) return *value;
    return not_stated;
  }

  friend constexpr bool operator==(const bounded&, const bounded&) noexcept = default;

  /// What is certain of a sum or a difference. Errors: those of the same with exact values.
  friend constexpr result<bounded> operator+(const bounded& a, const bounded& b) noexcept {
    return combine(a.least_, b.least_, a.most_, b.most_, [](T x, T y) { return x + y; });
  }
  friend constexpr result<bounded> operator-(const bounded& a, const bounded& b) noexcept {
    return combine(a.least_, b.most_, a.most_, b.least_, [](T x, T y) { return x - y; });
  }
  friend constexpr result<bounded> operator+(const result<bounded>& a, const bounded& b) noexcept {
    return a ? *a + b : a;
  }
  friend constexpr result<bounded> operator-(const result<bounded>& a, const bounded& b) noexcept {
    return a ? *a - b : a;
  }

 private:
  using bound = std::optional<T>;

  constexpr bounded(bound least, bound most) noexcept : least_(least), most_(most) {}

  template <class Operation>
  static constexpr result<bounded> combine(bound least_a, bound least_b, bound most_a, bound most_b,
                                           Operation of) noexcept {
    bounded out(not_stated);
    if (least_a && least_b) {
      const auto least = of(*least_a, *least_b);
      if (!least) return least.error();
      out.least_ = *least;
    }
    if (most_a && most_b) {
      const auto most = of(*most_a, *most_b);
      if (!most) return most.error();
      out.most_ = *most;
    }
    return out;
  }

  bound least_;
  bound most_;
};

/// A value is bounded as what it is.
template <class T>
bounded(T) -> bounded<T>;

}  // namespace avviso::inline v0

#endif
