// SPDX-License-Identifier: BSL-1.0
// Termini dipendenti: time limits that run from another limit, or from what happens.
#include <avviso/history/timeline.hpp>

#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto report_limit = deadline_kind::final_report;

dependent_deadline report_after_end(when_moved moved, term_length length = term_days<60>) {
  return {.which = report_limit,
          .length = length,
          .regime = time_regime::italian_civil,
          .from = counted_from{end_kind, moved}};
}
dependent_deadline audit_after_report(when_moved moved = when_moved::follows) {
  return {.which = deadline_name::named("audit"),
          .length = term_days<30>,
          .regime = time_regime::italian_civil,
          .from = counted_from{report_limit, moved}};
}
dependent_deadline report_from_event(milestone what) {
  return {.which = report_limit, .length = term_days<30>, .regime = time_regime::italian_civil, .from = what};
}

// The notice sets the rules; the end of its activities is 30 June 2021.
act founding_with_rules(std::vector<dependent_deadline> rules) {
  auto made = founding();
  std::get<establishment>(made.provisions[0]).notice.dependent_deadlines = std::move(rules);
  return made;
}
act awarding_with_rules(std::vector<dependent_deadline> rules, stated<date> end = not_stated) {
  auto made = awarding({"g", "h"});
  auto& its = std::get<award>(made.provisions[0]).grants[0];
  its.dependent_deadlines = std::move(rules);
  its.deadlines = its.deadlines.with(end_kind, end);
  return made;
}
act moving_the_end(date end, reach whom = reach::every_grant(), const char* id = "x1", date on = day<2021, 3, 1>) {
  return decree(id, on, {to(end, std::move(whom))});
}
ends report_due(const dossier& notice, const as_of& when = late, const char* grant = "g") {
  return list(notice.as_of(when).grant(grant).deadline(report_limit));
}
ends audit_due_on(const dossier& notice, const as_of& when = late) {
  return list(notice.as_of(when).grant("g").deadline(deadline_name::named("audit")));
}

constexpr date report_first_due = day<2021, 8, 30>;  // 29 August is a Sunday (art. 2963, para 3, c.c.)
constexpr date report_moved_due = day<2022, 3, 1>;   // 60 days after 31 December 2021

}  // namespace

TEST_CASE("sixty days after the end: the day of the end is not counted, and a Sunday rolls (art. 2963 c.c.)") {
  CHECK(report_due(of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}))) ==
        ends{report_first_due});
  CHECK(list(of(founding_with_rules({report_after_end(when_moved::follows)}))
                 .as_of(late)
                 .notice()
                 .deadline(report_limit)) == ends{report_first_due});
  auto by_eu = report_after_end(when_moved::follows);
  by_eu.regime = time_regime::eu_1182_71;
  by_eu.length = term_days<59>;  // 28 August, a Saturday
  CHECK(report_due(of(founding_with_rules({by_eu}), awarding({"g"}))) == ends{day<2021, 8, 30>});
  CHECK(report_due(of(founding_with_rules({report_after_end(when_moved::follows, term_months<2>)}), awarding({"g"}))) ==
        ends{day<2021, 8, 30>});
  CHECK(report_due(of(founding_with_rules({report_after_end(when_moved::follows, term_working_days<10>)}),
                      awarding({"g"}))) == ends{day<2021, 7, 14>});
}

TEST_CASE("before an event, and at an hour") {
  dependent_deadline rule{.which = deadline_name::named("request"),
                          .length = term_days<30>,
                          .direction = time_direction::backward,
                          .regime = time_regime::italian_civil,
                          .from = counted_from{end_kind, when_moved::follows},
                          .until = *clock_time::make(12, 0)};
  const auto notice = of(founding_with_rules({rule}), awarding({"g"}), moving_the_end(new_end));
  CHECK(list(notice.as_of(late).grant("g").deadline(rule.which)) ==
        ends{deadline_time(day<2021, 12, 1>, *clock_time::make(12, 0))});
  CHECK(list(notice.as_of(seen(day<2021, 2, 1>, far)).grant("g").deadline(rule.which)) ==
        ends{deadline_time(day<2021, 5, 31>, *clock_time::make(12, 0))});
}

