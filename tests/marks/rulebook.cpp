// SPDX-License-Identifier: BSL-1.0
// The rulebook, a line for each text of a rule's law: id|severity|citation|English|Italian|source. With a file: the
// golden text in it, its names of rules replaced by what the rulebook says. With --page: the page of the guide.
#include <avviso/names.hpp>
#include <avviso/rules/rulebook.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

#include "names.hpp"

using namespace avviso;

namespace {

constexpr const char* severities[] = {"information", "warning", "error"};

void print(const rulebook_entry& row, const law_text& text) {
  std::cout << row.id << '|' << severities[static_cast<int>(row.severity)] << '|' << text.citation << '|' << row.english
            << '|' << row.italian << '|' << names_of<rule_source>()[static_cast<std::size_t>(text.source)] << '\n';
}

std::string with_blanks(std::string_view name) {
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

void print_page() {
  std::cout << R"(<!-- SPDX-License-Identifier: BSL-1.0 -->
# The rules

Printed from the rulebook (`include/avviso/rules/rulebook.hpp`), which says each in Italian too. By what a rule binds: a law;
courts, which may say otherwise; the notice or the act itself (lex specialis); or nothing but good practice. Of a law that
was amended, the earlier text stands first: an act is judged by the one of its day.

What nobody states is asked once. Where EXT-1 lacks a fact, EXT-2, EXT-3 and EXT-8 are not asked for want of the same one; nor
TOP-2 where TOP-1 lacks the amount, nor TOP-3 where EXT-5 lacks the same adhesion. Each is then not applicable, and says what
it waits for (`asked_first`).

| rule | severity | by | what it requires | which text says so |
|---|---|---|---|---|
)";
  for (const auto& row : rulebook()) {
    std::cout << "| " << row.id << " | " << severities[static_cast<int>(row.severity)] << " | "
              << with_blanks(names_of<rule_source>()[static_cast<std::size_t>(row.law.source)]) << " | " << row.english
              << " | ";
    for (const auto& text : row.earlier) std::cout << text.citation << "; then ";
    std::cout << row.law.citation << " |\n";
  }
  std::cout << "\nNext: [from C and from Python](binding.md).\n";
}

int print_expanded(const char* path) {
  std::ifstream file(path);
  if (!file) {
    std::cerr << path << ": not readable\n";
    return 1;
  }
  try {
    std::cout << marks::expanded(std::string(std::istreambuf_iterator<char>(file), {}));
  } catch (const std::invalid_argument& unknown) {
    std::cerr << path << ": " << unknown.what() << '\n';
    return 1;
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count > 1 && std::string_view(arguments[1]) == "--page") {
    print_page();
    return 0;
  }
  if (count > 1) return print_expanded(arguments[1]);
  for (const auto& row : rulebook()) {
    for (const auto& text : row.earlier) print(row, text);
    print(row, row.law);
  }
}
