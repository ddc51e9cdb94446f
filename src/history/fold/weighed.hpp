// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_WEIGHED_HPP
#define AVVISO_SRC_HISTORY_FOLD_WEIGHED_HPP

#include <algorithm>
#include <utility>
#include <vector>

#include "candidates.hpp"
#include "said.hpp"
#include "sources.hpp"

// What sources make of what acts say: they fill what no act sets, and conflict where they differ.
namespace avviso::inline v0::detail {

// What a field comes to now, if a source tells what it was on an earlier day.
template <class T>
struct since_then {
  candidate_values<T> now;
  bool rests_on_base = true;  // in some case no act has set it anew since
};

// What acts say of a field that no act sets. Of others the same members tell: the possible values by acts alone on
// another day in force; whether an act surely writes the field after that day; and what it is now, if it was `base`.
template <class T>
struct set_by_no_act {
  [[nodiscard]] static candidate_values<T> on(const fold& /*then*/) { return std::vector<stated<T>>{not_stated}; }
  [[nodiscard]] static bool is_written_since(const fold& /*then*/) { return false; }
  [[nodiscard]] static since_then<T> from(const T& base, const fold& /*then*/) {
    return {std::vector<stated<T>>{base}};
  }
};

template <class T>
[[nodiscard]] bool are_silent(const candidate_values<T>& some) {
  return some.are == possible_values::alternatives && some.values.size() == 1 && !some.values.front().is_stated();
}

template <class T, class Acts>
class weighed_with_sources {
 public:
  weighed_with_sources(const fold& by, const candidate_values<T>& now, Acts& acts) : by_(by), now_(now), acts_(acts) {}

  void take(const spoken& one) {
    auto made = one.day ? since(one, *one.day) : told{now_};
    const auto said = values_of(one.whenever, made.values);
    if (!said.empty()) made = compared(one.whenever, said, candidate_values<T>(made.values), made, one.prevail);
    ways_.push_back(std::move(made));
  }

  [[nodiscard]] bool in_conflict() const {
    return std::any_of(ways_.begin(), ways_.end(), [](const told& one) { return one.in_conflict; }) &&
           values().values.size() > 1;
  }

  // A conflict shows all that is said.
  [[nodiscard]] candidate_values<T> values() const {
    if (ways_.size() == 1) return ways_.front().values;
    candidate_set<T> found;
    for (const auto& one : ways_) {
      found.note(one.values.are);
      for (const auto& each : one.values.values) found.insert(each);
    }
    return std::move(found).all();
  }

  // The statements that it rests on, and whether it rests on nothing else: acts are silent, or the source prevails.
  [[nodiscard]] std::vector<ordinal> rest_on() const {
    auto all = rest_on_;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }
  [[nodiscard]] bool is_by_source() const {
    return std::any_of(ways_.begin(), ways_.end(), [](const told& one) { return one.is_by_source; });
  }

 private:
  struct told {
    candidate_values<T> values;
    bool in_conflict = false;
    bool is_by_source = false;
  };
  using list = std::vector<stated<T>>;

  [[nodiscard]] list values_of(const std::vector<ordinal>& statements, const candidate_values<T>& by_acts) const {
    std::vector<const stated_value*> all;
    for (const auto each : statements) all.push_back(&by_.of().statements()[each]->value);
    return values_said(all, by_acts);
  }
  void rest(const std::vector<ordinal>& statements) {
    rest_on_.insert(rest_on_.end(), statements.begin(), statements.end());
  }

  // What statements of a day come to by the day in force.
  [[nodiscard]] told since(const spoken& one, date day) {
    if (one.all.empty()) return {now_};
    const auto then = by_.on(day);
    const auto by_acts = acts_.on(then);
    const auto said = values_of(one.all, by_acts);
    if (said.empty()) return {now_};
    if (one.prevail || are_silent(by_acts)) return begun_with(one.all, said, then);
    if (acts_.is_written_since(then)) return {now_};
    return compared(one.all, said, by_acts, {now_}, one.prevail);
  }

  // `so_far`, and what is said beside it, if that was not among the values `by_acts`.
  [[nodiscard]] told compared(const std::vector<ordinal>& statements, const list& said,
                              const candidate_values<T>& by_acts, told so_far, bool prevail) {
    rest(statements);
    if (prevail || are_silent(by_acts)) return {said, said.size() > 1, true};
    const bool agree =
        std::all_of(said.begin(), said.end(), [&](const stated<T>& value) { return agrees(value, by_acts); });
    if (agree) {
      so_far.in_conflict = fill(so_far.values, said) && said.size() > 1;
      return so_far;
    }
    for (const auto& one : said) insert_candidate(so_far.values.values, one);
    so_far.in_conflict = true;
    return so_far;
  }

  [[nodiscard]] told begun_with(const std::vector<ordinal>& statements, const list& said, const fold& then) {
    told made;
    candidate_set<T> found;
    list first;
    for (const auto& base : said) {
      const since_then<T> one = acts_.from(*base.if_stated(), then);
      made.is_by_source = made.is_by_source || one.rests_on_base;
      if (&base == &said.front()) first = one.now.values;
      made.in_conflict = made.in_conflict || one.now.values != first;
      found.note(one.now.are);
      for (const auto& each : one.now.values) found.insert(each);
    }
    if (made.is_by_source) rest(statements);
    made.values = std::move(found).all();
    return made;
  }

  const fold& by_;
  const candidate_values<T>& now_;
  Acts& acts_;
  std::vector<told> ways_;
  std::vector<ordinal> rest_on_;
};

// The answer that acts give, and what sources make of it.
template <class T, class Acts>
[[nodiscard]] answer<T> answered(const fold& by, question asked, const candidate_values<T>& given,
                                 std::vector<ground> grounds, Acts&& acts, bool* is_by_source = nullptr) {
  put_in_order(by, grounds);
  auto findings = findings_on(by, grounds);
  if (is_by_source != nullptr) *is_by_source = false;
  if (by.of().statements().empty()) {
    return {std::move(asked),  given.values, std::move(grounds), std::move(findings),
            by.of().content(), false,        given.are};
  }
  weighed_with_sources<T, std::remove_reference_t<Acts>> both(by, given, acts);
  for (const auto& one : each_spoken(by, asked)) both.take(one);
  for (const auto one : both.rest_on()) grounds.push_back({part::statement, one, 0});
  if (is_by_source != nullptr) *is_by_source = both.is_by_source();
  auto all = both.values();
  return {std::move(asked),
          std::move(all.values),
          std::move(grounds),
          std::move(findings),
          by.of().content(),
          both.in_conflict(),
          all.are};
}

}  // namespace avviso::inline v0::detail

#endif
