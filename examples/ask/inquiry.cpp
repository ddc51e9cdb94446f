// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/identity/name.hpp>

#include <algorithm>
#include <variant>

#include "field_names.hpp"
#include "questions.hpp"

using namespace avviso;

namespace {

// The grant whose award, as any act has it, states this CUP or project code.
std::optional<std::string> grant_coded(const dossier& of, const std::string& word) {
  const auto code = cup::parse(word);
  const auto number = project_code::parse(word);
  if (!code && !number) return std::nullopt;
  for (const auto& one : of.acts()) {
    for (const auto& says : one.provisions) {
      const auto* awards = std::get_if<award>(&says);
      if (awards == nullptr) continue;
      for (const auto& made : awards->grants) {
        if ((code && made.cup == *code) || (number && made.project_code == *number)) return made.name;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

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
  if (auto named = grant_coded(of, word)) return *std::move(named);
  throw unrecorded({"grant", "sovvenzione"}, word, all, how.in);
}

std::string inquiry::if_coded(const std::string& word) const { return grant_coded(of, word).value_or(word); }

std::optional<std::string> inquiry::subject(const std::string& word) const {
  if (word == "-") return std::nullopt;
  return grant(word);
}

question inquiry::asked(const std::string& whom, const std::string& field) const {
  constexpr std::string_view of_line = "line:";
  if (whom.compare(0, of_line.size(), of_line) != 0) return field_named(field, subject(whom), how.in);
  std::vector<std::string> all;
  for (const auto one : of.lines()) all.push_back(std::string(of_line).append(one));
  auto made = field_named(field, std::nullopt, how.in);
  made.line = whom.substr(of_line.size());
  if (std::find(all.begin(), all.end(), whom) == all.end()) throw unrecorded({"line", "linea"}, whom, all, how.in);
  if (const auto why = avviso::why_refused(made)) throw bad_input(wording::text(*why, how.in));
  return made;
}

std::string inquiry::act(const std::string& word) const {
  std::vector<std::string> all;
  for (const auto& one : of.acts()) {
    if (one.id == word) return word;
    all.push_back(one.id);
  }
  throw unrecorded({"act", "atto"}, word, all, how.in);
}

int inquiry::tell(const std::vector<line>& lines) const {
  if (how.json)
    print_json(out, lines);
  else if (lines.empty())
    print(out, {line::of(named("none", how.in), {{"what", say("nothing to list", "nulla da elencare")}})}, how.in);
  else
    print(out, lines, how.in);
  return 0;
}
