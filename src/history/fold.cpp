// SPDX-License-Identifier: BSL-1.0
#include "fold.hpp"

#include <algorithm>
#include <variant>

#include "../money/stated_euro.hpp"
#include "natural_order.hpp"

namespace avviso::inline v0::detail {

namespace {

const partial_date& on_record_since(const act& which) {
  if (const auto* day = which.known.if_stated()) return *day;
  if (const auto* day = which.published.if_stated()) return *day;
  return which.reference.on;
}

bool is_open(const partial_date& when) { return when.earliest() != when.latest(); }

// Of the days that decide whether the act, an adhesion, is on record and since when it counts.
bool has_open_day(const act& which) {
  return is_open(which.reference.on) || is_open(on_record_since(which)) ||
         (which.effective.is_stated() && is_open(*which.effective.if_stated()));
}

}  // namespace

bool fold::known(cases& in, const act& which) const { return in.on_or_before(on_record_since(which), when_.known); }

bool fold::registration_known(cases& in, const act& which) const {
  const auto* registered = which.registration.if_stated();
  return registered != nullptr && in.on_or_before(registered->on, when_.known);
}

effect fold::effect_in(cases& in, const act& which) const {
  return effect_of(which, registration_known(in, which), when_.readings.efficacy);
}

bool fold::in_force(cases& in, const act& which) const {
  if (!known(in, which)) return false;
  const effect has = effect_in(in, which);
  return has.since != nullptr && in.on_or_before(*has.since, when_.in_force);
}

bool fold::adopted_without_effect(cases& in, const act& which) const {
  return known(in, which) && effect_in(in, which).since == nullptr &&
         in.on_or_before(which.reference.on, when_.in_force);
}

stated<election> fold::elected(cases& in, std::uint32_t act, std::string_view grant) const {
  stated<election> found = not_stated;
  for (const auto& one : of_.acts()) {
    for (const auto& provision : one.provisions) {
      const auto* adheres = std::get_if<adhesion>(&provision);
      if (adheres == nullptr || adheres->grant != grant || adheres->to != act_at(act).id) continue;
      if (!known(in, one) || !in.on_or_before(one.reference.on, when_.known)) continue;
      const auto* before = found.if_stated();
      found = before == nullptr || *before == adheres->elects ? adheres->elects : election::time_and_money;
    }
  }
  return found;
}

bool fold::reaches(cases& in, std::uint32_t act, std::uint32_t provision, const reach& whom, std::string_view grant,
                   bool (*elects)(election), std::vector<ground>& notes) const {
  switch (whom.whom()) {
    case reach::kind::no_grant:
      return false;
    case reach::kind::every_grant:
      return true;
    case reach::kind::listed:
      return whom.names(grant);
    case reach::kind::adhering:
      break;
  }
  bool on_record = false;
  for (std::uint32_t i = 0; i < of_.acts().size(); ++i) {
    const auto& one = act_at(i);
    for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
      const auto* adheres = std::get_if<adhesion>(&one.provisions[p]);
      if (adheres == nullptr || adheres->grant != grant || adheres->to != act_at(act).id) continue;
      // An adhesion is on record no earlier than it was made, and it needs no registration: it is the beneficiary's own
      // act.
      if (!known(in, one) || !in.on_or_before(one.reference.on, when_.known)) continue;
      on_record = true;
      notes.push_back({part::adhesion, i, p});
      const auto* effective = one.effective.if_stated();
      if (elects(adheres->elects) && in.on_or_before(effective ? *effective : one.reference.on, when_.in_force)) {
        return true;
      }
    }
  }
  if (on_record) return false;
  notes.push_back({part::adhesion_not_stated, act, provision});
  return adhered_in_silence(in, act, elects);
}

bool fold::adhered_in_silence(cases& in, std::uint32_t act, bool (*elects)(election)) const {
  if (when_.readings.absence == absence::not_adhered) return false;
  return in.is_so(std::uint64_t{act} * 2 + (elects(election::money) ? 1 : 0));
}

bool fold::may_stand_before(cases& in, std::uint32_t a, std::uint32_t b) const {
  const act& one = act_at(a);
  const act& other = act_at(b);
  const auto* day = effect_in(in, one).since;
  const auto* other_day = effect_in(in, other).since;
  const auto& place = day != nullptr ? *day : one.reference.on;
  const auto& other_place = other_day != nullptr ? *other_day : other.reference.on;
  if (const auto order = in.compare(place, other_place); order != 0) return order < 0;
  if (const auto order = in.compare(one.reference.on, other.reference.on); order != 0) return order < 0;
  if (one.reference.kind != other.reference.kind) return one.reference.kind < other.reference.kind;
  const auto* number = one.reference.number.if_stated();
  const auto* other_number = other.reference.number.if_stated();
  return number == nullptr || other_number == nullptr || !natural_less(*other_number, *number);
}

