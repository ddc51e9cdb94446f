// SPDX-License-Identifier: BSL-1.0
#include "reference_heard.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace reference {

using namespace avviso;

bool has_a_day(field which) { return which != field::milestone && which != field::authority && which != field::fact; }

namespace {

bool is_about(const question& one, const question& other) {
  if (one.field != other.field || one.grant != other.grant) return false;
  switch (one.field) {
    case field::deadline:
      return one.deadline == other.deadline;
    case field::milestone:
      return one.milestone == other.milestone;
    case field::authority:
      return one.role == other.role && one.name == other.name;
    case field::fact:
      return one.name == other.name;
    default:
      return true;
  }
}

// In every way in which the days that are not precise may have been.
void each_completion(const std::vector<std::pair<const statement*, partial_date>>& dated,  // NOLINT(misc-no-recursion)
                     std::vector<date>& days, const std::function<void()>& visit) {
  if (days.size() == dated.size()) return visit();
  const auto& when = dated[days.size()].second;
  for (auto day = when.earliest(); day <= when.latest(); day = *add_days(day, 1)) {
    if (!when.may_be(day)) continue;
    days.push_back(day);
    each_completion(dated, days, visit);
    days.pop_back();
  }
}

}  // namespace

std::set<heard> heard_of(const papers& of, const as_of& when, const question& asked) {
  std::vector<std::pair<const statement*, partial_date>> dated;
  std::vector<const statement*> undated;
  for (const auto& one : of.statements) {
    if (one.known > when.known || !is_about(one.about, asked)) continue;
    if (const auto* day = one.of.if_stated()) {
      dated.emplace_back(&one, *day);
    } else if (has_a_day(asked.field)) {
      dated.emplace_back(&one, one.known);
    } else {
      undated.push_back(&one);
    }
  }
  heard always;
  for (const auto* one : undated) {
    const bool is_replaced = std::any_of(undated.begin(), undated.end(), [&](const statement* other) {
      return other->source == one->source && other->known > one->known;
    });
    if (!is_replaced) always.of_every_day.insert(one);
  }
  const std::string prevailing(when.readings.prevailing_source);
  const auto only_its = [&](std::set<const statement*>& some) {
    std::set<const statement*> its;
    for (const auto* one : some) {
      if (one->source == prevailing) its.insert(one);
    }
    if (!its.empty()) some = its;
    return !its.empty();
  };
  std::set<heard> all;
  std::vector<date> days;
  each_completion(dated, days, [&] {
    heard made = always;
    for (std::size_t n = 0; n < dated.size(); ++n) {
      if (days[n] <= when.in_force && (!made.day || *made.day < days[n])) made.day = days[n];
    }
    for (std::size_t n = 0; n < dated.size(); ++n) {
      if (made.day && days[n] == *made.day) made.of_day.insert(dated[n].first);
    }
    if (!prevailing.empty()) {
      if (only_its(made.of_day)) {
        made.of_every_day.clear();
      } else if (only_its(made.of_every_day)) {
        made.of_day.clear();
        made.day.reset();
      }
    }
    all.insert(made);
  });
  return all;
}

values times_said(const std::set<const statement*>& some, const values& by_acts) {
  values said;
  for (const auto* each : some) {
    const auto* time = std::get_if<deadline_time>(&each->value);
    if (time != nullptr && time->until.is_stated()) said.insert(plain(stated<deadline_time>(*time)));
  }
  const auto with_hour = said;
  for (const auto* each : some) {
    const auto* time = std::get_if<deadline_time>(&each->value);
    if (time != nullptr && time->until.is_stated()) continue;
    const auto alone =
        time != nullptr ? in_parts(time->on, unknown_hour) : in_parts(*std::get_if<date>(&each->value), no_hour);
    values those;
    for (const auto* all : {&with_hour, &by_acts}) {
      if (!those.empty()) break;
      for (const auto& other : *all) {
        if (other && day_of(other) == day_of(alone)) those.insert(other);
      }
    }
    if (those.empty()) those.insert(alone);
    said.insert(those.begin(), those.end());
  }
  return said;
}

bool tell_hours(values& all, const values& said) {
  values told;
  bool is_any = false;
  for (const auto& one : all) {
    bool is_told = false;
    for (const auto& each : said) {
      const bool fits = one && part_of(*one) == unknown_hour && day_of(one) == day_of(each);
      if (!fits || part_of(*each) == unknown_hour) continue;
      told.insert(each);
      is_told = true;
    }
    if (!is_told) told.insert(one);
    is_any = is_any || is_told;
  }
  all = told;
  return is_any;
}

bool prevails(const heard& one, const as_of& when) {
  const std::string prevailing(when.readings.prevailing_source);
  const auto is_its = [&](const statement* each) { return !prevailing.empty() && each->source == prevailing; };
  return std::any_of(one.of_day.begin(), one.of_day.end(), is_its) ||
         std::any_of(one.of_every_day.begin(), one.of_every_day.end(), is_its);
}

}  // namespace reference
