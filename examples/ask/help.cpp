// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>

#include <string>
#include <vector>

#include "commands.hpp"
#include "options.hpp"

using namespace avviso;

namespace {

constexpr words head{R"(ask: questions to a dossier, the acts of a public notice in a JSON file

)",
                     R"(ask: domande a un fascicolo, gli atti di un avviso pubblico in un file JSON

)"};

constexpr words options_said{R"(  ask validate FILE                       whether the file is a dossier
  ask rewrite FILE                        the dossier as this release writes it, in the newest format

  --in-force D     the day whose law is asked for; else the end of time, or the DATE of may-spend
  --known D        the day whose knowledge is used; else the end of time
  --policy NAME    how silence is read. documents: an act whose registration nobody states counts from its adoption.
                   strict: it does not count. complete_register: nor has anybody adhered who is not on record
  --prevailing SRC the source whose statements prevail over others, and over acts
  --record NAME    as_found: while no award is on record, nobody knows what is awarded. complete: nothing is
  --timeliness NAME by which day an extension that states its request was in time. adoption; request; either: in time
                   or late where both days agree, which is how it is read if nobody says
  --lang en|it     the language of the words
  --accepted FILE  of audit and preview: the findings that the office accepts, which are shown apart
  --csv            of audit and preview: a row for each finding of each grant
  --json           the answer as JSON
  --help           this text

GRANT is a grant's name; - is the notice itself; line:NAME, of explain and timeline, is one of its lines.
FIELD is one of
)",
                             R"(  ask validate FILE                       se il file è un fascicolo
  ask rewrite FILE                        il fascicolo come lo scrive questa versione, nel formato più recente

  --in-force G     il giorno di cui si chiede il diritto in vigore; se manca, la fine dei tempi, o la DATA di may-spend
  --known G        il giorno di cui si usa la conoscenza; se manca, la fine dei tempi
  --policy NOME    come si legge il silenzio. documents: un atto di cui nessuno indica la registrazione vale dall'adozione.
                   strict: non vale. complete_register: né ha aderito chi non risulta
  --prevailing FTE la fonte le cui dichiarazioni prevalgono sulle altre, e sugli atti
  --record NOME    as_found: se nessuna concessione è agli atti, non si sa quanto è concesso. complete: nulla lo è
  --timeliness NOME secondo quale giorno una proroga che indica la richiesta è tempestiva. adoption: l'adozione;
                   request: la richiesta; either: se i due giorni concordano, ed è così che si legge se manca
  --lang en|it     la lingua delle parole
  --accepted FILE  di audit e preview: i rilievi che l'ufficio accetta, mostrati a parte
  --csv            di audit e preview: una riga per ogni rilievo di ogni sovvenzione
  --json           la risposta in JSON
  --help           questo testo

SOVVENZIONE è il nome di una sovvenzione; - è l'avviso stesso; line:NOME, per explain e timeline, è una sua linea.
CAMPO è uno fra
)"};

constexpr words lines_said{R"(
A line is a value, its status, and what it is of, two spaces or more between them. Status: known, not_stated (the value
is -), not_on_record (nor does any act known and in force award or establish what it is of), undetermined or conflict
(each possible value, between bars). Exit: 0 answered; 1 audit or preview found that a rule of severity error is
violated; 2 the input is wrong, and stderr says where, or the output cannot be written.

  ask prima.json end Lazio
  ask prima.json end Lazio --known 2021-03-18
  ask prima.json may-spend Marche 2022-05-01 15000.00
  ask prima.json explain Lazio end_of_activities --lang it
  ask prima.json timeline - endowment
  ask prima.json diff 2021-03-18 2022-06-30
  ask prima.json picture > prima.svg
)",
                           R"(
Una riga è un valore, il suo stato, e di che cosa è, separati da due o più spazi. Stato: noto, non indicato (il valore
è -), non agli atti (nessun atto noto e in vigore ammette o adotta ciò di cui è), non determinabile o contraddittorio
(ogni valore possibile, fra sbarre); in JSON i nomi di --lang en. Uscita: 0 risposto; 1 audit o preview ha trovato
violata una regola di gravità errore; 2 i dati sono errati, e stderr dice dove, o l'uscita non si può scrivere.

  ask prima.json end Lazio
  ask prima.json end Lazio --known 2021-03-18
  ask prima.json may-spend Marche 2022-05-01 15000.00
  ask prima.json explain Lazio end_of_activities --lang it
  ask prima.json timeline - endowment
  ask prima.json diff 2021-03-18 2022-06-30
  ask prima.json picture > prima.svg
)"};

// `  ask FILE end GRANT    the end of the activities of a grant`
std::string usage(const command& one, language in) {
  constexpr std::size_t column = 42;
  const auto follows = one.follows.in(in);
  std::string line = "  ask FILE " + std::string(one.word) + (follows.empty() ? "" : " ") + follows + "  ";
  if (line.size() < column) line.resize(column, ' ');
  return line + one.says.in(in) + '\n';
}

// The words in lines, each with what is said of all.
std::string in_lines(const std::vector<std::string>& all, const words& of, language in) {
  constexpr std::size_t widest = 118;
  const auto end = "  (" + of.in(in) + ")\n";
  std::string text;
  std::string line;
  for (const auto& one : all) {
    if (1 + line.size() + 1 + one.size() + end.size() > widest) {
      text += ' ' + line + end;
      line.clear();
    }
    line += ' ' + one;
  }
  return text + ' ' + line + end;
}

std::vector<std::string> words_of(asked_of whom) {
  std::vector<std::string> all;
  for (const auto& one : worded_questions()) {
    if (whose(one.asks) == whom) all.emplace_back(one.word);
  }
  return all;
}

// `term:NAME`: the fields of which acts and sources name many.
std::vector<std::string> named_by_others(language in) {
  std::vector<std::string> all;
  for (const auto& one : field_table()) {
    if (!one.needs.has(question_key::name) && !one.needs.has(question_key::deadline)) continue;
    const words name = one.of == asked_of::proposal ? words{"PROPOSAL", "PROPOSTA"}
                       : one.of == asked_of::act    ? words{"ID", "ID"}
                                                    : words{"NAME", "NOME"};
    all.push_back(std::string(one.word) + ':' + name.in(in));
  }
  return all;
}

}  // namespace

std::string help_text(language in) {
  std::string text = head.in(in);
  for (const auto& one : commands()) text += usage(one, in);
  text += options_said.in(in);
  text += in_lines(words_of(asked_of::either), {"of either", "dell'uno e dell'altra"}, in);
  text += in_lines(words_of(asked_of::grant), {"of a grant", "di una sovvenzione"}, in);
  text += in_lines(words_of(asked_of::notice), {"of the notice", "dell'avviso"}, in);
  text += in_lines(named_by_others(in),
                   {"what acts and sources name themselves", "ciò che atti e fonti nominano da sé"}, in);
  return text + lines_said.in(in);
}
