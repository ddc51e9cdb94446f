// SPDX-License-Identifier: BSL-1.0
// Makes a dossier of an office's tables: its acts and its awards as CSV, and a mapping that says which column is what.
// Columns that the mapping does not name are kept beside each act and grant, as the office wrote them.
// Usage: from_tables MAPPING ACTS.csv AWARDS.csv > dossier.json
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../ask/spelling.hpp"
#include "csv.hpp"
#include "mapping.hpp"

using namespace avviso;

namespace {

// A row of a table, read by members; each cell that is wrong goes to `wrong` with its place.
class reading {
 public:
  reading(const csv_table& of, const mapping& how, const std::string& table, std::vector<std::string>& wrong)
      : of_(of), how_(how), table_(table), wrong_(wrong) {
    for (const auto& member : members_of_tables().at(table)) {
      const auto* column = how.column(table, member);
      if (column == nullptr) continue;
      const auto found = std::find(of.columns.begin(), of.columns.end(), *column);
      if (found == of.columns.end())
        wrong.push_back(of.path + ":1: a column «" + *column + "» is expected, for " + table + '.' + member);
      else
        places_[member] = static_cast<std::size_t>(found - of.columns.begin());
    }
  }

  void at(const table_row& row) { row_ = &row; }

  // What stands in a member's cell; empty, where the table has no such column.
  [[nodiscard]] std::string text(const std::string& member) const {
    const auto found = places_.find(member);
    return found != places_.end() ? row_->cells[found->second] : std::string();
  }
  [[nodiscard]] std::string needed(const std::string& member) const {
    auto cell = text(member);
    if (cell.empty()) refuse(member, "a text is expected");
    return cell;
  }
  [[nodiscard]] stated<std::string> if_text(const std::string& member) const {
    const auto cell = text(member);
    return cell.empty() ? stated<std::string>(not_stated) : cell;
  }

  // Reads a cell that is not empty by `parse`, or one parser after the other.
  template <class T, class... Parsers>
  [[nodiscard]] stated<T> value(const std::string& member, Parsers... parsers) const {
    const auto cell = text(member);
    if (cell.empty()) return not_stated;
    std::optional<T> read;
    std::string why;
    const auto attempt = [&](const auto& parse) {
      if (read) return;
      const auto made = parse(cell);
      if (made)
        read = *made;
      else
        why = wording::english(made.error());
    };
    (attempt(parsers), ...);
    if (read) return *read;
    refuse(member, why);
    return not_stated;
  }
  [[nodiscard]] stated<partial_date> day(const std::string& member) const {
    return value<partial_date>(
        member,
        [](const std::string& cell) {
          return date::parse_italian(cell).transform([](date on) { return partial_date(on); });
        },
        [](const std::string& cell) { return partial_date::parse(cell); });
  }

  // An enumerator by its name, or by what the mapping says for the cell.
  template <class Enum>
  [[nodiscard]] std::optional<Enum> named(const std::string& member) const {
    const auto cell = text(member);
    if (cell.empty()) return std::nullopt;
    const auto name = how_.name_for(table_, member, cell);
    const auto names = names_of<Enum>();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<Enum>(found - names.begin());
    std::string all;
    for (const auto one : names) all += (all.empty() ? "" : " | ") + std::string(one);
    refuse(member, "one of " + all + " is expected, or a line " + member + '.' + cell + " = … in the mapping");
    return std::nullopt;
  }

  // The cells of columns that no member has.
  [[nodiscard]] extra rest() const {
    std::string text;
    for (std::size_t i = 0; i < of_.columns.size(); ++i) {
      const bool is_read =
          std::any_of(places_.begin(), places_.end(), [i](const auto& one) { return one.second == i; });
      if (is_read || row_->cells[i].empty()) continue;
      text += (text.empty() ? "{" : ", ") + json_text(of_.columns[i]) + ": " + json_text(row_->cells[i]);
    }
    if (text.empty()) return {};
    const auto made = from_json<extra>(text + '}');
    if (made) return *made;
    for (const auto& one : made.errors()) wrong_.push_back(place() + wording::text(one, language::english));
    return {};
  }

  void refuse(const std::string& member, const std::string& why) const {
    wrong_.push_back(place() + member + ": " + why + "; found «" + text(member) + "»");
  }

 private:
  [[nodiscard]] std::string place() const { return of_.path + ":" + std::to_string(row_->line) + ": "; }

