// SPDX-License-Identifier: BSL-1.0
// Linee, azioni, lotti: parts of a notice for which one applies apart.
#include <doctest/doctest.h>

#include <avviso/history/difference.hpp>
#include <avviso/history/explanation.hpp>
#include <avviso/history/timeline.hpp>
#include <avviso/history/why_not.hpp>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto opens = deadline_kind::applications_open;
constexpr auto closes = deadline_kind::applications_close;

// Two lines with 60 and 40 euro; the second has a window and an end of its own.
act two_lines(stated<euro> own = not_stated) {
  auto notice = founding(own);
  auto& whole = std::get<establishment>(notice.provisions[0]).notice;
  whole.deadlines = {{closes, day<2020, 3, 31>}, {end_kind, old_end}};
  whole.lines = {{.name = "A", .endowment = euros<60>, .units = units::of(6)},
                 {.name = "B",
                  .endowment = euros<40>,
                  .units = units::of(4),
                  .deadlines = {{closes, day<2020, 4, 30>}, {end_kind, new_end}}}};
  return notice;
}
// Two grants of line A and one of line B.
act awards_by_line() {
  return decree("award", day<2020, 6, 1>,
                {award{.grants = {{.name = "a", .line = "A", .award = euros<20>},
                                  {.name = "a2", .line = "A", .award = euros<5>},
                                  {.name = "b", .line = "b", .award = euros<30>}}}});
}
snapshot now(const dossier& notice) { return notice.as_of(late); }

}  // namespace

TEST_CASE("the notice has what its lines have, where it states none of its own and each of them states one") {
  const auto at = now(of(two_lines()));
  CHECK(list(at.notice().endowment()) == amounts{euros<100>});
  CHECK(list(at.line("A").endowment()) == amounts{euros<60>});
  CHECK(list(at.line("b").endowment()) == amounts{euros<40>});
  CHECK(list(at.notice().units()) == counts{units::of(10)});
  CHECK(list(at.line("B").units()) == counts{units::of(4)});
  CHECK(list(now(of(two_lines(euros<120>))).notice().endowment()) == amounts{euros<120>});
  auto unknown = two_lines();
  std::get<establishment>(unknown.provisions[0]).notice.lines[1].endowment = not_stated;
  CHECK(list(now(of(unknown)).notice().endowment()) == amounts{not_stated});
  CHECK(list(now(of(unknown)).line("A").endowment()) == amounts{euros<60>});
}

TEST_CASE("a day that a line has of its own stands before what the notice counts from another") {
  auto notice = two_lines();
  auto& whole = std::get<establishment>(notice.provisions[0]).notice;
  whole.dependent_deadlines = {{.which = deadline_kind::final_report,
                                .length = term_days<60>,
                                .regime = time_regime::italian_civil,
                                .from = counted_from{end_kind, when_moved::follows}}};
  whole.lines[1].deadlines = whole.lines[1].deadlines.with(deadline_kind::final_report, day<2022, 1, 20>);
  const auto at = now(of(notice, awards_by_line()));
  const auto counted = list(at.notice().deadline(deadline_kind::final_report));
  CHECK(counted.size() == 1);
  CHECK(list(at.line("A").deadline(deadline_kind::final_report)) == counted);
  CHECK(list(at.grant("a").deadline(deadline_kind::final_report)) == counted);
  CHECK(list(at.line("B").deadline(deadline_kind::final_report)) == ends{day<2022, 1, 20>});
  CHECK(list(at.grant("b").deadline(deadline_kind::final_report)) == ends{day<2022, 1, 20>});
}

TEST_CASE("a line has what its grants have, and the lines together what the notice has") {
  const auto at = now(of(two_lines(), awards_by_line()));
  CHECK(list(at.line("A").awarded()) == amounts{euros<25>});
  CHECK(list(at.line("B").granted()) == amounts{euros<30>});
  CHECK(list(at.line("A").unallocated()) == amounts{euros<35>});
  CHECK(list(at.line("B").unallocated()) == amounts{euros<10>});
  CHECK(list(at.notice().granted()) == amounts{euros<55>});
  CHECK(list(at.notice().unallocated()) == amounts{euros<45>});
}

