// SPDX-License-Identifier: BSL-1.0
#include "milestone.hpp"

#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/subject.hpp"
#include "../fold/weighed.hpp"

namespace avviso::inline v0::detail {

events events_of(const fold& by, const happening& which) {
  const auto& of = by.of();
  events made;
  if (which.grant && which.what != milestone::awarded) {
    auto lives = std::make_shared<const grant_life>(of, *which.grant);
    if (lives->may_end(by)) made.lives = std::move(lives);
  }
  const auto life = made.lives ? of_life::while_it_lasts : of_life::none;
  for (const auto& [i, p] : of.spots<effects::happens>(which.grant)) {
    of.each_wording(i, p, [&, i = i, p = p](const worded& says) {
      bool does = false;
      const reach* whom = nullptr;
      each_effect_for<effects::happens>(says, which.grant, [&](const effects::happens& one) {
        if (one.what != which.what || !one.to.may_be(which.grant)) return;
        does = true;
        if (which.grant) whom = one.to.if_offered();
      });
      if (does) made.all.push_back({i, p, says, whom, false, life});
    });
  }
  return made;
}

fold::bearing events::bearing() const {
  fold::bearing each;
  if (lives) each.assign(all.size(), lives->acts());
  return each;
}

counts_in_life events::counts() const {
  return [its = lives](const fold& by, cases& in, const setting& one, bool ever) {
    return its->before(by, in, {one.act, one.provision}, ever) != grant_life::stage::has_ended;
  };
}

namespace {

// The day that the act says; null: it says none.
const partial_date* day_said_of(const setting& one, const std::optional<std::string_view>& grant) {
  const partial_date* on = nullptr;
  each_effect_for<effects::happens>(one.what, grant, [&on](const effects::happens& it) {
    if (it.on != nullptr) on = it.on->if_stated();
  });
  return on;
}

}  // namespace

moment day_of_event(const fold& by, cases& in, const setting& one, const std::optional<std::string_view>& grant) {
  if (const auto* on = day_said_of(one, grant)) return moment::of(*on);
  return by.since_of(in, {one.act, one.provision}).value_or(moment::of(by.act_at(one.act).reference.on));
}

cases::span days_of_event(const fold& by, const setting& one, const std::optional<std::string_view>& grant) {
  if (const auto* on = day_said_of(one, grant)) return cases::bounds_of(moment::of(*on));
  return days_of_effect(by, {one.act, one.provision});
}

std::optional<moment> last_event(const fold& by, cases& in, const events& some,
                                 const std::optional<std::string_view>& grant) {
  const auto lasts = some.counts();
  std::vector<ordinal> acts;
  std::vector<const setting*> counting;
  for (const auto& one : some.all) {
    if (!by.in_force(in, one.act) || !by.is_so_worded(in, one.act, one.provision, one.what, grant)) continue;
    if (some.lives && !lasts(by, in, one, false)) continue;
    counting.push_back(&one);
    if (acts.empty() || acts.back() != one.act) acts.push_back(one.act);
  }
  if (acts.empty()) return std::nullopt;
  const auto last = by.last_of(in, acts, key_of(undecided::course, 2));
  const auto event =
      std::find_if(counting.rbegin(), counting.rend(), [&](const setting* one) { return one->act == last; });
  return day_of_event(by, in, **event, grant);
}

}  // namespace avviso::inline v0::detail

namespace avviso::inline v0 {

using namespace detail;

namespace {

// Days on which an event may be the last one: each of them, or the first and the last.
struct event_days {
  std::vector<date> all = {};
  bool are_ends = false;
};

event_days days_as_last(const fold& by, cases& in, const last_setting& set_by, const last_setting::stage& of,
                        const setting& one, const std::optional<std::string_view>& grant) {
  const auto day = day_of_event(by, in, one, grant);
  const auto open = in.span_of(day);
  if (days_between(open.first, open.last) < static_cast<std::int64_t>(cases::few)) return {{*in.day_of(day)}};
  // The later its day, the more others stand before it: its last day does if any does. Not so its first.
  const auto may_be_until = [&](date last) {
    auto then = in.given();
    return then.keep_until(day, last) && set_by.may_be_last(then, of, one);
  };
  std::int64_t too_early = -1;
  std::int64_t enough = 0;
  while (!may_be_until(std::min(*add_days(open.first, enough), open.last))) {
    if (*add_days(open.first, enough) >= open.last) return {};
    too_early = enough;
    enough = std::min<std::int64_t>(enough * 2 + 1, days_between(open.first, open.last));
  }
  while (enough - too_early > 1) {
    const auto half = too_early + (enough - too_early) / 2;
    (may_be_until(*add_days(open.first, half)) ? enough : too_early) = half;
  }
  return {{*add_days(open.first, enough), open.last}, true};
}

// When something happened, as acts say: on the day asked, on another day in force, or beside what a source says.
class milestone_by_acts {
 public:
  milestone_by_acts(const fold& by, const happening& which) : milestone_by_acts(by, which, events_of(by, which)) {}

