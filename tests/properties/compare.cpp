// SPDX-License-Identifier: BSL-1.0
#include "compare.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "reference_fold.hpp"

namespace reference {

using namespace avviso;

namespace {

std::string text(const values& all) {
  std::string made = "{";
  for (const auto& one : all) made.append(" ").append(one ? std::to_string(*one) : "not_stated");
  return made + " }";
}

std::int64_t plain(date day) { return day.days(); }
std::int64_t plain(euro amount) { return amount.cents(); }
std::int64_t plain(bool yes) { return yes ? 1 : 0; }
std::int64_t plain(standing is) { return static_cast<std::int64_t>(is); }

// Why an answer is not what the reference expects; empty: it is. `absent`: the error that is due instead.
template <class T>
std::string differs(const std::string& what, const result<answer<T>>& given, const values& expected,
                    std::optional<errc> absent = {}) {
  if (absent) {
    if (!given && given.error().code == *absent) return {};
    return what + ": " + (given ? "an answer" : "another error") + " where error " +
           std::to_string(static_cast<int>(*absent)) + " is due\n";
  }
  if (!given)
    return what + ": error " + std::to_string(static_cast<int>(given.error().code)) + " for " + text(expected) + '\n';

  // Compared in their order: sorted, each once, not stated last.
  std::vector<value> candidates;
  for (const auto& one : given->candidates()) {
    const auto* stated = one.if_stated();
    candidates.push_back(stated != nullptr ? value(plain(*stated)) : std::nullopt);
  }
  if (candidates != std::vector<value>(expected.begin(), expected.end())) {
    return what + ": library " + text(values(candidates.begin(), candidates.end())) +
           (candidates.size() == values(candidates.begin(), candidates.end()).size() ? "" : " (with repetitions)") +
           ", reference " + text(expected) + '\n';
  }
  const auto is = candidates.size() > 1 ? status::undetermined
                  : candidates.front()  ? status::known
                                        : status::not_stated;
  if (given->status() != is) return what + ": status\n";
  if ((given->if_known() != nullptr) != (is == status::known)) return what + ": if_known\n";
  return {};
}

std::string outcome_text(const std::set<outcome>& all) {
  std::string made;
  for (const auto one : all) made.append(" ").append(wording::text(one, language::english));
  return made;
}

// What a rule finds is never more than all histories agree on.
std::string judgements_differ(const dossier& of, const snapshot& at, const answers& expected) {
  std::map<std::pair<std::string, std::string>, std::map<rule, std::vector<outcome>>> library;
  for (const auto& one : at.findings()) {
    if (!one.act) return "a finding without an act\n";
    library[{of.acts()[*one.act].id, one.grant ? of.grants()[*one.grant] : ""}][one.rule].push_back(one.outcome);
  }
  std::map<std::pair<std::string, std::string>, std::map<rule, std::vector<std::set<outcome>>>> reference;
  for (const auto& [key, all] : expected.outcomes) reference[{key.act, key.grant}][key.rule].push_back(all);
  for (const auto& [target, rules] : reference) {
    for (const auto& [which, per_provision] : rules) {
      auto given = library[target][which];
      if (which == rule::EXT_3) {
        given.erase(std::remove(given.begin(), given.end(), outcome::not_applicable), given.end());
      }
      const std::string what = "EXT-" + std::to_string(static_cast<int>(which) - 100) + " of " + target.first +
                               " for " + (target.second.empty() ? "the notice" : target.second);
      if (given.size() != per_provision.size()) return what + ": not one finding a provision\n";
      for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i] == outcome::undetermined) continue;
        if (per_provision[i] != std::set<outcome>{given[i]}) {
          return what + ": library" + outcome_text({given[i]}) + ", reference" + outcome_text(per_provision[i]) + '\n';
        }
      }
    }
  }
  return {};
}

}  // namespace

std::string difference(const std::vector<act>& acts, const as_of& when, date spent_on, bool judging) {
  const auto made = dossier::of(acts);
  if (!made) return "no dossier\n";
  const auto at = made->as_of(when);
  const auto expected = ask_all(acts, when, spent_on, judging);
  std::string found;
  const auto no_notice = expected.ever_established ? std::nullopt : std::optional(errc::no_notice);

  found += differs("endowment", at.endowment(), expected.endowment, no_notice);
  found += differs("awarded", at.awarded(), expected.awarded);
  found += differs("unallocated", at.unallocated(), expected.unallocated, no_notice);
  for (const auto& [kind, days] : expected.deadline) {
    const auto which = std::to_string(static_cast<int>(kind));
    found += differs("deadline " + which + " of the notice", at.deadline(kind), days, no_notice);
  }
  for (const auto& [name, grant] : expected.grants) {
    const auto unknown = grant.ever_awarded ? std::nullopt : std::optional(errc::no_such_grant);
    for (const auto& [kind, days] : grant.deadline) {
      found += differs("deadline " + std::to_string(static_cast<int>(kind)) + " of " + name, at.deadline(kind, name),
                       days, unknown);
    }
    found += differs("top_ups of " + name, at.top_ups(name), grant.top_ups, unknown);
    found += differs("may_spend of " + name, at.may_spend(name, spent_on), grant.may_spend, unknown);
  }
  for (const auto& [id, stands] : expected.standing) found += differs("standing of " + id, at.standing_of(id), stands);
  found += differs("nobody", at.end_of_activities("nobody"), {}, errc::no_such_grant);
  found += differs("nothing", at.standing_of("nothing"), {}, errc::no_such_act);
  if (judging) found += judgements_differ(*made, at, expected);
  return found;
}

}  // namespace reference
