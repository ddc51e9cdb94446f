// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_MONEY_HPP
#define AVVISO_SRC_HISTORY_FIELDS_MONEY_HPP

#include <avviso/history/answer.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>

#include <string_view>
#include <vector>

#include "../fold/fold.hpp"

// What each act adds, in one case, to money and to units.
namespace avviso::inline v0::detail {

// The acts by which a grant may be waived or revoked.
[[nodiscard]] std::vector<ordinal> acts_that_free(const archive& of, std::string_view grant);

// Whether a grant is waived or revoked by an act that stands after an award of it.
[[nodiscard]] bool is_freed(const fold& by, cases& in, const spot& award, std::string_view grant);

// The sum of an act's awards, less what was freed.
[[nodiscard]] result<stated<euro>> awarded_by(const fold& by, cases& in, ordinal act, std::vector<ground>& notes);

// What an act adds to the envelope.
[[nodiscard]] result<stated<euro>> envelope_raised_by(const fold& by, cases& in, ordinal act,
                                                      std::vector<ground>& notes);
[[nodiscard]] result<stated<units>> units_raised_by(const fold& by, cases& in, ordinal act, std::vector<ground>& notes);

// The notice as the last of these acts in force establishes it; null when none is in force.
[[nodiscard]] const notice* established(const fold& by, cases& in, const std::vector<ordinal>& acts,
                                        std::vector<ground>& notes);

// Endowment, awarded or unallocated.
[[nodiscard]] result<answer<euro>> envelope_answer(const fold& by, field what);

// What an act awards or adds to one grant.
[[nodiscard]] result<stated<euro>> award_to(const fold& by, cases& in, ordinal act, std::string_view grant,
                                            std::vector<ground>& notes);
[[nodiscard]] result<stated<euro>> top_ups_to(const fold& by, cases& in, ordinal act, std::string_view grant,
                                              std::vector<ground>& notes);
[[nodiscard]] result<stated<units>> units_to(const fold& by, cases& in, ordinal act, std::string_view grant,
                                             std::vector<ground>& notes);

}  // namespace avviso::inline v0::detail

#endif
