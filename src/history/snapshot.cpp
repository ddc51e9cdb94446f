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
#include "limit.hpp"

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

// The grounds of a time limit that its candidates do not show: what was superseded, and what has no effect.
void add_quiet_grounds(const fold& by, const limit& of, std::vector<ground>& grounds) {
  for (const auto& one : of.writers()) {
    const auto sets = ground{part::sets, one.act, one.provision};
    if (std::find(grounds.begin(), grounds.end(), sets) != grounds.end()) continue;
    std::vector<ground> unused;
    if (surely([&](cases& in) { return of.applies(in, one, unused); })) {
      grounds.push_back({part::superseded, one.act, one.provision});
    } else if (possibly([&](cases& in) {
                 return by.adopted_without_effect(in, by.act_at(one.act)) && of.reaches(in, one, unused);
               })) {
      grounds.push_back({part::not_effective, one.act, one.provision});
    }
  }
}

// The possible days of a time limit, as `value` sees them.
template <class T, class Value>
answer<T> limit_answer(const fold& by, question asked, std::optional<std::string_view> grant, Value value) {
  const limit of(by, asked.deadline, grant);
  std::vector<ground> grounds;
  auto candidates = of.candidates<T>(value, grounds);
  add_quiet_grounds(by, of, grounds);
  return answered(by, asked, std::move(candidates), std::move(grounds));
}

// The possible sums of amounts that have no bearing on each other. Sums grow as the product of what the acts leave
// open, so once they are more than sixteen only the smallest and the largest are carried on; they stay exact.
class sums {
 public:
  [[nodiscard]] std::optional<error> add(const std::vector<stated<euro>>& parts) {
    std::vector<stated<euro>> raised;
    for (const auto& sum : all_) {
      for (const auto& part : parts) {
        const auto total = plus(sum, part);
        if (!total) return total.error();
        insert_candidate(raised, *total);
      }
    }
    const std::size_t amounts = raised.size() - (raised.back().is_stated() ? 0 : 1);
    many_ = many_ || amounts > 16;
    if (many_ && amounts > 2) {
      raised.erase(raised.begin() + 1, raised.begin() + static_cast<std::ptrdiff_t>(amounts) - 1);
    }
    all_ = std::move(raised);
    return std::nullopt;
  }

  [[nodiscard]] std::vector<stated<euro>> all() && { return std::move(all_); }

 private:
  std::vector<stated<euro>> all_{euros<0>};
  bool many_ = false;
};

// Each act counts for itself, for no imprecise day of one touches what another adds; but of those that establish the
// notice the last counts, so they are taken together.
result<answer<euro>> envelope_answer(const snapshot& at, field what) {
  const fold by(at.dossier(), at.when());
  std::vector<std::uint32_t> founding;
  std::vector<std::vector<std::uint32_t>> parts;
  for (std::uint32_t i = 0; i < at.dossier().acts().size(); ++i) {
    if (what != field::awarded && provides<establishment>(by.act_at(i))) {
      founding.push_back(i);
    } else {
      parts.push_back({i});
    }
  }
  parts.push_back(founding);
  sums total;
  std::vector<ground> grounds;
  for (const auto& part : parts) {
    std::vector<stated<euro>> amounts;
    cases every;
    do {
      const bool founds = what != field::awarded && &part == &parts.back();
      result<stated<euro>> all = founds ? by.established(every, part, grounds) : stated<euro>(euros<0>);
      for (const auto act : part) {
        const auto more = by.contribution(every, act, what, grounds);
        if (!more) return more.error();
        all = all.and_then([&](const stated<euro>& so_far) { return plus(so_far, *more); });
      }
      if (!all) return all.error();
      insert_candidate(amounts, *all);
    } while (every.next());
    if (const auto why = total.add(amounts)) return *why;
  }
  return answered(by, {.field = what}, std::move(total).all(), std::move(grounds));
}

