// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_MAYBE_HPP
#define AVVISO_DETAIL_MAYBE_HPP

#include <avviso/requirements.hpp>

#include <optional>

// How `result` and `stated` keep a value that may be missing. Nothing here belongs to the interface.
namespace avviso::inline v0::detail {

/// What std::optional does for a trivially copyable value, itself trivially copyable, at a fifth of what it costs to
/// compile: every date and amount that is stated or parsed makes one.
template <class T>
class trivial_maybe {
 public:
  constexpr trivial_maybe() noexcept : none_() {}
  constexpr trivial_maybe(const T& value) noexcept
      : value_(value), holds_(true) {}  // NOLINT(google-explicit-constructor)

  explicit constexpr operator bool() const noexcept { return holds_; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value_; }
  [[nodiscard]] constexpr T& operator*() noexcept { return value_; }

  friend constexpr bool operator==(const trivial_maybe& a, const trivial_maybe& b) noexcept {
    return a.holds_ == b.holds_ && (!a.holds_ || a.value_ == b.value_);
  }

 private:
  union {
    char none_;
    T value_;
  };
  bool holds_ = false;
};

template <class T, bool Trivial = __is_trivially_copyable(T)>
struct maybe_of {
  using type = std::optional<T>;
};
template <class T>
struct maybe_of<T, true> {
  using type = trivial_maybe<T>;
};

template <class T>
using maybe = typename maybe_of<T>::type;

}  // namespace avviso::inline v0::detail

#endif
