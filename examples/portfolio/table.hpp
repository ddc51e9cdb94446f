// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_TABLE_HPP
#define PORTFOLIO_TABLE_HPP

#include <avviso/wording.hpp>

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../ask/words.hpp"

/// A column: its name in data, and its heading where people read.
struct column {
  std::string_view name;
  words heading;
  bool is_number = false;  ///< aligned to the right
  bool is_truth = false;   ///< in data, true or false
};

/// A report. An empty cell is nothing that is known: a dash where people read, null in JSON.
struct table {
  std::string name;
  std::string title;
  std::vector<column> columns;
  std::vector<std::vector<std::string>> rows{};
};

/// The title, the headings and so many rows, aligned; and how many more there are.
void print_text(std::ostream& out, const table& one, std::optional<std::size_t> limit, avviso::language in);

/// The names of the columns and the rows.
void print_csv(std::ostream& out, const table& one, std::optional<std::size_t> limit);

/// An object: of each report by name, its rows as objects.
void print_json(std::ostream& out, const std::vector<table>& all, std::optional<std::size_t> limit);

#endif
