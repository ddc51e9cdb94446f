// SPDX-License-Identifier: BSL-1.0
#include "spelling.hpp"

#include <avviso/names.hpp>

#include <algorithm>
#include <variant>

#include "words.hpp"

using namespace avviso;

// What stands before its members: `extension{which: …}`.
std::string cell_text(const provision& one) {
  const auto all = spelled(one);
  return all.substr(0, all.find('{'));
}

std::string cell_text(const party& one) {
  const auto* unit = one.unit.if_stated();
  return unit != nullptr ? one.entity + " – " + *unit : one.entity;
}

std::string identifier_of(const party& one) {
  if (const auto* code = one.tax_code.if_stated()) return std::string(code->text());
  const auto* number = one.vat_number.if_stated();
  return number != nullptr ? "IT" + std::string(number->text()) : std::string();
}

std::string share_of(const member& one) {
  const auto* share = one.share.if_stated();
  return share != nullptr ? share->plain().c_str() : "";
}

told cell_text(const any_value& one, language in) {
  struct speller {
    language in;

    told operator()(date day) const { return day.iso().c_str(); }
    told operator()(const deadline_time& time) const {
      if (time.until.is_none()) return spelled(time);
      const std::string day = time.on.iso().c_str();
      const auto hour = time.until.if_given();
      told all(spelled(time), hour ? spelled(time) : day + words{", hour not stated", ", ora non indicata"}.in(in));
      all.json = R"({"date": ")" + day + R"(", "until": ")" + (hour ? hour->text().c_str() : "not_stated") + "\"}";
      return all;
    }
    told operator()(euro amount) const { return amount.plain().c_str(); }
    told operator()(units number) const { return std::to_string(number.number()); }
    told operator()(bool yes) const { return named(yes ? "true" : "false", in); }
    told operator()(standing stands) const { return named(name_of(stands), in); }
    told operator()(grant_standing stands) const { return named(name_of(stands), in); }
    told operator()(ranking_outcome ranked) const { return named(name_of(ranked), in); }
    told operator()(const std::string& text) const { return text; }
    told operator()(const std::vector<member>& members) const {
      told all("");
      for (const auto& each : members) {
        const auto role = named(spelled(each.role), in);
        const auto who = (all.spelled.empty() ? "" : "; ") + cell_text(each.who) + " (";
        std::string more;
        for (const auto& its : {identifier_of(each.who), share_of(each)}) more += (its.empty() ? "" : ", ") + its;
        all.spelled += who + role.spelled + more + ")";
        all.said += who + role.said + more + ")";
      }
      return all;
    }
  };
  return std::visit(speller{in}, one);
}

std::string on_one_line(const std::string& text) {
  std::string all;
  for (const char c : text) {
    const bool blank = c == ' ' || static_cast<unsigned char>(c) < 0x20;
    if (!blank)
      all += c;
    else if (!all.empty() && all.back() != ' ')
      all += ' ';
  }
  while (!all.empty() && all.back() == ' ') all.pop_back();
  return all;
}

// Continuation bytes of UTF-8 take no place.
std::size_t columns_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  for (const auto& cell : cells) {
    if (&cell != cells.data()) row += ',';
    if (cell.find_first_of("\",\r\n") == std::string::npos) {
      row += cell;
      continue;
    }
    row += '"';
    for (const char c : cell) row += c == '"' ? "\"\"" : std::string(1, c);
    row += '"';
  }
  return row + '\n';
}

std::string json_text(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string all = "\"";
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      all += '\\';
      all += c;
    } else if (code < 0x20) {
      all += "\\u00";
      all += digits[code / 16U];
      all += digits[code % 16U];
    } else {
      all += c;
    }
  }
  return all + '"';
}
