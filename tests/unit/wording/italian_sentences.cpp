// SPDX-License-Identifier: BSL-1.0
// A sentence for each construction of Italian that the library writes, compared whole: read it aloud before you change
// it.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../../src/wording/recital.hpp"
#include "../history/acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// A construction and the sentence that shows it, on a line.
class collection {
 public:
  void add(std::string_view construction, const std::string& sentence) {
    all_ += std::string(construction) + ": " + sentence + '\n';
    ++count_;
  }
  [[nodiscard]] const std::string& text() const { return all_; }
  [[nodiscard]] int count() const { return count_; }

 private:
  std::string all_;
  int count_ = 0;
};

act_reference reference(act_kind kind, partial_date on, stated<std::string> number = not_stated) {
  return {.kind = kind, .number = std::move(number), .on = on};
}

act of_kind(act_kind kind, std::string id, partial_date on, std::vector<provision> provisions,
            stated<std::string> number = not_stated) {
  return {.id = std::move(id),
          .reference = reference(kind, on, std::move(number)),
          .control = control::not_required,
          .provisions = std::move(provisions)};
}

std::string end_of(std::string grant) {
  return wording::italian(
      question{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = std::move(grant)});
}

// Why the end of the activities of a grant is what it is, as a paragraph, after the sentence that answers.
std::string why_of(const dossier& of, std::string_view grant) {
  const auto at = of.as_of(late);
  const auto whole = wording::paragraph(*explain(at, *at.grant(grant).end_of_activities()), language::italian);
  return whole.substr(whole.find("). ") + 3);
}

std::string why_of_window(const dossier& of, deadline_kind which) {
  const auto at = of.as_of(late);
  const auto whole = wording::paragraph(*explain(at, *at.notice().deadline(which)), language::italian);
  return whole.substr(whole.find("). ") + 3);
}

std::string recital(const provision& one) {
  const auto of = *dossier::of(founding(), awarding({"Lazio", "TEAMS"}));
  return wording::done(one, of, {}, language::italian);
}

// One line of the premesse of the end of a grant: the first with these words.
std::string premessa(const dossier& of, std::string_view grant, std::string_view with, as_of when = late) {
  const auto at = of.as_of(when);
  const auto all = *wording::premesse(*explain(at, *at.grant(grant).end_of_activities()), of, language::italian);
  const auto found = all.find(with);
  if (found == std::string::npos) return "no line has «" + std::string(with) + "» in\n" + all;
  const auto begin = all.rfind('\n', found) + 1;
  return all.substr(begin, all.find('\n', found) - begin);
}

extension late_extension(deadline_kind which, date from, date until) {
  return {.which = which, .from = from, .to = until, .reach = reach::every_grant()};
}

void add_names(collection& into) {
  for (const auto* grant : {"Lazio",
                            "Toscana",
                            "Emilia-Romagna",
                            "Marche",
                            "Molise",
                            "Umbria",
                            "Valle d'Aosta",
                            "Friuli-Venezia Giulia",
                            "Trentino-Alto Adige",
                            "Trento",
                            "Provincia autonoma di Bolzano",
                            "Regione Siciliana",
                            "Comune di Alatri",
                            "Università degli Studi di Bari",
                            "CPIA7",
                            "ANCI LAZIO",
                            "I.C. Via Laparelli 60",
                            "Ente Nazionale",
                            "Prefettura di Roma",
                            "Business Value S.r.l.",
                            "PROG-2443",
                            "unnamed-1"}) {
    into.add(std::string("of ") + grant, end_of(grant));
  }
  into.add("to a region", wording::italian(question{.field = field::top_ups, .grant = "Abruzzo"}));
  into.add("a region as subject",
           wording::italian(question{.field = field::may_spend, .grant = "Puglia", .on = day<2022, 7, 1>}));
  into.add("a plural subject",
           wording::italian(question{.field = field::may_spend, .grant = "Marche", .on = day<2022, 11, 8>}));
}

