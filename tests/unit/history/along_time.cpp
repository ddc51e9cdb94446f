// SPDX-License-Identifier: BSL-1.0
// What changes from one day to another, and why: timelines, traces, differences, what is pending, what falls due.
#include <algorithm>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

question end_of_g() { return {.field = field::deadline, .deadline = end_kind, .grant = "g"}; }

stated<any_value> only_answer(const result<answer<any_value>>& given) {
  REQUIRE(given);
  REQUIRE(given->candidates().size() == 1);
  return given->candidates().front();
}

// Founded on 1 January 2020, awarded on 1 February, extended to the end of 2021 by an act of 1 March, offered half a
// year more on 1 March 2021 and accepted on 10 April.
dossier offered_half_a_year() {
  return of(founding(), awarding({"g"}), decree("first", day<2020, 3, 1>, {to(day<2021, 12, 31>)}, "1"),
            decree("second", day<2021, 3, 1>, {to(day<2022, 6, 30>, reach::adhering())}, "2"),
            adhesion_to("yes", "g", "second", election::time, day<2021, 4, 10>));
}

}  // namespace

TEST_CASE("a timeline has a stretch for each answer, errors too") {
  const auto notice = offered_half_a_year();
  const auto line = timeline(notice.as_of(late), end_of_g());
  REQUIRE(line.size() == 4);
  CHECK(line[0].from == date::min());
  CHECK(line[0].answered.error().code == errc::no_such_grant);
  CHECK(line[1].from == day<2020, 2, 1>);
  CHECK(only_answer(line[1].answered) == stated<any_value>(deadline_time(old_end)));
  CHECK(line[2].from == day<2020, 3, 1>);
  CHECK(only_answer(line[2].answered) == stated<any_value>(deadline_time(day<2021, 12, 31>)));
  CHECK(line[3].from == day<2021, 4, 10>);
  CHECK(only_answer(line[3].answered) == stated<any_value>(deadline_time(day<2022, 6, 30>)));
}

TEST_CASE("what a grant has once it is awarded changes by the award, though the notice had said it before") {
  const auto notice = offered_half_a_year();
  const auto changes = trace(notice.as_of(late), end_of_g());
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].acts == std::vector<std::string>{"award"});
  CHECK(changes[1].acts == std::vector<std::string>{"first"});
  const question added{.field = field::top_ups, .grant = "g"};
  CHECK(trace(notice.as_of(late), added).front().acts == std::vector<std::string>{"award"});
  const auto acts_of = [&](date from, date until, const question& what) {
    for (const auto& one : difference(notice.as_of(on_the_day(from)), notice.as_of(on_the_day(until)))) {
      if (one.what == what) return one.acts;
    }
    return std::vector<std::string>{};
  };
  CHECK(acts_of(day<2020, 1, 15>, day<2020, 2, 15>, end_of_g()) == std::vector<std::string>{"award"});
  CHECK(acts_of(day<2020, 1, 15>, day<2020, 3, 15>, end_of_g()) == std::vector<std::string>{"award", "first"});
  CHECK(acts_of(day<2019, 1, 15>, day<2020, 1, 15>, {.field = field::endowment}) == std::vector<std::string>{"notice"});
  CHECK(acts_of(day<2019, 1, 15>, day<2020, 2, 15>, end_of_g()) == std::vector<std::string>{"award", "notice"});
}

TEST_CASE("a timeline of a day that is open says each day what it may have been by then") {
  constexpr auto then = day_between<2020, 12, 1, 2020, 12, 20>;
  const auto notice = of(founding(), act{.id = "ranking",
                                         .reference = {.kind = act_kind::ministerial_decree, .on = then},
                                         .effective = then,
                                         .provisions = {ranking{}}});
  const question what{.field = field::milestone, .milestone = milestone::ranking_approved};
  const auto line = timeline(notice.as_of(late), what);
  auto when = late;
  for (when.in_force = day<2020, 11, 29>; when.in_force <= day<2020, 12, 23>;
       when.in_force = *add_days(when.in_force, 1)) {
    CAPTURE(when.in_force.iso());
    const stretch* on = &line.front();
    for (const auto& one : line) {
      if (one.from <= when.in_force) on = &one;
    }
    const auto asked = *notice.as_of(when).ask(what);
    const auto candidates = asked.candidates();
    const auto in_line = on->answered->candidates();
    if (on->is_up_to_asked) {
      CHECK(in_line.front() == candidates.front());
      CHECK(*(candidates.end() - 2) == stated<any_value>(when.in_force));
      CHECK_FALSE(candidates.back().is_stated());
      CHECK_FALSE(in_line.back().is_stated());
      continue;
    }
    CHECK(std::equal(candidates.begin(), candidates.end(), in_line.begin(), in_line.end()));
  }
}

