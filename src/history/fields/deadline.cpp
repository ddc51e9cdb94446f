// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/subject.hpp"
#include "milestone.hpp"
#include "standing.hpp"
#include "time_limit_of.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// Who annuls an act, as grounds.
void add_annulling(const fold& by, ordinal act, std::vector<ground>& grounds) {
  for (const auto& one : by.of().links_of(act).annulled_by) {
    if (surely([&](cases& in) { return by.known(in, one.act); }))
      grounds.push_back({part::annuls, one.act, one.provision});
  }
}

// The grounds of a time limit that its candidates do not show: what was superseded, annulled, or has no effect.
void add_quiet_grounds(const fold& by, const last_setting& of, std::vector<ground>& grounds) {
  std::vector<ground> quiet;
  for (const auto& one : of.settings()) {
    const auto sets = ground{part::sets, one.act, one.provision};
    if (std::find(grounds.begin(), grounds.end(), sets) != grounds.end()) continue;
    std::vector<ground> unused;
    if (surely([&](cases& in) { return of.applies(in, one, unused); })) {
      quiet.push_back({part::superseded, one.act, one.provision});
    } else if (possibly(
                   [&](cases& in) { return by.adopted_without_effect(in, one.act) && of.reaches(in, one, unused); })) {
      quiet.push_back({part::not_effective, one.act, one.provision});
    } else if (surely([&](cases& in) {
                 return by.state_of(in, one.act).annulled && by.worded_in(in, one.act, one.provision) == one.what;
               })) {
      add_annulling(by, one.act, quiet);
    }
  }
  grounds.insert(grounds.end(), quiet.begin(), quiet.end());
}

result<answer<date>> answer_deadline(const fold& by, const deadline_name& which,
                                     std::optional<std::string_view> grant) {
  if (const auto none = no_such_subject(by, grant)) return *none;
  const time_limit_of of(by, which, grant);
  std::vector<ground> grounds;
  auto candidates = of.set_by().candidates<date>(
      [&](cases& in, const chain& made_by) { return std::vector<stated<date>>{of.day(in, made_by)}; }, grounds);
  add_quiet_grounds(by, of.set_by(), grounds);
  return answered(by, {.field = field::deadline, .deadline = which, .grant = name_of(grant)}, std::move(candidates),
                  std::move(grounds));
}

// The day that sources alone state, where they agree.
stated<date> stated_end(const fold& by, std::string_view grant) {
  const auto sources = statements_on(
      by, {.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = std::string(grant)});
  stated<date> end = not_stated;
  for (const auto one : sources.all) {
    const auto day = std::get<date>(by.of().statements()[one].value);
    if (end.is_stated() && !(end == stated<date>(day))) return not_stated;
    end = day;
  }
  return end;
}

}  // namespace

result<answer<date>> snapshot::deadline(const deadline_name& which, std::string_view grant) const {
  return answer_deadline(fold(of_, when_), which, grant);
}

result<answer<date>> snapshot::deadline(const deadline_name& which) const {
  return answer_deadline(fold(of_, when_), which, std::nullopt);
}

result<answer<bool>> snapshot::may_spend(std::string_view grant, date on) const {
  const fold by(of_, when_);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const time_limit_of of(by, deadline_kind::activities_end, grant);
  const auto course = acts_in_course(by.of(), grant);
  const auto beginning = events_of(by.of(), {.what = milestone::activities_started, .grant = grant});
  const auto by_sources = stated_end(by, grant);
  const auto value = [&](cases& in, const chain& made_by) -> std::vector<stated<bool>> {
    std::vector<ground> unused;
    if (standing_in(by, in, course, grant, unused) != grant_standing::awarded) return {false};
    const auto start = last_event(by, in, beginning);
    if (start && !in.on_or_before(*start, on)) return {false};
    const auto day = of.day(in, made_by);
    const auto* end = day.is_stated() ? day.if_stated() : by_sources.if_stated();
    if (end == nullptr) return {not_stated};
    return {on <= *end};
  };
  std::vector<ground> grounds;
  auto candidates = of.set_by().candidates<bool>(value, grounds);
  add_quiet_grounds(by, of.set_by(), grounds);
  cases every;
  do {
    std::vector<ground> notes;
    const bool runs = standing_in(by, every, course, grant, notes) == grant_standing::awarded;
    if (!runs) grounds.insert(grounds.end(), notes.begin(), notes.end());
  } while (every.next());
  return answered(by, {.field = field::may_spend, .grant = std::string(grant), .on = on}, std::move(candidates),
                  std::move(grounds));
}

}  // namespace avviso::inline v0
