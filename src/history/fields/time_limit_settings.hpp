// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_SETTINGS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_SETTINGS_HPP

#include <avviso/deadline_name.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/detail/deadline_of.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/last_setting.hpp"
#include "grant_life.hpp"

// Which provisions set a time limit of the notice (no grant) or of a grant, and what bears on them.
namespace avviso::inline v0::detail {

// What a provision sets a time limit to, if it sets that limit.
struct sets {
  const deadline_name& which;
  std::optional<std::string_view> grant;
  bool does = false;
  stated<deadline_time> to = not_stated;
  const reach* whom = nullptr;
  bool is_relative = false;
  bool may_take_hour = false;  // it says no hour, and whether there is one follows from the time in force before

  void operator()(const effects::sets_terms& one) {
    const auto day = one.of.may_be(grant) ? deadline_of(one, which) : not_stated;
    if (!day.is_stated()) return;
    does = true;
    to = day;
  }
  void operator()(const effects::opens& one) {
    does = is_of_window(which);
    if (does) to = *which.if_kind() == deadline_kind::applications_open ? one.first : one.last;
  }
  void operator()(const effects::moves& one) {
    if (!(one.which == which)) return;
    does = one.of.may_be(grant);
    if (grant) whom = one.of.if_offered();
    is_relative = one.if_day() == nullptr;
    if (is_relative) return;
    to = one.to->after(not_stated);
    may_take_hour = !one.to->hour().is_stated();
  }
};

void read_setting(const worded& says, sets& into);

// How a provision moves a time limit, if it does.
[[nodiscard]] std::optional<effects::moves> move_by(const worded& says, const deadline_name& which,
                                                    const std::optional<std::string_view>& grant);

// What becomes of a grant. Null where it has no part in the terms: nothing ends it, and it begins with what reaches it.
[[nodiscard]] std::shared_ptr<const grant_life> life_in_terms(const fold& by, const deadline_name& which,
                                                              std::optional<std::string_view> grant);

// By act, then by provision. A move to a day that says no hour sets the limit anew, unless somebody who is known gives
// the limit an hour.
[[nodiscard]] std::vector<setting> settings_of(const fold& by, const deadline_name& which,
                                               std::optional<std::string_view> grant,
                                               const std::shared_ptr<const grant_life>& lives);

// The further acts that bear on each. How many days a suspension moves a limit depends on every suspension and, for a
// grant, on whether it was running; what has to do with a grant's life depends on all of it, and where the grant
// begins, on what moves the notice's own.
[[nodiscard]] fold::bearing bearing_on(const fold& by, const deadline_name& which,
                                       std::optional<std::string_view> grant,
                                       const std::shared_ptr<const grant_life>& lives,
                                       const std::vector<setting>& settings);

}  // namespace avviso::inline v0::detail

#endif
