// SPDX-License-Identifier: BSL-1.0
#include <avviso/names.hpp>
#include <avviso/rules/legal_order.hpp>

#include <algorithm>
#include <map>
#include <variant>

#include "questions.hpp"
#include "spelling.hpp"

using namespace avviso;

namespace {

// The notice as it is in force; where some of its fields cannot be given, as it was established.
std::optional<notice> notice_of(const snapshot& at) {
  if (auto whole = at.notice().whole()) return *std::move(whole);
  if (const auto number = at.notice().milestone(milestone::established); !number) return std::nullopt;
  for (const auto& one : at.dossier().acts()) {
    for (const auto& says : one.provisions) {
      if (const auto* founds = std::get_if<establishment>(&says)) return founds->notice;
    }
  }
  return std::nullopt;
}

std::optional<std::string> if_stated(const stated<std::string>& one) {
  const auto* text = one.if_stated();
  return text != nullptr ? std::optional<std::string>(*text) : std::nullopt;
}

// What an act says of the notice and no later act changes.
void add_texts(std::vector<line>& all, const notice& of, const inquiry& about) {
  const auto add = [&](std::optional<std::string> value, std::string_view english, std::string_view italian) {
    if (value && value->empty()) value.reset();
    all.push_back(line::of(std::move(value), {{"what", about.say(english, italian)}}));
  };
  add(of.number, "number", "numero");
  add(of.title, "title", "titolo");
  add(if_stated(of.fund), "fund", "fondo");
  const auto* programme = of.programme.if_stated();
  all.push_back(
      line::of(programme != nullptr ? std::optional<told>(named(name_of(*programme), about.how.in)) : std::nullopt,
               {{"what", about.say("programme", "programma")}}));
  for (const auto& one : of.lines) {
    const auto title = if_stated(one.title);
    add(title ? one.name + " (" + *title + ')' : one.name, "line", "linea");
  }
  if (of.lines.empty()) add(std::nullopt, "line", "linea");
  for (const auto& one : of.applicants) add(one, "applicants", "soggetti proponenti");
  if (of.applicants.empty()) add(std::nullopt, "applicants", "soggetti proponenti");
}

line field_line(const inquiry& about, const snapshot& at, const question& asked) {
  return line_of(at.ask(asked), {{"what", wording::text(asked, at.dossier(), about.how.in)}}, about.how.in);
}

bool is_stated(const line& one) { return one.status != status::not_stated; }

// The window for applications is the notice's alone.
std::vector<deadline_name> names_of(const dossier& of, bool of_grant) {
  std::vector<deadline_name> all;
  if (!of_grant) all = {deadline_kind::applications_open, deadline_kind::applications_close};
  for (const auto kind : {deadline_kind::activities_end, deadline_kind::final_report, deadline_kind::expenditure_limit})
    all.emplace_back(kind);
  for (const auto& one : of.named_deadlines()) all.push_back(deadline_name::named(one));
  return all;
}

void add_deadlines(std::vector<line>& all, const inquiry& about, const snapshot& at,
                   const std::optional<std::string>& grant) {
  for (const auto& which : names_of(about.of, grant.has_value())) {
    auto one = field_line(about, at, {.field = field::deadline, .deadline = which, .grant = grant});
    if (is_stated(one)) all.push_back(std::move(one));
  }
}

// Who is in every possible partnership is in it; who is only in some, perhaps.
void add_partners(std::vector<line>& all, const inquiry& about, const snapshot& at, const std::string& grant) {
  const auto given = at.grant(grant).partnership();
  std::vector<member> members;
  std::size_t possible = 0;
  if (given) {
    possible = given->candidates().size();
    for (const auto& candidate : given->candidates()) {
      const auto* listed = candidate.if_stated();
      if (listed == nullptr) continue;
      for (const auto& one : *listed) {
        if (std::find(members.begin(), members.end(), one) == members.end()) members.push_back(one);
      }
    }
  }
  const auto holds = [](const stated<std::vector<member>>& candidate, const member& one) {
    const auto* listed = candidate.if_stated();
    return listed != nullptr && std::find(listed->begin(), listed->end(), one) != listed->end();
  };
  for (const auto& one : members) {
    const auto in = std::count_if(given->candidates().begin(), given->candidates().end(),
                                  [&](const auto& candidate) { return holds(candidate, one); });
    auto row = line::of(cell_text(one.who), {{"role", named(spelled(one.role), about.how.in)},
                                             {"category", if_stated(one.category).value_or("")},
                                             {"share", share_of(one)},
                                             {"identifier", identifier_of(one.who)},
                                             {"grant", grant}});
    if (static_cast<std::size_t>(in) < possible) row.status = status::undetermined;
    all.push_back(std::move(row));
  }
  if (members.empty())
    all.push_back(line_of(given, {{"role", ""}, {"category", ""}, {"share", ""}, {"identifier", ""}, {"grant", grant}},
                          about.how.in));
}

line act_line(const inquiry& about, const snapshot& at, const act& one) {
  const auto& on = one.reference.on;
  const bool has_day = on.precision() != precision::unknown;
  auto row = line::of(has_day ? std::optional<std::string>(on.iso().c_str()) : std::nullopt);
  if (has_day && on.precision() != precision::day) row.status = status::undetermined;
  told registered("-");
  if (const auto* made = one.registration.if_stated()) {
    const auto* number = made->number.if_stated();
    registered = made->on.iso().c_str() + (number != nullptr ? " n. " + *number : "");
  } else if (control_of(one) == control::not_required) {
    registered = named("not_required", about.how.in);
  }
  row.cells = {{"id", one.id},
               {"act", wording::text(one.reference, about.how.in)},
               {"registration", registered, about.say("registration ", "registrazione ")},
               {"standing", value_text(line_of(at.standing_of(one.id), {}, about.how.in), about.how.in)}};
  return row;
}

}  // namespace

