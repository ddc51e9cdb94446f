// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_MONEY_HPP
#define AVVISO_SRC_HISTORY_FIELDS_MONEY_HPP

#include <avviso/history/answer.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/notice.hpp>
#include <avviso/result.hpp>

#include <optional>
#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// The notice as the last of these acts in force establishes it; null when none is in force.
[[nodiscard]] const notice* established(const fold& by, cases& in, const std::vector<ordinal>& acts,
                                        std::vector<ground>& notes);

// Whether some source states one of the sums of the notice.
[[nodiscard]] bool is_stated_of_notice(const fold& by);

// What is granted, and the endowment, once each of some acts has come, which stand in this order, the only one that
// there is; of nothing that sources state, and as long as the account is open. None where that is not told by a sum.
struct totals {
  stated<euro> granted;
  stated<euro> endowment;
};
[[nodiscard]] std::optional<std::vector<totals>> totals_after_each(const fold& by, const std::vector<ordinal>& order);

// Endowment, awarded, granted or unallocated.
[[nodiscard]] result<answer<euro>> envelope_answer(const fold& by, field what);

// The amount that an answer knows; not stated where there is none, or several are possible.
[[nodiscard]] inline stated<euro> if_sure(const result<answer<euro>>& one) {
  const auto* amount = one ? one->if_known() : nullptr;
  return amount != nullptr ? stated<euro>(*amount) : not_stated;
}

}  // namespace avviso::inline v0::detail

#endif
