// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_STATED_HPP
#define AVVISO_STATED_HPP

#include <avviso/detail/maybe.hpp>
#include <avviso/requirements.hpp>

#include <concepts>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace avviso::inline v0 {

/// What a document is silent about: `.amount = not_stated`.
enum class not_stated_t : std::uint8_t { not_stated };
using enum not_stated_t;

/// A value that a document states, or *not stated*.
///
/// The type of every field that real documents leave out. It has no default: whoever builds one says which. A value
/// converts in; nothing converts out, because silence is neither zero nor the previous value.
template <class T>
class stated {
 public:
  /// What is stated.
  using value_type = T;

  /// Nothing is stated.
  constexpr stated(not_stated_t) noexcept {}  // NOLINT(google-explicit-constructor)

  /// A value is stated: whatever converts to it.
  template <class U = T>
    requires(!std::same_as<std::remove_cvref_t<U>, not_stated_t> && !std::same_as<std::remove_cvref_t<U>, stated> &&
             std::convertible_to<U, T>)                            // in the order of what they cost to compile
  constexpr stated(U&& value) : value_(std::forward<U>(value)) {}  // NOLINT(google-explicit-constructor)

  /// What is stated as another type whose values convert: the day alone, for a day with its hour.
  template <class U>
    requires(!std::same_as<U, T> && std::convertible_to<const U&, T>)
  constexpr stated(const stated<U>& other)  // NOLINT(google-explicit-constructor)
      : value_(other.is_stated() ? detail::maybe<T>(T(*other.if_stated())) : detail::maybe<T>()) {}

  /// Whether a value is stated.
  [[nodiscard]] constexpr bool is_stated() const noexcept { return static_cast<bool>(value_); }

  /// The value, or null when it is not stated.
  [[nodiscard]] constexpr const T* if_stated() const& noexcept { return value_ ? &*value_ : nullptr; }
  const T* if_stated() && = delete;  // would outlive its value

  friend constexpr bool operator==(const stated&, const stated&) = default;
  /// Whether nothing is stated.
  friend constexpr bool operator==(const stated& a, not_stated_t) noexcept { return !a.is_stated(); }

 private:
  detail::maybe<T> value_;
};

/// A value is stated as what it is.
template <class T>
stated(T) -> stated<T>;

}  // namespace avviso::inline v0

#endif
