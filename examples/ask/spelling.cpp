// SPDX-License-Identifier: BSL-1.0
#include "spelling.hpp"

#include <variant>

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

std::string cell_text(const any_value& one) {
  struct speller {
    std::string operator()(date day) const { return day.iso().c_str(); }
    std::string operator()(const deadline_time& time) const { return spelled(time); }
    std::string operator()(euro amount) const { return amount.plain().c_str(); }
    std::string operator()(units number) const { return std::to_string(number.number()); }
    std::string operator()(bool yes) const { return yes ? "true" : "false"; }
    std::string operator()(standing stands) const { return spelled(stands); }
    std::string operator()(grant_standing stands) const { return spelled(stands); }
    std::string operator()(ranking_outcome ranked) const { return spelled(ranked); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<member>& members) const {
      std::string all;
      for (const auto& each : members) {
        all += (all.empty() ? "" : "; ") + cell_text(each.who) + " (" + spelled(each.role);
        for (const auto& more : {identifier_of(each.who), share_of(each)}) all += (more.empty() ? "" : ", ") + more;
        all += ')';
      }
      return all;
    }
  };
  return std::visit(speller{}, one);
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
