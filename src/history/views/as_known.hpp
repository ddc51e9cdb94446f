// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_AS_KNOWN_HPP
#define AVVISO_SRC_HISTORY_VIEWS_AS_KNOWN_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/time/date.hpp>

namespace avviso::inline v0::detail {

// A dossier as far as it is known on a day: without later acts, without what happened to an act later, without later
// statements. What may have been known by then, by an imprecise day, stays.
[[nodiscard]] result<dossier> as_known(const dossier& of, date known);

}  // namespace avviso::inline v0::detail

#endif