TEST_CASE("when the end is moved the report follows, stays, or is open, as the act says") {
  const auto notice = [](when_moved moved) {
    return of(founding_with_rules({report_after_end(moved)}), awarding({"g"}), moving_the_end(new_end));
  };
  CHECK(report_due(notice(when_moved::follows)) == ends{report_moved_due});
  CHECK(report_due(notice(when_moved::stays)) == ends{report_first_due});
  CHECK(report_due(notice(when_moved::to_be_confirmed)) == ends{report_first_due, report_moved_due});
  CHECK(report_due(notice(when_moved::not_stated)) == ends{report_first_due, report_moved_due});
  const auto before = seen(day<2021, 2, 28>, far);
  for (const auto moved : {when_moved::follows, when_moved::stays, when_moved::to_be_confirmed, when_moved::not_stated})
    CHECK(report_due(notice(moved), before) == ends{report_first_due});
}

TEST_CASE("moved and moved back: nothing is open") {
  const auto notice =
      of(founding_with_rules({report_after_end(when_moved::to_be_confirmed)}), awarding({"g"}), moving_the_end(new_end),
         decree("x2", day<2021, 4, 1>, {annulment{"x1", annulment_effect::ex_tunc}}));
  CHECK(report_due(notice) == ends{report_first_due});
}

TEST_CASE("an act that moves the report itself settles what was to be confirmed") {
  const extension report_to{.which = report_limit, .to = day<2022, 5, 31>, .reach = reach::every_grant()};
  const auto notice = of(founding_with_rules({report_after_end(when_moved::to_be_confirmed)}), awarding({"g"}),
                         moving_the_end(new_end), decree("x2", day<2021, 4, 1>, {report_to}));
  CHECK(report_due(notice) == ends{day<2022, 5, 31>});
  CHECK(report_due(notice, seen(day<2021, 3, 31>, far)) == ends{report_first_due, report_moved_due});
}

TEST_CASE("a term that runs from another, moved by a period, goes on from where that leads") {
  const extension by_a_month{
      .which = report_limit, .to = new_term::by(months<1>, month_rounding::down), .reach = reach::every_grant()};
  const auto notice =
      of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}),
         decree("x1", day<2021, 2, 15>, {by_a_month}), moving_the_end(new_end, reach::every_grant(), "x2"));
  CHECK(report_due(notice, seen(day<2021, 2, 20>, far)) == ends{day<2021, 9, 30>});
  CHECK(report_due(notice) == ends{day<2022, 4, 1>});
}

TEST_CASE("the report runs from the grant's own end, whoever says the rule") {
  const auto by_notice =
      of(founding_with_rules({report_after_end(when_moved::follows)}), awarding_with_rules({}, new_end));
  CHECK(report_due(by_notice) == ends{report_moved_due});
  CHECK(report_due(by_notice, late, "h") == ends{report_first_due});
  const auto by_award = of(founding(), awarding_with_rules({report_after_end(when_moved::stays)}, new_end),
                           moving_the_end(day<2022, 3, 31>));
  CHECK(report_due(by_award) == ends{report_moved_due});
  CHECK(report_due(by_award, late, "h") == ends{not_stated});
  const auto only_h = of(founding_with_rules({report_after_end(when_moved::follows)}), awarding_with_rules({}),
                         moving_the_end(new_end, reach::only({"h"})));
  CHECK(report_due(only_h) == ends{report_first_due});
  CHECK(report_due(only_h, late, "h") == ends{report_moved_due});
}

