// SPDX-License-Identifier: BSL-1.0
// The hour at which a time limit falls: kept, moved, lost and told.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto call_closes = deadline_kind::applications_close;
constexpr date january = day<2022, 1, 26>;
constexpr date february = day<2022, 2, 10>;
constexpr date seen_on = day<2022, 12, 31>;
constexpr deadline_time at_two(january, at<14, 0>);

// Servizio civile universale: «entro e non oltre le ore 14.00 del 26 gennaio 2022».
act call_until(deadline_time when) {
  return decree("notice", day<2021, 12, 14>,
                {establishment{
                    {.number = "SCU", .title = "Servizio civile", .deadlines = {{call_closes, when.on, when.until}}}}});
}
act moving_to(new_term to, stated<deadline_time> from = not_stated, const std::string& id = "extension",
              date on = day<2022, 1, 25>) {
  return decree(id, on, {extension{.which = call_closes, .from = from, .to = to, .reach = reach::no_grant()}});
}
statement page(stated_value said, std::string source = "page", date known = day<2022, 1, 10>) {
  return {.source = std::move(source),
          .known = known,
          .about = {.field = field::deadline, .deadline = call_closes},
          .value = std::move(said)};
}

template <class... Statements>
dossier with_pages(dossier notice, const Statements&... all) {
  const auto add = [&](const statement& one) {
    const auto more = notice.with(one);
    REQUIRE(more);
    notice = *more;
  };
  (add(all), ...);
  return notice;
}

answer<deadline_time> close_of(const dossier& notice) {
  const auto given = notice.as_of(seen(seen_on, seen_on)).notice().deadline(call_closes);
  REQUIRE(given);
  return *given;
}
outcome of_extension(const dossier& notice, rule which) {
  const auto all = outcomes(notice.as_of(seen(seen_on, seen_on)), "extension", which);
  REQUIRE(all.size() == 1);
  return all.front();
}

}  // namespace

TEST_CASE("a time limit has the hour that the notice gives it; none is the end of the day") {
  CHECK(close_of(of(call_until(at_two))).is(at_two));
  CHECK(close_of(of(call_until(january))).is(january));
  CHECK_FALSE(close_of(of(call_until(january))).is(at_two));
}

TEST_CASE("an extension to an hour of a day sets both") {
  CHECK(close_of(of(call_until(at_two), moving_to(deadline_time(february, at<12, 0>)))).is({february, at<12, 0>}));
  CHECK(close_of(of(call_until(january), moving_to(deadline_time(february, at<12, 0>)))).is({february, at<12, 0>}));
}

TEST_CASE("an extension to a day that says no hour leaves it not stated, where the limit had one") {
  CHECK(close_of(of(call_until(at_two), moving_to(february))).is({february, not_stated}));
  const auto again = moving_to(day<2022, 3, 9>, not_stated, "again", day<2022, 2, 1>);
  CHECK(close_of(of(call_until(at_two), moving_to(february), again)).is({day<2022, 3, 9>, not_stated}));
}

TEST_CASE("an extension to a day that says no hour moves the end of a day to the end of a day") {
  CHECK(close_of(of(call_until(january), moving_to(february))).is(february));
  CHECK(close_of(of(call_until(at_two), moving_to(deadline_time(february)))).is(february));  // expressly
}

TEST_CASE("moved by a period or by the days of a suspension, a limit keeps its hour") {
  const auto by_a_month = new_term::by(*period::make(0, 1, 0), month_rounding::down);
  CHECK(close_of(of(call_until(at_two), moving_to(by_a_month))).is({day<2022, 2, 26>, at<14, 0>}));
  auto g = awarding({"g"});
  std::get<award>(g.provisions[0]).grants[0].deadlines = {{end_kind, day<2021, 6, 30>, at<12, 0>}};
  const auto stopped = decree("stop", day<2021, 1, 1>, {grant_suspension{reach::every_grant()}});
  const auto resumed = decree("go", day<2021, 1, 11>, {grant_resumption{reach::every_grant(), {end_kind}}});
  CHECK(end_of(of(founding(), g, stopped, resumed), late) == ends{deadline_time(day<2021, 7, 10>, at<12, 0>)});
}

