// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/history/timeline.hpp>

#include <algorithm>

#include "../fold/fold.hpp"
#include "../reasons/same_answer.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// The days on which an answer may change as the day in force advances: those near the bounds of the days that acts
// give, because an act may stand one day before another, and that one a day before a third.
class turning_days {
 public:
  // `of_days`: the answer is itself a day that acts give, so it may change on every day that this day may be.
  explicit turning_days(bool of_days) : of_days_(of_days) {}

  void near(const partial_date& when) {
    for (int i = 0; i < when.alternative_count(); ++i) {
      const auto one = when.alternative(i);
      around(one.earliest());
      around(one.latest());
      const auto length = one.latest().days() - one.earliest().days();
      if (!of_days_ || length > cases::widest) continue;
      for (std::int64_t step = 1; step < length; ++step) days_.push_back(*add_days(one.earliest(), step));
    }
    if (when.precision() == precision::month_of_some_year) months_.push_back(when);
  }
  void near(const stated<partial_date>& when) {
    if (const auto* day = when.if_stated()) near(*day);
  }
  void near(const act& one) {
    near(one.reference.on);
    near(one.published);
    near(one.effective);
    near(one.known);
    if (const auto* registered = one.registration.if_stated()) near(registered->on);
    for (const auto& says : one.provisions) {
      each_effect<effects::happens>(says, [this](const effects::happens& it) {
        if (it.on != nullptr) near(*it.on);
      });
    }
  }
  void near(const statement& one) {
    around(one.known);
    near(one.of);
  }
  void around(date day) {
    for (std::int64_t step = -2; step <= 2; ++step) {
      const auto near_it = add_days(day, step);
      if (near_it) days_.push_back(*near_it);
    }
  }

  // A month of some year begins and ends in each year in which another day lies.
  [[nodiscard]] std::vector<date> all() && {
    const auto given = days_;
    for (const auto& month : months_) {
      for (const auto day : given) {
        for (const int year : {day.year() - 1, day.year(), day.year() + 1}) {
          const auto then = partial_date::month(year, month.earliest().month());
          if (!then) continue;
          around(then->earliest());
          around(then->latest());
        }
      }
    }
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
    return std::move(days_);
  }

 private:
  bool of_days_;
  std::vector<date> days_{date::min()};
  std::vector<partial_date> months_;
};

// The days from which acts have effect because the Court is silent, or for other reasons that no act gives as a day.
void add_computed(const fold& by, turning_days& into) {
  for (ordinal i = 0; i < by.of().size(); ++i) {
    if (!by.act_at(i).review.is_stated()) continue;
    cases every;
    do {
      const auto state = by.state_of(every, i);
      if (state.since) into.near(state.since->possible());
    } while (every.next());
  }
}

}  // namespace

std::vector<stretch> timeline(const snapshot& at, const question& what) {
  // Only what is known decides, unless a source says of which day it speaks: there is one answer for every day.
  const auto statements = at.dossier().statements();
  const auto is_of_day = [&](const statement& one) { return one.about == what && one.of.is_stated(); };
  const bool has_day = row_of(what.field).has_day || std::any_of(statements.begin(), statements.end(), is_of_day);
  if (!has_day) return {{date::min(), at.ask(what)}};
  turning_days turning(what.field == field::milestone);
  for (const auto& one : at.dossier().acts()) turning.near(one);
  for (const auto& one : statements) turning.near(one);
  add_computed(fold(at.dossier(), at.when()), turning);
  std::vector<stretch> all;
  for (const auto day : std::move(turning).all()) {
    auto when = at.when();
    when.in_force = day;
    auto answered = at.dossier().as_of(when).ask(what);
    if (all.empty() || !say_the_same(all.back().answered, answered)) all.push_back({day, std::move(answered)});
  }
  return all;
}

std::vector<traced_change> trace(const snapshot& at, const question& what) {
  const auto line = timeline(at, what);
  std::vector<traced_change> all;
  for (std::size_t i = 1; i < line.size() && line[i].from <= at.when().in_force; ++i) {
    const auto& before = line[i - 1].answered;
    const auto& after = line[i].answered;
    all.push_back({line[i].from, before, after, acts_between(at.dossier(), before, at.dossier(), after)});
  }
  return all;
}

}  // namespace avviso::inline v0