TEST_CASE("a provision of its own says the rule, for whom it reaches, and says it anew") {
  const deadline_setting ninety{.rule = report_after_end(when_moved::follows, term_days<90>),
                                .reach = reach::only({"g"})};
  const auto notice = of(founding_with_rules({report_after_end(when_moved::stays)}), awarding({"g", "h"}),
                         moving_the_end(new_end), decree("x2", day<2021, 4, 1>, {ninety}));
  CHECK(report_due(notice) == ends{day<2022, 3, 31>});
  CHECK(report_due(notice, late, "h") == ends{report_first_due});
  CHECK(report_due(notice, seen(day<2021, 3, 31>, far)) == ends{report_first_due});
  // Said after the end was moved, what stays is counted from the day as it stood then.
  const deadline_setting stays{.rule = report_after_end(when_moved::stays), .reach = reach::every_grant()};
  const auto later = of(founding(), awarding({"g"}), moving_the_end(new_end), decree("x2", day<2021, 4, 1>, {stays}),
                        moving_the_end(day<2022, 3, 31>, reach::every_grant(), "x3", day<2021, 5, 1>));
  CHECK(report_due(later) == ends{report_moved_due});
  // To those that adhere.
  const deadline_setting offered{.rule = report_after_end(when_moved::follows), .reach = reach::adhering()};
  const auto adhering = of(founding(), awarding({"g"}), decree("x1", day<2021, 2, 1>, {offered}));
  CHECK(report_due(adhering) == ends{report_first_due, not_stated});
  const auto adhered = of(founding(), awarding({"g"}), decree("x1", day<2021, 2, 1>, {offered}),
                          adhesion_to("a", "g", "x1", election::time));
  CHECK(report_due(adhered) == ends{report_first_due});
}

TEST_CASE("a chain: the audit runs from the report, which runs from the end") {
  const auto notice = of(founding_with_rules({audit_after_report(), report_after_end(when_moved::follows)}),
                         awarding({"g"}), moving_the_end(new_end));
  CHECK(audit_due_on(notice, seen(day<2021, 2, 1>, far)) == ends{day<2021, 9, 29>});
  CHECK(audit_due_on(notice) == ends{day<2022, 3, 31>});
  const auto stays = of(founding_with_rules({audit_after_report(), report_after_end(when_moved::stays)}),
                        awarding({"g"}), moving_the_end(new_end));
  CHECK(audit_due_on(stays) == ends{day<2021, 9, 29>});
  const auto open = of(founding_with_rules({audit_after_report(), report_after_end(when_moved::to_be_confirmed)}),
                       awarding({"g"}), moving_the_end(new_end));
  CHECK(audit_due_on(open) == ends{day<2021, 9, 29>, day<2022, 3, 31>});
}

TEST_CASE("DEP-2: in a circle nothing begins") {
  auto end = audit_after_report();
  end.which = end_kind;
  auto notice = founding_with_rules({end, report_after_end(when_moved::follows)});
  std::get<establishment>(notice.provisions[0]).notice.deadlines = {};
  const auto circle = of(notice, awarding({"g"}));
  CHECK(report_due(circle) == ends{not_stated});
  CHECK(list(circle.as_of(late).grant("g").end_of_activities()) == ends{not_stated});
  CHECK(outcomes(circle.as_of(late), "notice", rule::DEP_2) == list_of{outcome::violated, outcome::violated});
  const auto straight = of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}));
  CHECK(outcomes(straight.as_of(late), "notice", rule::DEP_2) == list_of{outcome::satisfied});
}

TEST_CASE("a term runs from what happens: the award, the agreement, the start") {
  const auto signing = [](stated<partial_date> on) {
    return decree("s", day<2020, 3, 1>, {agreement_signing{.grant = "g", .on = on}});
  };
  CHECK(report_due(of(founding_with_rules({report_from_event(milestone::awarded)}), awarding({"g"}))) ==
        ends{day<2020, 3, 2>});
  const auto rule = founding_with_rules({report_from_event(milestone::agreement_signed)});
  CHECK(report_due(of(rule, awarding({"g"}))) == ends{not_stated});
  CHECK(report_due(of(rule, awarding({"g"}), signing(not_stated))) == ends{day<2020, 3, 31>});
  CHECK(report_due(of(rule, awarding({"g"}), signing(partial_date(day<2020, 3, 10>)))) == ends{day<2020, 4, 9>});
  const auto some_day = of(rule, awarding({"g"}), signing(*partial_date::month(2020, 3)));
  CHECK(report_due(some_day) == ends{day<2020, 3, 31>, day<2020, 4, 30>});
  CHECK((*some_day.as_of(late).grant("g").deadline(report_limit)).possible() == possible_values::between);
  const auto three = of(rule, awarding({"g"}), signing(day_between<2020, 3, 10, 2020, 3, 12>));
  CHECK(report_due(three) == ends{day<2020, 4, 9>, day<2020, 4, 10>, day<2020, 4, 11>});
}