TEST_CASE("a window that is opened again has the hours that its act gives, and no other") {
  const auto again = [](stated<deadline_time> opens, stated<deadline_time> until) {
    return decree("again", day<2022, 3, 1>, {window_reopening{.opens = opens, .closes = until}});
  };
  const auto notice = of(call_until(at_two), again(deadline_time(day<2022, 3, 2>, at<9, 0>), day<2022, 3, 9>));
  CHECK(close_of(notice).is(day<2022, 3, 9>));
  const auto first_day = notice.as_of(seen(seen_on, seen_on)).notice().deadline(deadline_kind::applications_open);
  REQUIRE(first_day);
  CHECK(first_day->is({day<2022, 3, 2>, at<9, 0>}));
}

TEST_CASE("a time limit with a name of its own has an hour") {
  auto founds = call_until(january);
  const auto which = deadline_name::named("rendiconto");
  std::get<establishment>(founds.provisions[0]).notice.named_deadlines = {{"rendiconto", {february, at<10, 30>}}};
  const auto notice = of(founds).as_of(seen(seen_on, seen_on)).notice();
  const auto answered = notice.deadline(which);
  REQUIRE(answered);
  CHECK(answered->is({february, at<10, 30>}));
  const auto whole = notice.whole();
  REQUIRE(whole);
  CHECK(whole->named_deadlines.front().on == deadline_time(february, at<10, 30>));
}

TEST_CASE("an extension not in effect for sure may have set the hour or not") {
  auto open = moving_to(deadline_time(february, at<12, 0>));
  open.control = control::required;
  open.registration = not_stated;
  const auto strictly = of(call_until(at_two), open).as_of({seen_on, seen_on, read_strictly}).notice();
  const auto answered = strictly.deadline(call_closes);
  REQUIRE(answered);
  CHECK(answered->is(at_two));
}

TEST_CASE("a source that gives the day alone does not contradict an hour") {
  CHECK(close_of(with_pages(of(call_until(at_two)), page(january))).is(at_two));
  CHECK(close_of(with_pages(of(call_until(at_two)), page(february))).status() == status::conflict);
}

TEST_CASE("a source that gives another hour of the same day contradicts") {
  const auto differs = close_of(with_pages(of(call_until(at_two)), page(deadline_time(january, at<12, 0>))));
  CHECK(differs.status() == status::conflict);
  CHECK(list(differs) == ends{deadline_time(january, at<12, 0>), at_two});
  CHECK(close_of(with_pages(of(call_until(january)), page(at_two))).status() == status::conflict);
  CHECK(close_of(with_pages(of(call_until(at_two)), page(deadline_time(january)))).status() == status::conflict);
}

TEST_CASE("a source tells the hour that acts leave not stated") {
  const auto told = of(call_until(at_two), moving_to(february));
  const auto later = page(deadline_time(february, at<18, 0>), "page", day<2022, 2, 1>);
  CHECK(close_of(with_pages(told, later)).is({february, at<18, 0>}));
}

TEST_CASE("sources of one day that differ in the hour alone contradict each other; one without an hour does not") {
  const auto none = decree("notice", day<2021, 12, 14>, {establishment{{.number = "SCU", .title = "Servizio civile"}}});
  const auto both = with_pages(of(none), page(at_two), page(deadline_time(january, at<12, 0>), "press"));
  CHECK(close_of(both).status() == status::conflict);
  const auto one = with_pages(of(none), page(at_two), page(january, "press"));
  CHECK(close_of(one).is(at_two));
}

TEST_CASE("an extension to a day moves what a source states, and its hour with it") {
  const auto none = decree("notice", day<2021, 12, 14>, {establishment{{.number = "SCU", .title = "Servizio civile"}}});
  CHECK(close_of(with_pages(of(none, moving_to(february)), page(at_two))).is({february, not_stated}));
  CHECK(close_of(with_pages(of(none, moving_to(february)), page(january))).is(february));
}

