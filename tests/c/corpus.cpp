// SPDX-License-Identifier: BSL-1.0
// corpus_cpp VECTORS DOSSIERS CASEBOOK [--lines]: the corpus of corpus.h through the library itself, without the C
// functions. It must print what the program in C prints.
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace avviso;

namespace {

using cells = std::vector<std::string>;

std::string vectors_folder;
bool prints_lines = false;
long rows = 0;
std::uint64_t hash = 14695981039346656037U;

[[noreturn]] void stop(const std::string& why) {
  std::cerr << "corpus: " << why << '\n';
  std::exit(1);
}

template <class T>
T open(const result<T>& given, const std::string& what) {
  if (!given) stop(what);
  return *given;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) stop(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void give_line(const std::string& table, long number, const std::string& result) {
  const auto line = table + ':' + std::to_string(number) + ' ' + result + '\n';
  for (const char c : line) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  ++rows;
  if (prints_lines) std::cout << line;
}

void each_row(const std::string& table, char separator, const std::function<std::string(const cells&)>& result_of) {
  std::istringstream file(read_file(vectors_folder + '/' + table + ".csv"));
  long number = 0;
  bool is_header = true;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    cells columns;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, separator);) columns.push_back(cell);
    columns.resize(12);
    if (!is_header) give_line(table, number, result_of(columns));
    is_header = false;
  }
}

std::vector<std::string> items(const std::string& cell) {
  std::vector<std::string> all;
  std::istringstream in(cell);
  for (std::string item; std::getline(in, item, '|');) all.push_back(item);
  return all;
}

template <class Enum>
Enum named(const std::string& name) {
  const auto names = names_of<Enum>();
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  stop(name);
}

std::string number(auto one) { return std::to_string(static_cast<std::int64_t>(one)); }
std::string text(date day) { return std::string(day.iso()); }
std::string text(euro amount) { return std::string(amount.plain()); }
std::string code(const error& why) { return "error " + number(why.code); }
std::string whole(const error& why) {
  return code(why) + ' ' + number(why.position) + ' ' + number(why.expected) + ' ' + std::string(why.found);
}
template <class T>
std::string text_or_code(const result<T>& given) {
  return given ? text(*given) : code(given.error());
}

date day_in(const std::string& cell) { return open(date::parse(cell), cell); }
euro euro_in(const std::string& cell) { return open(euro::parse(cell), cell); }
ratio ratio_in(const std::string& cell) { return open(ratio::parse(cell), cell); }
known_law known_in(const std::string& cell) {
  return cell.empty() ? known_law::of_this_release() : known_law::on(day_in(cell));
}

calendar calendar_of(const std::string& place, known_law known) {
  if (place == "rome") return calendar::rome(known);
  return place == "bolzano" ? calendar::bolzano(known) : calendar::italy(known);
}

std::string add_row(const cells& c) {
  std::string all;
  for (const auto how : {month_rounding::down, month_rounding::up, month_rounding::refuse})
    all += (all.empty() ? "" : "|") + text_or_code(add(day_in(c[0]), open(period::parse(c[1]), c[1]), how));
  return all;
}

std::string holiday_row(const cells& c) {
  const auto is = calendar_of(c[1], known_in(c[2])).is_holiday(day_in(c[0]));
  return is ? number(*is) : code(is.error());
}

std::string working_days_row(const cells& c) {
  const auto count = count_working_days(calendar_of(c[2], known_in("")), day_in(c[0]), day_in(c[1]));
  return count ? number(*count) : code(count.error());
}

std::vector<suspension> suspensions_of(const std::string& name, date event, known_law known) {
  if (name == "august") return august_suspensions(event.year() - 2, event.year() + 2, known);
  std::vector<suspension> all;
  if (const auto one = suspension::of_administrative_terms_in_2020(known); one && name == "2020") all.push_back(*one);
  return all;
}

std::string limit_row(const cells& c) {
  static const cells regimes = {"eu", "eu-fixed", "civil", "procedural", "process", "procedure"};
  std::size_t regime = 0;
  while (regime < regimes.size() && regimes[regime] != c[2]) ++regime;
  const time_limit limit(
      open(term_length::parse(c[1]), c[1]), c[3] == "backward" ? time_direction::backward : time_direction::forward,
      static_cast<time_regime>(regime), c[4] == "both" ? end_days::both_excluded : end_days::first_excluded,
      time_readings::prevailing());
  const auto suspended = suspensions_of(c[7], day_in(c[0]), known_in(c[6]));
  const auto end = expiry::of(limit, day_in(c[0]), calendar_of(c[5], known_in(c[6])), suspended);
  if (!end) return code(end.error());
  std::string all = text(end->last_day());
  for (const auto& step : end->steps()) {
    all += '|' + text(step.from) + ' ' + text(step.to) + ' ' + number(step.why) + ' ' + number(step.article) + ' ';
    all += step.feast ? number(step.feast->what) + ' ' + number(step.feast->law) : "-1 -1";
  }
  return all;
}

