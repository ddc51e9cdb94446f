// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_MONEY_HPP
#define AVVISO_SRC_HISTORY_FIELDS_MONEY_HPP

#include <avviso/history/answer.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/notice.hpp>
#include <avviso/result.hpp>

#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// The notice as the last of these acts in force establishes it; null when none is in force.
[[nodiscard]] const notice* established(const fold& by, cases& in, const std::vector<ordinal>& acts,
                                        std::vector<ground>& notes);

// Endowment, awarded, granted or unallocated.
[[nodiscard]] result<answer<euro>> envelope_answer(const fold& by, field what);

}  // namespace avviso::inline v0::detail

#endif
