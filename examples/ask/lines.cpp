// SPDX-License-Identifier: BSL-1.0
#include "lines.hpp"

#include <avviso/names.hpp>

#include <algorithm>

#include "spelling.hpp"
#include "words.hpp"

using namespace avviso;

namespace {

constexpr std::string_view not_on_record = "not_on_record";

told status_text(const line& one, language in) {
  return named(one.is_on_record ? name_of(one.status) : not_on_record, in);
}

std::string json_value(const line& one) {
  const auto each = [](const std::optional<told>& value) {
    if (!value) return std::string("null");
    return value->json.empty() ? json_text(value->spelled) : value->json;
  };
  if (one.values.size() == 1) return each(one.values.front());
  std::string all = "[";
  for (const auto& value : one.values) all += (all.size() > 1 ? ", " : "") + each(value);
  return all + "]";
}

}  // namespace

line line::of(std::optional<told> value, std::vector<cell> cells) {
  const auto is = value ? status::known : status::not_stated;
  return {{std::move(value)}, is, std::move(cells)};
}

line line_of(const result<answer<any_value>>& given, std::vector<cell> cells, language in) {
  if (!given) {
    const auto code = given.error().code;
    const auto why = wording::text(given.error(), in);
    if (code != errc::no_such_grant && code != errc::no_such_line && code != errc::no_notice &&
        code != errc::no_such_act) {
      throw bad_input(why);
    }
    cells.push_back({"why", why});
    auto made = line::of(std::nullopt, std::move(cells));
    made.is_on_record = false;
    return made;
  }
  line made{{}, given->status(), std::move(cells), given->possible()};
  for (const auto& one : given->candidates()) {
    const auto* value = one.if_stated();
    made.values.push_back(value != nullptr ? std::optional<told>(cell_text(*value, in)) : std::nullopt);
  }
  return made;
}

told value_text(const line& one, language in) {
  if (!one.is_on_record) return named(not_on_record, in);
  const auto joined = [&one](std::string told::*as) {
    const std::string_view joint = one.possible == possible_values::alternatives ? " | " : " .. ";
    std::string all;
    for (const auto& value : one.values) {
      if (!all.empty()) all += value ? joint : std::string_view(" | ");
      all += value ? on_one_line((*value).*as) : "-";
    }
    return one.possible == possible_values::incomplete ? all + " ..." : all;
  };
  return {joined(&told::spelled), joined(&told::said)};
}

void print(std::ostream& out, const std::vector<line>& lines, language in) {
  constexpr std::size_t widest = 72;  // what is longer is left to stand out
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> widths;
  for (const auto& one : lines) {
    std::vector<std::string> row = {one.is_on_record ? value_text(one, in).said : "-", status_text(one, in).said};
    for (const auto& each : one.cells)
      row.push_back(on_one_line(each.text.said.empty() ? "" : each.lead + each.text.said));
    while (row.size() > 2 && row.back().empty()) row.pop_back();
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
      if (columns_of(row[i]) <= widest) widths[i] = std::max(widths[i], columns_of(row[i]));
    }
    rows.push_back(std::move(row));
  }
  for (const auto& row : rows) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += row[i].empty() ? "-" : row[i];
      if (i + 1 == row.size()) continue;
      const auto taken = std::max<std::size_t>(columns_of(row[i]), 1);
      text += std::string(widths[i] > taken ? widths[i] - taken + 2 : 2, ' ');
    }
    out << text << '\n';
  }
}

void print_json(std::ostream& out, const std::vector<line>& lines) {
  out << (lines.empty() ? "[]\n" : "[\n");
  for (const auto& one : lines) {
    out << "  {\n    \"value\": " << json_value(one)
        << ",\n    \"status\": " << json_text(status_text(one, language::english).spelled);
    if (one.possible != possible_values::alternatives)
      out << ",\n    \"possible\": " << json_text(spelled(one.possible));
    for (const auto& each : one.cells) {
      if (!each.text.spelled.empty()) out << ",\n    " << json_text(each.name) << ": " << json_text(each.text.spelled);
    }
    out << "\n  }" << (&one == &lines.back() ? "\n]\n" : ",\n");
  }
}
