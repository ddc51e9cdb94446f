// SPDX-License-Identifier: BSL-1.0
// The rulebook, a line for each text of a rule's law: id|severity|citation|English|Italian.
#include <avviso/rules/rulebook.hpp>

#include <iostream>

int main() {
  using namespace avviso;
  constexpr const char* severities[] = {"information", "warning", "error"};
  for (const auto& row : rulebook()) {
    const auto print = [&row, &severities](const law_text& text) {
      std::cout << row.id << '|' << severities[static_cast<int>(row.severity)] << '|' << text.citation << '|'
                << row.english << '|' << row.italian << '\n';
    };
    for (const auto& text : row.earlier) print(text);
    print(row.law);
  }
}
