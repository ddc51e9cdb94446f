// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <avviso/json.hpp>

#include <fstream>
#include <iterator>

#include "words.hpp"

using namespace avviso;

namespace {

std::string content(const std::string& path, language in) {
  try {
    std::ifstream file;
    file.exceptions(std::ios::failbit | std::ios::badbit);  // of a folder, opening says nothing and reading fails
    file.open(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  } catch (const std::ios_base::failure&) {
    throw bad_input("«" + path + "»: " + words{"the file cannot be read", "il file non si può leggere"}.in(in));
  }
}

template <class T>
T read(const std::string& path, const std::string& text, language in) {
  auto made = from_json<T>(text);
  if (made) return *std::move(made);
  std::string all;
  for (const auto& one : made.errors()) all += (all.empty() ? "" : "\n") + path + ": " + wording::text(one, in);
  throw bad_input(all);
}

}  // namespace

dossier read_dossier(const std::string& path, language in) { return read<dossier>(path, content(path, in), in); }

std::vector<act> read_draft(const std::string& path, language in) {
  const auto text = content(path, in);
  if (text.find("\"acts\"") == std::string::npos && text.find("\"id\"") != std::string::npos)
    return {read<act>(path, text, in)};
  const auto whole = read<dossier>(path, text, in);
  return {whole.acts().begin(), whole.acts().end()};
}
