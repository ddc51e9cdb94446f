// SPDX-License-Identifier: BSL-1.0
#include "shown.hpp"

#include <avviso/avviso.hpp>

#include <cstddef>
#include <cstdint>

namespace {

// The character that begins a text, of one to three bytes in UTF-8, if it is one that is not to be shown; else of no
// bytes.
struct hidden {
  std::size_t size;
  std::uint32_t code;
};
hidden hidden_first_of(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const auto first = byte(0);
  if ((first < 0x20 && first != '\n') || first == 0x7F) return {1, first};
  if (first == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return {2, byte(1)};
  if (first == 0xD8 && byte(1) == 0x9C) return {2, 0x061C};
  if (first != 0xE2 || (byte(1) != 0x80 && byte(1) != 0x81)) return {0, 0};
  const auto code = 0x2000U | (byte(1) & 1U) << 6U | (byte(2) & 0x3FU);
  const bool turns =
      code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  return turns ? hidden{3, code} : hidden{0, 0};
}

}  // namespace

std::string shown(std::string_view text, bool is_json) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string all;
  all.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto [size, code] = hidden_first_of(text.substr(i));
    if (size == 0) {
      ++i;
      continue;
    }
    all += text.substr(0, i);
    if (is_json) {
      all += "\\u";
      for (int shift = 12; shift >= 0; shift -= 4) all += digits[code >> static_cast<unsigned>(shift) & 0xFU];
    } else {
      all += "\uFFFD";
    }
    text.remove_prefix(i + size);
    i = 0;
  }
  all += text;
  return all;
}

std::string without_persons(std::string text) {
  for (auto code = avviso::find_tax_code_of_person(text); !code.empty(); code = avviso::find_tax_code_of_person(text))
    text.replace(static_cast<std::size_t>(code.data() - text.data()), code.size(), "…");
  return text;
}