TEST_CASE("of a grant whose line nobody states, nobody knows what is whose") {
  const auto at = now(of(two_lines(), awards_by_line(),
                         decree("more", day<2020, 7, 1>, {award{.grants = {{.name = "c", .award = euros<1>}}}})));
  CHECK(list(at.line("A").awarded()) == amounts{not_stated});
  CHECK(list(at.notice().awarded()) == amounts{euros<56>});
  // One that two awards say is of different lines is of neither known.
  auto other = awards_by_line();
  other.id = "other";
  std::get<award>(other.provisions[0]).grants[0].line = "B";
  CHECK(list(now(of(two_lines(), awards_by_line(), other)).line("A").awarded()) == amounts{not_stated});
  // A later award need not say it again.
  const auto again = decree("again", day<2020, 8, 1>, {award{.grants = {{.name = "a", .award = euros<22>}}}});
  CHECK(list(now(of(two_lines(), awards_by_line(), again)).line("A").awarded()) == amounts{euros<27>});
}

TEST_CASE("a total for grants of several lines is no line's, unless the rest is told") {
  const auto with_total = [](stated<euro> total, stated<euro> a, stated<euro> b) {
    return now(
        of(two_lines(),
           decree("award", day<2020, 6, 1>,
                  {award{.grants = {{.name = "a", .line = "A", .award = a}, {.name = "b", .line = "B", .award = b}},
                         .total = total}})));
  };
  const auto of_a = [](const snapshot& at) { return list(at.line("A").awarded()); };
  CHECK(of_a(with_total(euros<50>, not_stated, not_stated)) == amounts{not_stated});
  CHECK(of_a(with_total(euros<50>, not_stated, euros<20>)) == amounts{euros<30>});
  CHECK(of_a(with_total(euros<50>, euros<30>, not_stated)) == amounts{euros<30>});
  CHECK(of_a(with_total(euros<50>, euros<30>, euros<20>)) == amounts{euros<30>});
  CHECK(of_a(with_total(euros<50>, euros<30>, euros<10>)) == amounts{not_stated});
}

TEST_CASE("what is added to a line is added to the notice; of what is added to the whole, nobody knows the line's") {
  const auto more = decree("more", day<2020, 7, 1>,
                           {top_up{top_up_target::envelope, euros<10>, reach::no_grant_of("A")},
                            enlargement{.by = units::of(1), .reach = reach::no_grant_of("A")}});
  const auto at = now(of(two_lines(), more));
  CHECK(list(at.line("A").endowment()) == amounts{euros<70>});
  CHECK(list(at.line("B").endowment()) == amounts{euros<40>});
  CHECK(list(at.notice().endowment()) == amounts{euros<110>});
  CHECK(list(at.line("A").units()) == counts{units::of(7)});
  CHECK(list(at.notice().units()) == counts{units::of(11)});
  const auto of_all = decree("all", day<2020, 7, 1>, {top_up{top_up_target::envelope, euros<10>, reach::no_grant()}});
  CHECK(list(now(of(two_lines(), of_all)).line("A").endowment()) == amounts{not_stated});
  CHECK(list(now(of(two_lines(), of_all)).notice().endowment()) == amounts{euros<110>});
  // A line stated anew holds what was added to it before; the other keeps its own.
  auto anew = founding(not_stated);
  anew.id = "anew";
  anew.reference.on = day<2020, 9, 1>;
  std::get<establishment>(anew.provisions[0]).notice.lines = {{.name = "A", .endowment = euros<65>}};
  const auto restated = now(of(two_lines(), more, anew));
  CHECK(list(restated.line("A").endowment()) == amounts{euros<65>});
  CHECK(list(restated.line("B").endowment()) == amounts{euros<40>});
  CHECK(list(restated.notice().endowment()) == amounts{euros<105>});
}

TEST_CASE("what each grant of a line is given reaches no other") {
  const auto more =
      decree("more", day<2020, 7, 1>, {top_up{top_up_target::each_grant, euros<2>, reach::every_grant_of("A")}});
  const auto at = now(of(two_lines(), awards_by_line(), more));
  CHECK(list(at.grant("a").total()) == amounts{euros<22>});
  CHECK(list(at.grant("b").total()) == amounts{euros<30>});
  CHECK(list(at.line("A").granted()) == amounts{euros<29>});
  CHECK(list(at.line("B").granted()) == amounts{euros<30>});
  CHECK(list(at.notice().granted()) == amounts{euros<59>});
  // Of a grant whose line is not stated it is open.
  const auto with_c = now(of(two_lines(), awards_by_line(), more,
                             decree("c", day<2020, 6, 2>, {award{.grants = {{.name = "c", .award = euros<1>}}}})));
  CHECK(list(with_c.grant("c").top_ups()) == amounts{euros<0>, euros<2>});
}