TEST_CASE("what ends the grant ends what runs from its terms; the report that stays, stays") {
  const auto ended = [](bool keeps) {
    return of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}), moving_the_end(new_end),
              decree("x2", day<2021, 4, 1>, {waiver{.grants = {"g"}, .keeps_report = keeps}}));
  };
  CHECK(report_due(ended(false)) == ends{not_stated});
  CHECK(report_due(ended(true)) == ends{report_moved_due});
  // It is the report that stays, and what it runs from: not another term that runs from the end.
  auto audit = report_after_end(when_moved::follows);
  audit.which = deadline_name::named("audit");
  const auto with_audit = of(founding_with_rules({report_after_end(when_moved::follows), audit}), awarding({"g"}),
                             decree("x2", day<2021, 4, 1>, {waiver{.grants = {"g"}, .keeps_report = true}}));
  CHECK(report_due(with_audit) == ends{report_first_due});
  CHECK(audit_due_on(with_audit) == ends{not_stated});
  // And all that it runs from stays for it: here the report runs from the audit, which runs from the end.
  auto after_audit = audit_after_report();
  std::swap(after_audit.which, std::get<counted_from>(after_audit.from).which);
  const auto in_a_row = of(founding_with_rules({after_audit, audit}), awarding({"g"}),
                           decree("x2", day<2021, 4, 1>, {waiver{.grants = {"g"}, .keeps_report = true}}));
  CHECK(report_due(in_a_row) == ends{day<2021, 9, 29>});  // 30 days after 30 August
  CHECK(audit_due_on(in_a_row) == ends{not_stated});
}

TEST_CASE("an open day of the act that moves the end leaves report and end open together") {
  const auto notice = of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}),
                         decree("x1", *partial_date::month(2021, 3), {to(new_end)}));
  const auto midway = seen(day<2021, 3, 15>, far);
  CHECK(report_due(notice, midway) == ends{report_first_due, report_moved_due});
  CHECK(report_due(notice) == ends{report_moved_due});
}

TEST_CASE("DEP-1: of an act that moves the end, what becomes of the report") {
  const auto said = [](when_moved moved) {
    const auto notice = of(founding_with_rules({report_after_end(moved)}), awarding({"g"}), moving_the_end(new_end));
    return outcomes(notice.as_of(late), "x1", rule::DEP_1);
  };
  const list_of both{outcome::satisfied, outcome::satisfied};  // of the notice, of the grant
  const list_of open{outcome::undetermined, outcome::undetermined};
  CHECK(said(when_moved::follows) == both);
  CHECK(said(when_moved::stays) == both);
  CHECK(said(when_moved::to_be_confirmed) == open);
  CHECK(said(when_moved::not_stated) == open);
  CHECK(outcomes(of(founding(), awarding({"g"}), moving_the_end(new_end)).as_of(late), "x1", rule::DEP_1).empty());
  const auto open_report =
      of(founding_with_rules({report_after_end(when_moved::to_be_confirmed)}), awarding({"g"}), moving_the_end(new_end))
          .as_of(late);
  CHECK(about(open_report, "x1", rule::DEP_1)[0].missing == fact::dependent_term);
  // The answer says so too, of the act that sets the rule.
  const auto given = open_report.grant("g").deadline(report_limit);
  REQUIRE(given);
  CHECK(std::any_of(given->findings().begin(), given->findings().end(), [](const finding& one) {
    return one.rule == rule::DEP_1 && one.outcome == outcome::undetermined;
  }));
}

