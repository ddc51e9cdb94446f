// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_UNDOING_HPP
#define AVVISO_SRC_HISTORY_RECORD_UNDOING_HPP

#include <avviso/history/as_of.hpp>
#include <avviso/identity/name.hpp>
#include <avviso/provision.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace avviso::inline v0::detail {

// How a provision takes away what another act does: by annulling, replacing or staying it, whole or in part.
struct undoing {
  standing as;                                       // where it leaves an act that it undoes whole
  bool is_from_the_beginning = false;                // else from the day on which it has effect
  std::optional<std::uint32_t> of = {};              // this provision alone
  const std::vector<std::string>* grants = nullptr;  // for these alone; null: for all

  [[nodiscard]] bool is_in_part() const { return of || grants != nullptr; }
  // Whether it takes away what a provision does for a grant; if none is given, for the notice.
  [[nodiscard]] bool is_of(std::uint32_t provision, const std::optional<std::string_view>& grant) const {
    if (of && *of != provision) return false;
    return grants == nullptr || (grant && std::any_of(grants->begin(), grants->end(),
                                                      [&](const std::string& one) { return match(one, *grant); }));
  }
};

[[nodiscard]] inline std::optional<undoing> undoing_by(const provision& says) {
  const auto in_part = [](undoing made, const auto& one) {
    made.of = one.provision;
    if (!one.grants.empty()) made.grants = &one.grants;
    return made;
  };
  if (const auto* annuls = std::get_if<annulment>(&says))
    return in_part({standing::annulled, annuls->effect == annulment_effect::ex_tunc}, *annuls);
  if (const auto* stays = std::get_if<stay>(&says)) return in_part({standing::stayed}, *stays);
  if (std::holds_alternative<replacement>(says)) return undoing{standing::replaced};
  return std::nullopt;
}

}  // namespace avviso::inline v0::detail

#endif
