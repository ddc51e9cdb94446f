// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_SHOWN_HPP
#define ASK_SHOWN_HPP

#include <string>
#include <string_view>

/// A text as it may go to a terminal: ends of lines stay; for every other control character, and for those that turn
/// the direction of writing, U+FFFD stands. In JSON they are escaped instead, and so no value changes.
[[nodiscard]] std::string shown(std::string_view text, bool is_json);

/// No message repeats the tax code of a natural person.
[[nodiscard]] std::string without_persons(std::string text);

#endif
