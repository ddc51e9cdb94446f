// SPDX-License-Identifier: BSL-1.0
// What pages, reports and press say beside the acts: it fills what no act sets, changes nothing, and where it differs
// the answer is a conflict.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

using facts = std::vector<stated<stated_value>>;

constexpr date page_read = day<2021, 10, 1>;
const char* const notice_page = "page of the notice";

question milestone_of(milestone which, std::optional<std::string> grant = {}) {
  return {.field = field::milestone, .milestone = which, .grant = std::move(grant)};
}
question end_asked(std::optional<std::string> grant = {}) {
  return {.field = field::deadline, .deadline = end_kind, .grant = std::move(grant)};
}
question fact_named(std::string name) { return {.field = field::fact, .name = std::move(name)}; }
statement says(std::string source, date on, question about, stated_value value) {
  return {.source = std::move(source), .known = on, .about = std::move(about), .value = std::move(value)};
}
statement of_its_day(statement one) {
  one.of = one.known;
  return one;
}
template <class... Statements>
dossier with(dossier notice, const Statements&... more) {
  const auto add = [&notice](const statement& one) {
    const auto made = notice.with(one);
    REQUIRE(made);
    notice = *made;
  };
  (add(more), ...);
  return notice;
}
readings believing(std::string_view source) {
  auto how = readings::documents();
  how.prevailing_source = inline_text<63>(source);
  return how;
}

// The project of PRIMA in Lazio.
act award_of_lazio() {
  return decree("award", day<2018, 7, 1>, {award{.grants = {{.name = "Lazio"}}, .total = euros<15'095'804, 23>}});
}
act started(date on) { return decree("start", on, {start_of_activities{.grant = "Lazio"}}); }
dates start_of(const dossier& notice, const as_of& when) {
  return list(notice.as_of(when).grant("Lazio").milestone(milestone::activities_started));
}
// «1 MARZO 2018 – 30 GIUGNO 2022», the title of the page.
statement page_period_begins() {
  return says(notice_page, page_read, milestone_of(milestone::activities_started, "Lazio"), day<2018, 3, 1>);
}

}  // namespace

TEST_CASE("a start on 1 March 2018, which no act sets: known from the page, since the page was read") {
  const auto notice = with(of(registered_prima(), award_of_lazio()), page_period_begins());
  CHECK(start_of(notice, seen(far, page_read)) == dates{day<2018, 3, 1>});
  CHECK(status_of(notice.as_of(seen(far, page_read)).grant("Lazio").milestone(milestone::activities_started)) ==
        status::known);
  CHECK(start_of(notice, seen(far, day<2021, 9, 30>)) == dates{not_stated});
  // It lies nineteen days before the adoption of the notice, which stays what it is.
  CHECK(list(notice.as_of(late).notice().milestone(milestone::established)) == dates{day<2018, 4, 13>});
}

TEST_CASE("an act that starts the activities on another day: a conflict, with both days") {
  const auto notice = with(of(registered_prima(), award_of_lazio(), started(day<2018, 9, 3>)), page_period_begins());
  CHECK(start_of(notice, late) == dates{day<2018, 3, 1>, day<2018, 9, 3>});
  CHECK(status_of(notice.as_of(late).grant("Lazio").milestone(milestone::activities_started)) == status::conflict);
  CHECK(start_of(notice, seen(far, day<2021, 9, 30>)) == dates{day<2018, 9, 3>});  // before the page was read
  CHECK(start_of(notice, seen(far, far, believing(notice_page))) == dates{day<2018, 3, 1>});
}

TEST_CASE("a statement that agrees with the acts changes nothing") {
  const auto notice = of(registered_prima(), award_of_lazio(), started(day<2018, 3, 1>));
  const auto agreeing = with(notice, page_period_begins());
  CHECK(start_of(agreeing, late) == start_of(notice, late));
  CHECK(status_of(agreeing.as_of(late).grant("Lazio").milestone(milestone::activities_started)) == status::known);
}

TEST_CASE("a statement that is one of the possible days leaves it undetermined") {
  auto some_day = started(day<2018, 3, 1>);
  some_day.reference.on = *partial_date::between(day<2018, 3, 1>, day<2018, 3, 2>);
  const auto notice = with(of(registered_prima(), award_of_lazio(), some_day), page_period_begins());
  CHECK(start_of(notice, late) == dates{day<2018, 3, 1>, day<2018, 3, 2>});
  CHECK(status_of(notice.as_of(late).grant("Lazio").milestone(milestone::activities_started)) == status::undetermined);
}

