// SPDX-License-Identifier: BSL-1.0
#include "mapping.hpp"

#include <algorithm>
#include <fstream>

#include "csv.hpp"

namespace {

bool is_known(const std::string& table, const std::string& member) {
  const auto found = members_of_tables().find(table);
  return found != members_of_tables().end() &&
         std::find(found->second.begin(), found->second.end(), member) != found->second.end();
}

}  // namespace

const std::map<std::string, std::vector<std::string>>& members_of_tables() {
  static const std::map<std::string, std::vector<std::string>> all = {
      {"acts",
       {"id", "citation", "kind", "number", "on", "authority", "control", "registration_number", "registered_on",
        "published", "effective", "known"}},
      {"awards", {"act", "grant", "award", "cup", "project_code", "end_of_activities"}},
  };
  return all;
}

mapping mapping::read(const std::string& path, std::vector<std::string>& wrong) {
  mapping made;
  std::ifstream file(path);
  if (!file) wrong.push_back(path + ": the file cannot be read");
  std::string table;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    const auto text = trimmed(line.substr(0, line.find('#')));
    const auto refuse = [&](const std::string& why) {
      wrong.push_back(path + ":" + std::to_string(number) + ": " + why + ", not «" + text + "»");
    };
    if (text.empty()) continue;
    if (text.front() == '[' && text.back() == ']') {
      table = text.substr(1, text.size() - 2);
      if (members_of_tables().find(table) == members_of_tables().end()) refuse("[acts] or [awards] is expected");
      continue;
    }
    const auto equals = text.find('=');
    if (equals == std::string::npos) {
      refuse("MEMBER = COLUMN is expected");
      continue;
    }
    const auto key = trimmed(text.substr(0, equals));
    if (!is_known(table, key.substr(0, key.find('.')))) {
      std::string names;
      if (const auto found = members_of_tables().find(table); found != members_of_tables().end()) {
        for (const auto& name : found->second) names += (names.empty() ? "" : " | ") + name;
      }
      refuse("a member of the table is expected: " + names);
    } else if (!made.all_.emplace(table + '.' + key, trimmed(text.substr(equals + 1))).second) {
      refuse("a member is expected that has no line yet");
    }
  }
  return made;
}

const std::string* mapping::column(const std::string& table, const std::string& member) const {
  const auto found = all_.find(table + '.' + member);
  return found != all_.end() ? &found->second : nullptr;
}

std::string mapping::name_for(const std::string& table, const std::string& member, const std::string& cell) const {
  const auto found = all_.find(table + '.' + member + '.' + cell);
  return found != all_.end() ? found->second : cell;
}
