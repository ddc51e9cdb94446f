// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_MARKS_NAMES_HPP
#define AVVISO_TESTS_MARKS_NAMES_HPP

#include <avviso/rules/rulebook.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace marks {

/// What the rulebook says under a name: of `EXT-4` its words in English, of `EXT-4 it` in Italian, of `EXT-4 law` the
/// latest text of its law, of `EXT-4 law 2021-03-19` the text of that day. Throws where it says nothing.
inline std::string_view named(std::string_view name) {
  const auto id = name.substr(0, name.find(' '));
  const auto what = name.substr(id.size());
  constexpr std::string_view of_day = " law ";
  for (const auto& row : avviso::rulebook()) {
    if (row.id != id) continue;
    if (what.empty()) return row.english;
    if (what == " it") return row.italian;
    if (what == " law") return row.law.citation;
    if (what.substr(0, of_day.size()) != of_day) break;
    const auto on = avviso::date::parse(what.substr(of_day.size()));
    const avviso::law_text* const text = on ? avviso::law_on(row, *on) : nullptr;
    if (text == nullptr) break;
    return text->citation;
  }
  throw std::invalid_argument(std::string(name).append(": no such text in the rulebook"));
}

/// A golden text with its names, `{EXT-1}`, replaced by what the rulebook says. Any other brace stays.
inline std::string expanded(std::string_view golden) {
  std::string text;
  for (std::size_t at = 0; at < golden.size();) {
    const bool opens = golden[at] == '{' && at + 1 < golden.size() && golden[at + 1] >= 'A' && golden[at + 1] <= 'Z';
    const auto close = opens ? golden.find('}', at) : std::string_view::npos;
    if (close == std::string_view::npos) {
      text += golden[at++];
    } else {
      text += named(golden.substr(at + 1, close - at - 1));
      at = close + 1;
    }
  }
  return text;
}

}  // namespace marks

#endif
