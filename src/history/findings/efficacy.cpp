// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/adhesion.hpp>
#include <avviso/rules/acts.hpp>
#include <avviso/rules/efficacy.hpp>

#include <algorithm>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

// No provision says whether a project that an act gives money to is an investment. The act bears its CUP if the act's
// own record of each project has one. Of an act that a page reports, it is the page that leaves out.
void judgement::judge_citation() {
  const auto* source = it().source.if_stated();
  if (source != nullptr && source->kind == source_kind::page) {
    for (const auto one : {rule::ACT_1, rule::ACT_2, rule::ACT_3}) add(does_not_apply(one));
    return;
  }
  stated<bool> finances = false;
  stated<bool> has_cup = not_stated;
  for (const auto& says : it().provisions) {
    if (does<effects::assigns>(says)) finances = not_stated;
    each_effect<effects::adds_money>(says, [&](const effects::adds_money& one) {
      if (!one.takes) finances = not_stated;
    });
    bool each_has = does<effects::awards>(says);
    each_effect<effects::awards>(says,
                                 [&](const effects::awards& one) { each_has = each_has && one.whole.cup.is_stated(); });
    if (each_has) has_cup = true;
  }
  add(has_number(it().reference));
  add(has_day(it().reference));
  add(bears_cup(it().reference, finances, has_cup));
}

void judgement::judge_efficacy() {
  const auto& provisions = it().provisions;
  // A beneficiary's own acts need no registration.
  const auto is_of_beneficiary = [](const provision& says) { return card_of(says).is_of_beneficiary; };
  if (!std::all_of(provisions.begin(), provisions.end(), is_of_beneficiary)) add(efficacy_finding(by_, act_));
  if (const auto* registered = it().registration.if_stated()) {
    add(in_every_case(fact::registration, [&](cases& in) {
      if (!by_.registration_known(in, it())) return does_not_apply(rule::EFF_2);
      return registered_after_adoption(it().reference.on, registered->on);
    }));
  }
  if (!it().review.is_stated()) return;
  const auto judge_day = [this](const partial_date* stated) {
    add(in_every_case(fact::registration, [this, stated](cases& in) { return by_silence(in, stated); }));
  };
  judge_day(it().effective.if_stated());
  for (const auto& own : it().provision_effects) {
    if (by_.of().own_day({act_, own.provision}) != &own.from) continue;  // of nothing that is there, as REF-1 says
    provision_ = own.provision;
    judge_day(&own.from);
  }
  provision_.reset();
}

// For an act that the Court has received and not registered, but that is held to have effect: through the Court's
// silence, from the day on which the terms are over, or because a document says since when: of it, or of a provision.
finding judgement::by_silence(cases& in, const partial_date* stated) const {
  const auto state = by_.state_of(in, act_);
  const bool is_silent = state.ground == efficacy_ground::silence && state.since;
  if (control_of(it()) == control::not_required || by_.registration_known(in, it()) ||
      (stated == nullptr && !is_silent))
    return does_not_apply(rule::EFF_3);
  const auto silence = by_.silence_on(in, it());
  if (!silence) return lacks(rule::EFF_3, fact::registration);
  const auto since = stated != nullptr ? *stated : state.since->possible();
  return effective_by_silence(since, *silence, it().review.if_stated()->referred);
}

}  // namespace avviso::inline v0::detail
