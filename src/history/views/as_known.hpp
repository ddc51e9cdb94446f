// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_AS_KNOWN_HPP
#define AVVISO_SRC_HISTORY_VIEWS_AS_KNOWN_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/readings.hpp>
#include <avviso/time/date.hpp>

namespace avviso::inline v0::detail {

// A dossier as known on a day: without later acts, later statements, or what happened to acts later. What may have been
// known by then, because its day is imprecise, stays. Of the data of acts those corrections count that do as silence is
// read.
[[nodiscard]] result<dossier> as_known(const dossier& of, date known, const readings& how);

}  // namespace avviso::inline v0::detail

#endif
