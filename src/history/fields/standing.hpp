// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_STANDING_HPP
#define AVVISO_SRC_HISTORY_FIELDS_STANDING_HPP

#include <avviso/history/as_of.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/fold.hpp"

// What becomes of a grant, or of the notice, apart from time limits and money, found by walking through the acts that
// bear on it, in their order.
namespace avviso::inline v0::detail {

// The acts that award, suspend, resume or end the grant, or may do so as corrected.
[[nodiscard]] std::vector<ordinal> acts_in_course(const archive& of, std::string_view grant);

// The standing in one case; notes the acts that made it so.
[[nodiscard]] grant_standing standing_in(const fold& by, cases& in, const std::vector<ordinal>& course,
                                         std::string_view grant, std::vector<ground>& notes);

// The standing of a grant before a provision, by the acts that stand before it, whenever they take effect.
[[nodiscard]] grant_standing standing_before(const fold& by, cases& in, const spot& provision, std::string_view grant);

// Whether a grant is awarded and has not ended, though it may stand still.
[[nodiscard]] constexpr bool is_running(grant_standing now) noexcept {
  return now == grant_standing::awarded || now == grant_standing::suspended ||
         now == grant_standing::admitted_with_reservation;
}

// Whether it has ended, because its award is free again or it is closed.
[[nodiscard]] constexpr bool has_ended(grant_standing now) noexcept {
  return has_given_back(now) || now == grant_standing::closed;
}

// The suspension that a resumption ended, and the days that it had lasted; none and zero if nothing was suspended.
struct suspended {
  std::optional<ordinal> by = {};
  std::int64_t days = 0;
};
[[nodiscard]] suspended suspension_before(const fold& by, cases& in, const spot& resumption,
                                          std::optional<std::string_view> grant, bool ever);
[[nodiscard]] std::int64_t suspended_before(const fold& by, cases& in, const spot& resumption,
                                            std::optional<std::string_view> grant, bool ever);

}  // namespace avviso::inline v0::detail

#endif
