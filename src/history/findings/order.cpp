// SPDX-License-Identifier: BSL-1.0
// Whether the days of a notice or of a grant come in their order, as an act leaves them.
#include <avviso/rules/order.hpp>

#include <algorithm>

#include "../fields/milestone.hpp"
#include "../fields/time_limit_of.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

namespace {

using some_days = std::vector<stated<date>>;

bool is_any_stated(const some_days& all) {
  return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.is_stated(); });
}

// What a rule says of two days, each of which may be one of several.
template <class Rule>
finding of_each(const some_days& these, const some_days& those, Rule says) {
  finding all = says(these.front(), those.front());
  for (const auto& one : these) {
    for (const auto& other : those) merge(all, says(one, other), fact::adoption_day);
  }
  return all;
}

}  // namespace

// A time limit as it may stand where a provision does: of the notice, or of a grant.
std::vector<stated<date>> judgement::days_at(const spot& place, deadline_kind which,
                                             std::optional<std::uint32_t> grant) {
  some_days all;
  auto& limit = limit_of(which, grant);
  if (limit.is_never_set()) return {not_stated};
  for (const auto& had : limit.days_before(place)) insert_candidate(all, only_day(had.day));
  if (all.empty()) all.emplace_back(not_stated);
  return all;
}

void judgement::judge_effect(const effects::happens& one) {
  if (one.what == milestone::committee_appointed) judge_after_window();
  if (one.what != milestone::activities_started) return;
  const auto* name = one.to.if_grant();
  const auto grant = name != nullptr ? place_of(*name) : std::nullopt;
  if (!grant) return;
  const auto ends = days_at(here(), deadline_kind::activities_end, grant);
  if (!is_any_stated(ends)) return;
  const auto* given = one.on != nullptr ? one.on->if_stated() : nullptr;
  const auto& began = given != nullptr ? *given : it().reference.on;
  const some_days once{not_stated};
  add(of_each(ends, once, [&](const auto& end, const auto& /*unused*/) { return ends_once_begun(end, began); }), grant);
}

// The window as it stands, or as the notice opens it that has effect only later.
void judgement::judge_after_window() {
  auto closes = days_at(here(), deadline_kind::applications_close, std::nullopt);
  const auto& whole = whole_record();
  std::set<ordinal> later;
  cases every;
  do {
    if (const auto notice = notice_after(whole, every, moment::of(it().reference.on))) later.insert(*notice);
  } while (every.next());
  for (const auto one : later) {
    const spot behind{one, static_cast<ordinal>(by_.act_at(one).provisions.size())};
    const time_limit_of window(whole, deadline_kind::applications_close, std::nullopt);
    for (const auto& had : window.days_before(behind)) insert_candidate(closes, only_day(had.day));
  }
  if (!later.empty()) closes.erase(std::remove(closes.begin(), closes.end(), stated<date>(not_stated)), closes.end());
  if (!is_any_stated(closes)) return;
  const some_days once{not_stated};
  add(of_each(closes, once,
              [&](const auto& last, const auto& /*unused*/) { return after_window(it().reference.on, last); }));
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

// After the whole act, since it may move several days of one grant, each in a provision of its own.
void judgement::judge_order(const moved_terms& moved) {
  if (!possibly([&](cases& in) { return by_.state_of(in, act_).since.has_value(); })) return;
  const spot after{act_, static_cast<ordinal>(it().provisions.size())};
  if (moved.window) {
    const auto opens = days_at(after, deadline_kind::applications_open, std::nullopt);
    const auto closes = days_at(after, deadline_kind::applications_close, std::nullopt);
    if (is_any_stated(opens) && is_any_stated(closes)) add(of_each(closes, opens, closes_once_open));
  }
  const auto judge_report = [&](const some_grants& grants) {
    const auto ends = days_at(after, deadline_kind::activities_end, one_of(grants));
    const auto reports = days_at(after, deadline_kind::final_report, one_of(grants));
    if (is_any_stated(ends) && is_any_stated(reports)) add(of_each(reports, ends, report_once_ended), grants);
  };
  if (moved.notice) judge_report({});
  for (const auto& group : in_groups(moved.grants)) judge_report(group);
}

}  // namespace avviso::inline v0::detail
