// SPDX-License-Identifier: BSL-1.0
#include "spelling.hpp"

#include <avviso/names.hpp>

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
        all.spelled += who + role.spelled + ")";
        all.said += who + role.said + ")";
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
