// SPDX-License-Identifier: BSL-1.0
// What a line allows, who may apply for it, its windows, committee and title; and the sum of the lines.
#include <doctest/doctest.h>
#include <avviso/history/explanation.hpp>
#include <avviso/history/window.hpp>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto last_day = deadline_kind::applications_close;

// Line A allows less than the notice, and is for others; line B says nothing of its own.
act lines_that_limit(stated<euro> total = not_stated) {
  auto notice = founding(total);
  notice.published = day<2020, 1, 1>;
  auto& whole = std::get<establishment>(notice.provisions[0]).notice;
  whole.applicants = {"Comuni", "Regioni"};
  whole.limits = {.most_extensions = 2U, .smallest_grant = euros<1>, .greatest_grant = euros<50>};
  whole.deadlines = {
      {deadline_kind::applications_open, day<2020, 2, 1>}, {last_day, day<2020, 3, 31>}, {end_kind, old_end}};
  whole.lines = {{.name = "A",
                  .title = "Formazione",
                  .applicants = {"Scuole"},
                  .endowment = euros<60>,
                  .limits = {.most_extensions = 0U, .greatest_grant = euros<20>}},
                 {.name = "B", .endowment = euros<40>}};
  return notice;
}
act given(std::string grant, stated<std::string> line, euro amount, stated<std::string> as = not_stated) {
  return decree("award", day<2020, 6, 1>,
                {award{.grants = {{.name = std::move(grant), .line = line, .award = amount, .applicant = as}}}});
}
truth open_for(const dossier& notice, std::string_view line, date on, std::string_view whom = {}) {
  const auto moment = in_italy(on, at<12, 0>);
  REQUIRE(moment);
  const auto its = notice.as_of(late).line(line);
  const auto is = whom.empty() ? is_open(its, moment->first) : is_open(its, moment->first, whom);
  REQUIRE(is);
  return *is;
}
truth open_now(const notice_as_of& notice, date on) {
  const auto moment = in_italy(on, at<12, 0>);
  REQUIRE(moment);
  const auto is = is_open(notice, moment->first);
  REQUIRE(is);
  return *is;
}
act more_of(std::optional<std::string> line, stated<euro> amount = euros<10>, date on = day<2020, 7, 1>) {
  return decree("more", on,
                {top_up{top_up_target::envelope, amount, line ? reach::no_grant_of(*line) : reach::no_grant()}});
}

}  // namespace

TEST_CASE("CAP-2 of a line: its own greatest grant, and the notice's smallest") {
  const auto says = [](const char* line, euro amount) {
    return only(of(lines_that_limit(), given("g", line, amount)), "award", rule::CAP_2);
  };
  CHECK(says("A", euros<20>).outcome == outcome::satisfied);
  CHECK(says("A", euros<21>).outcome == outcome::violated);
  CHECK(says("A", euros<21>).limit == measure(euros<20>));
  CHECK(says("A", euros<0>).outcome == outcome::violated);
  CHECK(says("A", euros<0>).limit == measure(euros<1>));
  CHECK(says("B", euros<21>).outcome == outcome::satisfied);
  CHECK(says("B", euros<51>).outcome == outcome::violated);
  // Of no line, and of one that there is not, what the notice says.
  CHECK(only(of(lines_that_limit(), given("g", not_stated, euros<21>)), "award", rule::CAP_2).outcome ==
        outcome::satisfied);
  CHECK(says("C", euros<51>).outcome == outcome::violated);
}

