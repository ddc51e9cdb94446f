// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <variant>

#include "../money/stated_euro.hpp"
#include "../rules/judge.hpp"
#include "fold.hpp"
#include "gather.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

std::optional<std::uint32_t> index_of(const dossier& of, std::string_view grant) {
  const auto place = std::find(of.grants().begin(), of.grants().end(), grant);
  if (place == of.grants().end()) return std::nullopt;
  return static_cast<std::uint32_t>(place - of.grants().begin());
}

result<std::uint32_t> awarded_grant(const snapshot& at, const fold& by, std::string_view grant) {
  const auto index = index_of(at.dossier(), grant);
  const bool ever = index && possibly([&](cases& in) { return by.awarded(in, grant); });
  if (!ever) return error{.code = errc::no_such_grant, .found = inline_text<31>(grant)};
  return *index;
}

template <class Provision>
bool provides(const act& which) {
  return std::any_of(which.provisions.begin(), which.provisions.end(),
                     [](const provision& one) { return std::holds_alternative<Provision>(one); });
}

std::optional<error> no_notice_in(const dossier& of, const fold& by) {
  for (const auto& one : of.acts()) {
    if (provides<establishment>(one) && possibly([&](cases& in) { return by.in_force(in, one); })) return std::nullopt;
  }
  return error{.code = errc::no_notice};
}

// The grounds of a time limit that no case shows: what later acts superseded, and what has no effect.
void add_quiet_grounds(const fold& by, const std::vector<writer>& all, std::optional<std::string_view> grant,
                       std::vector<ground>& grounds) {
  for (const auto& one : all) {
    const auto sets = ground{part::sets, one.act, one.provision};
    if (std::find(grounds.begin(), grounds.end(), sets) != grounds.end()) continue;
    std::vector<ground> unused;
    if (surely([&](cases& in) { return by.applies(in, one, grant, unused); })) {
      grounds.push_back({part::superseded, one.act, one.provision});
    } else if (possibly([&](cases& in) {
                 return by.adopted_without_effect(in, by.act_at(one.act)) &&
                        (one.whom == nullptr || !grant ||
                         by.reaches(in, one.act, one.provision, *one.whom, *grant, elects_time, unused));
               })) {
      grounds.push_back({part::not_effective, one.act, one.provision});
    }
  }
}

// In each case, the day that the last writer sets, as `value` sees it.
template <class T, class Value>
answer<T> limit_answer(const fold& by, question asked, std::optional<std::string_view> grant, Value value) {
  const auto all = by.writers(asked.deadline, grant);
  std::vector<stated<T>> candidates;
  std::vector<ground> grounds;
  cases every;
  do {
    const auto* set_by = by.last(every, all, [&](const writer& one) { return by.applies(every, one, grant, grounds); });
    if (set_by != nullptr) grounds.push_back({part::sets, set_by->act, set_by->provision});
    insert_candidate(candidates, value(every, set_by != nullptr ? stated<date>(set_by->to) : not_stated));
  } while (every.next());
  add_quiet_grounds(by, all, grant, grounds);
  return answered(by, asked, std::move(candidates), std::move(grounds));
}

// Sums that were possible, and what one more act may add to each. Sums grow as the product of what the acts leave open,
// so of more than sixteen only the smallest and the largest are carried on; they stay exact.
result<std::vector<stated<euro>>> added(const std::vector<stated<euro>>& sums, const std::vector<stated<euro>>& parts) {
  constexpr std::size_t most = 16;
  std::vector<stated<euro>> all;
  for (const auto& sum : sums) {
    for (const auto& part : parts) {
      const auto total = plus(sum, part);
      if (!total) return total.error();
      insert_candidate(all, *total);
    }
  }
  const std::size_t amounts = all.size() - (all.back().is_stated() ? 0 : 1);
  if (amounts > most) all.erase(all.begin() + 1, all.begin() + static_cast<std::ptrdiff_t>(amounts) - 1);
  return all;
}

