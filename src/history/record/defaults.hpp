// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_DEFAULTS_HPP
#define AVVISO_SRC_HISTORY_RECORD_DEFAULTS_HPP

#include <avviso/act.hpp>
#include <avviso/defaults.hpp>

// What a dossier states once for its acts. Acts are filed with it, so that nothing else needs to know of it.
namespace avviso::inline v0::detail {

// Gives an act what it does not state itself.
void fill(act& one, const defaults& once);

// The act without what `fill` gives it: as a text states it that states the defaults once.
[[nodiscard]] act without_defaults(const act& one, const defaults& once);

// Whether an act is said to need the control of the Court of Auditors though it is made under another law than Italy's.
[[nodiscard]] bool is_controlled_abroad(const act& one);

}  // namespace avviso::inline v0::detail

#endif
