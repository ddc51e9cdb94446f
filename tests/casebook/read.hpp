// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_CASEBOOK_READ_HPP
#define AVVISO_TESTS_CASEBOOK_READ_HPP

#include <avviso/json.hpp>

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

// A file of the casebook, `prima` or `drafts/prima-to-2022-12-31`: its text, and the dossier that it is.
inline std::string text_of_case(const std::string& name) {
  std::ifstream file(AVVISO_CASEBOOK "/" + name + ".json", std::ios::binary);
  REQUIRE_MESSAGE(file.is_open(), name);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline avviso::dossier case_named(const std::string& name) {
  const auto made = avviso::from_json<avviso::dossier>(text_of_case(name));
  for (const auto& wrong : made.errors())
    MESSAGE(name << ": " << avviso::wording::text(wrong, avviso::language::english));
  REQUIRE(made);
  return *made;
}

#endif
