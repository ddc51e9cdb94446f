// SPDX-License-Identifier: BSL-1.0
// The library against the reference, on dossiers made at random. AVVISO_SEED sets the first seed, AVVISO_DOSSIERS how
// many, AVVISO_HISTORIES the most completions of imprecise days a dossier may have.
#include <doctest/doctest.h>

#include <string>

#include "compare.hpp"
#include "random_dossier.hpp"
#include "reference_fold.hpp"

using namespace avviso;
using namespace reference;

namespace {

constexpr readings all_readings[] = {{efficacy::from_adoption, absence::not_stated},
                                     {efficacy::from_adoption, absence::not_adhered},
                                     {efficacy::strict, absence::not_stated},
                                     {efficacy::strict, absence::not_adhered}};

}  // namespace

TEST_CASE("the library answers as the reference does") {
  const auto first = setting("AVVISO_SEED", 20180320);
  const auto count = setting("AVVISO_DOSSIERS", 3000);
  const auto most = setting("AVVISO_HISTORIES", 300);
  MESSAGE("seeds " << first << " to " << first + count - 1);
  std::uint64_t completed = 0;
  std::uint64_t failures = 0;
  for (auto seed = first; seed < first + count && failures < 5; ++seed) {
    dice with(seed);
    const auto acts = random_acts(with, with.once_in(16) ? most * 8 : most);
    auto when = random_view(with);
    const date spent_on = random_end(with);
    const bool judging = with.once_in(4);
    completed += histories(acts);
    for (const auto& how : all_readings) {
      when.readings = how;
      if (difference(acts, when, spent_on, judging).empty()) continue;
      const auto small =
          smallest(acts, [&](const auto& less) { return !difference(less, when, spent_on, judging).empty(); });
      FAIL_CHECK("seed " << seed << ", " << readable(when) << ", spent on " << std::string(spent_on.iso()) << "\n"
                         << readable(small) << difference(small, when, spent_on, judging));
      ++failures;
      break;
    }
  }
  MESSAGE(count << " dossiers, " << completed << " histories, four readings each");
}