TEST_CASE("the answer names the statements that made it") {
  const auto notice = with(of(registered_prima(), award_of_lazio(), started(day<2018, 9, 3>)), page_period_begins());
  const auto at = notice.as_of(late);
  const auto start = at.grant("Lazio").milestone(milestone::activities_started);
  REQUIRE(start);
  CHECK(std::count_if(start->grounds().begin(), start->grounds().end(),
                      [](const ground& one) { return one.part == part::statement; }) == 1);
  const auto why = *explain(at, *start);
  CHECK(why.sources == std::vector<statement>{page_period_begins()});
  CHECK(why.steps.size() == 1);
}

TEST_CASE("«in fase di primo avvio», «in fase di avvio», «concluso»: a status has the day on which it was stated") {
  const auto status = fact_named("status");
  const std::string first = "in fase di primo avvio";
  const std::string later = "Tutti i progetti presentati sono in fase di avvio";
  const std::string over = "L'Avviso è concluso";
  const auto notice =
      with(of(registered_prima()), of_its_day(says("page of the projects", day<2019, 1, 22>, status, first)),
           of_its_day(says(notice_page, page_read, status, later)),
           of_its_day(says("Regione Toscana", day<2022, 6, 1>, status, over)));
  const auto at = [&](date known) { return list(notice.as_of(seen(far, known)).notice().fact("status")); };
  CHECK(at(day<2019, 1, 21>) == facts{not_stated});
  CHECK(at(day<2019, 1, 22>) == facts{stated_value(first)});
  CHECK(at(page_read) == facts{stated_value(later)});
  CHECK(at(day<2022, 6, 1>) == facts{stated_value(over)});
  CHECK(list(notice.as_of(seen(day<2021, 12, 31>, far)).notice().fact("status")) == facts{stated_value(later)});
}

TEST_CASE("what one source says later replaces what it said before, and as known before does not") {
  const auto status = fact_named("status");
  const auto notice = with(of(registered_prima()), says(notice_page, day<2022, 6, 1>, status, std::string("concluso")),
                           says(notice_page, day<2019, 1, 22>, status, std::string("in avvio")));
  CHECK(list(notice.as_of(late).notice().fact("status")) == facts{stated_value(std::string("in avvio"))});
  CHECK(list(notice.as_of(seen(far, day<2022, 6, 1>)).notice().fact("status")) ==
        facts{stated_value(std::string("concluso"))});
  // On one day it contradicts itself.
  const auto both = with(notice, says(notice_page, day<2022, 6, 1>, status, std::string("sospeso")));
  CHECK(both.as_of(seen(far, far)).notice().fact("status").status() == status::conflict);
}

TEST_CASE("«20 Regioni e 1 Provincia Autonoma (quella di Trento)»: as the report counts, or as there are") {
  // Of the regions one, Trentino-Alto Adige, is there by its province.
  const auto all = territories();
  const auto other_regions = std::count_if(all.begin(), all.end(), [](const territory_entry& one) {
    return !is_autonomous_province(one.territory) && one.territory != territory::trentino_alto_adige;
  });
  CHECK(other_regions == 19);
  const auto asked = fact_named("regions that applied, beside the province of Trento");
  const auto reported = with(of(registered_prima()), says("report", day<2018, 3, 1>, asked, units::of(20)));
  CHECK(list(reported.as_of(late).notice().fact(asked.name)) == facts{stated_value(units::of(20))});
  const auto counted = with(reported, says("ISTAT", day<2018, 6, 1>, asked, units::of(other_regions)));
  CHECK(list(counted.as_of(late).notice().fact(asked.name)) ==
        facts{stated_value(units::of(19)), stated_value(units::of(20))});
  CHECK(counted.as_of(late).notice().fact(asked.name).status() == status::conflict);
  CHECK(counted.as_of(seen(far, day<2018, 5, 31>)).notice().fact(asked.name).status() == status::known);
}

namespace {

// The ranking of notice 1/2016: «Il 20 Dicembre 2016 è stato pubblicato» says the report, «venerdì 23 dicembre» the
// press.
dossier ranking_published() {
  const auto approved = milestone_of(milestone::ranking_approved);
  return with(of(founding()), says("report", day<2018, 3, 1>, approved, day<2016, 12, 20>),
              says("press", day<2016, 12, 24>, approved, day<2016, 12, 23>));
}

}  // namespace

