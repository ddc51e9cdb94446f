// SPDX-License-Identifier: BSL-1.0
// Proroga by a period, «di sei mesi», and of a time limit that acts name themselves.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

extension by(period length, month_rounding missing_day = month_rounding::down, reach whom = reach::every_grant()) {
  return {.which = end_kind, .to = new_term::by(length, missing_day), .reach = std::move(whom)};
}
act founding_until(stated<date> end) {
  auto made = founding();
  auto& limits = std::get<establishment>(made.provisions[0]).notice.deadlines;
  limits = limits.with(end_kind, end);
  return made;
}
act nth(int i, extension how) { return decree(nth_id(i), *add_days(day<2021, 1, 1>, i), {std::move(how)}); }
ends end_after(stated<date> first_end, const std::vector<extension>& chain) {
  std::vector<act> acts{founding_until(first_end), awarding({"g"})};
  for (const auto& one : chain) acts.push_back(nth(static_cast<int>(acts.size()), one));
  return test::end_of(test::of(acts), late);
}

}  // namespace

TEST_CASE("31 December 2021 and six months: 30 June 2022, for June has no 31st (art. 2963 c.c.)") {
  CHECK(end_after(day<2021, 12, 31>, {by(months<6>)}) == ends{day<2022, 6, 30>});
  CHECK(end_after(day<2021, 12, 31>, {by(months<6>, month_rounding::up)}) == ends{day<2022, 7, 1>});
  CHECK(end_after(day<2021, 12, 31>, {by(months<6>, month_rounding::refuse)}) == ends{not_stated});
  CHECK(end_after(day<2021, 12, 30>, {by(months<6>, month_rounding::refuse)}) == ends{day<2022, 6, 30>});
}

TEST_CASE("periods in a chain: each from the day that the one before leads to") {
  CHECK(end_after(day<2020, 8, 31>, {by(months<6>), by(months<6>)}) == ends{day<2021, 8, 28>});  // not the 31st
  CHECK(end_after(day<2020, 8, 31>, {by(years<1>)}) == ends{day<2021, 8, 31>});
  CHECK(end_after(day<2020, 8, 31>, {by(days<30>), by(months<1>)}) == ends{day<2020, 10, 30>});
}

TEST_CASE("a day amid a chain of periods: what came before it no longer matters") {
  CHECK(end_after(day<2020, 8, 31>, {by(months<6>), to(day<2021, 6, 30>), by(months<2>)}) == ends{day<2021, 8, 30>});
  CHECK(end_after(day<2020, 8, 31>, {by(months<2>), to(day<2021, 6, 30>)}) == ends{day<2021, 6, 30>});
}

TEST_CASE("by six months from a day that is not stated: not stated, until an act gives a day") {
  CHECK(end_after(not_stated, {by(months<6>)}) == ends{not_stated});
  CHECK(end_after(not_stated, {by(months<6>), to(day<2021, 12, 31>)}) == ends{day<2021, 12, 31>});
  CHECK(end_after(not_stated, {to(day<2021, 12, 31>), by(months<6>)}) == ends{day<2022, 6, 30>});
}

TEST_CASE("before it has effect, and as known before, the day is that of before") {
  const auto notice = of(founding_until(day<2021, 12, 31>), awarding({"g"}), nth(1, by(months<6>)));
  CHECK(end_of(notice, seen(day<2021, 1, 1>, far)) == ends{day<2021, 12, 31>});
  CHECK(end_of(notice, seen(day<2021, 1, 2>, far)) == ends{day<2022, 6, 30>});
  CHECK(end_of(notice, seen(far, day<2021, 1, 1>)) == ends{day<2021, 12, 31>});
}

TEST_CASE("who adheres gets the period from its own day, who does not keeps it") {
  const auto notice =
      of(founding_until(day<2021, 6, 30>), awarding({"g", "h"}), nth(1, to(day<2021, 9, 30>, reach::only({"h"}))),
         nth(2, by(months<3>, month_rounding::down, reach::adhering())), adhesion_to("a", "h", "x2", election::time),
         nth(3, by(months<1>)));
  const as_of at{.in_force = far, .known = far, .readings = readings::complete_register()};
  CHECK(end_of(notice, at) == ends{day<2021, 7, 30>});
  CHECK(list(notice.as_of(at).grant("h").end_of_activities()) == ends{day<2022, 1, 30>});
  CHECK(list(notice.as_of(at).notice().deadline(end_kind)) == ends{day<2021, 10, 30>});
}

TEST_CASE("a silence in the chain: each of its ends goes on by the period") {
  const auto notice = of(founding_until(day<2021, 6, 30>), awarding({"g"}),
                         nth(1, to(day<2021, 8, 31>, reach::adhering())), nth(2, by(months<1>)));
  CHECK(end_of(notice, late) == ends{day<2021, 7, 30>, day<2021, 9, 30>});
}

TEST_CASE("a period that leads to no day of the calendar leaves the day not stated") {
  CHECK(end_after(day<9999, 12, 31>, {by(days<1>)}) == ends{not_stated});
  CHECK(end_after(day<9999, 12, 30>, {by(days<1>)}) == ends{date::max()});
}

