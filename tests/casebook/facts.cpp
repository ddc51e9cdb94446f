// SPDX-License-Identifier: BSL-1.0
// The table of facts through the library: each row is asked of its dossier by the call that its words stand for.
#include <avviso/avviso.hpp>

#include "../vectors/csv.hpp"
#include "read.hpp"

#include <iomanip>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace avviso;

namespace {

// The first two cells of a line.
struct cells {
  std::string value, status;
};

std::string text_of(date day) { return std::string(day.iso()); }
std::string text_of(euro amount) { return std::string(amount.plain()); }
std::string text_of(units number) { return std::to_string(number.number()); }
std::string text_of(const std::string& text) { return text; }
template <class Other>
std::string text_of(const Other& /*unused*/) {
  FAIL("no row asks for such a value");
  return {};
}

std::string text_of(status what) {
  switch (what) {
    case status::known:
      return "known";
    case status::not_stated:
      return "not_stated";
    case status::undetermined:
      return "undetermined";
    case status::conflict:
      break;
  }
  return "conflict";
}

// That no award of a grant, or no notice, is in force yet states nothing.
cells line_of(const result<answer<any_value>>& given) {
  if (!given) {
    const auto code = given.error().code;
    REQUIRE((code == errc::no_such_grant || code == errc::no_notice));
    return {.value = "-", .status = "not_stated"};
  }
  cells line{.value = {}, .status = text_of(given->status())};
  for (const auto& one : given->candidates()) {
    const auto* value = one.if_stated();
    if (!line.value.empty()) line.value += " | ";
    line.value += value != nullptr ? std::visit([](const auto& each) { return text_of(each); }, *value) : "-";
  }
  return line;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream in(text);
  for (std::string word; in >> std::quoted(word);) words.push_back(word);
  return words;
}

date day_of(const std::string& text) {
  const auto day = date::parse(text);
  REQUIRE_MESSAGE(day, text);
  return *day;
}

// Takes the options off the end.
as_of options_of(std::vector<std::string>& words) {
  as_of when{.in_force = date::max(), .known = date::max(), .readings = readings::documents()};
  while (words.size() > 2 && words[words.size() - 2].rfind("--", 0) == 0) {
    const auto value = words.back();
    words.pop_back();
    const auto option = words.back();
    words.pop_back();
    if (option == "--in-force") {
      when.in_force = day_of(value);
    } else if (option == "--known") {
      when.known = day_of(value);
    } else {
      REQUIRE_MESSAGE((option == "--policy" && value == "complete_register"), option);
      when.readings = readings::complete_register();
    }
  }
  return when;
}

question fact_asked(const std::string& key) {
  const auto at = key.find('@');
  question asked{.field = field::fact, .name = key.substr(0, at)};
  if (at != std::string::npos) asked.grant = key.substr(at + 1);
  return asked;
}

// Of a grant, or of the notice, whose name is -.
question field_asked(const std::string& grant, const std::string& name) {
  static const std::map<std::string, question> fields = {
      {"end_of_activities", {.field = field::deadline}},
      {"applications_close", {.field = field::deadline, .deadline = deadline_kind::applications_close}},
      {"award", {.field = field::award}},
      {"top_ups", {.field = field::top_ups}},
      {"units", {.field = field::units}},
      {"endowment", {.field = field::endowment}},
      {"established", {.field = field::milestone, .milestone = milestone::established}},
      {"committee_appointed", {.field = field::milestone, .milestone = milestone::committee_appointed}},
      {"ranking_approved", {.field = field::milestone, .milestone = milestone::ranking_approved}},
      {"agreement_signed", {.field = field::milestone, .milestone = milestone::agreement_signed}},
      {"responsible_authority", {.field = field::authority, .role = authority_role::responsible}},
      {"delegated_authority", {.field = field::authority, .role = authority_role::delegated}},
      {"standing", {.field = field::grant_standing}},
  };
  question asked{.field = field::deadline};
  if (name.rfind("term:", 0) == 0) {
    asked.deadline = deadline_name::named(name.substr(5));
  } else {
    REQUIRE_MESSAGE(fields.count(name) == 1, name);
    asked = fields.at(name);
  }
  if (grant != "-") asked.grant = grant;
  return asked;
}

// What the words ask, one question for each line of the answer.
std::vector<question> questions_of(const std::vector<std::string>& words) {
  const std::string_view what = words[1];
  if (what == "fact") return {fact_asked(words[2])};
  if (what == "end") return {{.field = field::deadline, .grant = words[2]}};
  if (what == "envelope")
    return {{.field = field::endowment}, {.field = field::awarded}, {.field = field::unallocated}};
  FAIL("no row asks so: " << what);
  return {};
}

struct joined {
  std::string values, statuses;

  void add(const cells& line) {
    values += (values.empty() ? "" : " // ") + line.value;
    all += (all.empty() ? "" : " // ") + line.status;
    if (one.empty()) one = line.status;
    if (one != line.status) differ = true;
    statuses = differ ? all : one;
  }

 private:
  std::string all, one;
  bool differ = false;
};

joined answered(const dossier& of, std::vector<std::string> words) {
  const auto at = of.as_of(options_of(words));
  joined all;
  if (words[1] == "timeline") {
    for (const auto& one : timeline(at, field_asked(words[2], words[3]))) all.add(line_of(one.answered));
    return all;
  }
  for (const auto& asked : questions_of(words)) all.add(line_of(at.ask(asked)));
  return all;
}

}  // namespace

TEST_CASE("each of the 113 facts is answered") {
  const auto rows = read_csv("facts.csv", ';');
  std::map<std::string, dossier> cases;
  std::map<std::string, int> numbers;
  std::size_t right = 0;
  for (const auto& row : rows) {
    const auto& c = row.columns;
    CAPTURE(row.place);
    CAPTURE(c[1]);
    const auto words = words_of(c[1]);
    if (cases.find(words[0]) == cases.end()) cases.emplace(words[0], case_named(words[0]));
    const auto given = answered(cases.at(words[0]), words);
    CHECK(given.values == c[2]);
    CHECK(given.statuses == c[3]);
    CHECK_FALSE(c[4].empty());
    CHECK(++numbers[c[0]] == 1);
    if (given.values == c[2] && given.statuses == c[3]) ++right;
  }
  MESSAGE(right << " of " << rows.size() << " facts answered");
  CHECK(right == 113);
  CHECK(numbers.size() == 113);
}
