// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_REASONS_EXPLANATION_STEP_HPP
#define AVVISO_SRC_HISTORY_REASONS_EXPLANATION_STEP_HPP

#include <avviso/history/explanation.hpp>

#include <cstdint>
#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// By what a provision is described: by its text as acts correct it, or as it is written.
enum class described_by : std::uint8_t { text, writing };

// One ground of an answer as a step of its explanation, without those below it.
[[nodiscard]] explanation_step step_of(const fold& by, const question& asked, const ground& one,
                                       described_by what = described_by::text);

// The provisions that undo what would undo an act, or end a stay of it, and so bring it back; and those that bring
// these back.
[[nodiscard]] std::vector<ground> bringing_back(const fold& by, ordinal act);

}  // namespace avviso::inline v0::detail

#endif
