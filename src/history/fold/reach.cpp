// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include "fold.hpp"

namespace avviso::inline v0::detail {

// A beneficiary's reply to an act's offer: it accepts, declines, or withdraws its acceptance.
struct fold::record {
  ordinal act;
  ordinal provision;
  stated<election> elects;  // not stated: a decline or a withdrawal
  moment day;
};

std::vector<fold::record> fold::records_of(cases& in, ordinal act, std::string_view grant) const {
  const auto& id = act_at(act).id;
  std::vector<record> all;
  std::optional<act_state> state;
  for (const auto& [by, p] : of_.replies_to(act, grant)) {
    const bool is_same_act = state && !all.empty() && all.back().act == by;
    if (!is_same_act) state = state_of(in, by);
    if (!state->known || state->annulled) continue;
    const auto* effective = act_at(by).effective.if_stated();
    // An adhesion needs no registration: it is the beneficiary's own act.
    const auto day = moment::of(effective != nullptr ? *effective : act_at(by).reference.on);
    each_effect_for<effects::accepts>(worded_in(in, by, p), grant, [&, by = by, p = p](const effects::accepts& one) {
      if (one.grant == grant && one.to == id) all.push_back({by, p, one.elects, day});
    });
  }
  return all;
}

bool fold::list_is_closed(cases& in, ordinal act, std::vector<ground>& notes) const {
  for (const auto& by : of_.links_of(act).list_closed_by) {
    const auto says = card_of(worded_in(in, by.act, by.provision));
    if (says.bears != relation::closes_list || *says.act != act_at(act).id || !in_force(in, by.act)) continue;
    notes.push_back({part::adhesion, by.act, by.provision});
    return true;
  }
  return false;
}

bool fold::reaches(cases& in, const offer& what, std::string_view grant, std::vector<ground>& notes) const {
  const auto how = how_reached(in, what, grant, notes);
  if (how != reached::not_stated) return how == reached::yes;
  return in.is_so(key_of(undecided::adhesion, what.act, what.elects(election::money) ? 1 : 0));
}

reached fold::how_reached(cases& in, const offer& what, std::string_view grant, std::vector<ground>& notes) const {
  switch (what.whom.whom()) {
    case reach::kind::no_grant:
      return reached::no;
    case reach::kind::every_grant:
      return reached::yes;
    case reach::kind::listed:
      return what.whom.names(grant) ? reached::yes : reached::no;
    case reach::kind::adhering:
      break;
  }
  const auto records = records_of(in, what.act, grant);
  const auto has_come = [&](const record& one) { return what.ever || this->has_come(in, one.day); };
  for (const auto& one : records) {
    notes.push_back({part::adhesion, one.act, one.provision});
    const auto* elects = one.elects.if_stated();
    if (elects == nullptr || !what.elects(*elects) || !has_come(one)) continue;
    const bool taken_back = std::any_of(records.begin(), records.end(), [&](const record& other) {
      return !other.elects.is_stated() && has_come(other) && in.compare(one.day, other.day) <= 0;
    });
    if (!taken_back) return reached::yes;
  }
  if (!records.empty()) return reached::no;
  if (list_is_closed(in, what.act, notes)) return reached::no;
  notes.push_back({part::adhesion_not_stated, what.act, what.provision});
  return when_.readings.absence == absence::not_adhered ? reached::no : reached::not_stated;
}

bool fold::does_for(cases& in, const subject& whose, std::string_view grant, const spot& at, bool (*elects)(election),
                    std::vector<ground>& notes, bool ever) const {
  const auto* whom = whose.if_offered();
  if (whom == nullptr) return whose.may_be(grant);
  return reaches(in, {at.act, at.provision, *whom, elects, ever}, grant, notes);
}

fold::acceptance fold::accepted(cases& in, ordinal act, std::string_view grant) const {
  const auto records = records_of(in, act, grant);
  acceptance found{!records.empty(), not_stated};
  for (const auto& one : records) {
    const auto* elects = one.elects.if_stated();
    if (elects == nullptr) continue;
    const bool taken_back = std::any_of(records.begin(), records.end(), [&](const record& other) {
      return !other.elects.is_stated() && in.compare(one.day, other.day) <= 0;
    });
    if (taken_back) continue;
    const auto* before = found.elected.if_stated();
    found.elected = before == nullptr || *before == *elects ? *elects : election::time_and_money;
  }
  return found;
}

}  // namespace avviso::inline v0::detail
