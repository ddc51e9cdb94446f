// SPDX-License-Identifier: BSL-1.0
// Answers on PRIMA in words, each text read against what the pages of the Ministry say.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <string>

#include "../../marks/names.hpp"
#include "prima.hpp"

using namespace avviso;
using namespace avviso::test;
using marks::expanded;

namespace {

snapshot on_1_march(const dossier& notice) {
  return notice.as_of({.in_force = day<2022, 3, 1>, .known = day<2022, 6, 30>, .readings = readings::documents()});
}

struct texts {
  std::string paragraph, tree, premesse;
};

texts texts_of(const std::string& grant, language in) {
  const auto notice = prima();
  const auto then = on_1_march(notice);
  const auto why = *explain(then, *then.grant(grant).end_of_activities());
  return {wording::paragraph(why, in) + '\n', wording::tree(why, in), *wording::premesse(why, notice, in)};
}

std::string why_no_money(const std::string& grant, language in) {
  const auto notice = prima();
  return wording::text(*explain_why_not(on_1_march(notice), "second-extension", 0, grant), in);
}

}  // namespace

TEST_CASE("the end of Lazio: extended, and adhered to") {
  const auto italian = texts_of("Lazio", language::italian);
  CHECK(
      italian.paragraph ==
      R"(Il termine finale delle attività del Lazio è il 30 giugno 2022 (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022). Il Decreto Direttoriale n. 21 del 19 marzo 2021 proroga il termine dal 31 dicembre 2021 al 30 giugno 2022; la Regione Lazio accetta la proroga temporale e l'incremento delle risorse (Adesione di data compresa tra il 19 marzo 2021 e il 31 dicembre 2021). In precedenza il Decreto Direttoriale del 17 giugno 2020 proroga il termine al 31 dicembre 2021. Lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione.
)");
  CHECK(
      italian.tree ==
      expanded(
          R"(Il termine finale delle attività del Lazio è il 30 giugno 2022 (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022).
  - superato: Decreto Direttoriale del 17 giugno 2020: proroga il termine al 31 dicembre 2021
      adozione: 17 giugno 2020; registrazione: non indicata; efficacia: 17 giugno 2020; registrazione non indicata: letto come efficace dall'adozione
      fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 non determinabile: {EXT-1 it}; non indicato: il termine vigente prima ({EXT-1 law})
      EXT-4 rispettata: {EXT-4 it}; 31 dicembre 2021, rispetto al 31 dicembre 2022 ({EXT-4 law 2020-06-17})
      EFF-1 non determinabile: {EFF-1 it}; non indicato: la registrazione della Corte dei conti ({EFF-1 law})
  - provato: Decreto Direttoriale n. 21 del 19 marzo 2021: proroga il termine dal 31 dicembre 2021 al 30 giugno 2022
      adozione: 19 marzo 2021; registrazione: non indicata; efficacia: 19 marzo 2021; registrazione non indicata: letto come efficace dall'adozione
      fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 rispettata: {EXT-1 it}; 19 marzo 2021, rispetto al 31 dicembre 2021 ({EXT-1 law})
      EXT-2 rispettata: {EXT-2 it}; 30 giugno 2022, rispetto al 31 dicembre 2021 ({EXT-2 law})
      EXT-3 rispettata: {EXT-3 it}; 31 dicembre 2021, rispetto al 31 dicembre 2021 ({EXT-3 law})
      EXT-4 rispettata: {EXT-4 it}; 30 giugno 2022, rispetto al 31 dicembre 2022 ({EXT-4 law 2021-03-19})
      EXT-5 rispettata: {EXT-5 it} ({EXT-5 law})
      EXT-8 rispettata: {EXT-8 it}; 19 marzo 2021, rispetto al 31 dicembre 2021 ({EXT-8 law})
      EFF-1 non determinabile: {EFF-1 it}; non indicato: la registrazione della Corte dei conti ({EFF-1 law})
      - provata: Adesione di data compresa tra il 19 marzo 2021 e il 31 dicembre 2021 (Regione Lazio): accetta la proroga temporale e l'incremento delle risorse
          adozione: una data compresa tra il 19 marzo 2021 e il 31 dicembre 2021; registrazione: non richiesta; efficacia: una data compresa tra il 19 marzo 2021 e il 31 dicembre 2021
          fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
          REF-1 rispettata: {REF-1 it} ({REF-1 law})
  lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione
)"));
  CHECK(
      italian.premesse ==
      R"(Visto il regolamento (UE) n. 514/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014, recante disposizioni generali sul Fondo asilo, migrazione e integrazione e sullo strumento di sostegno finanziario per la cooperazione di polizia, la prevenzione e la lotta alla criminalità e la gestione delle crisi;
Visto il regolamento (UE) n. 516/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014, che istituisce il Fondo Asilo, migrazione e integrazione, che modifica la decisione 2008/381/CE del Consiglio e che abroga le decisioni n. 573/2007/CE e n. 575/2007/CE del Parlamento europeo e del Consiglio e la decisione 2007/435/CE del Consiglio;
Visto il Decreto Direttoriale del 20 marzo 2018, registrato dalla Corte dei conti in data 13 aprile 2018 al n. 757, con il quale è stato adottato l'Avviso pubblico n. 2/2018 «PRIMA, Progetto per l'Integrazione lavorativa dei MigrAnti», con una dotazione finanziaria di 25.000.000,00 euro;
Visto il Decreto Direttoriale del 17 giugno 2020, con il quale è stato prorogato al 31 dicembre 2021 il termine finale delle attività;
Visto il Decreto Direttoriale n. 21 del 19 marzo 2021, con il quale è stata aumentata la dotazione finanziaria dell'Avviso ed è stato prorogato, dal 31 dicembre 2021 al 30 giugno 2022, il termine finale delle attività, per i beneficiari aderenti;
Visto l'atto di ammissione a finanziamento di data compresa tra il 13 aprile 2018 e il 17 giugno 2020, con il quale sono stati ammessi a finanziamento n. 14 progetti, per complessivi 15.095.804,23 euro;
Considerato che la Regione Lazio ha aderito, in data compresa tra il 19 marzo 2021 e il 31 dicembre 2021, alla proroga dei termini e all'aumento delle risorse di cui al citato Decreto Direttoriale n. 21 del 19 marzo 2021;
Ritenuto, secondo la lettura adottata, che un atto di cui non è indicata la registrazione abbia efficacia dall'adozione;
Considerato pertanto che, alla data del 1º marzo 2022, per quanto noto al 30 giugno 2022, il termine finale delle attività del Lazio è il 30 giugno 2022, per effetto del citato Decreto Direttoriale n. 21 del 19 marzo 2021.
)");
  const auto english = texts_of("Lazio", language::english);
  CHECK(
      english.paragraph ==
      R"(The end of the activities of Lazio is 30 June 2022 (in force on 1 March 2022, as known on 30 June 2022). Directorial Decree no. 21 of 19 March 2021 extends the term from 31 December 2021 to 30 June 2022; Regione Lazio accepts the time and the money (Adhesion of a day between 19 March 2021 and 31 December 2021). Before, Directorial Decree of 17 June 2020 extends the term to 31 December 2021. Read so: an act of which no registration is stated has effect from its adoption.
)");
  CHECK(english.tree ==
        expanded(
            R"(The end of the activities of Lazio is 30 June 2022 (in force on 1 March 2022, as known on 30 June 2022).
  - superseded: Directorial Decree of 17 June 2020: extends the term to 31 December 2021
      adopted: 17 June 2020; registered: not stated; in effect: 17 June 2020; no registration is stated: read as effective from its adoption
      source: page «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 undetermined: {EXT-1}; not stated: the term in force before ({EXT-1 law})
      EXT-4 satisfied: {EXT-4}; 31 December 2021, compared with 31 December 2022 ({EXT-4 law 2020-06-17})
      EFF-1 undetermined: {EFF-1}; not stated: the registration by the Court of Auditors ({EFF-1 law})
  - proven: Directorial Decree no. 21 of 19 March 2021: extends the term from 31 December 2021 to 30 June 2022
      adopted: 19 March 2021; registered: not stated; in effect: 19 March 2021; no registration is stated: read as effective from its adoption
      source: page «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 satisfied: {EXT-1}; 19 March 2021, compared with 31 December 2021 ({EXT-1 law})
      EXT-2 satisfied: {EXT-2}; 30 June 2022, compared with 31 December 2021 ({EXT-2 law})
      EXT-3 satisfied: {EXT-3}; 31 December 2021, compared with 31 December 2021 ({EXT-3 law})
      EXT-4 satisfied: {EXT-4}; 30 June 2022, compared with 31 December 2022 ({EXT-4 law 2021-03-19})
      EXT-5 satisfied: {EXT-5} ({EXT-5 law})
      EXT-8 satisfied: {EXT-8}; 19 March 2021, compared with 31 December 2021 ({EXT-8 law})
      EFF-1 undetermined: {EFF-1}; not stated: the registration by the Court of Auditors ({EFF-1 law})
      - proven: Adhesion of a day between 19 March 2021 and 31 December 2021 (Regione Lazio): accepts the time and the money
          adopted: a day between 19 March 2021 and 31 December 2021; registered: not required; in effect: a day between 19 March 2021 and 31 December 2021
          source: page «Ministero del Lavoro, pagina "PRIMA"»
          REF-1 satisfied: {REF-1} ({REF-1 law})
  read so: an act of which no registration is stated has effect from its adoption
)"));
  CHECK(english.premesse ==
        R"(Having regard to Regulation (EU) No 514/2014 of the European Parliament and of the Council of 16 April 2014;
Having regard to Regulation (EU) No 516/2014 of the European Parliament and of the Council of 16 April 2014;
Having regard to the Directorial Decree of 20 March 2018, registered by the Court of Auditors on 13 April 2018 under no. 757, by which public notice no. 2/2018 «PRIMA, Progetto per l'Integrazione lavorativa dei MigrAnti» was adopted, with an endowment of 25,000,000.00 euro;
Having regard to the Directorial Decree of 17 June 2020, by which the end of the activities was extended to 31 December 2021;
Having regard to the Directorial Decree no. 21 of 19 March 2021, by which the endowment of the notice was increased and the end of the activities was extended from 31 December 2021 to 30 June 2022, for the beneficiaries that adhere;
Having regard to the Award of a day between 13 April 2018 and 17 June 2020, by which 14 projects were awarded grants, for a total of 15,095,804.23 euro;
Whereas Regione Lazio has adhered on a day between 19 March 2021 and 31 December 2021 to the extension of time and to the increase of resources of the said Directorial Decree no. 21 of 19 March 2021;
Whereas, by the reading adopted, an act of which no registration is stated has effect from its adoption;
Whereas therefore, on 1 March 2022, as known on 30 June 2022, the end of the activities of Lazio is 30 June 2022, by effect of the said Directorial Decree no. 21 of 19 March 2021.
)");
}

TEST_CASE("the end of Campania: extended, and adhered to for the time alone") {
  const auto italian = texts_of("Campania", language::italian);
  CHECK(
      italian.paragraph ==
      R"(Il termine finale delle attività della Campania è il 30 giugno 2022 (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022). Il Decreto Direttoriale n. 21 del 19 marzo 2021 proroga il termine dal 31 dicembre 2021 al 30 giugno 2022; la Regione Campania accetta la sola proroga temporale (Adesione di data compresa tra il 19 marzo 2021 e il 31 dicembre 2021). In precedenza il Decreto Direttoriale del 17 giugno 2020 proroga il termine al 31 dicembre 2021. Lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione.
)");
  CHECK(
      italian.tree ==
      expanded(
          R"(Il termine finale delle attività della Campania è il 30 giugno 2022 (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022).
  - superato: Decreto Direttoriale del 17 giugno 2020: proroga il termine al 31 dicembre 2021
      adozione: 17 giugno 2020; registrazione: non indicata; efficacia: 17 giugno 2020; registrazione non indicata: letto come efficace dall'adozione
      fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 non determinabile: {EXT-1 it}; non indicato: il termine vigente prima ({EXT-1 law})
      EXT-4 rispettata: {EXT-4 it}; 31 dicembre 2021, rispetto al 31 dicembre 2022 ({EXT-4 law 2020-06-17})
      EFF-1 non determinabile: {EFF-1 it}; non indicato: la registrazione della Corte dei conti ({EFF-1 law})
  - provato: Decreto Direttoriale n. 21 del 19 marzo 2021: proroga il termine dal 31 dicembre 2021 al 30 giugno 2022
      adozione: 19 marzo 2021; registrazione: non indicata; efficacia: 19 marzo 2021; registrazione non indicata: letto come efficace dall'adozione
      fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 rispettata: {EXT-1 it}; 19 marzo 2021, rispetto al 31 dicembre 2021 ({EXT-1 law})
      EXT-2 rispettata: {EXT-2 it}; 30 giugno 2022, rispetto al 31 dicembre 2021 ({EXT-2 law})
      EXT-3 rispettata: {EXT-3 it}; 31 dicembre 2021, rispetto al 31 dicembre 2021 ({EXT-3 law})
      EXT-4 rispettata: {EXT-4 it}; 30 giugno 2022, rispetto al 31 dicembre 2022 ({EXT-4 law 2021-03-19})
      EXT-5 rispettata: {EXT-5 it} ({EXT-5 law})
      EXT-8 rispettata: {EXT-8 it}; 19 marzo 2021, rispetto al 31 dicembre 2021 ({EXT-8 law})
      EFF-1 non determinabile: {EFF-1 it}; non indicato: la registrazione della Corte dei conti ({EFF-1 law})
      - provata: Adesione di data compresa tra il 19 marzo 2021 e il 31 dicembre 2021 (Regione Campania): accetta la sola proroga temporale
          adozione: una data compresa tra il 19 marzo 2021 e il 31 dicembre 2021; registrazione: non richiesta; efficacia: una data compresa tra il 19 marzo 2021 e il 31 dicembre 2021
          fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
          REF-1 rispettata: {REF-1 it} ({REF-1 law})
  lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione
)"));
  CHECK(
      italian.premesse ==
      R"(Visto il regolamento (UE) n. 514/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014, recante disposizioni generali sul Fondo asilo, migrazione e integrazione e sullo strumento di sostegno finanziario per la cooperazione di polizia, la prevenzione e la lotta alla criminalità e la gestione delle crisi;
Visto il regolamento (UE) n. 516/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014, che istituisce il Fondo Asilo, migrazione e integrazione, che modifica la decisione 2008/381/CE del Consiglio e che abroga le decisioni n. 573/2007/CE e n. 575/2007/CE del Parlamento europeo e del Consiglio e la decisione 2007/435/CE del Consiglio;
Visto il Decreto Direttoriale del 20 marzo 2018, registrato dalla Corte dei conti in data 13 aprile 2018 al n. 757, con il quale è stato adottato l'Avviso pubblico n. 2/2018 «PRIMA, Progetto per l'Integrazione lavorativa dei MigrAnti», con una dotazione finanziaria di 25.000.000,00 euro;
Visto il Decreto Direttoriale del 17 giugno 2020, con il quale è stato prorogato al 31 dicembre 2021 il termine finale delle attività;
Visto il Decreto Direttoriale n. 21 del 19 marzo 2021, con il quale è stata aumentata la dotazione finanziaria dell'Avviso ed è stato prorogato, dal 31 dicembre 2021 al 30 giugno 2022, il termine finale delle attività, per i beneficiari aderenti;
Visto l'atto di ammissione a finanziamento di data compresa tra il 13 aprile 2018 e il 17 giugno 2020, con il quale sono stati ammessi a finanziamento n. 14 progetti, per complessivi 15.095.804,23 euro;
Considerato che la Regione Campania ha aderito, in data compresa tra il 19 marzo 2021 e il 31 dicembre 2021, unicamente alla proroga dei termini di cui al citato Decreto Direttoriale n. 21 del 19 marzo 2021;
Ritenuto, secondo la lettura adottata, che un atto di cui non è indicata la registrazione abbia efficacia dall'adozione;
Considerato pertanto che, alla data del 1º marzo 2022, per quanto noto al 30 giugno 2022, il termine finale delle attività della Campania è il 30 giugno 2022, per effetto del citato Decreto Direttoriale n. 21 del 19 marzo 2021.
)");
  const auto english = texts_of("Campania", language::english);
  CHECK(
      english.paragraph ==
      R"(The end of the activities of Campania is 30 June 2022 (in force on 1 March 2022, as known on 30 June 2022). Directorial Decree no. 21 of 19 March 2021 extends the term from 31 December 2021 to 30 June 2022; Regione Campania accepts the time alone (Adhesion of a day between 19 March 2021 and 31 December 2021). Before, Directorial Decree of 17 June 2020 extends the term to 31 December 2021. Read so: an act of which no registration is stated has effect from its adoption.
)");
  CHECK(
      english.tree ==
      expanded(
          R"(The end of the activities of Campania is 30 June 2022 (in force on 1 March 2022, as known on 30 June 2022).
  - superseded: Directorial Decree of 17 June 2020: extends the term to 31 December 2021
      adopted: 17 June 2020; registered: not stated; in effect: 17 June 2020; no registration is stated: read as effective from its adoption
      source: page «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 undetermined: {EXT-1}; not stated: the term in force before ({EXT-1 law})
      EXT-4 satisfied: {EXT-4}; 31 December 2021, compared with 31 December 2022 ({EXT-4 law 2020-06-17})
      EFF-1 undetermined: {EFF-1}; not stated: the registration by the Court of Auditors ({EFF-1 law})
  - proven: Directorial Decree no. 21 of 19 March 2021: extends the term from 31 December 2021 to 30 June 2022
      adopted: 19 March 2021; registered: not stated; in effect: 19 March 2021; no registration is stated: read as effective from its adoption
      source: page «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 satisfied: {EXT-1}; 19 March 2021, compared with 31 December 2021 ({EXT-1 law})
      EXT-2 satisfied: {EXT-2}; 30 June 2022, compared with 31 December 2021 ({EXT-2 law})
      EXT-3 satisfied: {EXT-3}; 31 December 2021, compared with 31 December 2021 ({EXT-3 law})
      EXT-4 satisfied: {EXT-4}; 30 June 2022, compared with 31 December 2022 ({EXT-4 law 2021-03-19})
      EXT-5 satisfied: {EXT-5} ({EXT-5 law})
      EXT-8 satisfied: {EXT-8}; 19 March 2021, compared with 31 December 2021 ({EXT-8 law})
      EFF-1 undetermined: {EFF-1}; not stated: the registration by the Court of Auditors ({EFF-1 law})
      - proven: Adhesion of a day between 19 March 2021 and 31 December 2021 (Regione Campania): accepts the time alone
          adopted: a day between 19 March 2021 and 31 December 2021; registered: not required; in effect: a day between 19 March 2021 and 31 December 2021
          source: page «Ministero del Lavoro, pagina "PRIMA"»
          REF-1 satisfied: {REF-1} ({REF-1 law})
  read so: an act of which no registration is stated has effect from its adoption
)"));
  CHECK(english.premesse ==
        R"(Having regard to Regulation (EU) No 514/2014 of the European Parliament and of the Council of 16 April 2014;
Having regard to Regulation (EU) No 516/2014 of the European Parliament and of the Council of 16 April 2014;
Having regard to the Directorial Decree of 20 March 2018, registered by the Court of Auditors on 13 April 2018 under no. 757, by which public notice no. 2/2018 «PRIMA, Progetto per l'Integrazione lavorativa dei MigrAnti» was adopted, with an endowment of 25,000,000.00 euro;
Having regard to the Directorial Decree of 17 June 2020, by which the end of the activities was extended to 31 December 2021;
Having regard to the Directorial Decree no. 21 of 19 March 2021, by which the endowment of the notice was increased and the end of the activities was extended from 31 December 2021 to 30 June 2022, for the beneficiaries that adhere;
Having regard to the Award of a day between 13 April 2018 and 17 June 2020, by which 14 projects were awarded grants, for a total of 15,095,804.23 euro;
Whereas Regione Campania has adhered on a day between 19 March 2021 and 31 December 2021 to the extension of time alone of the said Directorial Decree no. 21 of 19 March 2021;
Whereas, by the reading adopted, an act of which no registration is stated has effect from its adoption;
Whereas therefore, on 1 March 2022, as known on 30 June 2022, the end of the activities of Campania is 30 June 2022, by effect of the said Directorial Decree no. 21 of 19 March 2021.
)");
}

TEST_CASE("the end of the project that no page names: nobody says whether it adhered") {
  const auto italian = texts_of("unnamed-1", language::italian);
  CHECK(
      italian.paragraph ==
      R"(Il termine finale delle attività del progetto non nominato n. 1 non è determinabile: il 31 dicembre 2021 o il 30 giugno 2022 (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022). Il Decreto Direttoriale del 17 giugno 2020 proroga il termine al 31 dicembre 2021. Il Decreto Direttoriale n. 21 del 19 marzo 2021 proroga il termine dal 31 dicembre 2021 al 30 giugno 2022; raggiunge un progetto solo per adesione; nessun documento indica se il progetto non nominato n. 1 abbia aderito. Lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione. Lettura: chi non risulta aderente può avere aderito.
)");
  CHECK(
      italian.tree ==
      expanded(
          R"(Il termine finale delle attività del progetto non nominato n. 1 non è determinabile: il 31 dicembre 2021 o il 30 giugno 2022 (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022).
  - provato: Decreto Direttoriale del 17 giugno 2020: proroga il termine al 31 dicembre 2021
      adozione: 17 giugno 2020; registrazione: non indicata; efficacia: 17 giugno 2020; registrazione non indicata: letto come efficace dall'adozione
      fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 non determinabile: {EXT-1 it}; non indicato: il termine vigente prima ({EXT-1 law})
      EXT-4 rispettata: {EXT-4 it}; 31 dicembre 2021, rispetto al 31 dicembre 2022 ({EXT-4 law 2020-06-17})
      EFF-1 non determinabile: {EFF-1 it}; non indicato: la registrazione della Corte dei conti ({EFF-1 law})
  - ignoto: Decreto Direttoriale n. 21 del 19 marzo 2021: proroga il termine dal 31 dicembre 2021 al 30 giugno 2022
      adozione: 19 marzo 2021; registrazione: non indicata; efficacia: 19 marzo 2021; registrazione non indicata: letto come efficace dall'adozione
      fonte: pagina «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 rispettata: {EXT-1 it}; 19 marzo 2021, rispetto al 31 dicembre 2021 ({EXT-1 law})
      EXT-2 rispettata: {EXT-2 it}; 30 giugno 2022, rispetto al 31 dicembre 2021 ({EXT-2 law})
      EXT-3 rispettata: {EXT-3 it}; 31 dicembre 2021, rispetto al 31 dicembre 2021 ({EXT-3 law})
      EXT-4 rispettata: {EXT-4 it}; 30 giugno 2022, rispetto al 31 dicembre 2022 ({EXT-4 law 2021-03-19})
      EXT-5 non determinabile: {EXT-5 it}; non indicato: se il beneficiario abbia aderito ({EXT-5 law})
      EXT-8 rispettata: {EXT-8 it}; 19 marzo 2021, rispetto al 31 dicembre 2021 ({EXT-8 law})
      EFF-1 non determinabile: {EFF-1 it}; non indicato: la registrazione della Corte dei conti ({EFF-1 law})
      - ignoto: raggiunge un progetto solo per adesione; nessun documento indica se il progetto non nominato n. 1 abbia aderito
  lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione
  lettura: chi non risulta aderente può avere aderito
)"));
  CHECK(
      italian.premesse ==
      R"(Visto il regolamento (UE) n. 514/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014, recante disposizioni generali sul Fondo asilo, migrazione e integrazione e sullo strumento di sostegno finanziario per la cooperazione di polizia, la prevenzione e la lotta alla criminalità e la gestione delle crisi;
Visto il regolamento (UE) n. 516/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014, che istituisce il Fondo Asilo, migrazione e integrazione, che modifica la decisione 2008/381/CE del Consiglio e che abroga le decisioni n. 573/2007/CE e n. 575/2007/CE del Parlamento europeo e del Consiglio e la decisione 2007/435/CE del Consiglio;
Visto il Decreto Direttoriale del 20 marzo 2018, registrato dalla Corte dei conti in data 13 aprile 2018 al n. 757, con il quale è stato adottato l'Avviso pubblico n. 2/2018 «PRIMA, Progetto per l'Integrazione lavorativa dei MigrAnti», con una dotazione finanziaria di 25.000.000,00 euro;
Visto il Decreto Direttoriale del 17 giugno 2020, con il quale è stato prorogato al 31 dicembre 2021 il termine finale delle attività;
Visto il Decreto Direttoriale n. 21 del 19 marzo 2021, con il quale è stata aumentata la dotazione finanziaria dell'Avviso ed è stato prorogato, dal 31 dicembre 2021 al 30 giugno 2022, il termine finale delle attività, per i beneficiari aderenti;
Visto l'atto di ammissione a finanziamento di data compresa tra il 13 aprile 2018 e il 17 giugno 2020, con il quale sono stati ammessi a finanziamento n. 14 progetti, per complessivi 15.095.804,23 euro;
Considerato che nessun documento indica se il beneficiario di un progetto di cui la fonte non indica il nome abbia aderito al citato Decreto Direttoriale n. 21 del 19 marzo 2021;
Ritenuto, secondo la lettura adottata, che un atto di cui non è indicata la registrazione abbia efficacia dall'adozione;
Ritenuto, secondo la lettura adottata, che chi non risulta aderente possa avere aderito;
Considerato pertanto che, alla data del 1º marzo 2022, per quanto noto al 30 giugno 2022, il termine finale delle attività del progetto non nominato n. 1 non è determinabile: il 31 dicembre 2021 o il 30 giugno 2022.
)");
  const auto english = texts_of("unnamed-1", language::english);
  CHECK(
      english.paragraph ==
      R"(The end of the activities of unnamed-1 is undetermined: 31 December 2021 or 30 June 2022 (in force on 1 March 2022, as known on 30 June 2022). Directorial Decree of 17 June 2020 extends the term to 31 December 2021. Directorial Decree no. 21 of 19 March 2021 extends the term from 31 December 2021 to 30 June 2022; reaches a grant only by adhesion; no document says whether unnamed-1 adhered. Read so: an act of which no registration is stated has effect from its adoption. Read so: who is not on record as adhering may have adhered.
)");
  CHECK(
      english.tree ==
      expanded(
          R"(The end of the activities of unnamed-1 is undetermined: 31 December 2021 or 30 June 2022 (in force on 1 March 2022, as known on 30 June 2022).
  - proven: Directorial Decree of 17 June 2020: extends the term to 31 December 2021
      adopted: 17 June 2020; registered: not stated; in effect: 17 June 2020; no registration is stated: read as effective from its adoption
      source: page «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 undetermined: {EXT-1}; not stated: the term in force before ({EXT-1 law})
      EXT-4 satisfied: {EXT-4}; 31 December 2021, compared with 31 December 2022 ({EXT-4 law 2020-06-17})
      EFF-1 undetermined: {EFF-1}; not stated: the registration by the Court of Auditors ({EFF-1 law})
  - unknown: Directorial Decree no. 21 of 19 March 2021: extends the term from 31 December 2021 to 30 June 2022
      adopted: 19 March 2021; registered: not stated; in effect: 19 March 2021; no registration is stated: read as effective from its adoption
      source: page «Ministero del Lavoro, pagina "PRIMA"»
      EXT-1 satisfied: {EXT-1}; 19 March 2021, compared with 31 December 2021 ({EXT-1 law})
      EXT-2 satisfied: {EXT-2}; 30 June 2022, compared with 31 December 2021 ({EXT-2 law})
      EXT-3 satisfied: {EXT-3}; 31 December 2021, compared with 31 December 2021 ({EXT-3 law})
      EXT-4 satisfied: {EXT-4}; 30 June 2022, compared with 31 December 2022 ({EXT-4 law 2021-03-19})
      EXT-5 undetermined: {EXT-5}; not stated: whether the beneficiary adhered ({EXT-5 law})
      EXT-8 satisfied: {EXT-8}; 19 March 2021, compared with 31 December 2021 ({EXT-8 law})
      EFF-1 undetermined: {EFF-1}; not stated: the registration by the Court of Auditors ({EFF-1 law})
      - unknown: reaches a grant only by adhesion; no document says whether unnamed-1 adhered
  read so: an act of which no registration is stated has effect from its adoption
  read so: who is not on record as adhering may have adhered
)"));
  CHECK(english.premesse ==
        R"(Having regard to Regulation (EU) No 514/2014 of the European Parliament and of the Council of 16 April 2014;
Having regard to Regulation (EU) No 516/2014 of the European Parliament and of the Council of 16 April 2014;
Having regard to the Directorial Decree of 20 March 2018, registered by the Court of Auditors on 13 April 2018 under no. 757, by which public notice no. 2/2018 «PRIMA, Progetto per l'Integrazione lavorativa dei MigrAnti» was adopted, with an endowment of 25,000,000.00 euro;
Having regard to the Directorial Decree of 17 June 2020, by which the end of the activities was extended to 31 December 2021;
Having regard to the Directorial Decree no. 21 of 19 March 2021, by which the endowment of the notice was increased and the end of the activities was extended from 31 December 2021 to 30 June 2022, for the beneficiaries that adhere;
Having regard to the Award of a day between 13 April 2018 and 17 June 2020, by which 14 projects were awarded grants, for a total of 15,095,804.23 euro;
Whereas no document says whether the beneficiary of a project that the source does not name has adhered to the said Directorial Decree no. 21 of 19 March 2021;
Whereas, by the reading adopted, an act of which no registration is stated has effect from its adoption;
Whereas, by the reading adopted, who is not on record as adhering may have adhered;
Whereas therefore, on 1 March 2022, as known on 30 June 2022, the end of the activities of unnamed-1 is undetermined: 31 December 2021 or 30 June 2022.
)");
}

TEST_CASE("why the money of the second extension did not reach a grant, in the same form") {
  CHECK(
      why_no_money("Lazio", language::italian) ==
      R"(Gli atti in vigore non indicano l'aumento delle risorse assegnate al Lazio (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022).
  - Decreto Direttoriale n. 21 del 19 marzo 2021: aggiunge un importo non indicato; lo riferisce la pagina «Ministero del Lavoro, pagina "PRIMA"»; registrazione non indicata: letto come efficace dall'adozione
  lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione
)");
  CHECK(
      why_no_money("Lazio", language::english) ==
      R"(The acts in force do not state the money added to the award of Lazio (in force on 1 March 2022, as known on 30 June 2022).
  - Directorial Decree no. 21 of 19 March 2021: adds an amount not stated; reported by the page «Ministero del Lavoro, pagina "PRIMA"»; no registration is stated: read as effective from its adoption
  read so: an act of which no registration is stated has effect from its adoption
)");
  CHECK(
      why_no_money("Campania", language::italian) ==
      R"(L'aumento delle risorse assegnate alla Campania è 0,00 euro (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022).
  - Decreto Direttoriale n. 21 del 19 marzo 2021: aggiunge un importo non indicato; lo riferisce la pagina «Ministero del Lavoro, pagina "PRIMA"»; registrazione non indicata: letto come efficace dall'adozione; non opera: il beneficiario ha accettato altro dell'atto, o nulla
    - Adesione di data compresa tra il 19 marzo 2021 e il 31 dicembre 2021 (Regione Campania): accetta la sola proroga temporale; lo riferisce la pagina «Ministero del Lavoro, pagina "PRIMA"»
)");
  CHECK(why_no_money("Campania", language::english) ==
        R"(The money added to the award of Campania is 0.00 euro (in force on 1 March 2022, as known on 30 June 2022).
  - Directorial Decree no. 21 of 19 March 2021: adds an amount not stated; reported by the page «Ministero del Lavoro, pagina "PRIMA"»; no registration is stated: read as effective from its adoption; not so: the beneficiary accepted something else of the act, or nothing
    - Adhesion of a day between 19 March 2021 and 31 December 2021 (Regione Campania): accepts the time alone; reported by the page «Ministero del Lavoro, pagina "PRIMA"»
)");
  CHECK(
      why_no_money("unnamed-1", language::italian) ==
      R"(L'aumento delle risorse assegnate al progetto non nominato n. 1 non è determinabile: 0,00 euro o non indicato (in vigore il 1º marzo 2022, per quanto noto il 30 giugno 2022).
  - Decreto Direttoriale n. 21 del 19 marzo 2021: aggiunge un importo non indicato; lo riferisce la pagina «Ministero del Lavoro, pagina "PRIMA"»; registrazione non indicata: letto come efficace dall'adozione; non opera: nessun documento dice se il beneficiario ha aderito
  lettura: un atto di cui non è indicata la registrazione ha efficacia dall'adozione
  lettura: chi non risulta aderente può avere aderito
)");
  CHECK(
      why_no_money("unnamed-1", language::english) ==
      R"(The money added to the award of unnamed-1 is undetermined: 0.00 euro or not stated (in force on 1 March 2022, as known on 30 June 2022).
  - Directorial Decree no. 21 of 19 March 2021: adds an amount not stated; reported by the page «Ministero del Lavoro, pagina "PRIMA"»; no registration is stated: read as effective from its adoption; not so: no document says whether the beneficiary adhered
  read so: an act of which no registration is stated has effect from its adoption
  read so: who is not on record as adhering may have adhered
)");
}
