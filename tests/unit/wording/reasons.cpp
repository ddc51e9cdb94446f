// SPDX-License-Identifier: BSL-1.0
// Why not, what an act waits for, how documents were read, and what a value is called.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "../history/acts.hpp"

using namespace avviso;
using namespace avviso::test;
using wording::english;
using wording::italian;

namespace words_of_reasons {

template <class Value>
struct row {
  Value of;
  std::string english;
  std::string italian;
};

why_not_reason because(obstacle why) { return {.obstacle = why, .is_sure = true, .act = std::nullopt}; }

why_not_reason without_effect(efficacy_ground why) {
  auto one = because(obstacle::without_effect);
  one.efficacy = why;
  return one;
}

answer<any_value> known(any_value value) {
  return {{.field = field::ranked, .name = "TEAMS"}, {std::move(value)}, {}, {}, {}};
}

// Read so, without a step: how the premesse and the explanation tell it.
explanation read_as(reading which, const readings& how, const dossier& of) {
  return {.asked = {.field = field::endowment},
          .when = seen(day<2022, 1, 8>, day<2022, 1, 11>, how),
          .status = status::known,
          .act = std::nullopt,
          .possible = possible_values::alternatives,
          .candidates = {any_value(euros<100>)},
          .steps = {},
          .sources = {},
          .readings = {which},
          .of = of.hash()};
}

// From some words to the end of the line.
std::string line_from(const std::string& all, const std::string& words) {
  const auto at = all.find(words);
  return at == std::string::npos ? "no «" + words + "» in " + all : all.substr(at, all.find('\n', at) - at);
}

TEST_CASE("each obstacle has a sentence of its own") {
  const row<obstacle> rows[] = {
      {obstacle::not_awarded, "the grant is not awarded", "la sovvenzione non è concessa"},
      {obstacle::not_known, "the act is not on record yet", "l'atto non è ancora noto"},
      {obstacle::annulled, "another act annuls it", "un altro atto lo annulla"},
      {obstacle::corrected, "another act says that it reads otherwise", "un altro atto lo corregge"},
      {obstacle::without_effect, "the act has no effect", "l'atto non ha efficacia"},
      {obstacle::not_yet_effective, "its day has not come", "il suo giorno non è arrivato"},
      {obstacle::other_deadline, "it moves another time limit", "sposta un altro termine"},
      {obstacle::other_target, "it is meant for others", "riguarda altri"},
      {obstacle::not_adhered, "the beneficiary accepted something else of the act, or nothing",
       "il beneficiario ha accettato altro dell'atto, o nulla"},
      {obstacle::adhesion_not_stated, "no document says whether the beneficiary adhered",
       "nessun documento dice se il beneficiario ha aderito"},
      {obstacle::adhesion_to_come, "the beneficiary adheres on a later day", "il beneficiario aderisce in seguito"},
      {obstacle::withdrawn, "the beneficiary declined, or took its adhesion back",
       "il beneficiario ha rifiutato, o ha receduto dall'adesione"},
      {obstacle::superseded, "a later act sets the same", "un atto successivo dispone lo stesso"},
      {obstacle::grant_ended, "the grant was waived, revoked or closed, or has lapsed",
       "la sovvenzione è stata rinunciata, revocata o chiusa, o è decaduta"},
      {obstacle::awarded_later, "the grant was awarded after it came", "la sovvenzione è stata concessa dopo"},
      {obstacle::nothing_on_record, "what it refers to is not on record", "ciò a cui rinvia non risulta"},
      {obstacle::not_suspended, "what it resumes is not suspended", "ciò che riprende non è sospeso"},
      {obstacle::no_partnership, "no act says who carries the grant out", "nessun atto dice chi attua il progetto"},
      {obstacle::nobody_of_that_name, "nobody of that name has that place in the partnership",
       "nessuno con quel nome ha quel posto nel partenariato"},
      {obstacle::several_of_that_name,
       "several of that name are in the partnership, and no identifier says which is meant",
       "più componenti del partenariato hanno quel nome, e nessun identificativo dice quale si intenda"},
      {obstacle::no_lead, "nobody leads the partnership", "il partenariato non ha un capofila"},
      {obstacle::leads_already, "whom it names leads the partnership already", "chi vi è nominato è già il capofila"},
      {obstacle::adopted_after_expiry, "the term that it extends had ended before",
       "il termine che proroga era già scaduto"},
      {obstacle::stayed, "another act stays it", "un altro atto ne sospende l'efficacia"},
      {obstacle::replaced, "another act replaces it", "un altro atto lo sostituisce"},
      {obstacle::other_line, "it is for another line of the notice", "riguarda un'altra linea dell'avviso"},
      {obstacle::award_accepted, "the grant was accepted in time, or had ended",
       "il contributo è stato accettato in tempo, o era cessato"},
  };
  CHECK(std::size(rows) == names_of<obstacle>().size());
  std::set<std::string> texts;
  for (const auto& one : rows) {
    CHECK(english(because(one.of)) == one.english);
    CHECK(italian(because(one.of)) == one.italian);
    texts.insert(one.english);
    texts.insert(one.italian);
  }
  CHECK(texts.size() == 2 * std::size(rows));
}

TEST_CASE("an obstacle names the act that stands in the way, and says where it is not sure") {
  auto one = because(obstacle::annulled);
  one.act = "dd-9";
  one.is_sure = false;
  CHECK(english(one) == "another act annuls it; act «dd-9», perhaps");
  CHECK(italian(one) == "un altro atto lo annulla; atto «dd-9», forse");
}

TEST_CASE("an act without effect says what it waits for") {
  const row<efficacy_ground> rows[] = {
      {efficacy_ground::awaits_registration, "the Court of Auditors has not registered it",
       "la Corte dei conti non ha registrato l'atto"},
      {efficacy_ground::read_as_not_effective, "no document says that it is registered",
       "nessun documento dice che l'atto sia registrato"},
      {efficacy_ground::awaits_publication, "it is not published", "l'atto non è pubblicato"},
      {efficacy_ground::stayed, "a court stays it", "un giudice ne ha sospeso l'efficacia"},
      {efficacy_ground::awaits_condition, "an act to which it is subject has no effect",
       "un atto che lo condiziona non ha efficacia"},
      {efficacy_ground::stated_day, "its day has not come", "il suo giorno non è arrivato"},
  };
  for (const auto& one : rows) {
    const auto reason = without_effect(one.of);
    CHECK(english(reason) == "the act has no effect: " + one.english);
    CHECK(italian(reason) == "l'atto non ha efficacia: " + one.italian);
    const pending_act waiting{.act = "x", .why = one.of, .since = not_stated, .provision = 1U};
    CHECK(english(waiting) == "point 2: " + one.english);
    CHECK(italian(waiting) == "punto 2: " + one.italian);
  }
  const pending_act dated{.act = "x", .why = efficacy_ground::stated_day, .since = day<2022, 5, 8>};
  CHECK(english(dated) == "its day, 8 May 2022, has not come");
  CHECK(italian(dated) == "il suo giorno, 8 maggio 2022, non è arrivato");
}

TEST_CASE("each reading is said as a fact, and after «Ritenuto che» in the subjunctive") {
  struct read {
    reading which;
    readings how;
    std::string english;
    std::string italian;
    std::string after;
  };
  const auto documents = readings::documents();
  const auto whole = readings::complete_register();
  auto back = documents;
  back.registration = registration_effect::ex_tunc;
  auto of_source = documents;
  of_source.prevailing_source = inline_text<63>("BDU");
  const read rows[] = {
      {reading::efficacy, documents, "an act of which no registration is stated has effect from its adoption",
       "un atto di cui non è indicata la registrazione ha efficacia dall'adozione",
       "un atto di cui non è indicata la registrazione abbia efficacia dall'adozione"},
      {reading::efficacy, whole, "an act of which no registration is stated has no effect",
       "un atto di cui non è indicata la registrazione non ha efficacia",
       "un atto di cui non è indicata la registrazione non abbia efficacia"},
      {reading::absence, documents, "who is not on record as adhering may have adhered",
       "chi non risulta aderente può avere aderito", "chi non risulta aderente possa avere aderito"},
      {reading::absence, whole, "who is not on record as adhering has not adhered",
       "chi non risulta aderente non ha aderito", "chi non risulta aderente non abbia aderito"},
      {reading::registration, documents, "registration works from its own day", "la registrazione opera dal suo giorno",
       "la registrazione operi dal suo giorno"},
      {reading::registration, back, "registration works back to the adoption",
       "la registrazione retroagisce all'adozione", "la registrazione retroagisca all'adozione"},
      {reading::record, documents, "the record is as found: it may lack acts",
       "gli atti sono quelli trovati: possono mancarne", "gli atti siano quelli trovati e possano mancarne"},
      {reading::record, whole, "what is not on record has not happened", "ciò che non è agli atti non è avvenuto",
       "ciò che non è agli atti non sia avvenuto"},
      {reading::prevailing_source, of_source, "the source that prevails is BDU", "la fonte che prevale è BDU",
       "prevalga la fonte BDU"},
  };
  const auto of = *dossier::of(founding());
  for (const auto& one : rows) {
    const auto why = read_as(one.which, one.how, of);
    CHECK(line_from(english(why), "read so: ") == "read so: " + one.english);
    CHECK(line_from(italian(why), "lettura: ") == "lettura: " + one.italian);
    CHECK(line_from(wording::tree(why, language::italian), "lettura: ") == "lettura: " + one.italian);
    CHECK(line_from(*wording::premesse(why, of, language::italian), "Ritenuto") ==
          "Ritenuto, secondo la lettura adottata, che " + one.after + ";");
    CHECK(line_from(*wording::premesse(why, of, language::english), "Whereas, by") ==
          "Whereas, by the reading adopted, " + one.english + ";");
  }
}

TEST_CASE("each status, and each place of a proposal in the ranking, has its words") {
  CHECK(wording::text(status::known, language::english) == "known");
  CHECK(wording::text(status::known, language::italian) == "noto");
  CHECK(wording::text(status::not_stated, language::english) == "not stated");
  CHECK(wording::text(status::not_stated, language::italian) == "non indicato");
  CHECK(wording::text(status::conflict, language::english) == "conflict");
  CHECK(wording::text(status::conflict, language::italian) == "contraddittorio");
  CHECK(wording::text(status::undetermined, language::english) == "undetermined");
  CHECK(wording::text(status::undetermined, language::italian) == "non determinabile");
  const row<any_value> rows[] = {
      {ranking_outcome::selected, "selected for funding", "ammesso a finanziamento"},
      {ranking_outcome::reserve, "eligible and not funded", "idoneo non finanziato"},
      {ranking_outcome::selected_with_reservation, "selected with reservation", "ammesso con riserva"},
      {ranking_outcome::rejected, "rejected", "non ammesso"},
      {standing::not_adopted, "not adopted", "non adottato"},
      {standing::adopted, "adopted and without effect", "adottato e senza efficacia"},
      {standing::annulled, "annulled", "annullato"},
      {standing::replaced, "replaced", "sostituito"},
      {standing::stayed, "stayed", "sospeso"},
      {standing::in_force, "in force", "in vigore"},
      {grant_standing::not_awarded, "not awarded", "non concessa"},
      {grant_standing::suspended, "suspended", "sospesa"},
      {grant_standing::waived, "waived", "rinunciata"},
      {grant_standing::revoked, "revoked", "revocata"},
      {grant_standing::lapsed, "lapsed", "decaduta"},
      {grant_standing::closed, "closed", "conclusa"},
      {grant_standing::admitted_with_reservation, "admitted with reservation", "ammessa con riserva"},
      {grant_standing::awarded, "running", "in corso"},
      {true, "yes", "sì"},
      {units::of(68), "68", "68"},
  };
  for (const auto& one : rows) {
    CHECK(english(known(one.of)) == one.english);
    CHECK(italian(known(one.of)) == one.italian);
  }
}

TEST_CASE("an answer says whether its values are all that are possible") {
  const auto of = [](possible_values possible, std::vector<stated<any_value>> candidates) {
    return answer<any_value>({.field = field::endowment}, std::move(candidates), {}, {}, {}, false, possible);
  };
  const any_value least = euros<10>;
  const any_value most = euros<20>;
  CHECK(english(of(possible_values::alternatives, {least, most, not_stated})) ==
        "10.00 euro or 20.00 euro or not stated");
  CHECK(italian(of(possible_values::between, {least, most})) == "tra 10,00 euro e 20,00 euro");
  CHECK(english(of(possible_values::incomplete, {least, most})) ==
        "between 10.00 euro and 20.00 euro, bounds alone: not all that is open was looked through");
  CHECK(english(of(possible_values::incomplete, {least})) ==
        "10.00 euro; other values are possible: not all that is open was looked through");
  CHECK(italian(of(possible_values::incomplete, {least})) ==
        "10,00 euro; sono possibili altri valori: non tutto ciò che è incerto è stato esaminato");
}

TEST_CASE("a sentence answers though nothing is stated, whatever is asked") {
  const auto of = *dossier::of(decree("notice", day<2020, 1, 1>, {establishment{{.number = "1", .title = "Avviso"}}}),
                               awarding({"Marche"}, not_stated));
  const auto sentence = [&](const question& asked, language in) {
    const auto at = of.as_of(late);
    const auto whole = wording::paragraph(*explain(at, at.ask(asked)), in);
    return whole.substr(0, whole.find(" (in "));
  };
  const question may{.field = field::may_spend, .grant = "Marche", .on = day<2022, 7, 8>};
  CHECK(sentence(may, language::english) ==
        "Marche may spend on 8 July 2022: the acts in force do not state until when");
  CHECK(sentence(may, language::italian) ==
        "Le Marche possono spendere l'8 luglio 2022: gli atti in vigore non indicano fino a quando");
  auto how_much = may;
  how_much.amount = euros<5>;
  CHECK(sentence(how_much, language::english) ==
        "Marche may spend 5.00 euro on 8 July 2022: the acts in force do not state until when, or how much");
  CHECK(
      sentence(how_much, language::italian) ==
      "Le Marche possono spendere 5,00 euro l'8 luglio 2022: gli atti in vigore non indicano fino a quando, o quanto");
}

TEST_CASE("in Italian the body that is an authority has its article") {
  const auto sentence = [](std::string who, language in) {
    const auto of = *dossier::of(
        founding(),
        decree("d", day<2020, 3, 1>, {designation{.role = authority_role::delegated, .who = std::move(who)}}));
    const auto at = of.as_of(late);
    const auto whole = wording::paragraph(*explain(at, at.authority(authority_role::delegated)), in);
    return whole.substr(0, whole.find(" (in "));
  };
  CHECK(sentence("Ministero dell'Interno", language::english) == "The Delegated Authority is Ministero dell'Interno");
  CHECK(sentence("Ministero dell'Interno", language::italian) == "L'Autorità Delegata è il Ministero dell'Interno");
  CHECK(sentence("Direzione Generale", language::italian) == "L'Autorità Delegata è la Direzione Generale");
  CHECK(sentence("Dedalus", language::italian) == "L'Autorità Delegata è il soggetto «Dedalus»");
}

TEST_CASE("who may have accepted, and who adheres to what, where no document says") {
  const auto lapsing =
      *dossier::of(founding(), awarding({"Lazio"}),
                   decree("lapse", day<2020, 3, 1>, {award_lapse{.grant = "Lazio", .until = day<2020, 6, 1>}}, "4"));
  const auto standing = [&](const readings& how, language in) {
    const auto at = lapsing.as_of(seen(day<2020, 9, 1>, day<2020, 9, 1>, how));
    return wording::text(*explain(at, at.ask({.field = field::grant_standing, .grant = "Lazio"})), in);
  };
  const auto open = standing(readings::documents(), language::english);
  CHECK(line_from(open, "no document says whether") == "no document says whether the grant was accepted in time");
  auto closed = readings::documents();
  closed.absence = absence::not_adhered;
  CHECK(line_from(standing(closed, language::english), "no document says whether") ==
        "no document says whether the grant was accepted in time: read as not accepted");
  CHECK(line_from(standing(closed, language::italian), "nessun documento") ==
        "nessun documento indica se il contributo sia stato accettato in tempo: letto come non accettato");
}

TEST_CASE("of a sum of all grants, nobody says of each whether it adhered") {
  const auto of = *dossier::of(
      founding(), awarding({"Lazio", "TEAMS"}),
      decree("d", day<2021, 3, 1>,
             {top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::adhering()}}));
  const auto at = of.as_of(late);
  const auto why = *explain(at, at.ask({.field = field::granted}));
  CHECK(line_from(english(why), "reaches a grant") ==
        "reaches a grant only by adhesion; no document says of each whether it adhered");
  CHECK(line_from(italian(why), "raggiunge") ==
        "raggiunge un progetto solo per adesione; nessun documento indica di ciascuno se abbia aderito");
}