TEST_CASE("ORD-2 judges the report where it follows, and where it stays behind") {
  const auto said = [](when_moved moved) {
    const auto notice = of(founding_with_rules({report_after_end(moved)}), awarding({"g"}), moving_the_end(new_end));
    return outcomes(notice.as_of(late), "x1", rule::ORD_2);
  };
  CHECK(said(when_moved::follows) == list_of{outcome::satisfied, outcome::satisfied});
  CHECK(said(when_moved::stays) == list_of{outcome::violated, outcome::violated});
  CHECK(said(when_moved::to_be_confirmed) == list_of{outcome::undetermined, outcome::undetermined});
}

TEST_CASE("a correction of the rule, and of the end that it runs from") {
  auto corrected = founding_with_rules({report_after_end(when_moved::follows, term_days<30>)});
  const auto notice =
      of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}),
         decree("c", day<2021, 5, 1>,
                {correction{.of = "notice", .provision = 0, .now = std::get<establishment>(corrected.provisions[0])}}));
  CHECK(report_due(notice) == ends{day<2021, 7, 30>});
  CHECK(report_due(notice, seen(far, day<2021, 4, 30>)) == ends{report_first_due});
}

TEST_CASE("asked along time, in brief, and by the portfolio, the report is the same") {
  const auto notice = of(founding_with_rules({report_after_end(when_moved::to_be_confirmed)}), awarding({"g"}),
                         moving_the_end(new_end));
  const question asked{.field = field::deadline, .deadline = report_limit, .grant = "g"};
  const auto line = timeline(notice.as_of(late), asked);
  REQUIRE(line.size() == 3);
  CHECK(line[1].from == day<2020, 2, 1>);
  CHECK(line[2].from == day<2021, 3, 1>);
  CHECK((*notice.as_of(late).value_of(asked)).status == status::undetermined);
  const std::vector<named_dossier> all = {{"n", notice}};
  const auto laid = portfolio::compile(all, readings::documents());
  const auto there = laid.at(laid.notices()[0], {far, far});
  CHECK(status_of(there.grant("g").deadline(report_limit)) == status::undetermined);
}

TEST_CASE("an explanation shows the rule, how it is counted, and what moved the base") {
  const auto notice =
      of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}), moving_the_end(new_end));
  const auto at = notice.as_of(late);
  const auto why = explain(at, at.grant("g").deadline(report_limit));
  REQUIRE(why);
  const auto says = wording::text(*why, language::english);
  CHECK(says.find("60 days after the end of the activities") != std::string::npos);
  CHECK(says.find("art. 2963") != std::string::npos);
  CHECK(says.find("31 December 2021") != std::string::npos);
  CHECK(std::any_of(why->steps.begin(), why->steps.end(), [](const explanation_step& one) {
    return one.id == "x1" && one.part == part::runs_from && one.about && one.about->deadline == deadline_name(end_kind);
  }));
}

TEST_CASE("what is taken from the base of a term is named where the term turns: the order that stays the extension") {
  const auto notice = of(founding_with_rules({report_after_end(when_moved::follows)}), awarding({"g"}),
                         moving_the_end(new_end), decree("stay", day<2021, 4, 1>, {stay{.of = "x1"}}));
  const question asked{.field = field::deadline, .deadline = report_limit, .grant = "g"};
  CHECK(report_due(notice) == ends{report_first_due});
  const auto changes = trace(notice.as_of(late), asked);
  REQUIRE(!changes.empty());
  CHECK(changes.back().since == day<2021, 4, 1>);
  const auto& by = changes.back().acts;
  CHECK(std::find(by.begin(), by.end(), "stay") != by.end());
  CHECK(std::find(by.begin(), by.end(), "x1") != by.end());
  const auto given = notice.as_of(late).ask(asked);
  REQUIRE(given);
  const auto grounds = given->grounds();
  CHECK(std::any_of(grounds.begin(), grounds.end(), [](const ground& one) { return one.part == part::annuls; }));
}

