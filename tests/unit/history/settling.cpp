// SPDX-License-Identifier: BSL-1.0
// Which single fact would settle what is undetermined.
#include <avviso/history/settling.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const question end_of_g = {.field = field::deadline, .deadline = end_kind, .grant = "g"};

std::vector<settling_fact> settled(const dossier& notice, const question& asked, const as_of& when = late) {
  const auto made = settled_by(notice.as_of(when), asked);
  REQUIRE(made);
  return *made;
}

act offering(reach whom = reach::adhering()) {
  return decree("offer", day<2021, 1, 10>, {to(new_end, std::move(whom))});
}

std::vector<stated<any_value>> two_ends() {
  return {any_value(deadline_time(old_end)), any_value(deadline_time(new_end))};
}

}  // namespace

TEST_CASE("whether a beneficiary adhered settles when its activities end") {
  const auto notice = of(founding(), awarding({"g", "h"}), offering());
  CHECK(settled(notice, end_of_g) ==
        std::vector<settling_fact>{{.which = fact::adhesion, .act = "offer", .grant = "g", .values = two_ends()}});
  CHECK(wording::text(settled(notice, end_of_g).front(), notice, language::english) ==
        "Directorial Decree of 10 January 2021, g: whether the beneficiary adhered; then 30 June 2021 or 31 December "
        "2021");
}

TEST_CASE("of what is known, not stated or in conflict, nothing is to be settled") {
  const auto notice = of(founding(), awarding({"g"}), offering(reach::every_grant()));
  CHECK(settled(notice, end_of_g).empty());
  CHECK(settled(notice, {.field = field::deadline, .deadline = deadline_kind::final_report, .grant = "g"}).empty());
  const auto told = [&](std::string source, date end) {
    return statement{
        .source = std::move(source), .known = day<2021, 3, 1>, .about = end_of_g, .value = deadline_time(end)};
  };
  const auto disputed = notice.with({told("page", day<2021, 10, 1>), told("report", day<2021, 11, 1>)});
  REQUIRE(disputed);
  REQUIRE(status_of(disputed->as_of(late).ask(end_of_g)) == status::conflict);
  CHECK(settled(*disputed, end_of_g).empty());
}

TEST_CASE("a grant that no act awards has no answer to settle") {
  const auto made = settled_by(of(founding(), awarding({"g"})).as_of(late), {.field = field::award, .grant = "h"});
  REQUIRE_FALSE(made);
  CHECK(made.error().code == errc::no_such_grant);
}

TEST_CASE("two adhesions of which both are open settle a sum together, and neither alone") {
  auto more = decree("offer", day<2021, 1, 10>,
                     {top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::adhering()}});
  const question granted = {.field = field::granted};
  const auto two = of(founding(), awarding({"g", "h"}), more);
  REQUIRE(status_of(two.as_of(late).ask(granted)) == status::undetermined);
  CHECK(settled(two, granted).empty());
  const auto one =
      of(founding(), awarding({"g", "h"}), more, adhesion_to("yes", "h", "offer", election::time_and_money));
  const auto by = settled(one, granted);
  REQUIRE(by.size() == 1);
  CHECK(by.front().grant == "g");
  CHECK(by.front().values == std::vector<stated<any_value>>{any_value(euros<25>), any_value(euros<30>)});
}

// S9: control required, and no registration on the whole record.
TEST_CASE("whether the Court registered an act settles what it does") {
  auto needs = offering(reach::every_grant());
  needs.control = control::required;
  const auto notice = of(founding(), awarding({"g"}), needs);
  const auto by = settled(notice, end_of_g);
  REQUIRE(by.size() == 1);
  CHECK(by.front() == settling_fact{.which = fact::registration, .act = "offer", .grant = {}, .values = two_ends()});
}

TEST_CASE("a registration of which the month alone is known settles it by its day") {
  auto needs = offering(reach::every_grant());
  needs.control = control::required;
  needs.registration = registration{.on = *partial_date::month(2021, 3)};
  const auto notice = of(founding(), awarding({"g"}), needs);
  const auto by = settled(notice, end_of_g, on_the_day(day<2021, 3, 15>));
  REQUIRE(by.size() == 1);
  CHECK(by.front().which == fact::registration);
  CHECK(by.front().values == two_ends());
}

