// SPDX-License-Identifier: BSL-1.0
// Apertura, proroga e riapertura dei termini: when proposals may be sent in.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto opens = deadline_kind::applications_open;
constexpr auto closes = deadline_kind::applications_close;
constexpr date afterwards = day<2018, 7, 1>;

act call(std::string number, date published, deadlines limits = {}) {
  return {.id = "notice",
          .reference = {.kind = act_kind::notice, .number = number, .on = published},
          .control = control::not_required,
          .provisions = {establishment{{.number = number, .title = "Avviso Pubblico", .deadlines = limits}}}};
}
extension applications_until(date end, stated<date> from = not_stated) {
  return {.which = closes, .from = from, .to = end, .reach = reach::no_grant()};
}
ends day_of(const dossier& notice, deadline_kind which, const as_of& when) {
  return list(notice.as_of(when).notice().deadline(which));
}

// Notice 1/2016: proposals by 20 July 2016, «prorogato con Decreto del 6 Luglio 2016 al 15 settembre 2016».
dossier applications_of_multi_action() {
  auto decree_of_6_july =
      decree("extension", day<2016, 7, 6>, {applications_until(day<2016, 9, 15>, day<2016, 7, 20>)});
  decree_of_6_july.reference.kind = act_kind::decree;
  return of(call("1/2016", day<2016, 4, 19>, {{closes, day<2016, 7, 20>}}), decree_of_6_july);
}

// Giovani 2G: «a partire dal 16 novembre 2015 e fino al 29 febbraio 2016 (prorogato al 31 maggio 2016)», published on
// 17 November 2015. Of the extension no source gives act or day.
dossier second_generation(partial_date extended_on, stated<partial_date> known = not_stated) {
  auto notice = call("2G", day<2015, 11, 17>);
  notice.provisions.emplace_back(window_opening{day<2015, 11, 16>, day<2016, 2, 29>});
  auto longer = decree("extension", extended_on, {applications_until(day<2016, 5, 31>)});
  longer.known = known;
  return of(notice, longer);
}

// Percorsi: a window whose days no source gives, and «Il 19 giugno 2017 sono stati riaperti i termini dell'Avviso».
dossier applications_of_percorsi(stated<date> first_close) {
  auto notice = call("Percorsi", day<2016, 10, 13>);
  notice.provisions.emplace_back(window_opening{day<2016, 10, 13>, first_close});
  return of(notice, decree("reopening", day<2017, 6, 19>, {window_reopening{day<2017, 6, 19>, not_stated}}));
}

}  // namespace

TEST_CASE("the decree of 6 July 2016 moves the last day to apply from 20 July to 15 September") {
  const auto notice = applications_of_multi_action();
  CHECK(day_of(notice, closes, on_the_day(day<2016, 7, 6>)) == ends{day<2016, 9, 15>});
  CHECK(day_of(notice, closes, on_the_day(afterwards)) == ends{day<2016, 9, 15>});
}

TEST_CASE("as known on 5 July 2016 the last day is 20 July, whatever day is asked about") {
  const auto notice = applications_of_multi_action();
  CHECK(day_of(notice, closes, on_the_day(day<2016, 7, 5>)) == ends{day<2016, 7, 20>});
  CHECK(day_of(notice, closes, seen(day<2016, 9, 1>, day<2016, 7, 5>)) == ends{day<2016, 7, 20>});
  CHECK(day_of(notice, closes, seen(day<2016, 7, 5>, day<2016, 9, 1>)) == ends{day<2016, 7, 20>});
}

TEST_CASE("adopted fourteen days before the term, which it states, the decree extends a living term") {
  const auto at = applications_of_multi_action().as_of(on_the_day(afterwards));
  CHECK(outcomes(at, "extension", rule::EXT_1) == list_of{outcome::satisfied});
  CHECK(outcomes(at, "extension", rule::EXT_3) == list_of{outcome::satisfied});
}

TEST_CASE("the act that opens the window is told with the day that was asked about: its first or its last") {
  const auto at = second_generation(day<2016, 2, 1>).as_of(on_the_day(day<2015, 12, 1>));
  const auto told = [&](deadline_kind which) { return (*explain(at, *at.notice().deadline(which))).steps.front(); };
  CHECK(told(opens).deed == deed::opens);
  CHECK(told(opens).to == day<2015, 11, 16>);
  CHECK(told(closes).to == day<2016, 2, 29>);
}

