// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <algorithm>

#include "../ask/spelling.hpp"

namespace {

std::size_t shown_rows(const table& one, std::optional<std::size_t> limit) {
  return std::min(one.rows.size(), limit.value_or(one.rows.size()));
}

void print_row(std::ostream& out, const table& of, const std::vector<std::string>& cells,
               const std::vector<std::size_t>& widths) {
  std::string text = " ";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string blanks(widths[i] - columns_of(cells[i]), ' ');
    text += ' ' + (of.columns[i].is_number ? blanks + cells[i] : cells[i] + blanks) + ' ';
  }
  text.erase(text.find_last_not_of(' ') + 1);
  out << text << '\n';
}

// A count, or a truth, is no text; amounts are, with their cents.
std::string json_cell(const column& of, const std::string& cell) {
  if (cell.empty()) return "null";
  const bool is_count = of.is_number && cell.find_first_not_of("0123456789") == std::string::npos;
  return is_count || of.is_truth ? cell : json_text(cell);
}

}  // namespace

void print_text(std::ostream& out, const table& one, std::optional<std::size_t> limit, avviso::language in) {
  out << one.title << '\n';
  if (one.rows.empty()) {
    out << "  " << words{"none", "nessuno"}.in(in) << '\n';
    return;
  }
  const auto count = shown_rows(one, limit);
  std::vector<std::vector<std::string>> rows(1);
  for (const auto& each : one.columns) rows.front().push_back(each.heading.in(in));
  for (std::size_t r = 0; r < count; ++r) {
    rows.emplace_back();
    for (const auto& cell : one.rows[r]) rows.back().push_back(cell.empty() ? "-" : on_one_line(cell));
  }
  std::vector<std::size_t> widths(one.columns.size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns_of(row[i]));
  }
  for (const auto& row : rows) print_row(out, one, row, widths);
  if (const auto more = one.rows.size() - count; more > 0) {
    out << "  … " << words{"and more: ", "e altri: "}.in(in) << more << '\n';
  }
}

void print_csv(std::ostream& out, const table& one, std::optional<std::size_t> limit) {
  for (const auto& each : one.columns) out << (&each == one.columns.data() ? "" : ",") << each.name;
  out << '\n';
  for (std::size_t r = 0; r < shown_rows(one, limit); ++r) out << csv_row(one.rows[r]);
}

void print_json(std::ostream& out, const std::vector<table>& all, std::optional<std::size_t> limit) {
  out << '{';
  for (const auto& one : all) {
    out << (&one == all.data() ? "\n  " : ",\n  ") << json_text(one.name) << ": [";
    for (std::size_t r = 0; r < shown_rows(one, limit); ++r) {
      out << (r == 0 ? "\n    {" : ",\n    {");
      for (std::size_t i = 0; i < one.columns.size(); ++i) {
        const auto& cell = one.rows[r][i];
        out << (i == 0 ? "" : ", ") << json_text(one.columns[i].name) << ": " << json_cell(one.columns[i], cell);
      }
      out << '}';
    }
    out << (shown_rows(one, limit) == 0 ? "]" : "\n  ]");
  }
  out << "\n}\n";
}
