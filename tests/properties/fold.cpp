// SPDX-License-Identifier: BSL-1.0
// The library against the reference, on dossiers made at random. AVVISO_SEED sets the first seed, AVVISO_DOSSIERS how
// many, AVVISO_HISTORIES the most completions of imprecise days a dossier may have.
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "compare.hpp"
#include "random_dossier.hpp"
#include "reference_fold.hpp"

using namespace avviso;
using namespace reference;

namespace {

// The view's own reading of registrations and sources, and each of those of silence.
constexpr std::pair<efficacy, absence> silences[] = {{efficacy::from_adoption, absence::not_stated},
                                                     {efficacy::from_adoption, absence::not_adhered},
                                                     {efficacy::strict, absence::not_stated},
                                                     {efficacy::strict, absence::not_adhered}};

}  // namespace

TEST_CASE("the library answers as the reference does") {
  const auto first = setting("AVVISO_SEED", 20180320);
  const auto count = setting("AVVISO_DOSSIERS", 1500);
  const auto most = setting("AVVISO_HISTORIES", 300);
  MESSAGE("seeds " << first << " to " << first + count - 1);
  std::uint64_t completed = 0;
  std::uint64_t failures = 0;
  for (auto seed = first; seed < first + count && failures < 5; ++seed) {
    dice with(seed);
    const auto all = random_papers(with, with.once_in(16) ? most * 8 : most);
    auto when = random_view(with);
    const date spent_on = random_end(with);
    const bool judging = with.once_in(2);
    completed += histories(all.acts);
    for (const auto& [effect, adhesion] : silences) {
      when.readings.efficacy = effect;
      when.readings.absence = adhesion;
      if (difference(all, when, spent_on, judging).empty()) continue;
      const auto small =
          smallest(all, [&](const papers& less) { return !difference(less, when, spent_on, judging).empty(); });
      FAIL_CHECK("seed " << seed << ", " << readable(when) << ", spent on " << std::string(spent_on.iso()) << "\n"
                         << readable(small) << difference(small, when, spent_on, judging));
      ++failures;
      break;
    }
  }
  MESSAGE(count << " dossiers, " << completed << " histories, four readings each, " << incomplete_so_far()
                << " answers of bounds alone");
  CHECK(incomplete_so_far() <= count);  // of a hundred questions each, in four readings
}

// Made by hand, for random acts never do it.
TEST_CASE("acts that bear on each other in a circle make no dossier") {
  const auto decree = [](const char* id) {
    return act{.id = id, .reference = directorial_decree(id, day<2021, 3, 1>)};
  };
  const auto refused = [](const std::vector<act>& acts) {
    CHECK(bear_in_a_circle(acts));
    const auto made = dossier::of(acts);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == errc::acts_in_a_circle);
  };
  auto a = decree("a");
  auto b = decree("b");
  a.provisions.emplace_back(annulment{.of = "b", .effect = annulment_effect::ex_tunc});
  CHECK(dossier::of(a, b));
  b.provisions.emplace_back(correction{.of = "a", .provision = 0, .now = committee_appointment{}});
  refused({a, b});
  b.provisions.clear();
  a.subject_to = {"b"};  // and would annul what it needs
  refused({a, b});
  a.subject_to.clear();
  b.subject_to = {"a"};  // which annuls it: it never has effect, and nothing turns in a circle
  CHECK_FALSE(bear_in_a_circle({a, b}));
  CHECK(dossier::of(a, b));
  auto self = decree("self");
  self.subject_to = {"self"};
  refused({self});
}
