// SPDX-License-Identifier: BSL-1.0
#ifndef FROM_TABLES_CSV_HPP
#define FROM_TABLES_CSV_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A row of a table, and the line of the file on which it begins.
struct table_row {
  std::size_t line;
  std::vector<std::string> cells;
};

/// A table as spreadsheets write it (RFC 4180): the names of its columns, and its rows.
struct csv_table {
  std::string path;
  std::vector<std::string> columns;
  std::vector<table_row> rows;
};

/// Reads a file whose cells stand between commas or, as where the comma is for cents, between semicolons: whichever the
/// first line has more of. Blanks around a cell and empty lines do not count. What is wrong goes to `wrong`, a line
/// each: the place, what was found, what was expected.
[[nodiscard]] csv_table read_csv(const std::string& path, std::vector<std::string>& wrong);

/// A text without the blanks around it.
[[nodiscard]] std::string trimmed(const std::string& text);

#endif