TEST_CASE("CAP-2 of a line: known and corrected as any other") {
  const auto notice = of(lines_that_limit(), given("g", "A", euros<30>));
  auto looser = lines_that_limit();
  std::get<establishment>(looser.provisions[0]).notice.lines[0].limits.greatest_grant = euros<30>;
  const auto errata =
      decree("errata", day<2020, 8, 1>,
             {correction{.of = "notice", .provision = 0, .now = std::get<establishment>(looser.provisions[0])}});
  const auto corrected = notice.with(errata);
  REQUIRE(corrected);
  CHECK(only(*corrected, "award", rule::CAP_2, on_the_day(day<2020, 7, 1>)).outcome == outcome::violated);
  CHECK(only(*corrected, "award", rule::CAP_2).outcome == outcome::satisfied);
  // A later establishment that limits all lines speaks of all.
  auto anew = founding(not_stated);
  anew.id = "anew";
  anew.reference.on = day<2020, 5, 1>;
  std::get<establishment>(anew.provisions[0]).notice.limits.greatest_grant = euros<25>;
  CHECK(only(of(lines_that_limit(), anew, given("g", "A", euros<24>)), "award", rule::CAP_2).outcome ==
        outcome::satisfied);
}

TEST_CASE("EXT-6 of a line: how often its terms may be extended") {
  const auto says = [](reach whom) {
    const auto notice = of(lines_that_limit(), given("g", "A", euros<10>),
                           decree("x", day<2021, 3, 1>, {to(new_end, std::move(whom))}));
    std::vector<std::pair<bool, outcome>> all;
    for (const auto& one : about(notice.as_of(late), "x", rule::EXT_6))
      all.emplace_back(one.grant.has_value(), one.outcome);
    return all;
  };
  using found = decltype(says(reach::no_grant()));
  const auto of_a = says(reach::every_grant_of("A"));
  CHECK_FALSE(of_a.empty());
  for (const auto& one : of_a) CHECK(one.second == outcome::violated);
  CHECK(says(reach::no_grant_of("B")) == found{{false, outcome::satisfied}});
}

TEST_CASE("APP-1 of a line: its own applicants, where it names any") {
  const auto says = [](const char* line, const char* as) {
    return only(of(lines_that_limit(), given("g", line, euros<10>, as)), "award", rule::APP_1).outcome;
  };
  CHECK(says("A", "scuole") == outcome::satisfied);
  CHECK(says("A", "Comuni") == outcome::violated);
  CHECK(says("B", "Comuni") == outcome::satisfied);
  CHECK(says("B", "Scuole") == outcome::violated);
  CHECK(outcomes(of(lines_that_limit(), given("g", "A", euros<10>)).as_of(late), "award", rule::APP_1).empty());
}

TEST_CASE("the window of a line is open to those who may apply for it") {
  const auto notice = of(lines_that_limit());
  CHECK(open_for(notice, "A", day<2020, 2, 15>, "Scuole") == truth::yes);
  CHECK(open_for(notice, "A", day<2020, 2, 15>, "Comuni") == truth::no);
  CHECK(open_for(notice, "B", day<2020, 2, 15>, "Comuni") == truth::yes);
  const auto moment = in_italy(day<2020, 2, 15>, at<12, 0>);
  REQUIRE(moment);
  CHECK(is_open(notice.as_of(late).line("C"), moment->first).error().code == errc::no_such_line);
}

TEST_CASE("what closes or suspends the window of one line leaves the others open") {
  const auto closes =
      decree("closes", day<2020, 2, 10>,
             {window_closing{.at = day<2020, 2, 20>, .because = closing_reason::exhausted, .line = "A"}});
  const auto stops = decree("stops", day<2020, 2, 10>,
                            {window_suspension{.from = day<2020, 2, 12>, .to = day<2020, 2, 14>, .line = "B"}});
  const auto notice = of(lines_that_limit(), closes, stops);
  const auto at = notice.as_of(late);
  CHECK(list(at.line("A").deadline(last_day)) == ends{day<2020, 2, 20>});
  CHECK(list(at.line("B").deadline(last_day)) == ends{day<2020, 3, 31>});
  CHECK(list(at.notice().deadline(last_day)) == ends{day<2020, 3, 31>});
  CHECK(open_for(notice, "A", day<2020, 2, 21>) == truth::no);
  CHECK(open_for(notice, "B", day<2020, 2, 21>) == truth::yes);
  CHECK(open_for(notice, "A", day<2020, 2, 13>) == truth::yes);
  CHECK(open_for(notice, "B", day<2020, 2, 13>) == truth::no);
  CHECK(open_now(at.notice(), day<2020, 2, 13>) == truth::yes);
  // WIN-3 is asked of the line's window, and names the line.
  const auto says = only(notice, "closes", rule::WIN_3);
  CHECK(says.outcome == outcome::satisfied);
  CHECK(says.line == 0U);
  CHECK(wording::text(says, notice, language::italian).find("linea «A» (Formazione)") != std::string::npos);
}

