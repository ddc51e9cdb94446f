// SPDX-License-Identifier: BSL-1.0
#include "milestone.hpp"

#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/subject.hpp"

namespace avviso::inline v0::detail {

namespace {

// Whether it happens by a provision, and to whom that is offered.
struct happens_by {
  const happening& which;
  bool does = false;
  const reach* whom = nullptr;

  void if_is(milestone what, bool to_subject = true) { does = which.what == what && to_subject; }
  void operator()(const establishment& /*unused*/) { if_is(milestone::established, !which.grant); }
  void operator()(const committee_appointment& /*unused*/) { if_is(milestone::committee_appointed, !which.grant); }
  void operator()(const ranking& /*unused*/) { if_is(milestone::ranking_approved, !which.grant); }
  void operator()(const award& awards) {
    const bool named = std::any_of(awards.grants.begin(), awards.grants.end(),
                                   [&](const grant& one) { return which.grant == one.name; });
    if_is(milestone::awarded, named);
  }
  void operator()(const agreement_signing& one) { if_is(milestone::agreement_signed, which.grant == one.grant); }
  void operator()(const start_of_activities& one) { if_is(milestone::activities_started, which.grant == one.grant); }
  void operator()(const closing& one) {
    if_is(milestone::closed, which.grant || one.reach.whom() != reach::kind::listed);
    if (which.grant) whom = &one.reach;
  }
  template <class Other>
  void operator()(const Other& /*unused*/) {}
};

}  // namespace

std::vector<setting> events_of(const archive& of, const happening& which) {
  std::vector<setting> all;
  for (ordinal i = 0; i < of.size(); ++i) {
    const auto provisions = which.grant ? of.concerning(i, *which.grant) : of.provisions_of(i);
    for (const auto p : provisions) {
      of.each_wording(i, p, [&](const worded& says) {
        happens_by one{which};
        says.visit(one);
        if (one.does) all.push_back({i, p, says, one.whom, false});
      });
    }
  }
  return all;
}

moment day_of_event(const fold& by, cases& in, const setting& one) {
  const stated<partial_date>* on = nullptr;
  if (const auto* signs = one.what.as<agreement_signing>()) on = &signs->on;
  if (const auto* starts = one.what.as<start_of_activities>()) on = &starts->on;
  if (on != nullptr && on->is_stated()) return moment::of(*on->if_stated());
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

result<answer<date>> milestone_of(const fold& by, milestone what, std::optional<std::string_view> grant) {
  const question asked{.field = field::milestone, .milestone = what, .grant = name_of(grant)};
  if (const auto why = why_refused(asked)) return *why;
  if (const auto none = no_such_subject(by, grant)) return *none;
  const last_setting set_by(by, grant, events_of(by.of(), {what, grant}));
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
  return answered(by, asked, std::move(candidates), std::move(grounds));
}

}  // namespace

result<answer<date>> snapshot::milestone(avviso::milestone what) const {
  return milestone_of(fold(of_, when_), what, std::nullopt);
}
result<answer<date>> snapshot::milestone(avviso::milestone what, std::string_view grant) const {
  return milestone_of(fold(of_, when_), what, grant);
}

}  // namespace avviso::inline v0
