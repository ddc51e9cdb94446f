// SPDX-License-Identifier: BSL-1.0
// What a line states of its time limits as its notice may: two days between, or what they run from.
#include <avviso/history/explanation.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/timeline.hpp>

#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto line_report = deadline_kind::final_report;
constexpr partial_date may_to_december = day_between<2021, 5, 1, 2021, 12, 31>;
const auto line_audit = deadline_name::named("audit");

dependent_deadline runs_from_the_end(term_length length, when_moved moved = when_moved::follows,
                                     deadline_name which = line_report) {
  return {
      .which = which, .length = length, .regime = time_regime::italian_civil, .from = counted_from{end_kind, moved}};
}

// Lines A and B; the second as it is made. The notice ends on 30 June 2021.
template <class Make>
act lines_a_and_b(Make make) {
  auto made = founding();
  auto& whole = std::get<establishment>(made.provisions[0]).notice;
  whole.lines = {{.name = "A"}, {.name = "B"}};
  make(whole, whole.lines[1]);
  return made;
}
act one_for_each_line() {
  return decree("award", day<2020, 6, 1>,
                {award{.grants = {{.name = "a", .line = "A", .award = euros<20>},
                                  {.name = "b", .line = "B", .award = euros<30>}}}});
}
ends end_for(const snapshot& at, const char* grant, const deadline_name& which) {
  return list(at.grant(grant).deadline(which));
}

}  // namespace

TEST_CASE("a line that ends between two days: so do its grants, and no other's") {
  const auto at = of(lines_a_and_b([](auto&, notice_line& b) {
                       b.deadlines_between = {{end_kind, may_to_december}};
                     }),
                     one_for_each_line())
                      .as_of(late);
  const ends between{day<2021, 5, 1>, day<2021, 12, 31>};
  CHECK(list(at.line("B").deadline(end_kind)) == between);
  CHECK(end_for(at, "b", end_kind) == between);
  CHECK((*at.grant("b").end_of_activities()).possible() == possible_values::between);
  CHECK(end_for(at, "a", end_kind) == ends{old_end});
  CHECK(list(at.line("A").deadline(end_kind)) == ends{old_end});
  CHECK(list(at.notice().deadline(end_kind)) == ends{old_end});
}

TEST_CASE("a line states a day where the notice gives two, and two where the notice counts from another term") {
  const auto exact = of(lines_a_and_b([](notice& whole, notice_line& b) {
                       whole.deadlines = {};
                       whole.deadlines_between = {{end_kind, may_to_december}};
                       b.deadlines = {{end_kind, new_end}};
                     })).as_of(late);
  CHECK(list(exact.line("B").deadline(end_kind)) == ends{new_end});
  CHECK(list(exact.line("A").deadline(end_kind)) == ends{day<2021, 5, 1>, day<2021, 12, 31>});
  const auto two = of(lines_a_and_b([](notice& whole, notice_line& b) {
                     whole.dependent_deadlines = {runs_from_the_end(term_days<60>)};
                     b.deadlines_between = {{line_report, day_between<2021, 9, 1, 2021, 9, 2>}};
                   })).as_of(late);
  CHECK(list(two.line("B").deadline(line_report)) == ends{day<2021, 9, 1>, day<2021, 9, 2>});
  CHECK(list(two.line("A").deadline(line_report)) == ends{day<2021, 8, 30>});
}

TEST_CASE("a term that a line counts runs from the line's own end, in the place of what the notice says of it") {
  const auto at = of(lines_a_and_b([](notice& whole, notice_line& b) {
                       whole.deadlines = whole.deadlines.with(line_report, day<2021, 9, 15>);
                       whole.dependent_deadlines = {runs_from_the_end(term_days<10>, when_moved::follows, line_audit)};
                       b.deadlines = {{end_kind, new_end}};
                       b.dependent_deadlines = {runs_from_the_end(term_days<30>),
                                                runs_from_the_end(term_days<20>, when_moved::follows, line_audit)};
                     }),
                     one_for_each_line())
                      .as_of(late);
  CHECK(end_for(at, "a", line_report) == ends{day<2021, 9, 15>});
  CHECK(end_for(at, "b", line_report) == ends{day<2022, 1, 31>});  // the 30th is a Sunday (art. 2963, para 3, c.c.)
  CHECK(list(at.line("B").deadline(line_report)) == ends{day<2022, 1, 31>});
  CHECK(end_for(at, "a", line_audit) == ends{day<2021, 7, 10>});
  CHECK(end_for(at, "b", line_audit) == ends{day<2022, 1, 20>});
  CHECK(list(at.notice().deadline(line_audit)) == ends{day<2021, 7, 10>});
}

TEST_CASE("when the end of the line moves, what the line counts from it follows, stays, or is open") {
  const auto moved = [](when_moved becomes) {
    return of(lines_a_and_b(
                  [&](auto&, notice_line& b) { b.dependent_deadlines = {runs_from_the_end(term_days<30>, becomes)}; }),
              one_for_each_line(), decree("x", day<2021, 3, 1>, {to(new_end, reach::every_grant_of("B"))}));
  };
  CHECK(end_for(moved(when_moved::follows).as_of(late), "b", line_report) == ends{day<2022, 1, 31>});
  CHECK(end_for(moved(when_moved::stays).as_of(late), "b", line_report) == ends{day<2021, 7, 30>});
  CHECK(end_for(moved(when_moved::to_be_confirmed).as_of(late), "b", line_report) ==
        ends{day<2021, 7, 30>, day<2022, 1, 31>});
  CHECK(end_for(moved(when_moved::follows).as_of(late), "a", line_report) == ends{not_stated});
  CHECK(end_for(moved(when_moved::follows).as_of(seen(day<2021, 2, 1>, late.known)), "b", line_report) ==
        ends{day<2021, 7, 30>});
}

