// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_PERSONAL_CODE_HPP
#define AVVISO_DETAIL_PERSONAL_CODE_HPP

// The tax codes of natural persons, which are personal data and are never repeated. Nothing here belongs to the
// interface.
#include <avviso/inline_text.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace avviso::inline v0::detail {

/// What people write between the characters of a code to group them.
constexpr bool is_between_characters(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '-' || c == '.';
}

/// Whether a character may stand where a natural person's tax code has a letter, `@`, or a digit, `#`, which a letter
/// may replace so that two people do not share a code. Where characters are grouped only digits are taken for digits,
/// since many words together look like codes otherwise.
constexpr bool fits_personal_code(char c, char wanted, bool is_grouped) noexcept {
  constexpr std::string_view instead_of_digits = "LMNPQRSTUV";
  const char capital = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  if (wanted == '@') return capital >= 'A' && capital <= 'Z';
  return (c >= '0' && c <= '9') || (!is_grouped && instead_of_digits.find(capital) != std::string_view::npos);
}

/// How many bytes of `text`, from `at`, are the tax code of a natural person, in any case, grouped or not; 0 where none
/// begins there. Whatever follows does not matter.
constexpr std::size_t size_of_personal_code(std::string_view text, std::size_t at, bool is_grouped) noexcept {
  constexpr std::string_view shape = "@@@@@@##@##@###@";
  std::size_t end = at;
  for (const char wanted : shape) {
    while (is_grouped && end > at && end < text.size() && is_between_characters(text[end])) ++end;
    if (end >= text.size() || !fits_personal_code(text[end], wanted, is_grouped)) return 0;
    ++end;
  }
  return end - at;
}

/// Where a personal code stands in a text; of no bytes, where the text has none.
struct code_place {
  std::size_t at = 0;
  std::size_t size = 0;
};

/// The first that begins at or after `from` and before `before`, whatever stands around it. Linear in what is between.
constexpr code_place find_personal_code(std::string_view text, std::size_t from = 0,
                                        std::size_t before = std::string_view::npos) noexcept {
  constexpr std::size_t least = 16;
  for (std::size_t at = from; at < before && at + least <= text.size(); ++at) {
    for (const bool is_grouped : {false, true}) {
      if (const auto size = size_of_personal_code(text, at, is_grouped)) return {at, size};
    }
  }
  return {};
}
constexpr bool has_personal_code(std::string_view text) noexcept { return find_personal_code(text).size != 0; }

/// What an error quotes of a text, from `at` on: an ellipsis alone, where the text has a personal code, of which even
/// a part would tell too much.
constexpr inline_text<31> quote(std::string_view text, std::size_t at = 0,
                                std::size_t length = std::string_view::npos) noexcept {
  if (at >= text.size()) return {};
  if (has_personal_code(text)) return inline_text<31>("…");
  return inline_text<31>(text.substr(at, length));
}

}  // namespace avviso::inline v0::detail

#endif