TEST_CASE("a paragraph of a sum of all grants has acts as its subjects: of no adhesion it says whose it is") {
  const act refusal{.id = "no",
                    .reference = {.kind = act_kind::note, .number = "13", .on = day<2021, 5, 11>},
                    .control = control::not_required,
                    .provisions = {decline{.grant = "TEAMS", .to = "d"}}};
  const auto of = *dossier::of(
      founding(), awarding({"Lazio", "TEAMS"}),
      decree("d", day<2021, 3, 1>,
             {top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::adhering()}}),
      adhesion_to("yes", "Lazio", "d", election::money, day<2021, 4, 1>), refusal,
      decree("closed", day<2021, 6, 1>, {adhesions_closing{.to = "d"}}, "14"));
  const auto at = of.as_of(late);
  const auto of_all = *explain(at, at.ask({.field = field::granted}));
  const auto in_english = wording::paragraph(of_all, language::english);
  const auto in_italian = wording::paragraph(of_all, language::italian);
  CHECK(in_english.find("beneficiary") == std::string::npos);
  CHECK(in_english.find("; Adhesion of 1 April 2021 accepts the money alone") != std::string::npos);
  CHECK(in_english.find("; Note no. 13 of 11 May 2021 declines what the act offers") != std::string::npos);
  CHECK(in_italian.find("; l'Adesione del 1º aprile 2021 accetta il solo incremento delle risorse") !=
        std::string::npos);
  CHECK(in_italian.find("; la Nota n. 13 dell'11 maggio 2021 non aderisce a quanto l'atto offre") != std::string::npos);
  const auto of_one = wording::paragraph(*explain(at, at.grant("Lazio").top_ups()), language::italian);
  CHECK(
      of_one.find("; il beneficiario del progetto del Lazio accetta il solo incremento delle risorse (Adesione del 1º "
                  "aprile 2021)") != std::string::npos);
}