TEST_CASE("a term that a line alone names and counts is asked, listed, due and told along time") {
  const auto notice = of(lines_a_and_b([](auto&, notice_line& b) {
                           b.dependent_deadlines = {runs_from_the_end(term_days<30>, when_moved::follows, line_audit)};
                         }),
                         one_for_each_line(), decree("x", day<2021, 3, 1>, {to(new_end, reach::every_grant_of("B"))}));
  const auto at = notice.as_of(late);
  REQUIRE(notice.named_deadlines().size() == 1);
  CHECK(notice.named_deadlines()[0] == "audit");
  CHECK(end_for(at, "b", line_audit) == ends{day<2022, 1, 31>});
  CHECK(end_for(at, "a", line_audit) == ends{not_stated});
  std::vector<std::string> whose;
  for (const auto& one : due_between(at, day<2022, 1, 31>, day<2022, 1, 31>)) {
    const auto& asked = one.end.asked();
    whose.push_back(asked.grant ? *asked.grant : asked.line ? "line " + *asked.line : "notice");
    CHECK(one.is_sure);
  }
  CHECK(whose == std::vector<std::string>{"line B", "b"});
  const auto line = timeline(at, {.field = field::deadline, .deadline = line_audit, .grant = "b"});
  CHECK(std::any_of(line.begin(), line.end(), [](const stretch& one) { return one.from == day<2021, 3, 1>; }));
}

TEST_CASE(
    "rules on what runs from another are told of the line that says so: a circle, and what nobody says becomes of it") {
  const auto in_a_circle = of(lines_a_and_b([](auto&, notice_line& b) {
    auto back = runs_from_the_end(term_days<10>, when_moved::follows, line_audit);
    back.from = counted_from{line_report, when_moved::follows};
    auto there = runs_from_the_end(term_days<10>);
    there.from = counted_from{line_audit, when_moved::follows};
    b.dependent_deadlines = {back, there};
  }));
  std::size_t told = 0;
  for (const auto& one : about(in_a_circle.as_of(late), "notice", rule::DEP_2)) {
    CHECK(one.outcome == outcome::violated);
    CHECK(one.line == 1U);
    ++told;
  }
  CHECK(told > 0);
  CHECK(list(in_a_circle.as_of(late).line("B").deadline(line_report)) == ends{not_stated});
  const auto open = of(lines_a_and_b([](auto&, notice_line& b) {
                         b.dependent_deadlines = {runs_from_the_end(term_days<30>, when_moved::to_be_confirmed)};
                       }),
                       one_for_each_line(), decree("x", day<2021, 3, 1>, {to(new_end)}));
  const auto found = about(open.as_of(late), "x", rule::DEP_1);
  CHECK(std::any_of(found.begin(), found.end(), [](const finding& one) { return one.line == 1U; }));
  for (const auto& one : found) CHECK(one.outcome == outcome::undetermined);
}

TEST_CASE("an explanation of a grant's term shows that its line counts it, and from which day") {
  const auto notice =
      of(lines_a_and_b([](auto&, notice_line& b) { b.dependent_deadlines = {runs_from_the_end(term_days<30>)}; }),
         one_for_each_line());
  const auto at = notice.as_of(late);
  const auto given = at.ask({.field = field::deadline, .deadline = line_report, .grant = "b"});
  REQUIRE(given);
  const auto why = explain(at, *given);
  REQUIRE(why);
  CHECK(std::any_of(why->steps.begin(), why->steps.end(),
                    [](const auto& one) { return one.id == "notice" && one.runs.has_value(); }));
  const auto by_value = at.value_of({.field = field::deadline, .deadline = line_report, .grant = "b"});
  REQUIRE(by_value);
  CHECK(by_value->status == status::known);
}

TEST_CASE("grants of lines have the same value asked in brief, again, and of a copy of the snapshot") {
  const auto notice = of(lines_a_and_b([](auto&, notice_line& b) {
                           b.deadlines = {{end_kind, new_end}};
                           b.dependent_deadlines = {runs_from_the_end(term_days<30>)};
                         }),
                         one_for_each_line());
  const auto at = notice.as_of(late);
  for (int again = 0; again < 2; ++again) {
    for (const auto* grant : {"a", "b"}) {
      for (const auto& which : {deadline_name(end_kind), deadline_name(line_report)}) {
        const question asked{.field = field::deadline, .deadline = which, .grant = grant};
        const auto whole = at.ask(asked);
        const auto brief = at.value_of(asked);
        const auto copied = notice.as_of(late).ask(asked);
        REQUIRE(whole);
        REQUIRE(brief);
        REQUIRE(copied);
        CHECK(brief->status == whole->status());
        CHECK(list(*whole) == list(*copied));
      }
      const auto total = at.value_of({.field = field::total, .grant = grant});
      REQUIRE(total);
      CHECK(total->status == status::known);
    }
  }
}