TEST_CASE("the window of a line is its own; else the notice's") {
  const auto at = now(of(two_lines()));
  CHECK(list(at.line("A").deadline(closes)) == ends{day<2020, 3, 31>});
  CHECK(list(at.line("B").deadline(closes)) == ends{day<2020, 4, 30>});
  CHECK(list(at.notice().deadline(closes)) == ends{day<2020, 3, 31>});
  const auto longer = [](reach whom) {
    return now(of(two_lines(), decree("longer", day<2020, 3, 1>,
                                      {extension{.which = closes, .to = day<2020, 5, 31>, .reach = std::move(whom)}})));
  };
  const auto of_b = longer(reach::no_grant_of("B"));
  CHECK(list(of_b.line("A").deadline(closes)) == ends{day<2020, 3, 31>});
  CHECK(list(of_b.line("B").deadline(closes)) == ends{day<2020, 5, 31>});
  CHECK(list(of_b.notice().deadline(closes)) == ends{day<2020, 3, 31>});
  // An act that names no line speaks of all.
  const auto of_all = longer(reach::no_grant());
  for (const auto* line : {"A", "B"}) CHECK(list(of_all.line(line).deadline(closes)) == ends{day<2020, 5, 31>});
  const auto again = now(
      of(two_lines(), decree("again", day<2020, 5, 1>,
                             {window_reopening{.opens = day<2020, 5, 10>, .closes = day<2020, 6, 10>, .line = "A"}})));
  CHECK(list(again.line("A").deadline(opens)) == ends{day<2020, 5, 10>});
  CHECK(list(again.line("B").deadline(closes)) == ends{day<2020, 4, 30>});
  CHECK(list(again.notice().deadline(closes)) == ends{day<2020, 3, 31>});
}

TEST_CASE("a grant begins with the terms of its line, and what is for another line does not move them") {
  const auto at = now(of(two_lines(), awards_by_line()));
  CHECK(list(at.grant("a").end_of_activities()) == ends{old_end});
  CHECK(list(at.grant("b").end_of_activities()) == ends{new_end});
  const auto moved =
      now(of(two_lines(), awards_by_line(), decree("x", day<2021, 3, 1>, {to(far, reach::every_grant_of("A"))})));
  CHECK(list(moved.grant("a").end_of_activities()) == ends{far});
  CHECK(list(moved.grant("b").end_of_activities()) == ends{new_end});
  CHECK(list(moved.line("A").deadline(end_kind)) == ends{far});
  CHECK(list(moved.notice().deadline(end_kind)) == ends{old_end});
  const auto in_brief = moved.value_of({.field = field::deadline, .deadline = end_kind, .grant = "a"});
  REQUIRE(in_brief);
  CHECK(in_brief->value == any_value(deadline_time(far)));
  const auto adhering =
      now(of(two_lines(), awards_by_line(), decree("x", day<2021, 3, 1>, {to(far, reach::adhering_of("A"))}),
             adhesion_to("y", "a", "x", election::time), adhesion_to("z", "b", "x", election::time)));
  CHECK(list(adhering.grant("a").end_of_activities()) == ends{far});
  CHECK(list(adhering.grant("b").end_of_activities()) == ends{new_end});
  CHECK(list(adhering.grant("a2").end_of_activities()) == ends{old_end, far});
}

TEST_CASE("a line is closed and ranked by itself") {
  const auto at =
      now(of(two_lines(), awards_by_line(), decree("r", day<2020, 5, 4>, {ranking{.proposals = {}, .line = "A"}}),
             decree("c", day<2021, 5, 4>, {closing{reach::every_grant_of("A")}})));
  CHECK(list(at.line("A").milestone(milestone::ranking_approved)) == dates{day<2020, 5, 4>});
  CHECK(list(at.line("B").milestone(milestone::ranking_approved)) == dates{not_stated});
  CHECK(list(at.notice().milestone(milestone::ranking_approved)) == dates{day<2020, 5, 4>});
  CHECK(list(at.line("A").milestone(milestone::closed)) == dates{day<2021, 5, 4>});
  CHECK(list(at.line("B").milestone(milestone::closed)) == dates{not_stated});
  CHECK(list(at.notice().milestone(milestone::closed)) == dates{not_stated});
  CHECK(list(at.grant("a").standing()) == courses{grant_standing::closed});
  CHECK(list(at.grant("b").standing()) == courses{grant_standing::awarded});
}

