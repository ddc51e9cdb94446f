// SPDX-License-Identifier: BSL-1.0
// What a source says of a notice, for its lines: each has it, until the notice or an act gives the line its own.
#include <avviso/history/timeline.hpp>

#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace statements_of_lines {

constexpr auto line_opens = deadline_kind::applications_open;
constexpr auto line_closes = deadline_kind::applications_close;

// What is told of a line: when its window opens and closes, its commission is appointed, its ranking approved, and it
// is closed.
struct times {
  date opens = day<2020, 1, 30>;
  date closes = day<2020, 6, 30>;
  date committee = day<2020, 7, 1>;
  date ranking = day<2020, 7, 31>;
  date closed = day<2021, 7, 1>;
};

// A page of 1 October 2020 tells all of these times of the notice.
std::vector<statement> page() {
  const auto says = [](question about, date when) {
    return statement{.source = "page", .known = day<2020, 10, 1>, .about = std::move(about), .value = when};
  };
  const times all;
  return {says({.field = field::deadline, .deadline = line_opens}, all.opens),
          says({.field = field::deadline, .deadline = line_closes}, all.closes),
          says({.field = field::milestone, .milestone = milestone::committee_appointed}, all.committee),
          says({.field = field::milestone, .milestone = milestone::ranking_approved}, all.ranking),
          says({.field = field::milestone, .milestone = milestone::closed}, all.closed)};
}

// A notice of lines A and B, of which an act of 3 August 2020 says something.
dossier saying(provision says) {
  const auto notice = decree("notice", day<2020, 1, 1>,
                             {establishment{{.number = "1",
                                             .title = "Avviso",
                                             .lines = {{.name = "A", .endowment = euros<60>, .units = units::of(6)},
                                                       {.name = "B", .endowment = euros<40>}}}}});
  const auto made = of(notice, decree("act", day<2020, 8, 3>, {std::move(says)})).with(page());
  REQUIRE(made);
  return *made;
}

void check_line(const dossier& notice, std::string_view line, const times& expected) {
  CAPTURE(line);
  const auto at = notice.as_of(late).line(line);
  CHECK(list(at.deadline(line_opens)) == ends{expected.opens});
  CHECK(list(at.deadline(line_closes)) == ends{expected.closes});
  CHECK(list(at.milestone(milestone::committee_appointed)) == dates{expected.committee});
  CHECK(list(at.milestone(milestone::ranking_approved)) == dates{expected.ranking});
  CHECK(list(at.milestone(milestone::closed)) == dates{expected.closed});
}

void check_a_alone(provision says, const times& expected) {
  const auto notice = saying(std::move(says));
  check_line(notice, "A", expected);
  check_line(notice, "B", {});
}

}  // namespace statements_of_lines

using namespace statements_of_lines;

TEST_CASE("what an act says of the money of a line leaves it the times that a source tells of the notice") {
  check_a_alone(top_up{top_up_target::envelope, euros<5>, reach::no_grant_of("A")}, {});
  check_a_alone(top_up{top_up_target::each_grant, euros<5>, reach::adhering_of("A")}, {});
  check_a_alone(reduction{.target = top_up_target::envelope, .amount = euros<5>, .reach = reach::no_grant_of("A")}, {});
  check_a_alone(enlargement{.by = units::of(1), .reach = reach::no_grant_of("A")}, {});
  check_a_alone(redetermination{.line = "A", .total = euros<70>}, {});
  check_a_alone(reallocation{.from = "A", .to = "B", .amount = euros<5>}, {});
}

TEST_CASE("an act that gives a line one time of its own leaves it the others that a source tells of the notice") {
  constexpr date then = day<2020, 8, 3>;
  check_a_alone(ranking{.line = "A"}, {.ranking = then});
  check_a_alone(committee_appointment{.line = "a"}, {.committee = then});
  check_a_alone(closing{reach::no_grant_of("A")}, {.closed = then});
  check_a_alone(closing{reach::every_grant_of("A")}, {.closed = then});
  check_a_alone(extension{.which = line_closes, .to = day<2020, 9, 1>, .reach = reach::no_grant_of("A")},
                {.closes = day<2020, 9, 1>});
  check_a_alone(extension{.which = end_kind, .to = far, .reach = reach::every_grant_of("A")}, {});
  check_a_alone(grant_suspension{reach::every_grant_of("A")}, {});
  const times window{.opens = day<2020, 8, 10>, .closes = day<2020, 9, 30>};
  check_a_alone(
      window_opening{.opens = deadline_time(window.opens), .closes = deadline_time(window.closes), .line = "A"},
      window);
  check_a_alone(
      window_reopening{.opens = deadline_time(window.opens), .closes = deadline_time(window.closes), .line = "A"},
      window);
  // What closes a window or suspends it says nothing of its first day.
  check_a_alone(window_closing{.at = deadline_time(then), .because = closing_reason::exhausted, .line = "A"},
                {.closes = then});
  check_a_alone(window_suspension{.from = deadline_time(then), .to = deadline_time(day<2020, 8, 4>), .line = "A"}, {});
}

