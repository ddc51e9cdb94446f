// SPDX-License-Identifier: BSL-1.0
// The table of facts through the library: each row is asked of its dossier by the call that its words stand for. What
// it says is by acts, or computed from what they say, is asked again of the acts alone.
#include "facts.hpp"

#include <avviso/avviso.hpp>

#include "../vectors/csv.hpp"
#include "read.hpp"

#include <algorithm>
#include <iomanip>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace avviso;
using namespace facts;

namespace {

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
      {"applications_open", {.field = field::deadline, .deadline = deadline_kind::applications_open}},
      {"applications_close", {.field = field::deadline, .deadline = deadline_kind::applications_close}},
      {"award", {.field = field::award}},
      {"awarded", {.field = field::awarded}},
      {"top_ups", {.field = field::top_ups}},
      {"units", {.field = field::units}},
      {"endowment", {.field = field::endowment}},
      {"established", {.field = field::milestone, .milestone = milestone::established}},
      {"committee_appointed", {.field = field::milestone, .milestone = milestone::committee_appointed}},
      {"agreement_signed", {.field = field::milestone, .milestone = milestone::agreement_signed}},
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
  if (grant.rfind("line:", 0) == 0) {
    asked.line = grant.substr(5);
  } else if (grant != "-") {
    asked.grant = grant;
  }
  return asked;
}

cells line_of(std::string text) { return {.value = std::move(text), .status = "known"}; }
cells labelled(cells line, std::string label) {
  line.label = std::move(label);
  return line;
}
cells line_of(const stated<std::string>& text) {
  const auto* one = text.if_stated();
  return one != nullptr && !one->empty() ? line_of(*one) : cells{.value = "-", .status = "not_stated"};
}

// What its acts say of the notice; of a list that is empty, that it is.
lines notice_lines(const snapshot& at) {
  const auto whole = at.notice().whole();
  REQUIRE(whole);
  const auto* programme = whole->programme.if_stated();
  lines all = {labelled(line_of(stated<std::string>(whole->number)), "number"),
               labelled(line_of(stated<std::string>(whole->title)), "title"), labelled(line_of(whole->fund), "fund"),
               labelled(programme != nullptr ? line_of(std::string(name_of(*programme)))
                                             : line_of(stated<std::string>(not_stated)),
                        "programme")};
  std::vector<std::string> names;
  for (const auto& one : whole->lines) {
    const auto* title = one.title.if_stated();
    names.push_back(title != nullptr ? one.name + " (" + *title + ')' : one.name);
  }
  const std::pair<const char*, const std::vector<std::string>*> lists[] = {{"line", &names},
                                                                           {"applicants", &whole->applicants}};
  for (const auto& [label, listed] : lists) {
    for (const auto& one : *listed) all.push_back(labelled(line_of(one), label));
    if (listed->empty()) all.push_back(labelled(line_of(stated<std::string>(not_stated)), label));
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
  for (const auto& asked : rest)
    all.push_back(labelled(line_of(at.ask(asked)), wording::text(asked, language::english)));
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
  if (all.empty()) all.push_back({.value = "-", .status = "not_stated"});
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
    all.push_back(labelled(line_of(unit != nullptr ? one.who.entity + " – " + *unit : one.who.entity),
                           std::string(name_of(static_cast<partner_role>(one.role)))));
  }
  return all;
}

// Acts by the first day on which they may have been adopted.
lines act_lines(const snapshot& at) {
  const auto& of = at.dossier();
  std::multimap<date, const act*> days;  // those of one key in the order in which they came
  for (const auto& one : of.acts()) days.emplace(one.reference.on.earliest(), &one);
  lines all;
  for (const auto& [first, one] : days) {
    const auto& on = one->reference.on;
    const auto* registered = one->registration.if_stated();
    std::string registration = "registration ";
    if (registered != nullptr) {
      const auto* number = registered->number.if_stated();
      registration += std::string(registered->on.iso()) + (number != nullptr ? " n. " + *number : "");
    } else {
      registration += control_of(*one) == control::not_required ? "not_required" : "-";
    }
    all.push_back({.value = std::string(on.iso()),
                   .status = on.precision() == precision::day ? "known" : "undetermined",
                   .label = one->id,
                   .rest = {wording::text(one->reference, language::english), registration}});
  }
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
  if (what == "whole") return whole_lines(at, words[2]);
  if (what == "computed") return computed_lines(at, words[2]);
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

// Takes the words off that say which of the lines count, by their third cell, and which cell stands for the first.
lines chosen_of(lines all, std::string_view label, std::size_t cell) {
  lines chosen;
  for (auto& one : all) {
    if (!label.empty() && one.label != label) continue;
    if (cell != 0) {
      REQUIRE(cell - 4 < one.rest.size());
      one.value = one.rest[cell - 4];
    }
    chosen.push_back(std::move(one));
  }
  return chosen;
}

cells answered(const dossier& of, std::vector<std::string> words) {
  const auto at = of.as_of(options_of(words));
  std::string label;
  std::size_t cell = 0;
  if (words.back().rfind("cell:", 0) == 0) {
    cell = std::stoul(words.back().substr(5));
    words.pop_back();
  }
  if (words.back().rfind("only:", 0) == 0) {
    label = words.back().substr(5);
    words.pop_back();
  }
  return joined(chosen_of(lines_of(at, words), label, cell));
}

dossier acts_alone(const dossier& of) {
  std::vector<act> acts;
  for (const auto& one : of.acts()) acts.push_back(one);
  const auto made = dossier::of(of.defaults(), acts);
  REQUIRE(made);
  return *made;
}

}  // namespace

TEST_CASE("each fact of the casebook is answered, and what acts say without any statement") {
  const auto rows = read_csv("facts.csv", ';');
  std::map<std::string, dossier> cases;
  std::map<std::string, int> numbers;
  std::map<std::string, std::size_t> by;
  std::map<std::string, std::size_t> of_the_first_ten;
  std::size_t right = 0;
  for (const auto& row : rows) {
    const auto& c = row.columns;
    CAPTURE(row.place);
    CAPTURE(c[1]);
    const auto words = words_of(c[1]);
    if (cases.find(words[0]) == cases.end()) cases.emplace(words[0], case_named(words[0]));
    const auto& whole = cases.at(words[0]);
    const auto is_right = [&](const cells& given) { return given.value == c[2] && given.status == c[3]; };
    const auto given = answered(whole, words);
    CHECK(given.value == c[2]);
    CHECK(given.status == c[3]);
    const bool is_stated = c[4] == "statement";
    CHECK_MESSAGE((is_stated || c[4] == "acts" || c[4] == "computed"), c[4]);
    CHECK_MESSAGE(is_right(answered(acts_alone(whole), words)) != is_stated, "by ", c[4]);
    CHECK((words[1] == "computed") == (c[4] == "computed"));
    CHECK_FALSE(c[5].empty());
    CHECK(++numbers[c[0]] == 1);
    ++by[c[4]];
    if (std::stoi(c[0].substr(1)) < 140) ++of_the_first_ten[c[4]];
    if (is_right(given)) ++right;
  }
  MESSAGE(right << " of " << rows.size() << " facts answered: " << by["acts"] << " by acts, " << by["computed"]
                << " computed, " << by["statement"] << " by statements");
  CHECK(right == rows.size());
  CHECK(of_the_first_ten["acts"] + of_the_first_ten["computed"] >= 80);
  CHECK(of_the_first_ten["acts"] + of_the_first_ten["computed"] + of_the_first_ten["statement"] == 113);
}