std::vector<std::vector<std::uint32_t>> fold::independent(const std::vector<std::uint32_t>& acts,
                                                          std::optional<std::string_view> grant) const {
  std::vector<std::uint32_t> group(of_.acts().size());
  for (std::uint32_t i = 0; i < group.size(); ++i) group[i] = i;
  for (std::uint32_t i = 0; grant && i < group.size(); ++i) {
    if (!has_open_day(act_at(i))) continue;
    for (const auto& provision : act_at(i).provisions) {
      const auto* adheres = std::get_if<adhesion>(&provision);
      if (adheres == nullptr || adheres->grant != *grant) continue;
      for (std::uint32_t to = 0; to < group.size(); ++to) {
        if (act_at(to).id == adheres->to) std::replace(group.begin(), group.end(), group[to], group[i]);
      }
    }
  }
  std::vector<std::vector<std::uint32_t>> made;
  for (const auto act : acts) {
    const auto same =
        std::find_if(made.begin(), made.end(), [&](const auto& each) { return group[each.front()] == group[act]; });
    if (same != made.end()) {
      same->push_back(act);
    } else {
      made.push_back({act});
    }
  }
  return made;
}

bool fold::awarded(cases& in, std::string_view grant) const {
  for (const auto& one : of_.acts()) {
    for (const auto& provision : one.provisions) {
      const auto* awards = std::get_if<award>(&provision);
      if (awards == nullptr) continue;
      const bool named = std::any_of(awards->grants.begin(), awards->grants.end(),
                                     [grant](const auto& each) { return each.name == grant; });
      if (named && in_force(in, one)) return true;
    }
  }
  return false;
}

namespace {

result<stated<euro>> total_of(const award& awards) {
  if (awards.total.is_stated()) return awards.total;
  result<stated<euro>> total = stated<euro>(euros<0>);
  for (const auto& one : awards.grants) {
    total = total.and_then([&](const stated<euro>& so_far) { return plus(so_far, one.award); });
  }
  return total;
}

}  // namespace

stated<euro> fold::established(cases& in, const std::vector<std::uint32_t>& acts, std::vector<ground>& notes) const {
  std::optional<std::uint32_t> last;
  for (const auto i : acts) {
    if (!in_force(in, act_at(i))) continue;
    const bool later = !last || may_stand_before(in, *last, i);
    constexpr std::uint64_t ties = std::uint64_t{1} << 63U;
    const bool tied = last && later && may_stand_before(in, i, *last);
    if (tied ? in.is_so(ties | std::uint64_t{*last} << 31U | i) : later) last = i;
  }
  if (!last) return not_stated;
  stated<euro> endowment = not_stated;
  const auto& provisions = act_at(*last).provisions;
  for (std::uint32_t p = 0; p < provisions.size(); ++p) {
    const auto* founds = std::get_if<establishment>(&provisions[p]);
    if (founds == nullptr) continue;
    notes.push_back({part::adds, *last, p});
    endowment = founds->notice.endowment;
  }
  return endowment;
}

result<stated<euro>> fold::contribution(cases& in, std::uint32_t act, field what, std::vector<ground>& notes) const {
  result<stated<euro>> total = stated<euro>(euros<0>);
  if (!in_force(in, act_at(act))) return total;
  const auto add = [&](std::uint32_t provision, const stated<euro>& amount) {
    notes.push_back({part::adds, act, provision});
    total = total.and_then([&](const stated<euro>& so_far) { return plus(so_far, amount); });
  };
  for (std::uint32_t p = 0; p < act_at(act).provisions.size() && total; ++p) {
    const auto& provision = act_at(act).provisions[p];
    if (const auto* awards = std::get_if<award>(&provision); awards != nullptr && what != field::endowment) {
      const auto sum = total_of(*awards).and_then([&](const stated<euro>& spent) {
        return what == field::awarded ? result<stated<euro>>(spent) : minus(spent);
      });
      if (!sum) return sum.error();
      add(p, *sum);
    } else if (const auto* adds = std::get_if<top_up>(&provision);
               adds != nullptr && adds->target == top_up_target::envelope && what != field::awarded) {
      add(p, adds->amount);
    }
  }
  return total;
}

}  // namespace avviso::inline v0::detail
