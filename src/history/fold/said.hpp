// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_SAID_HPP
#define AVVISO_SRC_HISTORY_FOLD_SAID_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/statement.hpp>

#include <algorithm>
#include <variant>
#include <vector>

#include "candidates.hpp"

// What statements say of a field, as values of it, beside the values that acts give it.
namespace avviso::inline v0::detail {

// The values of statements, each once.
template <class T>
[[nodiscard]] std::vector<stated<T>> values_said(const std::vector<const stated_value*>& all,
                                                 const candidate_values<T>& /*by_acts*/) {
  std::vector<stated<T>> said;
  for (const auto* one : all) {
    if (const auto* value = value_of<T>(*one)) insert_candidate(said, stated<T>(*value));
  }
  return said;
}

// The time that a source gives a time limit; without an hour, to the end of the day.
[[nodiscard]] inline deadline_time time_said(const stated_value& one) {
  const auto* time = std::get_if<deadline_time>(&one);
  return time != nullptr ? *time : deadline_time(*std::get_if<date>(&one));
}

// A source that gives the day alone means the hour that another source or the acts give that day, if any does.
[[nodiscard]] inline std::vector<stated<deadline_time>> values_said(const std::vector<const stated_value*>& all,
                                                                    const candidate_values<deadline_time>& by_acts) {
  std::vector<stated<deadline_time>> said;
  const auto insert_those_of = [&](date day, const std::vector<stated<deadline_time>>& some) {
    bool is_any = false;
    for (const auto& one : some) {
      const auto* time = one.if_stated();
      if (time == nullptr || time->on != day) continue;
      insert_candidate(said, one);
      is_any = true;
    }
    return is_any;
  };
  std::vector<const stated_value*> days_alone;
  for (const auto* one : all) {
    const auto* time = std::get_if<deadline_time>(one);
    if (time != nullptr && time->until.is_stated()) {
      insert_candidate(said, stated<deadline_time>(*time));
    } else {
      days_alone.push_back(one);
    }
  }
  const auto with_hour = said;
  for (const auto* one : days_alone) {
    const auto time = time_said(*one);
    if (insert_those_of(time.on, with_hour) || insert_those_of(time.on, by_acts.values)) continue;
    insert_candidate(said, stated<deadline_time>(time));
  }
  return said;
}

// Whether a value is one of these, or lies between their ends.
template <class T>
[[nodiscard]] bool is_possible(const stated<T>& one, const candidate_values<T>& among) {
  const auto& all = among.values;
  if (std::find(all.begin(), all.end(), one) != all.end()) return true;
  if (among.are == possible_values::alternatives || all.empty() || !all.front().is_stated()) return false;
  const auto last = std::find_if(all.rbegin(), all.rend(), [](const auto& each) { return each.is_stated(); });
  return candidate_less(all.front(), one) && candidate_less(one, *last);
}

// Whether acts may leave the hour of that day open, so that a source may tell it.
[[nodiscard]] inline bool is_hour_open(date day, const candidate_values<deadline_time>& by_acts) {
  const stated<deadline_time> open(deadline_time(day, not_stated));
  return std::find(by_acts.values.begin(), by_acts.values.end(), open) != by_acts.values.end();
}

// Whether a source may be right, beside what acts say.
template <class T>
[[nodiscard]] bool agrees(const stated<T>& said, const candidate_values<T>& by_acts) {
  return is_possible(said, by_acts);
}
[[nodiscard]] inline bool agrees(const stated<deadline_time>& said, const candidate_values<deadline_time>& by_acts) {
  return is_possible(said, by_acts) || is_hour_open(said.if_stated()->on, by_acts);
}

// Fills what acts leave open in a value that they set: the hour, where sources tell it. Whether it did.
template <class T>
bool fill(candidate_values<T>& /*now*/, const std::vector<stated<T>>& /*said*/) {
  return false;
}
inline bool fill(candidate_values<deadline_time>& now, const std::vector<stated<deadline_time>>& said) {
  std::vector<stated<deadline_time>> filled;
  bool is_any = false;
  for (const auto& one : now.values) {
    const auto* time = one.if_stated();
    bool is_told = false;
    for (const auto& each : said) {
      const bool is_open = time != nullptr && !time->until.is_stated();
      if (!is_open || each.if_stated()->on != time->on || !each.if_stated()->until.is_stated()) continue;
      insert_candidate(filled, each);
      is_told = true;
    }
    if (!is_told) insert_candidate(filled, one);
    is_any = is_any || is_told;
  }
  now.values = std::move(filled);
  return is_any;
}

}  // namespace avviso::inline v0::detail

#endif
