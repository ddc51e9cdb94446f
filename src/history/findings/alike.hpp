// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_ALIKE_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_ALIKE_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// Grants, by their places in the dossier, ascending.
using some_grants = std::vector<std::uint32_t>;

// Whom a rule is asked of for all of them; none: the notice.
[[nodiscard]] inline std::optional<std::uint32_t> one_of(const some_grants& grants) {
  return grants.empty() ? std::nullopt : std::optional(grants.front());
}

// These grants in groups: what acts say of the time limits, of the standing and of the adhesions of the grants of one
// group differs in nothing but their names, so a rule about these finds the same of all of them and need be asked of
// one alone. One pass over what acts say.
[[nodiscard]] std::vector<some_grants> alike(const fold& by, const some_grants& grants);

}  // namespace avviso::inline v0::detail

#endif
