// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_PARTNERSHIP_HPP
#define AVVISO_SRC_HISTORY_FIELDS_PARTNERSHIP_HPP

#include <avviso/membership.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <optional>
#include <string_view>
#include <vector>

#include "../../apply_change.hpp"
#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// The acts that award a grant or change who carries it out, and where any does, those that end it.
[[nodiscard]] std::vector<ordinal> acts_on_partners(const archive& of, std::string_view grant);

// Who may carry it out; not stated, when no award in force says. Who carried out a grant that has ended stays, and no
// change reaches it. Notes the provisions that make it so.
[[nodiscard]] candidate_values<std::vector<member>> possible_partners(const fold& by, const std::vector<ordinal>& acts,
                                                                      std::string_view grant,
                                                                      std::vector<ground>& notes);

// Who carries it out after a provision that may award it or change who does; what a change found, as the act is
// written, and as it is worded once corrected; and what the shares summed to before its act, where all were stated.
// Nothing is said to be found where nobody says who carried it out before.
struct partners_at {
  spot after;
  stated<std::vector<member>> members = not_stated;
  std::optional<finds> as_written = {};
  std::optional<finds> as_worded = {};
  measure shares_before = {};
};

// In one case, by the acts that stand before the change, whenever they take effect.
[[nodiscard]] partners_at partners_after(const fold& by, cases& in, const std::vector<ordinal>& acts,
                                         const spot& change, std::string_view grant);

// After each such provision whose act ever has effect, by their places; none if more than one case is possible.
[[nodiscard]] std::optional<std::vector<partners_at>> partners_after_each(const fold& by, std::string_view grant);

}  // namespace avviso::inline v0::detail

#endif
