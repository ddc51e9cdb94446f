// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

std::string_view help_text(avviso::language in) {
  constexpr std::string_view english =
      R"(ask: questions to a dossier, the acts of a public notice in a JSON file

  ask FILE notice                         the notice, field by field
  ask FILE grants                         each grant: the end of its activities, its money, its standing
  ask FILE deadlines [GRANT]              the time limits that are set
  ask FILE envelope                       the endowment, what is awarded, what is left
  ask FILE partners [GRANT]               who carries the grants out
  ask FILE acts                           the acts, by their day
  ask FILE end GRANT                      the end of the activities of a grant
  ask FILE may-spend GRANT DATE [AMOUNT]  whether it may spend on that day, and so much
  ask FILE fact KEY                       what sources state; KEY@GRANT, of a grant
  ask FILE explain GRANT FIELD            a value, and the acts that make it so
  ask FILE timeline GRANT FIELD           how a value changes along time, and by which acts
  ask FILE diff KNOWN1 KNOWN2             what a later day knows that an earlier one did not
  ask FILE why-not GRANT ACT              what stands in the way of each provision of an act
  ask FILE audit                          what the rules say of every act
  ask FILE preview DRAFT.json             what acts not adopted yet would change, and what the rules say of them
  ask FILE due FROM TO                    the time limits that fall within these days
  ask FILE picture                        the notice and its grants as SVG
  ask validate FILE                       whether the file is a dossier

  --in-force D     the day whose law is asked for; else the end of time, or the DATE of may-spend
  --known D        the day whose knowledge is used; else the end of time
  --policy NAME    how silence is read. documents: an act whose registration nobody states counts from its adoption.
                   strict: it does not count. complete_register: nor has anybody adhered who is not on record
  --lang en|it     the language of the words
  --json           the answer as JSON
  --help           this text

GRANT is a grant's name; - is the notice itself. FIELD is one of
  end_of_activities applications_open applications_close final_report expenditure_limit units closed  (of either)
  award top_ups total standing partnership awarded_on agreement_signed activities_started  (of a grant)
  endowment awarded unallocated established committee_appointed ranking_approved  (of the notice)
  responsible_authority delegated_authority audit_authority managing_body  (of the notice)
  term:NAME fact:NAME ranked:PROPOSAL act:ID  (what acts and sources name themselves)

A line is a value, its status, and what it is of, two spaces or more between them. Status: known, not_stated (the value
is -), undetermined or conflict (each possible value, between bars). Exit: 0 answered; 1 audit or preview found that a
rule of severity error is violated; 2 the input is wrong, and stderr says where.

  ask prima.json end Lazio
  ask prima.json end Lazio --known 2021-03-18
  ask prima.json may-spend Marche 2022-05-01 15000.00
  ask prima.json explain Lazio end_of_activities --lang it
  ask prima.json timeline - endowment
  ask prima.json diff 2021-03-18 2022-06-30
  ask prima.json picture > prima.svg
)";
  constexpr std::string_view italian =
      R"(ask: domande a un fascicolo, gli atti di un avviso pubblico in un file JSON

  ask FILE notice                         l'avviso, campo per campo
  ask FILE grants                         ogni sovvenzione: termine finale, risorse, stato
  ask FILE deadlines [SOVVENZIONE]        i termini fissati
  ask FILE envelope                       la dotazione, l'assegnato, il residuo
  ask FILE partners [SOVVENZIONE]         chi attua le sovvenzioni
  ask FILE acts                           gli atti, secondo la data
  ask FILE end SOVVENZIONE                il termine finale delle attività
  ask FILE may-spend SOVVENZIONE DATA [IMPORTO]  se in quel giorno può spendere, e quella somma
  ask FILE fact CHIAVE                    ciò che dicono le fonti; CHIAVE@SOVVENZIONE, di una sovvenzione
  ask FILE explain SOVVENZIONE CAMPO      un valore, e gli atti da cui deriva
  ask FILE timeline SOVVENZIONE CAMPO     come un valore cambia nel tempo, e per quali atti
  ask FILE diff NOTO1 NOTO2               che cosa è noto in un giorno e non lo era in un altro
  ask FILE why-not SOVVENZIONE ATTO       che cosa osta a ogni disposizione di un atto
  ask FILE audit                          che cosa dicono le regole di ogni atto
  ask FILE preview BOZZA.json             che cosa cambierebbero atti non ancora adottati, e che cosa ne dicono le regole
  ask FILE due DA A                       i termini che cadono in quei giorni
  ask FILE picture                        l'avviso e le sovvenzioni in SVG
  ask validate FILE                       se il file è un fascicolo

  --in-force G     il giorno di cui si chiede il diritto in vigore; se manca, la fine dei tempi, o la DATA di may-spend
  --known G        il giorno di cui si usa la conoscenza; se manca, la fine dei tempi
  --policy NOME    come si legge il silenzio. documents: un atto di cui nessuno indica la registrazione vale dall'adozione.
                   strict: non vale. complete_register: né ha aderito chi non risulta
  --lang en|it     la lingua delle parole
  --json           la risposta in JSON
  --help           questo testo

SOVVENZIONE è il nome di una sovvenzione; - è l'avviso stesso. CAMPO è uno fra
  end_of_activities applications_open applications_close final_report expenditure_limit units closed  (dell'uno e dell'altra)
  award top_ups total standing partnership awarded_on agreement_signed activities_started  (di una sovvenzione)
  endowment awarded unallocated established committee_appointed ranking_approved  (dell'avviso)
  responsible_authority delegated_authority audit_authority managing_body  (dell'avviso)
  term:NOME fact:NOME ranked:PROPOSTA act:ID  (ciò che atti e fonti nominano da sé)

Una riga è un valore, il suo stato, e di che cosa è, separati da due o più spazi. Stato: known (noto), not_stated (non
indicato: il valore è -), undetermined (non determinabile) o conflict (contraddittorio: ogni valore possibile, fra
sbarre). Uscita: 0 risposto; 1 audit o preview ha trovato violata una regola di gravità error; 2 i dati sono errati, e
stderr dice dove.

  ask prima.json end Lazio
  ask prima.json end Lazio --known 2021-03-18
  ask prima.json may-spend Marche 2022-05-01 15000.00
  ask prima.json explain Lazio end_of_activities --lang it
  ask prima.json timeline - endowment
  ask prima.json diff 2021-03-18 2022-06-30
  ask prima.json picture > prima.svg
)";
  return in == avviso::language::italian ? italian : english;
}