TEST_CASE("a line that states a day has it, where the notice's own runs from another term") {
  constexpr auto report = deadline_kind::final_report;
  auto notice = lines_that_limit();
  auto& whole = std::get<establishment>(notice.provisions[0]).notice;
  whole.dependent_deadlines = {{.which = report,
                                .length = term_days<60>,
                                .regime = time_regime::italian_civil,
                                .from = counted_from{.which = end_kind}}};
  whole.lines[0].deadlines = {{report, day<2021, 10, 31>}};
  const auto at = of(notice).as_of(late);
  CHECK(list(at.line("A").deadline(report)) == ends{day<2021, 10, 31>});
  CHECK(list(at.line("B").deadline(report)) == ends{day<2021, 8, 30>});  // the 29th is a Sunday
}

TEST_CASE("a committee for one line is no other line's") {
  const auto at =
      of(lines_that_limit(), decree("c", day<2020, 4, 10>, {committee_appointment{.line = "A"}})).as_of(late);
  CHECK(list(at.line("A").milestone(milestone::committee_appointed)) == dates{day<2020, 4, 10>});
  CHECK(list(at.line("B").milestone(milestone::committee_appointed)) == dates{not_stated});
  CHECK(list(at.notice().milestone(milestone::committee_appointed)) == dates{day<2020, 4, 10>});
}

TEST_CASE("REF-1 names the line that a closing, a suspension or a committee names and the notice has not") {
  const auto says = [](provision one) {
    return outcomes(of(lines_that_limit(), decree("x", day<2020, 2, 10>, {std::move(one)})).as_of(late), "x",
                    rule::REF_1);
  };
  CHECK(says(window_closing{.at = day<2020, 2, 20>, .because = closing_reason::other, .line = "C"}) ==
        list_of{outcome::violated});
  CHECK(says(window_suspension{.from = day<2020, 2, 12>, .to = day<2020, 2, 14>, .line = "C"}) ==
        list_of{outcome::violated});
  CHECK(says(committee_appointment{.line = "C"}) == list_of{outcome::violated});
}

TEST_CASE("a line has the title that the last establishment in force gives it, and explanations show it") {
  const auto notice = of(lines_that_limit());
  const auto at = notice.as_of(late);
  CHECK(at.line("a").title() == stated<std::string>("Formazione"));
  CHECK(at.line("B").title() == stated<std::string>(not_stated));
  CHECK(at.line("C").title().error().code == errc::no_such_line);
  auto anew = founding(not_stated);
  anew.id = "anew";
  anew.reference.on = day<2020, 9, 1>;
  std::get<establishment>(anew.provisions[0]).notice.lines = {{.name = "A", .title = "Scuola"}};
  const auto renamed = of(lines_that_limit(), anew);
  CHECK(renamed.as_of(late).line("A").title() == stated<std::string>("Scuola"));
  CHECK(renamed.as_of(on_the_day(day<2020, 8, 1>)).line("A").title() == stated<std::string>("Formazione"));
  const question asked{.field = field::endowment, .line = "A"};
  CHECK(wording::text(asked, notice, language::english) == "the endowment of the line «A» (Formazione)");
  CHECK(wording::text(asked, renamed, language::english) == "the endowment of the line «A»");
  const auto why = explain(at, at.ask(asked));
  REQUIRE(why);
  CHECK(why->line_title == stated<std::string>("Formazione"));
  CHECK(wording::text(*why, language::italian).find("della linea «A» (Formazione) è ") != std::string::npos);
}

