// SPDX-License-Identifier: BSL-1.0
// Sospensione e ripresa: a grant stands still, and the time limits that the act of resumption names move by the days
// that it stood still. A fixed date moves only where an act says so.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date stopped = day<2021, 3, 1>;
constexpr date resumed = day<2021, 4, 1>;         // 31 days later
constexpr date moved_end = day<2021, 7, 31>;      // 30 June 2021 + 31 days
constexpr date old_report = day<2021, 9, 30>;     // of the notice below
constexpr date moved_report = day<2021, 10, 31>;  // + 31 days

act stop(reach whom = reach::every_grant(), partial_date on = stopped) {
  return decree("stop", on, {grant_suspension{std::move(whom)}});
}
act resume(std::vector<deadline_name> moves, reach whom = reach::every_grant(), partial_date on = resumed) {
  return decree("resume", on, {grant_resumption{std::move(whom), std::move(moves)}});
}
act founding_with_report() {
  auto made = founding();
  std::get<establishment>(made.provisions[0]).notice.deadlines = {{end_kind, old_end}, {report_kind, old_report}};
  return made;
}
courses course_of(const dossier& notice, const as_of& when) { return list(notice.as_of(when).grant("g").standing()); }
stated<bool> may_spend(const dossier& notice, const as_of& when, date on) {
  const auto all = list(notice.as_of(when).grant("g").may_spend(on));
  REQUIRE(all.size() == 1);
  return all.front();
}

}  // namespace

TEST_CASE("a grant runs, stands still and runs again, each from the day of its act") {
  const auto notice = of(founding(), awarding({"g"}), stop(), resume({}));
  CHECK(course_of(notice, on_the_day(day<2021, 2, 28>)) == courses{grant_standing::awarded});
  CHECK(course_of(notice, on_the_day(stopped)) == courses{grant_standing::suspended});
  CHECK(course_of(notice, on_the_day(day<2021, 3, 31>)) == courses{grant_standing::suspended});
  CHECK(course_of(notice, on_the_day(resumed)) == courses{grant_standing::awarded});
  // As known before the resumption it still stands still, whatever day is asked about.
  CHECK(course_of(notice, seen(day<2022, 1, 1>, day<2021, 3, 31>)) == courses{grant_standing::suspended});
}

TEST_CASE("while it stands still it may not spend") {
  const auto notice = of(founding(), awarding({"g"}), stop(), resume({}));
  CHECK(may_spend(notice, on_the_day(day<2021, 2, 28>), day<2021, 2, 28>) == true);
  CHECK(may_spend(notice, on_the_day(stopped), stopped) == false);
  CHECK(may_spend(notice, on_the_day(resumed), resumed) == true);
}

TEST_CASE("the time limits that the resumption names move by the days suspended, the others stay") {
  const auto notice = of(founding_with_report(), awarding({"g"}), stop(), resume({end_kind}));
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").end_of_activities()) == ends{moved_end});
  CHECK(list(at.grant("g").deadline(report_kind)) == ends{old_report});
  CHECK(list(at.notice().deadline(end_kind)) == ends{moved_end});  // of the notice too

  const auto both = of(founding_with_report(), awarding({"g"}), stop(), resume({end_kind, report_kind}));
  CHECK(list(both.as_of(late).grant("g").deadline(report_kind)) == ends{moved_report});
}

TEST_CASE("a resumption that names no time limit moves none: a fixed date stays") {
  CHECK(end_of(of(founding(), awarding({"g"}), stop(), resume({})), late) == ends{old_end});
}

TEST_CASE("a suspension alone moves nothing, and until the resumption nothing has moved") {
  CHECK(end_of(of(founding(), awarding({"g"}), stop()), late) == ends{old_end});
  const auto notice = of(founding(), awarding({"g"}), stop(), resume({end_kind}));
  CHECK(end_of(notice, seen(day<2021, 3, 31>, day<2022, 1, 1>)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2022, 1, 1>, day<2021, 3, 31>)) == ends{old_end});
}

TEST_CASE("who was not suspended has no days to get back") {
  CHECK(end_of(of(founding(), awarding({"g"}), resume({end_kind})), late) == ends{old_end});
  const auto only_h = of(founding(), awarding({"g", "h"}), stop(reach::only({"h"})), resume({end_kind}));
  CHECK(end_of(only_h, late) == ends{old_end});
  CHECK(list(only_h.as_of(late).grant("h").end_of_activities()) == ends{moved_end});
  CHECK(list(only_h.as_of(late).notice().deadline(end_kind)) == ends{old_end});  // the notice was not suspended either
}

TEST_CASE("a grant that is resumed alone leaves the others and the notice as they are") {
  const auto notice = of(founding(), awarding({"g", "h"}), stop(), resume({end_kind}, reach::only({"g"})));
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").end_of_activities()) == ends{moved_end});
  CHECK(list(at.grant("h").end_of_activities()) == ends{old_end});
  CHECK(list(at.notice().deadline(end_kind)) == ends{old_end});
  CHECK(list(at.grant("h").standing()) == courses{grant_standing::suspended});
}

TEST_CASE("the notice stands still until all are resumed, and not until one of its grants is") {
  auto first = resume({}, reach::only({"g"}), day<2021, 3, 15>);
  first.id = "resume-g";
  const auto at = of(founding(), awarding({"g", "h"}), stop(), first, resume({end_kind})).as_of(late);
  CHECK(list(at.notice().deadline(end_kind)) == ends{moved_end});
  CHECK(list(at.grant("h").end_of_activities()) == ends{moved_end});
  CHECK(list(at.grant("g").end_of_activities()) == ends{old_end});  // it runs since 15 March, which moved nothing
}

