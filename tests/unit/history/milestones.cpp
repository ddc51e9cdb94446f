// SPDX-License-Identifier: BSL-1.0
// The steps of the multi-action notice 1/2016, and the beginning of what its projects may spend: days that documents
// give to the day, to the month, or between two months.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// «Nel periodo compreso tra marzo e maggio 2017 sono state siglate le convenzioni di sovvenzione»
constexpr auto spring_2017 = day_between<2017, 3, 1, 2017, 5, 31>;

// «Il 19 aprile 2016 … è stato emanato l'Avviso Pubblico multi-azione»
act issued() {
  return {.id = "notice",
          .reference = {.kind = act_kind::notice, .number = "1/2016", .on = day<2016, 4, 19>},
          .control = control::not_required,
          .provisions = {establishment{{.number = "1/2016",
                                        .title = "Avviso Pubblico multi-azione",
                                        .deadlines = {{end_kind, day<2018, 12, 31>}}}}}};
}
// «Il 10 ottobre 2016 è stato emanato il decreto di nomina della Commissione di valutazione»
act committee() { return decree("committee", day<2016, 10, 10>, {committee_appointment{}}); }
// «Il 20 Dicembre 2016 è stato pubblicato il Decreto ministeriale di approvazione della graduatoria finale»
act ranked_20_december() {
  return {.id = "ranking",
          .reference = ministerial_decree(not_stated, day<2016, 12, 20>),
          .control = control::not_required,
          .provisions = {ranking{{{"Calabria", ranking_outcome::selected}}}}};
}
act awarded_30_december() { return decree("award", day<2016, 12, 30>, {award{.grants = {{.name = "g"}}}}); }
act signed_on(partial_date on) {
  return {.id = "agreement",
          .reference = {.kind = act_kind::agreement, .on = on},
          .control = control::not_required,
          .provisions = {agreement_signing{"g"}}};
}
act started(stated<partial_date> on, partial_date declared) {
  return {.id = "start",
          .reference = {.kind = act_kind::note, .on = declared},
          .control = control::not_required,
          .provisions = {start_of_activities{"g", on}}};
}
dossier multi_action(const act& more) {
  return of(issued(), committee(), ranked_20_december(), awarded_30_december(), more);
}
dossier multi_action() { return of(issued(), committee(), ranked_20_december(), awarded_30_december()); }

}  // namespace

TEST_CASE(
    "the notice: issued on 19 April, its committee appointed on 10 October, its ranking approved on 20 December") {
  const auto notice = multi_action();
  const auto at = notice.as_of(late);
  CHECK(list(at.notice().milestone(milestone::established)) == dates{day<2016, 4, 19>});
  CHECK(list(at.notice().milestone(milestone::committee_appointed)) == dates{day<2016, 10, 10>});
  CHECK(list(at.notice().milestone(milestone::ranking_approved)) == dates{day<2016, 12, 20>});
  CHECK(list(at.grant("g").milestone(milestone::awarded)) == dates{day<2016, 12, 30>});
  CHECK(list(at.notice().milestone(milestone::closed)) == dates{not_stated});
}

TEST_CASE("before its day no step has been made, nor as known before") {
  const auto notice = multi_action();
  const auto step_on = [&](milestone which, const as_of& when) {
    return list(notice.as_of(when).notice().milestone(which));
  };
  const date before = day<2016, 10, 9>;
  CHECK(step_on(milestone::committee_appointed, on_the_day(before)) == dates{not_stated});
  CHECK(step_on(milestone::committee_appointed, seen(before, day<2018, 1, 1>)) == dates{not_stated});
  CHECK(step_on(milestone::committee_appointed, seen(day<2018, 1, 1>, before)) == dates{not_stated});
  CHECK(step_on(milestone::established, on_the_day(before)) == dates{day<2016, 4, 19>});
  CHECK(step_on(milestone::committee_appointed, on_the_day(day<2016, 10, 10>)) == dates{day<2016, 10, 10>});
  CHECK(step_on(milestone::ranking_approved, on_the_day(day<2016, 10, 10>)) == dates{not_stated});
}

TEST_CASE("before the notice is issued there is none to ask about") {
  const auto nothing_yet =
      multi_action().as_of(on_the_day(day<2016, 4, 18>)).notice().milestone(milestone::established);
  REQUIRE_FALSE(nothing_yet);
  CHECK(nothing_yet.error().code == errc::no_notice);
}

TEST_CASE("a notice is established on the day from which it has effect: its registration, not its adoption") {
  auto registered = issued();
  registered.control = control::required;
  registered.registration = registration{.on = day<2016, 5, 2>};
  CHECK(list(of(registered).as_of(late).notice().milestone(milestone::established)) == dates{day<2016, 5, 2>});
}

TEST_CASE("of two appointments the later counts") {
  const auto again = decree("new-committee", day<2016, 11, 7>, {committee_appointment{}});
  const auto notice = multi_action(again);
  CHECK(list(notice.as_of(late).notice().milestone(milestone::committee_appointed)) == dates{day<2016, 11, 7>});
  CHECK(
      list(notice.as_of(seen(day<2022, 1, 1>, day<2016, 11, 6>)).notice().milestone(milestone::committee_appointed)) ==
      dates{day<2016, 10, 10>});
}