TEST_CASE("each day that is open is named by what it is of: adoption, effect, publication, knowledge") {
  const auto month = *partial_date::month(2021, 3);
  const auto middle = on_the_day(day<2021, 3, 15>);
  const auto fact_of = [&](const act& one) {
    const auto by = settled(of(founding(), awarding({"g"}), one), end_of_g, middle);
    return by.size() == 1 && by.front().values == two_ends() ? by.front().which : fact::none;
  };
  auto adopted = offering(reach::every_grant());
  adopted.reference.on = month;
  CHECK(fact_of(adopted) == fact::adoption_day);
  auto effective = offering(reach::every_grant());
  effective.effective = month;
  CHECK(fact_of(effective) == fact::effective_day);
  auto published = offering(reach::every_grant());
  published.publicity = publicity::condition_of_effect;
  published.published = month;
  CHECK(fact_of(published) == fact::publication);
  auto known = offering(reach::every_grant());
  known.known = month;
  CHECK(fact_of(known) == fact::known_day);
}

TEST_CASE("the day of an act settles whether it is known, though the answer does not rest on it") {
  auto some = decree("some", day_between<2021, 3, 1, 2021, 3, 4>, {award{}});
  some.control = control::not_stated;  // so it has no effect, and opens the account once it is known
  const auto notice = of(founding(), some);
  const question granted{.field = field::granted};
  const auto on_third = seen(late.in_force, day<2021, 3, 3>, read_strictly);
  CHECK(list(notice.as_of(on_third).notice().granted()) == amounts{euros<0>, not_stated});
  const auto facts = settled(notice, granted, on_third);
  REQUIRE(facts.size() == 1);
  CHECK(facts.front().act == "some");
  CHECK(facts.front().which == fact::adoption_day);
  CHECK(settled(notice, granted, seen(late.in_force, day<2021, 3, 4>, read_strictly)).empty());
}

TEST_CASE("a condition on which an act's effect rests settles what the act does") {
  auto condition = decree("condition", *partial_date::month(2021, 3), {});
  auto waiting = offering(reach::every_grant());
  waiting.subject_to = {"condition"};
  const auto by = settled(of(founding(), awarding({"g"}), condition, waiting), end_of_g, on_the_day(day<2021, 3, 15>));
  REQUIRE(by.size() == 1);
  CHECK(by.front().act == "condition");
  CHECK(by.front().which == fact::adoption_day);
}

TEST_CASE("a day that may be one of more than four hundred is not tried") {
  auto some_day = offering(reach::every_grant());
  some_day.effective = *partial_date::between(day<2021, 2, 1>, day<2022, 6, 1>);
  CHECK(settled(of(founding(), awarding({"g"}), some_day), end_of_g).empty());
}

TEST_CASE("an office whose record is complete has no adhesion to ask for") {
  const auto notice = of(founding(), awarding({"g"}), offering());
  CHECK(settled(notice, end_of_g, {late.in_force, late.known, readings::complete_register()}).empty());
}

TEST_CASE("the day on which money was paid, or came back, settles what was paid") {
  const question paid_to_g = {.field = field::paid, .grant = "g"};
  const partial_date some_june = day_between<2021, 6, 20, 2021, 7, 10>;
  const auto pays =
      decree("pays", day<2021, 5, 1>,
             {committee_appointment{},
              payment{.grant = "g", .kind = payment_kind::advance, .amount = euros<6>, .paid_on = some_june}});
  const auto in_june = seen(day<2021, 6, 30>, far);
  const auto values = [](euro first, euro second) { return std::vector<stated<any_value>>{first, second}; };
  const auto notice = of(founding(), awarding({"g"}), pays);
  CHECK(settled(notice, paid_to_g, in_june) == std::vector<settling_fact>{{.which = fact::payment_day,
                                                                           .act = "pays",
                                                                           .grant = {},
                                                                           .values = values(euros<0>, euros<6>),
                                                                           .provision = 1}});
  CHECK(wording::text(settled(notice, paid_to_g, in_june).front(), notice, language::english) ==
        "Directorial Decree of 1 May 2021, point 2: the day of the payment; then 0.00 euro or 6.00 euro");
  CHECK(wording::text(settled(notice, paid_to_g, in_june).front(), notice, language::italian) ==
        "Decreto Direttoriale del 1º maggio 2021, punto 2: il giorno dell'erogazione; allora 0,00 euro o 6,00 euro");
  CHECK(settled(notice, paid_to_g, seen(day<2021, 6, 19>, far)).empty());
  CHECK(settled(notice, paid_to_g, seen(day<2021, 7, 10>, far)).empty());
  const auto back =
      decree("back", day<2021, 6, 1>, {recovery{.grant = "g", .amount = euros<4>, .recovered_on = some_june}});
  const auto first =
      decree("first", day<2021, 5, 1>, {payment{.grant = "g", .kind = payment_kind::advance, .amount = euros<6>}});
  CHECK(settled(of(founding(), awarding({"g"}), first, back), paid_to_g, in_june) ==
        std::vector<settling_fact>{{.which = fact::payment_day,
                                    .act = "back",
                                    .grant = {},
                                    .values = values(euros<2>, euros<6>),
                                    .provision = 0}});
}