TEST_CASE("LIN-1: the notice's own total and the sum of its lines, and the act that states it") {
  const auto says = [](stated<euro> total) { return only(of(lines_that_limit(total)), "notice", rule::LIN_1); };
  CHECK(says(euros<100>).outcome == outcome::satisfied);
  CHECK(says(euros<120>).outcome == outcome::violated);
  CHECK(says(euros<120>).measured == measure(euros<100>));
  CHECK(says(euros<120>).limit == measure(euros<120>));
  CHECK(says(euros<120>).limited_by == 0U);
  CHECK(severity_of(rule::LIN_1) == severity::warning);
  // Not asked where the notice states none, or no line any.
  CHECK(outcomes(of(lines_that_limit()).as_of(late), "notice", rule::LIN_1).empty());
  CHECK(outcomes(of(founding()).as_of(late), "notice", rule::LIN_1).empty());
  auto names_alone = founding();
  std::get<establishment>(names_alone.provisions[0]).notice.lines = {{.name = "A"}, {.name = "B"}};
  CHECK(outcomes(of(names_alone).as_of(late), "notice", rule::LIN_1).empty());
  // Undetermined where that of one line is not known.
  auto unknown = lines_that_limit(euros<100>);
  std::get<establishment>(unknown.provisions[0]).notice.lines[1].endowment = not_stated;
  const auto open = only(of(unknown), "notice", rule::LIN_1);
  CHECK(open.outcome == outcome::undetermined);
  CHECK(open.missing == fact::line_endowment);
  const auto notice = of(lines_that_limit(euros<120>));
  CHECK(wording::text(says(euros<120>), notice, language::english).find("; the notice's is stated by ") !=
        std::string::npos);
  CHECK(wording::text(says(euros<120>), notice, language::italian).find("; quella dell'avviso è indicata ") !=
        std::string::npos);
}

TEST_CASE("LIN-1 once money is added: to a line, to the whole, and to the total alone by who states it anew") {
  const auto says = [](const act& more) { return only(of(lines_that_limit(euros<100>), more), "more", rule::LIN_1); };
  CHECK(says(more_of("A")).outcome == outcome::satisfied);
  CHECK(says(more_of("A")).measured == measure(euros<110>));
  CHECK(says(more_of(std::nullopt)).missing == fact::line_endowment);
  CHECK(says(more_of(std::nullopt)).measured == measure());
  CHECK(says(more_of(std::nullopt)).limit == measure(euros<110>));
  CHECK(says(more_of("A", not_stated)).outcome == outcome::undetermined);
  auto anew = founding(euros<130>);
  anew.id = "more";
  anew.reference.on = day<2020, 7, 1>;
  CHECK(says(anew).outcome == outcome::violated);
  CHECK(says(anew).measured == measure(euros<100>));
  CHECK(says(anew).limit == measure(euros<130>));
  // The act that comes later leaves what was said of the first.
  const auto both = of(lines_that_limit(euros<100>), anew);
  CHECK(only(both, "notice", rule::LIN_1).outcome == outcome::satisfied);
  // As known before, nothing is said of it.
  CHECK(outcomes(both.as_of(on_the_day(day<2020, 6, 1>)), "more", rule::LIN_1).empty());
}

TEST_CASE("LIN-1 of two acts of one day that nothing tells apart, and of a source that says otherwise") {
  auto anew = founding(euros<130>);
  anew.id = "more";
  anew.reference.on = *partial_date::year(2020);
  const auto notice = of(lines_that_limit(euros<100>), anew);
  CHECK(only(notice, "more", rule::LIN_1).outcome != outcome::satisfied);
  const auto stated =
      of(lines_that_limit(euros<100>))
          .with(statement{
              .source = "page", .known = day<2020, 1, 1>, .about = {.field = field::endowment}, .value = euros<90>});
  REQUIRE(stated);
  CHECK(only(*stated, "notice", rule::LIN_1).outcome == outcome::satisfied);
}
