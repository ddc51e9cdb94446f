// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "reports.hpp"

using namespace avviso;

namespace {

// Those of this program, which `ask` does not have, and those of both.
const std::array<std::string, 8> valued = {"--date",  "--grants", "--within", "--from",
                                           "--until", "--since",  "--limit",  "--lang"};
const std::array<std::string, 5> shared = {"--in-force", "--known", "--policy", "--prevailing", "--record"};

std::vector<std::string> all_options() {
  std::vector<std::string> all(valued.begin(), valued.end());
  all.insert(all.end(), shared.begin(), shared.end());
  all.insert(all.end(), {"--csv", "--json", "--help"});
  return all;
}

// First, so that whatever is wrong is said in it.
language language_of(const std::vector<std::string>& arguments) {
  const auto named = std::find(arguments.begin(), arguments.end(), "--lang");
  const bool is_italian = named != arguments.end() && named + 1 != arguments.end() && named[1] == "it";
  return is_italian ? language::italian : language::english;
}

template <class Names>
bool is_among(const Names& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

std::size_t read_number(const std::string& name, const std::string& given, std::size_t most, language in) {
  std::size_t number = 0;
  const auto* end = given.data() + given.size();
  const auto [stop, problem] = std::from_chars(given.data(), end, number);
  if (problem == std::errc() && stop == end && number <= most) return number;
  throw bad_input(name + " «" + given + "»: " +
                  words{"a number is expected, 0 to ", "è atteso un numero, da 0 a "}.in(in) + std::to_string(most));
}

// The options of this program by name, and what is left for the reader of `ask`'s.
struct sorted_options {
  std::map<std::string, std::string> own{};
  std::vector<std::string> others{};
};

sorted_options sort(const std::vector<std::string>& arguments, language in) {
  sorted_options made;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto& one = arguments[i];
    const bool is_option = one.rfind("--", 0) == 0;
    if (is_option && !is_among(all_options(), one)) {
      throw unknown_word({"option", "opzione"}, one, all_options(), in);
    }
    const bool takes = is_among(valued, one) || is_among(shared, one);
    if (takes && i + 1 == arguments.size()) throw bad_input(one + words{" needs a value", " vuole un valore"}.in(in));
    if (is_among(valued, one) && one != "--lang") {
      made.own[one] = arguments[++i];
    } else if (one == "--csv") {
      made.own[one] = "";
    } else {
      made.others.push_back(one);
      if (takes) made.others.push_back(arguments[++i]);
    }
  }
  return made;
}

}  // namespace

