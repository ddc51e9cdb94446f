// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_LANGUAGE_HPP
#define AVVISO_LANGUAGE_HPP

#include <avviso/requirements.hpp>

#include <cstdint>
#include <string>

namespace avviso::inline v0 {

/// Values as words. Every text is a pure function of the value and the language; it reads no locale. The words of a
/// value are in the wording.hpp of its folder; avviso/wording.hpp has them all.
namespace wording {

/// The languages in which avviso writes. It lives here so that `english` and `italian` find every `text` of this
/// namespace, in whatever header it is declared.
enum class language : std::uint8_t { english, italian };

/// `text(value, language::italian)`.
template <class T>
[[nodiscard]] std::string italian(const T& value) {
  return std::string(text(value, language::italian));
}

/// `text(value, language::english)`.
template <class T>
[[nodiscard]] std::string english(const T& value) {
  return std::string(text(value, language::english));
}

}  // namespace wording
using wording::language;

}  // namespace avviso::inline v0

#endif
