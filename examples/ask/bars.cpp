// SPDX-License-Identifier: BSL-1.0
#include "bars.hpp"

#include <algorithm>
#include <type_traits>
#include <variant>

using namespace avviso;

namespace {

using any_answer = result<answer<any_value>>;

const date* day_of(const stated<any_value>& one) {
  const auto* value = one.if_stated();
  const auto* time = value != nullptr ? std::get_if<deadline_time>(value) : nullptr;
  if (time != nullptr) return &time->on;
  return value != nullptr ? std::get_if<date>(value) : nullptr;
}

const date* known_day(const any_answer& given) {
  if (!given || given->status() != status::known) return nullptr;
  return day_of(given->candidates().front());
}

/// The possible days, and whether it is possible that there is none.
struct possible_days {
  std::vector<date> days;
  bool or_none = false;
};

possible_days possible(const any_answer& given) {
  possible_days all;
  if (!given) return all;
  for (const auto& one : given->candidates()) {
    if (const auto* day = day_of(one))
      all.days.push_back(*day);
    else
      all.or_none = true;
  }
  return all;
}

// The day on which an act that says it sets an end; none, where it does so by a period or in other words.
std::optional<date> day_set(const provision& says) {
  const auto* moves = std::get_if<extension>(&says);
  const auto* day = moves != nullptr ? moves->to.if_day() : nullptr;
  return day != nullptr ? std::optional<date>(*day) : std::nullopt;
}

bool may_set(part what) {
  return what == part::sets || what == part::superseded || what == part::adhesion_not_stated || what == part::adds;
}

// Which act set a day that an answer gives: the last that names it, else the last that sets anything.
std::optional<std::uint32_t> setter(const dossier& of, const any_answer& given, date day) {
  if (!given) return std::nullopt;
  std::optional<std::uint32_t> named;
  std::optional<std::uint32_t> last;
  for (const auto& one : given->grounds()) {
    if (!may_set(one.part)) continue;
    const auto& provisions = of.acts()[one.act].provisions;
    if (one.provision < provisions.size() && day_set(provisions[one.provision]) == day) named = one.act;
    if (one.part == part::sets) last = one.act;
  }
  return named ? named : last;
}

// From when a term runs: the first and the last day on which it may have begun.
struct beginning {
  std::optional<date> earliest, latest;
};

// A day that no document gives may be any; and what ends by a day has begun by then.
beginning within(date earliest, date latest, const std::optional<date>& end) {
  if (earliest == date::min()) return {};
  return {earliest, end && *end < latest ? earliest : latest};
}

beginning beginning_of(const snapshot& at, const question& of, const std::optional<date>& before) {
  std::vector<question> asked;
  if (of.grant) {
    for (const auto what : {milestone::activities_started, milestone::agreement_signed, milestone::awarded})
      asked.push_back({.field = field::milestone, .milestone = what, .grant = of.grant});
  } else {
    asked.push_back({.field = field::milestone, .milestone = milestone::established});
  }
  for (const auto& one : asked) {
    const auto days = possible(at.ask(one)).days;
    if (!days.empty()) return within(days.front(), days.back(), before);
  }
  return {};
}

// A bar as it grows from one end to the next; an end that is brought forward cuts it.
class growing_bar {
 public:
  explicit growing_bar(const beginning& begun) : until_(begun.latest) {
    if (begun.earliest != begun.latest) days_.push_back({begun.earliest, begun.latest, look::begun_perhaps, {}});
  }

  void reach(date end, look how, std::optional<std::uint32_t> act) {
    if (until_ && end < *until_) return cut(end);
    if (until_ == end) return;
    days_.push_back({until_, end, how, act});
    until_ = end;
  }

  void leave_open(look how, std::optional<std::uint32_t> act) { days_.push_back({until_, std::nullopt, how, act}); }

  std::vector<stretch_of_bar> done() && { return std::move(days_); }

