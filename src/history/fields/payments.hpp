// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_PAYMENTS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_PAYMENTS_HPP

#include <avviso/history/answer.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/result.hpp>

#include <optional>
#include <string_view>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// What was paid, to a grant or to all, less what was recovered; `is_whenever`: though the day of a payment has not
// come.
[[nodiscard]] result<answer<euro>> paid_answer(const fold& by, std::optional<std::string_view> grant,
                                               bool is_whenever = false);

// Whether no act tells of payments, or of declarations, which the field counts: then it is not stated of any grant.
[[nodiscard]] bool is_silent_on(const fold& by, field what);

// The award of a grant with what was added to it and taken from it.
[[nodiscard]] result<answer<euro>> total_answer(const fold& by, std::string_view grant);

}  // namespace avviso::inline v0::detail

#endif
