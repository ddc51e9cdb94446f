// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_ACT_DATA_HPP
#define AVVISO_SRC_HISTORY_FOLD_ACT_DATA_HPP

#include <avviso/history/as_of.hpp>
#include <avviso/history/dossier.hpp>

#include "numbers_apart.hpp"

namespace avviso::inline v0::detail {

// The dossier with its acts as their data read by what is known that day: whatever day in force is asked about, since a
// correction declares what was so from the beginning. Its answers are answers of the dossier. It is the written one
// where no correction is known, and `before`, the same as known on another day, where its acts read the same. Numbers
// that stand apart stay as they are written.
[[nodiscard]] dossier with_data_as_known(const dossier& of, const as_of& when, const dossier* before = nullptr,
                                         const numbers_apart* apart = nullptr);

}  // namespace avviso::inline v0::detail

#endif
