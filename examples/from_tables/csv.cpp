// SPDX-License-Identifier: BSL-1.0
#include "csv.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace {

// The rows of a text; a quoted cell may hold separators, ends of lines, and quotes, doubled.
std::vector<table_row> rows_of(std::string_view text, char separator, const std::string& path,
                               std::vector<std::string>& wrong) {
  std::vector<table_row> rows;
  std::size_t line = 1;
  table_row row{line, {""}};
  bool is_quoted = false;
  std::size_t quoted_since = 0;
  const auto end_row = [&] {
    for (auto& cell : row.cells) cell = trimmed(cell);
    if (row.cells.size() > 1 || !row.cells.front().empty()) rows.push_back(std::move(row));
    row = {line + 1, {""}};
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_doubled = is_quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"';
    if (is_doubled) {
      row.cells.back() += '"';
      ++i;
    } else if (c == '"' && (is_quoted || trimmed(row.cells.back()).empty())) {
      is_quoted = !is_quoted;
      quoted_since = line;
    } else if (c == separator && !is_quoted) {
      row.cells.emplace_back();
    } else if (c == '\n' && !is_quoted) {
      end_row();
      ++line;
    } else if (c != '\r' || is_quoted) {
      row.cells.back() += c;
      if (c == '\n') ++line;
    }
  }
  if (is_quoted) wrong.push_back(path + ":" + std::to_string(quoted_since) + ": a quoted cell has no end");
  end_row();
  return rows;
}

}  // namespace

std::string trimmed(const std::string& text) {
  constexpr auto blanks = " \t\r";
  const auto first = text.find_first_not_of(blanks);
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

csv_table read_csv(const std::string& path, std::vector<std::string>& wrong) {
  csv_table table{path, {}, {}};
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file) {
    wrong.push_back(path + ": the file cannot be read");
    return table;
  }
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  const auto first_line = std::string_view(text).substr(0, text.find('\n'));
  const auto count = [&](char c) { return std::count(first_line.begin(), first_line.end(), c); };
  auto rows = rows_of(text, count(';') > count(',') ? ';' : ',', path, wrong);
  if (rows.empty()) {
    wrong.push_back(path + ": a line with the names of the columns is expected");
    return table;
  }
  table.columns = std::move(rows.front().cells);
  rows.erase(rows.begin());
  for (const auto& row : rows) {
    if (row.cells.size() != table.columns.size())
      wrong.push_back(path + ":" + std::to_string(row.line) + ": " + std::to_string(table.columns.size()) +
                      " cells are expected, not " + std::to_string(row.cells.size()));
  }
  std::erase_if(rows, [&](const table_row& row) { return row.cells.size() != table.columns.size(); });
  table.rows = std::move(rows);
  return table;
}
