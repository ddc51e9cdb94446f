// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_REPLIES_HPP
#define AVVISO_SRC_HISTORY_RECORD_REPLIES_HPP

#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

#include <optional>
#include <string_view>
#include <type_traits>

#include "card.hpp"

namespace avviso::inline v0::detail {

// What a provision says of a lapse, as it reads: of which grant, and the last day to accept. Asked of the kind, since
// the effects of an award are as many as its grants.
struct lapse_said {
  std::string_view grant;
  date until;
};
[[nodiscard]] inline std::optional<lapse_said> lapse_in(const worded& says) {
  return says.visit([](const auto& one) -> std::optional<lapse_said> {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(one)>, award_lapse>) {
      return lapse_said{one.grant, one.until};
    } else {
      return std::nullopt;
    }
  });
}

// What a provision replies to what a grant was awarded, as it reads, if it does: it accepts it on a day, or ends the
// grant otherwise than by a lapse.
struct award_reply {
  bool accepts = false;
  const partial_date* on = nullptr;  // null: since when the provision has effect
};
[[nodiscard]] inline std::optional<award_reply> reply_in(const worded& says, std::string_view grant) {
  std::optional<award_reply> found;
  each_effect_for<effects::happens>(says, grant, [&](const effects::happens& one) {
    if (one.what == milestone::accepted && one.to.may_be(grant))
      found = award_reply{true, one.on != nullptr ? one.on->if_stated() : nullptr};
  });
  each_effect_for<effects::passes>(says, grant, [&](const effects::passes& one) {
    if (one.frees() && one.lapses_unless_by == nullptr && one.of.may_be(grant)) found = award_reply{};
  });
  return found;
}

}  // namespace avviso::inline v0::detail

#endif
