// SPDX-License-Identifier: BSL-1.0
// A day of effect that an act states comes on top of its conditions, and stands in for none of them. S10.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date end_awarded = day<2020, 12, 31>;
constexpr date end_extended = day<2021, 6, 30>;
constexpr date day_it_states = day<2020, 7, 1>;

act awarded_to_g() {
  const grant one{.name = "g", .award = euros<1'000>, .deadlines = {{end_kind, end_awarded}}};
  return decree("a", day<2020, 1, 10>, {award{.grants = {one}}}, "1");
}
act extended_from_july() {
  auto one = decree("e", day<2020, 6, 1>, {to(end_extended, reach::only({"g"}))}, "2");
  one.effective = day_it_states;
  return one;
}
// The day from which the extension moves the end, as known in the end.
stated<date> effect_of_extension(const dossier& notice, const readings& how = readings::documents()) {
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  for (const auto& one : timeline(notice.as_of(seen(far, far, how)), asked)) {
    if (one.answered && one.answered->is(any_value(deadline_time(end_extended)))) return one.from;
  }
  return not_stated;
}

}  // namespace

TEST_CASE("S10: an act of which it is a condition comes later than the day it states") {
  auto one = extended_from_july();
  one.subject_to = {"ap"};
  const auto approval = decree("ap", day<2020, 9, 1>, {}, "3");
  CHECK(end_of(of(awarded_to_g(), one, approval), on_the_day(day<2020, 8, 1>)) == ends{end_awarded});
  CHECK(effect_of_extension(of(awarded_to_g(), one, approval)) == stated<date>(day<2020, 9, 1>));
  CHECK(effect_of_extension(of(awarded_to_g(), one, decree("ap", day<2020, 6, 15>, {}, "3"))) ==
        stated<date>(day_it_states));
  CHECK(effect_of_extension(of(awarded_to_g(), one)) == stated<date>(not_stated));
}

TEST_CASE("S10: a registration that is required, a publication that is a condition") {
  auto one = extended_from_july();
  one.control = control::required;
  one.registration = registration{.on = day<2020, 8, 3>};
  auto ex_tunc = readings::documents();
  ex_tunc.registration = registration_effect::ex_tunc;
  CHECK(effect_of_extension(of(awarded_to_g(), one)) == stated<date>(day<2020, 8, 3>));
  CHECK(effect_of_extension(of(awarded_to_g(), one), ex_tunc) == stated<date>(day_it_states));
  one.registration = registration{.on = day<2020, 6, 15>};
  CHECK(effect_of_extension(of(awarded_to_g(), one)) == stated<date>(day_it_states));

  auto published = extended_from_july();
  published.publicity = publicity::condition_of_effect;
  CHECK(effect_of_extension(of(awarded_to_g(), published)) == stated<date>(not_stated));
  published.published = day<2020, 8, 10>;
  CHECK(effect_of_extension(of(awarded_to_g(), published)) == stated<date>(day<2020, 8, 10>));
}

TEST_CASE("S10: a stated day with control not stated is evidence of effect, read strictly too") {
  auto one = extended_from_july();
  one.control = control::not_stated;
  CHECK(effect_of_extension(of(awarded_to_g(), one)) == stated<date>(day_it_states));
  CHECK(effect_of_extension(of(awarded_to_g(), one), read_strictly) == stated<date>(day_it_states));
  one.control = control::required;
  CHECK(effect_of_extension(of(awarded_to_g(), one), read_strictly) == stated<date>(not_stated));
}

TEST_CASE("S9: where nobody says that an act was registered, it has effect from the day it states, or none") {
  auto one = extended_from_july();
  one.control = control::required;
  const auto plain = of(awarded_to_g(), one);
  one.subject_to = {"ap"};
  const auto conditional = of(awarded_to_g(), one, decree("ap", day<2020, 6, 15>, {}, "3"));
  for (const auto& notice : {plain, conditional}) {
    CHECK(end_of(notice, on_the_day(day<2020, 6, 30>)) == ends{end_awarded});
    CHECK(end_of(notice, on_the_day(day_it_states)) == ends{end_awarded, end_extended});
    CHECK(end_of(notice, seen(day_it_states, day_it_states, readings::complete_register())) == ends{end_awarded});
  }
}
