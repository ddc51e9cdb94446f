// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/accepted.hpp>
#include <avviso/json.hpp>
#include <avviso/names.hpp>

#include <algorithm>
#include <utility>

#include "changes.hpp"
#include "files.hpp"
#include "questions.hpp"
#include "spelling.hpp"

using namespace avviso;

namespace {

constexpr int violated = 1;  // the exit code that says so

// The gravest outcome, and how many there are of each; a warning that is violated is none of the grave.
line verdict_line(std::span<const finding> findings, const inquiry& about) {
  const auto count = [&](outcome which, bool grave) {
    const auto counted = std::count_if(findings.begin(), findings.end(), [&](const finding& one) {
      return one.outcome == which &&
             (which != outcome::violated || (entry(one.rule).severity == severity::error) == grave);
    });
    return std::to_string(counted) + ' ' + std::string(wording::text(which, about.how.in));
  };
  const auto all = verdict(findings);
  auto told = line::of(named(name_of(all), about.how.in),
                       {{"what", about.say("verdict", "esito")},
                        {"count", count(outcome::violated, true) + about.say(" (error), ", " (errore), ") +
                                      count(outcome::violated, false) + about.say(" (warning), ", " (avvertimento), ") +
                                      count(outcome::undetermined, true) + ", " + count(outcome::satisfied, true)}});
  if (all == outcome::undetermined) told.status = status::undetermined;
  return told;
}

// The words of a finding, with the names that it misses, but without the act, the rule and the outcome, which have
// cells of their own.
std::string reason(const finding& one, const dossier& of, language in) {
  auto whole = wording::text(one, of, in);
  const auto without_act = whole.rfind(wording::text(one, in));
  if (without_act != std::string::npos) whole.erase(0, without_act);
  const auto colon = whole.find(": ");
  return colon == std::string::npos ? whole : whole.substr(colon + 2);
}

// The act, or the source and the grant that it speaks of.
std::string subject_of(const finding& one, const dossier& of) {
  if (one.act) return of.acts()[*one.act].id;
  if (!one.statement) return "";
  const auto& says = of.statements()[*one.statement];
  return says.source + ": " + says.about.grant.value_or("");
}

// What of the act it is about: the kind of its provision, and which of them where it has several of that kind.
told provision_of(const finding& one, const dossier& of, language in) {
  if (!one.act || !one.provision) return "";
  const auto& all = of.acts()[*one.act].provisions;
  if (*one.provision >= all.size()) return "";
  const auto kind = cell_text(all[*one.provision]);
  const auto alike = std::count_if(all.begin(), all.end(),
                                   [&](const provision& each) { return each.index() == all[*one.provision].index(); });
  const auto which = alike > 1 ? ' ' + std::to_string(*one.provision) : "";
  return {kind + which, named(kind, in).said + which};
}

// What a reader must look at: violated first, then undetermined; the grants of one finding together.
std::vector<line> lines_of_findings(std::span<const finding> findings, const dossier& of, const inquiry& about) {
  std::vector<std::vector<finding>> groups;
  const auto are_alike = [](finding a, finding b) {
    a.grant.reset();
    b.grant.reset();
    return a == b;
  };
  for (const auto which : {outcome::violated, outcome::undetermined}) {
    for (const auto& run : alike(findings)) {
      if (run.front().outcome != which) continue;
      auto found = std::find_if(groups.begin(), groups.end(),
                                [&](const auto& group) { return are_alike(group.front(), run.front()); });
      if (found == groups.end()) found = groups.emplace(groups.end());
      found->insert(found->end(), run.begin(), run.end());
    }
  }
  std::vector<line> all;
  for (const auto& group : groups) {
    const auto& one = group.front();
    all.push_back(line::of(named(name_of(one.outcome), about.how.in),
                           {{"rule", std::string(entry(one.rule).id)},
                            {"severity", named(name_of(entry(one.rule).severity), about.how.in)},
                            {"act", subject_of(one, of)},
                            {"provision", provision_of(one, of, about.how.in)},
                            {"says", reason(one, of, about.how.in)},
                            {"grants", wording::grants_of(group, of, about.how.in)}}));
    if (one.outcome == outcome::undetermined) all.back().status = status::undetermined;
  }
  return all;
}

// What a reader must look at, and what the office accepts of it, each finding of a grant in a row of its own.
std::string csv_of(const findings_apart& apart, std::span<const accepted_finding> accepted, const dossier& of,
                   language in) {
  std::string text = csv_row({"outcome", "rule", "severity", "act", "provision", "grant", "says", "accepted"});
  const auto put = [&](const finding& one, const std::string& reason_accepted) {
    if (one.outcome != outcome::violated && one.outcome != outcome::undetermined) return;
    text +=
        csv_row({std::string(name_of(one.outcome)), std::string(entry(one.rule).id),
                 std::string(name_of(entry(one.rule).severity)), subject_of(one, of), provision_of(one, of, in).spelled,
                 one.grant ? of.grants()[*one.grant] : std::string(), reason(one, of, in), reason_accepted});
  };
  for (const auto& one : apart.open) put(one, {});
  for (const auto& one : apart.accepted) put(one.found, accepted[one.by].reason);
  return text;
}

// What the office accepts, and what it no longer needs to.
std::vector<line> lines_of_accepted(const findings_apart& apart, std::span<const accepted_finding> accepted,
                                    const inquiry& about) {
  std::vector<line> all;
  for (std::uint32_t i = 0; i < accepted.size(); ++i) {
    const auto count =
        std::count_if(apart.accepted.begin(), apart.accepted.end(), [i](const acceptance& one) { return one.by == i; });
    const auto& one = accepted[i];
    const auto says = count > 0 ? told(std::string("accepted"), about.say("accepted", "accettata"))
                                : told(std::string("outdated"), about.say("outdated", "superata"));
    all.push_back(line::of(says, {{"rule", std::string(entry(one.rule).id)},
                                  {"outcome", named(name_of(one.outcome), about.how.in)},
                                  {"act", one.of},
                                  {"grant", one.grant.value_or("")},
                                  {"count", std::to_string(count), about.say("findings ", "rilievi ")},
                                  {"reason", one.reason}}));
  }
  return all;
}

int exit_code(std::span<const finding> findings) { return verdict(findings) == outcome::violated ? violated : 0; }

// Prints what rules say of `of`, what the office accepts apart; `between` goes after the verdict.
int tell_findings(std::span<const finding> findings, const dossier& of, const inquiry& about,
                  const std::vector<line>& between) {
  const auto accepted =
      about.how.accepted.empty() ? std::vector<accepted_finding>() : read_accepted(about.how.accepted, about.how.in);
  const auto apart = set_apart(findings, of, accepted);
  if (about.how.csv) {
    about.out << csv_of(apart, accepted, of, about.how.in);
  } else {
    print(about.out, {verdict_line(apart.open, about)}, about.how.in);
    print(about.out, between, about.how.in);
    print(about.out, lines_of_findings(apart.open, of, about), about.how.in);
    print(about.out, lines_of_accepted(apart, accepted, about), about.how.in);
  }
  return exit_code(apart.open);
}
}  // namespace

int ask_audit(const inquiry& about) {
  const auto findings = audit(about.of, about.how.readings);
  if (!about.how.json) return tell_findings(findings, about.of, about, {});
  about.out << to_json(findings, about.of);
  return exit_code(findings);
}

int ask_preview(const inquiry& about) {
  const auto seen = preview(about.of, read_draft(about.words[0], about.how.in), about.at().when());
  if (!seen) throw bad_input(about.words[0] + ": " + wording::text(seen.error(), about.how.in));
  if (!about.how.json)
    return tell_findings(seen->findings, seen->after.dossier(), about, lines_of(seen->changes, about));
  about.out << to_json(*seen);
  return exit_code(seen->findings);
}

int ask_accept(const inquiry& about) {
  about.out << to_json(accept_all(audit(about.of, about.how.readings), about.of, about.words[0]));
  return 0;
}
