// SPDX-License-Identifier: BSL-1.0
#include "words.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

// How many letters must be added, left out or changed (Levenshtein); capitals do not count.
std::size_t distance(std::string_view a, std::string_view b) {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const auto changed = diagonal + (small(a[i]) == small(b[j]) ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string nearest(std::string_view given, std::span<const std::string> known) {
  std::string best;
  auto least = std::max<std::size_t>(1, given.size() / 3) + 1;  // farther away, it is another word
  for (const auto& one : known) {
    const auto far = distance(given, one);
    if (far >= least) continue;
    least = far;
    best = one;
  }
  return best;
}

namespace {

bad_input none_of(const words& kind, std::string_view given, const words& fault, std::span<const std::string> known,
                  avviso::language in) {
  std::string says = kind.in(in) + " «" + std::string(given) + "»: " + fault.in(in);
  if (const auto near = nearest(given, known); !near.empty())
    return bad_input(says + words{"; did you mean «", "; forse «"}.in(in) + near + "»?");
  says += words{"; expected one of", "; atteso uno fra"}.in(in);
  for (const auto& one : known) says += (&one == known.data() ? " " : ", ") + one;
  return bad_input(says + (known.empty() ? words{" none", " nessuno"}.in(in) : ""));
}

}  // namespace

bad_input unknown_word(const words& kind, std::string_view given, std::span<const std::string> known,
                       avviso::language in) {
  return none_of(kind, given, {"unknown", "sconosciuto"}, known, in);
}

bad_input unrecorded(const words& kind, std::string_view given, std::span<const std::string> known,
                     avviso::language in) {
  return none_of(kind, given, {"not on record", "non risulta agli atti"}, known, in);
}