TEST_CASE("a line is known once an establishment that names it is, and what is not there is refused") {
  const auto notice = of(two_lines(), awards_by_line());
  CHECK(now(notice).line("C").endowment().error() == error{.code = errc::no_such_line, .found = inline_text<31>("C")});
  CHECK(notice.as_of(on_the_day(day<2019, 12, 31>)).line("A").endowment().error().code == errc::no_such_line);
  CHECK(now(notice).ask({.field = field::award, .grant = "a", .line = "A"}).error().code == errc::question_key_unused);
  CHECK(now(notice).ask({.field = field::deadline, .deadline = end_kind, .grant = "a", .line = "A"}).error().code ==
        errc::question_key_unused);
  CHECK(now(notice).ask({.field = field::authority, .role = authority_role::audit, .line = "A"}).error().code ==
        errc::question_key_unused);
  CHECK(notice.lines() == std::vector<std::string_view>{"A", "B"});
  CHECK(notice.line_count() == 2);
  auto corrected = two_lines();
  std::get<establishment>(corrected.provisions[0]).notice.lines[1].name = "C";
  const auto with_c = of(
      two_lines(),
      decree("9", day<2020, 3, 1>, {correction{two_lines().id, 0, std::get<establishment>(corrected.provisions[0])}}));
  CHECK(with_c.lines() == std::vector<std::string_view>{"A", "C", "B"});  // acts by id
  CHECK(with_c.line_count() == 3);
  CHECK(of(awards_by_line()).line_count() == 0);
  auto twins = two_lines();
  std::get<establishment>(twins.provisions[0]).notice.lines[1].name = "a";
  CHECK(dossier::of(twins).error() == error{.code = errc::name_repeated, .found = inline_text<31>("a")});
}

TEST_CASE("what is answered of a line names the line, its acts, and why") {
  const auto notice = of(two_lines(), awards_by_line());
  const auto at = now(notice);
  const auto given = at.ask({.field = field::unallocated, .line = "A"});
  REQUIRE(given);
  CHECK(given->asked() == question{.field = field::unallocated, .line = "A"});
  CHECK(given->of() == notice.hash());
  CHECK(wording::text(given->asked(), language::english) == "the unallocated endowment of the line «A»");
  CHECK(wording::text(given->asked(), language::italian) == "la dotazione non assegnata della linea «A»");
  const auto why = explain(at, *given);
  REQUIRE(why);
  CHECK(why->asked == given->asked());
  CHECK(why->of == notice.hash());
  CHECK(why->steps.size() == 2);
  const auto along = timeline(at, {.field = field::granted, .line = "B"});
  REQUIRE(along.size() > 1);
  CHECK(along.back().answered->asked().line == "B");
  CHECK(along.back().answered->is(any_value(euros<30>)));
  const auto changed = difference(notice.as_of(seen(day<2020, 5, 1>, far)), notice.as_of(seen(day<2020, 7, 1>, far)));
  CHECK(std::any_of(changed.begin(), changed.end(), [](const changed_field& one) {
    return one.what == question{.field = field::granted, .line = "B"};
  }));
}

TEST_CASE("a source speaks of a line by name") {
  const statement page{.source = "page",
                       .known = day<2020, 5, 1>,
                       .about = {.field = field::endowment, .line = "A"},
                       .value = euros<61>};
  const auto stated = of(two_lines()).with(page);
  REQUIRE(stated);
  CHECK(list(now(*stated).line("A").endowment()) == amounts{euros<60>, euros<61>});
  CHECK(status_of(now(*stated).line("A").endowment()) == status::conflict);
  CHECK(list(now(*stated).line("B").endowment()) == amounts{euros<40>});
  CHECK(list(now(*stated).notice().endowment()) == amounts{euros<100>});
}

TEST_CASE("TOP-2 weighs a line's grants against its endowment, and the notice's against its own") {
  auto too_much = awards_by_line();
  std::get<award>(too_much.provisions[0]).grants[2].award = euros<50>;
  const auto notice = of(two_lines(), too_much);
  std::vector<std::pair<std::optional<std::uint32_t>, outcome>> all;
  for (const auto& one : about(now(notice), "award", rule::TOP_2)) all.emplace_back(one.line, one.outcome);
  CHECK(all == decltype(all){{std::nullopt, outcome::satisfied}, {0, outcome::satisfied}, {1, outcome::violated}});
  const auto says = about(now(notice), "award", rule::TOP_2);
  CHECK(wording::text(says.back(), notice, language::english).find("line «B»") != std::string::npos);
}

