// SPDX-License-Identifier: BSL-1.0
// Which lines there are, and whose the grants are, while a correction stands that another act annuls or stays.
#include <avviso/history/timeline.hpp>

#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace lines_along_time {

constexpr date awarded_on = day<2020, 2, 1>;
constexpr date corrected_on = day<2020, 3, 1>;
constexpr date undone_on = day<2020, 6, 1>;

// Two lines, which end on days of their own.
establishment two() {
  return {{.number = "1",
           .title = "Avviso",
           .lines = {{.name = "A", .endowment = euros<60>, .deadlines = {{end_kind, old_end}}},
                     {.name = "B", .endowment = euros<40>, .deadlines = {{end_kind, new_end}}}}}};
}
award to_a_of(std::string line) {
  return {.grants = {{.name = "a", .line = std::move(line), .award = euros<20>},
                     {.name = "z", .line = "A", .award = euros<2>},
                     {.name = "b", .line = "B", .award = euros<1>}}};
}
// An act that has said A of the grant a since it was adopted, was corrected to say B, and what became of that.
dossier corrected(provision undoing) {
  return of(decree("notice", day<2020, 1, 1>, {two()}), decree("award", awarded_on, {to_a_of("A")}),
            decree("errata", corrected_on, {correction{"award", 0U, to_a_of("B")}}),
            decree("no", undone_on, {std::move(undoing)}));
}
as_of known_late(date on) { return seen(on, late.known); }

// Whether each day from the first on is answered as along time.
void check_each_day(const dossier& notice, const question& asked) {
  const auto along = timeline(notice.as_of(late), asked);
  for (date on = day<2019, 12, 31>; on < day<2020, 7, 1>; on = *add_days(on, 1)) {
    CAPTURE(on);
    const auto after = std::find_if(along.begin(), along.end(), [on](const stretch& one) { return one.from > on; });
    REQUIRE(after != along.begin());
    const auto& then = std::prev(after)->answered;
    const auto now = notice.as_of(known_late(on)).ask(asked);
    REQUIRE(then.has_value() == now.has_value());
    if (now) CHECK(list(*then) == list(*now));
  }
}

}  // namespace lines_along_time

using namespace lines_along_time;

TEST_CASE("a grant is of the line that its award names as corrected, until the correction is annulled or stayed") {
  for (const provision& undoing :
       {provision(annulment{"errata", annulment_effect::ex_nunc}), provision(stay{.of = "errata"})}) {
    const auto notice = corrected(undoing);
    const auto of_a = [&](date on) { return list(notice.as_of(known_late(on)).line("A").awarded()); };
    const auto end = [&](date on) { return list(notice.as_of(known_late(on)).grant("a").end_of_activities()); };
    // An act is read as corrected from its beginning.
    CHECK(of_a(awarded_on) == amounts{euros<2>});
    CHECK(of_a(*add_days(undone_on, -1)) == amounts{euros<2>});
    CHECK(of_a(undone_on) == amounts{euros<22>});
    CHECK(end(*add_days(undone_on, -1)) == ends{new_end});
    CHECK(end(undone_on) == ends{old_end});
    check_each_day(notice, {.field = field::awarded, .line = "A"});
    check_each_day(notice, {.field = field::unallocated, .line = "B"});
    check_each_day(notice, {.field = field::deadline, .deadline = end_kind, .grant = "a"});
  }
}

TEST_CASE("the timeline of a line tells on which days there is none, because a correction took it out") {
  auto without = two();
  without.notice.lines.pop_back();
  const auto notice = of(decree("notice", day<2020, 1, 1>, {two()}),
                         decree("errata", corrected_on, {correction{"notice", 0U, without}}),
                         decree("no", undone_on, {annulment{"errata", annulment_effect::ex_nunc}}));
  const auto before = notice.as_of(known_late(*add_days(undone_on, -1))).line("B").endowment();
  REQUIRE_FALSE(before);
  CHECK(before.error().code == errc::no_such_line);
  CHECK(list(notice.as_of(known_late(undone_on)).line("B").endowment()) == amounts{euros<40>});
  check_each_day(notice, {.field = field::endowment, .line = "A"});
  check_each_day(notice, {.field = field::endowment, .line = "B"});
}

TEST_CASE("the timeline of a line has what a source tells of the notice while the line has nothing of its own") {
  const auto closes = deadline_kind::applications_close;
  const auto notice = decree("notice", day<2020, 1, 1>, {two()});
  const auto moves =
      decree("e", awarded_on, {extension{.which = closes, .to = day<2020, 9, 1>, .reach = reach::no_grant_of("A")}});
  const auto no = decree("no", undone_on, {annulment{.of = "e", .effect = annulment_effect::ex_nunc, .provision = 0U}});
  const statement page{.source = "page",
                       .known = day<2020, 1, 10>,
                       .about = {.field = field::deadline, .deadline = closes},
                       .value = day<2020, 6, 30>};
  const auto made = of(notice, moves, no).with(page);
  REQUIRE(made);
  const auto closing = [&](date on) { return list(made->as_of(known_late(on)).line("A").deadline(closes)); };
  CHECK(closing(day<2020, 1, 10>) == ends{day<2020, 6, 30>});
  CHECK(closing(awarded_on) == ends{day<2020, 9, 1>});
  CHECK(closing(undone_on) == ends{day<2020, 6, 30>});
  check_each_day(*made, {.field = field::deadline, .deadline = closes, .line = "A"});
}

TEST_CASE("a line whose own term or ranking is annulled has again what a source tells of the notice") {
  const auto closes = deadline_kind::applications_close;
  const auto its_own = decree(
      "own", awarded_on,
      {extension{.which = closes, .to = day<2020, 9, 1>, .reach = reach::no_grant_of("A")}, ranking{.line = "A"}});
  constexpr date read_on = day<2020, 6, 10>;
  const auto page = [&](question about, date when) {
    return statement{.source = "page", .known = read_on, .about = std::move(about), .value = when};
  };
  const question closing{.field = field::deadline, .deadline = closes, .line = "A"};
  const question ranked{.field = field::milestone, .milestone = milestone::ranking_approved, .line = "A"};
  const auto told = [&](const provision& undoing) {
    const auto made =
        of(decree("notice", day<2020, 1, 1>, {two()}), its_own, decree("no", undone_on, {undoing}))
            .with({page({.field = field::deadline, .deadline = closes}, day<2020, 6, 30>),
                   page({.field = field::milestone, .milestone = milestone::ranking_approved}, day<2020, 2, 20>)});
    REQUIRE(made);
    return *made;
  };
  for (const provision& undoing :
       {provision(annulment{"own", annulment_effect::ex_nunc}), provision(stay{.of = "own"})}) {
    const auto notice = told(undoing);
    const auto before = notice.as_of(known_late(*add_days(undone_on, -1))).line("A");
    CHECK(list(before.deadline(closes)) == ends{day<2020, 9, 1>});
    CHECK(list(before.milestone(milestone::ranking_approved)) == dates{awarded_on});
    const auto after = notice.as_of(known_late(undone_on)).line("A");
    CHECK(list(after.deadline(closes)) == no_end);
    CHECK(list(notice.as_of(known_late(read_on)).line("A").deadline(closes)) == ends{day<2020, 6, 30>});
    CHECK(list(after.milestone(milestone::ranking_approved)) == dates{day<2020, 2, 20>});
    check_each_day(notice, closing);
    check_each_day(notice, ranked);
  }
}