TEST_CASE("an extension of the window leaves the other limits, and what it does not say of the hour is not stated") {
  const auto noon = clock_time::make(12, 0);
  REQUIRE(noon);
  const auto notice = of(call("1/2016", day<2016, 4, 19>, {{closes, day<2016, 7, 20>, *noon}, {end_kind, old_end}}),
                         decree("extension", day<2016, 7, 6>, {applications_until(day<2016, 9, 15>)}));
  const auto before = notice.as_of(on_the_day(day<2016, 7, 5>)).notice().whole();
  REQUIRE(before);
  CHECK(before->deadlines.until(closes) == *noon);
  const auto after = notice.as_of(on_the_day(afterwards)).notice().whole();
  REQUIRE(after);
  CHECK_FALSE(after->deadlines.until(closes).is_stated());
  CHECK(after->deadlines[end_kind] == old_end);
  CHECK(after->deadlines[closes] == day<2016, 9, 15>);
}

TEST_CASE("2G: the window opens on 16 November 2015, the day before the notice is published") {
  const auto notice = second_generation(day<2016, 2, 1>);
  CHECK(day_of(notice, opens, on_the_day(day<2015, 11, 17>)) == ends{day<2015, 11, 16>});
  CHECK(day_of(notice, closes, on_the_day(day<2015, 11, 17>)) == ends{day<2016, 2, 29>});
  const auto too_early = notice.as_of(on_the_day(day<2015, 11, 16>)).notice().deadline(opens);
  REQUIRE_FALSE(too_early);
  CHECK(too_early.error().code == errc::no_notice);
}

TEST_CASE("2G: extended to 31 May 2016 on some day of the window: until it has come, either day is possible") {
  const auto notice = second_generation(day_between<2015, 11, 18, 2016, 5, 31>);
  CHECK(day_of(notice, closes, on_the_day(day<2015, 11, 17>)) == ends{day<2016, 2, 29>});
  CHECK(day_of(notice, closes, on_the_day(day<2016, 2, 29>)) == ends{day<2016, 2, 29>, day<2016, 5, 31>});
  CHECK(day_of(notice, closes, on_the_day(day<2016, 5, 31>)) == ends{day<2016, 5, 31>});
  CHECK(day_of(notice, opens, on_the_day(afterwards)) == ends{day<2015, 11, 16>});
  // It may have come when 29 February was over: then it would be no extension of a living term.
  CHECK(outcomes(notice.as_of(on_the_day(afterwards)), "extension", rule::EXT_1) == list_of{outcome::undetermined});
}

TEST_CASE("2G: an extension of which no day at all is given may still be to come") {
  const auto notice = second_generation(partial_date::unknown(), afterwards);
  CHECK(day_of(notice, closes, on_the_day(afterwards)) == ends{day<2016, 2, 29>, day<2016, 5, 31>});
  CHECK(day_of(notice, closes, seen(afterwards, day<2018, 6, 30>)) == ends{day<2016, 2, 29>});
}

TEST_CASE("re-opened on 19 June 2017, to a last day that is not stated: the old one is not taken over") {
  const auto notice = applications_of_percorsi(day<2016, 12, 31>);
  CHECK(day_of(notice, closes, on_the_day(day<2017, 6, 18>)) == ends{day<2016, 12, 31>});
  CHECK(day_of(notice, opens, on_the_day(day<2017, 6, 18>)) == ends{day<2016, 10, 13>});
  CHECK(day_of(notice, closes, on_the_day(day<2017, 6, 19>)) == ends{not_stated});
  CHECK(day_of(notice, opens, on_the_day(day<2017, 6, 19>)) == ends{day<2017, 6, 19>});
  CHECK(day_of(notice, closes, seen(day<2017, 6, 19>, day<2017, 6, 18>)) == ends{day<2016, 12, 31>});
}

TEST_CASE("a window whose last day is not stated, re-opened or not, has none") {
  const auto notice = applications_of_percorsi(not_stated);
  CHECK(day_of(notice, closes, on_the_day(day<2016, 11, 1>)) == ends{not_stated});
  CHECK(day_of(notice, opens, on_the_day(day<2016, 11, 1>)) == ends{day<2016, 10, 13>});
}

TEST_CASE("an opening says the whole window: what it does not state of it was not stated before either") {
  const auto opening = decree("opening", day<2016, 5, 1>, {window_opening{day<2016, 5, 2>, not_stated}});
  const auto notice = of(call("1/2016", day<2016, 4, 19>, {{closes, day<2016, 7, 20>}, {end_kind, old_end}}), opening);
  CHECK(day_of(notice, closes, on_the_day(day<2016, 4, 30>)) == ends{day<2016, 7, 20>});
  CHECK(day_of(notice, closes, on_the_day(afterwards)) == ends{not_stated});
  CHECK(day_of(notice, end_kind, on_the_day(afterwards)) == ends{old_end});
}

