// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/accepted.hpp>
#include <avviso/identity/name.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace avviso::inline v0 {

namespace {

// What tells accepted findings apart: rule, outcome, act or source, grant.
using accepted_key = std::tuple<rule, outcome, std::string_view, std::optional<std::string_view>>;

struct is_key_before {
  bool operator()(const accepted_key& a, const accepted_key& b) const {
    const auto& [rule_a, outcome_a, of_a, grant_a] = a;
    const auto& [rule_b, outcome_b, of_b, grant_b] = b;
    if (std::tie(rule_a, outcome_a, of_a) != std::tie(rule_b, outcome_b, of_b))
      return std::tie(rule_a, outcome_a, of_a) < std::tie(rule_b, outcome_b, of_b);
    if (!grant_a || !grant_b) return !grant_a && grant_b;
    return detail::is_name_before(*grant_a, *grant_b);
  }
};

bool can_be_accepted(const finding& one) {
  return (one.outcome == outcome::violated || one.outcome == outcome::undetermined) && (one.act || one.statement);
}

accepted_key key_of(const finding& one, const dossier& of) {
  const std::string_view judged = one.act ? of.acts()[*one.act].id : of.statements()[*one.statement].source;
  std::optional<std::string_view> grant;
  if (one.grant)
    grant = of.grants()[*one.grant];
  else if (!one.act && of.statements()[*one.statement].about.grant)
    grant = *of.statements()[*one.statement].about.grant;
  return {one.rule, one.outcome, judged, grant};
}

accepted_key key_of(const accepted_finding& one) {
  return {one.rule, one.outcome, one.of, one.grant ? std::optional<std::string_view>(*one.grant) : std::nullopt};
}

}  // namespace

findings_apart set_apart(std::span<const finding> findings, const dossier& of,
                         std::span<const accepted_finding> accepted) {
  std::map<accepted_key, std::uint32_t, is_key_before> by;
  for (std::uint32_t i = 0; i < accepted.size(); ++i) by.emplace(key_of(accepted[i]), i);
  std::vector<bool> is_used(accepted.size());
  findings_apart made;
  for (const auto& one : findings) {
    auto found = by.end();
    if (can_be_accepted(one)) {
      auto key = key_of(one, of);
      found = by.find(key);
      if (found == by.end()) {
        std::get<3>(key).reset();
        found = by.find(key);
      }
    }
    if (found == by.end()) {
      made.open.push_back(one);
    } else {
      made.accepted.push_back({one, found->second});
      is_used[found->second] = true;
    }
  }
  for (std::uint32_t i = 0; i < accepted.size(); ++i) {
    if (!is_used[i]) made.outdated.push_back(i);
  }
  return made;
}

std::vector<accepted_finding> accept_all(std::span<const finding> findings, const dossier& of,
                                         const std::string& reason) {
  std::map<accepted_key, bool, is_key_before> seen;
  std::vector<accepted_finding> all;
  for (const auto& one : findings) {
    if (!can_be_accepted(one)) continue;
    const auto key = key_of(one, of);
    if (!seen.emplace(key, true).second) continue;
    const auto& [which, outcome, judged, grant] = key;
    all.push_back({.rule = which,
                   .outcome = outcome,
                   .of = std::string(judged),
                   .grant = grant ? std::optional<std::string>(*grant) : std::nullopt,
                   .reason = reason});
  }
  return all;
}

}  // namespace avviso::inline v0
