// SPDX-License-Identifier: BSL-1.0
#include <avviso/json.hpp>
#include <avviso/result_wording.hpp>

#include <string>
#include <string_view>

#include "../wording/phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

struct type_words {
  std::string_view type;
  words said;
};
constexpr type_words types[] = {
    {"object", {"an object", "un oggetto"}},
    {"array", {"a list", "un elenco"}},
    {"string", {"a text", "un testo"}},
    {"integer", {"an integer", "un numero intero"}},
    {"boolean", {"true or false", "true o false"}},
};

// `string | object`: «a text or an object»; a word that is not a type stands for itself.
std::string type_text(std::string_view expected, language in) {
  constexpr std::string_view bar = " | ";
  std::string out;
  while (!expected.empty()) {
    const auto end = expected.find(bar);
    const auto one = expected.substr(0, end);
    if (!out.empty()) out += words{" or ", " o "}.in(in);
    std::string_view said = one;
    for (const auto& row : types) {
      if (row.type == one) said = row.said.in(in);
    }
    out += said;
    expected = end == std::string_view::npos ? std::string_view{} : expected.substr(end + bar.size());
  }
  return out;
}

// %f is what was found, %e what was expected, %t the type expected.
constexpr words patterns[] = {
    {"this is not JSON", "non è JSON"},
    {"%f is beyond the limit of %e", "%f supera il limite di %e"},
    {"the key is given twice", "la chiave è ripetuta"},
    {"no such field; there are: %e", "campo inesistente; ci sono: %e"},
    {"the field is missing: %t is expected", "il campo manca: è atteso %t"},
    {"%t is expected, not %f", "è atteso %t, non %f"},
    {"%f is none of: %e", "%f non è tra: %e"},
    {"%f is out of range: %e is expected", "%f è fuori intervallo: è atteso %e"},
    {"%f is to be written «%e»", "%f va scritto «%e»"},
    {"%f is refused", "%f non è ammesso"},
};

std::string problem_text(const json_error& wrong, language in) {
  const std::string_view pattern = patterns[static_cast<std::size_t>(wrong.problem)].in(in);
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') {
      out += pattern[i];
    } else if (pattern[++i] == 'f') {
      out += wrong.found;
    } else {
      out += pattern[i] == 'e' ? wrong.expected : type_text(wrong.expected, in);
    }
  }
  return out;
}

}  // namespace

std::string text(const json_error& wrong, language in) {
  std::string out;
  if (wrong.at) {
    out = words{"line ", "riga "}.in(in) + std::to_string(wrong.at->line) + words{", column ", ", colonna "}.in(in) +
          std::to_string(wrong.at->column);
  } else {
    out = wrong.pointer.empty() ? words{"the whole", "l'insieme"}.in(in) : wrong.pointer;
  }
  out += ": " + problem_text(wrong, in);
  if (wrong.at && !wrong.found.empty()) out += words{", at «", ", da «"}.in(in) + wrong.found + "»";
  if (wrong.why) out += ": " + text(*wrong.why, in);
  if (wrong.problem == json_problem::refused && !wrong.expected.empty()) {
    out += words{" (the form is ", " (la forma è "}.in(in) + wrong.expected + ")";
  }
  return out;
}

}  // namespace avviso::inline v0::wording

namespace avviso::inline v0 {

std::string spelled(const json_error& value) { return wording::english(value); }

std::string spelled(const text_place& value) {
  return "line " + std::to_string(value.line) + ", column " + std::to_string(value.column);
}

}  // namespace avviso::inline v0
