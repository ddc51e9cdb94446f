// SPDX-License-Identifier: BSL-1.0
// What each kind of provision did, as premesse recite it, in both languages: read each aloud before you change it.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "../../../src/wording/recital.hpp"
#include "../history/acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace recitals {

struct row {
  provision says;
  std::string english;
  std::string italian;
};

void check(const std::vector<row>& rows) {
  const auto of = *dossier::of(founding(), awarding({"Lazio", "TEAMS"}));
  for (const auto& one : rows) {
    CHECK(wording::done(one.says, of, {}, language::english) == one.english);
    CHECK(wording::done(one.says, of, {}, language::italian) == one.italian);
  }
}

extension moved_to(const new_term& to, stated<date> from = not_stated, reach whom = reach::every_grant()) {
  return {.which = end_kind, .from = from, .to = to, .reach = std::move(whom)};
}

reduction taken(reduction_cause why, reach whom = reach::only({"TEAMS"})) {
  return {.target = top_up_target::each_grant, .amount = euros<4'000>, .reach = std::move(whom), .because = why};
}

deadline_setting set_for_report(const dependent_deadline& rule) {
  return {.rule = rule, .reach = reach::every_grant()};
}

dependent_deadline report_term(term_length length, when_moved moved, deadline_name from = end_kind) {
  return {.which = report_kind,
          .length = length,
          .regime = time_regime::italian_civil,
          .from = counted_from{.which = std::move(from), .moved = moved}};
}

TEST_CASE("recitals of a notice and of its window") {
  const deadline_time first(day<2022, 3, 1>);
  const deadline_time last(day<2022, 5, 11>, *clock_time::make(12, 0));
  check({
      {establishment{{.number = "2/2018", .title = "PRIMA", .endowment = euros<25'000'000>}},
       "public notice no. 2/2018 «PRIMA» was adopted, with an endowment of 25,000,000.00 euro",
       "è stato adottato l'Avviso pubblico n. 2/2018 «PRIMA», con una dotazione finanziaria di 25.000.000,00 euro"},
      {establishment{{.number = "", .title = "PRIMA"}}, "the public notice «PRIMA» was adopted",
       "è stato adottato l'Avviso pubblico «PRIMA»"},
      {window_opening{.opens = first,
                      .closes = last,
                      .until_exhausted = true,
                      .reserved_for = {"Comuni", "Enti locali"},
                      .line = "A"},
       "the window for applications was opened from 1 March 2022 to 11 May 2022 at 12:00, until the resources are "
       "exhausted, for these alone: Comuni and Enti locali, for the line «A»",
       "sono stati aperti i termini di presentazione delle domande dal 1º marzo 2022 all'11 maggio 2022, ore 12:00, "
       "fino a esaurimento delle risorse, riservati a: Comuni ed Enti locali, per la linea «A»"},
      {window_opening{.opens = first, .closes = not_stated}, "the window for applications was opened from 1 March 2022",
       "sono stati aperti i termini di presentazione delle domande dal 1º marzo 2022"},
      {window_reopening{.opens = not_stated, .closes = last},
       "the window for applications was re-opened until 11 May 2022 at 12:00",
       "sono stati riaperti i termini di presentazione delle domande fino all'11 maggio 2022, ore 12:00"},
      {window_reopening{.opens = not_stated, .closes = not_stated}, "the window for applications was re-opened",
       "sono stati riaperti i termini di presentazione delle domande"},
      {window_closing{.at = last, .because = closing_reason::exhausted},
       "the window for applications was closed early on 11 May 2022 at 12:00, the resources being exhausted",
       "sono stati chiusi anticipatamente i termini di presentazione delle domande all'11 maggio 2022, ore 12:00, per "
       "esaurimento delle risorse"},
      {window_closing{.at = not_stated, .because = closing_reason::other, .line = "A"},
       "the window for applications was closed early, for the line «A»",
       "sono stati chiusi anticipatamente i termini di presentazione delle domande, per la linea «A»"},
      {window_suspension{.from = first, .to = deadline_time(day<2022, 3, 15>)},
       "the window for applications was suspended from 1 March 2022 to 15 March 2022",
       "sono stati sospesi i termini di presentazione delle domande dal 1º marzo 2022 al 15 marzo 2022"},
      {window_suspension{.from = not_stated, .to = deadline_time(day<2022, 3, 15>), .line = "A"},
       "the window for applications was suspended until 15 March 2022, for the line «A»",
       "sono stati sospesi i termini di presentazione delle domande fino al 15 marzo 2022, per la linea «A»"},
      {committee_appointment{.line = "A"}, "the evaluation committee was appointed, for the line «A»",
       "è stata nominata la Commissione di valutazione, per la linea «A»"},
      {ranking{}, "the ranking was approved", "è stata approvata la graduatoria"},
      {designation{.role = authority_role::audit, .who = "Ministero dell'Interno"},
       "Ministero dell'Interno was designated as the Audit Authority",
       "è stato designato il Ministero dell'Interno quale Autorità di Audit"},
      {designation{.role = authority_role::managing, .who = "Regione Lazio"},
       "Regione Lazio was designated as the managing body", "è stata designata la Regione Lazio quale ente gestore"},
  });
}

TEST_CASE("recitals of awards, with reservation or without") {
  const grant plain{.name = "Lazio"};
  const grant reserved{.name = "TEAMS", .with_reservation = true};
  const grant another{.name = "Marche", .with_reservation = true};
  check({
      {award{.grants = {}, .total = euros<100>}, "grants were awarded, for a total of 100.00 euro",
       "è stata disposta l'ammissione a finanziamento, per complessivi 100,00 euro"},
      {award{.grants = {plain}}, "the project Lazio was awarded a grant",
       "è stato ammesso a finanziamento il progetto del Lazio"},
      {award{.grants = {reserved}}, "the project TEAMS was awarded a grant, with reservation",
       "è stato ammesso a finanziamento il progetto TEAMS, con riserva"},
      {award{.grants = {reserved, another}, .total = euros<100>},
       "2 projects were awarded grants, with reservation, for a total of 100.00 euro",
       "sono stati ammessi a finanziamento n. 2 progetti, con riserva, per complessivi 100,00 euro"},
      {award{.grants = {plain, reserved, another}}, "3 projects were awarded grants, 2 of them with reservation",
       "sono stati ammessi a finanziamento n. 3 progetti, di cui 2 con riserva"},
      {reservation_dissolution{.grant = "TEAMS", .as = dissolution::admitted},
       "the reservation on the admission of the project TEAMS was dissolved in its favour",
       "è stata sciolta positivamente la riserva sull'ammissione del progetto TEAMS"},
      {reservation_dissolution{.grant = "Marche", .as = dissolution::excluded},
       "the reservation on the admission of the project Marche was dissolved against it",
       "è stata sciolta negativamente la riserva sull'ammissione del progetto delle Marche"},
      {award_acceptance{.grant = "TEAMS"}, "the grant of the project TEAMS was accepted",
       "è stato accettato il contributo del progetto TEAMS"},
      {award_lapse{.grant = "TEAMS", .until = day<2021, 3, 8>},
       "the award of the project TEAMS was ordered to lapse unless accepted by 8 March 2021",
       "è stata disposta la decadenza dal contributo del progetto TEAMS, se non accettato entro l'8 marzo 2021"},
  });
}

TEST_CASE("recitals of the course of a grant") {
  const auto of_two = reach::only({"Lazio", "TEAMS"});
  check({
      {agreement_signing{.grant = "TEAMS"}, "the grant agreement of the project TEAMS was signed",
       "è stata stipulata la convenzione di sovvenzione del progetto TEAMS"},
      {start_of_activities{.grant = "TEAMS"}, "the start of the activities of the project TEAMS was declared",
       "è stato dichiarato l'inizio delle attività del progetto TEAMS"},
      {partner_change{.grant = "TEAMS", .what = budget_change{.shares = {}}},
       "the budget of the project TEAMS was divided anew among the partners",
       "è stato rimodulato il piano finanziario del progetto TEAMS"},
      {partner_change{.grant = "TEAMS",
                      .what = lead_change{.to = *party::parse("Arci"), .then = former_lead::becomes_partner}},
       "the partnership of the project TEAMS was changed", "è stato modificato il partenariato del progetto TEAMS"},
      {grant_suspension{.reach = of_two}, "the activities were suspended, for Lazio and TEAMS",
       "è stata disposta la sospensione delle attività, per il progetto del Lazio e il progetto TEAMS"},
      {grant_suspension{.reach = reach::every_grant_of("A")}, "the activities were suspended, for the line «A»",
       "è stata disposta la sospensione delle attività, per la linea «A»"},
      {grant_resumption{.reach = reach::every_grant()}, "the activities were resumed",
       "è stata disposta la ripresa delle attività"},
      {waiver{.grants = {"TEAMS"}, .keeps_report = true},
       "the grant of the project TEAMS was given up, while the term of the final report stays",
       "è stata comunicata la rinuncia alla sovvenzione del progetto TEAMS, restando fermo il termine della relazione "
       "finale"},
      {waiver{.grants = {"TEAMS", "Lazio"}}, "the grants of the projects TEAMS and Lazio were given up",
       "sono state comunicate le rinunce alle sovvenzioni del progetto TEAMS e del progetto del Lazio"},
      {revocation{.grants = {"TEAMS"}}, "the grant of the project TEAMS was revoked",
       "è stata revocata la sovvenzione del progetto TEAMS"},
      {revocation{.grants = {"TEAMS", "Lazio", "Marche"}},
       "the grants of the projects TEAMS, Lazio and Marche were revoked",
       "sono state revocate le sovvenzioni del progetto TEAMS, del progetto del Lazio e del progetto delle Marche"},
      {closing{.reach = reach::only({"TEAMS"})}, "the closing was ordered, for TEAMS",
       "è stata disposta la chiusura, per il progetto TEAMS"},
      {report_submission{.grant = "TEAMS"}, "the final report of the project TEAMS was submitted",
       "è stata presentata la relazione finale del progetto TEAMS"},
      {adhesion{.grant = "TEAMS", .to = "award", .elects = election::time},
       "the adhesion of the project TEAMS was declared", "è stata dichiarata l'adesione del progetto TEAMS"},
      {decline{.grant = "TEAMS", .to = "award"}, "the refusal of the project TEAMS to adhere was declared",
       "è stata comunicata la mancata adesione del progetto TEAMS"},
      {withdrawal{.grant = "TEAMS", .to = "award"}, "the adhesion of the project TEAMS was taken back",
       "è stato comunicato il recesso dall'adesione del progetto TEAMS"},
      {adhesions_closing{.to = "award"}, "the list of adhesions was closed", "è stato chiuso l'elenco delle adesioni"},
  });
}

TEST_CASE("recitals of terms that are moved") {
  auto requested = moved_to(new_end);
  requested.requested = day<2021, 6, 8>;
  check({
      {moved_to(new_end, old_end), "the end of the activities was extended from 30 June 2021 to 31 December 2021",
       "è stato prorogato, dal 30 giugno 2021 al 31 dicembre 2021, il termine finale delle attività"},
      {moved_to(new_term::by(months<6>, month_rounding::down)), "the end of the activities was extended by 6 months",
       "è stato prorogato di 6 mesi il termine finale delle attività"},
      {moved_to(new_term::between(day_between<2021, 7, 8, 2021, 11, 11>)),
       "the end of the activities was extended to a day between 8 July 2021 and 11 November 2021",
       "è stato prorogato a una data compresa tra l'8 luglio 2021 e l'11 novembre 2021 il termine finale delle "
       "attività"},
      {moved_to(not_stated), "the end of the activities was extended to a day that is not stated",
       "è stato prorogato a un giorno non indicato il termine finale delle attività"},
      {requested, "the end of the activities was extended to 31 December 2021, on a request of 8 June 2021",
       "è stato prorogato al 31 dicembre 2021 il termine finale delle attività, su richiesta dell'8 giugno 2021"},
      {moved_to(new_end, not_stated, reach::only({"TEAMS"})),
       "the end of the activities was extended to 31 December 2021, for TEAMS",
       "è stato prorogato al 31 dicembre 2021 il termine finale delle attività, per il progetto TEAMS"},
      {extension{.which = deadline_name::named("monitoraggio"), .to = new_end, .reach = reach::every_grant()},
       "the term of «monitoraggio» was extended to 31 December 2021",
       "è stato prorogato al 31 dicembre 2021 il termine di «monitoraggio»"},
  });
}

TEST_CASE("an extension moves the term of some grants forward, and of others back: it changes the term") {
  const auto of = *dossier::of(founding(), awarding({"Lazio", "TEAMS"}),
                               decree("a", day<2020, 3, 1>, {to(far, reach::only({"TEAMS"}))}),
                               decree("x", day<2020, 4, 1>, {to(new_end, reach::only({"Lazio", "TEAMS"}))}));
  const auto at = of.as_of(late);
  const auto why = *explain(at, *at.grant("Lazio").end_of_activities());
  const auto all = *wording::premesse(why, of, language::italian);
  CHECK(all.find("con il quale è stato prorogato al 31 dicembre 2021 il termine finale") != std::string::npos);
  finding forward = judge(rule::EXT_2, true, new_end, old_end);
  finding back = judge(rule::EXT_2, false, new_end, far);
  forward.act = back.act = 3;
  forward.provision = back.provision = 0;
  REQUIRE(of.acts()[3].id == "x");
  const std::vector<finding> both = {forward, back};
  CHECK(wording::done(of.acts()[3].provisions.front(), of, both, language::english) ==
        "the end of the activities was changed to 31 December 2021, for Lazio and TEAMS");
  CHECK(wording::done(of.acts()[3].provisions.front(), of, both, language::italian) ==
        "è stato modificato al 31 dicembre 2021 il termine finale delle attività, per il progetto del Lazio e il "
        "progetto TEAMS");
}

TEST_CASE("recitals of terms that run from others") {
  auto for_one = set_for_report(report_term(*term_length::make(0, 0, 0, 60), when_moved::follows));
  for_one.reach = reach::only({"TEAMS"});
  auto backward = report_term(*term_length::of_working_days(1), when_moved::stays, deadline_kind::applications_open);
  backward.direction = time_direction::backward;
  auto clear = report_term(*term_length::make(0, 0, 0, 1), when_moved::to_be_confirmed);
  clear.ends = end_days::both_excluded;
  clear.until = *clock_time::make(12, 0);
  auto clear_before = report_term(*term_length::of_working_days(10), when_moved::not_stated);
  clear_before.ends = end_days::both_excluded;
  clear_before.direction = time_direction::backward;
  auto from_event = report_term(*term_length::make(1, 6, 0, 0), when_moved::stays);
  from_event.from = milestone::agreement_signed;
  auto before_event = from_event;
  before_event.direction = time_direction::backward;
  before_event.length = *term_length::make(0, 0, 2, 0);
  check({
      {for_one,
       "the deadline of the final report was set at 60 days after the end of the activities, and follows where that is "
       "moved, for TEAMS",
       "è stato fissato il termine della relazione finale, che scade 60 giorni dopo il termine finale delle attività, "
       "e lo segue se è spostato, per il progetto TEAMS"},
      {set_for_report(
           report_term(*term_length::of_working_days(5), when_moved::follows, deadline_kind::applications_open)),
       "the deadline of the final report was set at 5 working days after the opening of applications, and follows "
       "where "
       "that is moved",
       "è stato fissato il termine della relazione finale, che scade 5 giorni lavorativi dopo l'apertura dei termini "
       "di "
       "presentazione delle domande, e la segue se è spostata"},
      {set_for_report(backward),
       "the deadline of the final report was set at 1 working day before the opening of applications, and stays where "
       "that is moved",
       "è stato fissato il termine della relazione finale, che scade 1 giorno lavorativo prima dell'apertura dei "
       "termini di presentazione delle domande, e resta fermo se quella è spostata"},
      {set_for_report(clear),
       "the deadline of the final report was set at 1 clear day after the end of the activities, at 12:00, to be "
       "confirmed where that is moved",
       "è stato fissato il termine della relazione finale, che scade 1 giorno libero dopo il termine finale delle "
       "attività, alle ore 12:00, da confermare se quello è spostato"},
      {set_for_report(clear_before),
       "the deadline of the final report was set at 10 clear working days before the end of the activities; what "
       "becomes of it where that is moved is not said",
       "è stato fissato il termine della relazione finale, che scade 10 giorni lavorativi liberi prima del termine "
       "finale delle attività; non è detto che cosa ne sia se quello è spostato"},
      {set_for_report(from_event),
       "the deadline of the final report was set at 1 year and 6 months after the signing of the agreement",
       "è stato fissato il termine della relazione finale, che scade 1 anno e 6 mesi dopo la stipula della "
       "convenzione"},
      {set_for_report(before_event),
       "the deadline of the final report was set at 14 days before the signing of the agreement",
       "è stato fissato il termine della relazione finale, che scade 14 giorni prima della stipula della convenzione"},
  });
}

TEST_CASE("recitals of money that is added, divided, taken or moved") {
  const std::string took = "the awards were reduced by 4,000.00 euro, for TEAMS";
  const std::string tolse = "sono state ridotte di 4.000,00 euro le risorse assegnate, per il progetto TEAMS";
  check({
      {top_up{.target = top_up_target::envelope, .amount = euros<50>, .reach = reach::no_grant()},
       "the endowment of the notice was increased by 50.00 euro",
       "è stata aumentata di 50,00 euro la dotazione finanziaria dell'Avviso"},
      {top_up{.target = top_up_target::each_grant, .amount = not_stated, .reach = reach::only({"TEAMS"})},
       "the awards were increased, for TEAMS", "sono state aumentate le risorse assegnate, per il progetto TEAMS"},
      {enlargement{.by = units::of(68)}, "the number of units was increased by 68",
       "è stato ampliato di 68 il numero delle unità"},
      {allotment{
           .of = "award", .amount = euros<50>, .by = apportionment_method::largest_remainder, .among = {{"TEAMS", 1}}},
       "the increase of 50.00 euro was divided", "è stato ripartito l'incremento di 50,00 euro"},
      {taken(reduction_cause::savings), took + ", because of savings", tolse + ", per economie"},
      {taken(reduction_cause::partial_waiver), took + ", because of a partial waiver",
       tolse + ", per rinuncia parziale"},
      {taken(reduction_cause::non_compliance), took + ", for non-compliance", tolse + ", per inadempimento"},
      {taken(reduction_cause::financial_correction), took + ", as a financial correction",
       tolse + ", per rettifica finanziaria"},
      {taken(reduction_cause::law), took + ", by law", tolse + ", per disposizione di legge"},
      {taken(reduction_cause::other), took, tolse},
      {taken(reduction_cause::not_stated), took, tolse},
      {reduction{.target = top_up_target::each_grant,
                 .reach = reach::every_grant(),
                 .part = reduced_part{.of_total = *ratio::make(1, 10), .rounding = rounding::half_even}},
       "the awards were reduced by 1/10", "sono state ridotte di 1/10 le risorse assegnate"},
      {reduction{.target = top_up_target::envelope, .amount = euros<5>, .reach = reach::no_grant_of("A")},
       "the endowment of the notice was reduced by 5.00 euro, for the line «A»",
       "è stata ridotta di 5,00 euro la dotazione finanziaria dell'Avviso, per la linea «A»"},
      {reallocation{.from = "A", .to = "B", .amount = euros<10>},
       "money in the amount of 10.00 euro was moved from the line «A» to the line «B»",
       "sono state rimodulate risorse per 10,00 euro, dalla linea «A» alla linea «B»"},
      {reallocation{.from = "A"}, "money was moved from the line «A» to what belongs to no line",
       "sono state rimodulate risorse, dalla linea «A» a quanto non appartiene ad alcuna linea"},
      {reallocation{.to = "B"}, "money was moved from what belongs to no line to the line «B»",
       "sono state rimodulate risorse, da quanto non appartiene ad alcuna linea alla linea «B»"},
      {redetermination{.grant = "TEAMS", .total = euros<40>},
       "the amount of the grant of the project TEAMS was set anew at 40.00 euro",
       "è stato rideterminato in 40,00 euro l'importo della sovvenzione del progetto TEAMS"},
      {redetermination{.total = euros<90>}, "the endowment of the notice was set anew at 90.00 euro",
       "è stata rideterminata in 90,00 euro la dotazione finanziaria dell'Avviso"},
      {redetermination{.line = "A", .total = not_stated}, "the endowment of the notice was set anew, for the line «A»",
       "è stata rideterminata la dotazione finanziaria dell'Avviso, per la linea «A»"},
  });
}

TEST_CASE("recitals of what is paid, recovered and declared") {
  check({
      {payment{.grant = "TEAMS", .kind = payment_kind::advance, .amount = euros<40'000>},
       "an advance of 40,000.00 euro was paid to the project TEAMS",
       "è stato erogato l'anticipo di 40.000,00 euro al progetto TEAMS"},
      {payment{.grant = "Lazio", .kind = payment_kind::interim, .amount = not_stated},
       "an interim payment was paid to the project Lazio",
       "è stato erogato il pagamento intermedio al progetto del Lazio"},
      {payment{.grant = "TEAMS", .kind = payment_kind::balance, .amount = euros<1>},
       "the balance of 1.00 euro was paid to the project TEAMS",
       "è stato erogato il saldo di 1,00 euro al progetto TEAMS"},
      {recovery{.grant = "TEAMS", .amount = euros<5>, .cause = "spese non ammissibili"},
       "a recovery of 5.00 euro was made from the project TEAMS, because of «spese non ammissibili»",
       "è stato effettuato il recupero di 5,00 euro nei confronti del progetto TEAMS, per «spese non ammissibili»"},
      {recovery{.grant = "Marche", .amount = not_stated}, "a recovery was made from the project Marche",
       "è stato effettuato il recupero nei confronti del progetto delle Marche"},
      {expenditure_declaration{.grant = "TEAMS", .amount = euros<30>, .from = day<2021, 1, 1>, .to = day<2021, 3, 8>},
       "expenditure of 30.00 euro was declared for the project TEAMS, from 1 January 2021 to 8 March 2021",
       "sono state dichiarate spese per 30,00 euro relative al progetto TEAMS, dal 1º gennaio 2021 all'8 marzo 2021"},
      {expenditure_declaration{.grant = "TEAMS", .amount = not_stated, .to = day<2021, 3, 8>},
       "expenditure was declared for the project TEAMS, up to 8 March 2021",
       "sono state dichiarate spese relative al progetto TEAMS, fino all'8 marzo 2021"},
      {expenditure_declaration{.grant = "TEAMS", .amount = euros<30>, .from = day<2021, 1, 1>},
       "expenditure of 30.00 euro was declared for the project TEAMS, from 1 January 2021",
       "sono state dichiarate spese per 30,00 euro relative al progetto TEAMS, dal 1º gennaio 2021"},
      {expenditure_declaration{.grant = "TEAMS", .amount = euros<30>},
       "expenditure of 30.00 euro was declared for the project TEAMS",
       "sono state dichiarate spese per 30,00 euro relative al progetto TEAMS"},
  });
}

TEST_CASE("recitals of what is done to other acts, on record or not") {
  const act_correction all_data{.of = "award",
                                .number = "12",
                                .on = day<2020, 2, 3>,
                                .control = control::required,
                                .registration = registration{.on = day<2020, 3, 1>},
                                .published = day<2020, 3, 2>,
                                .effective = day<2020, 3, 3>,
                                .subject_to = std::vector<std::string>{"notice"}};
  check({
      {correction{.of = "award", .provision = 0, .now = ranking{}},
       "the Directorial Decree of 1 February 2020 was corrected",
       "è stato rettificato il Decreto Direttoriale del 1º febbraio 2020"},
      {annulment{.of = "award", .effect = annulment_effect::ex_tunc, .provision = 0U, .grants = {"TEAMS"}},
       "the Directorial Decree of 1 February 2020, point 1, for TEAMS, was annulled",
       "è stato annullato il Decreto Direttoriale del 1º febbraio 2020, punto 1, per il progetto TEAMS"},
      {stay{.of = "award"}, "the effect of the Directorial Decree of 1 February 2020 was stayed",
       "è stata sospesa l'efficacia del Decreto Direttoriale del 1º febbraio 2020"},
      {stay_end{.of = "award"}, "the stay ordered by the Directorial Decree of 1 February 2020 ended",
       "è cessata la sospensione disposta dal Decreto Direttoriale del 1º febbraio 2020"},
      {replacement{.of = "award"}, "the Directorial Decree of 1 February 2020 was replaced",
       "è stato sostituito il Decreto Direttoriale del 1º febbraio 2020"},
      {ratification{.of = "award"}, "the Directorial Decree of 1 February 2020 was ratified",
       "è stato convalidato il Decreto Direttoriale del 1º febbraio 2020"},
      {annulment{.of = "nota-7", .effect = annulment_effect::ex_tunc}, "the act «nota-7» was annulled",
       "è stato annullato l'atto «nota-7»"},
      {stay{.of = "nota-7"}, "the effect of the act «nota-7» was stayed",
       "è stata sospesa l'efficacia dell'atto «nota-7»"},
      {act_correction{.of = "award"}, "the Directorial Decree of 1 February 2020 was corrected",
       "è stato rettificato il Decreto Direttoriale del 1º febbraio 2020"},
      {all_data,
       "the Directorial Decree of 1 February 2020, as to its number, its day, its control by the Court of Auditors, "
       "its "
       "registration, its publication, the day of its effect and the conditions of its effect, was corrected",
       "è stato rettificato il Decreto Direttoriale del 1º febbraio 2020, quanto al numero, alla data, al controllo "
       "della Corte dei conti, alla registrazione, alla pubblicazione, alla decorrenza e alle condizioni di efficacia"},
  });
}

TEST_CASE("what an agreement or a notice does by its kind is said of what it is, and a day of its own is told") {
  const auto of = *dossier::of(founding(), awarding({"TEAMS"}));
  act signing{.id = "s",
              .reference = {.kind = act_kind::agreement, .number = "4", .on = day<2020, 3, 1>},
              .control = control::not_required,
              .provisions = {agreement_signing{.grant = "TEAMS"}, to(new_end, reach::only({"TEAMS"}))},
              .provision_effects = {{.provision = 1, .from = day<2020, 4, 1>}}};
  CHECK(wording::cited(signing, of, {}, language::english) ==
        "the Grant agreement no. 4 of 1 March 2020, on the project TEAMS, by which the end of the activities was "
        "extended to 31 December 2021, for TEAMS, with effect from: 1 April 2020");
  CHECK(wording::cited(signing, of, {}, language::italian) ==
        "la Convenzione di sovvenzione n. 4 del 1º marzo 2020, relativa al progetto TEAMS, con la quale è stato "
        "prorogato al 31 dicembre 2021 il termine finale delle attività, per il progetto TEAMS, con decorrenza: 1º "
        "aprile 2020");
  const act nothing{.id = "n", .reference = directorial_decree("8", day<2020, 3, 11>)};
  CHECK(wording::cited(nothing, of, {}, language::english) == "the Directorial Decree no. 8 of 11 March 2020");
  CHECK(wording::cited(nothing, of, {}, language::italian) == "il Decreto Direttoriale n. 8 dell'11 marzo 2020");
}

}  // namespace recitals
