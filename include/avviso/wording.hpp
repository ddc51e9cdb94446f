// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_WORDING_HPP
#define AVVISO_WORDING_HPP

#include <avviso/result.hpp>

#include <string>

namespace avviso::inline v0 {

/// The languages in which avviso writes.
enum class language : std::uint8_t { english, italian };

/// Values as words. Every text is a pure function of the value and the language; it reads no locale.
namespace wording {

/// Why a value cannot exist: what is wrong, what was found, where. One line without a full stop.
[[nodiscard]] std::string text(const error& why, language in);

/// `text(value, language::italian)`.
template <class T>
[[nodiscard]] std::string italian(const T& value) {
  return text(value, language::italian);
}

/// `text(value, language::english)`.
template <class T>
[[nodiscard]] std::string english(const T& value) {
  return text(value, language::english);
}

}  // namespace wording
}  // namespace avviso::inline v0

#endif
