// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_PARTNERSHIP_HPP
#define AVVISO_SRC_HISTORY_FIELDS_PARTNERSHIP_HPP

#include <avviso/membership.hpp>
#include <avviso/stated.hpp>

#include <optional>
#include <string_view>
#include <vector>

#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// The acts that award a grant or change who carries it out.
[[nodiscard]] std::vector<ordinal> acts_on_partners(const archive& of, std::string_view grant);

// Who may carry it out; not stated, when no award in force says. Notes the provisions that make it so.
[[nodiscard]] candidate_values<std::vector<member>> possible_partners(const fold& by, const std::vector<ordinal>& acts,
                                                                      std::string_view grant,
                                                                      std::vector<ground>& notes);

// Who carries it out in one case after a change, by the acts that stand before the change, whenever they take effect.
[[nodiscard]] stated<std::vector<member>> partners_after(const fold& by, cases& in, const std::vector<ordinal>& acts,
                                                         const spot& change, std::string_view grant);

// Who carries it out after each provision that may award it or change who does and whose act ever has effect, by their
// places; none if more than one case is possible.
struct partners_at {
  spot after;
  stated<std::vector<member>> members;
};
[[nodiscard]] std::optional<std::vector<partners_at>> partners_after_each(const fold& by, std::string_view grant);

}  // namespace avviso::inline v0::detail

#endif