TEST_CASE("the ranking, published on 20 or on 23 December 2016: a conflict, unless one of the sources prevails") {
  const auto notice = ranking_published();
  const auto at = [&](const readings& how) {
    return notice.as_of(seen(far, far, how)).notice().milestone(milestone::ranking_approved);
  };
  CHECK(list(at(readings::documents())) == dates{day<2016, 12, 20>, day<2016, 12, 23>});
  CHECK(status_of(at(readings::documents())) == status::conflict);
  CHECK(list(at(believing("report"))) == dates{day<2016, 12, 20>});
  CHECK(status_of(at(believing("report"))) == status::known);
  CHECK(list(at(believing("press"))) == dates{day<2016, 12, 23>});
  // One that says nothing of it decides nothing.
  CHECK(status_of(at(believing("ISTAT"))) == status::conflict);
}

TEST_CASE("the readings that mattered to a conflict: which source prevails") {
  const auto notice = ranking_published();
  const auto mattered = [&](const readings& how) {
    const auto at = notice.as_of(seen(far, far, how));
    return (*explain(at, *at.notice().milestone(milestone::ranking_approved))).readings;
  };
  CHECK(mattered(believing("press")) == std::vector<reading>{reading::prevailing_source});
  CHECK(mattered(believing("ISTAT")).empty());
}

TEST_CASE("with the decree of 20 December itself: the report agrees, the press does not") {
  const act decreed{.id = "ranking",
                    .reference = ministerial_decree(not_stated, day<2016, 12, 20>),
                    .control = control::not_required,
                    .provisions = {ranking{}}};
  auto founded = founding();
  founded.reference.on = day<2016, 4, 19>;
  const auto approved = milestone_of(milestone::ranking_approved);
  const auto report = says("report", day<2018, 3, 1>, approved, day<2016, 12, 20>);
  const auto press = says("press", day<2016, 12, 24>, approved, day<2016, 12, 23>);
  const auto asked = [&](const dossier& notice, const readings& how = readings::documents()) {
    return notice.as_of(seen(far, far, how)).notice().milestone(milestone::ranking_approved);
  };
  CHECK(status_of(asked(with(of(founded, decreed), report))) == status::known);
  CHECK(list(asked(with(of(founded, decreed), report, press))) == dates{day<2016, 12, 20>, day<2016, 12, 23>});
  CHECK(status_of(asked(with(of(founded, decreed), press))) == status::conflict);
  CHECK(list(asked(with(of(founded, decreed), press), believing("press"))) == dates{day<2016, 12, 23>});
}

TEST_CASE("employment centres: «gli 8 CPI coinvolti», and 15 on another page; before it was read, 8") {
  question centres = fact_named("CPI coinvolti");
  centres.grant = "Lazio";
  const auto notice =
      with(of(registered_prima(), award_of_lazio()), says("sheet of PROG-2443", day<2019, 6, 1>, centres, units::of(8)),
           says("ANCI Lazio", day<2021, 6, 1>, centres, units::of(15)));
  const auto at = [&](date known, const readings& how = readings::documents()) {
    return notice.as_of(seen(far, known, how)).grant("Lazio").fact("CPI coinvolti");
  };
  CHECK(list(at(day<2021, 5, 31>)) == facts{stated_value(units::of(8))});
  CHECK(at(day<2021, 5, 31>).status() == status::known);
  CHECK(list(at(far)) == facts{stated_value(units::of(8)), stated_value(units::of(15))});
  CHECK(at(far).status() == status::conflict);
  CHECK(list(at(far, believing("ANCI Lazio"))) == facts{stated_value(units::of(15))});
  // As known before the prevailing source was read, it does not prevail.
  CHECK(list(at(day<2021, 5, 31>, believing("ANCI Lazio"))) == facts{stated_value(units::of(8))});
}

TEST_CASE("a fact of a grant is none of the notice, and no other of the grant") {
  question centres = fact_named("CPI coinvolti");
  centres.grant = "Lazio";
  const auto at =
      with(of(registered_prima(), award_of_lazio()), says(notice_page, page_read, centres, units::of(8))).as_of(late);
  CHECK(list(at.grant("Lazio").fact("CPI coinvolti")) == facts{stated_value(units::of(8))});
  CHECK(list(at.notice().fact("CPI coinvolti")) == facts{not_stated});
  CHECK(list(at.grant("Lazio").fact("48 CPI laziali")) == facts{not_stated});
}

