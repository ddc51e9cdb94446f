// SPDX-License-Identifier: BSL-1.0
#include "totals_in_order.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

std::vector<ordinal> totals_in_order::acts_on_money(const archive& of) {
  std::vector<ordinal> all;
  for (ordinal act = 0; act < of.size(); ++act) {
    bool is_one = false;
    const auto look = [&](const worded& says) {
      using namespace effects;
      is_one = is_one || does<founds, assigns, adds_money, divides, moves_money, redetermines>(says);
      each_effect<passes>(says, [&](const effects::passes& one) { is_one = is_one || one.frees(); });
    };
    for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) of.each_wording(act, p, look);
    if (is_one) all.push_back(act);
  }
  return all;
}

void totals_in_order::find(const fold& whole, const std::vector<ordinal>& acts) {
  if (is_stated_of_notice(whole)) return;
  cases only;
  std::vector<ordinal> some;
  for (const auto one : acts) {
    const auto state = whole.state_of(only, one);
    if (state.known && state.since && !state.annulled) some.push_back(one);
    const auto& its = whole.act_at(one);
    const bool awards = std::any_of(its.provisions.begin(), its.provisions.end(),
                                    [](const provision& says) { return does<effects::assigns>(says); });
    const auto& adopted = its.reference.on.earliest();
    if (state.known && awards) first_award_ = first_award_ ? std::min(*first_award_, adopted) : adopted;
  }
  const auto order = whole.certain_order(only, some);
  const auto made = order && only.is_only() ? totals_after_each(whole, *order) : std::nullopt;
  if (!made) return;
  bool is_founded = false;
  for (std::size_t n = 0; n < order->size(); ++n) {
    const auto act = (*order)[n];
    const auto& provisions = whole.act_at(act).provisions;
    is_founded = is_founded || std::any_of(provisions.begin(), provisions.end(),
                                           [](const provision& says) { return does<effects::founds>(says); });
    all_.push_back({act, (*made)[n], is_founded});
  }
  std::sort(all_.begin(), all_.end(), [](const totals_after& a, const totals_after& b) { return a.act < b.act; });
}

const totals_in_order::totals_after* totals_in_order::after(ordinal act) const {
  const auto place = std::lower_bound(all_.begin(), all_.end(), act,
                                      [](const totals_after& one, ordinal key) { return one.act < key; });
  return place != all_.end() && place->act == act ? &*place : nullptr;
}

}  // namespace avviso::inline v0::detail
