// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WITHOUT_PERSONAL_CODES_HPP
#define AVVISO_SRC_WITHOUT_PERSONAL_CODES_HPP

#include <avviso/detail/personal_code.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace avviso::inline v0::detail {

// A text with an ellipsis in the place of each tax code of a natural person; of a longer one its first `most` bytes or
// a little more. Linear in what it gives, however long the text.
[[nodiscard]] inline std::string without_personal_codes(std::string_view text,
                                                        std::size_t most = std::string_view::npos) {
  std::string given;
  while (given.size() < most) {
    const auto room = std::min(most - given.size(), text.size());
    const auto code = find_personal_code(text, 0, room);
    if (code.size == 0) return given += text.substr(0, room);
    given += text.substr(0, code.at);
    given += "…";
    text.remove_prefix(code.at + code.size);
  }
  return given;
}

}  // namespace avviso::inline v0::detail

#endif