TEST_CASE("a second suspension of who is suspended does not begin the count anew") {
  auto again = stop(reach::every_grant(), day<2021, 3, 15>);
  again.id = "stop-again";
  CHECK(end_of(of(founding(), awarding({"g"}), stop(), again, resume({end_kind})), late) == ends{moved_end});
}

TEST_CASE("two suspensions one after the other: the days of both") {
  auto second_stop = stop(reach::every_grant(), day<2021, 5, 1>);
  second_stop.id = "stop-again";
  auto second_resume = resume({end_kind}, reach::every_grant(), day<2021, 5, 11>);
  second_resume.id = "resume-again";
  const auto notice = of(founding(), awarding({"g"}), stop(), resume({end_kind}), second_stop, second_resume);
  CHECK(end_of(notice, late) == ends{day<2021, 8, 10>});                                  // 31 + 10 days
  CHECK(list(notice.as_of(late).notice().deadline(end_kind)) == ends{day<2021, 8, 10>});  // of the notice too
}

TEST_CASE("an extension while it stands still: the days are added to the day in force at the resumption") {
  const auto longer = decree("x", day<2021, 3, 10>, {to(day<2021, 12, 1>)});
  CHECK(end_of(of(founding(), awarding({"g"}), stop(), longer, resume({end_kind})), late) == ends{day<2022, 1, 1>});
}

TEST_CASE("a limit that no act states stays not stated") {
  const auto notice = of(founding(), awarding({"g"}), stop(), resume({report_kind}));
  CHECK(list(notice.as_of(late).grant("g").deadline(report_kind)) == ends{not_stated});
}

TEST_CASE("a time limit with a name of its own moves when it is named") {
  auto founded = founding();
  std::get<establishment>(founded.provisions[0]).notice.named_deadlines = {{"azioni propedeutiche", day<2021, 5, 31>}};
  const auto named = deadline_name::named("azioni propedeutiche");
  const auto notice = of(founded, awarding({"g"}), stop(), resume({named}));
  CHECK(list(notice.as_of(late).grant("g").deadline(named)) == ends{day<2021, 7, 1>});
  CHECK(end_of(notice, late) == ends{old_end});
}

TEST_CASE("suspended on some day of March: one to thirty-one days are given back") {
  const auto notice =
      of(founding(), awarding({"g"}), stop(reach::every_grant(), *partial_date::month(2021, 3)), resume({end_kind}));
  CHECK(end_of(notice, late) == ends{day<2021, 7, 1>, moved_end});  // of more than sixteen days the first and the last
  CHECK(course_of(notice, on_the_day(resumed)) == courses{grant_standing::awarded});
  CHECK(course_of(notice, seen(day<2021, 3, 10>, resumed)) ==
        courses{grant_standing::awarded, grant_standing::suspended});
}

TEST_CASE("the days count from the effect of the suspension to that of the resumption, not from their adoption") {
  auto registered = stop();
  registered.control = control::required;
  registered.registration = registration{.on = day<2021, 3, 22>};
  const auto notice = of(founding(), awarding({"g"}), registered, resume({end_kind}));
  CHECK(course_of(notice, on_the_day(day<2021, 3, 21>)) == courses{grant_standing::awarded});
  CHECK(end_of(notice, late) == ends{day<2021, 7, 10>});  // 10 days
}

TEST_CASE("an adhering suspension stops who adheres") {
  const auto notice = of(founding(), awarding({"g", "h"}), stop(reach::adhering()),
                         adhesion_to("a", "h", "stop", election::time, day<2021, 3, 1>));
  const auto at = notice.as_of({day<2021, 5, 1>, day<2022, 1, 1>, readings::complete_register()});
  CHECK(list(at.grant("g").standing()) == courses{grant_standing::awarded});
  CHECK(list(at.grant("h").standing()) == courses{grant_standing::suspended});
}

TEST_CASE("a suspension of every grant does not stop one that is awarded after it") {
  // Awarded on 15 March, between the suspension of the 1st and the resumption of 1 April: nothing stood still.
  const auto later = decree("award", day<2021, 3, 15>, {award{.grants = {{.name = "g"}}}});
  const auto notice = of(founding(), later, stop(), resume({end_kind}));
  CHECK(course_of(notice, on_the_day(day<2021, 3, 20>)) == courses{grant_standing::awarded});
  CHECK(end_of(notice, late) == ends{old_end});
  CHECK(list(notice.as_of(late).notice().deadline(end_kind)) == ends{moved_end});  // the notice itself stood still
  // Awarded on some day of March: before the suspension or after it.
  act open = later;
  open.reference.on = day_between<2021, 2, 20, 2021, 3, 10>;
  CHECK(end_of(of(founding(), open, stop(), resume({end_kind})), late) == ends{old_end, moved_end});
}

TEST_CASE("who was awarded anew while it stood still runs again, and has no days to get back at the resumption") {
  const auto anew = decree("anew", day<2021, 3, 15>, {award{.grants = {{.name = "g"}}}});
  const auto notice = of(founding(), awarding({"g"}), stop(), anew, resume({end_kind}));
  CHECK(course_of(notice, on_the_day(day<2021, 3, 20>)) == courses{grant_standing::awarded});
  CHECK(end_of(notice, late) == ends{old_end});
}

TEST_CASE("what ends a grant while it stands still gives no days back") {
  const auto waives = decree("no", day<2021, 3, 15>, {waiver{{"g"}}});
  const auto notice = of(founding(), awarding({"g"}), stop(), waives, resume({end_kind}));
  CHECK(course_of(notice, late) == courses{grant_standing::waived});
  CHECK(end_of(notice, late) == ends{not_stated});  // it ends the term too. S4
}