void add_acts(collection& into) {
  into.add("an act of a day", wording::italian(reference(act_kind::note, day<2014, 10, 9>, "8875")));
  into.add("of the 8th", wording::italian(reference(act_kind::directorial_decree, day<2020, 4, 8>)));
  into.add("of a month", wording::italian(reference(act_kind::agreement, *partial_date::month(2014, 12))));
  into.add("of a month in a vowel", wording::italian(reference(act_kind::decree, *partial_date::month(2016, 8))));
  into.add("of a year", wording::italian(reference(act_kind::ministerial_decree, *partial_date::year(2017))));
  into.add("of some day between two",
           wording::italian(reference(act_kind::adhesion, day_between<2021, 4, 8, 2021, 11, 11>)));
  into.add("of one day or another",
           wording::italian(reference(act_kind::notice, *partial_date::one_of(std::vector<partial_date>{
                                                            day<2016, 12, 20>, day<2016, 12, 23>}))));
  into.add("of a month of some year",
           wording::italian(reference(act_kind::note, *partial_date::month_of_some_year(2))));
  into.add("of no day", wording::italian(reference(act_kind::award, partial_date::unknown())));
}

void add_deeds(collection& into) {
  const auto of = [](std::initializer_list<act> more) {
    std::vector<act> acts = {founding(), awarding({"Lazio"})};
    acts.insert(acts.end(), more.begin(), more.end());
    return *dossier::of(acts);
  };
  into.add("an extension",
           why_of(of({decree("x", day<2021, 3, 1>, {to(new_end, reach::every_grant(), old_end)}, "7")}), "Lazio"));
  into.add("a note extends",
           why_of(of({of_kind(act_kind::note, "x", day<2021, 3, 1>, {to(new_end)}, "35/002585")}), "Lazio"));
  into.add("a renewal",
           why_of(of({decree("x", day<2021, 8, 1>, {to(new_end, reach::every_grant(), old_end)})}), "Lazio"));
  into.add("a shortening", why_of(of({decree("x", day<2021, 3, 1>, {to(day<2021, 4, 30>)})}), "Lazio"));
  into.add("the day in force", why_of(of({decree("x", day<2021, 3, 1>, {to(old_end)})}), "Lazio"));
  const auto window =
      of_kind(act_kind::notice, "w", day<2020, 1, 1>,
              {window_opening{.opens = deadline_time(day<2020, 2, 1>), .closes = deadline_time(day<2020, 3, 1>)}});
  const auto moved = [&](date adopted, deadline_kind which, date until) {
    return of({window, decree("x", adopted, {extension{.which = which, .to = until, .reach = reach::no_grant()}})});
  };
  into.add("a window re-opened",
           why_of_window(moved(day<2020, 5, 1>, deadline_kind::applications_close, day<2020, 6, 1>),
                         deadline_kind::applications_close));
  into.add("a first day deferred",
           why_of_window(moved(day<2020, 1, 15>, deadline_kind::applications_open, day<2020, 2, 11>),
                         deadline_kind::applications_open));
  const auto offer = decree("x", day<2021, 1, 10>, {to(new_end, reach::adhering())});
  auto by_region = adhesion_to("yes", "Lazio", "x", election::time_and_money);
  by_region.reference.authority = "Regione Lazio";
  into.add("time and money accepted", why_of(of({offer, by_region}), "Lazio"));
  auto by_unknown = adhesion_to("yes", "Lazio", "x", election::time);
  by_unknown.reference.authority = "Dedalus";
  into.add("time alone accepted, by a party that no table has", why_of(of({offer, by_unknown}), "Lazio"));
  const auto late_offer = decree("x", day<2021, 8, 1>, {to(new_end, reach::adhering())});
  into.add("a renewal accepted",
           why_of(of({late_offer, adhesion_to("yes", "Lazio", "x", election::time, day<2021, 9, 1>)}), "Lazio"));
  into.add("nobody says who adhered", why_of(of({offer}), "Lazio"));
}

