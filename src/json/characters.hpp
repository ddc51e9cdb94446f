// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_CHARACTERS_HPP
#define AVVISO_SRC_JSON_CHARACTERS_HPP

#include <cstddef>
#include <string_view>

// The characters of texts in UTF-8.
namespace avviso::inline v0::detail {

// The first character of a text. Where its bytes are none that Unicode allows, `is_one` is false, and they are those
// that one replacement stands for.
struct character {
  std::size_t size;
  char32_t code;
  bool is_one;
};
[[nodiscard]] character first_of(std::string_view text) noexcept;

// Whether nothing of it is to be seen: it is made of blanks and of what joins or directs letters.
[[nodiscard]] bool is_blank(std::string_view text) noexcept;

// Where its first control character stands, of those from U+0000 to U+001F and U+007F to U+009F; the text's end, where
// it has none. A text of `several_lines` may have tabs and ends of lines.
[[nodiscard]] std::size_t find_control(std::string_view text, bool several_lines) noexcept;

}  // namespace avviso::inline v0::detail

#endif
