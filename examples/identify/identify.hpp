// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_EXAMPLES_IDENTIFY_HPP
#define AVVISO_EXAMPLES_IDENTIFY_HPP

#include <avviso/avviso.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

// A text in the two languages of the program.
struct words {
  std::string english;
  std::string italian;

  const std::string& in(avviso::language which) const { return which == avviso::language::italian ? italian : english; }
};

// What a text is: the name of the kind, its parts, and what was checked to say so.
struct identity {
  words kind;
  words parts;
  words checked;
};

// What a text nearly is, and why it is not.
struct near_miss {
  words kind;
  words why;
  bool personal = false;  // it names a natural person, and is not to be shown
};

// All that a text is; else what it nearly is; else, no identity at all. A short protocol number is read as one of a
// document of `year`.
std::variant<std::vector<identity>, near_miss> identify(const std::string& text, std::optional<int> year);

#endif
