// SPDX-License-Identifier: BSL-1.0
#include "accounts.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

bool life::holds(const award_entry& one) const { return std::binary_search(since.begin(), since.end(), &one); }

accounts::accounts(openness& open) : open_(open) {
  for (const auto* name : by().of().grants()) all_.push_back({.grant = *name});
  std::sort(all_.begin(), all_.end(), [](const account& a, const account& b) { return a.grant < b.grant; });
  for (ordinal act = 0; act < by().of().size(); ++act) {
    for (ordinal p = 0; p < by().act_at(act).provisions.size(); ++p) collect({act, p});
  }
}

accounts::accounts(openness& open, std::string_view only) : open_(open) {
  all_.push_back({.grant = only});
  for (const auto& at : by().of().spots<effects::awards, effects::passes, effects::redetermines>(only)) collect(at);
}

std::optional<std::size_t> accounts::find(std::string_view name) const {
  const auto grant = by().of().as_awarded(name);
  const auto place = std::lower_bound(all_.begin(), all_.end(), grant,
                                      [](const account& one, std::string_view key) { return one.grant < key; });
  if (place == all_.end() || place->grant != grant) return std::nullopt;
  return static_cast<std::size_t>(place - all_.begin());
}

void accounts::collect(const spot& at) {
  by().of().each_wording(at.act, at.provision, [&](const worded& says) {
    std::optional<bool> has_total;  // once an award is entered
    const auto states_total = [&] {
      bool is_stated = false;
      each_effect_for<effects::assigns>(
          says, std::nullopt, [&](const effects::assigns& one) { is_stated = is_stated || one.total.is_stated(); });
      return is_stated;
    };
    const auto enter = [&](const auto& one) {
      using effect = std::remove_cvref_t<decltype(one)>;
      if constexpr (std::is_same_v<effect, effects::awards>) {
        const auto its = find(one.whole.name);
        if (!its) return;
        if (!has_total) has_total = states_total();
        all_[*its].awards.push_back({{at, says}, &one.whole, *has_total});
      } else if constexpr (std::is_same_v<effect, effects::redetermines>) {
        const auto* name = one.of.if_grant();
        if (const auto its = name != nullptr ? find(*name) : std::nullopt)
          all_[*its].redetermined.push_back({{at, says}, &one.total});
      } else {
        const auto* name = one.of.if_grant();
        const auto its = name != nullptr && one.frees() ? find(*name) : std::nullopt;
        if (its) all_[*its].ends.push_back({at, says});
      }
    };
    if (all_.size() == 1) {
      each_effect_for<effects::awards, effects::passes, effects::redetermines>(says, all_.front().grant, enter);
    } else {
      each_effect<effects::awards, effects::passes, effects::redetermines>(says, enter);
    }
  });
}

bool accounts::in_force(cases& in, ordinal act) const {
  if (by().asks_nothing_of(act)) return by().in_force(in, act);
  const auto settled = open_.settled(act);
  return settled ? *settled : by().in_force(in, act);
}

bool accounts::applies(cases& in, const written& one, const std::optional<std::string_view>& grant) const {
  return in_force(in, one.at.act) && is_so_worded(in, one, grant);
}

bool accounts::is_so_worded(cases& in, const written& one, const std::optional<std::string_view>& grant) const {
  return !by().of().is_changed(one.at.act) || by().worded_in(in, one.at.act, one.at.provision, grant) == one.says;
}

void accounts::stand_in(const std::vector<ordinal>& order) {
  ranks_.assign(by().of().size(), static_cast<ordinal>(order.size()));
  for (ordinal n = 0; n < order.size(); ++n) ranks_[order[n]] = n;
}

bool accounts::precedes(cases& in, const spot& a, const spot& b) const {
  if (a.act == b.act) return a.provision < b.provision;
  return ranks_.empty() ? by().stands_before(in, a.act, b.act) : ranks_[a.act] < ranks_[b.act];
}

life accounts::life_in(cases& in, const account& of, const std::optional<spot>& until) const {
  life made;
  const auto counts = [&](const written& one) {
    return applies(in, one, of.grant) && (!until || precedes(in, one.at, *until));
  };
  std::vector<spot> ends;
  for (const auto& one : of.ends) {
    if (counts(one)) ends.push_back(one.at);
  }
  made.has_ended = !ends.empty();
  for (const auto& one : of.awards) {
    if (!counts(one)) continue;
    made.was_awarded = true;
    if (std::all_of(ends.begin(), ends.end(), [&](const spot& end) { return precedes(in, end, one.at); }))
      made.since.push_back(&one);
  }
  return made;
}

bool accounts::runs_at(cases& in, const account& of, const spot& at) const {
  const auto now = life_in(in, of);
  return std::any_of(now.since.begin(), now.since.end(),
                     [&](const award_entry* one) { return precedes(in, one->at, at); });
}

}  // namespace avviso::inline v0::detail
