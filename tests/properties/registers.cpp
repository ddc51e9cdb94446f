// SPDX-License-Identifier: BSL-1.0
// Registers that hold parts of one record, merged, are the record again.
#include <avviso/history/merging.hpp>

#include <algorithm>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

TEST_CASE("what two registers hold of one record, merged, is the record, in either order") {
  std::size_t in_both = 0;
  each_random(150, [&](dice& with, const papers& all, const as_of&, date) {
    papers first;
    papers second;
    for (const auto& one : all.acts) {
      const auto who = with.roll(3);
      if (who != 0) first.acts.push_back(one);
      if (who != 1) second.acts.push_back(one);
      in_both += who == 2 ? 1U : 0U;
    }
    // Statements of one source and day keep their order, so each is put where all of them stand.
    first.statements = all.statements;
    if (with.once_in(2)) second.statements = all.statements;
    // An act that is cited as another of the other register is taken for that one.
    const auto is_cited_twice = [&](const act& one) {
      return std::count_if(all.acts.begin(), all.acts.end(), [&](const act& other) {
               return one.reference.number.is_stated() && one.reference == other.reference;
             }) > 1;
    };
    if (std::any_of(all.acts.begin(), all.acts.end(), is_cited_twice)) return;
    const auto whole = made_of(all);
    for (const auto& both : {merge(made_of(first), made_of(second)), merge(made_of(second), made_of(first))}) {
      REQUIRE(both);
      CHECK(both->dossier == whole);
      CHECK((both->filled.empty() && both->differ.empty() && both->renamed.empty()));
    }
  });
  CHECK(in_both > 0);
}
