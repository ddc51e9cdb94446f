// SPDX-License-Identifier: BSL-1.0
// What explanations say that an act does, by what its provision does and by what was asked.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../a_step.hpp"
#include "../history/acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace deeds {

const act_reference by_decree = directorial_decree("7", day<2021, 3, 1>);
const act_reference other = directorial_decree("5", day<2020, 4, 8>);
const question asks_milestone{.field = field::milestone, .milestone = milestone::established};
const question asks_end{.field = field::deadline, .deadline = end_kind};
const question asks_units{.field = field::units};
const question asks_award{.field = field::award, .grant = "Lazio"};

explanation_step step_of(deed what) { return a_step(what, "x", by_decree); }

explanation why(const question& asked, std::vector<explanation_step> steps) {
  return {.asked = asked,
          .when = late,
          .status = status::not_stated,
          .act = std::nullopt,
          .possible = possible_values::alternatives,
          .candidates = {not_stated},
          .steps = std::move(steps),
          .sources = {},
          .readings = {}};
}

// The line of the last step, behind the citation of its act.
std::string told(const explanation& why, language in) {
  const auto whole = wording::text(why, in);
  const auto line = whole.rfind('\n', whole.size() - 2) + 1;
  const auto cited = wording::text(why.steps.back().act, in) + ": ";
  const auto at = whole.find(cited, line);
  if (at == std::string::npos) return "no act in " + whole;
  return whole.substr(at + cited.size(), whole.size() - 1 - at - cited.size());
}

struct row {
  explanation_step step;
  std::string english;
  std::string italian;
};

void check(const question& asked, const std::vector<row>& rows) {
  for (const auto& one : rows) {
    CHECK(told(why(asked, {one.step}), language::english) == one.english);
    CHECK(told(why(asked, {one.step}), language::italian) == one.italian);
  }
}

// A step with some of its members set.
template <class Set>
explanation_step with(deed what, Set set) {
  auto one = step_of(what);
  set(one);
  return one;
}
explanation_step of_amount(deed what, euro amount) {
  return with(what, [&](explanation_step& one) { one.amount = amount; });
}
explanation_step of_number(deed what, std::int64_t number) {
  return with(what, [&](explanation_step& one) { one.units = units::of(number); });
}
explanation_step on_other(deed what) {
  return with(what, [](explanation_step& one) { one.upon = other; });
}
explanation_step freeing(deed what) {
  auto one = of_amount(what, euros<10>);
  one.part = part::subtracts;
  return one;
}