TEST_CASE("agreements signed «tra marzo e maggio 2017»: a day from 1 March to 31 May") {
  const auto notice = multi_action(signed_on(spring_2017));
  const auto at = [&](date in_force) {
    return list(notice.as_of(seen(in_force, day<2018, 1, 1>)).grant("g").milestone(milestone::agreement_signed));
  };
  CHECK(at(day<2017, 2, 28>) == dates{not_stated});
  CHECK(at(day<2017, 3, 2>) == dates{day<2017, 3, 1>, day<2017, 3, 2>, not_stated});
  CHECK(at(day<2017, 4, 15>) ==
        dates{day<2017, 3, 1>, day<2017, 4, 15>, not_stated});  // the first and the last of them
  CHECK(at(day<2017, 5, 31>) == dates{day<2017, 3, 1>, day<2017, 5, 31>});
  CHECK((*notice.as_of(late).grant("g").milestone(milestone::agreement_signed)).status() == status::undetermined);
}

TEST_CASE(
    "agreements «approvate con Decreto Direttoriale» during 2017: the day that the act gives is that of the signing") {
  const auto approved = decree("approval", *partial_date::year(2017), {agreement_signing{"g", day<2017, 3, 27>}});
  const auto notice = multi_action(approved);
  CHECK(
      list(notice.as_of(seen(day<2017, 12, 31>, day<2018, 1, 1>)).grant("g").milestone(milestone::agreement_signed)) ==
      dates{day<2017, 3, 27>});
  // Until the year is over the decree may not have come.
  CHECK(
      list(notice.as_of(seen(day<2017, 12, 30>, day<2018, 1, 1>)).grant("g").milestone(milestone::agreement_signed)) ==
      dates{day<2017, 3, 27>, not_stated});
}

TEST_CASE("a milestone of one grant is not that of another, nor of the notice") {
  auto two = awarded_30_december();
  std::get<award>(two.provisions[0]).grants.push_back({.name = "h"});
  const auto at = of(issued(), two, signed_on(day<2017, 3, 27>)).as_of(late);
  CHECK(list(at.grant("g").milestone(milestone::agreement_signed)) == dates{day<2017, 3, 27>});
  CHECK(list(at.grant("h").milestone(milestone::agreement_signed)) == dates{not_stated});
  const auto unknown = at.grant("Veneto").milestone(milestone::agreement_signed);
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == errc::no_such_grant);
  CHECK(unknown.error().found == inline_text<31>("Veneto"));
}

TEST_CASE("spending begins on the day of the start of activities and ends with their last day") {
  const auto notice = multi_action(started(day<2017, 4, 3>, day<2017, 4, 10>));
  const auto may = [&](date on) {
    return list(notice.as_of(seen(day<2018, 1, 1>, day<2018, 1, 1>)).grant("g").may_spend(on));
  };
  CHECK(may(day<2017, 4, 2>) == truths{false});
  CHECK(may(day<2017, 4, 3>) == truths{true});
  CHECK(may(day<2018, 12, 31>) == truths{true});
  CHECK(may(day<2019, 1, 1>) == truths{false});
  CHECK(list(notice.as_of(late).grant("g").milestone(milestone::activities_started)) == dates{day<2017, 4, 3>});
}

TEST_CASE("a start that no act has declared yet holds nobody back") {
  const auto notice = multi_action(started(day<2017, 4, 3>, day<2017, 4, 10>));
  CHECK(list(notice.as_of(on_the_day(day<2017, 4, 9>)).grant("g").may_spend(day<2017, 4, 2>)) == truths{true});
  CHECK(list(notice.as_of(on_the_day(day<2017, 4, 9>)).grant("g").milestone(milestone::activities_started)) ==
        dates{not_stated});
}

TEST_CASE("a declaration that gives no day starts the activities from its own") {
  const auto notice = multi_action(started(not_stated, day<2017, 4, 10>));
  CHECK(list(notice.as_of(late).grant("g").milestone(milestone::activities_started)) == dates{day<2017, 4, 10>});
  CHECK(list(notice.as_of(late).grant("g").may_spend(day<2017, 4, 9>)) == truths{false});
  CHECK(list(notice.as_of(late).grant("g").may_spend(day<2017, 4, 10>)) == truths{true});
}

TEST_CASE("started some day between March and May: before, never; after, surely; between, undetermined") {
  const auto notice = multi_action(started(spring_2017, day<2017, 6, 1>));
  const auto may = [&](date on) {
    return list(notice.as_of(seen(day<2018, 1, 1>, day<2018, 1, 1>)).grant("g").may_spend(on));
  };
  CHECK(may(day<2017, 2, 28>) == truths{false});
  CHECK(may(day<2017, 4, 15>) == truths{false, true});
  CHECK(may(day<2017, 5, 31>) == truths{true});
}

TEST_CASE("of two declarations of one start the later counts") {
  auto corrected = started(day<2017, 5, 2>, day<2017, 5, 8>);
  corrected.id = "start-again";
  const auto notice = of(issued(), awarded_30_december(), started(day<2017, 4, 3>, day<2017, 4, 10>), corrected);
  CHECK(list(notice.as_of(late).grant("g").milestone(milestone::activities_started)) == dates{day<2017, 5, 2>});
  CHECK(list(notice.as_of(late).grant("g").may_spend(day<2017, 4, 20>)) == truths{false});
}
