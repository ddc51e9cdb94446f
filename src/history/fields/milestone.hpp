// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_MILESTONE_HPP
#define AVVISO_SRC_HISTORY_FIELDS_MILESTONE_HPP

#include <avviso/question.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/last_setting.hpp"
#include "grant_life.hpp"

namespace avviso::inline v0::detail {

// What happens, to the notice (no grant) or to a grant.
struct happening {
  milestone what;
  std::optional<std::string_view> grant;
};

// The provisions by which it happens. Nothing but an award happens to a grant that has ended, of which `lives` tells:
// null where nothing ends it. S4.
struct events {
  std::vector<setting> all = {};
  std::shared_ptr<const grant_life> lives = {};

  [[nodiscard]] fold::bearing bearing() const;
  [[nodiscard]] counts_in_life counts() const;
};
[[nodiscard]] events events_of(const fold& by, const happening& which);

// The day of one event: the day that the provision gives, or else the day from which its act has effect.
[[nodiscard]] moment day_of_event(const fold& by, cases& in, const setting& one,
                                  const std::optional<std::string_view>& grant);

// No day of that event, in whatever case, is outside these.
[[nodiscard]] cases::span days_of_event(const fold& by, const setting& one,
                                        const std::optional<std::string_view>& grant);

// The day of the last event that applies; none if it has not happened.
[[nodiscard]] std::optional<moment> last_event(const fold& by, cases& in, const events& some,
                                               const std::optional<std::string_view>& grant);

}  // namespace avviso::inline v0::detail

#endif