TEST_CASE("where the acts leave the end not stated, whoever may spend may do so by the day that a source states") {
  const auto notice = of(registered_prima(), award_of_lazio());
  CHECK(list(notice.as_of(seen(far, far)).grant("Lazio").may_spend(day<2020, 1, 1>)) == truths{not_stated});
  const auto filled = with(notice, says(notice_page, page_read, end_asked("Lazio"), day<2022, 6, 30>));
  const auto may = [&](date on, date known = far) {
    return list(filled.as_of(seen(far, known)).grant("Lazio").may_spend(on));
  };
  CHECK(may(day<2022, 6, 30>) == truths{true});
  CHECK(may(day<2022, 7, 1>) == truths{false});
  CHECK(may(day<2022, 6, 30>, day<2021, 9, 30>) == truths{not_stated});
  CHECK(list(filled.as_of(seen(far, far)).grant("Lazio").end_of_activities()) == ends{day<2022, 6, 30>});
}

TEST_CASE("where two sources state the end differently, neither is taken to spend by, unless one prevails") {
  const auto two =
      with(of(registered_prima(), award_of_lazio()), says(notice_page, page_read, end_asked("Lazio"), day<2022, 6, 30>),
           says("press", page_read, end_asked("Lazio"), day<2021, 12, 31>));
  CHECK(list(two.as_of(seen(far, far)).grant("Lazio").may_spend(day<2020, 1, 1>)) == truths{not_stated});
  CHECK(status_of(two.as_of(seen(far, far)).grant("Lazio").end_of_activities()) == status::conflict);
  CHECK(list(two.as_of(seen(far, far, believing("press"))).grant("Lazio").may_spend(day<2022, 1, 1>)) == truths{false});
}

TEST_CASE("where the acts state the end, what sources say of it changes nothing of what may be spent") {
  const auto notice =
      with(of(founding(), awarding({"g"})), says(notice_page, page_read, end_asked("g"), day<2022, 6, 30>));
  CHECK(list(notice.as_of(seen(day<2021, 11, 1>, far)).grant("g").may_spend(day<2021, 11, 1>)) == truths{false});
  CHECK(end_of(notice, seen(far, far)) == ends{old_end, day<2022, 6, 30>});
  CHECK(status_of(notice.as_of(seen(far, far)).grant("g").end_of_activities()) == status::conflict);
}

TEST_CASE("what a source says of the notice it does not say of its grants") {
  const auto notice =
      with(of(registered_prima(), award_of_lazio()), says(notice_page, page_read, end_asked(), day<2022, 6, 30>));
  CHECK(list(notice.as_of(late).notice().deadline(end_kind)) == ends{day<2022, 6, 30>});
  CHECK(list(notice.as_of(late).grant("Lazio").end_of_activities()) == ends{not_stated});
}

TEST_CASE("a statement of the endowment changes nothing of what is left of it") {
  const question endowment{.field = field::endowment};
  const auto notice =
      with(of(registered_prima(), award_of_lazio()), says("press", page_read, endowment, euros<26'000'000>));
  CHECK(list(notice.as_of(late).notice().endowment()) == amounts{euros<25'000'000>, euros<26'000'000>});
  CHECK(status_of(notice.as_of(late).notice().endowment()) == status::conflict);
  CHECK(list(notice.as_of(late).notice().unallocated()) == amounts{euros<9'904'195, 77>});
}

TEST_CASE("an amount that acts add without stating it: a source may state it") {
  const act raised =
      decree("dd-21", day<2021, 3, 19>, {top_up{top_up_target::each_grant, not_stated, reach::every_grant()}});
  const auto notice = of(founding(), awarding({"g"}), raised);
  const auto filled = with(notice, says("press", page_read, {.field = field::top_ups, .grant = "g"}, euros<5>));
  CHECK(top_ups_of(notice, late) == amounts{not_stated});
  CHECK(top_ups_of(filled, late) == amounts{euros<5>});
  CHECK(list(filled.as_of(late).grant("g").total()) == amounts{not_stated});
}

namespace {

errc refusal(question about, stated_value value) {
  const auto made =
      of(registered_prima(), award_of_lazio()).with(says(notice_page, page_read, std::move(about), std::move(value)));
  REQUIRE_FALSE(made);
  CHECK(made.error().found == inline_text<31>(notice_page));
  return made.error().code;
}
bool is_taken(question about, stated_value value) {
  return of(registered_prima(), award_of_lazio())
      .with(says(notice_page, page_read, std::move(about), std::move(value)))
      .has_value();
}

}  // namespace

