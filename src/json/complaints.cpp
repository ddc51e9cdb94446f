// SPDX-License-Identifier: BSL-1.0
#include "complaints.hpp"

#include "../without_personal_codes.hpp"

namespace avviso::inline v0::detail {

namespace {

constexpr std::string_view ellipsis = "…";

// What an error of a value says it found. Where it stands in a personal code, it may be a part of it.
void make_fit(std::string& text) {
  text = without_personal_codes(text, json_limits::error_text + 1);
  if (text.size() <= json_limits::error_text) return;
  text.resize(shortened(text, json_limits::error_text - ellipsis.size()).size());
  text += ellipsis;
}

}  // namespace

std::string_view shortened(std::string_view text, std::size_t most) noexcept {
  if (text.size() <= most) return text;
  std::size_t size = most;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

void complaints::add(json_error wrong) {
  if (are_full()) {
    ++left_out_;
    return;
  }
  make_fit(wrong.pointer);
  make_fit(wrong.found);
  make_fit(wrong.expected);
  if (wrong.why) wrong.why->found = quote(wrong.why->found);
  errors_.push_back(std::move(wrong));
}

}  // namespace avviso::inline v0::detail
