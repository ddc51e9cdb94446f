// SPDX-License-Identifier: BSL-1.0
// What is this code, citation or name? Says for each text what it is, or what it nearly is and why not.
#include <iostream>
#include <string_view>

#include "identify.hpp"

using namespace avviso;

namespace {

constexpr std::string_view usage =
    "identify [--lang en|it] [--year YEAR] TEXT…\n"
    "\n"
    "Says for each TEXT what it is: a CUP, a CIG, the tax code of an entity, a VAT number, a project code, a protocol\n"
    "number, a reference to a law (ELI, CELEX, URN:NIR), the citation of an act, a region or autonomous province; its\n"
    "parts; and what was checked. Or which of these it nearly is, and why it is not.\n"
    "\n"
    "--year  the year of the document that bears a protocol number: 2016\n"
    "--lang  en (as it is without it) or it\n"
    "--      what follows is a TEXT, whatever it begins with\n";

void print(const std::string& text, std::optional<int> year, language in) {
  const auto answer = identify(text, year);
  const auto say = [in](const char* english, const char* italian) {
    return in == language::italian ? italian : english;
  };
  if (const auto* near = std::get_if<near_miss>(&answer)) {
    std::cout << (near->personal ? say("(not shown)", "(non mostrato)") : text) << "\n  " << say("nearly: ", "quasi: ")
              << near->kind.in(in) << "\n  " << say("but: ", "ma: ") << near->why.in(in) << '\n';
    return;
  }
  std::cout << text << '\n';
  const auto& found = std::get<0>(answer);
  if (found.empty()) std::cout << "  " << say("nothing that avviso knows", "nulla che avviso conosca") << '\n';
  for (const auto& one : found) {
    std::cout << "  " << say("is: ", "è: ") << one.kind.in(in) << "\n    " << say("parts: ", "parti: ")
              << one.parts.in(in) << "\n    " << say("checked: ", "verificato: ") << one.checked.in(in) << '\n';
  }
}

// The program's answer to its arguments, or what is wrong with them.
std::optional<std::string> run(const std::vector<std::string>& given) {
  std::vector<std::string> texts;
  std::optional<int> year;
  auto in = language::english;
  bool options = true;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const std::string& one = given[i];
    if (!options || one.substr(0, 2) != "--") {
      if (one.empty()) return "a TEXT is empty";
      texts.push_back(one);
    } else if (one == "--") {
      options = false;
    } else if (one == "--help") {
      std::cout << usage;
      return std::nullopt;
    } else if (one != "--lang" && one != "--year") {
      return "unknown option " + one + "; identify --help lists them";
    } else if (++i == given.size()) {
      return one + " needs a value";
    } else if (one == "--lang") {
      if (given[i] != "en" && given[i] != "it") return "--lang needs en or it, not «" + given[i] + "»";
      in = given[i] == "it" ? language::italian : language::english;
    } else {
      const auto first = date::parse(given[i] + "-01-01");
      if (!first) return "--year needs a year from 1400 to 9999, not «" + given[i] + "»";
      year = first->year();
    }
  }
  if (texts.empty()) return "expected: identify [--lang en|it] [--year YEAR] TEXT…";
  for (const auto& text : texts) print(text, year, in);
  return std::nullopt;
}

}  // namespace

int main(int count, char** given) {
  const auto wrong = run({given + (count > 0 ? 1 : 0), given + count});
  if (!wrong) return 0;
  std::cerr << "identify: " << *wrong << '\n';
  return 2;
}