TEST_CASE("statements stand by day and source, and what one source says on one day as it was given") {
  const auto said = [](std::string source, date on, int units) {
    return says(std::move(source), on, fact_named("centres"), units::of(units));
  };
  const date next = *add_days(page_read, 1);
  const std::vector<statement> given = {said("press", next, 5), said(notice_page, next, 4),
                                        said(notice_page, page_read, 3), said(notice_page, page_read, 1),
                                        said(notice_page, page_read, 2)};
  const auto all = of(registered_prima()).with(given);
  REQUIRE(all);
  CHECK(std::vector<statement>(all->statements().begin(), all->statements().end()) ==
        std::vector<statement>{given[2], given[3], given[4], given[1], given[0]});
}

TEST_CASE("a value that its field cannot have makes no statement, and the source is named") {
  constexpr auto mismatched = errc::statement_value_mismatched;
  CHECK(refusal(end_asked("Lazio"), euros<1>) == mismatched);
  CHECK(refusal(milestone_of(milestone::closed), std::string("concluso")) == mismatched);
  CHECK(refusal({.field = field::endowment}, day<2021, 1, 1>) == mismatched);
  CHECK(refusal({.field = field::units}, euros<960>) == mismatched);
  CHECK(refusal({.field = field::award, .grant = "Lazio"}, units::of(1)) == mismatched);
  CHECK(refusal({.field = field::authority}, units::of(1)) == mismatched);
}

TEST_CASE("a field whose values no source states takes none") {
  constexpr auto mismatched = errc::statement_value_mismatched;
  CHECK(refusal({.field = field::grant_standing, .grant = "Lazio"}, std::string("awarded")) == mismatched);
  CHECK(refusal({.field = field::may_spend, .grant = "Lazio", .on = page_read}, std::string("yes")) == mismatched);
}

TEST_CASE("a value of the kind that its field has is taken, and of a fact any") {
  CHECK(is_taken({.field = field::units}, units::of(960)));
  CHECK(is_taken({.field = field::authority, .role = authority_role::responsible},
                 std::string("Ministero dell'Interno")));
  CHECK(is_taken(fact_named("whatever"), day<2021, 1, 1>));
}

TEST_CASE("REF-1: a statement about a grant that no act awards is found, and named") {
  const auto about = [](std::string grant) {
    return statement{.source = "page",
                     .known = day<2020, 2, 1>,
                     .about = {.field = field::award, .grant = grant},
                     .value = euros<5>};
  };
  const auto notice = of(founding(), awarding({"g"}));
  const auto told = with(with(notice, about("g")), about("nobody"));
  for (const auto& all : {told.as_of(late).findings(), audit(told, readings::documents())}) {
    std::vector<finding> of_statements;
    std::copy_if(all.begin(), all.end(), std::back_inserter(of_statements),
                 [](const finding& one) { return one.statement.has_value(); });
    REQUIRE(of_statements.size() == 1);
    const auto& one = of_statements.front();
    CHECK(one.rule == rule::REF_1);
    CHECK(one.outcome == outcome::violated);
    CHECK(told.statements()[*one.statement].about.grant == "nobody");
    CHECK(wording::text(one, told, language::english).find("page, 1 February 2020, nobody: REF-1") == 0);
  }
  // Before the source spoke there is nothing to find, and once an act awards the grant neither.
  CHECK(told.as_of(on_the_day(day<2020, 1, 31>)).findings() == notice.as_of(on_the_day(day<2020, 1, 31>)).findings());
  auto more = awarding({"nobody"});
  more.id = "later";
  const auto awarded = told.with(more);
  REQUIRE(awarded);
  const auto later = awarded->as_of(late).findings();
  CHECK(std::none_of(later.begin(), later.end(), [](const finding& one) { return one.statement.has_value(); }));
}

TEST_CASE("an authority that no act designates is the one that a source names") {
  const question asked{.field = field::authority, .role = authority_role::responsible};
  const auto notice =
      with(of(registered_prima()), says(notice_page, page_read, asked, std::string("Ministero dell'Interno")));
  CHECK(list(notice.as_of(late).authority(authority_role::responsible)) ==
        std::vector<stated<std::string>>{"Ministero dell'Interno"});
  CHECK(list(notice.as_of(late).authority(authority_role::delegated)) == std::vector<stated<std::string>>{not_stated});
}
