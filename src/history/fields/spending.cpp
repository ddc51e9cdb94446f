// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>
#include <avviso/rules/expenditure_limit.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "../fold/subject.hpp"
#include "../fold/weighed.hpp"
#include "milestone.hpp"
#include "money.hpp"
#include "standing.hpp"
#include "time_limit_of.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What sources state of a grant's time limit, where they agree, and acts were silent or they prevail.
std::optional<time_limit_of::base> stated_by_sources(const fold& by, deadline_kind which, std::string_view grant) {
  const auto ways = each_spoken(by, {.field = field::deadline, .deadline = which, .grant = std::string(grant)});
  if (ways.size() != 1 || !ways.front().day) return std::nullopt;
  const auto said = by.of().statements();
  const auto& those = ways.front().all;
  // Only its day counts: a grant spends on a day.
  const auto value = [&](ordinal one) { return time_said(said[one]->value).on; };
  const bool agree =
      std::all_of(those.begin(), those.end(), [&](ordinal one) { return value(one) == value(those.front()); });
  if (!agree) return std::nullopt;
  auto then = by.on(*ways.front().day);
  std::vector<ground> unused;
  if (!ways.front().prevail && !are_silent(time_limit_of(then, which, grant).candidates(unused))) return std::nullopt;
  return time_limit_of::base{value(those.front()), std::move(then)};
}

bool is_statement(const ground& one) { return one.part == part::statement; }

// An answer that acts give, and the statements that tell what it is made of.
template <class T>
answer<T> also_by_sources(const answer<T>& given, std::vector<ground> by_sources) {
  std::ranges::copy_if(given.grounds(), std::back_inserter(by_sources), is_statement);
  std::ranges::sort(by_sources);
  std::vector<ground> grounds;
  std::ranges::remove_copy_if(given.grounds(), std::back_inserter(grounds), is_statement);
  std::ranges::unique_copy(by_sources, std::back_inserter(grounds));
  const auto values = given.candidates();
  const auto findings = given.findings();
  return {given.asked(), {values.begin(), values.end()},     std::move(grounds), {findings.begin(), findings.end()},
          given.of(),    given.status() == status::conflict, given.possible()};
}

// Whether a limit is earlier than another day, or that day is not stated.
bool binds(const stated<date>& limit, const stated<date>& other) {
  const auto* first = limit.if_stated();
  const auto* second = other.if_stated();
  return first != nullptr && (second == nullptr || *first < *second);
}

// The days after which a grant may no longer spend.
class last_days {
 public:
  // `also`: the acts that the values asked for depend on besides.
  last_days(const fold& by, std::string_view grant, const std::vector<ordinal>& also)
      : by_(by),
        limit_(by, deadline_kind::expenditure_limit, grant),
        founding_(by.of().acts_with<effects::founds>(std::nullopt)),
        end_(by, deadline_kind::activities_end, grant, all_of(also)),
        end_by_sources_(stated_by_sources(by, deadline_kind::activities_end, grant)),
        limit_by_sources_(stated_by_sources(by, deadline_kind::expenditure_limit, grant)) {
    has_programme_ = std::any_of(founding_.begin(), founding_.end(), [&](ordinal i) { return names_programme(i); });
  }

  // In one case: the end of the activities, and the earliest limit that is stated.
  struct days {
    stated<date> end;
    stated<date> limit;

    [[nodiscard]] stated<date> last() const { return end.is_stated() && binds(limit, end) ? limit : end; }
    [[nodiscard]] stated<bool> allow(date on) const {
      const auto* bound = limit.if_stated();
      if (bound != nullptr && *bound < on) return false;
      const auto* day = end.if_stated();
      return day != nullptr ? stated<bool>(on <= *day) : not_stated;
    }
  };

  // The possible values of `value(case, days)`, with the grounds of those days.
  // `is_of_day_alone`: these are of the end alone, whatever else is so in the case.
  template <class T, class Value>
  [[nodiscard]] candidate_values<T> candidates(Value value, std::vector<ground>& grounds,
                                               bool is_of_day_alone = false) {
    const auto in_case = [&](cases& in, const time_limit_of::possible_days& ends) {
      own_limit_seen_ = false;
      programmes_seen_.clear();
      std::vector<stated<T>> all;
      for (const auto& end : ends.all()) all.emplace_back(value(in, [&] { return in_one(in, only_day(end)); }));
      return all;
    };
    const auto taken = [&] {
      own_limit_binds_ = own_limit_binds_ || own_limit_seen_;
      grounds.insert(grounds.end(), programmes_seen_.begin(), programmes_seen_.end());
    };
    auto all = end_.candidates<T>(in_case, grounds, taken,
                                  {.from = if_any(end_by_sources_), .is_of_day_alone = is_of_day_alone});
    add_quiet_grounds(by_, end_.set_by(), grounds);
    if (own_limit_binds_) static_cast<void>(limit_.candidates(grounds));
    return all;
  }

