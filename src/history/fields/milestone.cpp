// SPDX-License-Identifier: BSL-1.0
#include "milestone.hpp"

#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/subject.hpp"
#include "set_last.hpp"

namespace avviso::inline v0::detail {

std::vector<setting> events_of(const archive& of, const happening& which) {
  std::vector<setting> all;
  for (ordinal i = 0; i < of.size(); ++i) {
    if (!of.may_have<effects::happens>(i)) continue;
    const auto provisions = which.grant ? of.concerning(i, *which.grant) : of.provisions_of(i);
    for (const auto p : provisions) {
      of.each_wording(i, p, [&](const worded& says) {
        bool does = false;
        const reach* whom = nullptr;
        each_effect<effects::happens>(says, [&](const effects::happens& one) {
          if (one.what != which.what || !one.to.may_be(which.grant)) return;
          does = true;
          if (which.grant) whom = one.to.if_offered();
        });
        if (does) all.push_back({i, p, says, whom, false});
      });
    }
  }
  return all;
}

moment day_of_event(const fold& by, cases& in, const setting& one) {
  const partial_date* on = nullptr;
  each_effect<effects::happens>(one.what, [&on](const effects::happens& it) {
    if (it.on != nullptr) on = it.on->if_stated();
  });
  if (on != nullptr) return moment::of(*on);
  return by.state_of(in, one.act).since.value_or(moment::of(by.act_at(one.act).reference.on));
}

std::optional<moment> last_event(const fold& by, cases& in, const std::vector<setting>& events) {
  std::vector<ordinal> acts;
  std::vector<const setting*> counting;
  for (const auto& one : events) {
    if (!by.in_force(in, one.act) || !(by.worded_in(in, one.act, one.provision) == one.what)) continue;
    counting.push_back(&one);
    if (acts.empty() || acts.back() != one.act) acts.push_back(one.act);
  }
  if (acts.empty()) return std::nullopt;
  const auto last = by.last_of(in, acts, key_of(undecided::course, 2));
  const auto event =
      std::find_if(counting.rbegin(), counting.rend(), [&](const setting* one) { return one->act == last; });
  return day_of_event(by, in, **event);
}

}  // namespace avviso::inline v0::detail

namespace avviso::inline v0 {

using namespace detail;

namespace {

std::vector<stated<date>> days_of(const fold& by, cases& in, const setting& event) {
  const auto day = day_of_event(by, in, event);
  // Day by day, because on some of these days another event would stand last.
  if (const auto exact = in.day_of(day)) return {*exact};
  const auto all = in.days_of(day);
  return {all.begin(), all.end()};
}

result<answer<date>> milestone_of(const fold& by, milestone what, std::optional<std::string_view> grant) {
  const question asked{.field = field::milestone, .milestone = what, .grant = name_of(grant)};
  if (const auto why = why_refused(asked)) return *why;
  if (const auto none = no_such_subject(by, grant)) return *none;
  const auto events = events_of(by.of(), {what, grant});
  const set_last<date, decltype(&days_of)> set_by(by, grant, events, &days_of);
  std::vector<ground> grounds;
  const auto candidates = set_by.now(grounds);
  return answered(by, asked, candidates, std::move(grounds), set_by);
}

}  // namespace

result<answer<date>> snapshot::milestone(avviso::milestone what) const {
  return milestone_of(fold(of_, when_), what, std::nullopt);
}
result<answer<date>> snapshot::milestone(avviso::milestone what, std::string_view grant) const {
  return milestone_of(fold(of_, when_), what, grant);
}

}  // namespace avviso::inline v0