TEST_CASE("a trace names the acts of each change, and ends with the day in force") {
  const auto notice = offered_half_a_year();
  using ids = std::vector<std::string>;
  const auto all = trace(notice.as_of(late), end_of_g());
  REQUIRE(all.size() == 3);
  CHECK(all[0].acts == ids{"award"});
  CHECK(all[1].since == day<2020, 3, 1>);
  CHECK(only_answer(all[1].before) == stated<any_value>(deadline_time(old_end)));
  CHECK(only_answer(all[1].after) == stated<any_value>(deadline_time(day<2021, 12, 31>)));
  CHECK(all[1].acts == ids{"first"});
  CHECK(all[2].acts == ids{"second", "yes"});
  auto earlier = late;
  earlier.in_force = day<2021, 4, 9>;
  CHECK(trace(notice.as_of(earlier), end_of_g()).size() == 2);
}

TEST_CASE("a difference tells what changes between two days, and by which acts") {
  const auto notice = offered_half_a_year();
  auto before = late;
  before.known = day<2021, 4, 9>;
  const auto changed = difference(notice.as_of(before), notice.as_of(late));
  REQUIRE(changed.size() == 2);
  CHECK(changed[0].what == end_of_g());
  CHECK(only_answer(changed[0].before->candidates().size() == 1 ? changed[0].before : changed[0].after) ==
        stated<any_value>(deadline_time(day<2022, 6, 30>)));
  CHECK(changed[0].before->status() == status::undetermined);  // nobody had said yet whether it would adhere
  CHECK(changed[0].acts == std::vector<std::string>{"second", "yes"});
  CHECK(changed[1].what == question{.field = field::standing, .name = "yes"});
  CHECK(difference(notice.as_of(late), notice.as_of(late)).empty());
}

TEST_CASE("two dossiers differ by the acts that one has and the other has not") {
  const auto notice = offered_half_a_year();
  const auto more = notice.with(decree("third", day<2021, 5, 1>, {to(day<2022, 12, 31>)}, "3"));
  REQUIRE(more);
  const auto changed = difference(notice.as_of(late), more->as_of(late));
  REQUIRE(changed.size() == 3);  // of the notice, of the grant, and where the act stands
  CHECK(changed[0].what == question{.field = field::deadline, .deadline = end_kind});
  CHECK(changed[1].what == end_of_g());
  CHECK(changed[1].acts == std::vector<std::string>{"third"});
  CHECK(changed[2].before.error().code == errc::no_such_act);
}

TEST_CASE("pending is what is known and has no effect yet, and why") {
  auto controlled = decree("controlled", day<2021, 3, 1>, {to(day<2022, 1, 1>)});
  controlled.control = control::required;
  auto coming = decree("coming", day<2021, 3, 1>, {to(day<2022, 2, 1>)});
  coming.effective = partial_date(day<2021, 9, 1>);
  auto silent = decree("silent", day<2021, 3, 1>, {to(day<2022, 3, 1>)});
  silent.control = control::not_stated;
  const auto later = decree("later", day<2021, 8, 1>, {to(day<2022, 4, 1>)});
  const auto notice = of(founding(), awarding({"g"}), controlled, coming, silent, later);
  const as_of then{day<2021, 4, 1>, day<2021, 4, 1>, {efficacy::strict, absence::not_stated, record::as_found}};
  const std::vector<pending_act> expected{
      {"coming", efficacy_ground::stated_day, partial_date(day<2021, 9, 1>)},
      {"controlled", efficacy_ground::awaits_registration, not_stated},
      {"silent", efficacy_ground::read_as_not_effective, not_stated},
  };
  CHECK(pending(notice.as_of(then)) == expected);
}

TEST_CASE("time limits fall due, surely or perhaps") {
  auto imprecise = decree("third", *partial_date::year(2020), {to(day<2021, 9, 30>)});
  imprecise.effective = day_between<2021, 1, 1, 2021, 12, 31>;
  const auto notice = of(founding(), awarding({"g"}), imprecise);
  const as_of then{day<2021, 4, 1>, day<2022, 1, 1>, readings::documents()};
  const auto due = due_between(notice.as_of(then), day<2021, 9, 1>, day<2021, 9, 30>);
  REQUIRE(due.size() == 2);  // of the notice and of the grant
  CHECK_FALSE(due[0].end.asked().grant);
  CHECK(due[1].end.asked().grant == "g");
  CHECK_FALSE(due[1].is_sure);
  CHECK(due_between(notice.as_of(then), day<2021, 6, 30>, day<2021, 9, 30>)[0].is_sure);
  CHECK(due_between(notice.as_of(then), day<2021, 7, 1>, day<2021, 9, 29>).empty());
}