namespace {

// The «azioni propedeutiche» of the regional plans: their first end is in no source.
const auto propedeutiche = deadline_name::named("azioni propedeutiche");

act plans() {
  return {.id = "plans",
          .reference = {.kind = act_kind::agreement, .on = *partial_date::month(2014, 12)},
          .control = control::not_required,
          .provisions = {establishment{{.number = "Piani integrati", .title = "Accordi di programma"}},
                         award{.grants = {{.name = "Toscana"}}}}};
}
act moving(std::string id, partial_date on, stated<std::string> number, date end) {
  return {.id = std::move(id),
          .reference = {.kind = act_kind::note, .number = std::move(number), .on = on},
          .control = control::not_required,
          .provisions = {extension{.which = propedeutiche, .to = end, .reach = reach::every_grant()}}};
}
// «al 30 giugno 2017 (Nota Ministeriale n. 35/002585 del 30 giugno 2016)»
act first_note() { return moving("note", day<2016, 6, 30>, "35/002585", day<2017, 6, 30>); }
// «il Ministero, nel mese di febbraio ha concesso una dilazione dei termini al 30 giugno 2018»: of 2017, or of 2018
act dilation(partial_date on) { return moving("dilation", on, not_stated, day<2018, 6, 30>); }
partial_date february_of_either_year() {
  const partial_date either[] = {*partial_date::month(2017, 2), *partial_date::month(2018, 2)};
  return *partial_date::one_of(either);
}
ends of_toscana(const dossier& notice, const as_of& when) {
  return list(notice.as_of(when).grant("Toscana").deadline(propedeutiche));
}

}  // namespace

TEST_CASE("azioni propedeutiche: not stated, then 30 June 2017 by the note of 30 June 2016") {
  const auto notice = of(plans(), first_note());
  CHECK(of_toscana(notice, on_the_day(day<2016, 6, 29>)) == ends{not_stated});
  CHECK(of_toscana(notice, on_the_day(day<2016, 6, 30>)) == ends{day<2017, 6, 30>});
  CHECK(list(notice.as_of(late).notice().deadline(propedeutiche)) == ends{day<2017, 6, 30>});
  CHECK(std::vector<std::string>(notice.named_deadlines().begin(), notice.named_deadlines().end()) ==
        std::vector<std::string>{"azioni propedeutiche"});
}

TEST_CASE("a time limit of another name, and the end of the activities, stay where they are") {
  const auto at = of(plans(), first_note()).as_of(late);
  CHECK(list(at.grant("Toscana").deadline(end_kind)) == ends{not_stated});
  CHECK(list(at.grant("Toscana").deadline(deadline_name::named("azioni pilota"))) == ends{not_stated});
}

TEST_CASE("a February of 2017 or of 2018: between the two nobody can say whether the dilation was granted") {
  const auto notice = of(plans(), first_note(), dilation(february_of_either_year()));
  const ends either{day<2017, 6, 30>, day<2018, 6, 30>};
  CHECK(of_toscana(notice, on_the_day(day<2017, 1, 31>)) == ends{day<2017, 6, 30>});
  CHECK(of_toscana(notice, on_the_day(day<2017, 2, 15>)) == either);
  CHECK(of_toscana(notice, on_the_day(day<2017, 12, 31>)) == either);
  CHECK(of_toscana(notice, on_the_day(day<2018, 2, 27>)) == either);
  CHECK(of_toscana(notice, on_the_day(day<2018, 2, 28>)) == ends{day<2018, 6, 30>});
  // At the end of January 2017 it had not been granted, whoever asks when, and nobody could know of it.
  CHECK(of_toscana(notice, seen(day<2017, 1, 31>, far)) == ends{day<2017, 6, 30>});
  CHECK(of_toscana(notice, seen(far, day<2017, 1, 31>)) == ends{day<2017, 6, 30>});
}

TEST_CASE("its standing between the Februaries: not adopted, or in force") {
  const auto notice = of(plans(), first_note(), dilation(february_of_either_year()));
  CHECK(list(notice.as_of(on_the_day(day<2017, 7, 1>)).standing_of("dilation")) ==
        places{standing::not_adopted, standing::in_force});
  CHECK(list(notice.as_of(on_the_day(day<2018, 3, 1>)).standing_of("dilation")) == places{standing::in_force});
}

TEST_CASE("a term that had lapsed is not extended: of which February it is decides, and nobody says") {
  const auto extends_living_term = [](partial_date on) {
    const auto notice = of(plans(), first_note(), dilation(on));
    return outcomes(notice.as_of(late), "dilation", rule::EXT_1);
  };
  // Of the notice's own term, and of Tuscany's.
  CHECK(extends_living_term(*partial_date::month(2017, 2)) == list_of(2, outcome::satisfied));
  CHECK(extends_living_term(*partial_date::month(2018, 2)) == list_of(2, outcome::violated));
  CHECK(extends_living_term(february_of_either_year()) == list_of(2, outcome::undetermined));
  CHECK(extends_living_term(*partial_date::month_of_some_year(2)) == list_of(2, outcome::undetermined));
}

TEST_CASE("of the note of 30 June 2016 it cannot be said either: which term it extended no source states") {
  const auto notice = of(plans(), first_note());
  CHECK(outcomes(notice.as_of(late), "note", rule::EXT_1) == list_of{outcome::undetermined});
}