std::string parse_row(const cells& c) {
  std::string given;
  for (const char one : c[1]) given += one == ';' ? "," : one == '|' ? "\u00A0" : std::string(1, one);
  const auto read = c[0] == "any" ? parse_euro(given) : parse_euro(given, named<notation>(c[0]));
  return read ? text(*read) : whole(read.error());
}

std::string shares(const result<apportionment>& divided) {
  if (!divided) return code(divided.error());
  std::string all;
  for (const auto share : divided->shares) all += text(share) + '|';
  return all + text(divided->remainder);
}

std::string apportion_row(const cells& c) {
  std::vector<ratio> weights;
  for (const auto& item : items(c[2])) weights.push_back(ratio_in(item));
  return shares(apportion(euro_in(c[0]), weights, named<apportionment_method>(c[1])));
}

std::string increment_row(const cells& c) {
  std::vector<euro> awards;
  for (const auto& item : items(c[2])) awards.push_back(euro_in(item));
  return shares(apportion_increment(euro_in(c[0]), awards, named<apportionment_method>(c[1])));
}

std::string money_limit_row(const cells& c) {
  const euro of = euro_in(c[1]);
  if (c[0] == "union") return text(highest_union_contribution(of, named<union_ceiling>(c[2])));
  if (c[0] == "indirect_by_method") return text(highest_indirect_costs_by_method(of));
  if (c[0] == "indirect_on_staff") return text(highest_indirect_costs_on_staff(of));
  if (c[0] == "built_land") return text(highest_cost_of_built_land(of));
  if (c[0] == "hourly_rate") return text(hourly_rate(of, named<rounding>(c[2])));
  if (c[0] == "joint") return text_or_code(highest_joint_grant(of, std::stoll(c[2]), euros<50'000>));
  const auto half = ratio::percent(50);
  const auto paid = co_financing::by_rates(of, half, half, named<rounding>(c[2]));
  if (!paid) return code(paid.error());
  return text(paid->union_share()) + '|' + text(paid->national_share()) + '|' + text(paid->own_share());
}

template <class Identifier>
std::string spelling(const result<Identifier>& read) {
  if (!read) return whole(read.error());
  const auto one = read->text();
  return std::string(one);
}

std::string identifier_row(const cells& c) {
  const auto& given = c[1];
  if (c[0] == "cup") return spelling(cup::parse(given));
  if (c[0] == "cig") return spelling(cig::parse(given));
  if (c[0] == "cig_exemption") return spelling(cig_exemption::parse(given));
  if (c[0] == "tax_code") return spelling(tax_code::parse(given));
  if (c[0] == "vat_number") return spelling(vat_number::parse(given));
  if (c[0] == "project_code") return spelling(project_code::parse(given));
  if (c[0] == "eli") return spelling(eli::parse(given));
  if (c[0] == "celex") return spelling(celex::parse(given));
  if (c[0] == "urn_nir") return spelling(urn_nir::parse(given));
  if (given.starts_with("m_lps.")) return spelling(protocol_number::parse_full(given));
  return spelling(protocol_number::parse(given, 2016));
}

std::string text(const partial_date& day) {
  return text(day.earliest()) + ' ' + text(day.latest()) + ' ' + number(day.precision());
}
std::string text(const stated<std::string>& maybe) { return maybe.is_stated() ? *maybe.if_stated() : ""; }

std::string citation_row(const cells& c) {
  const auto cited = citation::parse(c[0]);
  if (!cited) return whole(cited.error());
  std::string all = std::string(abbreviation(cited->act.kind)) + '|' + text(cited->act.number) + '|' +
                    text(cited->act.on) + '|' + text(cited->act.authority) + '|';
  if (const auto* one = cited->registration.if_stated()) all += text(one->on) + '|' + text(one->number);
  return all;
}

std::string territory_text(const result<avviso::territory>& found) {
  if (!found) return whole(found.error());
  const auto& row = entry(*found);
  std::string all;
  for (const auto one : {row.istat, row.name, row.nuts2, row.iso_3166_2, row.capital}) all += std::string(one) + '|';
  return all + number(is_autonomous_province(*found));
}

struct value_text {
  std::string operator()(date day) const { return text(day); }
  std::string operator()(const deadline_time& when) const {
    const auto at = when.until.if_given();
    return text(when.on) + ' ' + number(at ? at->hour() * 60 + at->minute() : when.until.is_stated() ? -1 : -2);
  }
  std::string operator()(euro amount) const { return text(amount); }
  std::string operator()(units count) const { return number(count.number()); }
  std::string operator()(const std::string& words) const { return words; }
  std::string operator()(const std::vector<member>& all) const { return number(all.size()); }
  template <class Number>
  std::string operator()(Number one) const {
    return number(one);
  }
};

std::string answer_text(const answer<any_value>& given, const dossier& of) {
  std::string all = number(given.status()) + ' ' + number(given.possible());
  for (const auto& one : given.candidates()) {
    const auto* value = one.if_stated();
    all += value == nullptr ? "|-1:" : '|' + number(value->index()) + ':' + std::visit(value_text(), *value);
  }
  for (const auto& one : given.grounds()) {
    const bool is_source = one.part == part::statement;
    all += '|' + number(one.part) + ' ' + (is_source ? of.statements()[one.act].source : of.acts()[one.act].id) + ' ' +
           (is_source ? "-1" : number(one.provision));
  }
  return all;
}

std::string answered(const result<answer<any_value>>& given, const dossier& of) {
  return given ? answer_text(*given, of) : code(given.error());
}

dossier dossier_at(const std::string& folder, const std::string& name) {
  const auto read = from_json<dossier>(read_file(folder + '/' + name + ".json"));
  if (!read) stop(name);
  return *read;
}

std::string prima_row(const dossier& prima, const cells& c) {
  const readings how{.efficacy = c[2] == "strict" ? efficacy::strict : efficacy::from_adoption,
                     .absence = c[3] == "not_adhered" ? absence::not_adhered : absence::not_stated,
                     .record = record::as_found};
  const auto then = prima.as_of({.in_force = day_in(c[0]), .known = day_in(c[1]), .readings = how});
  const question end{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = c[4]};
  const question money{.field = field::top_ups, .grant = c[4]};
  return answered(then.ask(end), prima) + '|' + answered(then.ask(money), prima);
}

void run_questions(const std::string& folder, const std::string& name) {
  const auto of = dossier_at(folder, name);
  const auto at = of.as_of({.in_force = date::max(), .known = date::max(), .readings = readings::documents()});
  long place = 0;
  for (const auto& asked : questions_about(of)) {
    const auto given = at.ask(asked);
    auto line = wording::text(asked, language::english) + '|' + answered(given, of);
    if (given && asked.field == field::deadline && asked.deadline == deadline_kind::activities_end)
      line += '|' + wording::paragraph(open(explain(at, *given), name), language::italian);
    give_line(name, ++place, line);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) stop("which folders?");
  vectors_folder = argv[1];
  prints_lines = argc > 4 && std::string_view(argv[4]) == "--lines";
  each_row("time_add", ',', add_row);
  each_row("time_easter", ',', [](const cells& c) { return text_or_code(easter(std::stoi(c[0]))); });
  each_row("time_holiday", ',', holiday_row);
  each_row("time_working_days", ',', working_days_row);
  each_row("time_limit", ',', limit_row);
  each_row("money_parse", ',', parse_row);
  each_row("money_multiply", ',',
           [](const cells& c) { return text_or_code(multiply(euro_in(c[0]), ratio_in(c[1]), named<rounding>(c[2]))); });
  each_row("money_apportion", ',', apportion_row);
  each_row("money_increment", ',', increment_row);
  each_row("money_limit", ',', money_limit_row);
  each_row("identity_valid", ',', identifier_row);
  each_row("identity_malformed", ',', identifier_row);
  each_row("identity_citation", ';', citation_row);
  each_row("identity_citation_malformed", ';', citation_row);
  each_row("identity_territory", ',', [](const cells& c) { return territory_text(territory_by_istat(c[0])); });
  each_row("identity_territory_name", ',', [](const cells& c) { return territory_text(find_territory(c[0])); });
  const auto prima = dossier_at(argv[2], "prima");
  each_row("prima", ',', [&](const cells& c) { return prima_row(prima, c); });
  for (const auto* name :
       {"erasmus-2020", "giovani-2g", "impact-2018", "inside", "integrated-plans", "multi-action-2016", "percorsi",
        "portal", "prima", "prima-il-lavoro-lazio", "scuola-al-centro", "sport", "sport-e-inclusione"})
    run_questions(argv[3], name);
  std::cout << "rows " << rows << " hash " << std::hex << std::setw(16) << std::setfill('0') << hash << '\n';
}
