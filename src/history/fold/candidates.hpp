// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_CANDIDATES_HPP
#define AVVISO_SRC_HISTORY_FOLD_CANDIDATES_HPP

#include <avviso/history/answer.hpp>
#include <avviso/membership.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "cases.hpp"
#include "fold.hpp"
#include "sources.hpp"

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

// The possible values of one answer. Once more than sixteen are stated, only the smallest and the largest are kept;
// they stay exact.
template <class T>
class candidate_set {
 public:
  void insert(const stated<T>& value) {
    insert_candidate(all_, value);
    const std::size_t stated_ones = all_.size() - (all_.back().is_stated() ? 0 : 1);
    many_ = many_ || stated_ones > cases::few;
    if (many_ && stated_ones > 2) {
      all_.erase(all_.begin() + 1, all_.begin() + static_cast<std::ptrdiff_t>(stated_ones) - 1);
    }
  }

  // Begins anew, remembering only that there were many values.
  void restart() { all_.clear(); }

  [[nodiscard]] const std::vector<stated<T>>& so_far() const { return all_; }
  [[nodiscard]] std::vector<stated<T>> all() && { return std::move(all_); }

 private:
  std::vector<stated<T>> all_;
  bool many_ = false;
};

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

// The findings on the efficacy of the acts that an answer rests on.
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

// What a field comes to now, if a source tells what it was on an earlier day.
template <class T>
struct since_then {
  std::vector<stated<T>> values;
  bool rests_on_base = true;  // in some case no act has set it anew since
};

// What acts say of a field that no act sets. Of others the same members tell: the possible values by acts alone on
// another day in force; whether an act surely writes the field after that day; and what it is now, if it was `base`.
template <class T>
struct set_by_no_act {
  [[nodiscard]] static std::vector<stated<T>> on(const fold& /*then*/) { return {not_stated}; }
  [[nodiscard]] static bool is_written_since(const fold& /*then*/) { return false; }
  [[nodiscard]] static since_then<T> from(const stated<T>& base, const fold& /*then*/) { return {{base}}; }
};

// What sources make of what acts say: they fill what no act sets, and conflict where they differ.
template <class T, class Acts>
class weighed_with_sources {
 public:
  weighed_with_sources(const fold& by, const std::vector<stated<T>>& now, const Acts& acts)
      : by_(by), now_(now), acts_(acts) {}

  void take(const spoken& one) {
    auto made = one.day ? since(one, *one.day) : told{now_};
    const auto said = values_of(one.whenever);
    if (!said.empty()) made = compared(one.whenever, said, list(made.values), made, one.prevail);
    add(made.values, values_);
    in_conflict_ = in_conflict_ || made.in_conflict;
  }

  [[nodiscard]] const std::vector<stated<T>>& values() const { return values_; }
  [[nodiscard]] bool in_conflict() const { return in_conflict_ && values_.size() > 1; }
  [[nodiscard]] const std::vector<ordinal>& rest_on() const { return rest_on_; }  // statements

 private:
  using list = std::vector<stated<T>>;
  struct told {
    list values;
    bool in_conflict = false;
  };

  [[nodiscard]] list values_of(const std::vector<ordinal>& statements) const {
    list said;
    for (const auto each : statements) {
      if (const auto* value = value_of<T>(by_.of().statements()[each].value)) insert_candidate(said, stated<T>(*value));
    }
    return said;
  }
  static void add(const list& more, list& into) {
    for (const auto& one : more) insert_candidate(into, one);
  }
  [[nodiscard]] static bool is_silent(const list& some) { return some.size() == 1 && !some.front().is_stated(); }
  void rest(const std::vector<ordinal>& statements) {
    rest_on_.insert(rest_on_.end(), statements.begin(), statements.end());
  }

  // What statements of a day come to by the day in force.
  [[nodiscard]] told since(const spoken& one, date day) {
    const auto said = values_of(one.all);
    if (said.empty()) return {now_};
    const auto then = by_.on(day);
    const list by_acts = acts_.on(then);
    if (one.prevail || is_silent(by_acts)) return begun_with(one.all, said, then);
    if (acts_.is_written_since(then)) return {now_};
    return compared(one.all, said, by_acts, {now_}, one.prevail);
  }

  // `so_far`, and what is said beside it, if that was not among the values `by_acts`.
  [[nodiscard]] told compared(const std::vector<ordinal>& statements, const list& said, const list& by_acts,
                              told so_far, bool prevail) {
    rest(statements);
    if (prevail || is_silent(by_acts)) return {said, said.size() > 1};
    const auto is_possible = [&](const stated<T>& value) {
      return std::find(by_acts.begin(), by_acts.end(), value) != by_acts.end();
    };
    if (std::all_of(said.begin(), said.end(), is_possible)) return so_far;
    add(said, so_far.values);
    so_far.in_conflict = true;
    return so_far;
  }

  [[nodiscard]] told begun_with(const std::vector<ordinal>& statements, const list& said, const fold& then) {
    told made;
    bool rests = false;
    for (const auto& base : said) {
      const since_then<T> one = acts_.from(base, then);
      rests = rests || one.rests_on_base;
      made.in_conflict = made.in_conflict || (!made.values.empty() && made.values != one.values);
      add(one.values, made.values);
    }
    if (rests) rest(statements);
    return made;
  }

  const fold& by_;
  const std::vector<stated<T>>& now_;
  const Acts& acts_;
  std::vector<stated<T>> values_;
  std::vector<ordinal> rest_on_;
  bool in_conflict_ = false;
};

// The answer that acts give, and what sources make of it.
template <class T, class Acts>
[[nodiscard]] answer<T> answered(const fold& by, question asked, const std::vector<stated<T>>& candidates,
                                 std::vector<ground> grounds, const Acts& acts) {
  put_in_order(by, grounds);
  auto findings = findings_on(by, grounds);
  weighed_with_sources<T, Acts> both(by, candidates, acts);
  for (const auto& one : each_spoken(by, asked)) both.take(one);
  auto statements = both.rest_on();
  std::sort(statements.begin(), statements.end());
  statements.erase(std::unique(statements.begin(), statements.end()), statements.end());
  for (const auto one : statements) grounds.push_back({part::statement, one, 0});
  return {std::move(asked),    both.values(),     std::move(grounds),
          std::move(findings), by.of().content(), both.in_conflict()};
}

// The answer that acts give to what no source may state.
template <class T>
[[nodiscard]] answer<T> answered(const fold& by, question asked, std::vector<stated<T>> candidates,
                                 std::vector<ground> grounds) {
  put_in_order(by, grounds);
  auto findings = findings_on(by, grounds);
  return {std::move(asked), std::move(candidates), std::move(grounds), std::move(findings), by.of().content()};
}

}  // namespace avviso::inline v0::detail

#endif
