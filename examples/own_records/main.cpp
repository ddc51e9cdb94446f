// SPDX-License-Identifier: BSL-1.0
// A tool that keeps its own register of grants, and asks avviso only what a decree makes of each: values and rules, no
// dossier. Usage: own_records [REGISTER]
#include <avviso/avviso.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace avviso;

namespace {

// What the office holds: an empty cell is what nobody told it.
constexpr const char* built_in_register =
    "grant,award,end_of_activities,adhesion\n"
    "Lazio,,2021-12-31,time_and_money\n"
    "Campania,,2021-12-31,time\n"
    "unnamed-1,,2021-12-31,\n";

// «Con Decreto Direttoriale n. 21 del 19 marzo 2021 è stata aumentata la dotazione finanziaria dell'Avviso ed è stato
// prorogato, dal 31 dicembre 2021 al 30 giugno 2022, il termine finale delle attività progettuali.»
const extension more_time{.which = deadline_kind::activities_end,
                          .from = day<2021, 12, 31>,
                          .to = day<2022, 6, 30>,
                          .reach = reach::adhering()};
const top_up more_money{.target = top_up_target::envelope, .amount = not_stated, .reach = reach::adhering()};

act decree_21() { return {.id = "21/2021", .reference = directorial_decree("21", day<2021, 3, 19>)}; }

struct entry_of_register {
  grant project;
  stated<election> adhesion = not_stated;
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char c : line) {
    if (c == ',') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

// Reads one line; what is wrong with it goes to `wrong`, every cell that is.
entry_of_register read_line(const std::string& line, std::vector<std::string>& wrong) {
  auto cells = cells_of(line);
  entry_of_register read{.project = {.name = cells[0]}};
  if (cells.size() != 4) {
    wrong.push_back("4 cells are expected, not " + std::to_string(cells.size()));
    return read;
  }
  if (!cells[1].empty()) {
    const auto amount = euro::parse(cells[1]);
    if (amount)
      read.project.award = *amount;
    else
      wrong.push_back("award: " + wording::english(amount.error()));
  }
  if (!cells[2].empty()) {
    const auto end = date::parse(cells[2]);
    if (end)
      read.project.deadlines = {{deadline_kind::activities_end, *end}};
    else
      wrong.push_back("end_of_activities: " + wording::english(end.error()));
  }
  if (cells[3] == "time")
    read.adhesion = election::time;
  else if (cells[3] == "money")
    read.adhesion = election::money;
  else if (cells[3] == "time_and_money")
    read.adhesion = election::time_and_money;
  else if (!cells[3].empty())
    wrong.push_back("adhesion: time, money or time_and_money is expected, not «" + cells[3] + "»");
  return read;
}

template <class T>
std::string cell(const stated<T>& maybe) {
  const auto* value = maybe.if_stated();
  return value != nullptr ? wording::english(*value) : "not stated";
}

// What needs a look, each finding once.
void print_open(std::vector<finding> findings, const std::vector<finding>& more) {
  std::cout << "    time: " << wording::english(verdict(findings)) << ", money: " << wording::english(verdict(more))
            << '\n';
  findings.insert(findings.end(), more.begin(), more.end());
  std::vector<finding> printed;
  for (const auto& one : findings) {
    if (one.outcome == outcome::satisfied || one.outcome == outcome::not_applicable) continue;
    if (std::find(printed.begin(), printed.end(), one) != printed.end()) continue;
    std::cout << "    " << wording::english(one) << '\n';
    printed.push_back(one);
  }
}

int apply_decree(std::istream& lines) {
  const act decree = decree_21();
  std::cout << wording::english(decree.reference) << '\n';
  std::string line;
  std::getline(lines, line);  // the header
  for (int number = 2; std::getline(lines, line); ++number) {
    std::vector<std::string> wrong;
    const auto before = read_line(line, wrong);
    for (const auto& what : wrong) std::cerr << "own_records: line " << number << ": " << what << '\n';
    if (!wrong.empty()) return 2;

    const auto extended = extend(before.project, more_time, decree, before.adhesion, readings::documents());
    const auto after = increase(extended.value, more_money, decree, before.adhesion, absence::not_stated);
    if (!after) {
      std::cerr << "own_records: line " << number << ": " << wording::english(after.error()) << '\n';
      return 2;
    }
    const auto end = deadline_kind::activities_end;
    std::cout << "\n  " << before.project.name << ": ends " << cell(before.project.deadlines[end]) << " -> "
              << cell(after->value.deadlines[end]) << ", extra money " << cell(before.project.top_ups) << " -> "
              << cell(after->value.top_ups) << '\n';
    print_open(extended.findings, after->findings);
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count > 2) {
    std::cerr << "own_records: at most one register is expected\n";
    return 2;
  }
  if (count == 2) {
    std::ifstream file(arguments[1]);
    if (!file) {
      std::cerr << "own_records: cannot read " << arguments[1] << '\n';
      return 2;
    }
    return apply_decree(file);
  }
  std::istringstream built_in(built_in_register);
  return apply_decree(built_in);
}