TEST_CASE("what a source tells of the notice is the base that a later act moves for a line alone") {
  const auto told_before = [](const deadline_kind which, new_term to) {
    const auto notice =
        decree("notice", day<2020, 1, 1>,
               {establishment{{.number = "1", .title = "Avviso", .lines = {{.name = "A"}, {.name = "B"}}}}});
    const auto moves = decree("e", day<2020, 8, 3>,
                              {extension{.which = which, .to = std::move(to), .reach = reach::every_grant_of("A")}});
    const statement says{.source = "page",
                         .known = day<2020, 2, 1>,
                         .about = {.field = field::deadline, .deadline = which},
                         .value = day<2020, 12, 31>};
    const auto made = of(notice, moves).with(says);
    REQUIRE(made);
    return *made;
  };
  const auto of_line = [](const dossier& notice, std::string_view line, deadline_kind which, date on) {
    return list(notice.as_of(seen(on, late.known)).line(line).deadline(which));
  };
  for (const auto which : {line_closes, end_kind}) {
    const auto longer = told_before(which, new_term::by(months<6>, month_rounding::down));
    CHECK(of_line(longer, "A", which, day<2020, 1, 31>) == no_end);
    CHECK(of_line(longer, "A", which, day<2020, 8, 2>) == ends{day<2020, 12, 31>});
    CHECK(of_line(longer, "A", which, day<2020, 8, 3>) == ends{day<2021, 6, 30>});
    CHECK(of_line(longer, "B", which, day<2020, 8, 3>) == ends{day<2020, 12, 31>});
    const auto until = told_before(which, day<2021, 3, 1>);
    CHECK(of_line(until, "A", which, day<2020, 8, 2>) == ends{day<2020, 12, 31>});
    CHECK(of_line(until, "A", which, day<2020, 8, 3>) == ends{day<2021, 3, 1>});
    std::vector<date> turns;
    const question asked{.field = field::deadline, .deadline = which, .line = "A"};
    for (const auto& one : timeline(until.as_of(late), asked)) turns.push_back(one.from);
    CHECK(turns == std::vector<date>{date::min(), day<2020, 1, 1>, day<2020, 2, 1>, day<2020, 8, 3>});
  }
}

TEST_CASE("what a source tells of a line stands in the place of what one tells of the notice, from its own day on") {
  const auto says = [](date known, date when, std::optional<std::string> line) {
    return statement{.source = line ? "office" : "page",
                     .known = known,
                     .about = {.field = field::deadline, .deadline = line_closes, .line = std::move(line)},
                     .value = when};
  };
  const auto notice =
      decree("notice", day<2020, 1, 1>,
             {establishment{{.number = "1", .title = "Avviso", .lines = {{.name = "A"}, {.name = "B"}}}}});
  const auto made = of(notice).with(std::vector{says(day<2020, 2, 1>, day<2020, 6, 30>, std::nullopt),
                                                says(day<2020, 3, 1>, day<2020, 7, 15>, "A"),
                                                says(day<2020, 4, 1>, day<2020, 8, 31>, std::nullopt)});
  REQUIRE(made);
  const auto told = [&](std::string_view line, date on) {
    return list(made->as_of(seen(on, late.known)).line(line).deadline(line_closes));
  };
  CHECK(told("A", day<2020, 1, 31>) == no_end);
  CHECK(told("A", day<2020, 2, 1>) == ends{day<2020, 6, 30>});
  CHECK(told("A", day<2020, 3, 1>) == ends{day<2020, 7, 15>});
  CHECK(told("A", day<2020, 4, 1>) == ends{day<2020, 7, 15>});
  CHECK(told("B", day<2020, 3, 1>) == ends{day<2020, 6, 30>});
  CHECK(told("B", day<2020, 4, 1>) == ends{day<2020, 8, 31>});
  CHECK(list(made->as_of(on_the_day(day<2020, 2, 15>)).line("A").deadline(line_closes)) == ends{day<2020, 6, 30>});
  std::vector<date> turns;
  const question asked{.field = field::deadline, .deadline = line_closes, .line = "A"};
  for (const auto& one : timeline(made->as_of(late), asked)) turns.push_back(one.from);
  CHECK(turns == std::vector<date>{date::min(), day<2020, 1, 1>, day<2020, 2, 1>, day<2020, 3, 1>});
}