TEST_CASE("WIN and EXT rules judge the window of the line") {
  const auto late_for_a = decree(
      "late", day<2020, 4, 15>, {extension{.which = closes, .to = day<2020, 6, 30>, .reach = reach::no_grant_of("A")}});
  const auto in_time_for_b =
      decree("timely", day<2020, 4, 15>,
             {extension{.which = closes, .to = day<2020, 6, 30>, .reach = reach::no_grant_of("B")}});
  const auto at = now(of(two_lines(), late_for_a, in_time_for_b));
  CHECK(outcomes(at, "late", rule::EXT_1) == list_of{outcome::violated});
  CHECK(outcomes(at, "timely", rule::EXT_1) == list_of{outcome::satisfied});
}

TEST_CASE("what rules find of a line with a window of its own, where it is other than of the notice") {
  // Awarded once the notice's window has closed, and while that of line B is open.
  auto early = awards_by_line();
  early.reference.on = day<2020, 4, 15>;
  std::vector<std::pair<std::optional<std::uint32_t>, outcome>> all;
  for (const auto& one : about(now(of(two_lines(), early)), "award", rule::ORD_4))
    all.emplace_back(one.line, one.outcome);
  CHECK(all == decltype(all){{std::nullopt, outcome::satisfied}, {1, outcome::violated}});
}

TEST_CASE("REF-1 names a line that the notice has not, of an act and of a grant") {
  auto award_of_c = awards_by_line();
  std::get<award>(award_of_c.provisions[0]).grants[0].line = "C";
  const auto notice =
      of(two_lines(), award_of_c,
         decree("x", day<2020, 7, 1>, {top_up{top_up_target::envelope, euros<1>, reach::no_grant_of("D")}}));
  CHECK(outcomes(now(notice), "award", rule::REF_1) == list_of{outcome::violated});
  CHECK(outcomes(now(notice), "x", rule::REF_1) == list_of{outcome::violated});
  CHECK(wording::text(about(now(notice), "x", rule::REF_1).front(), notice, language::english).find("«D»") !=
        std::string::npos);
  CHECK(outcomes(now(of(two_lines(), awards_by_line())), "award", rule::REF_1) == list_of{outcome::satisfied});
}

TEST_CASE("why_not says that a provision is for another line") {
  const auto notice =
      of(two_lines(), awards_by_line(), decree("x", day<2021, 3, 1>, {to(far, reach::every_grant_of("A"))}));
  const auto why = [&](std::optional<std::string_view> grant) {
    const auto all = why_not(now(notice), "x", 0, grant);
    REQUIRE(all);
    return all->empty() ? std::optional<obstacle>() : all->front().obstacle;
  };
  CHECK(why("b") == obstacle::other_line);
  CHECK(why(std::nullopt) == obstacle::other_line);
  CHECK_FALSE(why("a"));
  CHECK(wording::text(why_not_reason{.obstacle = obstacle::other_line, .is_sure = true, .act = {}},
                      language::italian) == "riguarda un'altra linea dell'avviso");
}

TEST_CASE(
    "a grant is of the line that its award names, though the award itself is annulled in part, or corrected to "
    "something else") {
  auto notice = two_lines();
  std::get<establishment>(notice.provisions[0]).notice.lines[0].limits.smallest_grant = euros<50>;
  auto undone = annulment{.of = "award", .effect = annulment_effect::ex_tunc};
  const auto says = [&](const dossier& whole) { return outcomes(whole.as_of(late), "award", rule::CAP_2); };
  const auto stands = says(of(notice, awards_by_line()));
  CHECK(stands == says(of(notice, awards_by_line(), decree("undoing", day<2020, 7, 1>, {undone}))));
  undone.provision = 0;
  CHECK(stands == says(of(notice, awards_by_line(), decree("undoing", day<2020, 7, 1>, {undone}))));
  const correction instead{
      .of = "award", .provision = 0, .now = top_up{top_up_target::envelope, euros<1>, reach::only({})}};
  CHECK(stands == says(of(notice, awards_by_line(), decree("errata", day<2020, 7, 1>, {instead}))));
  CHECK(std::count(stands.begin(), stands.end(), outcome::violated) == 2);
}
