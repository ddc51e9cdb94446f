// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_CANDIDATES_HPP
#define AVVISO_SRC_HISTORY_FOLD_CANDIDATES_HPP

#include <avviso/history/answer.hpp>
#include <avviso/membership.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "cases.hpp"
#include "fold.hpp"

// From what holds in each case to what can be said of all cases.
namespace avviso::inline v0::detail {

// An order for values without one of their own: partnerships, by who is in them.
[[nodiscard]] bool comes_before(const std::vector<member>& a, const std::vector<member>& b);
template <class T>
[[nodiscard]] bool comes_before(const T& a, const T& b) {
  return a < b;
}

// Ascending, not stated last.
template <class T>
[[nodiscard]] bool candidate_less(const stated<T>& a, const stated<T>& b) {
  const auto* left = a.if_stated();
  const auto* right = b.if_stated();
  return left != nullptr && (right == nullptr || comes_before(*left, *right));
}

template <class T>
void insert_candidate(std::vector<stated<T>>& into, const stated<T>& value) {
  const auto place = std::lower_bound(into.begin(), into.end(), value, candidate_less<T>);
  if (place == into.end() || !(*place == value)) into.insert(place, value);
}

// Values that an answer may have, and how they tell them.
template <class T>
struct candidate_values {
  std::vector<stated<T>> values;
  possible_values are = possible_values::alternatives;

  candidate_values() = default;
  candidate_values(std::vector<stated<T>> all, possible_values how = possible_values::alternatives)  // NOLINT
      : values(std::move(all)), are(how) {}
};

// The possible values of one answer. Once more than `most` are stated, only the smallest and the largest are kept;
// they stay exact.
template <class T>
class candidate_set {
 public:
  explicit candidate_set(std::size_t most = cases::few) : most_(most) {}

  void insert(const stated<T>& value) {
    insert_candidate(all_, value);
    const std::size_t stated_ones = all_.size() - (all_.back().is_stated() ? 0 : 1);
    if (stated_ones > most_) note(possible_values::between);
    if (are_ != possible_values::alternatives && stated_ones > 2) {
      all_.erase(all_.begin() + 1, all_.begin() + static_cast<std::ptrdiff_t>(stated_ones) - 1);
    }
  }

  void insert(const candidate_set& others) {
    note(others.are_);
    for (const auto& one : others.all_) insert(one);
  }

  // They are no better known than so.
  void note(possible_values are) { are_ = std::max(are_, are); }
  // What a case took of something that is open over many days: its ends, or perhaps not quite.
  void note_ends(const cases& in) {
    if (in.took_an_end()) note(possible_values::between);
    if (in.doubts_the_end()) note(possible_values::incomplete);
  }

  // Begins anew, remembering only that there were many values.
  void restart() { all_.clear(); }

  // They are no better known than these.
  void remember(const candidate_set& others) { note(others.are_); }

  [[nodiscard]] bool is_silent() const { return all_.size() == 1 && !all_.front().is_stated(); }

  [[nodiscard]] const std::vector<stated<T>>& so_far() const { return all_; }
  [[nodiscard]] bool are_bounds_alone() const { return are_ == possible_values::incomplete; }
  [[nodiscard]] bool are_all() const { return are_ == possible_values::alternatives; }
  [[nodiscard]] candidate_values<T> all() && {
    const bool is_range = are_ != possible_values::between || all_.size() > 1;
    return {std::move(all_), is_range ? are_ : possible_values::alternatives};
  }

 private:
  std::size_t most_;
  std::vector<stated<T>> all_;
  possible_values are_ = possible_values::alternatives;
};

// Whether something holds in at least one case; in all cases. What was not looked through may be either.
template <class Holds>
[[nodiscard]] bool possibly(Holds holds, cases all = {}) {
  do {
    if (holds(all)) return true;
  } while (all.next());
  return all.is_cut();
}
template <class Holds>
[[nodiscard]] bool surely(Holds holds) {
  return !possibly([&](cases& in) { return !holds(in); });
}

// One finding for two cases: undetermined where they differ, with `unclear` as the missing fact unless one of them
// names another.
inline void merge(finding& into, const finding& other, fact unclear) {
  if (other.outcome != into.outcome) {
    if (other.missing != fact::none) unclear = other.missing;
    if (into.missing != fact::none) unclear = into.missing;
    into.outcome = outcome::undetermined;
    into.missing = unclear;
  }
  if (!(other.measured == into.measured)) into.measured = {};
  if (!(other.limit == into.limit)) into.limit = {};
  if (!into.ratified_by) into.ratified_by = other.ratified_by;
  if (into.outcome != outcome::satisfied) into.ratified_by.reset();
  if (other.limited_by != into.limited_by) into.limited_by = {};
}

// The finding that a rule gives in every case; undetermined if there are more cases than are looked through.
template <class Judge>
[[nodiscard]] finding in_every_case(fact unclear, Judge judge) {
  cases all;
  finding merged = judge(all);
  while (all.next()) merge(merged, judge(all), unclear);
  if (all.is_cut()) {
    finding other = merged;
    other.outcome = merged.outcome == outcome::satisfied ? outcome::violated : outcome::satisfied;
    merge(merged, other, unclear);
  }
  return merged;
}

// EFF-1 of one act as of the fold's day, with the act as its subject.
[[nodiscard]] finding efficacy_finding(const fold& by, std::uint32_t act);

// Grounds without repetition, in the order of their acts' adoption.
void put_in_order(const fold& by, std::vector<ground>& grounds);

// The findings on the efficacy of the acts that an answer rests on, of which the grounds are in order.
[[nodiscard]] std::vector<finding> findings_on(const fold& by, const std::vector<ground>& grounds);

template <class T>
[[nodiscard]] const T* value_of(const stated_value& one) {
  if constexpr (std::is_same_v<T, stated_value>) {
    return &one;
  } else if constexpr (std::is_same_v<T, date> || std::is_same_v<T, euro> || std::is_same_v<T, units> ||
                       std::is_same_v<T, std::string>) {
    return std::get_if<T>(&one);
  } else {
    return nullptr;
  }
}

// The answer that acts give to what no source may state. `notes`: what else is found of it.
template <class T>
[[nodiscard]] answer<T> answered(const fold& by, question asked, candidate_values<T> given, std::vector<ground> grounds,
                                 const std::vector<finding>& notes = {}) {
  put_in_order(by, grounds);
  auto findings = findings_on(by, grounds);
  findings.insert(findings.end(), notes.begin(), notes.end());
  return {std::move(asked), std::move(given.values), std::move(grounds), std::move(findings), by.of().content(), false,
          given.are};
}

}  // namespace avviso::inline v0::detail

#endif
