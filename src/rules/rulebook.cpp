// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/expenditure_limit.hpp>
#include <avviso/rules/house_rules.hpp>
#include <avviso/rules/rulebook.hpp>

#include <gsl/assert>

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "../described/names.hpp"
#include "laws.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

constexpr rulebook_entry usual_rules[] = {
    {rule::EXT_1,
     "EXT-1",
     severity_of(rule::EXT_1),
     extensions_in_court,
     "an extension is adopted on or before the last day of the term it extends; after it, the act is a renewal",
     "la proroga è adottata entro l'ultimo giorno del termine prorogato; dopo, l'atto è una rinnovazione",
     {},
     orders_of(rule::EXT_1)},
    {rule::EXT_2, "EXT-2", severity_of(rule::EXT_2), cons_stato_2757_2023, "an extension moves the term forward",
     "la proroga sposta il termine in avanti"},
    {rule::EXT_3, "EXT-3", severity_of(rule::EXT_3), good_practice,
     "the prior term that the act states is the term in force",
     "il termine precedente che l'atto indica è quello vigente"},
    {rule::EXT_4, "EXT-4", severity_of(rule::EXT_4), reg_514_2014_art_17_3_amended,
     "the activities end within the programme's limit for incurring expenditure, by the law of the day it is decided",
     "le attività terminano entro il limite del programma per sostenere le spese, secondo la legge del giorno in cui è "
     "deciso",
     before_reg_2022_585},
    {rule::EXT_5, "EXT-5", severity_of(rule::EXT_5), act_itself,
     "where the act requires adhesion, the extension reaches only the grants that adhered to the time",
     "dove l'atto richiede l'adesione, la proroga raggiunge solo le sovvenzioni che hanno aderito al tempo"},
    {rule::EXT_6, "EXT-6", severity_of(rule::EXT_6), act_itself,
     "the extensions of a term stay within the caps on their number and total length",
     "le proroghe di un termine restano entro i limiti di numero e di durata complessiva"},
    {rule::EXT_7,
     "EXT-7",
     severity_of(rule::EXT_7),
     act_itself,
     "a day that an act fixes stays where it is, even if it is not a working day",
     "il giorno fissato dall'atto resta fermo, anche se non lavorativo",
     {},
     orders_of(rule::EXT_7)},
    {rule::EXT_8, "EXT-8", severity_of(rule::EXT_8), good_practice,
     "an extension has effect on or before the last day of the term it extends",
     "la proroga ha efficacia entro l'ultimo giorno del termine prorogato"},
    {rule::EXT_9, "EXT-9", severity_of(rule::EXT_9), act_itself,
     "a term that an award gives a grant stays within the notice's own",
     "il termine che l'assegnazione dà alla sovvenzione resta entro quello dell'avviso"},
    {rule::EXT_10, "EXT-10", severity_of(rule::EXT_10), reg_514_2014_art_17_3_amended,
     "where costs are both incurred and paid by one day, the activities end before that day",
     "dove le spese vanno sostenute e pagate entro lo stesso giorno, le attività terminano prima di quel giorno",
     before_reg_2022_585},
    {rule::REO_1, "REO-1", severity_of(rule::REO_1), good_practice,
     "a re-opening is adopted after the last day of the window; before it, the act is an extension",
     "la riapertura è adottata dopo l'ultimo giorno dei termini; prima, l'atto è una proroga"},
    {rule::TOP_1, "TOP-1", severity_of(rule::TOP_1), good_practice, "the amount added is stated and more than zero",
     "l'importo aggiunto è indicato e maggiore di zero"},
    {rule::TOP_2, "TOP-2", severity_of(rule::TOP_2), act_itself, "what is granted stays within the endowment in force",
     "quanto è concesso resta entro la dotazione vigente"},
    {rule::TOP_3, "TOP-3", severity_of(rule::TOP_3), act_itself,
     "where the act requires adhesion, only the grants that adhered to the money receive it",
     "dove l'atto richiede l'adesione, ricevono le risorse solo le sovvenzioni che vi hanno aderito"},
    {rule::TOP_4, "TOP-4", severity_of(rule::TOP_4), good_practice,
     "what is added is apportioned, never the new total, so nobody loses when the pot grows",
     "si ripartisce l'aumento, mai il nuovo totale, così nessuno perde quando la dotazione cresce"},
    {rule::TOP_5, "TOP-5", severity_of(rule::TOP_5), reg_514_2014_art_16,
     "the Union's contribution stays within its ceiling on the eligible expenditure",
     "il contributo dell'Unione resta entro il massimale della spesa ammissibile"},
    {rule::TOP_6, "TOP-6", severity_of(rule::TOP_6), act_itself, "what is saved or revoked had been awarded",
     "economie e revoche restano entro le assegnazioni"},
    {rule::TOP_7, "TOP-7", severity_of(rule::TOP_7), act_itself, "an allotment divides no more than was added",
     "il riparto non supera quanto è stato aggiunto"},
    {rule::TOP_8, "TOP-8", severity_of(rule::TOP_8), act_itself,
     "money is added to grants that have not been waived, revoked or closed, and have not lapsed",
     "le risorse si aggiungono a sovvenzioni non rinunciate, revocate, decadute o chiuse"},
    {rule::TOP_9, "TOP-9", severity_of(rule::TOP_9), act_itself,
     "a grant is awarded once: a later award of a grant that runs restates it, and adds nothing",
     "una sovvenzione è concessa una volta: la concessione successiva di una in corso la ridetermina, e non aggiunge"},
    {rule::UNI_1, "UNI-1", severity_of(rule::UNI_1), act_itself,
     "units are added only with stated savings or new money to fund them",
     "l'ampliamento delle unità è coperto da economie o nuove risorse indicate"},
    {rule::EFF_1,
     "EFF-1",
     severity_of(rule::EFF_1),
     l_20_1994_art_3_2,
     "an act subject to the control of the Court of Auditors has no effect before its registration",
     "l'atto soggetto al controllo della Corte dei conti non ha efficacia prima della registrazione",
     {},
     orders_of(rule::EFF_1)},
    {rule::EFF_2,
     "EFF-2",
     severity_of(rule::EFF_2),
     good_practice,
     "an act is registered on the day of its adoption or later",
     "l'atto è registrato nel giorno dell'adozione o dopo",
     {},
     orders_of(rule::EFF_2)},
    {rule::EFF_3, "EFF-3", severity_of(rule::EFF_3), silence_of_the_court_in_60_days,
     "an act that the Court of Auditors does not register has no effect before the terms of its silence are over",
     "l'atto che la Corte dei conti non registra non ha efficacia prima che scadano i termini del silenzio",
     before_l_340_2000, orders_of(rule::EFF_3)},
    {rule::EFF_4,
     "EFF-4",
     severity_of(rule::EFF_4),
     dlgs_33_2013_art_26_3,
     "an award that takes a beneficiary above 1,000 euro in the calendar year has no effect before its publication",
     "la concessione che porta un beneficiario oltre 1.000 euro nell'anno solare non ha efficacia prima della "
     "pubblicazione",
     {},
     orders_of(rule::EFF_4)},
    {rule::REF_1, "REF-1", severity_of(rule::REF_1), good_practice,
     "the acts and grants that an act refers to are on record",
     "gli atti e le sovvenzioni a cui l'atto si richiama sono agli atti"},
    {rule::REF_2, "REF-2", severity_of(rule::REF_2), good_practice, "an act is on record once",
     "un atto è agli atti una volta sola"},
    {rule::REF_3, "REF-3", severity_of(rule::REF_3), good_practice,
     "the notice that an act establishes is the notice of its dossier, by its number",
     "l'avviso che l'atto adotta è, per numero, quello del fascicolo"},
    {rule::REF_4, "REF-4", severity_of(rule::REF_4), act_itself,
     "an adhesion comes before the list of adhesions is closed",
     "l'adesione interviene prima della chiusura dell'elenco delle adesioni"},
    {rule::REF_5,
     "REF-5",
     severity_of(rule::REF_5),
     good_practice,
     "a CUP, or another code of a project, is on one grant",
     "un CUP, o altro codice di progetto, è di una sola sovvenzione",
     {},
     orders_of(rule::REF_5)},
    {rule::REF_6, "REF-6", severity_of(rule::REF_6), act_itself,
     "a grant is awarded to a proposal that the ranking has not rejected",
     "la sovvenzione è assegnata a una proposta che la graduatoria non ha escluso"},
    {rule::REF_7, "REF-7", severity_of(rule::REF_7), act_itself,
     "a grant that an act names has not been waived, revoked or closed, and has not lapsed",
     "la sovvenzione che l'atto nomina non è stata rinunciata, revocata o chiusa, né è decaduta"},
    {rule::REF_8, "REF-8", severity_of(rule::REF_8), act_itself,
     "what an act takes away from another act, ends or corrects, is there: what is annulled or stayed for some grants "
     "concerned them, a stay that ends was ordered, and a correction of an act's data says what they are",
     "ciò che l'atto toglie a un altro atto, fa cessare o rettifica, sussiste: quanto è annullato o sospeso per alcune "
     "sovvenzioni le riguardava, la sospensione che cessa era stata disposta, e la rettifica dei dati di un atto "
     "indica "
     "quali siano"},
    {rule::WIN_1, "WIN-1", severity_of(rule::WIN_1), good_practice,
     "a window for applications opens on the day its notice is published, or later",
     "i termini di presentazione si aprono con la pubblicazione dell'avviso, o dopo"},
    {rule::WIN_2, "WIN-2", severity_of(rule::WIN_2), act_itself,
     "the first and the last day to apply are the notice's, and no grant has its own",
     "i termini per presentare domanda sono dell'avviso, e nessuna sovvenzione ne ha di propri"},
    {rule::WIN_3, "WIN-3", severity_of(rule::WIN_3), act_itself,
     "what closes a window before its last day, or suspends it, falls within the window",
     "la chiusura anticipata o la sospensione dello sportello cade entro i termini"},
    {rule::WIN_4, "WIN-4", severity_of(rule::WIN_4), act_itself,
     "a window that is open until the resources are exhausted closes when an act declares that they are",
     "lo sportello aperto fino a esaurimento delle risorse chiude quando un atto ne dichiara l'esaurimento"},
    {rule::ACT_1,
     "ACT-1",
     severity_of(rule::ACT_1),
     good_practice,
     "an act of a kind that is numbered is cited with its number",
     "un atto di un tipo che porta un numero è citato con il numero",
     {},
     orders_of(rule::ACT_1)},
    {rule::ACT_2, "ACT-2", severity_of(rule::ACT_2), good_practice, "an act is cited with its day",
     "un atto è citato con il giorno"},
    {rule::ACT_3,
     "ACT-3",
     severity_of(rule::ACT_3),
     l_3_2003_art_11_2_bis,
     "from 17 July 2020 an act that finances or authorises a public investment bears its CUP",
     "dal 17 luglio 2020 l'atto che finanzia o autorizza un investimento pubblico ne reca il CUP",
     {},
     orders_of(rule::ACT_3)},
    {rule::ANN_1, "ANN-1", severity_of(rule::ANN_1), l_241_1990_art_21_nonies,
     "an authority annuls its own act that gives money within the months that the law allows from its adoption",
     "l'annullamento d'ufficio dell'atto che attribuisce risorse interviene entro i mesi che la legge consente "
     "dall'adozione",
     before_l_182_2025, orders_of(rule::ANN_1)},
    {rule::PAR_1, "PAR-1", severity_of(rule::PAR_1), act_itself,
     "a partnership has exactly one lead, and a temporary grouping exactly one head",
     "il partenariato ha un solo capofila, e il raggruppamento temporaneo una sola mandataria"},
    {rule::PAR_2, "PAR-2", severity_of(rule::PAR_2), good_practice,
     "the partners listed are as many, category by category, as the source declares",
     "i partner elencati sono quanti la fonte ne dichiara, categoria per categoria"},
    {rule::PAR_3, "PAR-3", severity_of(rule::PAR_3), act_itself,
     "a legal entity has each role only once, and the lead is no partner too",
     "un soggetto giuridico ha un ruolo una sola volta, e il capofila non è anche partner"},
    {rule::PAR_4, "PAR-4", severity_of(rule::PAR_4), act_itself, "associated entities carry no budget",
     "i soggetti aderenti non hanno budget"},
    {rule::PAR_5, "PAR-5", severity_of(rule::PAR_5), act_itself, "the shares of the members sum to the total",
     "le quote dei componenti sommano al totale"},
    {rule::CAP_1, "CAP-1", severity_of(rule::CAP_1), act_itself,
     "a grant stays within what its call allows for each person and for all who apply together",
     "la sovvenzione resta entro quanto l'avviso ammette per ciascuno e per chi si candida insieme"},
    {rule::CAP_2, "CAP-2", severity_of(rule::CAP_2), act_itself,
     "a grant is neither below the smallest nor above the greatest that its notice allows",
     "la sovvenzione non è inferiore all'importo minimo né superiore al massimo che l'avviso ammette"},
    {rule::CAP_3, "CAP-3", severity_of(rule::CAP_3), act_itself,
     "an award is at most what its units cost, by the notice's cost of a unit",
     "l'importo assegnato non supera il costo delle sue unità, secondo il costo unitario dell'avviso"},
    {rule::AGE_1, "AGE-1", severity_of(rule::AGE_1), act_itself, "an age is within its bound on the day that counts",
     "l'età è nei limiti nel giorno che conta"},
    {rule::DEM_1, "DEM-1", severity_of(rule::DEM_1), reg_2023_2831_art_3,
     "de minimis aid to one undertaking stays within its ceiling over three years",
     "gli aiuti de minimis a un'impresa restano entro il massimale nell'arco di tre anni", before_reg_2023_2831},
    {rule::APP_1, "APP-1", severity_of(rule::APP_1), act_itself, "a grant goes to one of those who may apply",
     "la sovvenzione va a uno dei soggetti proponenti ammessi"},
    {rule::SPE_1, "SPE-1", severity_of(rule::SPE_1), act_itself,
     "a grant incurs expenditure within its own limit and its programme's",
     "la sovvenzione sostiene le spese entro il proprio limite e quello del programma"},
    {rule::RAN_1, "RAN-1", severity_of(rule::RAN_1), act_itself, "an award draws on a ranking that is still valid",
     "l'ammissione a finanziamento attinge a una graduatoria ancora valida"},
    {rule::RAN_2, "RAN-2", severity_of(rule::RAN_2), good_practice,
     "what was admitted with reservation is carried out once the reservation is dissolved",
     "quanto è ammesso con riserva ha corso una volta sciolta la riserva"},
    {rule::RAN_3, "RAN-3", severity_of(rule::RAN_3), act_itself, "what dissolves a reservation finds one",
     "lo scioglimento della riserva trova una riserva"},
    {rule::ORD_1, "ORD-1", severity_of(rule::ORD_1), good_practice,
     "a window for applications closes once it has opened", "i termini di presentazione scadono dopo essersi aperti"},
    {rule::ORD_2, "ORD-2", severity_of(rule::ORD_2), good_practice,
     "the final report is due on the last day of the activities, or later",
     "la relazione finale scade nell'ultimo giorno delle attività, o dopo"},
    {rule::ORD_3, "ORD-3", severity_of(rule::ORD_3), good_practice,
     "the activities end on the day of the award and of their start, or later",
     "le attività terminano nel giorno dell'assegnazione e del loro avvio, o dopo"},
    {rule::ORD_4, "ORD-4", severity_of(rule::ORD_4), good_practice,
     "a committee is appointed, and grants are awarded, once the window for applications has closed",
     "la commissione è nominata, e le sovvenzioni sono assegnate, a termini di presentazione scaduti"},
    {rule::ORD_5, "ORD-5", severity_of(rule::ORD_5), good_practice, "grants are awarded once their notice has effect",
     "le sovvenzioni sono assegnate quando l'avviso ha efficacia"},
    {rule::ORD_6, "ORD-6", severity_of(rule::ORD_6), good_practice,
     "an extension is requested on the day of its adoption, or earlier",
     "la proroga è chiesta entro il giorno in cui è adottata"},
    {rule::DEP_1, "DEP-1", severity_of(rule::DEP_1), good_practice,
     "what becomes of a term that runs from another is said when that one is moved",
     "quando un termine è spostato, è detto che cosa ne è di quello che ne decorre"},
    {rule::DEP_2, "DEP-2", severity_of(rule::DEP_2), good_practice,
     "a time limit does not run from itself, nor from one that runs from it",
     "un termine non decorre da sé stesso, né da uno che ne decorre"},
    {rule::LIN_1, "LIN-1", severity_of(rule::LIN_1), good_practice,
     "where a notice and each of its lines state an endowment, the notice's is the sum of the lines'",
     "dove l'avviso e ciascuna delle sue linee indicano una dotazione, quella dell'avviso è la somma di quelle delle "
     "linee"},
    {rule::PAY_1, "PAY-1", severity_of(rule::PAY_1), act_itself,
     "what a grant is paid, less what was recovered, stays within its total in force",
     "quanto è erogato a una sovvenzione, al netto dei recuperi, resta entro il suo importo complessivo vigente"},
    {rule::PAY_2, "PAY-2", severity_of(rule::PAY_2), good_practice,
     "the balance is paid on the day of the final report, or later",
     "il saldo è erogato nel giorno in cui è presentata la relazione finale, o dopo"},
    {rule::PAY_3, "PAY-3", severity_of(rule::PAY_3), reg_514_2014_art_17_3_amended,
     "a payment is made within the programme's last day for payments, by the law of the day of the payment",
     "l'erogazione avviene entro l'ultimo giorno del programma per i pagamenti, secondo la legge del giorno in cui "
     "avviene",
     before_reg_2022_585},
    {rule::PAY_4, "PAY-4", severity_of(rule::PAY_4), act_itself,
     "a recovery takes back no more than was paid and not recovered yet",
     "il recupero non supera quanto è stato erogato e non ancora recuperato"},
    {rule::PAY_5, "PAY-5", severity_of(rule::PAY_5), act_itself,
     "what is paid is a grant that is awarded and runs, or has been closed",
     "è erogata una sovvenzione assegnata e in corso, o conclusa"},
    {rule::PAY_6, "PAY-6", severity_of(rule::PAY_6), good_practice,
     "the periods of which a grant declares its expenditure do not overlap",
     "i periodi di cui una sovvenzione dichiara le spese non si sovrappongono"},
    {rule::PAY_7, "PAY-7", severity_of(rule::PAY_7), act_itself,
     "what a grant is awarded is accepted by the day after which it lapses otherwise",
     "il contributo è accettato entro il giorno dopo il quale altrimenti decade"},
    {rule::RED_1, "RED-1", severity_of(rule::RED_1), act_itself,
     "what is taken is more than zero and no more than there is, and an endowment that is lowered covers what is "
     "granted",
     "quanto è tolto è maggiore di zero e non eccede quanto vi è, e la dotazione ridotta copre quanto è concesso"},
    {rule::RED_2, "RED-2", severity_of(rule::RED_2), act_itself,
     "what is taken from a grant, or said anew of it, finds one that runs",
     "la riduzione o rideterminazione di una sovvenzione ne trova una in corso"},
    {rule::RED_3, "RED-3", severity_of(rule::RED_3), act_itself,
     "money moves between lines that there are, from one that has as much left",
     "le risorse si rimodulano tra linee che vi sono, da una a cui ne restano altrettante"},
};