int ask_notice(const inquiry& about) {
  const auto at = about.at();
  std::vector<line> all;
  const auto known = notice_of(at);
  if (!known) return about.tell({field_line(about, at, {.field = field::endowment})});
  add_texts(all, *known, about);
  for (const auto which : {deadline_kind::applications_open, deadline_kind::applications_close})
    all.push_back(field_line(about, at, {.field = field::deadline, .deadline = which}));
  for (const auto what : {field::endowment, field::units}) all.push_back(field_line(about, at, {.field = what}));
  for (const auto what :
       {milestone::established, milestone::committee_appointed, milestone::ranking_approved, milestone::closed})
    all.push_back(field_line(about, at, {.field = field::milestone, .milestone = what}));
  for (const auto role :
       {authority_role::responsible, authority_role::delegated, authority_role::audit, authority_role::managing})
    all.push_back(field_line(about, at, {.field = field::authority, .role = role}));
  return about.tell(all);
}

int ask_grants(const inquiry& about) {
  const auto at = about.at();
  const auto in = about.how.in;
  std::vector<line> all;
  for (const auto& grant : about.of.grants()) {
    all.push_back(line_of(
        at.grant(grant).end_of_activities(),
        {{"grant", grant},
         {"award", value_text(line_of(at.grant(grant).award(), {}, in), in), about.say("award ", "importo ")},
         {"top_ups", value_text(line_of(at.grant(grant).top_ups(), {}, in), in), about.say("added ", "aggiunte ")},
         {"reductions", value_text(line_of(at.grant(grant).reductions(), {}, in), in), about.say("taken ", "ridotte ")},
         {"standing", value_text(line_of(at.grant(grant).standing(), {}, in), in)}},
        in));
  }
  return about.tell(all);
}

int ask_deadlines(const inquiry& about) {
  const auto at = about.at();
  std::vector<line> all;
  if (about.words.empty() || about.words[0] == "-") add_deadlines(all, about, at, std::nullopt);
  for (const auto& grant : about.of.grants()) {
    if (about.words.empty() || (about.words[0] != "-" && about.grant(about.words[0]) == grant))
      add_deadlines(all, about, at, grant);
  }
  if (all.empty()) all.push_back(line::of(std::nullopt, {{"what", about.say("any time limit", "alcun termine")}}));
  return about.tell(all);
}

int ask_envelope(const inquiry& about) {
  const auto at = about.at();
  std::vector<line> all;
  for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated})
    all.push_back(field_line(about, at, {.field = what}));
  if (auto units = field_line(about, at, {.field = field::units}); is_stated(units)) all.push_back(std::move(units));
  // Then of each line, what is stated.
  for (const auto& asked : questions_about(about.of)) {
    const bool is_of_money = asked.field == field::endowment || asked.field == field::awarded ||
                             asked.field == field::granted || asked.field == field::unallocated ||
                             asked.field == field::units;
    if (!asked.line || !is_of_money) continue;
    if (auto one = field_line(about, at, asked); is_stated(one)) all.push_back(std::move(one));
  }
  return about.tell(all);
}

int ask_payments(const inquiry& about) {
  const auto at = about.at();
  const auto in = about.how.in;
  std::vector<line> all;
  const auto value = [&](const auto& given) { return value_text(line_of(given, {}, in), in); };
  if (about.words.empty()) all.push_back(line_of(at.notice().paid(), {{"grant", "-"}}, in));
  for (const auto& grant : about.of.grants()) {
    if (!about.words.empty() && about.grant(about.words[0]) != grant) continue;
    const auto its = at.grant(grant);
    all.push_back(line_of(its.paid(),
                          {{"grant", grant},
                           {"total", value(its.total()), about.say("of ", "su ")},
                           {"payable", value(its.payable()), about.say("payable ", "da erogare ")},
                           {"to_recover", value(its.to_recover()), about.say("to recover ", "da recuperare ")}},
                          in));
  }
  return about.tell(all);
}

int ask_partners(const inquiry& about) {
  const auto at = about.at();
  std::vector<line> all;
  if (!about.words.empty()) {
    add_partners(all, about, at, about.grant(about.words[0]));
  } else {
    for (const auto& grant : about.of.grants()) add_partners(all, about, at, grant);
  }
  return about.tell(all);
}

int ask_acts(const inquiry& about) {
  const auto at = about.at();
  std::multimap<date, const act*> acts;  // those of one day in the order of the dossier
  for (const auto& one : about.of.acts()) {
    const date first = one.reference.on.earliest();
    acts.emplace(first == date::min() ? date::max() : first, &one);
  }
  std::vector<line> all;
  all.reserve(acts.size());
  for (const auto& [first, one] : acts) all.push_back(act_line(about, at, *one));
  return about.tell(all);
}
