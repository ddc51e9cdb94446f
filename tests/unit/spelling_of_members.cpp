// SPDX-License-Identifier: BSL-1.0
// Every aggregate of the library is spelled by its members, under the names that JSON gives them.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "a_step.hpp"

using namespace avviso;

namespace spelling_of_members {

constexpr as_of then{.in_force = day<2022, 1, 1>, .known = day<2022, 2, 2>, .readings = readings::documents()};
constexpr std::string_view read_then = "readings{efficacy: from_adoption, absence: not_stated, record: as_found}";
const std::string when = "as_of{in_force: 2022-01-01, known: 2022-02-02, readings: " + std::string(read_then) + "}";

dossier one_act() { return *dossier::of(act{.id = "dd-21", .reference = directorial_decree("21", day<2021, 3, 19>)}); }

struct row {
  std::string is;
  std::string expected;
};

void check(const std::vector<row>& rows) {
  for (const auto& one : rows) CHECK(one.is == one.expected);
}

const question asked{.field = field::endowment};

answer<any_value> answered(const any_value& value) { return {asked, {value}, {}, {}, {}}; }

TEST_CASE("what acts are made of is spelled by its members") {
  const clarification request{.asked = day<2021, 4, 1>, .answered = day<2021, 4, 9>};
  check({
      {spelled(legal_orders::italian()), "[italian_state, italian_region]"},
      {spelled(act_source{.kind = source_kind::page, .name = "Portale", .day = day<2021, 4, 1>}),
       R"(act_source{kind: page, name: "Portale", day: 2021-04-01})"},
      {spelled(defaults{}), "defaults{}"},
      {spelled(defaults{.control = control::required, .authority = "Ministero"}),
       R"(defaults{control: required, authority: "Ministero"})"},
      {spelled(request), "clarification{asked: 2021-04-01, answered: 2021-04-09}"},
      {spelled(court_review{.received = day<2021, 3, 1>, .referred = false, .requests = {request}}),
       "court_review{received: 2021-03-01, referred: no, requests: [clarification{asked: 2021-04-01, answered: "
       "2021-04-09}]}"},
      {spelled(provision_effect{.provision = 2U, .from = day<2021, 4, 1>}),
       "provision_effect{number: 2, from: 2021-04-01}"},
      {spelled(registration{.number = "757", .on = day<2018, 4, 13>}),
       R"(registration{number: "757", on: 2018-04-13})"},
      {spelled(project_identifier{.scheme = "COR", .value = "12"}),
       R"(project_identifier{scheme: "COR", value: "12"})"},
      {spelled(longest_extension{.length = months<6>, .rounding = month_rounding::down}),
       "longest_extension{length: 6m, rounding: down}"},
      {spelled(oldest_age{.years = 36U, .until = upper_age::not_yet}), "oldest_age{years: 36, until: not_yet}"},
      {spelled(age_span{.youngest = 18U, .oldest = 35U}), "age_span{youngest: 18, oldest: 35}"},
      {spelled(birth_span{.oldest = *partial_date::year(1980), .youngest = day<1999, 5, 1>}),
       "birth_span{oldest: 1980, youngest: 1999-05-01}"},
      {spelled(ranking_validity{.length = months<24>, .rounding = month_rounding::down}),
       "ranking_validity{length: 24m, rounding: down}"},
      {spelled(partnership_change{.from = day<2021, 7, 1>,
                                  .known = day<2021, 8, 1>,
                                  .what = leaving{.who = *party::parse("Arci"), .role = partner_role::partner}}),
       R"(partnership_change{from: 2021-07-01, known: 2021-08-01, what: leaving{who: party{entity: "Arci"}, role: )"
       "partner}}"},
      {spelled(partnership_state{.members = {}, .idle = {3}}), "partnership_state{members: [], idle: [3]}"},
      {spelled(ranked_proposal{.name = "TEAMS", .outcome = ranking_outcome::reserve}),
       R"(ranked_proposal{name: "TEAMS", outcome: reserve})"},
      {spelled(std::string_view("by sight")), R"("by sight")"},
      {spelled(inline_text<7>("BDU")), "BDU"},
  });
}

TEST_CASE("identifiers are spelled as they are written") {
  check({
      {spelled(*celex::parse("32014R0514")), "32014R0514"},
      {spelled(*cig::parse("1234567CE7")), "1234567CE7"},
      {spelled(*cig_exemption::parse("ES01")), "ES01"},
      {spelled(*eli::parse("http://data.europa.eu/eli/reg/2014/514/oj")), "http://data.europa.eu/eli/reg/2014/514/oj"},
      {spelled(*project_code::parse("PROG-2443")), "PROG-2443"},
      {spelled(*protocol_number::parse("8875", 2014)), "0008875"},
      {spelled(*urn_nir::parse("urn:nir:stato:legge:2000-11-24;340~art27-com1")),
       "urn:nir:stato:legge:2000-11-24;340~art27-com1"},
      {spelled(territories().front()), "01 Piemonte"},
      {spelled(*citation::parse("D.D. n. 21 del 19.03.2021")),
       R"(citation{act: Directorial Decree no. 21 of 19 March 2021, raw: "D.D. n. 21 del 19.03.2021"})"},
  });
}

TEST_CASE("what is computed of money is spelled by its parts") {
  const std::vector<std::int64_t> weights = {1, 1, 1};
  check({
      {spelled(*apportion(euros<10>, weights, apportionment_method::floor_and_keep_remainder)),
       "apportionment{shares: [3.33 euro, 3.33 euro, 3.33 euro], remainder: 0.01 euro}"},
      {spelled(*within_cap(euros<12>, euros<10>)), "capped{admitted: 10.00 euro, excess: 2.00 euro}"},
      {spelled(*co_financing::by_rates(euros<100>, *ratio::make(1, 2), *ratio::make(1, 4), rounding::half_even)),
       "co_financing{union_share: 50.00 euro, national_share: 25.00 euro, own_share: 25.00 euro}"},
      {spelled(decision<euro>{.value = euros<3>, .findings = {does_not_apply(rule::EXT_1)}}),
       "decision{value: 3.00 euro, findings: [EXT-1 not_applicable]}"},
  });
}

TEST_CASE("days and terms are spelled by their parts") {
  const auto italy = calendar::italy(known_law::of_this_release());
  const time_limit limit(term_days<10>, time_direction::forward, time_regime::italian_civil, end_days::first_excluded,
                         time_readings::prevailing());
  const std::string readings =
      "time_readings{initiates: event, following_event: rolls, backward_on_holiday: earlier, saturday: works, "
      "fixed_day: stays}";
  const auto step = [](std::string_view from, std::string_view to, std::string_view why, std::string_view law) {
    return "limit_step{from: " + std::string(from) + ", to: " + std::string(to) + ", why: " + std::string(why) +
           ", article: " + std::string(law);
  };
  check({
      {spelled(*italy.holidays_on(day<2022, 12, 25>)), "[christmas (l_260_1949_art_2)]"},
      {spelled(*calendar::of_holidays({}, day<2023, 1, 1>, day<2023, 12, 31>, known_law::of_this_release())),
       "calendar{first_day: 2023-01-01, last_day: 2023-12-31}"},
      {spelled(time_readings::prevailing()), readings},
      {spelled(limit),
       "time_limit{length: 10d, direction: forward, regime: italian_civil, ends: first_excluded, "
       "readings: " +
           readings + "}"},
      {spelled(*suspension::make(day<2020, 2, 23>, day<2020, 5, 15>)), "2020-02-23/2020-05-15 (declared_suspension)"},
      // 10 days from 15 December 2023 end on Christmas, a Monday, and then on Saint Stephen's: the term goes on.
      {spelled(*expiry::of(limit, day<2023, 12, 15>, italy, no_suspension)),
       "2023-12-27 [" + step("2023-12-15", "2023-12-25", "length_counted", "cc_2963") + "}, " +
           step("2023-12-25", "2023-12-26", "holiday", "cc_2963_3") + ", feast: christmas (l_260_1949_art_2)}, " +
           step("2023-12-26", "2023-12-27", "holiday", "cc_2963_3") + ", feast: saint_stephen (l_260_1949_art_2)}]"},
  });
}

TEST_CASE("what rules take and give is spelled by its members") {
  const law_text law{.citation = "art. 1", .from = day<2014, 5, 21>};
  check({
      {spelled(measure()), "none"},
      {spelled(measure(euros<4>)), "4.00 euro"},
      {spelled(measure(day<2022, 1, 1>)), "2022-01-01"},
      {spelled(measure::count(7)), "7"},
      {spelled(report({does_not_apply(rule::EXT_1), judge(rule::EXT_2, true, {}, {})})),
       "[EXT-1 not_applicable, EXT-2 satisfied]"},
      {spelled(
           rulebook_entry{house_rule<1>, "REG-1", severity::warning, {.citation = "art. 8"}, "in time", "per tempo"}),
       "REG-1 warning: in time"},
      {spelled(court_request{.asked = day<2021, 4, 1>, .answered = not_stated}), "court_request{asked: 2021-04-01}"},
      {spelled(court_silence{.office_term = day<2021, 4, 1>, .executory = day<2021, 5, 1>}),
       "court_silence{office_term: 2021-04-01, executory: 2021-05-01}"},
      {spelled(dated_award{.on = day<2021, 4, 1>, .amount = euros<5>}),
       "dated_award{on: 2021-04-01, amount: 5.00 euro}"},
      {spelled(declared_partners{.category = "CPIA", .count = 3}), R"(declared_partners{category: "CPIA", count: 3})"},
      {spelled(effect{.ground = efficacy_ground::adoption, .since = day<2021, 4, 1>}),
       "effect{ground: adoption, since: 2021-04-01}"},
      {spelled(law), R"(law_text{citation: "art. 1", from: 2014-05-21, source: law})"},
      {spelled(expenditure_limit{
           .first = day<2014, 1, 1>, .incurred = day<2022, 12, 31>, .disbursed = day<2023, 6, 30>, .text = law}),
       "expenditure_limit{first: 2014-01-01, incurred: 2022-12-31, disbursed: 2023-06-30, text: "
       R"(law_text{citation: "art. 1", from: 2014-05-21, source: law}})"},
      {spelled(extension_caps{.most = 2}), "extension_caps{most: 2}"},
      {spelled(extended_so_far{.first_end = day<2021, 6, 30>, .extensions = std::size_t{1}}),
       "extended_so_far{first_end: 2021-06-30, extensions: 1}"},
      {spelled(fact_entry{.which = fact::hour, .english = "the hour", .italian = "l'ora"}),
       R"(fact_entry{which: hour, english: "the hour", italian: "l'ora"})"},
      {spelled(share_change{.before = euros<3>, .after = not_stated}), "share_change{before: 3.00 euro}"},
  });
}

TEST_CASE("views of a dossier are spelled by their members") {
  const auto of = one_act();
  const std::string spelled_dossier = R"(dossier{acts: ["dd-21"], statements: 0})";
  const std::string at = "snapshot{when: " + when + ", dossier: " + spelled_dossier + "}";
  const finding late = judge(rule::EXT_1, false, {}, {});
  const accepted_finding accepted{
      .rule = rule::EXT_1, .outcome = outcome::violated, .of = "dd-21", .grant = {}, .reason = "agreed"};
  const changed_field changed{
      .what = asked, .before = answered(euros<1>), .after = answered(euros<2>), .acts = {"dd-21"}};
  const std::string spelled_change =
      "changed_field{what: question{field: endowment}, before: known: 1.00 euro, after: known: 2.00 euro, acts: "
      R"(["dd-21"]})";
  const auto snapshot_then = of.as_of(then);
  check({
      {spelled(of), spelled_dossier},
      {spelled(snapshot_then), at},
      {spelled(then), when},
      {spelled(readings::complete_register()), "readings{efficacy: strict, absence: not_adhered, record: complete}"},
      {spelled(acceptance{.found = late, .by = 2}), "acceptance{found: EXT-1 violated, by: 2}"},
      {spelled(accepted), R"(accepted_finding{rule: EXT-1, outcome: violated, of: "dd-21", reason: "agreed"})"},
      {spelled(findings_apart{.open = {late}, .accepted = {}, .outdated = {0}}),
       "findings_apart{open: [EXT-1 violated], accepted: [], outdated: [0]}"},
      {spelled(changed), spelled_change},
      {spelled(differing_member{.act = "dd-21", .member = "control", .first = "required", .second = "not_required"}),
       R"(differing_member{act: "dd-21", member: "control", first: "required", second: "not_required"})"},
      {spelled(filled_member{.act = "dd-21", .member = "known"}), R"(filled_member{act: "dd-21", member: "known"})"},
      {spelled(renamed_act{.second = "dd-21", .id = "dd-21-2"}), R"(renamed_act{second: "dd-21", id: "dd-21-2"})"},
      {spelled(merged_registers{of, {}, {"dd-21"}, {}, {}, {}}),
       "merged_registers{dossier: " + spelled_dossier + R"(, only_second: ["dd-21"]})"},
      {spelled(removal{.of = "dd-21"}), R"(removal{of: "dd-21"})"},
      {spelled(impact{snapshot_then, snapshot_then, {changed}}),
       "impact{before: " + at + ", after: " + at + ", changes: [" + spelled_change + "]}"},
      {spelled(previewed{snapshot_then, snapshot_then, {late}, {}}),
       "previewed{before: " + at + ", after: " + at + ", findings: [EXT-1 violated], changes: []}"},
      {spelled(pending_act{.act = "dd-21", .why = efficacy_ground::awaits_registration, .since = not_stated}),
       R"(pending_act{act: "dd-21", why: awaits_registration})"},
      {spelled(settling_fact{.which = fact::adhesion, .act = "dd-21", .grant = "Lazio", .values = {any_value(true)}}),
       R"(settling_fact{which: adhesion, act: "dd-21", grant: "Lazio", values: [yes]})"},
      {spelled(stretch{.from = day<2021, 1, 1>, .answered = answered(euros<1>)}),
       "stretch{from: 2021-01-01, answered: known: 1.00 euro}"},
      {spelled(traced_change{.since = day<2021, 1, 1>,
                             .before = error{.code = errc::no_notice},
                             .after = answered(euros<1>),
                             .acts = {"dd-21"},
                             .is_up_to_asked = true}),
       "traced_change{since: 2021-01-01, before: error no_notice: no notice is in force, after: known: 1.00 euro, "
       R"(acts: ["dd-21"], is_up_to_asked: yes})"},
      {spelled(due_date{
           .end = answer<deadline_time>({.field = field::deadline}, {deadline_time(day<2021, 6, 30>)}, {}, {}, {}),
           .is_sure = true}),
       "due_date{end: known: 2021-06-30, is_sure: yes}"},
      {spelled(ground{.part = part::adds, .act = 3, .provision = 0}), "ground{part: adds, act: 3, provision: 0}"},
      {spelled(brief_answer{.status = status::known, .value = any_value(euros<1>)}),
       "brief_answer{status: known, value: 1.00 euro}"},
      {spelled(why_not_reason{.obstacle = obstacle::annulled, .is_sure = false, .act = "dd-9"}),
       R"(why_not_reason{obstacle: annulled, is_sure: no, act: "dd-9"})"},
  });
}

TEST_CASE("an explanation is spelled with its steps") {
  auto step = test::a_step(deed::establishes, "dd-21", directorial_decree("21", day<2021, 3, 19>));
  step.since = day<2021, 3, 19>;
  step.amount = euros<1>;
  const std::string spelled_step =
      R"(explanation_step{proof: proven, part: sets, deed: establishes, id: "dd-21", provision: 0, act: Directorial )"
      "Decree no. 21 of 19 March 2021, control: not_required, since: 2021-03-19, efficacy: adoption, amount: 1.00 "
      "euro}";
  CHECK(spelled(step) == spelled_step);
  const explanation why{.asked = asked,
                        .when = then,
                        .status = status::known,
                        .act = {},
                        .possible = possible_values::alternatives,
                        .candidates = {any_value(euros<1>)},
                        .steps = {step},
                        .sources = {},
                        .readings = {reading::record}};
  CHECK(spelled(why) == "explanation{asked: question{field: endowment}, when: " + when +
                            ", status: known, candidates: [1.00 euro], steps: [" + spelled_step +
                            "], readings: [record]}");
}

TEST_CASE("what a portfolio tells is spelled by its members") {
  const notice_number notice{4};
  const grant_number grant{.notice = 4, .place = 2};
  const std::string of_notice = "notice: notice_number{notice: 4}";
  const std::string of_grant = "grant: grant_number{notice: 4, place: 2}";
  const told_amount amount{.amount = 500, .told = told_as::known};
  const std::string spelled_amount = "told_amount{amount: 500, told: known}";
  const told_value value{.value = 500, .told = told_as::known};
  const open_answer open{.notice = notice, .grant = grant, .what = asked, .told = told_as::conflict};
  const std::string spelled_open =
      "open_answer{" + of_notice + ", " + of_grant + ", what: question{field: endowment}, told: conflict}";
  check({
      {spelled(both_days{.in_force = day<2021, 1, 1>, .known = day<2021, 2, 1>}),
       "both_days{in_force: 2021-01-01, known: 2021-02-01}"},
      {spelled(notice), "notice_number{notice: 4}"},
      {spelled(grant), "grant_number{notice: 4, place: 2}"},
      {spelled(grant_then{.grant = grant, .in_force = day<2021, 1, 1>, .known = day<2021, 2, 1>}),
       "grant_then{" + of_grant + ", in_force: 2021-01-01, known: 2021-02-01}"},
      {spelled(notice_then{.notice = notice, .in_force = day<2021, 1, 1>, .known = day<2021, 2, 1>}),
       "notice_then{" + of_notice + ", in_force: 2021-01-01, known: 2021-02-01}"},
      {spelled(amount), spelled_amount},
      {spelled(value), "told_value{value: 500, told: known}"},
      {spelled(told_day{.day = 12, .told = told_as::known, .has_hour = true}),
       "told_day{day: 12, told: known, has_hour: yes}"},
      {spelled(told_standing{.standing = grant_standing::waived, .told = told_as::known}),
       "told_standing{standing: waived, told: known}"},
      {spelled(changed_value{.notice = notice,
                             .grant = grant,
                             .what = asked,
                             .before = told_as::not_stated,
                             .after = told_as::known,
                             .value_after = 5}),
       "changed_value{" + of_notice + ", " + of_grant +
           ", what: question{field: endowment}, before: not_stated, "
           "after: known, value_before: 0, value_after: 5}"},
      {spelled(fund_money{.fund = "FAMI", .cents = 5, .notices = 2, .not_known = 1}),
       R"(fund_money{fund: "FAMI", cents: 5, notices: 2, not_known: 1})"},
      {spelled(limit_due{.notice = notice,
                         .grant = {},
                         .which = deadline_kind::final_report,
                         .on = day<2021, 1, 1>,
                         .is_sure = true}),
       "limit_due{" + of_notice + ", which: final_report, on: 2021-01-01, is_sure: yes}"},
      {spelled(notice_money{.notice = notice, .unallocated = amount}),
       "notice_money{" + of_notice + ", unallocated: " + spelled_amount + "}"},
      {spelled(line_money{.notice = notice, .line = "A", .unallocated = amount}),
       "line_money{" + of_notice + R"(, line: "A", unallocated: )" + spelled_amount + "}"},
      {spelled(line_value{.notice = notice, .line = "A", .value = value}),
       "line_value{" + of_notice + R"(, line: "A", value: told_value{value: 500, told: known}})"},
      {spelled(open), spelled_open},
      {spelled(answer_to_settle{.open = open, .facts = {}}), "answer_to_settle{open: " + spelled_open + ", facts: []}"},
      {spelled(grant_payments{
           .notice = notice, .grant = grant, .total = amount, .paid = amount, .payable = amount, .to_recover = {}}),
       "grant_payments{" + of_notice + ", " + of_grant + ", total: " + spelled_amount + ", paid: " + spelled_amount +
           ", payable: " + spelled_amount + ", to_recover: told_amount{amount: 0, told: no_such}}"},
      {spelled(offer_not_accepted{.notice = notice,
                                  .grant = grant,
                                  .what = election::time,
                                  .act = "dd-21",
                                  .provision = 1,
                                  .stands = offer_standing::no_reply,
                                  .until = {},
                                  .is_sure = true}),
       "offer_not_accepted{" + of_notice + ", " + of_grant +
           R"(, what: time, act: "dd-21", provision: 1, stands: no_reply, is_sure: yes})"},
  });
}

}  // namespace spelling_of_members