// The sentence that answers, without its two days.
std::string answered(const dossier& of, const question& asked) {
  const auto at = of.as_of(late);
  const auto whole = wording::paragraph(*explain(at, at.ask(asked)), language::italian);
  return whole.substr(0, whole.find(" (in vigore"));
}

void add_answers(collection& into) {
  const auto note =
      of_kind(act_kind::note, "n", day<2021, 2, 1>, {grant_suspension{.reach = reach::only({"Lazio"})}}, "3");
  const auto annuls = decree("a", day<2021, 3, 1>, {annulment{.of = "n", .effect = annulment_effect::ex_nunc}});
  const auto suspended = *dossier::of(founding(), awarding({"Lazio", "Marche"}), note);
  const auto annulled = *dossier::of(founding(), awarding({"Lazio"}), note, annuls);
  into.add("a grant's standing", answered(suspended, {.field = field::grant_standing, .grant = "Lazio"}));
  into.add("an act's standing", answered(annulled, {.field = field::standing, .name = "n"}));
  into.add("a sum", answered(suspended, {.field = field::endowment}));
  into.add("what no act states", answered(suspended, {.field = field::units, .grant = "Marche"}));
  into.add("what is open", answered(*dossier::of(founding(), awarding({"Lazio"}),
                                                 decree("x", day_between<2021, 12, 1, 2022, 1, 31>, {to(far)})),
                                    {.field = field::deadline, .deadline = end_kind, .grant = "Lazio"}));
}

void add_recitals(collection& into) {
  const auto add = [&](std::string_view what, const provision& one) { into.add(what, recital(one)); };
  add("con il quale: notice", establishment{{.number = "2/2018", .title = "PRIMA", .endowment = euros<25'000'000>}});
  add("con il quale: window",
      window_opening{.opens = deadline_time(day<2015, 11, 16>), .closes = deadline_time(day<2016, 2, 29>)});
  add("con il quale: window again", window_reopening{.opens = not_stated, .closes = deadline_time(day<2016, 5, 31>)});
  add("con il quale: committee", committee_appointment{});
  add("con il quale: ranking", ranking{});
  add("con il quale: authority",
      designation{.role = authority_role::delegated, .who = "Direzione Generale dell'Immigrazione"});
  add("con il quale: authority, masculine",
      designation{.role = authority_role::responsible, .who = "Ministero dell'Interno"});
  add("con il quale: one award", award{.grants = {{.name = "Lazio"}}, .total = euros<100>});
  add("con il quale: awards", award{.grants = {{.name = "Lazio"}, {.name = "TEAMS"}}});
  add("con il quale: awards of nobody", award{.grants = {}, .total = euros<100>});
  add("con il quale: agreement", agreement_signing{.grant = "TEAMS"});
  add("con il quale: start", start_of_activities{.grant = "Emilia-Romagna"});
  add("con il quale: suspension", grant_suspension{.reach = reach::only({"Lazio", "Emilia-Romagna"})});
  add("con il quale: resumption", grant_resumption{.reach = reach::every_grant()});
  add("con il quale: waiver", waiver{.grants = {"TEAMS"}});
  add("con il quale: waivers", waiver{.grants = {"TEAMS", "Marche"}});
  add("con il quale: revocations", revocation{.grants = {"Marche", "TEAMS", "Molise"}});
  add("con il quale: revocation", revocation{.grants = {"Marche"}});
  add("con il quale: waiver but for the report", waiver{.grants = {"TEAMS"}, .keeps_report = true});
  add("con il quale: savings given back", reduction{.target = top_up_target::each_grant,
                                                    .amount = euros<4'000>,
                                                    .reach = reach::only({"TEAMS", "Marche"}),
                                                    .because = reduction_cause::savings});
  add("con il quale: closing", closing{.reach = reach::every_grant()});
  add("con il quale: extension by a period",
      extension{.which = end_kind, .to = new_term::by(months<6>, month_rounding::down), .reach = reach::every_grant()});
  add("con il quale: extension of an opening",
      late_extension(deadline_kind::applications_open, day<2020, 2, 1>, day<2020, 2, 8>));
  add("con il quale: shortening", late_extension(end_kind, day<2021, 6, 30>, day<2021, 4, 30>));
  add("con il quale: endowment",
      top_up{.target = top_up_target::envelope, .amount = euros<50>, .reach = reach::no_grant()});
  add("con il quale: units", enlargement{.by = units::of(68)});
  add("con il quale: allotment",
      allotment{.of = "award", .amount = euros<50>, .by = apportionment_method::largest_remainder, .among = {}});
  add("con il quale: correction", correction{.of = "award", .provision = 0, .now = ranking{}});
  add("con il quale: annulment", annulment{.of = "award", .effect = annulment_effect::ex_tunc});
  add("con il quale: annulment in part",
      annulment{.of = "award", .effect = annulment_effect::ex_tunc, .provision = 0U, .grants = {"Lazio"}});
  add("con il quale: stay", stay{.of = "award"});
  add("con il quale: stay in part", stay{.of = "award", .grants = {"Lazio", "TEAMS"}});
  add("con il quale: end of a stay", stay_end{.of = "award"});
  add("con il quale: replacement", replacement{.of = "award"});
  add("con il quale: ratification", ratification{.of = "award"});
  add("con il quale: correction of data",
      act_correction{
          .of = "award", .number = "12", .on = day<2020, 2, 3>, .registration = registration{.on = day<2020, 3, 1>}});
}

