// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_JSON_FILES_HPP
#define AVVISO_TESTS_JSON_FILES_HPP

#include <avviso/json.hpp>

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <string_view>

// A file of this folder; without it, the test fails.
inline std::string file(std::string_view name) {
  std::ifstream in(AVVISO_JSON_TESTS "/" + std::string(name), std::ios::binary);
  REQUIRE_MESSAGE(in.good(), std::string(name));
  return {std::istreambuf_iterator<char>(in), {}};
}

// All that is wrong, a line each, in English.
inline std::string in_words(std::span<const avviso::json_error> all) {
  std::string lines;
  for (const auto& one : all) lines += avviso::wording::text(one, avviso::language::english) + '\n';
  return lines;
}

// The same text as another program would lay it out: on one line.
inline std::string on_one_line(std::string_view text) {
  std::string line;
  bool in_text = false;
  bool escaped = false;
  for (const char c : text) {
    if (in_text || (c != ' ' && c != '\n')) line += c;
    if (c == '"' && !escaped) in_text = !in_text;
    escaped = c == '\\' && !escaped;
  }
  return line;
}

#endif