  [[nodiscard]] candidate_values<date> now(std::vector<ground>& grounds) const { return days(nullptr, grounds).now; }
  [[nodiscard]] candidate_values<date> on(const fold& then) const {
    std::vector<ground> unused;
    return milestone_by_acts(then, which_).now(unused);
  }
  [[nodiscard]] bool is_written_since(const fold& then) const { return set_by_.is_written_since(then); }
  [[nodiscard]] since_then<date> from(date base, const fold& then) const {
    std::vector<ground> unused;
    const stated_day said{base, then};
    return days(&said, unused);
  }

 private:
  milestone_by_acts(const fold& by, const happening& which, const events& some)
      : by_(by), which_(which), set_by_(by, which.grant, some.all, some.bearing(), {}, some.counts()) {}

  struct stated_day {
    date day;
    const fold& then;
  };

  // What had happened by the day of which a source speaks, that source says.
  [[nodiscard]] since_then<date> days(const stated_day* base, std::vector<ground>& grounds) const {
    const auto otherwise = base != nullptr ? stated<date>(base->day) : not_stated;
    if (auto made = certain_day(base, otherwise, grounds)) return *std::move(made);
    candidate_set<date> found;
    budget left;
    bool from_before = true;
    bool rests_on_base = false;
    const auto& stages = set_by_.stages();
    for (auto n = stages.size(); n-- > 0 && from_before;) {
      from_before = false;
      set_by_.each_in(
          stages[n], left,
          [&](cases& in, const chain& made_by) {
            const auto* one = made_by.back();
            if (one == nullptr) return event_days{};
            const bool is_said = base != nullptr && set_by_.applied(in, *one, base->then);
            rests_on_base = rests_on_base || is_said;
            return is_said ? event_days{{base->day}} : days_as_last(by_, in, set_by_, stages[n], *one, which_.grant);
          },
          [&](const cases& /*unused*/, const chain& made_by, const event_days& days, const std::vector<ground>& notes,
              bool counts) {
            set_by_.add_grounds(made_by, notes, counts, grounds);
            if (!counts) return;
            from_before = from_before || made_by.back() == nullptr;
            if (days.are_ends) found.note(possible_values::between);
            for (const auto& one : days.all) found.insert(one);
          });
    }
    if (from_before) found.insert(otherwise);
    if (left.is_cut()) {
      found.note(possible_values::incomplete);
      for (const auto& one : set_by_.settings()) {
        const auto days = days_of_event(by_, one, which_.grant);
        for (const auto& each :
             {stated<date>(days.first), stated<date>(days.last), otherwise, stated<date>(not_stated)})
          found.insert(each);
      }
    }
    return {std::move(found).all(), rests_on_base || from_before};
  }

  // The same where nothing is open of the last event, nor of its day.
  [[nodiscard]] std::optional<since_then<date>> certain_day(const stated_day* base, const stated<date>& otherwise,
                                                            std::vector<ground>& grounds) const {
    cases only;
    const auto last = set_by_.certain_last(only);
    if (!last) return std::nullopt;
    const auto* one = last->made_by.back();
    const bool is_said = one == nullptr || (base != nullptr && set_by_.applied(only, *one, base->then));
    const auto day = is_said ? std::nullopt : std::optional(day_of_event(by_, only, *one, which_.grant));
    const auto open = day ? cases::bounds_of(*day) : cases::span{date::min(), date::min()};
    if (!only.is_only() || open.first != open.last) return std::nullopt;
    set_by_.add_grounds(last->made_by, last->notes, true, grounds);
    return since_then<date>{candidate_values<date>({day ? stated<date>(open.first) : otherwise}), is_said};
  }

  const fold& by_;
  happening which_;
  last_setting set_by_;
};

result<answer<date>> milestone_of(const fold& by, milestone what, std::optional<std::string_view> grant) {
  const question asked{.field = field::milestone, .milestone = what, .grant = name_of(grant)};
  if (const auto why = why_refused(asked)) return *why;
  if (const auto none = no_such_subject(by, grant)) return *none;
  const milestone_by_acts of(by, {what, grant});
  std::vector<ground> grounds;
  const auto now = of.now(grounds);
  return answered(by, asked, now, std::move(grounds), of);
}

}  // namespace

result<answer<date>> snapshot::milestone(avviso::milestone what) const {
  return milestone_of(fold(*this), what, std::nullopt);
}
result<answer<date>> snapshot::milestone(avviso::milestone what, std::string_view grant) const {
  return milestone_of(fold(*this), what, grant);
}

}  // namespace avviso::inline v0