// Each act counts for itself: no imprecise day of one act touches what another adds.
result<answer<euro>> envelope_answer(const snapshot& at, field what) {
  const fold by(at.dossier(), at.when());
  std::vector<stated<euro>> sums{euros<0>};
  std::vector<ground> grounds;
  for (std::uint32_t i = 0; i < at.dossier().acts().size(); ++i) {
    const bool founds = what != field::awarded && provides<establishment>(by.act_at(i));
    std::vector<stated<euro>> parts;
    cases every;
    do {
      const auto part = by.contribution(every, i, what, grounds);
      if (!part) return part.error();
      const stated<euro> without = founds ? stated<euro>(not_stated) : stated<euro>(euros<0>);
      insert_candidate(parts, *part ? **part : without);
    } while (every.next());
    const auto raised = added(sums, parts);
    if (!raised) return raised.error();
    sums = *raised;
  }
  return answered(by, {.field = what}, std::move(sums), std::move(grounds));
}

}  // namespace

result<answer<date>> snapshot::deadline(deadline_kind which, std::string_view grant) const {
  const fold by(*of_, when_);
  const auto index = awarded_grant(*this, by, grant);
  if (!index) return index.error();
  return limit_answer<date>(by, {.field = field::deadline, .deadline = which, .grant = *index}, grant,
                            [](cases&, const stated<date>& day) { return day; });
}

result<answer<date>> snapshot::deadline(deadline_kind which) const {
  const fold by(*of_, when_);
  if (const auto none = no_notice_in(*of_, by)) return *none;
  return limit_answer<date>(by, {.field = field::deadline, .deadline = which}, std::nullopt,
                            [](cases&, const stated<date>& day) { return day; });
}

result<answer<bool>> snapshot::may_spend(std::string_view grant, date on) const {
  const fold by(*of_, when_);
  const auto index = awarded_grant(*this, by, grant);
  if (!index) return index.error();
  return limit_answer<bool>(by, {.field = field::may_spend, .grant = *index, .on = on}, grant,
                            [&](cases& in, const stated<date>& day) -> stated<bool> {
                              if (!by.awarded(in, grant)) return false;
                              const auto* end = day.if_stated();
                              if (end == nullptr) return not_stated;
                              return on <= *end;
                            });
}

result<answer<euro>> snapshot::top_ups(std::string_view grant) const {
  const fold by(*of_, when_);
  const auto index = awarded_grant(*this, by, grant);
  if (!index) return index.error();
  std::vector<stated<euro>> candidates;
  std::vector<ground> grounds;
  cases every;
  do {
    stated<euro> total = euros<0>;
    for (std::uint32_t i = 0; i < of_->acts().size(); ++i) {
      for (std::uint32_t p = 0; p < by.act_at(i).provisions.size(); ++p) {
        const auto* adds = std::get_if<top_up>(&by.act_at(i).provisions[p]);
        if (adds == nullptr) continue;
        const bool without_effect = by.adopted_without_effect(every, by.act_at(i));
        if (!without_effect && !by.in_force(every, by.act_at(i))) continue;
        if (!by.reaches(every, i, p, adds->reach, grant, elects_money, grounds)) continue;
        grounds.push_back({without_effect ? part::not_effective : part::adds, i, p});
        if (without_effect) continue;
        const auto sum = plus(total, received(*adds));
        if (!sum) return sum.error();
        total = *sum;
      }
    }
    insert_candidate(candidates, total);
  } while (every.next());
  return answered(by, {.field = field::top_ups, .grant = *index}, std::move(candidates), std::move(grounds));
}

result<answer<euro>> snapshot::endowment() const {
  if (const auto none = no_notice_in(*of_, fold(*of_, when_))) return *none;
  return envelope_answer(*this, field::endowment);
}

result<answer<euro>> snapshot::awarded() const { return envelope_answer(*this, field::awarded); }