TEST_CASE("an office closes the list of adhesions, not a beneficiary") {
  const auto of =
      *dossier::of(founding(), awarding({"Lazio"}), decree("d", day<2021, 3, 1>, {to(new_end, reach::adhering())}),
                   decree("closed", day<2021, 6, 1>, {adhesions_closing{.to = "d"}}, "14"));
  const auto at = of.as_of(late);
  const auto why = *explain(at, *at.grant("Lazio").end_of_activities());
  CHECK(wording::paragraph(why, language::english).find("Directorial Decree no. 14 of 1 June 2021 closes the list") !=
        std::string::npos);
  CHECK(wording::paragraph(why, language::italian)
            .find("l Decreto Direttoriale n. 14 del 1º giugno 2021 chiude l'elenco delle adesioni") !=
        std::string::npos);
}

TEST_CASE("a paragraph says of a term that runs from another what became of that") {
  auto first = founding();
  std::get<establishment>(first.provisions.front()).notice.dependent_deadlines = {
      {.which = report_kind,
       .length = *term_length::make(0, 0, 0, 60),
       .regime = time_regime::italian_civil,
       .from = counted_from{.which = end_kind, .moved = when_moved::follows}}};
  const auto of = *dossier::of(first, awarding({"Lazio"}), decree("x", day<2021, 3, 1>, {to(new_end)}, "7"));
  const auto at = of.as_of(late);
  const auto why = *explain(at, at.ask({.field = field::deadline, .deadline = report_kind, .grant = "Lazio"}));
  CHECK(
      wording::paragraph(why, language::english)
          .find(". As to the end of the activities of Lazio, Directorial Decree no. 7 of 1 March 2021 extends the term "
                "to 31 December 2021.") != std::string::npos);
  CHECK(wording::paragraph(why, language::italian)
            .find(". Quanto al termine finale delle attività del Lazio, il Decreto Direttoriale n. 7 del 1º marzo 2021 "
                  "proroga il termine al 31 dicembre 2021.") != std::string::npos);
}