TEST_CASE("an extension to a later hour of the same day moves forward; what it says was in force is compared") {
  const auto to_six = moving_to(deadline_time(january, at<18, 0>), at_two);
  CHECK(of_extension(of(call_until(at_two), to_six), rule::EXT_2) == outcome::satisfied);
  CHECK(of_extension(of(call_until(at_two), to_six), rule::EXT_3) == outcome::satisfied);
  const auto to_noon = moving_to(deadline_time(january, at<12, 0>), deadline_time(january, at<16, 0>));
  CHECK(of_extension(of(call_until(at_two), to_noon), rule::EXT_2) == outcome::violated);
  CHECK(of_extension(of(call_until(at_two), to_noon), rule::EXT_3) == outcome::violated);
  CHECK(of_extension(of(call_until(at_two), moving_to(february, january)), rule::EXT_3) == outcome::satisfied);
  CHECK(of_extension(of(call_until(at_two), moving_to(january)), rule::EXT_2) == outcome::undetermined);
}

TEST_CASE("EXT-2 and EXT-3: what turns on an hour that nobody states lacks the hour") {
  const auto says = [](const dossier& notice, rule which) {
    return about(notice.as_of(seen(seen_on, seen_on)), "extension", which).front().missing;
  };
  CHECK(says(of(call_until(at_two), moving_to(january)), rule::EXT_2) == fact::hour);
  const auto hour_lost = moving_to(january, not_stated, "before", day<2022, 1, 20>);
  const auto says_two = moving_to(february, at_two);
  CHECK(says(of(call_until(at_two), hour_lost, says_two), rule::EXT_3) == fact::hour);
}

TEST_CASE("ORD-1 of a dossier: a window of one day, by its hours") {
  const auto window = [](deadline_hour opens, deadline_hour closes) {
    return decree("extension", day<2022, 1, 25>,
                  {window_opening{deadline_time(february, opens), deadline_time(february, closes)}});
  };
  CHECK(of_extension(of(call_until(at_two), window(at<14, 0>, at<12, 0>)), rule::ORD_1) == outcome::violated);
  CHECK(of_extension(of(call_until(at_two), window(at<9, 0>, at<12, 0>)), rule::ORD_1) == outcome::satisfied);
  CHECK(of_extension(of(call_until(at_two), window({}, {})), rule::ORD_1) == outcome::satisfied);
  CHECK(of_extension(of(call_until(at_two), window(at<14, 0>, not_stated)), rule::ORD_1) == outcome::undetermined);
}

TEST_CASE("ORD-4 of a dossier: a committee of the day on which the window closes at an hour") {
  const auto committee = [](date on) { return decree("extension", on, {committee_appointment{}}); };
  CHECK(of_extension(of(call_until(at_two), committee(january)), rule::ORD_4) == outcome::undetermined);
  CHECK(of_extension(of(call_until(january), committee(january)), rule::ORD_4) == outcome::violated);
  CHECK(of_extension(of(call_until(at_two), committee(day<2022, 1, 27>)), rule::ORD_4) == outcome::satisfied);
}

TEST_CASE("a grant spends by days: to the last one, whatever the hour at which its activities or its limit end") {
  auto awards = awarding({"g"});
  auto& one = std::get<award>(awards.provisions[0]).grants[0];
  one.deadlines = {{end_kind, new_end, at<12, 0>}, {deadline_kind::expenditure_limit, old_end, at<14, 0>}};
  const auto then = of(founding(), awards).as_of(late);
  CHECK(list(then.grant("g").last_day_to_spend()) == dates{old_end});
  CHECK(list(then.grant("g").may_spend(old_end)) == truths{true});
  CHECK(list(then.grant("g").may_spend(day<2021, 7, 1>)) == truths{false});
  // And where an act moved the end and gave no hour.
  one.deadlines = {{end_kind, old_end, at<12, 0>}};
  const auto moved = of(founding(), awards, decree("x", day<2021, 3, 1>, {to(new_end)})).as_of(late);
  CHECK(list(moved.grant("g").last_day_to_spend()) == dates{new_end});
  CHECK(list(moved.grant("g").may_spend(new_end)) == truths{true});
}