result<answer<euro>> snapshot::unallocated() const {
  if (const auto none = no_notice_in(*of_, fold(*of_, when_))) return *none;
  return envelope_answer(*this, field::unallocated);
}

result<answer<standing>> snapshot::standing_of(std::string_view act_id) const {
  const auto place =
      std::find_if(of_->acts().begin(), of_->acts().end(), [&](const act& one) { return one.id == act_id; });
  if (place == of_->acts().end()) return error{.code = errc::no_such_act, .found = inline_text<31>(act_id)};
  const auto index = static_cast<std::uint32_t>(place - of_->acts().begin());
  const fold by(*of_, when_);
  std::vector<stated<standing>> candidates;
  std::vector<ground> grounds;
  cases every;
  do {
    standing stands = standing::not_adopted;
    if (by.in_force(every, *place)) {
      stands = standing::in_force;
      grounds.push_back({part::sets, index, 0});
    } else if (by.known(every, *place) && every.on_or_before(place->reference.on, when_.in_force)) {
      stands = standing::adopted;
      grounds.push_back({by.adopted_without_effect(every, *place) ? part::not_effective : part::sets, index, 0});
    }
    insert_candidate<standing>(candidates, stands);
  } while (every.next());
  return answered(by, {.field = field::standing, .act = index}, std::move(candidates), std::move(grounds));
}

namespace {

constexpr std::array<deadline_kind, deadline_kinds> all_deadlines = {
    deadline_kind::applications_open, deadline_kind::applications_close, deadline_kind::activities_end,
    deadline_kind::final_report};

template <class T>
result<stated<T>> single(const result<answer<T>>& asked, std::string_view name) {
  if (!asked) return asked.error();
  if (asked->candidates().size() > 1) return error{.code = errc::field_undetermined, .found = inline_text<31>(name)};
  return asked->candidates().front();
}

// Calls `take` with each provision of one type whose act is in force in every case; in some case only is an error.
template <class Provision, class Take>
std::optional<error> each_in_force(const dossier& of, const fold& by, std::string_view name, Take take) {
  for (const auto& one : of.acts()) {
    if (!provides<Provision>(one) || !possibly([&](cases& in) { return by.in_force(in, one); })) continue;
    if (!surely([&](cases& in) { return by.in_force(in, one); })) {
      return error{.code = errc::field_undetermined, .found = inline_text<31>(name)};
    }
    for (const auto& provision : one.provisions) {
      if (const auto* found = std::get_if<Provision>(&provision)) take(*found);
    }
  }
  return std::nullopt;
}

}  // namespace

result<notice> snapshot::notice() const {
  const fold by(*of_, when_);
  std::optional<avviso::notice> whole;
  if (const auto why = each_in_force<establishment>(*of_, by, "notice", [&](const auto& one) { whole = one.notice; })) {
    return *why;
  }
  if (!whole) return error{.code = errc::no_notice};
  const auto money = single(endowment(), "endowment");
  if (!money) return money.error();
  whole->endowment = *money;
  for (const auto which : all_deadlines) {
    const auto day = single(deadline(which), "deadline");
    if (!day) return day.error();
    whole->deadlines = whole->deadlines.with(which, *day);
  }
  return *whole;
}

result<grant> snapshot::grant(std::string_view name) const {
  const fold by(*of_, when_);
  std::optional<avviso::grant> whole;
  const auto why = each_in_force<award>(*of_, by, "award", [&](const award& one) {
    for (const auto& each : one.grants) {
      if (each.name == name) whole = each;
    }
  });
  if (why) return *why;
  if (!whole) return error{.code = errc::no_such_grant, .found = inline_text<31>(name)};
  const auto money = single(top_ups(name), "top_ups");
  if (!money) return money.error();
  whole->top_ups = *money;
  for (const auto which : all_deadlines) {
    const auto day = single(deadline(which, name), "deadline");
    if (!day) return day.error();
    whole->deadlines = whole->deadlines.with(which, *day);
  }
  return *whole;
}

}  // namespace avviso::inline v0