 private:
  void cut(date end) {
    const auto is_beyond = [&](const stretch_of_bar& one) { return one.from && *one.from >= end; };
    days_.erase(std::remove_if(days_.begin(), days_.end(), is_beyond), days_.end());
    if (days_.empty()) return;
    days_.back().to = end;
    until_ = end;
  }

  std::optional<date> until_;
  std::vector<stretch_of_bar> days_;
};

std::vector<stretch_of_bar> calendar_days(const snapshot& at, const question& of, const any_answer& now) {
  const auto ends = possible(now);
  if (!now || (ends.days.empty() && !ends.or_none)) return {};
  const auto first_end = ends.days.empty() ? std::nullopt : std::optional<date>(ends.days.front());
  growing_bar grown(beginning_of(at, of, first_end));
  for (const auto& one : timeline(at, of)) {
    if (one.from > at.when().in_force) break;
    const auto* end = known_day(one.answered);
    if (end == nullptr || ends.days.empty()) continue;
    grown.reach(std::min(*end, ends.days.front()), look::certain, setter(at.dossier(), one.answered, *end));
  }
  const auto doubt = now->status() == status::conflict ? look::conflict : look::undetermined;
  for (const auto& day : ends.days) {
    grown.reach(day, day == ends.days.front() ? look::certain : doubt, setter(at.dossier(), now, day));
  }
  if (ends.or_none) grown.leave_open(ends.days.empty() ? look::open : doubt, {});
  return std::move(grown).done();
}

// Calls that are opened again, or kept open: each window of its own.
std::vector<stretch_of_bar> windows(const snapshot& at, const question& of) {
  std::vector<stretch_of_bar> all;
  std::optional<date> opened;
  std::optional<date> closed;
  for (const auto& one : timeline(at, of)) {
    if (one.from > at.when().in_force) break;
    const auto* closes = known_day(one.answered);
    if (closes == nullptr || closed == *closes) continue;
    auto then = at.when();
    then.in_force = one.from;
    const auto opens = at.dossier().as_of(then).ask(
        {.field = field::deadline, .deadline = deadline_kind::applications_open, .grant = of.grant});
    const auto* opening = known_day(opens);
    const auto since = one.from == date::min() ? std::nullopt : std::optional<date>(one.from);
    const auto from = opening != nullptr ? std::optional<date>(*opening) : opened ? opened : since;
    const bool goes_on = closed && from == opened && *closed < *closes;
    all.push_back({goes_on ? closed : from, *closes, look::certain, setter(at.dossier(), one.answered, *closes)});
    opened = from;
    closed = *closes;
  }
  return all;
}

void add_bounds(std::vector<date>& days, const stated<partial_date>& when) {
  const auto* day = when.if_stated();
  if (day == nullptr) return;
  for (const auto bound : {day->earliest(), day->latest()}) {
    days.push_back(bound);
    if (const auto next = add_days(bound, 1)) days.push_back(*next);
  }
}

// The days on which knowledge may change.
std::vector<date> days_of_knowledge(const snapshot& at) {
  std::vector<date> days;
  for (const auto& one : at.dossier().acts()) {
    add_bounds(days, one.reference.on);
    add_bounds(days, one.published);
    add_bounds(days, one.known);
    if (const auto* registered = one.registration.if_stated()) add_bounds(days, registered->on);
  }
  for (const auto& one : at.dossier().statements()) days.push_back(one.known);
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  days.erase(std::upper_bound(days.begin(), days.end(), at.when().known), days.end());
  return days;
}

std::vector<stretch_of_bar> known_days(const snapshot& at, const std::vector<date>& days, const question& of) {
  std::vector<stretch_of_bar> all;
  for (const auto day : days) {
    auto then = at.when();
    then.known = day;
    const auto answered = at.dossier().as_of(then).ask(of);
    if (!all.empty() && !all.back().to) all.back().to = day;
    if (!answered) continue;
    const auto ends = possible(answered);
    stretch_of_bar next{day, std::nullopt, look::open, {}};
    if (!ends.days.empty()) {
      next.is = answered->status() == status::known      ? look::certain
                : answered->status() == status::conflict ? look::conflict
                                                         : look::undetermined;
      next.act = setter(at.dossier(), answered, ends.days.back());
    }
    const bool same = !all.empty() && all.back().to == day && all.back().is == next.is && all.back().act == next.act;
    if (same)
      all.back().to.reset();
    else
      all.push_back(next);
  }
  return all;
}

bool is_window(const question& of) {
  const auto* kind = of.deadline ? of.deadline->if_kind() : nullptr;
  return kind != nullptr && *kind == deadline_kind::applications_close;
}

bar bar_of(const snapshot& at, const std::vector<date>& days_of_knowledge, const question& of) {
  auto answered = at.ask(of);
  auto days = is_window(of) ? windows(at, of) : calendar_days(at, of, answered);
  return {of, std::move(answered), std::move(days), known_days(at, days_of_knowledge, of), false};
}

// The window for applications is the notice's alone.
std::vector<deadline_name> other_terms(const dossier& of, bool of_grant) {
  std::vector<deadline_name> all = {deadline_kind::final_report, deadline_kind::expenditure_limit};
  if (!of_grant) all.insert(all.begin(), deadline_kind::applications_close);
  for (const auto& name : of.named_deadlines()) all.push_back(deadline_name::named(name));
  return all;
}

bool says_a_day(const any_answer& given) { return !possible(given).days.empty(); }

bool same_days(const any_answer& a, const any_answer& b) {
  return a && b && a->status() == b->status() && possible(a).days == possible(b).days;
}

std::vector<suspended_days> suspensions_of(const snapshot& at, const std::string& grant) {
  std::vector<suspended_days> all;
  for (const auto& one : timeline(at, {.field = field::grant_standing, .grant = grant})) {
    if (!all.empty() && !all.back().to) all.back().to = one.from;
    if (!one.answered || one.from > at.when().in_force) continue;
    const auto given = one.answered->candidates();
    const auto is_suspended = [](const stated<any_value>& each) {
      const auto* value = each.if_stated();
      const auto* stands = value != nullptr ? std::get_if<grant_standing>(value) : nullptr;
      return stands != nullptr && *stands == grant_standing::suspended;
    };
    if (std::none_of(given.begin(), given.end(), is_suspended)) continue;
    const auto from = one.from == date::min() ? std::nullopt : std::optional<date>(one.from);
    all.push_back({from, std::nullopt, given.size() == 1});
  }
  return all;
}

// The end of the activities, and every other term that is stated; of a grant, that differs from the notice's.
void add_bars(std::vector<bar>& all, const snapshot& at, const std::vector<date>& days,
              const std::optional<std::string>& grant) {
  const auto first = all.size();
  const question end{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = grant};
  const auto answered = at.ask(end);
  if (answered || grant) all.push_back(bar_of(at, days, end));
  for (const auto& which : other_terms(at.dossier(), grant.has_value())) {
    const question of{.field = field::deadline, .deadline = which, .grant = grant};
    const auto own = at.ask(of);
    if (!says_a_day(own)) continue;
    if (!grant || !same_days(own, at.ask({.field = field::deadline, .deadline = which})))
      all.push_back(bar_of(at, days, of));
  }
  const bool is_bare = all.size() > first + 1 && !says_a_day(answered);  // another term says more
  if (is_bare) all.erase(all.begin() + static_cast<std::ptrdiff_t>(first));
  if (all.size() == first) return;
  all[first].heads = true;
  if (grant) all[first].suspensions = suspensions_of(at, *grant);
}

}  // namespace

std::vector<bar> bars_of(const snapshot& at) {
  std::vector<bar> all;
  const auto days = days_of_knowledge(at);
  add_bars(all, at, days, std::nullopt);
  for (const auto& grant : at.dossier().grants()) add_bars(all, at, days, grant);
  return all;
}
