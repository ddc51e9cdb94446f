// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_CHOSEN_HPP
#define AVVISO_CHOSEN_HPP

#include <avviso/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace avviso::inline v0 {

/// A field that has no value until one is given: an enumerator, or a number.
///
/// A bare enumerator that a designated initialiser leaves out silently becomes the first in its list. This type has no
/// default: `adhesion{.grant = "Lazio", .to = "dd-21"}` does not compile, because it elects nothing. The value converts
/// in and out, and `switch` accepts it.
template <class T>
  requires(std::is_enum_v<T> || std::integral<T>)
class chosen {
 public:
  /// What the caller has chosen; there is no other way to have one.
  constexpr chosen(T value) noexcept : value_(value) {}  // NOLINT(google-explicit-constructor)
  template <std::floating_point Number>
  chosen(Number) = delete;  // would drop the decimals

  /// What was chosen; so an enumerator reads back as itself.
  constexpr operator T() const noexcept { return value_; }  // NOLINT(google-explicit-constructor)

  /// The number of the enumerator, as `static_cast` of the bare enumerator gives it.
  template <std::integral Number>
    requires(std::is_enum_v<T> && !std::same_as<Number, bool>)
  explicit constexpr operator Number() const noexcept { return static_cast<Number>(value_); }

  /// The same enumerator.
  friend constexpr bool operator==(chosen, chosen) noexcept = default;
  template <std::convertible_to<T> Other>
    requires(!std::same_as<Other, chosen>)
  friend constexpr bool operator==(chosen a, Other b) noexcept { return a.value_ == static_cast<T>(b); }

 private:
  T value_;
};

}  // namespace avviso::inline v0

template <class T>
struct std::hash<avviso::chosen<T>> {
  std::size_t operator()(avviso::chosen<T> one) const noexcept { return std::hash<T>()(one); }
};

#endif
