// SPDX-License-Identifier: BSL-1.0
// The rulebook, a line for each text of a rule's law: id|severity|citation|English|Italian|source. With a file: the
// golden text in it, its names of rules replaced by what the rulebook says.
#include <avviso/names.hpp>
#include <avviso/rules/rulebook.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "names.hpp"

using namespace avviso;

namespace {

constexpr const char* severities[] = {"information", "warning", "error"};

void print(const rulebook_entry& row, const law_text& text) {
  std::cout << row.id << '|' << severities[static_cast<int>(row.severity)] << '|' << text.citation << '|' << row.english
            << '|' << row.italian << '|' << names_of<rule_source>()[static_cast<std::size_t>(text.source)] << '\n';
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
  if (count > 1) return print_expanded(arguments[1]);
  for (const auto& row : rulebook()) {
    for (const auto& text : row.earlier) print(row, text);
    print(row, row.law);
  }
}
