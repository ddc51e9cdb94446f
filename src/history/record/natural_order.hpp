// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_NATURAL_ORDER_HPP
#define AVVISO_SRC_HISTORY_RECORD_NATURAL_ORDER_HPP

#include <cstddef>
#include <string_view>

namespace avviso::inline v0::detail {

// Numbers of acts as people order them: runs of digits by their value, the rest letter by letter. 9 < 21, 35/2 < 35/18.
[[nodiscard]] constexpr bool natural_less(std::string_view a, std::string_view b) noexcept {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto run = [is_digit](std::string_view& text) {
    std::size_t zeros = 0;
    while (zeros < text.size() && text[zeros] == '0') ++zeros;
    std::size_t end = zeros;
    while (end < text.size() && is_digit(text[end])) ++end;
    const auto digits = text.substr(zeros, end - zeros);
    text.remove_prefix(end);
    return digits;
  };
  std::string_view left = a;
  std::string_view right = b;
  while (!left.empty() && !right.empty()) {
    if (is_digit(left.front()) && is_digit(right.front())) {
      const auto number = run(left);
      const auto other = run(right);
      if (number.size() != other.size()) return number.size() < other.size();
      if (number != other) return number < other;
    } else {
      if (left.front() != right.front()) return left.front() < right.front();
      left.remove_prefix(1);
      right.remove_prefix(1);
    }
  }
  if (left.empty() != right.empty()) return left.empty();
  return a < b;  // 007 and 7 are equal as numbers and differ as written
}

}  // namespace avviso::inline v0::detail

#endif
