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

std::optional<exact_acts::state> exact_acts::state_of(ordinal act) const {
  const auto& filed = of_.file_of(act);
  const auto& which = filed.what;
  const bool is_simple = !filed.has_open_day && !which.review.is_stated() &&
                         which.publicity != publicity::condition_of_effect && !of_.waits_or_is_corrected(act);
  if (!is_simple) return std::nullopt;
  const auto adopted = which.reference.on.earliest();
  const auto* noted = which.known.if_stated();
  if (noted == nullptr) noted = which.published.if_stated();
  state made;
  made.known = (noted != nullptr ? noted->earliest() : adopted) <= when_.known &&
               (!filed.is_known_by_itself || adopted <= when_.known);
  if (!made.known) return made;
  const auto* registered = which.control != control::not_required ? which.registration.if_stated() : nullptr;
  const bool is_registered = registered != nullptr && registered->on.earliest() <= when_.known;
  const auto ground = effect_ground_of(which, is_registered, when_.readings);
  const bool awaits = ground == efficacy_ground::awaits_registration;
  if (awaits && may_be_registered(which)) return std::nullopt;
  const auto annulled = is_annulled(act);
  if (!annulled) return std::nullopt;
  made.annulled = *annulled;
  if (awaits || ground == efficacy_ground::read_as_not_effective) return made;
  const bool by_registration = ground == efficacy_ground::registration;
  made.since = by_registration ? registered->on.earliest() : adopted;
  if (const auto* stated = which.effective.if_stated()) {
    made.since = by_registration ? std::max(*made.since, stated->earliest()) : stated->earliest();
  }
  made.in_force = !made.annulled && *made.since <= when_.in_force;
  return made;
}

std::optional<bool> exact_acts::is_annulled(ordinal act) const {
  if (!of_.depends_on_others(act)) return false;
  bool is = false;
  for (const auto& by : of_.links_of(act).annulled_by) {
    if (of_.depends_on_others(by.act)) return std::nullopt;
    const auto its = state_of(by.act);
    if (!its) return std::nullopt;
    const auto& says = std::get<annulment>(of_.at(by.act).provisions[by.provision]);
    const bool is_back = says.effect == annulment_effect::ex_tunc;
    is = is || (its->since && *its->since <= (is_back ? std::max(when_.in_force, when_.known) : when_.in_force));
  }
  return is;
}

std::optional<bool> exact_acts::stands_before(const place& a, const place& b) {
  if (a.since != b.since) return a.since < b.since;
  const auto adopted = a.by->on.earliest();
  const auto other = b.by->on.earliest();
  if (adopted != other) return adopted < other;
  if (a.by->kind != b.by->kind) return a.by->kind < b.by->kind;
  const auto* number = a.by->number.if_stated();
  const auto* other_number = b.by->number.if_stated();
  if (number == nullptr || other_number == nullptr) return std::nullopt;
  if (natural_less(*number, *other_number)) return true;
  if (natural_less(*other_number, *number)) return false;
  return std::nullopt;
}

std::optional<bool> exact_acts::reaches(const offer& what, std::string_view grant, const track* its) const {
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
  return adheres(what, grant, its);
}

// By the last reply; where a list was closed, or nothing tells which is the last, by the fold.
std::optional<bool> exact_acts::adheres(const offer& what, std::string_view grant, const track* its) const {
  if (!of_.links_of(what.act).list_closed_by.empty()) return std::nullopt;
  struct reply {
    place at;
    ordinal provision;
    bool accepts;
  };
  std::optional<reply> last;
  bool is_open = false;
  bool is_any = false;
  const auto& id = of_.at(what.act).id;
  of_.each_reply(what.act, its, [&](const spot& by) {
    const auto state = state_of(by.act);
    if (!state) is_open = true;
    if (!state || !state->known || state->annulled) return;
    const auto& filed = of_.at(by.act);
    const auto* effective = filed.effective.if_stated();
    const auto day = (effective != nullptr ? *effective : filed.reference.on).earliest();
    each_effect_for<effects::accepts>(of_.as_written(by), grant, [&](const effects::accepts& one) {
      if (one.to != id || !match(one.grant, grant)) return;
      is_any = true;
      if (day > when_.in_force) return;
      const auto* elects = one.elects.if_stated();
      const reply now{{by.act, day.days(), &filed.reference}, by.provision, elects != nullptr && what.elects(*elects)};
      if (last) {
        const bool is_of_one_act = last->at.act == by.act;
        auto is_later = is_of_one_act ? last->provision < by.provision : stands_before(last->at, now.at);
        // Of replies of one day, their kind tells which is later, and not when they were signed.
        if (last->at.since == now.at.since && last->at.by->on != now.at.by->on) is_later.reset();
        if (!is_later) is_open = true;
        if (!is_later || !*is_later) return;
      }
      last = now;
    });
  });
  if (is_open) return std::nullopt;
  if (is_any) return last && last->accepts;
  return when_.readings.absence == absence::not_adhered ? std::optional(false) : std::nullopt;
}

}  // namespace avviso::inline v0::detail