TEST_CASE("a later extension supersedes an earlier one, though the hour follows from what stood before") {
  const auto notice =
      of(call_until(at_two), moving_to(february), moving_to(day<2022, 3, 9>, not_stated, "z", day<2022, 2, 1>));
  const auto why = why_not(notice.as_of(seen(seen_on, seen_on)), "extension", 0, std::nullopt);
  REQUIRE(why);
  REQUIRE(why->size() == 1);
  CHECK(why->front().obstacle == obstacle::superseded);
}

TEST_CASE("words tell the hour") {
  const auto told = [](const dossier& notice, language in) { return wording::text(close_of(notice), in); };
  const auto lost = of(call_until(at_two), moving_to(february));
  CHECK(told(of(call_until(at_two)), language::english) == "26 January 2022 at 14:00");
  CHECK(told(of(call_until(at_two)), language::italian) == "il 26 gennaio 2022, ore 14:00");
  CHECK(told(lost, language::english) == "10 February 2022, hour not stated");
  CHECK(told(lost, language::italian) == "il 10 febbraio 2022, ora non indicata");
  CHECK(told(of(call_until(january)), language::english) == "26 January 2022");
}

TEST_CASE("an explanation tells the hours that acts give") {
  const auto then =
      of(call_until(at_two), moving_to(deadline_time(february, at<12, 0>), at_two)).as_of(seen(seen_on, seen_on));
  const auto why = explain(then, then.notice().deadline(call_closes));
  REQUIRE(why);
  const auto english = wording::text(*why, language::english);
  CHECK(english.find("extends the term from 26 January 2022 at 14:00 to 10 February 2022 at 12:00") !=
        std::string::npos);
  const auto italian = wording::text(*why, language::italian);
  CHECK(italian.find("proroga il termine dal 26 gennaio 2022, ore 14:00 al 10 febbraio 2022, ore 12:00") !=
        std::string::npos);
}

TEST_CASE("limits that fall within days are told with their hours; a difference of the hour alone is a difference") {
  const auto notice = of(call_until(at_two));
  const auto due = due_between(notice.as_of(seen(seen_on, seen_on)), january, january);
  REQUIRE(due.size() == 1);
  CHECK(due.front().end.is(at_two));
  const auto later = of(call_until(at_two), moving_to(deadline_time(january, at<18, 0>)));
  const auto changes = difference(notice.as_of(seen(seen_on, seen_on)), later.as_of(seen(seen_on, seen_on)));
  std::size_t of_close = 0;
  for (const auto& one : changes)
    of_close += one.what == question{.field = field::deadline, .deadline = call_closes} ? 1U : 0U;
  CHECK(of_close == 1);
}

TEST_CASE("the window of a notice is open until the hour at which it closes, in every case that is possible") {
  auto founds = call_until(at_two);
  std::get<establishment>(founds.provisions[0]).notice.deadlines = {
      {deadline_kind::applications_open, day<2021, 12, 14>}, {call_closes, january, at<14, 0>}};
  const auto at_one_utc = [](date on, std::int64_t after = 0) {
    return instant{on.days() * std::int64_t{86'400} + 13 * 3'600 + after};
  };
  const auto open_of = [&](const dossier& notice, instant at) {
    const auto answered = is_open(notice.as_of(seen(seen_on, seen_on)).notice(), at);
    REQUIRE(answered);
    return *answered;
  };
  CHECK(open_of(of(founds), at_one_utc(january)) == truth::yes);
  CHECK(open_of(of(founds), at_one_utc(january, 1)) == truth::no);
  CHECK(open_of(of(founds, moving_to(february)), at_one_utc(january, 1)) == truth::yes);
  CHECK(open_of(of(founds, moving_to(february)), at_one_utc(february)) == truth::undetermined);
  const auto differs = with_pages(of(founds), page(deadline_time(january, at<12, 0>)));
  CHECK(open_of(differs, at_one_utc(january)) == truth::undetermined);
  CHECK(open_of(differs, at_one_utc(day<2022, 1, 25>)) == truth::yes);
}
