// SPDX-License-Identifier: BSL-1.0
// The rulebook, a line for each text of a rule's law: id|severity|citation|English|Italian.
#include <avviso/rules/rulebook.hpp>

#include <iostream>

using namespace avviso;

namespace {

constexpr const char* severities[] = {"information", "warning", "error"};

void print(const rulebook_entry& row, const law_text& text) {
  std::cout << row.id << '|' << severities[static_cast<int>(row.severity)] << '|' << text.citation << '|' << row.english
            << '|' << row.italian << '\n';
}

}  // namespace

int main() {
  for (const auto& row : rulebook()) {
    for (const auto& text : row.earlier) print(row, text);
    print(row, row.law);
  }
}
