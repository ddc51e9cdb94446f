// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_THROWING_HPP
#define AVVISO_THROWING_HPP

// For those who like exceptions; nothing else in avviso throws. Not part of avviso.hpp.
#include <avviso/result.hpp>
#include <avviso/result_wording.hpp>

#include <exception>
#include <string>
#include <utility>

#if !defined(__cpp_exceptions)
#error "avviso/throwing.hpp needs exceptions; without them, ask the result itself"
#endif

namespace avviso::inline v0 {

/// An `error` as an exception; `what()` is its English text.
class refused : public std::exception {
 public:
  /// The error that a result held, and its text in English.
  explicit refused(const error& why) : why_(why), text_(wording::english(why)) {}
  [[nodiscard]] const error& why() const noexcept { return why_; }
  [[nodiscard]] const char* what() const noexcept override { return text_.c_str(); }

 private:
  error why_;
  std::string text_;
};

/// The value of a result; throws `refused` when there is none.
template <class T>
[[nodiscard]] T or_throw(result<T> maybe) {
  if (!maybe) throw refused(maybe.error());
  return *std::move(maybe);
}

}  // namespace avviso::inline v0

#endif
