// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_VECTORS_CSV_HPP
#define AVVISO_TESTS_VECTORS_CSV_HPP

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

// One row of a table of vectors: what stands in its columns, and where it stands, for messages.
struct csv_row {
  std::string place;  // "time_limit.csv:7"
  std::vector<std::string> columns;
};

// The rows of a file of this folder, whose columns commas separate, or what the caller says; no quoting. The first
// line, naming the columns, is left out, and so are empty lines and those that begin with #. Every row has as many
// columns as the first line, of which a row may leave the last ones out.
inline std::vector<csv_row> read_csv(const std::string& name, char separator = ',') {
  std::ifstream file(std::string(AVVISO_VECTORS "/") + name);
  REQUIRE_MESSAGE(file.is_open(), name);
  std::vector<csv_row> rows;
  std::size_t width = 0;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> columns;
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, separator);) columns.push_back(cell);
    if (width == 0) {
      width = columns.size();
      continue;
    }
    REQUIRE_MESSAGE(columns.size() <= width, name << ":" << number);
    columns.resize(width);
    rows.push_back({name + ":" + std::to_string(number), columns});
  }
  REQUIRE_MESSAGE(!rows.empty(), name);
  return rows;
}

#endif
