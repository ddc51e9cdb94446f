// SPDX-License-Identifier: BSL-1.0
// PAY-1 to PAY-7 of what an act pays to a grant or recovers from it, of what a grant declares, and of its acceptance.
#include <avviso/detail/stated_sum.hpp>
#include <avviso/rules/payment.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include "../fields/milestone.hpp"
#include "../fields/money.hpp"
#include "../fields/payments.hpp"
#include "../fields/standing.hpp"
#include "../record/replies.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

// What a grant was paid, and its total, once an act has come; not stated where that is not known.
struct judgement::paid_now {
  stated<euro> paid;
  stated<euro> total;
};

// By the acts in force when it comes, as TOP-2 weighs: what is ordered counts, whenever it is paid. None where there is
// no such grant then.
std::optional<judgement::paid_now> judgement::paid_once_it_came(std::string_view grant) {
  std::optional<paid_now> all;
  for (const auto& [last, day] : moments_of_act()) {
    const auto& when = at_.when();
    const auto known = own_ ? std::max(when.known, day) : when.known;
    const fold by(at_.dossier(), {day, known, when.readings}, act_, last);
    const paid_now now{if_sure(paid_answer(by, grant, true)), if_sure(total_answer(by, grant))};
    if (all && !(all->paid == now.paid)) all->paid = not_stated;
    if (all && !(all->total == now.total)) all->total = not_stated;
    if (!all) all = now;
  }
  return all;
}

// The day that the act gives, or else that from which it has effect; for those who adopt it, today.
partial_date judgement::day_of_payment(cases& in, const effects::pays& one) {
  if (const auto* on = one.on.if_stated()) return *on;
  if (own_) return at_.when().in_force;
  const auto since = whole_record().since_of(in, here());
  return since ? since->possible() : it().reference.on;
}

// The report may come with an act that has effect only later: the record is read whole.
void judgement::judge_days(const effects::pays& one, std::string_view grant, std::uint32_t place) {
  const auto& whole = whole_record();
  const auto reports = events_of(whole, {.what = milestone::report_submitted, .grant = grant});
  add(in_every_case(fact::report_day,
                    [&](cases& in) {
                      const auto report = last_event(whole, in, reports, grant);
                      return balance_after_report(*one.as, day_of_payment(in, one),
                                                  report ? stated<partial_date>(report->possible()) : not_stated,
                                                  at_.when().readings.record);
                    }),
      place);
  add(in_every_case(fact::payment_day,
                    [&](cases& in) {
                      const auto on = day_of_payment(in, one);
                      auto says = paid_within_programme(programmes().front(), on);
                      for (const auto& fund : programmes())
                        merge(says, paid_within_programme(fund, on), fact::programme);
                      return says;
                    }),
      place);
}

void judgement::judge_effect(const effects::pays& one) {
  const auto grant = by_.of().as_awarded(*one.of.if_grant());
  const auto place = place_of(grant);
  if (!place) return;
  const auto now = paid_once_it_came(grant);
  if (one.gives_back()) {
    if (!now) return;
    const auto before = plus(now->paid, one.amount);
    return add(recovers_what_was_paid(one.amount, before ? *before : stated<euro>(not_stated)), place);
  }
  if (now) add(paid_within_total(now->paid, now->total), place);
  judge_days(one, grant, *place);
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      const auto stood = standing_before(by_, in, here(), grant);
                      return pays_a_running_grant(stood == grant_standing::awarded || stood == grant_standing::closed);
                    }),
      place);
}

// PAY-6 against each declaration that stands before it.
void judgement::judge_effect(const effects::declares& one) {
  const auto grant = by_.of().as_awarded(*one.of.if_grant());
  const auto place = place_of(grant);
  if (!place) return;
  const auto others = by_.of().spots<effects::declares>(grant);
  add(in_every_case(fact::adoption_day,
                    [&](cases& in) {
                      auto all = judge(rule::PAY_6, true, {}, {});
                      for (const auto& at : others) {
                        if (at.act == act_ ? at.provision >= *provision_ : !by_.stands_before(in, at.act, act_))
                          continue;
                        const auto state = by_.state_of(in, at.act);
                        if (!state.known || !state.since || state.annulled) continue;
                        const auto other =
                            first_effect<effects::declares>(by_.worded_in(in, at.act, at.provision, grant));
                        if (!other || !other->of.may_be(grant)) continue;
                        const auto says = periods_apart(one.whole, other->whole);
                        if (says.outcome == outcome::satisfied || all.outcome == outcome::violated) continue;
                        all = says;
                      }
                      return all;
                    }),
      place);
}

// Whether an act that stands between a provision and the one that is judged awards anew a grant that did not run.
bool judgement::is_awarded_anew_since(cases& in, const spot& since, std::string_view grant) {
  const auto& whole = whole_record();
  for (const auto& at : whole.of().spots<effects::awards>(grant)) {
    if (at.act == since.act || at.act == act_) continue;
    if (!whole.stands_before(in, since.act, at.act) || !whole.stands_before(in, at.act, act_)) continue;
    const auto state = whole.state_of(in, at.act);
    if (!state.known || !state.since || state.annulled) continue;
    bool awards = false;
    each_effect_for<effects::awards>(whole.worded_in(in, at.act, at.provision, grant), grant,
                                     [&](const effects::awards& /*unused*/) { awards = true; });
    if (awards && !is_running(standing_before(whole, in, at, grant))) return true;
  }
  return false;
}

// By the first day by which what it was awarded before lapses, by the acts of the whole record that have effect; what
// lapsed and is awarded anew is another award.
void judgement::judge_acceptance(const std::string& name, const stated<partial_date>& on) {
  const auto grant = by_.of().as_awarded(name);
  const auto place = place_of(grant);
  const auto lapses = place && by_.of().has_lapses() ? by_.of().spots<effects::passes>(grant) : std::vector<spot>();
  if (lapses.empty()) return;
  const auto& whole = whole_record();
  const finding says = in_every_case(fact::acceptance_day, [&](cases& in) {
    stated<date> last = not_stated;
    for (const auto& at : lapses) {
      const auto state = whole.state_of(in, at.act);
      if (!state.known || !state.since || state.annulled) continue;
      const auto lapse = lapse_in(whole.text_in(in, at.act, at.provision));
      if (!lapse || !match(lapse->grant, grant)) continue;
      if (at.act != act_ && !whole.stands_before(in, at.act, act_)) continue;
      if (is_awarded_anew_since(in, at, grant)) continue;
      if (!last.is_stated() || lapse->until < *last.if_stated()) last = lapse->until;
    }
    const auto* day = on.if_stated();
    const auto since = day == nullptr ? whole.since_of(in, here()) : std::nullopt;
    const auto accepted = day != nullptr ? *day : since ? since->possible() : it().reference.on;
    return accepted_in_time(accepted, last);
  });
  if (says.outcome != outcome::not_applicable) add(says, place);
}

}  // namespace avviso::inline v0::detail
