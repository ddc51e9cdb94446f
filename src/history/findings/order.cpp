// SPDX-License-Identifier: BSL-1.0
// Whether the days of a notice or of a grant come in their order, as an act leaves them.
#include <avviso/rules/order.hpp>

#include <algorithm>

#include "../fields/milestone.hpp"
#include "../fields/time_limit_of.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

namespace {

using some_times = std::vector<stated<deadline_time>>;

bool is_any_stated(const some_times& all) {
  return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.is_stated(); });
}

// What a rule says of one time limit, or of two, each of which may be one of several.
template <class Rule>
finding of_each(const some_times& these, Rule says) {
  finding all = says(these.front());
  for (const auto& one : these) merge(all, says(one), fact::adoption_day);
  return all;
}
template <class Rule>
finding of_each(const some_times& these, const some_times& those, Rule says) {
  return of_each(these,
                 [&](const auto& one) { return of_each(those, [&](const auto& other) { return says(one, other); }); });
}

}  // namespace

// A time limit as it may stand where a provision does: of the notice, or of a grant.
std::vector<stated<deadline_time>> judgement::times_at(const spot& place, deadline_kind which,
                                                       std::optional<std::uint32_t> grant) {
  some_times all;
  auto& limit = limit_of(which, grant);
  if (limit.is_never_set()) return {not_stated};
  for (const auto& had : limit.days_before(place)) insert_candidate(all, had.day);
  if (all.empty()) all.emplace_back(not_stated);
  return all;
}

// The day that the act gives, or else that from which it has effect.
partial_date judgement::day_of_start(cases& in, const stated<partial_date>& on) {
  if (const auto* given = on.if_stated()) return *given;
  const auto since = whole_record().since_of(in, here());
  return since ? since->possible() : it().reference.on;
}

void judgement::judge_effect(const effects::happens& one) {
  if (one.what == milestone::committee_appointed) judge_after_window();
  const auto* name = one.to.if_grant();
  const bool is_of_project = one.what == milestone::agreement_signed || one.what == milestone::activities_started;
  if (is_of_project && name != nullptr) judge_dissolved(*name);
  if (one.what == milestone::accepted && name != nullptr) judge_acceptance(*name, *one.on);
  if (one.what != milestone::activities_started) return;
  const auto grant = name != nullptr ? place_of(*name) : std::nullopt;
  if (!grant) return;
  const auto ends = times_at(here(), deadline_kind::activities_end, grant);
  if (!is_any_stated(ends)) return;
  add(in_every_case(fact::start_day,
                    [&](cases& in) {
                      const auto began = day_of_start(in, *one.on);
                      return of_each(ends, [&](const auto& end) {
                        return ends_once_begun(only_day(end), began, fact::start_day);
                      });
                    }),
      grant);
}

// The window as it stands, or as the notice opens it that has effect only later.
void judgement::judge_after_window() {
  auto closes = times_at(here(), deadline_kind::applications_close, std::nullopt);
  const auto& whole = whole_record();
  std::set<ordinal> later;
  cases every;
  do {
    if (const auto notice = notice_after(whole, every, moment::of(it().reference.on))) later.insert(*notice);
  } while (every.next());
  for (const auto one : later) {
    const spot behind{one, static_cast<ordinal>(by_.act_at(one).provisions.size())};
    const time_limit_of window(whole, deadline_kind::applications_close, std::nullopt);
    for (const auto& had : window.days_before(behind)) insert_candidate(closes, had.day);
  }
  if (!later.empty())
    closes.erase(std::remove(closes.begin(), closes.end(), stated<deadline_time>(not_stated)), closes.end());
  if (!is_any_stated(closes)) return;
  add(of_each(closes, [&](const auto& last) { return after_window(it().reference.on, last); }));
}

// Those who adopt an act know when its notice came to have effect.
void judgement::judge_after_notice() {
  const auto& whole = whole_record();
  const auto& awarded = it().reference.on;
  std::optional<finding> all;
  cases every;
  do {
    bool is_founded = false;
    std::optional<moment> since;
    for (const auto i : whole.of().acts_with<effects::founds>(std::nullopt)) {
      if (!founds(whole, every, i)) continue;
      const auto state = whole.state_of(every, i);
      if (!state.known || state.annulled) continue;
      is_founded = true;
      if (state.since && (!since || every.compare(*state.since, *since) < 0)) since = state.since;
    }
    if (!is_founded) continue;
    const auto says = after_notice(awarded, since ? stated<partial_date>(since->possible()) : not_stated);
    if (!all) all = says;
    merge(*all, says, fact::effective_day);
  } while (every.next());
  if (all) add(*all);
}

// Whether the window may have closed before its last day, because nothing was left.
bool judgement::may_be_exhausted() {
  const auto& all = limit_of(deadline_kind::applications_close, std::nullopt).of().set_by().settings();
  return std::any_of(all.begin(), all.end(),
                     [this](const setting& one) { return one.may_come_earlier && is_known(one.act); });
}

// After the whole act, since it may move several days of one grant, each in a provision of its own.
void judgement::judge_order(const moved_terms& moved) {
  if (!possibly([&](cases& in) { return by_.state_of(in, act_).since.has_value(); })) return;
  const spot after{act_, static_cast<ordinal>(it().provisions.size())};
  if (moved.window) {
    const auto opens = times_at(after, deadline_kind::applications_open, std::nullopt);
    const auto closes = times_at(after, deadline_kind::applications_close, std::nullopt);
    if (is_any_stated(opens) && is_any_stated(closes)) {
      auto says = of_each(closes, opens, closes_once_open);
      // Closed on its last day, it is in order or is not: what is missing is whether nothing was left before.
      const auto last = std::find_if(closes.rbegin(), closes.rend(), [](const auto& one) { return one.is_stated(); });
      if (says.outcome == outcome::undetermined && may_be_exhausted() &&
          of_each({*last}, opens, closes_once_open).outcome != outcome::undetermined)
        says.missing = fact::exhaustion;
      add(says);
    }
  }
  const auto in_time = [](const auto& report, const auto& end) {
    return report_once_ended(only_day(report), only_day(end));
  };
  const auto judge_report = [&](const some_grants& grants) {
    const auto ends = times_at(after, deadline_kind::activities_end, one_of(grants));
    const auto reports = times_at(after, deadline_kind::final_report, one_of(grants));
    if (is_any_stated(ends) && is_any_stated(reports)) add(of_each(reports, ends, in_time), grants);
  };
  if (moved.notice) judge_report({});
  for (const auto& group : in_groups(moved.grants)) judge_report(group);
}

}  // namespace avviso::inline v0::detail