void add_premesse(collection& into) {
  const auto of = [](std::initializer_list<act> more) {
    auto first = founding();
    std::get<establishment>(first.provisions.front()).notice.programme = programme::amif_2014_2020;
    std::vector<act> acts = {first, awarding({"Lazio", "unnamed-1"})};
    acts.insert(acts.end(), more.begin(), more.end());
    return *dossier::of(acts);
  };
  const auto plain = of({});
  into.add("a regulation with its title", premessa(plain, "Lazio", "516/2014"));
  auto registered = decree("x", day<2021, 1, 10>, {to(new_end)}, "9");
  registered.control = control::required;
  registered.registration = registration{.number = "757", .on = day<2021, 2, 8>};
  into.add("a law, and the article by which an act has effect", premessa(of({registered}), "Lazio", "giurisdizione"));
  into.add("a registered decree", premessa(of({registered}), "Lazio", "n. 9"));
  auto note = of_kind(act_kind::note, "x", day<2021, 1, 10>, {to(new_end)}, "35/002585");
  note.control = control::required;
  note.registration = registration{.on = *partial_date::month(2021, 2)};
  into.add("a registered note", premessa(of({note}), "Lazio", "Vista la Nota"));
  const auto adopting = *dossier::of(
      of_kind(act_kind::notice, "n", day<2016, 4, 19>,
              {establishment{{.number = "1/2016", .title = "Avviso multi-azione", .deadlines = {{end_kind, old_end}}}}},
              "1/2016"),
      awarding({"Lazio"}));
  into.add("a notice does not adopt itself", premessa(adopting, "Lazio", "Visto l'Avviso"));
  into.add(
      "a late decree",
      premessa(of({decree("x", day<2021, 8, 1>, {to(new_end, reach::every_grant(), old_end)}, "3")}), "Lazio", "n. 3"));
  const auto offer = decree("x", day<2021, 1, 10>, {to(new_end, reach::adhering())}, "4");
  auto yes = adhesion_to("yes", "Lazio", "x", election::time_and_money, day_between<2021, 2, 1, 2021, 2, 28>);
  yes.reference.authority = "Regione Lazio";
  const auto offered = of({offer, yes});
  into.add("an adhesion", premessa(offered, "Lazio", "ha aderito"));
  into.add("an adhesion that nobody tells of", premessa(offered, "unnamed-1", "abbia aderito"));
  into.add("per effetto di", premessa(of({registered}), "Lazio", "pertanto"));
  auto unread = decree("x", day<2021, 1, 10>, {to(new_end)}, "5");
  unread.control = control::not_stated;
  const statement page{.source = "pagina del Ministero",
                       .known = day<2021, 11, 8>,
                       .about = {.field = field::deadline, .deadline = end_kind, .grant = "Lazio"},
                       .value = new_end};
  into.add("what a source states", premessa(*plain.with(page), "Lazio", "la fonte"));
  into.add("Ritenuto", premessa(of({unread}), "Lazio", "Ritenuto"));
}

}  // namespace

