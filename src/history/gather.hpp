// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_GATHER_HPP
#define AVVISO_SRC_HISTORY_GATHER_HPP

#include <avviso/history/answer.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <algorithm>
#include <utility>
#include <vector>

#include "cases.hpp"
#include "fold.hpp"

// From what is so in each case to what can be said of all of them.
namespace avviso::inline v0::detail {

// Ascending, not stated last.
template <class T>
[[nodiscard]] bool candidate_less(const stated<T>& a, const stated<T>& b) {
  const auto* left = a.if_stated();
  const auto* right = b.if_stated();
  return left != nullptr && (right == nullptr || *left < *right);
}

template <class T>
void insert_candidate(std::vector<stated<T>>& into, const stated<T>& value) {
  const auto place = std::lower_bound(into.begin(), into.end(), value, candidate_less<T>);
  if (place == into.end() || !(*place == value)) into.insert(place, value);
}

// Whether something holds in at least one case; in all cases.
template <class Holds>
[[nodiscard]] bool possibly(Holds holds, cases all = {}) {
  do {
    if (holds(all)) return true;
  } while (all.next());
  return false;
}
template <class Holds>
[[nodiscard]] bool surely(Holds holds) {
  return !possibly([&](cases& in) { return !holds(in); });
}

// One finding for two cases: undetermined where they differ, for want of `unclear` unless one of them says of what.
inline void merge(finding& into, const finding& other, fact unclear) {
  if (other.outcome != into.outcome) {
    if (other.missing != fact::none) unclear = other.missing;
    if (into.missing != fact::none) unclear = into.missing;
    into.outcome = outcome::undetermined;
    into.missing = unclear;
  }
  if (!(other.measured == into.measured)) into.measured = {};
  if (!(other.limit == into.limit)) into.limit = {};
}

// The finding that a rule gives in every case.
template <class Judge>
[[nodiscard]] finding in_every_case(fact unclear, Judge judge) {
  cases all;
  finding merged = judge(all);
  while (all.next()) merge(merged, judge(all), unclear);
  return merged;
}

// EFF-1 of one act as of the fold's day, with the act as its subject.
[[nodiscard]] finding efficacy_finding(const fold& by, std::uint32_t act);

// Grounds without repetition, in the order of their acts' adoption.
void put_in_order(const fold& by, std::vector<ground>& grounds);

template <class T>
[[nodiscard]] answer<T> answered(const fold& by, question asked, std::vector<stated<T>> candidates,
                                 std::vector<ground> grounds) {
  put_in_order(by, grounds);
  std::vector<finding> findings;
  for (const auto& one : grounds) {
    if (one.part == part::adhesion || one.part == part::superseded) continue;
    const finding says = efficacy_finding(by, one.act);
    const bool plain = says.outcome == outcome::satisfied || says.outcome == outcome::not_applicable;
    if (!plain && std::find(findings.begin(), findings.end(), says) == findings.end()) findings.push_back(says);
  }
  return {asked, std::move(candidates), std::move(grounds), std::move(findings)};
}

}  // namespace avviso::inline v0::detail

#endif