TEST_CASE("a deed that carries no value is said in a few words") {
  check(
      asks_milestone,
      {
          {step_of(deed::establishes), "establishes the notice", "adotta l'avviso"},
          {step_of(deed::opens), "opens the window for applications", "apre i termini per le domande"},
          {step_of(deed::reopens), "re-opens the window for applications", "riapre i termini per le domande"},
          {step_of(deed::closes_window), "closes the window for applications", "chiude i termini per le domande"},
          {step_of(deed::suspends_window), "suspends the window for applications", "sospende i termini per le domande"},
          {step_of(deed::appoints), "appoints the evaluation committee", "nomina la commissione di valutazione"},
          {step_of(deed::ranks), "approves the ranking", "approva la graduatoria"},
          {step_of(deed::dissolves_reservation), "dissolves the reservation", "scioglie la riserva"},
          {step_of(deed::designates), "designates the authority", "designa l'autorità"},
          {step_of(deed::awards), "makes the award", "ammette a finanziamento"},
          {step_of(deed::accepts_award), "accepts the grant", "accetta il contributo"},
          {step_of(deed::lapses), "lets the award lapse unless it is accepted in time",
           "dispone la decadenza in mancanza di accettazione nei termini"},
          {step_of(deed::signs), "records the signing of the grant agreement",
           "attesta la stipula della convenzione di sovvenzione"},
          {step_of(deed::starts), "declares the start of the activities", "dichiara l'inizio delle attività"},
          {step_of(deed::changes_partners), "changes the partnership", "modifica il partenariato"},
          {step_of(deed::suspends), "suspends the grant", "sospende le attività del progetto"},
          {step_of(deed::resumes), "resumes the grant", "dispone la ripresa delle attività del progetto"},
          {step_of(deed::waives), "gives the grant up", "rinuncia alla sovvenzione"},
          {step_of(deed::revokes), "revokes the grant", "revoca la sovvenzione"},
          {step_of(deed::closes), "closes it", "ne dispone la chiusura"},
          {step_of(deed::submits_report), "submits the final report", "presenta la relazione finale"},
          {step_of(deed::adheres), "adheres", "aderisce"},
          {step_of(deed::declines), "declines what the act offers", "non aderisce a quanto l'atto offre"},
          {step_of(deed::withdraws), "takes its adhesion back", "recede dall'adesione"},
          {step_of(deed::closes_adhesions), "closes the list of adhesions", "chiude l'elenco delle adesioni"},
          {step_of(deed::counts), "sets a term that runs from another", "fissa un termine che decorre da un altro"},
          {step_of(deed::corrects), "corrects another act", "corregge un altro atto"},
          {step_of(deed::annuls), "annuls another act", "annulla un altro atto"},
          {step_of(deed::stays), "stays another act", "sospende l'efficacia di un altro atto"},
          {step_of(deed::ends_stay), "ends the stay of another act", "fa cessare la sospensione di un altro atto"},
          {step_of(deed::replaces), "replaces another act", "sostituisce un altro atto"},
          {step_of(deed::ratifies), "ratifies another act", "convalida un altro atto"},
      });
}

TEST_CASE("a deed upon another act cites it") {
  check(asks_end,
        {
            {on_other(deed::corrects), "corrects: Directorial Decree no. 5 of 8 April 2020",
             "corregge il Decreto Direttoriale n. 5 dell'8 aprile 2020"},
            {on_other(deed::annuls), "annuls: Directorial Decree no. 5 of 8 April 2020",
             "annulla il Decreto Direttoriale n. 5 dell'8 aprile 2020"},
            {on_other(deed::stays), "stays: Directorial Decree no. 5 of 8 April 2020",
             "sospende l'efficacia del Decreto Direttoriale n. 5 dell'8 aprile 2020"},
            {on_other(deed::ends_stay), "ends the stay by: Directorial Decree no. 5 of 8 April 2020",
             "fa cessare la sospensione disposta dal Decreto Direttoriale n. 5 dell'8 aprile 2020"},
            {on_other(deed::replaces), "replaces: Directorial Decree no. 5 of 8 April 2020",
             "sostituisce il Decreto Direttoriale n. 5 dell'8 aprile 2020"},
            {on_other(deed::ratifies), "ratifies: Directorial Decree no. 5 of 8 April 2020",
             "convalida il Decreto Direttoriale n. 5 dell'8 aprile 2020"},
            {on_other(deed::resumes), "resumes the grant, suspended by Directorial Decree no. 5 of 8 April 2020",
             "dispone la ripresa delle attività del progetto, sospese con il Decreto Direttoriale n. 5 dell'8 aprile "
             "2020"},
            {with(deed::resumes,
                  [](explanation_step& one) {
                    one.upon = other;
                    one.by = days<15>;
                  }),
             "resumes the grant, suspended by Directorial Decree no. 5 of 8 April 2020, and moves the term by 15 days",
             "dispone la ripresa delle attività del progetto, sospese con il Decreto Direttoriale n. 5 dell'8 aprile "
             "2020, e "
             "differisce il termine di 15 giorni"},
        });
}

