// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_LINES_HPP
#define ASK_LINES_HPP

#include <avviso/avviso.hpp>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "told.hpp"

/// What stands beside a value, and under which name in JSON.
struct cell {
  std::string_view name;
  told text;
  std::string lead = {};  ///< printed before the text, where people read
};

/// One line of an answer: the possible values, as JSON spells them, their status, and what they are of.
struct line {
  std::vector<std::optional<told>> values;  ///< none: not stated
  avviso::status status;
  std::vector<cell> cells = {};
  avviso::possible_values possible = avviso::possible_values::alternatives;
  bool is_on_record = true;  ///< else the question has no answer: nothing that is known and in force says of what it is

  /// A value that is known, or not stated.
  [[nodiscard]] static line of(std::optional<told> value, std::vector<cell> cells = {});
};

/// An answer of any kind. That no award of a grant, no notice, no such act is known and in force is a line of its own,
/// and says why where that is not said by another; every other error throws `bad_input`.
[[nodiscard]] line line_of(const avviso::result<avviso::answer<avviso::any_value>>& given, std::vector<cell> cells,
                           avviso::language in);

template <class T>
[[nodiscard]] line line_of(const avviso::result<avviso::answer<T>>& given, std::vector<cell> cells,
                           avviso::language in) {
  return line_of(given.transform([](const auto& one) { return avviso::detail::any(one); }), std::move(cells), in);
}

/// The values alone: `8 | 15 | -`; `8 .. 15 | -` where they are the ends of a range, and a last `...` where not all
/// that is open was looked through; or `not_on_record`.
[[nodiscard]] told value_text(const line& one, avviso::language in);

/// Value, status and what follows, two spaces or more between them, the columns aligned.
void print(std::ostream& out, const std::vector<line>& lines, avviso::language in);

/// An array of objects: `value` (null: not stated; a list: several are possible), `status`, `possible` where the
/// list is not all possible values, and the cells by name.
void print_json(std::ostream& out, const std::vector<line>& lines);

#endif
