// SPDX-License-Identifier: BSL-1.0
// What the acts of the casebook say and the command `ask` does not ask for.
#include "facts.hpp"

#include <avviso/avviso.hpp>

#include "read.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

using namespace avviso;

namespace {

using facts::cells;
using facts::lines;

cells line_said(std::string text) { return {.value = std::move(text), .status = "known"}; }
cells line_said(const stated<std::string>& text) {
  const auto* one = text.if_stated();
  return one != nullptr ? line_said(*one) : cells{.value = "-", .status = "not_stated"};
}
cells line_said(const stated<euro>& amount) {
  const auto* one = amount.if_stated();
  return one != nullptr ? line_said(std::string(one->plain())) : cells{.value = "-", .status = "not_stated"};
}

const act& act_named(const snapshot& at, const std::string& id) {
  const auto* one = at.dossier().find_act(id);
  REQUIRE_MESSAGE(one != nullptr, id);
  return *one;
}

// The first provision of that kind.
template <class Provision>
const Provision& provision_of(const act& one) {
  for (const auto& says : one.provisions) {
    if (const auto* found = std::get_if<Provision>(&says)) return *found;
  }
  REQUIRE_MESSAGE(false, one.id);
  std::abort();
}

notice_limits limits_of(const snapshot& at, const std::string& line) {
  const auto whole = at.notice().whole();
  REQUIRE(whole);
  if (line.empty()) return whole->limits;
  const auto found =
      std::find_if(whole->lines.begin(), whole->lines.end(), [&](const notice_line& one) { return one.name == line; });
  REQUIRE_MESSAGE(found != whole->lines.end(), line);
  return found->limits;
}

grant whole_grant(const snapshot& at, const std::string& name) {
  const auto whole = at.grant(name).whole();
  REQUIRE(whole);
  return *whole;
}

// The text that an object which a house keeps has under a key.
std::string kept_text(const extra& kept, const std::string& key) {
  const auto begin = kept.json().find('"' + key + "\": \"");
  REQUIRE_MESSAGE(begin != std::string::npos, kept.json());
  const auto first = begin + key.size() + 5;
  return kept.json().substr(first, kept.json().find('"', first) - first);
}

lines citation_lines(const snapshot& at, const std::string& of) {
  const auto& one = act_named(at, of).reference;
  return {line_said(wording::text(one, language::english)), line_said(one.authority)};
}

lines published_lines(const snapshot& at, const std::string& of) {
  const auto& day = act_named(at, of).published;
  REQUIRE(day.is_stated());
  return {line_said(std::string(day.if_stated()->iso()))};
}

lines scope_lines(const snapshot& at, const std::string& of) {
  return {line_said(provision_of<designation>(act_named(at, of)).scope)};
}

lines grants_lines(const snapshot& at, const std::string& of) {
  lines all;
  for (const auto& one : provision_of<award>(act_named(at, of)).grants) all.push_back(line_said(one.name));
  return all;
}

lines added_lines(const snapshot& at, const std::string& of) {
  const auto& adds = provision_of<enlargement>(act_named(at, of));
  REQUIRE(adds.by.is_stated());
  return {line_said(std::to_string(adds.by.if_stated()->number())), line_said(std::string(name_of(adds.funded_by)))};
}

lines reserved_lines(const snapshot& at, const std::string& of) {
  const auto& opens = provision_of<window_opening>(act_named(at, of));
  REQUIRE(opens.opens.is_stated());
  REQUIRE(opens.closes.is_stated());
  lines all = {line_said(spelled(*opens.opens.if_stated())), line_said(spelled(*opens.closes.if_stated()))};
  for (const auto& one : opens.reserved_for) all.push_back(line_said(one));
  return all;
}

// «ACT ELECTION»
lines adhered_lines(const snapshot& at, const std::string& of) {
  const auto blank = of.find(' ');
  lines all;
  for (const auto& one : at.dossier().acts()) {
    for (const auto& says : one.provisions) {
      const auto* adheres = std::get_if<adhesion>(&says);
      if (adheres != nullptr && adheres->to == of.substr(0, blank) &&
          name_of(static_cast<election>(adheres->elects)) == of.substr(blank + 1))
        all.push_back(line_said(adheres->grant));
    }
  }
  return all;
}

// The notice that the act which it names establishes, as that one's own dossier has it.
lines followed_lines(const snapshot& at, const std::string& of) {
  const auto& kept = act_named(at, of).extra;
  const auto other = case_named(kept_text(kept, "dossier"));
  const auto* followed = other.find_act(kept_text(kept, "act"));
  REQUIRE(followed != nullptr);
  const auto& one = provision_of<establishment>(*followed).notice;
  return {line_said(one.number), line_said(one.title)};
}

lines codes_lines(const snapshot& at, const std::string& of) {
  const auto whole = whole_grant(at, of);
  REQUIRE(whole.project_code.is_stated());
  REQUIRE(whole.cup.is_stated());
  return {line_said(std::string(whole.project_code.if_stated()->text())),
          line_said(std::string(whole.cup.if_stated()->text()))};
}

lines work_package_lines(const snapshot& at, const std::string& of) {
  lines all;
  for (const auto& one : whole_grant(at, of).work_packages) all.push_back(line_said(one));
  return all;
}

lines per_person_lines(const snapshot& at, const std::string& of) { return {line_said(limits_of(at, of).per_person)}; }
lines jointly_lines(const snapshot& at, const std::string& of) { return {line_said(limits_of(at, of).jointly)}; }
lines greatest_lines(const snapshot& at, const std::string& of) {
  return {line_said(limits_of(at, of).greatest_grant)};
}

lines youngest_lines(const snapshot& at, const std::string& of) {
  const auto limits = limits_of(at, of);
  REQUIRE(limits.youngest.is_stated());
  return {line_said(std::to_string(*limits.youngest.if_stated()))};
}

lines oldest_lines(const snapshot& at, const std::string& of) {
  const auto limits = limits_of(at, of);
  REQUIRE(limits.oldest.is_stated());
  const auto& age = *limits.oldest.if_stated();
  return {line_said(std::to_string(std::uint32_t{age.years})),
          line_said(std::string(name_of(static_cast<upper_age>(age.until))))};
}

}  // namespace

lines facts::whole_lines(const snapshot& at, const std::string& what) {
  static const std::map<std::string_view, lines (*)(const snapshot&, const std::string&)> all = {
      {"citation", citation_lines},     {"published", published_lines}, {"scope", scope_lines},
      {"grants", grants_lines},         {"added", added_lines},         {"reserved", reserved_lines},
      {"adhered", adhered_lines},       {"followed", followed_lines},   {"codes", codes_lines},
      {"per_person", per_person_lines}, {"jointly", jointly_lines},     {"greatest_grant", greatest_lines},
      {"youngest", youngest_lines},     {"oldest", oldest_lines},       {"work_packages", work_package_lines},
  };
  const auto colon = what.find(':');
  const auto found = all.find(std::string_view(what).substr(0, colon));
  REQUIRE_MESSAGE(found != all.end(), what);
  return found->second(at, colon == std::string::npos ? "" : what.substr(colon + 1));
}