TEST_CASE("a deed of money or of units says how much") {
  check(asks_award,
        {
            {of_amount(deed::establishes, euros<100>), "establishes the notice with 100.00 euro",
             "adotta l'avviso con 100,00 euro"},
            {of_amount(deed::awards, euros<10>), "awards 10.00 euro", "assegna 10,00 euro"},
            {step_of(deed::awards), "awards an amount not stated", "assegna un importo non indicato"},
            {of_amount(deed::tops_up, euros<10>), "adds 10.00 euro", "aggiunge 10,00 euro"},
            {of_amount(deed::reduces, euros<10>), "takes 10.00 euro", "toglie 10,00 euro"},
            {with(deed::reduces,
                  [](explanation_step& one) {
                    one.taken = reduced_part{.of_total = *ratio::make(1, 10), .rounding = rounding::half_even};
                  }),
             "takes 1/10 of what there is", "riduce di 1/10 quanto vi è"},
            {of_amount(deed::reallocates, euros<10>), "moves 10.00 euro", "sposta 10,00 euro"},
            {of_amount(deed::redetermines, euros<10>), "sets the amount anew: 10.00 euro",
             "ridetermina l'importo: 10,00 euro"},
            {of_amount(deed::allots, euros<10>), "divides 10.00 euro", "ripartisce 10,00 euro"},
            {of_amount(deed::declares_expenditure, euros<10>), "declares expenditure of 10.00 euro",
             "dichiara spese per 10,00 euro"},
            {freeing(deed::waives), "gives the grant up, and frees 10.00 euro",
             "rinuncia alla sovvenzione, e libera 10,00 euro"},
            {freeing(deed::revokes), "revokes the grant, and frees 10.00 euro",
             "revoca la sovvenzione, e libera 10,00 euro"},
            {freeing(deed::lapses), "lets the award lapse unless it is accepted in time, and frees 10.00 euro",
             "dispone la decadenza in mancanza di accettazione nei termini, e libera 10,00 euro"},
            {with(deed::designates, [](explanation_step& one) { one.scope = "l'integrazione"; }),
             "designates the authority: l'integrazione", "designa l'autorità: l'integrazione"},
        });
  check(
      asks_units,
      {
          {of_number(deed::establishes, 960), "establishes the notice with 960 units", "adotta l'avviso con 960 unità"},
          {of_number(deed::awards, 12), "awards 12 units", "assegna 12 unità"},
          {of_number(deed::enlarges, 68), "adds 68 units", "aggiunge 68 unità"},
          {step_of(deed::enlarges), "adds a number of units not stated", "aggiunge un numero di unità non indicato"},
          {of_number(deed::reduces, 3), "takes 3 units", "toglie 3 unità"},
      });
}

