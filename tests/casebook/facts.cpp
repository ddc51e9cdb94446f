// SPDX-License-Identifier: BSL-1.0
// The table of facts through the library: each row is asked of its dossier by the call that its words stand for.
#include <avviso/avviso.hpp>

#include "../vectors/csv.hpp"
#include "read.hpp"

#include <iomanip>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace avviso;

namespace {

// The first two cells of a line.
struct cells {
  std::string value, status;
};

std::string text_of(date day) { return std::string(day.iso()); }
std::string text_of(const deadline_time& time) { return spelled(time); }
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

// Of a grant, or a notice, that no act in force awards or establishes yet, nothing is on record.
cells line_of(const result<answer<any_value>>& given) {
  if (!given) {
    const auto code = given.error().code;
    REQUIRE((code == errc::no_such_grant || code == errc::no_notice));
    return {.value = "-", .status = "not_on_record"};
  }
  cells line{.value = {}, .status = text_of(given->status())};
  for (const auto& one : given->candidates()) {
    const auto* value = one.if_stated();
    const bool is_end = given->possible() != possible_values::alternatives && value != nullptr;
    if (!line.value.empty()) line.value += is_end ? " .. " : " | ";
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
      {"end_of_activities", {.field = field::deadline, .deadline = deadline_kind::activities_end}},
      {"applications_close", {.field = field::deadline, .deadline = deadline_kind::applications_close}},
      {"award", {.field = field::award}},
      {"top_ups", {.field = field::top_ups}},
      {"units", {.field = field::units}},
      {"endowment", {.field = field::endowment}},
      {"established", {.field = field::milestone, .milestone = milestone::established}},
      {"responsible_authority", {.field = field::authority, .role = authority_role::responsible}},
      {"managing_body", {.field = field::authority, .role = authority_role::managing}},
      {"delegated_authority", {.field = field::authority, .role = authority_role::delegated}},
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

cells line_of(std::string text) { return {.value = std::move(text), .status = "known"}; }
cells line_of(const std::vector<std::string>& all, std::size_t index) {
  return index < all.size() ? line_of(all[index]) : cells{.value = "-", .status = "not_stated"};
}

using lines = std::vector<cells>;

// What its acts say of the notice; of a list that is empty, that it is.
lines notice_lines(const snapshot& at) {
  const auto whole = at.notice().whole();
  REQUIRE(whole);
  const auto* fund = whole->fund.if_stated();
  lines all = {line_of(whole->number), line_of(whole->title),
               fund != nullptr ? line_of(*fund) : cells{.value = "-", .status = "not_stated"},
               whole->programme == programme::amif_2014_2020 ? line_of("amif_2014_2020")
                                                             : cells{.value = "-", .status = "not_stated"}};
  std::vector<std::string> names;
  for (const auto& one : whole->lines) names.push_back(one.name);
  for (const auto* listed : {&std::as_const(names), &whole->applicants}) {
    for (std::size_t i = 0; i == 0 || i < listed->size(); ++i) all.push_back(line_of(*listed, i));
  }
  std::vector<question> rest = {{.field = field::deadline, .deadline = deadline_kind::applications_open},
                                {.field = field::deadline, .deadline = deadline_kind::applications_close},
                                {.field = field::endowment},
                                {.field = field::units}};
  for (const auto what :
       {milestone::established, milestone::committee_appointed, milestone::ranking_approved, milestone::closed})
    rest.push_back({.field = field::milestone, .milestone = what});
  for (const auto role :
       {authority_role::responsible, authority_role::delegated, authority_role::audit, authority_role::managing})
    rest.push_back({.field = field::authority, .role = role});
  for (const auto& asked : rest) all.push_back(line_of(at.ask(asked)));
  return all;
}

// The usual time limits and those that the acts name, of the notice and of its grants, where they are stated.
lines deadline_lines(const snapshot& at) {
  std::vector<deadline_name> which = {deadline_kind::applications_open, deadline_kind::applications_close,
                                      deadline_kind::activities_end, deadline_kind::final_report,
                                      deadline_kind::expenditure_limit};
  for (const auto& name : at.dossier().named_deadlines()) which.push_back(deadline_name::named(name));
  lines all;
  const auto add = [&](const std::optional<std::string>& grant) {
    for (const auto& one : which) {
      auto line = line_of(at.ask({.field = field::deadline, .deadline = one, .grant = grant}));
      if (line.status != "not_stated" && line.status != "not_on_record") all.push_back(std::move(line));
    }
  };
  add(std::nullopt);
  for (const auto& grant : at.dossier().grants()) add(grant);
  return all;
}

lines partner_lines(const snapshot& at, const std::string& grant) {
  const auto given = at.grant(grant).partnership();
  REQUIRE(given);
  const auto* members = given->if_known();
  REQUIRE(members != nullptr);
  lines all;
  for (const auto& one : *members) {
    const auto* unit = one.who.unit.if_stated();
    all.push_back(line_of(unit != nullptr ? one.who.entity + " – " + *unit : one.who.entity));
  }
  return all;
}

// Acts by the first day on which they may have been adopted.
lines act_lines(const snapshot& at) {
  const auto& of = at.dossier();
  std::multimap<date, partial_date> days;  // those of one key in the order in which they came
  for (const auto& one : of.acts()) days.emplace(one.reference.on.earliest(), one.reference.on);
  lines all;
  for (const auto& [first, one] : days)
    all.push_back(
        {.value = std::string(one.iso()), .status = one.precision() == precision::day ? "known" : "undetermined"});
  return all;
}

lines grant_lines(const snapshot& at) {
  lines all;
  for (const auto& grant : at.dossier().grants())
    all.push_back(
        line_of(at.ask({.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = grant})));
  return all;
}

lines timeline_lines(const snapshot& at, const question& asked) {
  lines all;
  for (const auto& one : timeline(at, asked)) all.push_back(line_of(one.answered));
  return all;
}

// The answer to the words, line by line.
lines lines_of(const snapshot& at, const std::vector<std::string>& words) {
  const std::string_view what = words[1];
  if (what == "fact") return {line_of(at.ask(fact_asked(words[2])))};
  if (what == "end")
    return {line_of(at.ask({.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = words[2]}))};
  if (what == "timeline") return timeline_lines(at, field_asked(words[2], words[3]));
  if (what == "notice") return notice_lines(at);
  if (what == "deadlines") return deadline_lines(at);
  if (what == "partners") return partner_lines(at, words[2]);
  if (what == "acts") return act_lines(at);
  if (what == "grants") return grant_lines(at);
  REQUIRE_MESSAGE(what == "envelope", what);
  lines all;
  for (const auto money : {field::endowment, field::awarded, field::granted, field::unallocated})
    all.push_back(line_of(at.ask({.field = money})));
  auto number = line_of(at.ask({.field = field::units}));
  if (number.status != "not_stated" && number.status != "not_on_record") all.push_back(std::move(number));
  return all;
}

// The lines of an answer as one; a status that all of them have stands once.
cells joined(const lines& all) {
  cells one;
  bool differ = false;
  for (const auto& line : all) {
    if (&line != &all.front()) {
      one.value += " // ";
      one.status += " // ";
    }
    one.value += line.value;
    one.status += line.status;
    differ = differ || line.status != all.front().status;
  }
  if (!differ && !all.empty()) one.status = all.front().status;
  return one;
}

cells answered(const dossier& of, std::vector<std::string> words) {
  const auto at = of.as_of(options_of(words));
  return joined(lines_of(at, words));
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
    CHECK(given.value == c[2]);
    CHECK(given.status == c[3]);
    CHECK_FALSE(c[4].empty());
    CHECK(++numbers[c[0]] == 1);
    if (given.value == c[2] && given.status == c[3]) ++right;
  }
  MESSAGE(right << " of " << rows.size() << " facts answered");
  CHECK(right == 113);
  CHECK(numbers.size() == 113);
}
