// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_MAYBE_HPP
#define AVVISO_DETAIL_MAYBE_HPP

#include <avviso/requirements.hpp>

#include <new>
#include <type_traits>
#include <utility>

// How `result` and `stated` keep a value that may be missing. Nothing here belongs to the interface.
namespace avviso::inline v0::detail {

// A value that may be missing is the one member of a union, so that nothing is built before it is there.
// NOLINTBEGIN(cppcoreguidelines-pro-type-union-access)

// Whether a value is kept apart, so that what leaves it out is no larger for it: of what is large and seldom stated.
template <class T>
inline constexpr bool is_kept_apart = false;

/// Does what std::optional does, at a fifth of its cost to compile: every type that is stated or read needs one. This
/// one holds trivially copyable values and is trivially copyable itself; clang 14 does not let one class be so for some
/// types only.
template <class T, bool Trivial = __is_trivially_copyable(T), bool Apart = is_kept_apart<T>>
class maybe {
 public:
  constexpr maybe() noexcept : none_() {}
  constexpr maybe(const T& value) noexcept : value_(value), holds_(true) {}  // NOLINT(google-explicit-constructor)

  explicit constexpr operator bool() const noexcept { return holds_; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value_; }
  [[nodiscard]] constexpr T& operator*() noexcept { return value_; }

  friend constexpr bool operator==(const maybe& a, const maybe& b) noexcept {
    return a.holds_ == b.holds_ && (!a.holds_ || a.value_ == b.value_);
  }

 private:
  union {
    char none_;
    T value_;
  };
  bool holds_ = false;
};

/// The same for types that own something.
template <class T>
class maybe<T, false, false> {
 public:
  maybe() noexcept : none_() {}
  maybe(const T& value) : value_(value), holds_(true) {}       // NOLINT(google-explicit-constructor)
  maybe(T&& value) noexcept(__is_nothrow_constructible(T, T))  // NOLINT(google-explicit-constructor)
      : value_(std::move(value)), holds_(true) {}

  maybe(const maybe& other) : none_() {
    if (other.holds_) put(other.value_);
  }
  maybe(maybe&& other) noexcept(__is_nothrow_constructible(T, T)) : none_() {
    if (other.holds_) put(std::move(other.value_));
  }
  maybe& operator=(const maybe& other) {
    if (holds_ && other.holds_) {
      value_ = other.value_;
    } else if (other.holds_) {
      put(other.value_);
    } else {
      clear();
    }
    return *this;
  }
  maybe& operator=(maybe&& other) noexcept(__is_nothrow_constructible(T, T)) {
    if (holds_ && other.holds_) {
      value_ = std::move(other.value_);
    } else if (other.holds_) {
      put(std::move(other.value_));
    } else {
      clear();
    }
    return *this;
  }
  ~maybe() { clear(); }

  explicit constexpr operator bool() const noexcept { return holds_; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value_; }
  [[nodiscard]] constexpr T& operator*() noexcept { return value_; }

  friend constexpr bool operator==(const maybe& a, const maybe& b) {
    return a.holds_ == b.holds_ && (!a.holds_ || a.value_ == b.value_);
  }

 private:
  template <class From>
  void put(From&& value) {
    ::new (static_cast<void*>(&value_)) T(std::forward<From>(value));
    holds_ = true;
  }
  void clear() noexcept {
    if (holds_) value_.~T();
    holds_ = false;
  }

  union {
    char none_;
    T value_;
  };
  bool holds_ = false;
};

// NOLINTEND(cppcoreguidelines-pro-type-union-access)

/// The same for values that are kept apart.
// NOLINTBEGIN(cppcoreguidelines-owning-memory)
template <class T, bool Trivial>
class maybe<T, Trivial, true> {
 public:
  constexpr maybe() noexcept = default;
  constexpr maybe(const T& value) : held_(new T(value)) {}        // NOLINT(google-explicit-constructor)
  constexpr maybe(T&& value) : held_(new T(std::move(value))) {}  // NOLINT(google-explicit-constructor)

  constexpr maybe(const maybe& other) : held_(other.held_ != nullptr ? new T(*other.held_) : nullptr) {}
  constexpr maybe(maybe&& other) noexcept : held_(std::exchange(other.held_, nullptr)) {}
  constexpr maybe& operator=(const maybe& other) {
    if (this == &other) return *this;
    maybe copy(other);
    std::swap(held_, copy.held_);
    return *this;
  }
  constexpr maybe& operator=(maybe&& other) noexcept {
    std::swap(held_, other.held_);
    return *this;
  }
  constexpr ~maybe() { delete held_; }

  explicit constexpr operator bool() const noexcept { return held_ != nullptr; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return *held_; }
  [[nodiscard]] constexpr T& operator*() noexcept { return *held_; }

  friend constexpr bool operator==(const maybe& a, const maybe& b) {
    return (a.held_ == nullptr) == (b.held_ == nullptr) && (a.held_ == nullptr || *a.held_ == *b.held_);
  }

 private:
  T* held_ = nullptr;
};
// NOLINTEND(cppcoreguidelines-owning-memory)

}  // namespace avviso::inline v0::detail

#endif