TEST_CASE("sixty Italian sentences and more, one for each construction") {
  collection all;
  add_names(all);
  add_acts(all);
  add_deeds(all);
  add_answers(all);
  add_recitals(all);
  add_premesse(all);
  CHECK(all.count() >= 60);
  CHECK(all.text() == R"(of Lazio: il termine finale delle attività del Lazio
of Toscana: il termine finale delle attività della Toscana
of Emilia-Romagna: il termine finale delle attività dell'Emilia-Romagna
of Marche: il termine finale delle attività delle Marche
of Molise: il termine finale delle attività del Molise
of Umbria: il termine finale delle attività dell'Umbria
of Valle d'Aosta: il termine finale delle attività della Valle d'Aosta
of Friuli-Venezia Giulia: il termine finale delle attività del Friuli-Venezia Giulia
of Trentino-Alto Adige: il termine finale delle attività del Trentino-Alto Adige
of Trento: il termine finale delle attività di Trento
of Provincia autonoma di Bolzano: il termine finale delle attività della Provincia autonoma di Bolzano
of Regione Siciliana: il termine finale delle attività della Regione Siciliana
of Comune di Alatri: il termine finale delle attività del Comune di Alatri
of Università degli Studi di Bari: il termine finale delle attività dell'Università degli Studi di Bari
of CPIA7: il termine finale delle attività del CPIA7
of ANCI LAZIO: il termine finale delle attività dell'ANCI LAZIO
of I.C. Via Laparelli 60: il termine finale delle attività dell'I.C. Via Laparelli 60
of Ente Nazionale: il termine finale delle attività dell'Ente Nazionale
of Prefettura di Roma: il termine finale delle attività della Prefettura di Roma
of Business Value S.r.l.: il termine finale delle attività della società Business Value S.r.l.
of PROG-2443: il termine finale delle attività del progetto PROG-2443
of unnamed-1: il termine finale delle attività del progetto non nominato n. 1
to a region: l'aumento delle risorse assegnate all'Abruzzo
a region as subject: la Puglia può spendere il 1º luglio 2022
a plural subject: le Marche possono spendere l'8 novembre 2022
an act of a day: Nota n. 8875 del 9 ottobre 2014
of the 8th: Decreto Direttoriale dell'8 aprile 2020
of a month: Convenzione di sovvenzione del dicembre 2014
of a month in a vowel: Decreto dell'agosto 2016
of a year: Decreto Ministeriale del 2017
of some day between two: Adesione di data compresa tra l'8 aprile 2021 e l'11 novembre 2021
of one day or another: Avviso del 20 dicembre 2016 o del 23 dicembre 2016
of a month of some year: Nota del febbraio di un anno non indicato
of no day: Ammissione a finanziamento di data non indicata
an extension: Il Decreto Direttoriale n. 7 del 1º marzo 2021 proroga il termine dal 30 giugno 2021 al 31 dicembre 2021. In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
a note extends: La Nota n. 35/002585 del 1º marzo 2021 proroga il termine al 31 dicembre 2021. In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
a renewal: Il Decreto Direttoriale del 1º agosto 2021 rinnova il termine, scaduto il 30 giugno 2021, fino al 31 dicembre 2021. In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
a shortening: Il Decreto Direttoriale del 1º marzo 2021 anticipa il termine al 30 aprile 2021. In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
the day in force: Il Decreto Direttoriale del 1º marzo 2021 conferma il termine al 30 giugno 2021. In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
a window re-opened: Il Decreto Direttoriale del 1º maggio 2020 riapre il termine fino al 1º giugno 2020. In precedenza l'Avviso del 1º gennaio 2020 fissa il termine al 1º marzo 2020.
a first day deferred: Il Decreto Direttoriale del 15 gennaio 2020 differisce il termine all'11 febbraio 2020. In precedenza l'Avviso del 1º gennaio 2020 fissa il termine al 1º febbraio 2020.
time and money accepted: Il Decreto Direttoriale del 10 gennaio 2021 proroga il termine al 31 dicembre 2021; la Regione Lazio accetta la proroga temporale e l'incremento delle risorse (Adesione del 1º febbraio 2021). In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
time alone accepted, by a party that no table has: Il Decreto Direttoriale del 10 gennaio 2021 proroga il termine al 31 dicembre 2021; il soggetto beneficiario «Dedalus» accetta la sola proroga temporale (Adesione del 1º febbraio 2021). In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
a renewal accepted: Il Decreto Direttoriale del 1º agosto 2021 rinnova il termine fino al 31 dicembre 2021; il beneficiario del progetto del Lazio accetta il solo rinnovo temporale (Adesione del 1º settembre 2021). In precedenza il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021.
nobody says who adhered: Il Decreto Direttoriale del 1º gennaio 2020 fissa il termine al 30 giugno 2021. Il Decreto Direttoriale del 10 gennaio 2021 proroga il termine al 31 dicembre 2021; raggiunge un progetto solo per adesione; nessun documento indica se il Lazio abbia aderito. Lettura: chi non risulta aderente può avere aderito.
a grant's standing: La sovvenzione del Lazio è sospesa
an act's standing: La Nota n. 3 del 1º febbraio 2021 è annullata
a sum: La dotazione finanziaria è 100,00 euro
what no act states: Gli atti in vigore non indicano il numero di unità delle Marche
what is open: Il termine finale delle attività del Lazio non è determinabile: il 30 giugno 2021 o il 30 giugno 2022
con il quale: notice: è stato adottato l'Avviso pubblico n. 2/2018 «PRIMA», con una dotazione finanziaria di 25.000.000,00 euro
con il quale: window: sono stati aperti i termini di presentazione delle domande dal 16 novembre 2015 al 29 febbraio 2016
con il quale: window again: sono stati riaperti i termini di presentazione delle domande fino al 31 maggio 2016
con il quale: committee: è stata nominata la Commissione di valutazione
con il quale: ranking: è stata approvata la graduatoria
con il quale: authority: è stata designata la Direzione Generale dell'Immigrazione quale Autorità Delegata
con il quale: authority, masculine: è stato designato il Ministero dell'Interno quale Autorità Responsabile
con il quale: one award: è stato ammesso a finanziamento il progetto del Lazio, per complessivi 100,00 euro
con il quale: awards: sono stati ammessi a finanziamento n. 2 progetti
con il quale: awards of nobody: è stata disposta l'ammissione a finanziamento, per complessivi 100,00 euro
con il quale: agreement: è stata stipulata la convenzione di sovvenzione del progetto TEAMS
con il quale: start: è stato dichiarato l'inizio delle attività del progetto dell'Emilia-Romagna
con il quale: suspension: è stata disposta la sospensione delle attività, per il progetto del Lazio e il progetto dell'Emilia-Romagna
con il quale: resumption: è stata disposta la ripresa delle attività
con il quale: waiver: è stata comunicata la rinuncia alla sovvenzione del progetto TEAMS
con il quale: waivers: sono state comunicate le rinunce alle sovvenzioni del progetto TEAMS e del progetto delle Marche
con il quale: revocations: sono state revocate le sovvenzioni del progetto delle Marche, del progetto TEAMS e del progetto del Molise
con il quale: revocation: è stata revocata la sovvenzione del progetto delle Marche
con il quale: waiver but for the report: è stata comunicata la rinuncia alla sovvenzione del progetto TEAMS, restando fermo il termine della relazione finale
con il quale: savings given back: sono state ridotte di 4.000,00 euro le risorse assegnate, per il progetto TEAMS e il progetto delle Marche, per economie
con il quale: closing: è stata disposta la chiusura
con il quale: extension by a period: è stato prorogato di 6 mesi il termine finale delle attività
con il quale: extension of an opening: è stata differita, dal 1º febbraio 2020 all'8 febbraio 2020, l'apertura dei termini di presentazione delle domande
con il quale: shortening: è stato anticipato, dal 30 giugno 2021 al 30 aprile 2021, il termine finale delle attività
con il quale: endowment: è stata aumentata di 50,00 euro la dotazione finanziaria dell'Avviso
con il quale: units: è stato ampliato di 68 il numero delle unità
con il quale: allotment: è stato ripartito l'incremento di 50,00 euro
con il quale: correction: è stato rettificato il Decreto Direttoriale del 1º febbraio 2020
con il quale: annulment: è stato annullato il Decreto Direttoriale del 1º febbraio 2020
con il quale: annulment in part: è stato annullato il Decreto Direttoriale del 1º febbraio 2020, punto 1, per il progetto del Lazio
con il quale: stay: è stata sospesa l'efficacia del Decreto Direttoriale del 1º febbraio 2020
con il quale: stay in part: è stata sospesa l'efficacia del Decreto Direttoriale del 1º febbraio 2020, per il progetto del Lazio e il progetto TEAMS
con il quale: end of a stay: è cessata la sospensione disposta dal Decreto Direttoriale del 1º febbraio 2020
con il quale: replacement: è stato sostituito il Decreto Direttoriale del 1º febbraio 2020
con il quale: ratification: è stato convalidato il Decreto Direttoriale del 1º febbraio 2020
con il quale: correction of data: è stato rettificato il Decreto Direttoriale del 1º febbraio 2020, quanto al numero, alla data e alla registrazione
a regulation with its title: Visto il regolamento (UE) n. 516/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014, che istituisce il Fondo Asilo, migrazione e integrazione, che modifica la decisione 2008/381/CE del Consiglio e che abroga le decisioni n. 573/2007/CE e n. 575/2007/CE del Parlamento europeo e del Consiglio e la decisione 2007/435/CE del Consiglio;
a law, and the article by which an act has effect: Vista la legge 14 gennaio 1994, n. 20, recante «Disposizioni in materia di giurisdizione e controllo della Corte dei conti», e in particolare l'articolo 3, comma 2;
a registered decree: Visto il Decreto Direttoriale n. 9 del 10 gennaio 2021, registrato dalla Corte dei conti in data 8 febbraio 2021 al n. 757, con il quale è stato prorogato al 31 dicembre 2021 il termine finale delle attività;
a registered note: Vista la Nota n. 35/002585 del 10 gennaio 2021, registrata dalla Corte dei conti nel febbraio 2021, con la quale è stato prorogato al 31 dicembre 2021 il termine finale delle attività;
a notice does not adopt itself: Visto l'Avviso n. 1/2016 del 19 aprile 2016, recante «Avviso multi-azione»;
a late decree: Visto il Decreto Direttoriale n. 3 del 1º agosto 2021, con il quale è stato rinnovato fino al 31 dicembre 2021 il termine finale delle attività, scaduto il 30 giugno 2021;
an adhesion: Considerato che la Regione Lazio ha aderito, nel febbraio 2021, alla proroga dei termini e all'aumento delle risorse di cui al citato Decreto Direttoriale n. 4 del 10 gennaio 2021;
an adhesion that nobody tells of: Considerato che nessun documento indica se il beneficiario di un progetto di cui la fonte non indica il nome abbia aderito al citato Decreto Direttoriale n. 4 del 10 gennaio 2021;
per effetto di: Considerato pertanto che, alla data del 1º gennaio 2022, per quanto noto al 1º gennaio 2022, il termine finale delle attività del Lazio è il 31 dicembre 2021, per effetto del citato Decreto Direttoriale n. 9 del 10 gennaio 2021.
what a source states: Considerato che la fonte «pagina del Ministero», nota dall'8 novembre 2021, dichiara quanto segue: il 31 dicembre 2021;
Ritenuto: Ritenuto, secondo la lettura adottata, che un atto di cui non è indicata la registrazione abbia efficacia dall'adozione;
)");
}