TEST_CASE("what begins a sentence with «What» or an article has a small letter within one") {
  const auto of = *dossier::of(
      founding(), awarding({"Lazio"}),
      decree("p", day<2021, 3, 1>, {payment{.grant = "Lazio", .kind = payment_kind::advance, .amount = euros<4>}}));
  const auto at = of.as_of(late);
  const auto paid = *explain(at, at.ask({.field = field::paid, .grant = "Lazio"}));
  CHECK(wording::paragraph(paid, language::english).substr(0, 34) == "What was paid to Lazio is 4.00 eur");
  CHECK(line_from(*wording::premesse(paid, of, language::english), ", as known on") ==
        ", as known on 1 January 2022, what was paid to Lazio is 4.00 euro, by effect of the said Directorial Decree "
        "of 1 "
        "March 2021.");
  CHECK(english(question{.field = field::total, .grant = "Lazio"}) ==
        "the award of Lazio with what was added and taken");
  CHECK(english(question{.field = field::undeclared, .grant = "Lazio"}) == "what is left to be declared by Lazio");
  CHECK(italian(question{.field = field::total, .grant = "Lazio"}) == "l'importo complessivo del Lazio");
}

TEST_CASE("money alone accepted, in the premesse of what is added") {
  const auto offer =
      decree("d", day<2021, 3, 1>,
             {to(new_end, reach::adhering()),
              top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::adhering()}});
  const auto of = *dossier::of(founding(), awarding({"Lazio"}), offer,
                               adhesion_to("yes", "Lazio", "d", election::money, day<2021, 4, 1>));
  const auto at = of.as_of(late);
  const auto why = *explain(at, at.grant("Lazio").top_ups());
  CHECK(line_from(*wording::premesse(why, of, language::italian), "Considerato che il beneficiario") ==
        "Considerato che il beneficiario del progetto del Lazio ha aderito, in data 1º aprile 2021, unicamente "
        "all'aumento delle risorse di cui al citato Decreto Direttoriale del 1º marzo 2021;");
  CHECK(line_from(*wording::premesse(why, of, language::english), "Whereas the beneficiary") ==
        "Whereas the beneficiary of Lazio has adhered on 1 April 2021 to the increase of resources alone of the said "
        "Directorial Decree of 1 March 2021;");
  const auto of_money = *dossier::of(
      founding(), awarding({"Lazio"}),
      decree("d", day<2021, 3, 1>,
             {top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::adhering()}}),
      adhesion_to("yes", "Lazio", "d", election::money, day<2021, 4, 1>));
  const auto then = of_money.as_of(late);
  CHECK(line_from(*wording::premesse(*explain(then, then.grant("Lazio").top_ups()), of_money, language::english),
                  "Whereas the beneficiary") ==
        "Whereas the beneficiary of Lazio has adhered on 1 April 2021 to the increase of resources alone of the said "
        "Directorial Decree of 1 March 2021;");
}

