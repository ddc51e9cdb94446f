// SPDX-License-Identifier: BSL-1.0
// An answer that rests on how the silence of documents, or a disputed rule, is read says so; no other does.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// The extension is adopted on the first and registered on the twentieth.
constexpr date june_1 = day<2021, 6, 1>;
constexpr date june_10 = day<2021, 6, 10>;
constexpr date june_20 = day<2021, 6, 20>;

using reading_list = std::vector<reading>;

act extension_by(reach whom = reach::every_grant()) {
  auto longer = decree("x", june_1, {to(new_end, std::move(whom))});
  longer.control = control::required;
  longer.registration = registration{.on = june_20};
  return longer;
}
dossier noticed_with(const act& longer) { return of(founding(), awarding({"g"}), longer); }

reading_list readings_of(const dossier& notice, date in_force, readings how = readings::documents()) {
  const auto at = notice.as_of(seen(in_force, day<2022, 1, 1>, how));
  return explain(at, *at.end_of_activities("g")).readings;
}

}  // namespace

TEST_CASE("between its adoption and its registration it matters from which of them an act has effect") {
  const auto notice = noticed_with(extension_by());
  auto ex_tunc = readings::documents();
  ex_tunc.registration = registration_effect::ex_tunc;
  CHECK(end_of(notice, seen(june_10, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(june_10, late.known, ex_tunc)) == ends{new_end});
  CHECK(readings_of(notice, june_10) == reading_list{reading::registration});
  CHECK(readings_of(notice, june_10, ex_tunc) == reading_list{reading::registration});
  CHECK(readings_of(notice, june_20).empty());
  CHECK(readings_of(notice, day<2021, 5, 31>, ex_tunc).empty());
}

TEST_CASE("of an act whose control and registration are not stated it matters how that is read") {
  auto silent = extension_by();
  silent.control = control::not_stated;
  silent.registration = not_stated;
  for (const auto how : {efficacy::strict, efficacy::from_adoption}) {
    auto read = readings::documents();
    read.efficacy = how;
    CHECK(readings_of(noticed_with(silent), june_10, read) == reading_list{reading::efficacy});
    CHECK(readings_of(noticed_with(extension_by()), june_20, read).empty());
  }
}

TEST_CASE("of a grant that may have adhered it matters what it means that no adhesion is on record") {
  for (const auto how : {absence::not_stated, absence::not_adhered}) {
    auto read = readings::documents();
    read.absence = how;
    CHECK(readings_of(noticed_with(extension_by(reach::adhering())), june_20, read) == reading_list{reading::absence});
    CHECK(readings_of(noticed_with(extension_by()), june_20, read).empty());
  }
}
