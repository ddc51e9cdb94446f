// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/suspension.hpp>

#include <optional>

namespace avviso::inline v0 {

namespace {

struct suspension_fact {
  date first;
  date last;
  date published;  // in the Gazzetta ufficiale
  legal_basis law;
};

// The last act known decides.
constexpr suspension_fact facts_of_2020[] = {
    {day<2020, 2, 23>, day<2020, 4, 15>, day<2020, 3, 17>, legal_basis::dl_18_2020_art_103},  // G.U. n. 70
    {day<2020, 2, 23>, day<2020, 5, 15>, day<2020, 4, 8>, legal_basis::dl_23_2020_art_37},    // G.U. n. 94
};

}  // namespace

std::optional<suspension> suspension::of_administrative_terms_in_2020(known_law known) noexcept {
  std::optional<suspension> in_force;
  for (const auto& fact : facts_of_2020) {
    if (known.includes(fact.published)) in_force = suspension(fact.first, fact.last, fact.law);
  }
  return in_force;
}

}  // namespace avviso::inline v0
