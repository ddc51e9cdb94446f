// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_SETTINGS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_SETTINGS_HPP

#include <avviso/deadline_name.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/last_setting.hpp"
#include "grant_life.hpp"
#include "setting_read.hpp"

// Which provisions set a time limit of the notice (no grant) or of a grant, and what bears on them.
namespace avviso::inline v0::detail {

// How a provision moves a time limit, if it does.
[[nodiscard]] std::optional<effects::moves> move_by(const worded& says, const deadline_name& which,
                                                    const std::optional<std::string_view>& grant);

// What becomes of a grant. Null where it has no part in the terms: nothing ends it, and it begins with what reaches it.
[[nodiscard]] std::shared_ptr<const grant_life> life_in_terms(const fold& by, const deadline_name& which,
                                                              std::optional<std::string_view> grant);

// By act, then by provision. A move to a day that says no hour sets the limit anew, unless somebody who is known gives
// the limit an hour, or a window may close before its last day, which such a move does not undo.
[[nodiscard]] std::vector<setting> settings_of(const fold& by, const deadline_name& which,
                                               std::optional<std::string_view> grant,
                                               const std::shared_ptr<const grant_life>& lives);

// The rules by which the limit may run from others, in any wording; those of the notice, too, where the grant begins
// with its own.
[[nodiscard]] std::vector<const dependent_deadline*> rules_of(const fold& by, const deadline_name& which,
                                                              std::optional<std::string_view> grant,
                                                              const std::shared_ptr<const grant_life>& lives,
                                                              const std::vector<setting>& settings);

// The further acts that bear on each. What runs from others depends on all that may set these. How many days a
// suspension moves a limit depends on every suspension and, for a grant, on whether it was running; what has to do with
// a grant's life depends on all of it, and where the grant begins, on what moves the notice's own.
[[nodiscard]] fold::bearing bearing_on(const fold& by, const deadline_name& which,
                                       std::optional<std::string_view> grant,
                                       const std::shared_ptr<const grant_life>& lives,
                                       const std::vector<setting>& settings);

}  // namespace avviso::inline v0::detail

#endif