TEST_CASE("an extension after a re-opening moves the new window, to a day or by a period") {
  auto acts =
      std::vector<act>{call("Percorsi", day<2016, 10, 13>, {{closes, day<2016, 12, 31>}}),
                       decree("reopening", day<2017, 6, 19>, {window_reopening{day<2017, 6, 19>, day<2017, 9, 30>}})};
  acts.push_back(decree(
      "extension", day<2017, 9, 1>,
      {extension{.which = closes, .to = new_term::by(months<1>, month_rounding::down), .reach = reach::no_grant()}}));
  CHECK(day_of(of(acts), closes, on_the_day(afterwards)) == ends{day<2017, 10, 30>});
  acts.back().reference.on = day<2017, 6, 1>;  // before the re-opening: what it moved is over
  CHECK(day_of(of(acts), closes, on_the_day(day<2017, 6, 1>)) == ends{day<2017, 1, 31>});
  CHECK(day_of(of(acts), closes, on_the_day(afterwards)) == ends{day<2017, 9, 30>});
}

TEST_CASE("the window is the notice's, and a question of a grant's is refused") {
  const auto notice = of(call("1/2016", day<2016, 4, 19>, {{closes, day<2016, 7, 20>}}),
                         decree("extension", day<2016, 7, 6>, {applications_until(day<2016, 9, 15>)}),
                         decree("award", day<2016, 12, 30>, {award{.grants = {{.name = "g"}}}}));
  const auto at = notice.as_of(on_the_day(afterwards));
  const auto asked = at.grant("g").deadline(closes);
  REQUIRE_FALSE(asked);
  CHECK(asked.error() == error{.code = errc::window_of_notice, .found = inline_text<31>("applications_close")});
  CHECK(at.grant("g").deadline(opens).error().code == errc::window_of_notice);
  CHECK(at.ask({.field = field::deadline, .deadline = closes, .grant = "g"}).error() == asked.error());
  CHECK(at.grant("nobody").deadline(closes).error().code == errc::window_of_notice);
  CHECK(notice
            .with(statement{.source = "page",
                            .known = day<2016, 12, 31>,
                            .about = {.field = field::deadline, .deadline = closes, .grant = "g"},
                            .value = day<2016, 7, 20>})
            .error()
            .code == errc::window_of_notice);
  CHECK(day_of(notice, closes, on_the_day(afterwards)) == ends{day<2016, 9, 15>});
  CHECK_FALSE((*at.grant("g").whole()).deadlines[closes].is_stated());
  // What opens the window or keeps it open is explained of the notice, whatever the grant.
  CHECK((*explain_why_not(at, "extension", 0, "g")).asked == question{.field = field::deadline, .deadline = closes});
}

TEST_CASE("WIN-2 of a dossier: a window of a grant does nothing, and is found") {
  const extension of_listed{.which = closes, .to = day<2016, 10, 31>, .reach = reach::only({"g"})};
  const extension of_every{.which = closes, .to = day<2016, 11, 30>, .reach = reach::every_grant()};
  grant with_window{.name = "g", .deadlines = {{opens, day<2016, 8, 1>}, {closes, day<2016, 9, 30>}}};
  const auto notice = of(call("1/2016", day<2016, 4, 19>, {{closes, day<2016, 7, 20>}}),
                         decree("award", day<2016, 6, 30>, {award{.grants = {with_window, {.name = "h"}}}}),
                         decree("listed", day<2016, 7, 6>, {of_listed}), decree("every", day<2016, 7, 7>, {of_every}));
  const auto at = notice.as_of(on_the_day(afterwards));
  std::vector<std::string> found;
  for (const auto& one : at.findings()) {
    if (one.rule != rule::WIN_2) continue;
    CHECK(one.outcome == outcome::violated);
    found.push_back(notice.acts()[*one.act].id + " " + (one.grant ? notice.grants()[*one.grant] : "-"));
  }
  CHECK(found == std::vector<std::string>{"award g", "listed -"});
  // A window that is moved for every grant is moved for the notice.
  CHECK(day_of(notice, closes, on_the_day(day<2016, 7, 6>)) == ends{day<2016, 7, 20>});
  CHECK(day_of(notice, closes, on_the_day(afterwards)) == ends{day<2016, 11, 30>});
  CHECK_FALSE((*at.grant("g").whole()).deadlines[opens].is_stated());
}
