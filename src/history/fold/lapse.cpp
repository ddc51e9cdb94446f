// SPDX-License-Identifier: BSL-1.0
// Whether an award lapses because nobody accepted it in time.
#include <optional>
#include <vector>

#include "../record/replies.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

// Of what was awarded by the day on which the act was adopted by which it lapses: what came before an award is no reply
// to it.
bool fold::is_before_award(cases& in, ordinal lapse, const moment& day, std::string_view grant) const {
  const auto adopted = [this](ordinal act) { return moment::of(act_at(act).reference.on); };
  for (const auto& one : of_.spots<effects::awards>(grant)) {
    const auto state = state_of(in, one.act);
    if (!state.known || !state.since || state.annulled) continue;
    if (lapse_in(text_in(in, one.act, one.provision))) continue;
    bool awards = false;
    each_effect_for<effects::awards>(
        worded_in(in, one.act, one.provision, grant), grant,
        [&](const effects::awards& each) { awards = awards || match(each.whole.name, grant); });
    if (!awards) continue;
    if (one.act != lapse && in.compare(adopted(one.act), adopted(lapse)) > 0) continue;
    if (in.compare(day, adopted(one.act)) < 0) return true;
  }
  return false;
}

// Where no acceptance is on record, nobody knows whether there was one, unless the register of replies is complete.
bool fold::is_replied_to(cases& in, const spot& at, const lapse_said& lapse, std::vector<ground>& notes) const {
  bool is_on_record = false;
  bool is_in_time = false;
  for (const auto& by : of_.replies_to_award(lapse.grant)) {
    const auto state = state_of(in, by.act);
    if (!state.known || !state.since || state.annulled) continue;
    if (lapse_in(text_in(in, by.act, by.provision))) continue;
    const auto reply = reply_in(worded_in(in, by.act, by.provision, lapse.grant), lapse.grant);
    if (!reply) continue;
    is_on_record = is_on_record || reply->accepts;
    const auto day = reply->on != nullptr ? std::optional(moment::of(*reply->on)) : since_of(in, by);
    if (!day || !in.on_or_before(*day, lapse.until) || is_before_award(in, at.act, *day, lapse.grant)) continue;
    is_in_time = true;
    if (reply->accepts) notes.push_back({part::adhesion, by.act, by.provision});
  }
  if (is_in_time || is_on_record) return is_in_time;
  notes.push_back({part::adhesion_not_stated, at.act, at.provision});
  return when_.readings.absence == absence::not_stated && in.is_so(key_of(undecided::acceptance, at.act, at.provision));
}

fold::lapsing fold::lapse_by(cases& in, const spot& at, std::vector<ground>& notes) const {
  if (!of_.may_lapse(at.act)) return lapsing::is_none;
  const auto lapse = lapse_in(text_in(in, at.act, at.provision));
  if (!lapse) return lapsing::is_none;
  const auto first = add_days(lapse->until, 1);
  if (!first || !has_come(in, moment::on(*first))) return lapsing::to_come;
  return is_replied_to(in, at, *lapse, notes) ? lapsing::has_reply : lapsing::lapsed;
}

fold::lapsing fold::lapse_by(cases& in, const spot& at) const {
  std::vector<ground> unused;
  return lapse_by(in, at, unused);
}

bool fold::does_not_lapse(cases& in, const spot& at) const {
  const auto how = lapse_by(in, at);
  return how == lapsing::to_come || how == lapsing::has_reply;
}

}  // namespace avviso::inline v0::detail
