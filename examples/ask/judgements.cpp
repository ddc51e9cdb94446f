// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <utility>

#include "changes.hpp"
#include "files.hpp"
#include "questions.hpp"
#include "spelling.hpp"

using namespace avviso;

namespace {

constexpr int violated = 1;  // the exit code that says so

// The gravest outcome, and how many there are of each.
line verdict_line(std::span<const finding> findings, const inquiry& about) {
  const auto count = [&](outcome which) {
    return std::to_string(std::count_if(findings.begin(), findings.end(),
                                        [&](const finding& one) { return one.outcome == which; })) +
           ' ' + std::string(wording::text(which, about.how.in));
  };
  const auto all = verdict(findings);
  auto told = line::of(spelled(all), {{"what", about.say("verdict", "esito")},
                                      {"count", count(outcome::violated) + ", " + count(outcome::undetermined) + ", " +
                                                    count(outcome::satisfied)}});
  if (all == outcome::undetermined) told.status = status::undetermined;
  return told;
}

// What a reader must look at: violated first, then undetermined; the grants of one finding together.
std::vector<line> lines_of_findings(std::span<const finding> findings, const dossier& of, const inquiry& about) {
  std::vector<std::pair<finding, std::string>> groups;
  for (const auto which : {outcome::violated, outcome::undetermined}) {
    for (auto one : findings) {
      if (one.outcome != which) continue;
      const auto grant = std::exchange(one.grant, std::nullopt);
      auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.first == one; });
      if (found == groups.end()) found = groups.insert(groups.end(), {one, ""});
      if (grant) found->second += (found->second.empty() ? "" : ", ") + of.grants()[*grant];
    }
  }
  std::vector<line> all;
  for (const auto& [one, grants] : groups) {
    all.push_back(line::of(spelled(one.outcome), {{"rule", std::string(entry(one.rule).id)},
                                                  {"severity", spelled(entry(one.rule).severity)},
                                                  {"act", one.act ? of.acts()[*one.act].id : ""},
                                                  {"says", wording::text(one, about.how.in)},
                                                  {"grants", grants}}));
    if (one.outcome == outcome::undetermined) all.back().status = status::undetermined;
  }
  return all;
}

// In JSON one list; to people, each kind with columns of its own.
void tell_apart(const inquiry& about, std::vector<std::vector<line>> kinds) {
  if (!about.how.json) {
    for (const auto& lines : kinds) print(about.out, lines);
    return;
  }
  std::vector<line> all;
  for (auto& lines : kinds) std::move(lines.begin(), lines.end(), std::back_inserter(all));
  print_json(about.out, all);
}

int exit_code(std::span<const finding> findings) { return verdict(findings) == outcome::violated ? violated : 0; }

}  // namespace

int ask_audit(const inquiry& about) {
  const auto findings = audit(about.of, about.how.readings);
  tell_apart(about, {{verdict_line(findings, about)}, lines_of_findings(findings, about.of, about)});
  return exit_code(findings);
}

int ask_preview(const inquiry& about) {
  const auto seen = preview(about.of, read_draft(about.words[0], about.how.in), about.at().when());
  if (!seen) throw bad_input(about.words[0] + ": " + wording::text(seen.error(), about.how.in));
  tell_apart(about, {{verdict_line(seen->findings, about)},
                     lines_of(seen->changes, about),
                     lines_of_findings(seen->findings, seen->after.dossier(), about)});
  return exit_code(seen->findings);
}
