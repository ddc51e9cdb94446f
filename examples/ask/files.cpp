// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <avviso/json.hpp>

#include <algorithm>
#include <fstream>
#include <utility>
#include <vector>

#include "words.hpp"

using namespace avviso;

namespace {

// As much of a file as may be read, and a byte more, so that what is longer is refused.
std::string content(const std::string& path, language in) {
  try {
    std::ifstream file;
    file.exceptions(std::ios::badbit);  // of a folder, opening says nothing and reading fails
    file.open(path, std::ios::binary);
    if (file.is_open()) {
      std::string text;
      std::vector<char> some(std::size_t{1} << 16U);
      while (file && text.size() <= json_limits::bytes) {
        file.read(some.data(),
                  static_cast<std::streamsize>(std::min(some.size(), json_limits::bytes + 1 - text.size())));
        text.append(some.data(), static_cast<std::size_t>(file.gcount()));
      }
      return text;
    }
  } catch (const std::ios_base::failure&) {
  }
  throw bad_input("«" + path + "»: " + words{"the file cannot be read", "il file non si può leggere"}.in(in));
}

template <class T>
T value_of(json_result<T> made, const std::string& path, language in) {
  if (made) return *std::move(made);
  std::string all;
  for (const auto& one : made.errors()) all += (all.empty() ? "" : "\n") + path + ": " + wording::text(one, in);
  if (const auto more = made.errors_left_out(); more > 0)
    all += '\n' + path + ": " + words{"and more: ", "e altri: "}.in(in) + std::to_string(more);
  throw bad_input(all);
}

// Whether what is wrong with a text, read as a dossier, is that it is none.
bool is_no_dossier(const json_result<dossier>& made) {
  return std::any_of(made.errors().begin(), made.errors().end(), [](const json_error& one) {
    return one.problem == json_problem::field_missing && one.pointer == "/avviso";
  });
}

}  // namespace

dossier read_dossier(const std::string& path, language in) {
  return value_of(from_json<dossier>(content(path, in)), path, in);
}

std::vector<act> read_draft(const std::string& path, language in) {
  const auto text = content(path, in);
  auto whole = from_json<dossier>(text);
  if (!whole && is_no_dossier(whole)) return {value_of(from_json<act>(text), path, in)};
  const auto of = value_of(std::move(whole), path, in);
  return {of.acts().begin(), of.acts().end()};
}

std::vector<accepted_finding> read_accepted(const std::string& path, language in) {
  return value_of(from_json<std::vector<accepted_finding>>(content(path, in)), path, in);
}
