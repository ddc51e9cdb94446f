// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "course.hpp"
#include "events.hpp"
#include "line.hpp"
#include "partners.hpp"
#include "subject.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

result<answer<date>> milestone_of(const fold& by, milestone what, std::optional<std::string_view> grant) {
  if (const auto none = no_such_subject(by, grant)) return *none;
  const line set_by(by, grant, events_of(by.of(), {what, grant}));
  const auto days = [&](cases& in, const chain& made_by) -> std::vector<stated<date>> {
    if (made_by.back() == nullptr) return {not_stated};
    const auto day = day_of_event(by, in, *made_by.back());
    // Day by day, for on some of its days another event would stand last.
    if (const auto exact = in.day_of(day)) return {*exact};
    const auto all = in.days_of(day);
    return {all.begin(), all.end()};
  };
  std::vector<ground> grounds;
  auto candidates = set_by.candidates<date>(days, grounds);
  return answered(by, {.field = field::milestone, .milestone = what, .grant = name_of(grant)}, std::move(candidates),
                  std::move(grounds));
}

// What the last provision in force of one kind says: `value(provision)`, or nothing where it does not speak of it.
template <class Kind, class Value>
auto last_said(const fold& by, question asked, Value value) {
  using T = typename std::remove_cvref_t<std::invoke_result_t<Value, const Kind&>>::value_type;
  std::vector<setting> settings;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    for (const auto p : by.of().provisions_of(i)) {
      by.of().each_reading(i, p, [&](const said& says) {
        const auto* one = says.as<Kind>();
        if (one != nullptr && value(*one)) settings.push_back({i, p, says, nullptr, false});
      });
    }
  }
  const line set_by(by, std::nullopt, std::move(settings));
  const auto said_last = [&](cases& /*unused*/, const chain& made_by) -> std::vector<stated<T>> {
    if (made_by.back() == nullptr) return {not_stated};
    return {*value(*made_by.back()->what.template as<Kind>())};
  };
  std::vector<ground> grounds;
  auto candidates = set_by.template candidates<T>(said_last, grounds);
  return answered(by, std::move(asked), std::move(candidates), std::move(grounds));
}

answer<stated_value> fact_of(const fold& by, std::string_view name, std::optional<std::string_view> grant) {
  return answered<stated_value>(by, {.field = field::fact, .grant = name_of(grant), .name = std::string(name)},
                                {not_stated}, {});
}

}  // namespace

result<answer<grant_standing>> snapshot::grant_standing(std::string_view grant) const {
  const fold by(of_, when_);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const auto course = acts_in_course(by.of(), grant);
  std::vector<ground> grounds;
  gathered<avviso::grant_standing> found;
  cases every;
  do {
    found.insert(standing_in(by, every, course, grant, grounds));
  } while (every.next());
  return answered(by, {.field = field::grant_standing, .grant = std::string(grant)}, std::move(found).all(),
                  std::move(grounds));
}

result<answer<std::vector<member>>> snapshot::partnership(std::string_view grant) const {
  const fold by(of_, when_);
  if (const auto none = no_such_grant(by, grant)) return *none;
  const auto acts = acts_on_partners(by.of(), grant);
  std::vector<ground> grounds;
  gathered<std::vector<member>> found;
  cases every;
  do {
    found.insert(partners_in(by, every, acts, grant, grounds));
  } while (every.next());
  return answered(by, {.field = field::partnership, .grant = std::string(grant)}, std::move(found).all(),
                  std::move(grounds));
}

result<answer<date>> snapshot::milestone(avviso::milestone what) const {
  return milestone_of(fold(of_, when_), what, std::nullopt);
}
result<answer<date>> snapshot::milestone(avviso::milestone what, std::string_view grant) const {
  return milestone_of(fold(of_, when_), what, grant);
}

answer<std::string> snapshot::authority(authority_role role) const {
  return last_said<designation>(
      fold(of_, when_), {.field = field::authority, .role = role},
      [role](const designation& one) { return one.role == role ? std::optional<std::string>(one.who) : std::nullopt; });
}

answer<ranking_outcome> snapshot::ranked(std::string_view proposal) const {
  return last_said<ranking>(fold(of_, when_), {.field = field::ranked, .name = std::string(proposal)},
                            [proposal](const ranking& one) -> std::optional<ranking_outcome> {
                              for (const auto& each : one.proposals) {
                                if (each.name == proposal) return each.outcome;
                              }
                              return std::nullopt;
                            });
}

result<answer<standing>> snapshot::standing_of(std::string_view act_id) const {
  const fold by(of_, when_);
  const auto place = by.of().find(act_id);
  if (!place) return error{.code = errc::no_such_act, .found = inline_text<31>(act_id)};
  gathered<standing> found;
  std::vector<ground> grounds;
  cases every;
  do {
    const auto state = by.state_of(every, *place);
    auto stands = standing::not_adopted;
    auto as = part::sets;
    if (by.in_force(every, *place)) {
      stands = standing::in_force;
    } else if (state.known && state.annulled) {
      stands = standing::annulled;
      for (const auto& one : by.of().links_of(*place).annulled_by) {
        if (by.known(every, one.act)) grounds.push_back({part::annuls, one.act, one.provision});
      }
    } else if (state.known && every.on_or_before(by.act_at(*place).reference.on, when_.in_force)) {
      stands = standing::adopted;
      if (!state.since) as = part::not_effective;
    }
    if (stands != standing::not_adopted) grounds.push_back({as, *place, 0});
    found.insert(stands);
  } while (every.next());
  return answered(by, {.field = field::standing, .name = std::string(act_id)}, std::move(found).all(),
                  std::move(grounds));
}

answer<stated_value> snapshot::fact(std::string_view name) const { return fact_of(fold(of_, when_), name, {}); }
answer<stated_value> snapshot::fact(std::string_view name, std::string_view grant) const {
  return fact_of(fold(of_, when_), name, grant);
}

}  // namespace avviso::inline v0
