// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>

#include "questions.hpp"

using namespace avviso;

snapshot inquiry::at(date otherwise) const {
  return of.as_of({.in_force = how.in_force.value_or(otherwise), .known = how.known, .readings = how.readings});
}

snapshot inquiry::known_on(date day) const {
  return of.as_of({.in_force = how.in_force.value_or(date::max()), .known = day, .readings = how.readings});
}

std::string inquiry::grant(const std::string& word) const {
  const std::vector<std::string> all(of.grants().begin(), of.grants().end());
  for (const auto& one : all) {
    if (one == word) return one;
  }
  for (const auto& one : all) {
    if (same_name(one, word)) return one;
  }
  throw unknown_word({"grant", "sovvenzione"}, word, all, how.in);
}

std::optional<std::string> inquiry::subject(const std::string& word) const {
  if (word == "-") return std::nullopt;
  return grant(word);
}

std::string inquiry::act(const std::string& word) const {
  std::vector<std::string> all;
  for (const auto& one : of.acts()) {
    if (one.id == word) return word;
    all.push_back(one.id);
  }
  throw unknown_word({"act", "atto"}, word, all, how.in);
}

int inquiry::tell(const std::vector<line>& lines) const {
  if (how.json)
    print_json(out, lines);
  else if (lines.empty())
    print(out, {line::of("none", {{"what", say("nothing to list", "nulla da elencare")}})});
  else
    print(out, lines);
  return 0;
}
