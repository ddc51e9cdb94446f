// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/answer.hpp>
#include <avviso/result_wording.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/spelling.hpp>

namespace avviso::inline v0 {

namespace detail {

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string listed(const std::vector<std::string>& values) {
  std::string all = "[";
  for (const auto& one : values) {
    if (all.size() > 1) all += ", ";
    all += one;
  }
  return all + ']';
}

std::string answered(status is, possible_values possible, const std::vector<std::string>& values) {
  if (is == status::not_stated) return "not stated";
  const std::string_view joint = possible == possible_values::alternatives ? " or " : " .. ";
  std::string all;
  for (const auto& one : values) {
    all += all.empty() ? std::string_view(": ") : one == "not stated" ? std::string_view(" or ") : joint;
    all += one;
  }
  return spelled(is) + all + (possible == possible_values::incomplete ? " (incomplete)" : "");
}

std::string between(const std::string* least, const std::string* most) {
  if (least != nullptr) return "at least " + *least;
  return most != nullptr ? "at most " + *most : "not stated";
}

std::string with_members(std::string_view name, const std::vector<spelled_member>& members) {
  std::string all(name);
  all += '{';
  for (const auto& one : members) {
    if (all.back() != '{') all += ", ";
    all += one.name;
    all += ": ";
    all += one.value;
  }
  return all + '}';
}

}  // namespace detail

std::string spelled(const std::string& value) { return detail::quoted(value); }
std::string spelled(std::string_view value) { return detail::quoted(value); }

std::string spelled(const error& value) {
  const auto at = value.position == 0 ? std::string() : " at " + std::to_string(value.position);
  return "error " + spelled(value.code) + at + ": " + wording::english(value);
}

std::string spelled(rule value) {
  std::string name(name_of(value));
  if (name.empty()) return "rule " + std::to_string(static_cast<int>(value));
  name.replace(name.find('_'), 1, "-");
  return name;
}

}  // namespace avviso::inline v0
