// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WITHOUT_PERSONAL_CODES_HPP
#define AVVISO_SRC_WITHOUT_PERSONAL_CODES_HPP

#include <avviso/detail/personal_code.hpp>

#include <string>

namespace avviso::inline v0::detail {

// A text with an ellipsis in the place of each tax code of a natural person.
[[nodiscard]] inline std::string without_personal_codes(std::string text) {
  constexpr std::string_view instead = "…";
  for (auto code = find_personal_code(text); code.size != 0; code = find_personal_code(text, code.at)) {
    text.replace(code.at, code.size, instead);
  }
  return text;
}

}  // namespace avviso::inline v0::detail

#endif
