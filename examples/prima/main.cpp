// SPDX-License-Identifier: BSL-1.0
// When do the projects of PRIMA end, how much may they spend, which act says so? Asked as of any day.
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "options.hpp"
#include "prima_notice.hpp"
#include "report.hpp"

using namespace avviso;

namespace {

// A grant that is not awarded yet has no time limit and no money, so nothing about it is stated.
std::string status_cell(const result<answer<deadline_time>>& end) {
  if (!end) return "not_stated";
  switch (end->status()) {
    case status::known:
      return "known";
    case status::not_stated:
      return "not_stated";
    case status::conflict:
      return "conflict";
    case status::undetermined:
      break;
  }
  return "undetermined";
}

std::string date_cell(const result<answer<deadline_time>>& end) {
  if (!end || end->status() == status::not_stated) return "";
  std::string cell;
  for (const auto& one : end->candidates()) {
    if (!cell.empty()) cell += '|';
    const auto* day = one.if_stated();
    cell += day != nullptr ? spelled(*day) : "not_stated";
  }
  return cell;
}

std::string money_cell(const result<answer<euro>>& money) {
  if (!money) return "none";
  if (money->status() == status::undetermined) return "undetermined";
  const auto* amount = money->if_known();
  if (amount == nullptr) return "amount_not_stated";
  return *amount == euros<0> ? "none" : std::string(amount->plain());
}

std::string because_cell(const dossier& of, const result<answer<deadline_time>>& end) {
  if (!end) return "";
  std::vector<std::string> acts;
  for (const auto& one : end->grounds()) {
    if (one.part == part::superseded) continue;
    auto name = to_string(of.acts()[one.act].reference);
    if (acts.empty() || acts.back() != name) acts.push_back(std::move(name));
  }
  std::string cell;
  for (const auto& one : acts) {
    if (!cell.empty()) cell += " + ";
    cell += one;
  }
  return cell;
}

void print_csv(const snapshot& then) {
  std::cout << "grant,end_of_activities,status,extra_money,because\n";
  for (const auto& grant : then.dossier().grants()) {
    const auto end = then.grant(grant).end_of_activities();
    std::cout << grant << ',' << date_cell(end) << ',' << status_cell(end) << ','
              << money_cell(then.grant(grant).top_ups()) << ',' << because_cell(then.dossier(), end) << '\n';
  }
}

void print_amount(std::string_view name, const result<answer<euro>>& amount) {
  std::string cell;
  if (amount && amount->status() != status::not_stated) {
    for (const auto& one : amount->candidates()) {
      if (!cell.empty()) cell += '|';
      const auto* money = one.if_stated();
      cell += money != nullptr ? std::string(money->plain()) : "not_stated";
    }
  }
  const auto is = amount ? amount->status() : status::not_stated;
  std::cout << name << ',' << cell << ','
            << (is == status::known        ? "known"
                : is == status::not_stated ? "not_stated"
                                           : "undetermined")
            << '\n';
}

void print_envelope(const snapshot& then) {
  print_amount("endowment", then.notice().endowment());
  print_amount("awarded", then.notice().awarded());
  print_amount("unallocated", then.notice().unallocated());
}

int print_may_spend(const snapshot& then, const options& asked) {
  const auto may = then.grant(asked.grant).may_spend(asked.spend_on);
  if (!may) {
    // The grant is one of the notice's, but not yet awarded on that day.
    std::cout << "no: " << wording::text(may.error(), asked.in) << '\n';
    return 0;
  }
  const auto* yes = may->if_known();
  std::cout << (yes == nullptr ? "undetermined"
                : *yes         ? "yes"
                               : "no")
            << ": " << wording::text(*explain(then, *may), asked.in);
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const auto prima = dossier::of(prima_acts());
  if (!prima) {
    std::cerr << "prima: " << wording::english(prima.error()) << '\n';
    return 1;
  }
  const std::vector<std::string> grants(prima->grants().begin(), prima->grants().end());
  const auto asked = read_options({arguments + 1, arguments + count}, grants);
  if (const auto* wrong = std::get_if<std::string>(&asked)) {
    std::cerr << "prima: " << *wrong << '\n';
    return 2;
  }
  const auto& how = std::get<options>(asked);
  const auto then = prima->as_of(how.when);
  switch (how.what) {
    case options::print::help:
      std::cout << usage;
      return 0;
    case options::print::csv:
      print_csv(then);
      return 0;
    case options::print::envelope:
      print_envelope(then);
      return 0;
    case options::print::may_spend:
      return print_may_spend(then, how);
    case options::print::report:
      break;
  }
  print_report(std::cout, then, how.in);
  return 0;
}