TEST_CASE("a payment says as what, when and on which request") {
  const auto paid = [](std::optional<payment_kind> as, bool with_days) {
    auto one = of_amount(as ? deed::pays : deed::recovers, euros<40'000>);
    one.paid_as = as;
    if (with_days) {
      one.paid_on = day<2021, 5, 3>;
      one.requested = day<2021, 4, 8>;
    }
    return one;
  };
  check({.field = field::paid, .grant = "Lazio"},
        {
            {paid(payment_kind::advance, true),
             "pays 40,000.00 euro as an advance, on 3 May 2021, on a request of 8 April 2021",
             "eroga 40.000,00 euro a titolo di anticipo, in data 3 maggio 2021, su richiesta dell'8 aprile 2021"},
            {paid(payment_kind::interim, false), "pays 40,000.00 euro as an interim payment",
             "eroga 40.000,00 euro a titolo di pagamento intermedio"},
            {paid(payment_kind::balance, false), "pays 40,000.00 euro as the balance",
             "eroga 40.000,00 euro a titolo di saldo"},
            {paid(std::nullopt, false), "recovers 40,000.00 euro", "recupera 40.000,00 euro"},
        });
}

TEST_CASE("a deed that sets or moves a term says to when, and what becomes of it") {
  const auto to = [](deed what, stated<deadline_time> until, stated<deadline_time> from = not_stated) {
    return with(what, [&](explanation_step& one) {
      one.to = until;
      one.from = from;
    });
  };
  const auto between = [](deed what) {
    return with(what, [](explanation_step& one) { one.between = day_between<2021, 7, 8, 2021, 11, 11>; });
  };
  const deadline_time last(day<2021, 11, 11>, *clock_time::make(12, 0));
  auto changed = to(deed::extends, deadline_time(new_end));
  changed.findings = {judge(rule::EXT_2, true, new_end, old_end), judge(rule::EXT_2, false, new_end, far)};
  auto by_period = step_of(deed::extends);
  by_period.by = months<6>;
  auto reopened = step_of(deed::reopens);
  reopened.findings = {judge(rule::REO_1, false, {}, {})};
  auto runs = step_of(deed::establishes);
  runs.runs = dependent_deadline{.which = report_kind,
                                 .length = *term_length::of_working_days(1),
                                 .regime = time_regime::italian_civil,
                                 .from = counted_from{.which = end_kind, .moved = when_moved::to_be_confirmed}};
  auto counted = runs;
  counted.counted = {{.from = new_end,
                      .to = day<2022, 1, 3>,
                      .why = step_reason::length_counted,
                      .article = legal_basis::working_days_of_calendar,
                      .feast = {}}};
  auto base = to(deed::establishes, deadline_time(old_end));
  base.about = question{.field = field::deadline, .deadline = end_kind, .grant = "Lazio"};
  check(asks_end,
        {
            {to(deed::establishes, last), "sets the term on 11 November 2021 at 12:00",
             "fissa il termine all'11 novembre 2021, ore 12:00"},
            {between(deed::establishes), "sets the term on a day between 8 July 2021 and 11 November 2021",
             "fissa il termine a una data compresa tra l'8 luglio 2021 e l'11 novembre 2021"},
            {between(deed::extends), "extends the term to a day between 8 July 2021 and 11 November 2021",
             "proroga il termine a una data compresa tra l'8 luglio 2021 e l'11 novembre 2021"},
            {step_of(deed::extends), "extends the term to a day that is not stated",
             "proroga il termine a un giorno non indicato"},
            {by_period, "extends the term by 6 months", "proroga il termine di 6 mesi"},
            {to(deed::extends, deadline_time(new_end), deadline_time(old_end)),
             "extends the term from 30 June 2021 to 31 December 2021",
             "proroga il termine dal 30 giugno 2021 al 31 dicembre 2021"},
            {to(deed::extends, deadline_time(old_end), deadline_time(new_end)),
             "brings the term forward from 31 December 2021 to 30 June 2021",
             "anticipa il termine dal 31 dicembre 2021 al 30 giugno 2021"},
            {changed, "changes the term to 31 December 2021", "modifica il termine al 31 dicembre 2021"},
            {reopened, "extends the window for applications", "proroga i termini per le domande"},
            {step_of(deed::awards), "awards the grant, which begins with the notice's term",
             "assegna la sovvenzione, che inizia con il termine dell'avviso"},
            {runs, "sets the term 1 working day after the end of the activities, to be confirmed where that is moved",
             "fissa il termine 1 giorno lavorativo dopo il termine finale delle attività, da confermare se quello è "
             "spostato"},
            {counted,
             "sets the term 1 working day after the end of the activities, to be confirmed where that is moved (31 "
             "December "
             "2021 → 3 January 2022: the length is counted, the first day excluded (as the term says))",
             "fissa il termine 1 giorno lavorativo dopo il termine finale delle attività, da confermare se quello è "
             "spostato "
             "(31 dicembre 2021 → 3 gennaio 2022: si conta la durata, escluso il giorno iniziale (come stabilisce il "
             "termine))"},
            {base, "the end of the activities of Lazio: sets the term on 30 June 2021",
             "il termine finale delle attività del Lazio: fissa il termine al 30 giugno 2021"},
        });
}

TEST_CASE("an adhesion says what it accepts") {
  const auto accepts = [](election what) {
    return with(deed::adheres, [&](explanation_step& one) {
      one.part = part::adhesion;
      one.elects = what;
    });
  };
  check(asks_end, {
                      {accepts(election::time), "accepts the time alone", "accetta la sola proroga temporale"},
                      {accepts(election::money), "accepts the money alone", "accetta il solo incremento delle risorse"},
                      {accepts(election::time_and_money), "accepts the time and the money",
                       "accetta la proroga temporale e l'incremento delle risorse"},
                  });
}

TEST_CASE("why an act has effect, or none, is said behind what it does, and agrees with the act") {
  const auto ground_of = [](efficacy_ground why) {
    return with(deed::ranks, [&](explanation_step& one) {
      one.act = {.kind = act_kind::note, .number = "3", .on = day<2021, 1, 10>};
      one.efficacy = why;
    });
  };
  auto registered = ground_of(efficacy_ground::registration);
  registered.registration = registration{.number = "757", .on = day<2021, 2, 8>};
  auto without_number = registered;
  without_number.registration = registration{.number = not_stated, .on = *partial_date::month(2021, 2)};
  const auto on_note = [](explanation_step step, const std::string& english, const std::string& italian) {
    return row{std::move(step), "approves the ranking" + english, "approva la graduatoria" + italian};
  };
  check(
      asks_milestone,
      {
          on_note(ground_of(efficacy_ground::adoption), "", ""),
          on_note(ground_of(efficacy_ground::stated_day), "", ""),
          on_note(ground_of(efficacy_ground::stayed), "", ""),
          on_note(ground_of(efficacy_ground::registration), "", ""),
          on_note(registered,
                  "; registered by the Court of Auditors under no. 757 on 8 February 2021, with effect from that day",
                  "; registrata dalla Corte dei conti al n. 757 in data 8 febbraio 2021, con efficacia da quel giorno"),
          on_note(without_number, "; registered by the Court of Auditors in February 2021, with effect from that day",
                  "; registrata dalla Corte dei conti nel febbraio 2021, con efficacia da quel giorno"),
          on_note(ground_of(efficacy_ground::registration_ex_tunc),
                  "; registered by the Court of Auditors, read as effective from its adoption",
                  "; registrata dalla Corte dei conti, letta come efficace dall'adozione"),
          on_note(ground_of(efficacy_ground::read_from_adoption),
                  "; no registration is stated: read as effective from its adoption",
                  "; registrazione non indicata: letta come efficace dall'adozione"),
          on_note(ground_of(efficacy_ground::read_as_not_effective),
                  "; no registration is stated: read strictly, it has no effect",
                  "; registrazione non indicata: letta in senso stretto, non ha efficacia"),
          on_note(ground_of(efficacy_ground::awaits_registration),
                  "; without effect until the Court of Auditors registers it",
                  "; senza efficacia fino alla registrazione della Corte dei conti"),
          on_note(ground_of(efficacy_ground::silence),
                  "; with effect because the Court of Auditors was silent within its terms",
                  "; efficace per decorso dei termini della Corte dei conti"),
          on_note(ground_of(efficacy_ground::publication), "; with effect from its publication",
                  "; con efficacia dalla pubblicazione"),
          on_note(ground_of(efficacy_ground::awaits_publication), "; without effect until it is published",
                  "; senza efficacia fino alla pubblicazione"),
          on_note(ground_of(efficacy_ground::condition), "; with effect together with the act to which it is subject",
                  "; con efficacia insieme all'atto che la condiziona"),
          on_note(ground_of(efficacy_ground::awaits_condition),
                  "; without effect while an act to which it is subject has none",
                  "; senza efficacia finché non l'abbia l'atto che la condiziona"),
      });
}

}  // namespace deeds
