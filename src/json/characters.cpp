// SPDX-License-Identifier: BSL-1.0
#include "characters.hpp"

#include <avviso/requirements.hpp>

#include <algorithm>
#include <iterator>

namespace avviso::inline v0::detail {

namespace {

struct range {
  char32_t first, last;
};

// What shows nothing: controls, blanks of every width, the soft hyphen, what joins, directs or marks letters.
constexpr range invisible[] = {
    {0x00, 0x20},     {0x7F, 0xA0},     {0xAD, 0xAD},     {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160},
    {0x1680, 0x1680}, {0x17B4, 0x17B5}, {0x180B, 0x180E}, {0x2000, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x206F},
    {0x2800, 0x2800}, {0x3000, 0x3000}, {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
};

bool is_invisible(char32_t code) noexcept {
  return std::any_of(std::begin(invisible), std::end(invisible),
                     [code](const range& one) { return one.first <= code && code <= one.last; });
}

}  // namespace

character first_of(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : char32_t{0}; };
  const char32_t first = byte(0);
  if (first < 0x80) return {1, first, true};
  const std::size_t size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  if (size == 0) return {1, 0, false};
  // The second byte excludes what would be spelled too long, a surrogate, or beyond the last plane.
  const char32_t least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const char32_t most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < least || byte(1) > most) return {1, 0, false};
  char32_t code = first & (size == 2 ? 0x1FU : size == 3 ? 0x0FU : 0x07U);
  code = code << 6U | (byte(1) & 0x3FU);
  for (std::size_t i = 2; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {i, 0, false};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  return {size, code, true};
}

bool is_blank(std::string_view text) noexcept {
  while (!text.empty()) {
    const auto one = first_of(text);
    if (!one.is_one || !is_invisible(one.code)) return false;
    text.remove_prefix(one.size);
  }
  return true;
}

std::size_t find_control(std::string_view text, bool several_lines) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto one = first_of(text.substr(at));
    const bool is_control = one.is_one && (one.code < 0x20 || (one.code >= 0x7F && one.code < 0xA0));
    const bool is_layout = one.code == '\t' || one.code == '\n' || one.code == '\r';
    if (is_control && !(several_lines && is_layout)) break;
    at += one.size;
  }
  return at;
}

}  // namespace avviso::inline v0::detail