constexpr bool every_rule_has_its_row() noexcept {
  constexpr const auto& names = table_of_names<rule>;
  for (std::size_t number = 0; number < names.size(); ++number) {
    bool found = names[number].empty();
    for (const auto& row : usual_rules) found = found || row.rule == static_cast<rule>(number);
    if (!found) return false;
  }
  return true;
}
static_assert(std::all_of(std::begin(usual_rules), std::end(usual_rules),
                          [](const auto& row) { return row.orders == orders_of(row.rule); }));
static_assert(every_rule_has_its_row(), "avviso: a rule of finding.hpp has no row in the rulebook");

}  // namespace

std::span<const rulebook_entry> rulebook() noexcept { return usual_rules; }

const rulebook_entry& entry(rule which) noexcept { return entry(which, {}); }

const rulebook_entry& entry(rule which, const house_rules& house) noexcept {
  const rulebook_entry* found = nullptr;
  for (const auto& rows : {rulebook(), house.rules}) {
    for (const auto& row : rows) {
      if (row.rule == which) found = &row;
    }
  }
  Expects(found != nullptr);
  return *found;
}

const law_text& law_of(const finding& one, const rulebook_entry& row) noexcept {
  if (one.fund == programme::other) return act_itself;
  if (one.law_of && one.fund) {
    if (const auto* limit = expenditure_limit_on(*one.fund, *one.law_of)) return limit->text;
  }
  const auto* of_its_day = one.law_of ? law_on(row, *one.law_of) : nullptr;
  return of_its_day != nullptr ? *of_its_day : row.law;
}

outcome verdict(std::span<const finding> findings, const house_rules& house) noexcept {
  return detail::verdict_of(findings, [&house](rule which) { return entry(which, house).severity; });
}

}  // namespace avviso::inline v0