// What the top-ups of one act add to a grant.
result<stated<euro>> topped_up(const fold& by, cases& in, std::uint32_t act, std::string_view grant,
                               std::vector<ground>& grounds) {
  stated<euro> total = euros<0>;
  const auto& which = by.act_at(act);
  for (std::uint32_t p = 0; p < which.provisions.size(); ++p) {
    const auto* adds = std::get_if<top_up>(&which.provisions[p]);
    if (adds == nullptr) continue;
    const bool without_effect = by.adopted_without_effect(in, which);
    if (!without_effect && !by.in_force(in, which)) continue;
    if (!by.reaches(in, act, p, adds->reach, grant, elects_money, grounds)) continue;
    grounds.push_back({without_effect ? part::not_effective : part::adds, act, p});
    if (without_effect) continue;
    const auto sum = plus(total, received(*adds));
    if (!sum) return sum.error();
    total = *sum;
  }
  return total;
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
  std::vector<std::uint32_t> acts;
  for (std::uint32_t i = 0; i < of_->acts().size(); ++i) {
    if (provides<top_up>(by.act_at(i))) acts.push_back(i);
  }
  sums total;
  std::vector<ground> grounds;
  for (const auto& part : by.independent(acts, grant)) {
    std::vector<stated<euro>> added;
    cases every;
    do {
      stated<euro> all = euros<0>;
      for (const auto act : part) {
        const auto one = topped_up(by, every, act, grant, grounds);
        const auto sum = one.and_then([&](const stated<euro>& more) { return plus(all, more); });
        if (!sum) return sum.error();
        all = *sum;
      }
      insert_candidate(added, all);
    } while (every.next());
    if (const auto why = total.add(added)) return *why;
  }
  return answered(by, {.field = field::top_ups, .grant = *index}, std::move(total).all(), std::move(grounds));
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

// What the last of several provisions, each in force, says. It is undetermined when one of them may not be in force, or
// when two may each be the last.
template <class T>
struct said_by {
  std::uint32_t act;
  const T* what;
};
template <class T>
result<T> last_said(const fold& by, const std::vector<said_by<T>>& all, error none, std::string_view name) {
  const error undetermined{.code = errc::field_undetermined, .found = inline_text<31>(name)};
  const T* last = nullptr;
  bool possible = false;
  for (const auto& one : all) {
    if (!possibly([&](cases& in) { return by.in_force(in, by.act_at(one.act)); })) continue;
    possible = true;
    if (!surely([&](cases& in) { return by.in_force(in, by.act_at(one.act)); })) return undetermined;
    const bool is_last = std::all_of(all.begin(), all.end(), [&](const said_by<T>& other) {
      if (other.act == one.act) return &other <= &one;
      return surely([&](cases& in) {
        return !by.in_force(in, by.act_at(other.act)) || !by.may_stand_before(in, one.act, other.act);
      });
    });
    if (is_last) last = one.what;
  }
  if (!possible) return none;
  if (last == nullptr) return undetermined;
  return *last;
}

}  // namespace

result<notice> snapshot::notice() const {
  const fold by(*of_, when_);
  std::vector<said_by<avviso::notice>> all;
  for (std::uint32_t i = 0; i < of_->acts().size(); ++i) {
    for (const auto& each : by.act_at(i).provisions) {
      if (const auto* founds = std::get_if<establishment>(&each)) all.push_back({i, &founds->notice});
    }
  }
  const auto whole = last_said(by, all, {.code = errc::no_notice}, "notice");
  if (!whole) return whole.error();
  avviso::notice made = *whole;
  const auto money = single(endowment(), "endowment");
  if (!money) return money.error();
  made.endowment = *money;
  for (const auto which : all_deadlines) {
    const auto day = single(deadline(which), "deadline");
    if (!day) return day.error();
    made.deadlines = made.deadlines.with(which, *day);
  }
  return made;
}

result<grant> snapshot::grant(std::string_view name) const {
  const fold by(*of_, when_);
  std::vector<said_by<avviso::grant>> all;
  for (std::uint32_t i = 0; i < of_->acts().size(); ++i) {
    for (const auto& each : by.act_at(i).provisions) {
      const auto* awards = std::get_if<award>(&each);
      if (awards == nullptr) continue;
      for (const auto& one : awards->grants) {
        if (one.name == name) all.push_back({i, &one});
      }
    }
  }
  const error none{.code = errc::no_such_grant, .found = inline_text<31>(name)};
  const auto whole = last_said(by, all, none, "award");
  if (!whole) return whole.error();
  avviso::grant made = *whole;
  const auto money = single(top_ups(name), "top_ups");
  if (!money) return money.error();
  made.top_ups = *money;
  for (const auto which : all_deadlines) {
    const auto day = single(deadline(which, name), "deadline");
    if (!day) return day.error();
    made.deadlines = made.deadlines.with(which, *day);
  }
  return made;
}

}  // namespace avviso::inline v0