  // The statements that tell the days that counted, as the answers of those days name them.
  [[nodiscard]] std::vector<ground> statements(const snapshot& at, std::string_view grant) const {
    std::vector<ground> all;
    const auto take = [&](deadline_kind which) {
      const auto day = at.grant(grant).deadline(which);
      if (!day) return;
      std::ranges::copy_if(day->grounds(), std::back_inserter(all), is_statement);
    };
    if (end_by_sources_) take(deadline_kind::activities_end);
    if (limit_by_sources_ && own_limit_binds_) take(deadline_kind::expenditure_limit);
    return all;
  }

  // Whether the limits beside the end are the same in every case.
  [[nodiscard]] bool are_limits_certain() const {
    std::vector<ordinal> acts;
    for (const auto& one : limit_.set_by().settings()) {
      if (one.varies || (one.whom != nullptr && !is_decided(*one.whom))) return false;
      acts.push_back(one.act);
    }
    const auto certain = [this](const std::vector<ordinal>& some) {
      std::vector<ordinal> open;
      for (const auto act : some) by_.collect_open(act, open);
      // Of several acts the order may be open.
      return open.empty() && (some.empty() || some.front() == some.back());
    };
    return certain(acts) && certain(founding_) && !limit_by_sources_;
  }

  // No possible last day is outside these.
  [[nodiscard]] std::vector<stated<date>> bounds() const {
    std::vector<stated<date>> all;
    for (const auto& one : end_.bounds(if_any(end_by_sources_))) insert_candidate(all, only_day(one));
    const auto* end = all.front().if_stated();
    if (end == nullptr) return all;
    date first = *end;
    const auto sooner = [&](const stated<date>& one) {
      if (const auto* day = one.if_stated()) first = std::min(first, *day);
    };
    for (const auto& one : limit_.bounds(if_any(limit_by_sources_))) sooner(only_day(one));
    for (const auto act : founding_) {
      each_programme(act, [&](programme fund) {
        for (const auto& text : expenditure_limits(fund)) sooner(text.incurred);
      });
    }
    insert_candidate(all, stated<date>(first));
    const auto last = std::find_if_not(all.begin(), all.end(), [](const auto& one) { return one.is_stated(); });
    if (last - all.begin() > 2) all.erase(all.begin() + 1, last - 1);
    return all;
  }

 private:
  static const time_limit_of::base* if_any(const std::optional<time_limit_of::base>& one) {
    return one ? &*one : nullptr;
  }
  [[nodiscard]] std::vector<ordinal> all_of(std::vector<ordinal> also) const {
    also.insert(also.end(), founding_.begin(), founding_.end());
    for (const auto& one : limit_.set_by().settings()) also.push_back(one.act);
    also.insert(also.end(), limit_.bearing().begin(), limit_.bearing().end());
    return also;
  }
  // The text of the law in force that is known.
  [[nodiscard]] const expenditure_limit* limit_by_law(programme fund) const {
    if (auto* asked = by_.asked()) {
      for (const auto& one : expenditure_limits(fund)) {
        if (one.text.from) static_cast<void>(asked->is_before(*one.text.from));
      }
    }
    return expenditure_limit_on(fund, by_.law_of());
  }
  template <class Look>
  void each_programme(ordinal act, Look look) const {
    for (ordinal p = 0; p < by_.act_at(act).provisions.size(); ++p) {
      by_.of().each_wording(act, p, [&](const worded& says) {
        each_effect_for<effects::founds>(says, std::nullopt, [&](const effects::founds& one) {
          if (const auto* fund = one.whole.programme.if_stated()) look(*fund);
        });
      });
    }
  }
  [[nodiscard]] bool names_programme(ordinal act) const {
    bool does = false;
    each_programme(act, [&](programme /*unused*/) { does = true; });
    return does;
  }

  // The last day on which the programme of the notice bears expenditure, by the law in force that is known.
  [[nodiscard]] stated<date> limit_of_programme(cases& in, std::vector<ground>& notes) const {
    if (!has_programme_) return not_stated;
    const auto* founds = established(by_, in, founding_, notes);
    const auto* fund = founds != nullptr ? founds->programme.if_stated() : nullptr;
    const auto* limit = fund != nullptr ? limit_by_law(*fund) : nullptr;
    return limit != nullptr ? stated<date>(limit->incurred) : not_stated;
  }

  [[nodiscard]] days in_one(cases& in, const stated<date>& end) {
    days all{.end = end, .limit = only_day(limit_.day_now(in, if_any(limit_by_sources_)))};
    own_limit_seen_ = own_limit_seen_ || binds(all.limit, all.end);
    std::vector<ground> notes;
    const auto programme = limit_of_programme(in, notes);
    if (!binds(programme, all.limit)) return all;
    all.limit = programme;
    if (!binds(programme, all.end)) return all;
    for (const auto& one : notes) programmes_seen_.push_back({part::sets, one.act, one.provision});
    return all;
  }

