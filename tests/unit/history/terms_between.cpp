// SPDX-License-Identifier: BSL-1.0
// Time limits of which only two days between are given, and extensions to a day that no source gives.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr partial_date spring_to_winter = day_between<2020, 5, 1, 2020, 12, 31>;

act founding_between(partial_date on = spring_to_winter) {
  auto made = founding();
  auto& notice = std::get<establishment>(made.provisions[0]).notice;
  notice.deadlines = {};
  notice.deadlines_between = {{end_kind, on}};
  return made;
}
act extending_the_end(new_term to, date on = day<2020, 4, 1>, const char* id = "x1") {
  return decree(id, on, {extension{.which = end_kind, .to = to, .reach = reach::every_grant()}});
}
possible_values how_possible(const dossier& notice) {
  const auto at = notice.as_of(late);
  return (*at.grant("g").end_of_activities()).possible();
}

}  // namespace

TEST_CASE("between 1 May and 31 December 2020: undetermined, between both") {
  const auto notice = of(founding_between(), awarding({"g"}));
  CHECK(end_of(notice, late) == ends{day<2020, 5, 1>, day<2020, 12, 31>});
  CHECK(how_possible(notice) == possible_values::between);
  CHECK(list(notice.as_of(late).notice().deadline(end_kind)) == ends{day<2020, 5, 1>, day<2020, 12, 31>});
  const auto few = of(founding_between(day_between<2020, 5, 1, 2020, 5, 3>), awarding({"g"}));
  CHECK(end_of(few, late) == ends{day<2020, 5, 1>, day<2020, 5, 2>, day<2020, 5, 3>});
  CHECK(how_possible(few) == possible_values::alternatives);
  const auto one = of(founding_between(day<2020, 5, 1>), awarding({"g"}));
  CHECK(end_of(one, late) == ends{day<2020, 5, 1>});
}

TEST_CASE("a period moves both ends; a day ends the doubt") {
  const auto by_six =
      of(founding_between(), awarding({"g"}), extending_the_end(new_term::by(months<6>, month_rounding::down)));
  CHECK(end_of(by_six, late) == ends{day<2020, 11, 1>, day<2021, 6, 30>});
  CHECK(how_possible(by_six) == possible_values::between);
  CHECK(end_of(of(founding_between(), awarding({"g"}), extending_the_end(new_end)), late) == ends{new_end});
}

TEST_CASE("an extension to one of several days") {
  const auto to = new_term::between(day_between<2021, 9, 1, 2021, 12, 31>);
  const auto notice = of(founding(), awarding({"g"}), extending_the_end(to));
  CHECK(end_of(notice, late) == ends{day<2021, 9, 1>, day<2021, 12, 31>});
  CHECK(new_term::between(day<2021, 9, 1>) == new_term(day<2021, 9, 1>));
  CHECK(outcomes(notice.as_of(late), "x1", rule::EXT_2) == list_of{outcome::satisfied, outcome::satisfied});
  const auto across =
      of(founding(), awarding({"g"}), extending_the_end(new_term::between(day_between<2021, 5, 1, 2021, 12, 31>)));
  CHECK(outcomes(across.as_of(late), "x1", rule::EXT_2) == list_of{outcome::undetermined, outcome::undetermined});
}

TEST_CASE("EXT-1 of a term between two days: undetermined where the ends differ") {
  const auto said = [](date adopted) {
    const auto notice = of(founding_between(), awarding({"g"}), extending_the_end(new_end, adopted));
    return outcomes(notice.as_of(late), "x1", rule::EXT_1);
  };
  CHECK(said(day<2020, 4, 1>) == list_of{outcome::satisfied, outcome::satisfied});
  CHECK(said(day<2020, 7, 1>) == list_of{outcome::undetermined, outcome::undetermined});
  CHECK(said(day<2021, 1, 1>) == list_of{outcome::violated, outcome::violated});
}

TEST_CASE("an extension whose new day no source gives: not stated, by that act") {
  const auto notice = of(founding(), awarding({"g"}), extending_the_end(not_stated, day<2021, 4, 1>));
  CHECK(end_of(notice, seen(day<2021, 3, 31>, far)) == ends{old_end});
  CHECK(end_of(notice, late) == ends{not_stated});
  const auto at = notice.as_of(late);
  const auto end = at.grant("g").end_of_activities();
  REQUIRE(end);
  CHECK(end->status() == status::not_stated);
  const auto named = std::any_of(end->grounds().begin(), end->grounds().end(), [&](const ground& one) {
    return one.part == part::sets && notice.acts()[one.act].id == "x1";
  });
  CHECK(named);
  const list_of open{outcome::undetermined, outcome::undetermined};
  const list_of judged{outcome::satisfied, outcome::satisfied};
  CHECK(outcomes(at, "x1", rule::EXT_1) == judged);
  CHECK(outcomes(at, "x1", rule::EXT_2) == open);
  CHECK(outcomes(at, "x1", rule::EXT_8) == judged);
  const auto why = explain(at, end);
  REQUIRE(why);
  CHECK(wording::text(*why, language::english).find("a day that is not stated") != std::string::npos);
  CHECK(wording::text(*why, language::italian).find("a un giorno non indicato") != std::string::npos);
  const auto moved_on = of(founding(), awarding({"g"}), extending_the_end(not_stated, day<2021, 4, 1>),
                           extending_the_end(new_term::by(months<1>, month_rounding::down), day<2021, 5, 1>, "x2"));
  CHECK(end_of(moved_on, late) == ends{not_stated});
  CHECK(outcomes(moved_on.as_of(late), "x2", rule::EXT_1) == list_of{outcome::undetermined});
  const auto given = of(founding(), awarding({"g"}), extending_the_end(not_stated, day<2021, 4, 1>),
                        extending_the_end(new_end, day<2021, 5, 1>, "x2"));
  CHECK(end_of(given, late) == ends{new_end});
}

TEST_CASE("a source gives the day that the extension does not") {
  const auto notice = of(founding(), awarding({"g"}), extending_the_end(not_stated, day<2021, 4, 1>));
  const auto said = notice.with(statement{.source = "page",
                                          .known = day<2021, 6, 1>,
                                          .about = {.field = field::deadline, .deadline = end_kind, .grant = "g"},
                                          .value = new_end});
  REQUIRE(said);
  CHECK(end_of(*said, late) == ends{new_end});
}

TEST_CASE("in brief and by extend, the same") {
  const auto notice = of(founding(), awarding({"g"}), extending_the_end(not_stated, day<2021, 4, 1>));
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  CHECK((*notice.as_of(late).value_of(asked)).status == status::not_stated);
  const auto open = of(founding_between(), awarding({"g"}));
  CHECK((*open.as_of(late).value_of(asked)).status == status::undetermined);
  const grant one{.name = "g", .deadlines = {{end_kind, old_end}}};
  const extension unknown{.which = end_kind, .to = not_stated, .reach = reach::every_grant()};
  const auto after = extend(one, unknown, decree("x1", day<2021, 4, 1>, {unknown}), not_stated, readings::documents());
  CHECK(!after.value.deadlines[end_kind].is_stated());
}
