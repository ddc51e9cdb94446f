// SPDX-License-Identifier: BSL-1.0
// TOP-2 of what an act awards or adds, by the acts that stood when it came.
#include <avviso/rules/top_up.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "../fields/money.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

// The awards are weighed when the act comes: on the day of its effect (its own day, for those who adopt it), or on the
// day on which its notice has effect, if that comes later. What no act of its day can tell apart is tried both ways.
std::set<std::pair<ordinal, date>> judgement::moments_of_act() {
  const auto& when = at_.when();
  const auto& whole = whole_record();
  std::set<std::pair<ordinal, date>> moments;
  cases every;
  do {
    const auto state = whole.state_of(every, act_);
    if (!state.known || state.annulled) continue;
    auto came = own_ ? moment::on(when.in_force) : state.since.value_or(moment::of(it().reference.on));
    auto last = act_;
    if (const auto notice = notice_after(whole, every, came)) {
      last = *notice;
      came = *whole.state_of(every, last).since;
    }
    for (const auto day : every.days_of(came)) moments.emplace(last, day);
  } while (every.next());
  return moments;
}

void judgement::judge_as_it_comes(std::optional<finding> (judgement::*found_on)(date day, ordinal last)) {
  std::optional<finding> all;
  for (const auto& [last, day] : moments_of_act()) {
    const auto says = (this->*found_on)(day, last);
    if (!says) return;
    if (!all) all = says;
    merge(*all, *says, fact::adoption_day);
  }
  if (all) add(*all);
}

void judgement::judge_endowment() { judge_as_it_comes(&judgement::within_endowment_on); }

// What is known, whenever it has effect; for those who adopt an act, all that is on record.
const fold& judgement::whole_record() {
  const auto& when = at_.when();
  const as_of whole{date::max(), own_ ? date::max() : when.known, when.readings};
  if (!whole_record_) {
    whole_record_.emplace(at_.dossier(), whole, own_);
    if (shared_ != nullptr) whole_record_->share(shared_->states());
  }
  return *whole_record_;
}

// The first act to establish the notice, if none has by that day.
std::optional<ordinal> judgement::notice_after(const fold& by, cases& in, const moment& day) const {
  std::optional<ordinal> first;
  std::optional<moment> since;
  for (const auto i : by.of().acts_with<effects::founds>(std::nullopt)) {
    if (!founds(by, in, i)) continue;
    if (i == act_) return std::nullopt;
    const auto state = by.state_of(in, i);
    if (!state.known || state.annulled || !state.since) continue;
    if (in.compare(*state.since, day) <= 0) return std::nullopt;
    if (since && in.compare(*since, *state.since) <= 0) continue;
    first = i;
    since = state.since;
  }
  return first;
}

bool judgement::founds(const fold& by, cases& in, ordinal act) {
  const auto founding = by.of().spots<effects::founds>(std::nullopt);
  return std::any_of(founding.begin(), founding.end(), [&](const spot& at) {
    return at.act == act && does<effects::founds>(by.worded_in(in, act, at.provision));
  });
}

// Where one judgement, or an audit, asks this of many acts, their totals are found at once; null if they are not
// certain.
const totals_in_order::totals_after* judgement::totals_after(date day, ordinal last) {
  if (shared_ == nullptr && (own_ || asked_totals_++ == 0)) return nullptr;
  if (shared_ == nullptr && !own_totals_) {
    const auto& whole = whole_record();
    own_totals_.emplace(whole, [&](ordinal one) {
      cases only;
      static_cast<void>(whole.state_of(only, one));
      return only.is_only() && !whole.of().depends_on_others(one) && !whole.of().is_changed(one);
    });
  }
  const auto& all = shared_ != nullptr ? shared_->totals() : *own_totals_;
  const bool is_in_force = all.after(act_) != nullptr;
  const bool is_open = at_.when().readings.record == record::complete ||
                       (all.first_award() && (own_ == std::nullopt || *all.first_award() <= day));
  return is_in_force && is_open ? all.after(last) : nullptr;
}

// By the acts in force on a day that do not stand after `last`; none where there is no notice.
std::optional<finding> judgement::within_endowment_on(date day, ordinal last) {
  const auto now = totals_on(day, last);
  if (!now) return std::nullopt;
  if (now->endowment.is_stated()) return within_endowment(now->granted, now->endowment);
  const auto most = greatest_endowment();
  auto says = within_endowment(now->granted, now->endowment, most.limit);
  if (says.outcome == outcome::violated) says.limited_by = most.by;
  return says;
}

// The most that the endowment may come to, by the notice that the act finds, and which act says so; none where the
// amount is open.
limit_said<euro> judgement::greatest_endowment() {
  const limit_said<euro> none;
  const auto& said = said_of_limits();
  if (!said.are_any()) return none;
  std::optional<limit_said<euro>> most;
  cases every;
  do {
    const auto now = said.last(every, said.found_by(every, act_), &notice_limits::greatest_endowment);
    if (most && !(most->limit == now.limit)) return none;
    if (most && most->by != now.by) most->by = {};
    if (!most) most = now;
  } while (every.next());
  return *most;
}

std::optional<totals> judgement::totals_on(date day, ordinal last) {
  if (const auto* now = totals_after(day, last)) return now->is_founded ? std::optional(now->its) : std::nullopt;
  const auto& when = at_.when();
  const auto known = own_ ? std::max(when.known, day) : when.known;
  const fold by(at_.dossier(), {day, known, when.readings}, act_, last);
  const auto granted = envelope_answer(by, field::granted);
  const auto endowment = envelope_answer(by, field::endowment);
  if (!granted || !endowment) return std::nullopt;
  return totals{if_sure(granted), if_sure(endowment)};
}

}  // namespace avviso::inline v0::detail
