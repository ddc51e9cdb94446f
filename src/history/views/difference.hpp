// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_DIFFERENCE_HPP
#define AVVISO_SRC_HISTORY_VIEWS_DIFFERENCE_HPP

#include <avviso/history/difference.hpp>

#include <vector>

namespace avviso::inline v0::detail {

// The questions about either of two dossiers, each once: those about the first, then those about what only the second
// has.
[[nodiscard]] std::vector<question> questions_about_either(const dossier& first, const dossier& second);

// The questions that two snapshots answer differently.
[[nodiscard]] std::vector<changed_field> changed(const snapshot& before, const snapshot& after,
                                                 const std::vector<question>& asked);

}  // namespace avviso::inline v0::detail

#endif
