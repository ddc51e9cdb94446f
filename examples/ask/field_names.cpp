// SPDX-License-Identifier: BSL-1.0
#include "field_names.hpp"

#include <vector>

using namespace avviso;

question field_named(const std::string& name, const std::optional<std::string>& grant, language in) {
  auto asked = question_called(name);
  if (!asked) {
    std::vector<std::string> names;
    for (const auto& one : worded_questions()) names.emplace_back(one.word);
    throw unknown_word({"field", "campo"}, name, names, in);
  }
  const auto of = whose(*asked);
  if (of == asked_of::notice && grant)
    throw bad_input(name + words{" is a field of the notice, whose name here is -, and of no grant",
                                 " è un campo dell'avviso, che qui si chiama -, e di nessuna sovvenzione"}
                               .in(in));
  if (of == asked_of::grant && !grant)
    throw bad_input(
        name +
        words{" is a field of a grant, and not of the notice", " è un campo di una sovvenzione, e non dell'avviso"}.in(
            in));
  if (of == asked_of::grant || of == asked_of::either) asked->grant = grant;
  return *asked;
}
