// SPDX-License-Identifier: BSL-1.0
// An answer that rests on how the silence of documents, or a disputed rule, is read says so; no other does.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date day_adopted = day<2021, 6, 1>;
constexpr date registered = day<2021, 6, 20>;
constexpr date in_between = day<2021, 6, 10>;

using mattered = std::vector<reading>;

act extension_by(reach whom = reach::every_grant()) {
  auto longer = decree("x", day_adopted, {to(new_end, std::move(whom))});
  longer.control = control::required;
  longer.registration = registration{.on = registered};
  return longer;
}
dossier extended_by(const act& longer) { return of(founding(), awarding({"g"}), longer); }

mattered readings_of(const dossier& notice, date in_force, readings how = readings::documents()) {
  const auto at = notice.as_of(seen(in_force, day<2022, 1, 1>, how));
  return (*explain(at, *at.grant("g").end_of_activities())).readings;
}

}  // namespace

TEST_CASE("between its adoption and its registration it matters from which of them an act has effect") {
  const auto notice = extended_by(extension_by());
  auto ex_tunc = readings::documents();
  ex_tunc.registration = registration_effect::ex_tunc;
  CHECK(end_of(notice, seen(in_between, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(in_between, late.known, ex_tunc)) == ends{new_end});
  CHECK(readings_of(notice, in_between) == mattered{reading::registration});
  CHECK(readings_of(notice, in_between, ex_tunc) == mattered{reading::registration});
  CHECK(readings_of(notice, registered).empty());
  CHECK(readings_of(notice, day<2021, 5, 31>, ex_tunc).empty());
}

TEST_CASE("of an act whose control and registration are not stated it matters how that is read") {
  auto silent = extension_by();
  silent.control = control::not_stated;
  silent.registration = not_stated;
  for (const auto how : {efficacy::strict, efficacy::from_adoption}) {
    auto read = readings::documents();
    read.efficacy = how;
    CHECK(readings_of(extended_by(silent), in_between, read) == mattered{reading::efficacy});
    CHECK(readings_of(extended_by(extension_by()), registered, read).empty());
  }
}

TEST_CASE("of a grant that may have adhered it matters what it means that no adhesion is on record") {
  for (const auto how : {absence::not_stated, absence::not_adhered}) {
    auto read = readings::documents();
    read.absence = how;
    CHECK(readings_of(extended_by(extension_by(reach::adhering())), registered, read) == mattered{reading::absence});
    CHECK(readings_of(extended_by(extension_by()), registered, read).empty());
  }
}
