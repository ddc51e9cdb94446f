// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_MILESTONE_HPP
#define AVVISO_SRC_HISTORY_FIELDS_MILESTONE_HPP

#include <avviso/question.hpp>

#include <optional>
#include <string_view>
#include <vector>

#include "../fold/last_setting.hpp"

namespace avviso::inline v0::detail {

// What happens, to the notice (no grant) or to a grant.
struct happening {
  milestone what;
  std::optional<std::string_view> grant;
};

// The provisions by which it happens.
[[nodiscard]] std::vector<setting> events_of(const archive& of, const happening& which);

// The day of one event: the day that the provision gives, or else the day from which its act has effect.
[[nodiscard]] moment day_of_event(const fold& by, cases& in, const setting& one,
                                  const std::optional<std::string_view>& grant);

// The day of the last event that applies; none if it has not happened.
[[nodiscard]] std::optional<moment> last_event(const fold& by, cases& in, const std::vector<setting>& events,
                                               const std::optional<std::string_view>& grant);

}  // namespace avviso::inline v0::detail

#endif