  const fold& by_;
  time_limit_of limit_;
  std::vector<ordinal> founding_;
  time_limit_of end_;
  std::optional<time_limit_of::base> end_by_sources_;
  std::optional<time_limit_of::base> limit_by_sources_;
  bool has_programme_ = false;
  bool own_limit_binds_ = false;  // in some case the grant's own limit comes before the end
  // In the case being looked at: whether the grant's own limit comes before the end, and the programmes whose limit
  // does.
  bool own_limit_seen_ = false;
  std::vector<ground> programmes_seen_;
};

// SPE-1 of each limit that perhaps nobody states, and that forbids nothing then.
std::vector<finding> unstated_limits(const fold& by, std::string_view grant, date on,
                                     const result<answer<deadline_time>>& own_limit) {
  std::vector<finding> notes;
  const auto place = by.of().place_in_whole(grant);
  const auto note = [&](fact which) {
    notes.push_back(spends_within(not_stated, on, which));
    notes.back().grant = place;
  };
  if (!own_limit || !own_limit->candidates().back().is_stated()) note(fact::expenditure_limit);
  const auto founding = by.of().acts_with<effects::founds>(std::nullopt);
  const bool may_lack_programme = possibly([&](cases& in) {
    std::vector<ground> unused;
    const auto* founds = established(by, in, founding, unused);
    return founds == nullptr || !founds->programme.is_stated();
  });
  if (may_lack_programme) note(fact::programme);
  return notes;
}

// A no forbids; silence leaves it open.
stated<bool> both(const stated<bool>& a, const stated<bool>& b) {
  if (a == stated<bool>(false) || b == stated<bool>(false)) return false;
  return a.is_stated() ? b : a;
}

candidate_values<bool> both(const candidate_values<bool>& by_time, const answer<euro>& total, euro amount) {
  std::vector<stated<bool>> all;
  for (const auto& one : by_time.values) {
    for (const auto& most : total.candidates()) {
      const auto* whole = most.if_stated();
      insert_candidate(all, both(one, whole != nullptr ? stated<bool>(amount <= *whole) : not_stated));
    }
  }
  // Bounds that agree decide.
  const bool is_open = by_time.are == possible_values::incomplete || total.possible() == possible_values::incomplete;
  return {all, is_open && all.size() > 1 ? possible_values::incomplete : possible_values::alternatives};
}

}  // namespace

result<answer<bool>> snapshot::may_spend(std::string_view grant, date on, std::optional<euro> amount) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const auto course = acts_in_course(by.of(), grant);
  const auto beginning = events_of(by, {.what = milestone::activities_started, .grant = grant});
  auto also = course;
  for (const auto& one : beginning.all) also.push_back(one.act);
  last_days limits(by, grant, also);
  const auto value = [&](cases& in, const auto& days) -> stated<bool> {
    std::vector<ground> unused;
    if (standing_in(by, in, course, grant, unused) != grant_standing::awarded) return false;
    const auto start = last_event(by, in, beginning, grant);
    if (start && !in.on_or_before(*start, on)) return false;
    return days().allow(on);
  };
  std::vector<ground> grounds;
  auto candidates = limits.candidates<bool>(value, grounds);
  if (candidates.are == possible_values::incomplete) candidates.values = {false, true, not_stated};
  if (candidates.are == possible_values::between) candidates.are = possible_values::alternatives;
  cases every;
  do {
    std::vector<ground> notes;
    const bool runs = standing_in(by, every, course, grant, notes) == grant_standing::awarded;
    if (!runs) grounds.insert(grounds.end(), notes.begin(), notes.end());
  } while (every.next());
  const question asked{.field = field::may_spend, .grant = std::string(grant), .on = on, .amount = amount};
  const auto notes = unstated_limits(by, grant, on, deadline(deadline_kind::expenditure_limit, grant));
  auto by_sources = limits.statements(*this, grant);
  if (!amount) {
    return also_by_sources(answered(by, asked, std::move(candidates), std::move(grounds), notes), by_sources);
  }
  const auto most = total(grant);
  if (!most) return most.error();
  for (const auto& one : most->grounds()) (is_statement(one) ? by_sources : grounds).push_back(one);
  return also_by_sources(answered(by, asked, both(candidates, *most, *amount), std::move(grounds), notes), by_sources);
}

result<answer<date>> snapshot::last_day_to_spend(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  last_days limits(by, grant, {});
  std::vector<ground> grounds;
  auto candidates = limits.candidates<date>([](cases&, const auto& days) { return days().last(); }, grounds,
                                            limits.are_limits_certain());
  if (candidates.are == possible_values::incomplete) candidates.values = limits.bounds();
  const auto by_acts = answered(by, {.field = field::last_day_to_spend, .grant = std::string(grant)},
                                std::move(candidates), std::move(grounds));
  return also_by_sources(by_acts, limits.statements(*this, grant));
}

}  // namespace avviso::inline v0