  const csv_table& of_;
  const mapping& how_;
  const std::string& table_;
  std::vector<std::string>& wrong_;
  std::map<std::string, std::size_t> places_ = {};
  const table_row* row_ = nullptr;
};

act read_act(const reading& from) {
  act made{.id = from.needed("id"), .reference = {.kind = act_kind::decree, .on = partial_date::unknown()}};
  const auto cited = from.value<citation>("citation", [](const std::string& cell) { return citation::parse(cell); });
  if (const auto* one = cited.if_stated()) {
    made.reference = one->act;
    made.registration = one->registration;
  }
  if (const auto kind = from.named<act_kind>("kind")) made.reference.kind = *kind;
  if (const auto number = from.if_text("number"); number.is_stated()) made.reference.number = number;
  if (const auto on = from.day("on"); on.is_stated()) made.reference.on = *on.if_stated();
  if (const auto who = from.if_text("authority"); who.is_stated()) made.reference.authority = who;
  if (const auto subject = from.named<control>("control")) made.control = *subject;
  if (const auto on = from.day("registered_on"); on.is_stated())
    made.registration = registration{.number = from.if_text("registration_number"), .on = *on.if_stated()};
  else if (from.if_text("registration_number").is_stated() && !made.registration.is_stated())
    from.refuse("registration_number", "a day in registered_on is expected beside it");
  made.published = from.day("published");
  made.effective = from.day("effective");
  made.known = from.day("known");
  made.extra = from.rest();
  return made;
}

grant read_grant(const reading& from) {
  grant made{.name = from.needed("grant")};
  made.award = from.value<euro>("award", [](const std::string& cell) { return parse_euro(cell); });
  made.cup = from.value<cup>("cup", [](const std::string& cell) { return cup::parse(cell); });
  made.project_code =
      from.value<project_code>("project_code", [](const std::string& cell) { return project_code::parse(cell); });
  const auto end = from.value<date>(
      "end_of_activities", [](const std::string& cell) { return date::parse_italian(cell); },
      [](const std::string& cell) { return date::parse(cell); });
  if (const auto* on = end.if_stated()) made.deadlines = {{deadline_kind::activities_end, *on}};
  made.extra = from.rest();
  return made;
}

std::optional<dossier> read_tables(const mapping& how, const std::string& acts_path, const std::string& awards_path,
                                   std::vector<std::string>& wrong) {
  const std::string acts_name = "acts";
  const std::string awards_name = "awards";
  const auto acts_table = read_csv(acts_path, wrong);
  const auto awards_table = read_csv(awards_path, wrong);
  for (const auto* needed : {"acts.id", "awards.act", "awards.grant"}) {
    const std::string both = needed;
    const auto point = both.find('.');
    if (how.column(both.substr(0, point), both.substr(point + 1)) == nullptr)
      wrong.push_back("the mapping needs a column for " + both);
  }
  reading acts_read(acts_table, how, acts_name, wrong);
  reading awards_read(awards_table, how, awards_name, wrong);
  if (!wrong.empty()) return std::nullopt;

  std::vector<act> acts;
  std::map<std::string, std::size_t> by_id;
  for (const auto& row : acts_table.rows) {
    acts_read.at(row);
    acts.push_back(read_act(acts_read));
    if (!by_id.emplace(acts.back().id, acts.size() - 1).second)
      acts_read.refuse("id", "an id is expected that no other act has");
  }
  std::map<std::string, award> awards;
  for (const auto& row : awards_table.rows) {
    awards_read.at(row);
    const auto by = awards_read.needed("act");
    if (by_id.find(by) == by_id.end()) awards_read.refuse("act", "the id of an act is expected");
    awards[by].grants.push_back(read_grant(awards_read));
  }
  if (!wrong.empty()) return std::nullopt;
  for (auto& [id, all] : awards) acts[by_id[id]].provisions.emplace_back(std::move(all));
  const auto made = dossier::of(acts);
  if (made) return *made;
  wrong.push_back(wording::english(made.error()));
  return std::nullopt;
}

}  // namespace

int main(int count, char** given) {
  constexpr int is_wrong = 2;
  if (count != 4) {
    std::cerr << "usage: from_tables MAPPING ACTS.csv AWARDS.csv > dossier.json\n";
    return is_wrong;
  }
  std::vector<std::string> wrong;
  const auto how = mapping::read(given[1], wrong);
  const auto made = read_tables(how, given[2], given[3], wrong);
  for (const auto& one : wrong) std::cerr << "from_tables: " << one << '\n';
  if (!made || !wrong.empty()) return is_wrong;
  // What a reader of the text would refuse is not written.
  const auto text = to_json(*made);
  const auto again = from_json<dossier>(text);
  for (const auto& one : again.errors()) std::cerr << "from_tables: " << wording::text(one, language::english) << '\n';
  if (!again) return is_wrong;
  std::cout << text;
  return std::cout ? 0 : is_wrong;
}
