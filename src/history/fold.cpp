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
  if (when_.readings.absence == absence::not_adhered) return false;
  return in.is_so(std::uint64_t{act} * 2 + (elects(election::money) ? 1 : 0));
}

const partial_date* fold::only_day_of_effect(const act& which) const {
  const bool either =
      which.registration.is_stated() && which.control != control::required && !which.effective.is_stated();
  return either ? nullptr : effect_of(which, true, when_.readings.efficacy).since;
}

bool fold::surely_stands_before(cases& in, std::uint32_t a, std::uint32_t b) const {
  const auto* earlier = only_day_of_effect(act_at(a));
  const auto* later = only_day_of_effect(act_at(b));
  return earlier != nullptr && later != nullptr && in.surely_before(*earlier, *later);
}

bool fold::stands_before(cases& in, std::uint32_t a, std::uint32_t b) const {
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
  if (number != nullptr && other_number != nullptr && *number != *other_number) {
    return natural_less(*number, *other_number);
  }
  constexpr std::uint64_t ties = std::uint64_t{1} << 63U;
  const bool swapped = a > b;
  return in.is_so(ties | std::uint64_t{std::min(a, b)} << 31U | std::max(a, b)) != swapped;
}

bool fold::goes_before(cases& in, const writer& a, const writer& b) const {
  return a.act == b.act ? a.provision < b.provision : stands_before(in, a.act, b.act);
}

std::vector<writer> fold::writers(deadline_kind which, std::optional<std::string_view> grant) const {
  std::vector<writer> all;
  for (std::uint32_t i = 0; i < of_.acts().size(); ++i) {
    for (std::uint32_t p = 0; p < act_at(i).provisions.size(); ++p) {
      const auto& provision = act_at(i).provisions[p];
      if (const auto* founds = std::get_if<establishment>(&provision)) {
        if (const auto* day = founds->notice.deadlines[which].if_stated()) all.push_back({i, p, *day, nullptr});
      } else if (const auto* awards = std::get_if<award>(&provision)) {
        for (const auto& one : awards->grants) {
          const auto* day = one.deadlines[which].if_stated();
          if (day != nullptr && grant == one.name) all.push_back({i, p, *day, nullptr});
        }
      } else if (const auto* extends = std::get_if<extension>(&provision)) {
        if (extends->which != which) continue;
        const bool moves_notice = extends->reach.whom() != reach::kind::listed;
        if (grant) {
          all.push_back({i, p, extends->to, &extends->reach});
        } else if (moves_notice) {
          all.push_back({i, p, extends->to, nullptr});
        }
      }
    }
  }
  // Latest first: once the last that is in force is found, those that stand surely before it need not be asked.
  const auto latest = [this](const writer& one) {
    const auto* day = effect_of(act_at(one.act), true, when_.readings.efficacy).since;
    return day != nullptr ? day->latest() : date::min();
  };
  std::stable_sort(all.begin(), all.end(), [&](const writer& a, const writer& b) { return latest(a) > latest(b); });
  return all;
}

bool fold::applies(cases& in, const writer& one, std::optional<std::string_view> grant,
                   std::vector<ground>& notes) const {
  if (!in_force(in, act_at(one.act))) return false;
  if (one.whom == nullptr || !grant) return true;
  return reaches(in, one.act, one.provision, *one.whom, *grant, elects_time, notes);
}

stated<date> fold::day_before(cases& in, const std::vector<writer>& all, const writer& provision) const {
  const auto* found = last(in, all, [&](const writer& one) {
    if (one.act == provision.act && one.provision >= provision.provision) return false;
    return known(in, act_at(one.act)) && effect_in(in, act_at(one.act)).since != nullptr &&
           goes_before(in, one, provision);
  });
  return found != nullptr ? stated<date>(found->to) : not_stated;
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

result<std::optional<stated<euro>>> fold::contribution(cases& in, std::uint32_t act, field what,
                                                       std::vector<ground>& notes) const {
  using none_or_amount = std::optional<stated<euro>>;
  if (!in_force(in, act_at(act))) return none_or_amount();
  none_or_amount total;
  for (std::uint32_t p = 0; p < act_at(act).provisions.size(); ++p) {
    const auto& provision = act_at(act).provisions[p];
    result<none_or_amount> amount = none_or_amount();
    if (const auto* awards = std::get_if<award>(&provision); awards != nullptr && what != field::endowment) {
      const auto sum = total_of(*awards);
      if (!sum) return sum.error();
      const auto* spent = sum->if_stated();
      if (spent == nullptr)
        amount = none_or_amount(not_stated);
      else if (const auto counted = what == field::awarded ? result<euro>(*spent) : -*spent; counted) {
        amount = none_or_amount(*counted);
      } else {
        return counted.error();
      }
    } else if (const auto* founds = std::get_if<establishment>(&provision);
               founds != nullptr && what != field::awarded) {
      amount = none_or_amount(founds->notice.endowment);
    } else if (const auto* adds = std::get_if<top_up>(&provision);
               adds != nullptr && adds->target == top_up_target::envelope && what != field::awarded) {
      amount = none_or_amount(adds->amount);
    }
    if (!*amount) continue;
    notes.push_back({part::adds, act, p});
    const auto sum = plus(total ? *total : stated<euro>(euros<0>), **amount);
    if (!sum) return sum.error();
    total = *sum;
  }
  return total;
}

}  // namespace avviso::inline v0::detail