TEST_CASE("whether a grant adhered to an act that moves a term, and what runs from it too, is one thing") {
  const auto by = [](deadline_name which, period length) {
    return extension{.which = which, .to = new_term::by(length, month_rounding::down), .reach = reach::adhering()};
  };
  const auto notice = of(founding_with_rules({report_after_end(when_moved::follows, term_days<30>)}), awarding({"g"}),
                         decree("x1", day<2021, 3, 1>, {by(end_kind, months<6>), by(report_limit, months<1>)}));
  // Thirty days after 30 June; or after 30 December, and a month more.
  CHECK(report_due(notice) == ends{day<2021, 7, 30>, day<2022, 2, 28>});
}

TEST_CASE("a limit of expenditure that runs from the end moves with it, whoever adhered to what") {
  const dependent_deadline limit{.which = deadline_kind::expenditure_limit,
                                 .length = term_days<30>,
                                 .regime = time_regime::italian_civil,
                                 .from = counted_from{end_kind, when_moved::follows}};
  const auto by = [](period length, reach whom) {
    return extension{.which = end_kind, .to = new_term::by(length, month_rounding::down), .reach = std::move(whom)};
  };
  const auto notice = of(founding_with_rules({limit}), awarding({"g"}),
                         decree("x1", day<2021, 3, 1>, {by(months<1>, reach::adhering())}),
                         decree("x2", day<2021, 4, 1>, {by(months<2>, reach::only({"g"}))}));
  const auto its = notice.as_of(late).grant("g");
  // It comes thirty days after the end, so that the end decides.
  CHECK(end_of(notice, late) == ends{day<2021, 8, 30>, day<2021, 9, 30>});
  CHECK(list(its.last_day_to_spend()) == dates{day<2021, 8, 30>, day<2021, 9, 30>});
  CHECK(list(its.may_spend(day<2021, 8, 30>)) == truths{true});
  CHECK(list(its.may_spend(day<2021, 9, 30>)) == truths{false, true});
}

TEST_CASE("an explanation of the last day to spend says from what the end runs, where a provision says so by itself") {
  const dependent_deadline after_award{
      .which = end_kind, .length = term_days<90>, .regime = time_regime::italian_civil, .from = milestone::awarded};
  const auto notice = of(founding(), awarding({"g"}),
                         decree("s", day<2020, 3, 1>, {deadline_setting{after_award, reach::every_grant()}}));
  const auto at = notice.as_of(late);
  for (const auto& given : {at.ask({.field = field::last_day_to_spend, .grant = "g"}),
                            at.ask({.field = field::may_spend, .grant = "g", .on = day<2021, 9, 15>})}) {
    REQUIRE(given);
    const auto why = explain(at, *given);
    REQUIRE(why);
    CHECK(wording::text(*why, language::english).find("sets the term 90 days after the admission to funding") !=
          std::string::npos);
    CHECK(wording::text(*why, language::italian).find("fissa il termine 90 giorni dopo l'ammissione a finanziamento") !=
          std::string::npos);
  }
  // Of another term it says nothing of spending.
  auto of_report = after_award;
  of_report.which = report_limit;
  const auto other = of(founding(), awarding({"g"}),
                        decree("s", day<2020, 3, 1>, {deadline_setting{of_report, reach::every_grant()}}));
  const auto spending = other.as_of(late).grant("g").last_day_to_spend();
  REQUIRE(spending);
  const auto why = explain(other.as_of(late), *spending);
  REQUIRE(why);
  CHECK(wording::text(*why, language::english).find("90 days") == std::string::npos);
}

TEST_CASE("an explanation of a term that runs from what happens shows the act by which it happened") {
  const auto signing = decree("s", day<2020, 3, 1>, {agreement_signing{.grant = "g"}});
  const auto notice =
      of(founding_with_rules({report_from_event(milestone::agreement_signed)}), awarding({"g"}), signing);
  const auto at = notice.as_of(late);
  const auto why = explain(at, at.grant("g").deadline(report_limit));
  REQUIRE(why);
  CHECK(std::any_of(why->steps.begin(), why->steps.end(), [](const explanation_step& one) {
    return one.id == "s" && one.part == part::runs_from && one.about && one.about->field == field::milestone &&
           one.about->milestone == milestone::agreement_signed;
  }));
}