request read_request(const std::vector<std::string>& arguments) {
  const auto in = language_of(arguments);
  const auto [own, others] = sort(arguments, in);
  const auto given = read_options(others);
  const auto read = [&own = own, in](const char* name) -> std::optional<date> {
    const auto found = own.find(name);
    return found == own.end() ? std::nullopt : std::optional(read_day({name, name}, found->second, in));
  };
  const auto number = [&own = own, in](const char* name, std::size_t most) -> std::optional<std::size_t> {
    const auto found = own.find(name);
    return found == own.end() ? std::nullopt : std::optional(read_number(name, found->second, most, in));
  };
  const auto today = read("--date");
  if (!today && !given.help) {
    throw bad_input(words{"--date is missing: no clock is read, so say which day is today",
                          "manca --date: nessun orologio è letto, dunque quale giorno è oggi va detto"}
                        .in(in));
  }
  request made{.grants = number("--grants", 10'000'000),
               .in_force = given.in_force.value_or(today.value_or(date::max())),
               .known = today && given.known == date::max() ? *today : given.known,
               .readings = given.readings,
               .from = read("--from"),
               .until = read("--until"),
               .since = read("--since"),
               .limit = number("--limit", 1'000'000'000),
               .in = given.in,
               .help = given.help};
  if (made.from && made.until && *made.until < *made.from) {
    throw bad_input(words{"--until is before --from: ", "--until è prima di --from: "}.in(in) +
                    made.until->iso().c_str() + " < " + made.from->iso().c_str());
  }
  if (const auto days = number("--within", 100'000)) made.within = static_cast<std::int64_t>(*days);
  if (own.contains("--csv") && given.json)
    throw bad_input(words{"choose one of", "scegliere uno fra"}.in(in) + " --csv, --json");
  made.as = own.contains("--csv") ? form::csv : given.json ? form::json : form::text;
  for (const auto& one : given.asked) {
    const bool is_folder = made.folder.empty() && !made.grants && &one == given.asked.data();
    if (is_folder) {
      made.folder = one;
    } else if (is_among(report_names(), one)) {
      made.reports.push_back(one);
    } else {
      throw unknown_word({"report", "rapporto"}, one, report_names(), in);
    }
  }
  if (made.folder.empty() && !made.grants && !made.help) {
    throw bad_input(
        words{"expected: portfolio FOLDER [REPORT…] --date D, or portfolio --grants N [REPORT…] --date D",
              "atteso: portfolio CARTELLA [RAPPORTO…] --date G, o portfolio --grants N [RAPPORTO…] --date G"}
            .in(in));
  }
  if (made.as == form::csv && made.reports.size() != 1) {
    throw bad_input(words{"--csv prints one report: name it", "--csv stampa un rapporto solo: va detto quale"}.in(in));
  }
  return made;
}

std::string portfolio_help(language in) {
  return words{R"(portfolio: what many notices come to, from a folder of dossiers in JSON or from generated ones

  portfolio FOLDER --date D [REPORT…]      all *.json in the folder; without a REPORT, all but the last three
  portfolio --grants N --date D [REPORT…]  as many grants, generated, a hundred a notice

  ending        the grants that end within so many days
  due           every term that falls between two days, sorted
  overdue       the grants that have ended, or whose report is late, and that are not closed
  unallocated   of each notice its endowment, what is granted and what is left; what is left by fund and line
  idle          the notices of which money is left though their last day to apply has passed
  payments      what grants were paid, what is left to be paid and what is to be recovered
  offers        what grants were offered and have not accepted
  open          what is undetermined, or where sources conflict, and what is possible
  changed       ends, totals and standings that are others than before
  settle        of what is undetermined, each fact that alone would settle it, and what then follows; it takes long
  month         what is due in the month of the day in force, day by day
  picture       an SVG of all notices: how many grants end when, and what is undetermined

  --date D         the day that is today: in force and known; no clock is read
  --in-force D     another day whose law is asked for
  --known D        another day whose knowledge is used
  --within N       days ahead for ending, due and picture: 90
  --from D --until D   for due: other days than those
  --since D        for changed: in force and known on that day; else 30 days before
  --limit N        lines of each report; where all are printed as text, 20
  --policy NAME    how silence is read: documents, complete_register, strict
  --prevailing SRC the source whose statements prevail over others, and over acts
  --record NAME    as_found or complete
  --lang en|it     the language of the words
  --csv, --json    the report as data; of several tables in CSV, an empty line between them
  --help           this text

Exit: 0 answered; 2 the input is wrong, and stderr says where, or the output cannot be written.

  portfolio examples/casebook --date 2022-05-02
  portfolio examples/casebook ending --within 60 --date 2022-05-02 --csv
  portfolio examples/casebook picture --date 2022-05-02 > casebook.svg
  portfolio --grants 1000000 ending --limit 5 --date 2022-05-02
)",
               R"(portfolio: a che cosa sono giunti molti avvisi, da una cartella di fascicoli in JSON o generati

  portfolio CARTELLA --date G [RAPPORTO…]  tutti i *.json della cartella; senza RAPPORTO, tutti tranne gli ultimi tre
  portfolio --grants N --date G [RAPPORTO…]  tante sovvenzioni, generate, cento per avviso

  ending        le sovvenzioni che terminano entro tanti giorni
  due           ogni termine che cade fra due giorni, in ordine
  overdue       le sovvenzioni terminate, o la cui relazione è in ritardo, e non concluse
  unallocated   di ogni avviso la dotazione, il concesso e quanto resta; il residuo per fondo e per linea
  idle          gli avvisi con un residuo il cui ultimo giorno per le domande è passato
  payments      che cosa è stato erogato, che cosa resta da erogare e che cosa è da recuperare
  offers        che cosa è stato offerto e non è stato accettato
  open          che cosa non è determinabile, o dove le fonti si contraddicono, e che cosa è possibile
  changed       termini, importi e stati che non sono quelli di prima
  settle        di ciò che non è determinabile, ogni fatto che da solo lo risolverebbe, e che cosa ne segue; è lento
  month         che cosa scade nel mese del giorno in vigore, giorno per giorno
  picture       un SVG di tutti gli avvisi: quante sovvenzioni terminano quando, e che cosa non è determinabile

  --date G         il giorno che è oggi: in vigore e noto; nessun orologio è letto
  --in-force G     un altro giorno di cui si chiede il diritto in vigore
  --known G        un altro giorno di cui si usa la conoscenza
  --within N       i giorni a venire per ending, due e picture: 90
  --from G --until G   per due: altri giorni
  --since G        per changed: in vigore e noto quel giorno; se manca, 30 giorni prima
  --limit N        le righe di ogni rapporto; se tutti sono stampati come testo, 20
  --policy NOME    come si legge il silenzio: documents, complete_register, strict
  --prevailing FTE la fonte le cui dichiarazioni prevalgono sulle altre, e sugli atti
  --record NOME    as_found o complete
  --lang en|it     la lingua delle parole
  --csv, --json    il rapporto come dati; più tabelle in CSV sono divise da una riga vuota
  --help           questo testo

Uscita: 0 risposto; 2 i dati sono errati, e stderr dice dove, o l'uscita non si può scrivere.

  portfolio examples/casebook --date 2022-05-02
  portfolio examples/casebook ending --within 60 --date 2022-05-02 --csv
  portfolio examples/casebook picture --date 2022-05-02 > casebook.svg
  portfolio --grants 1000000 ending --limit 5 --date 2022-05-02
)"}
      .in(in);
}
