// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include "exact_acts.hpp"

#include <algorithm>

#include "../record/natural_order.hpp"

namespace avviso::inline v0::detail {

// As `fold::may_be_registered`.
bool exact_acts::may_be_registered(const act& which) const {
  return which.control == control::required && !which.registration.is_stated() &&
         when_.readings.record == record::as_found && when_.readings.efficacy == efficacy::from_adoption;
}

namespace {

exact_acts::open_day day_of(const partial_date& when) { return {when.earliest(), when.latest()}; }

// Whether a day has come by another; none where it may have.
std::optional<bool> has_come(const exact_acts::open_day& day, date by) {
  if (day.last <= by) return true;
  return day.first > by ? std::optional(false) : std::nullopt;
}

// The later of two days; none where either may be.
std::optional<exact_acts::open_day> later_of(const exact_acts::open_day& a, const exact_acts::open_day& b) {
  if (a.last <= b.first) return b;
  return b.last <= a.first ? std::optional(a) : std::nullopt;
}

}  // namespace

std::optional<exact_acts::state> exact_acts::state_of(ordinal act) const {
  const auto& filed = of_.file_of(act);
  if (filed.plain_since && of_.stands_alone(act)) {
    const auto since = *filed.plain_since;
    if (since > when_.known) return state{};
    return state{.known = true, .since = open_day{since, since}, .in_force = since <= when_.in_force};
  }
  const auto& which = filed.what;
  if (of_.waits_or_is_changed(act)) return std::nullopt;
  const auto adopted = day_of(which.reference.on);
  const auto* noted = which.known.if_stated();
  if (noted == nullptr) noted = which.published.if_stated();
  const auto is_noted = has_come(noted != nullptr ? day_of(*noted) : adopted, when_.known);
  const auto has_been = filed.is_known_by_itself ? has_come(adopted, when_.known) : std::optional(true);
  if (!is_noted || !has_been) return std::nullopt;
  state made{.known = *is_noted && *has_been};
  if (!made.known) return made;
  const bool is_controlled = control_of(which) != control::not_required;
  const auto* registered = is_controlled ? which.registration.if_stated() : nullptr;
  const auto is_registered =
      registered != nullptr ? has_come(day_of(registered->on), when_.known) : std::optional(false);
  const bool may_be_silent = which.review.is_stated() && is_controlled && is_registered != std::optional(true);
  if (!is_registered || may_be_silent) return std::nullopt;
  const auto ground = effect_ground_of(which, *is_registered, when_.readings);
  const bool awaits = ground == efficacy_ground::awaits_registration;
  if (awaits && may_be_registered(which)) return std::nullopt;
  const auto annulled = is_annulled(act);
  if (!annulled) return std::nullopt;
  made.annulled = *annulled;
  if (awaits || ground == efficacy_ground::read_as_not_effective) return made;
  const bool by_registration = ground == efficacy_ground::registration;
  auto since = by_registration ? std::optional(day_of(registered->on)) : std::optional(adopted);
  if (const auto* stated = which.effective.if_stated()) {
    since = by_registration ? later_of(*since, day_of(*stated)) : day_of(*stated);
  }
  if (since && which.publicity == publicity::condition_of_effect) {
    const auto* published = which.published.if_stated();
    const auto is_out = published != nullptr ? has_come(day_of(*published), when_.known) : std::optional(false);
    if (!is_out) return std::nullopt;
    if (!*is_out) return made;
    since = later_of(*since, day_of(*published));
  }
  const auto is_in_force = since ? has_come(*since, when_.in_force) : std::nullopt;
  if (!is_in_force) return std::nullopt;
  made.since = since;
  made.in_force = !made.annulled && *is_in_force;
  return made;
}

std::optional<bool> exact_acts::is_without_effect(ordinal act, const state& its) const {
  if (!its.known || its.since || its.annulled) return false;
  return has_come(day_of(of_.at(act).reference.on), when_.in_force);
}

void exact_acts::note_undoing(ordinal act, std::vector<ground>& into) const {
  for (const auto& by : of_.links_of(act).undone_by) {
    const auto its = state_of(by.act);
    if (its && its->known) into.push_back({part::annuls, by.act, by.provision});
  }
}

std::optional<bool> exact_acts::is_annulled(ordinal act) const {
  if (!of_.depends_on_others(act)) return false;
  bool is = false;
  for (const auto& by : of_.links_of(act).undone_by) {
    if (of_.depends_on_others(by.act)) return std::nullopt;
    const auto its = state_of(by.act);
    if (!its) return std::nullopt;
    const auto how = *undoing_by(of_.provision_at(by));
    if (how.as == standing::stayed) return std::nullopt;
    const auto by_then = how.is_from_the_beginning ? std::max(when_.in_force, when_.known) : when_.in_force;
    const auto works = its->since ? has_come(*its->since, by_then) : std::optional(false);
    if (!works) return std::nullopt;
    is = is || *works;
  }
  return is;
}

std::optional<bool> exact_acts::stands_before(const place& a, const place& b) {
  if (a.since_at_most < b.since) return true;
  if (b.since_at_most < a.since) return false;
  const bool are_of_one_day = a.since == a.since_at_most && b.since == b.since_at_most;
  if (!are_of_one_day) return std::nullopt;
  const auto& adopted = a.by->on;
  const auto& other = b.by->on;
  if (adopted.latest() < other.earliest()) return true;
  if (other.latest() < adopted.earliest()) return false;
  if (adopted.earliest() != adopted.latest() || other.earliest() != other.latest()) return std::nullopt;
  if (a.by->kind != b.by->kind) return rank_of(a.by->kind) < rank_of(b.by->kind);
  const auto* number = a.by->number.if_stated();
  const auto* other_number = b.by->number.if_stated();
  if (number == nullptr || other_number == nullptr) return std::nullopt;
  if (natural_less(*number, *other_number)) return true;
  if (natural_less(*other_number, *number)) return false;
  return std::nullopt;
}

std::optional<bool> exact_acts::reaches(const offer& what, std::string_view grant, const track* its,
                                        std::vector<ground>* notes) const {
  switch (what.whom.whom()) {
    case reach::kind::no_grant:
      return false;
    case reach::kind::every_grant:
      return true;
    case reach::kind::listed:
      return what.whom.names(grant);
    case reach::kind::adhering:
      break;
  }
  return adheres(what, grant, its, notes);
}

// By the last reply; where a list was closed, or nothing tells which is the
// last, by the fold.
std::optional<bool> exact_acts::adheres(const offer& what, std::string_view grant, const track* its,
                                        std::vector<ground>* notes) const {
  if (!of_.links_of(what.at.act).list_closed_by.empty()) return std::nullopt;
  struct reply {
    place at;
    ordinal provision;
    bool accepts;
  };
  std::optional<reply> last;
  bool is_open = false;
  bool is_any = false;
  const auto& id = of_.at(what.at.act).id;
  of_.each_reply(what.at.act, its, [&](const spot& by) {
    const auto its_state = state_of(by.act);
    if (!its_state) is_open = true;
    if (!its_state || !its_state->known || its_state->annulled) return;
    const auto& filed = of_.at(by.act);
    const auto* effective = filed.effective.if_stated();
    const auto day = day_of(effective != nullptr ? *effective : filed.reference.on);
    const auto is_made = has_come(day, when_.in_force);
    if (!is_made) is_open = true;
    each_effect_for<effects::accepts>(of_.as_written(by), grant, [&](const effects::accepts& one) {
      if (one.to != id || !match(one.grant, grant)) return;
      is_any = true;
      if (notes != nullptr) notes->push_back({part::adhesion, by.act, by.provision});
      if (!is_made || !*is_made) return;
      const auto* elects = one.elects.if_stated();
      const reply now{{by.act, day.first.days(), day.last.days(), &filed.reference},
                      by.provision,
                      elects != nullptr && what.elects(*elects)};
      if (last) {
        const bool is_of_one_act = last->at.act == by.act;
        auto is_later = is_of_one_act ? last->provision < by.provision : stands_before(last->at, now.at);
        // Of replies of one day, their kind tells which is later, and not
        // when they were signed.
        if (last->at.since == now.at.since && last->at.by->on != now.at.by->on) is_later.reset();
        if (!is_later) is_open = true;
        if (!is_later || !*is_later) return;
      }
      last = now;
    });
  });
  if (is_open) return std::nullopt;
  if (is_any) return last && last->accepts;
  if (notes != nullptr) notes->push_back({part::adhesion_not_stated, what.at.act, what.at.provision});
  return when_.readings.absence == absence::not_adhered ? std::optional(false) : std::nullopt;
}

}  // namespace avviso::inline v0::detail
