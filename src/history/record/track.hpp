// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_TRACK_HPP
#define AVVISO_SRC_HISTORY_RECORD_TRACK_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "card.hpp"

namespace avviso::inline v0::detail {

inline constexpr std::uint32_t no_number = 0xffffffff;

// A provision that may concern somebody, in one of its wordings. Acts are told by their numbers in the archive.
struct track_entry {
  std::uint32_t act;
  std::uint32_t provision;
  std::uint32_t worded_by;  // the act whose words these are: the same act, or one that corrects it
  std::uint32_t effects;    // a bit for each kind of effect that it may have
  std::uint32_t accepts;    // a hash of the id of the act that it accepts, declines or withdraws from; else 0
};
using track = std::vector<track_entry>;  // by id of the act, then by provision

[[nodiscard]] inline std::uint32_t accepted_hash(std::string_view act_id) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>()(act_id)) | 1U;
}

// Whom an effect concerns.
enum class concerned : std::uint8_t { notice, everybody, one_grant };

struct concern {
  concerned whom;
  const std::string* grant;  // where it is one grant
  std::uint32_t effect;      // its bit
  std::uint32_t accepts = 0;
};

// Calls `use(concern)` for each effect of a provision and each whom it may concern.
template <class Says, class Use>
void each_concern(const Says& says, Use use) {
  read_card(says, [&use](const auto& one) {
    using effect = std::remove_cvref_t<decltype(one)>;
    constexpr auto bit = effect_bit<effect>;
    const auto to = [&use](const subject& whom) {
      const auto* offered = whom.if_offered();
      if (const auto* grant = whom.if_grant()) {
        use(concern{concerned::one_grant, grant, bit});
      } else if (offered != nullptr && offered->whom() == reach::kind::listed) {
        for (const auto& each : offered->grants()) use(concern{concerned::one_grant, &each, bit});
      } else {
        use(concern{whom.is_notice() ? concerned::notice : concerned::everybody, nullptr, bit});
      }
    };
    if constexpr (std::is_same_v<effect, effects::awards>) {
      use(concern{concerned::one_grant, &one.whole.name, bit});
    } else if constexpr (std::is_same_v<effect, effects::changes_partners>) {
      use(concern{concerned::one_grant, &one.grant, bit});
    } else if constexpr (std::is_same_v<effect, effects::accepts>) {
      use(concern{concerned::one_grant, &one.grant, bit, accepted_hash(one.to)});
    } else if constexpr (std::is_same_v<effect, effects::opens>) {
      use(concern{concerned::everybody, nullptr, bit});
    } else if constexpr (std::is_same_v<effect, effects::pays> || std::is_same_v<effect, effects::declares>) {
      to(one.of);
      use(concern{concerned::notice, nullptr, bit});  // the notice has the sum of all
    } else if constexpr (requires { to(one.of); }) {
      to(one.of);
    } else if constexpr (requires { to(one.to); }) {
      to(one.to);
    } else if constexpr (!std::is_same_v<effect, effects::divides>) {
      use(concern{concerned::notice, nullptr, bit});
    }
  });
}

}  // namespace avviso::inline v0::detail

#endif
