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

// The first act is in force from 1970 on, since L. 742/1969 was published when the summer of 1969 was over; the other
// two have effect "from the year 2015" (art. 16(3) D.L. 132/2014). The last act known decides.
struct august_fact {
  int from_year;
  int first_day_of_august;
  int last_month;
  int last_day;
  date published;
  legal_basis law;
};
constexpr august_fact facts_of_august[] = {
    {1970, 1, 9, 15, day<1969, 11, 6>, legal_basis::l_742_1969_art_1},
    {2015, 6, 8, 31, day<2014, 9, 12>, legal_basis::dl_132_2014_art_16},   // G.U. n. 212
    {2015, 1, 8, 31, day<2014, 11, 10>, legal_basis::dl_132_2014_art_16},  // as converted by L. 162/2014, G.U. n. 261
};

// The last act known decides.
constexpr suspension_fact facts_of_2020[] = {
    {day<2020, 2, 23>, day<2020, 4, 15>, day<2020, 3, 17>, legal_basis::dl_18_2020_art_103},  // G.U. n. 70
    {day<2020, 2, 23>, day<2020, 5, 15>, day<2020, 4, 8>, legal_basis::dl_23_2020_art_37},    // G.U. n. 94
};

}  // namespace

std::optional<suspension> suspension::of_trials_in_august(int year, known_law known) noexcept {
  std::optional<suspension> in_force;
  for (const auto& fact : facts_of_august) {
    if (year < fact.from_year || !known.includes(fact.published)) continue;
    const auto first = date::make(year, 8, fact.first_day_of_august);
    const auto last = date::make(year, fact.last_month, fact.last_day);
    if (first && last) in_force = suspension(*first, *last, fact.law);
  }
  return in_force;
}

std::optional<suspension> suspension::of_administrative_terms_in_2020(known_law known) noexcept {
  std::optional<suspension> in_force;
  for (const auto& fact : facts_of_2020) {
    if (known.includes(fact.published)) in_force = suspension(fact.first, fact.last, fact.law);
  }
  return in_force;
}

}  // namespace avviso::inline v0