TEST_CASE(
    "the day that a provision tells is a fact of its own: of a payment, a recovery, an acceptance, a start, a report") {
  const auto june = *partial_date::between(day<2021, 6, 10>, day<2021, 6, 12>);
  const auto on_the_11th = seen(day<2021, 6, 11>, far);
  const auto filed = [](const auto&... acts) { return of(founding(), awarding({"g"}), acts...); };
  const auto pays = [](stated<partial_date> on) {
    return decree("pay", day<2021, 6, 1>,
                  {payment{.grant = "g", .kind = payment_kind::advance, .amount = euros<4>, .paid_on = on}});
  };
  const auto amounts_of = [](euro one, euro other) { return std::vector<stated<any_value>>{one, other}; };
  const auto of_day = [](fact which, std::string act, std::vector<stated<any_value>> values, std::uint32_t provision) {
    return std::vector<settling_fact>{
        {.which = which, .act = std::move(act), .grant = {}, .values = std::move(values), .provision = provision}};
  };
  const question paid = {.field = field::paid, .grant = "g"};
  CHECK(settled(filed(pays(june)), paid, on_the_11th) ==
        of_day(fact::payment_day, "pay", amounts_of(euros<0>, euros<4>), 0));
  const auto back = decree("back", day<2021, 6, 2>,
                           {committee_appointment{}, recovery{.grant = "g", .amount = euros<3>, .recovered_on = june}});
  CHECK(settled(filed(pays(day<2021, 6, 1>), back), paid, on_the_11th) ==
        of_day(fact::payment_day, "back", amounts_of(euros<1>, euros<4>), 1));
  // Of two open days neither settles it alone.
  CHECK(settled(filed(pays(june), back), paid, on_the_11th).empty());
  // Accepted on the last day for it, or after it.
  const auto lapses = decree("lapse", day<2021, 5, 1>, {award_lapse{.grant = "g", .until = day<2021, 6, 11>}});
  const auto accepts = decree("yes", day<2021, 6, 20>, {award_acceptance{.grant = "g", .on = june}});
  const question stands = {.field = field::grant_standing, .grant = "g"};
  const auto of_acceptance = settled(filed(lapses, accepts), stands);
  REQUIRE(of_acceptance.size() == 1);
  CHECK(of_acceptance[0].which == fact::acceptance_day);
  CHECK(of_acceptance[0].act == "yes");
  CHECK(of_acceptance[0].values ==
        std::vector<stated<any_value>>{any_value(grant_standing::awarded), any_value(grant_standing::lapsed)});
  // A term that runs from the start.
  auto with_rule = founding();
  std::get<establishment>(with_rule.provisions[0]).notice.dependent_deadlines = {
      {.which = report_kind,
       .length = term_days<30>,
       .regime = time_regime::italian_civil,
       .from = milestone::activities_started}};
  const auto starts = decree("start", day<2021, 6, 20>, {start_of_activities{.grant = "g", .on = june}});
  const auto of_start = settled(of(with_rule, awarding({"g"}), starts),
                                {.field = field::deadline, .deadline = report_kind, .grant = "g"});
  REQUIRE(of_start.size() == 1);
  CHECK(of_start[0].which == fact::start_day);
  CHECK(of_start[0].values ==  // 11 July is a Sunday
        std::vector<stated<any_value>>{any_value(deadline_time(day<2021, 7, 10>)),
                                       any_value(deadline_time(day<2021, 7, 12>))});
  const auto reports = decree("report", day<2021, 6, 20>, {report_submission{.grant = "g", .on = june}});
  const auto of_report =
      settled(filed(reports), {.field = field::milestone, .milestone = milestone::report_submitted, .grant = "g"},
              seen(day<2021, 6, 21>, far));
  REQUIRE(of_report.size() == 1);
  CHECK(of_report[0].which == fact::report_day);
}
