// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_CARD_HPP
#define AVVISO_SRC_HISTORY_RECORD_CARD_HPP

#include <avviso/provision.hpp>

#include <optional>
#include <string_view>
#include <type_traits>

#include "effects.hpp"
#include "listener.hpp"
#include "worded.hpp"

namespace avviso::inline v0::detail {

// Passes each effect of a provision, as worded or as written, or of a disposition, to who listens to it, in their
// order, and returns the head of its card. In a file of its own, so that the kinds are read in one place, and compiled
// once.
card card_told(const worded& says, const listener& tell);
card card_told(const provision& says, const listener& tell);
card card_told(const disposition& says, const listener& tell);
// The same, of the effects for one grant; of those for the notice alone, if `grant` is null. `hashed`: the same name,
// where its hash is known.
card card_told_for(const worded& says, const std::string_view* grant, const hashed_name* hashed, const listener& tell);

// The same, to a function of whatever effect.
template <class Says, class Tell>
card read_card(const Says& says, Tell tell) {
  return card_told(says, listener::to_all(tell));
}
template <class Tell>
card read_card_for(const worded& says, const std::optional<std::string_view>& grant, Tell tell) {
  return card_told_for(says, grant ? &*grant : nullptr, nullptr, listener::to_all(tell));
}

// Its head alone.
template <class Says>
[[nodiscard]] card card_of(const Says& says) {
  return card_told(says, listener::to_nothing());
}

// Calls `use` for each effect of the given kinds that a provision has, in their order.
template <class... Wanted, class Says, class Use>
void each_effect(const Says& says, Use use) {
  card_told(says, listener::to<Wanted...>(use));
}

// The same, of the effects for one grant or, if none is given, for the notice.
template <class... Wanted, class Use>
void each_effect_for(const worded& says, const std::optional<std::string_view>& grant, Use use) {
  card_told_for(says, grant ? &*grant : nullptr, nullptr, listener::to<Wanted...>(use));
}

template <class... Wanted, class Use>
void each_effect_for(const worded& says, const hashed_name& grant, Use use) {
  card_told_for(says, &grant.name, &grant, listener::to<Wanted...>(use));
}

// The first such effect, or none.
template <class Wanted, class Says>
[[nodiscard]] std::optional<Wanted> first_effect(const Says& says) {
  std::optional<Wanted> found;
  each_effect<Wanted>(says, [&found](const Wanted& one) {
    if (!found) found.emplace(one);
  });
  return found;
}

template <class... Wanted, class Says>
[[nodiscard]] bool does(const Says& says) {
  bool found = false;
  each_effect<Wanted...>(says, [&found](const auto& /*unused*/) { found = true; });
  return found;
}

// How it moves a time limit, unless it moves it only by the days suspended.
template <class Says>
[[nodiscard]] std::optional<effects::moves> extended_by(const Says& says) {
  auto found = first_effect<effects::moves>(says);
  return found && !found->by_suspension() ? found : std::nullopt;
}

// Calls `use` for each grant that a provision names.
template <class Says, class Use>
card each_grant_named(const Says& says, Use use) {
  auto named = [&use](const auto& one) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(one)>, effects::awards>) {
      use(one.whole.name);
    } else {
      for (const auto& each : one.among) use(each.grant);
    }
  };
  const card head = card_told(says, listener::to<effects::awards, effects::divides>(named));
  head.whom.each_name(use);
  return head;
}

}  // namespace avviso::inline v0::detail

#endif
