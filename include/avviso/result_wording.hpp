// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RESULT_WORDING_HPP
#define AVVISO_RESULT_WORDING_HPP

#include <avviso/language.hpp>
#include <avviso/result.hpp>

#include <string>

namespace avviso::inline v0::wording {

/// Why a value cannot exist: what is wrong, what was found, where. One line without a full stop.
[[nodiscard]] std::string text(const error& why, language in);

/// A result: its value, or what was wrong.
template <class T>
[[nodiscard]] std::string text(const result<T>& given, language in) {
  return given ? std::string(text(*given, in)) : text(given.error(), in);
}

}  // namespace avviso::inline v0::wording

#endif
