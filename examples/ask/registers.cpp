// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/merging.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/json.hpp>

#include "field_names.hpp"
#include "files.hpp"
#include "questions.hpp"
#include "spelling.hpp"

using namespace avviso;

namespace {

// The values that may be answered, as a cell shows several.
std::string values_of(const settling_fact& one, language in) {
  line values{.values = {}, .status = status::undetermined};
  for (const auto& each : one.values) {
    const auto* value = each.if_stated();
    values.values.push_back(value != nullptr ? std::optional(cell_text(*value, in)) : std::nullopt);
  }
  return value_text(values, in).said;
}

}  // namespace

int ask_settle(const inquiry& about) {
  const auto asked = field_named(about.words[1], about.subject(about.words[0]), about.how.in);
  const auto facts = settled_by(about.at(), asked);
  if (!facts) throw bad_input(wording::text(facts.error(), about.how.in));
  if (about.how.json) {
    about.out << to_json(*facts);
    return 0;
  }
  std::vector<line> all;
  if (facts->empty()) {
    const auto given = about.at().ask(asked);
    const auto is = given->status();
    all.push_back(line::of(
        named("none", about.how.in),
        {{"why", about.say("no single fact would settle it; it is ", "nessun singolo fatto lo determinerebbe; è ") +
                     std::string(wording::text(is, about.how.in))}}));
  }
  for (const auto& one : *facts) {
    const auto of =
        one.provision ? about.say(", point ", ", punto ") + std::to_string(*one.provision + 1) : std::string();
    all.push_back(line::of(named(name_of(one.which), about.how.in),
                           {{"act", one.act},
                            {"grant", one.grant.value_or("")},
                            {"says", std::string(wording::text(one.which, about.how.in)) + of},
                            {"values", values_of(one, about.how.in), about.say("then ", "allora ")}}));
  }
  return about.tell(all);
}

int ask_merge(const inquiry& about) {
  const auto both = merge(about.of, read_dossier(about.words[0], about.how.in));
  if (!both) throw bad_input(about.words[0] + ": " + wording::text(both.error(), about.how.in));
  if (about.how.json) {
    about.out << to_json(both->dossier);
    return 0;
  }
  std::vector<line> all;
  const auto put = [&](std::string spelled, std::string_view english, std::string_view italian,
                       std::vector<cell> cells) {
    all.push_back(line::of(told(std::move(spelled), about.say(english, italian)), std::move(cells)));
  };
  for (const auto& one : both->differ) {
    put("differs", "differs", "differisce",
        {{"act", one.act},
         {"member", one.member},
         {"first", one.first, about.say("stands ", "resta ")},
         {"second", one.second, about.say("not ", "non ")}});
  }
  for (const auto& one : both->filled)
    put("filled", "filled", "completato", {{"act", one.act}, {"member", one.member}});
  for (const auto& one : both->renamed)
    put("renamed", "renamed", "rinominato", {{"act", one.id}, {"second", one.second, about.say("was ", "era ")}});
  for (const auto& one : both->only_first) put("only_first", "only here", "solo qui", {{"act", one}});
  for (const auto& one : both->only_second) put("only_second", "only there", "solo lì", {{"act", one}});
  return about.tell(all);
}