TEST_CASE("the tree says what failed, on which number an act was registered, and what a source states") {
  auto strict = decree("d", day<2021, 3, 1>, {to(new_end)}, "8");
  strict.control = control::required;
  strict.registration = registration{.number = "757", .on = day<2021, 3, 15>};
  const statement page{.source = "pagina del Ministero",
                       .known = day<2021, 11, 8>,
                       .about = {.field = field::deadline, .deadline = end_kind, .grant = "Lazio"},
                       .value = new_end};
  const auto of = *(*dossier::of(founding(), awarding({"Lazio"}), strict)).with(page);
  const auto at = of.as_of(late);
  const auto why = *explain(at, *at.grant("Lazio").end_of_activities());
  const auto tree = wording::tree(why, language::english);
  CHECK(tree.find("; registered: 15 March 2021, no. 757; in effect: 15 March 2021") != std::string::npos);
  CHECK(line_from(tree, "- stated: ") == "- stated: pagina del Ministero, 8 November 2021: 31 December 2021");
  const auto in_italian = wording::tree(why, language::italian);
  CHECK(in_italian.find("; registrazione: 15 marzo 2021, n. 757; efficacia: 15 marzo 2021") != std::string::npos);
  CHECK(line_from(in_italian, "- dichiarato: ") ==
        "- dichiarato: pagina del Ministero, 8 novembre 2021: il 31 dicembre 2021");
  const auto none = of.as_of(seen(day<2021, 3, 10>, day<2021, 3, 10>));
  const auto failed = *explain_why_not(none, "d", 0, "Lazio");
  CHECK(line_from(wording::tree(failed, language::english), "- failed").substr(0, 31) ==
        "- failed: Directorial Decree no");
  CHECK(line_from(wording::tree(failed, language::italian), "- non opera").substr(0, 33) ==
        "- non opera: Decreto Direttoriale");
}

TEST_CASE("a number that no enumerator has is told as a question mark, and not as another day") {
  CHECK(wording::text(static_cast<weekday>(9), language::english) == "?");
  CHECK(wording::text(static_cast<feast>(99), language::italian) == "?");
}

}  // namespace words_of_reasons
