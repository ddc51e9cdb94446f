// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_AUDIT_HPP
#define AVVISO_HISTORY_AUDIT_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/extension_caps.hpp>
#include <avviso/rules/finding.hpp>

#include <vector>

namespace avviso::inline v0 {

/// What the rules say of a whole history. Each act is judged by what was known, and by the acts in force, on the day of
/// its adoption, or on the last day it can be if that day is imprecise. Ordered by that day, then as in
/// `snapshot::findings`.
///
/// Those who adopt an act know it and its effects before anybody else does: it counts as known and in force on its day,
/// unless it had been annulled. What happens to it later is part of it, and is judged as the record has it, whenever it
/// became known: its registration, its review by the Court of Auditors, its publication, the acts that it is subject
/// to, its effect.
/// So an act registered a month later, and never held effective before, satisfies EFF-1. Adhesions are acts of their
/// own: those to an extension come after it, so on its day nobody knows which grants it will reach. Statements are
/// judged by all that is on record.
[[nodiscard]] std::vector<finding> audit(const dossier& of, const readings& how,
                                         const extension_caps& caps = extension_caps::none());

}  // namespace avviso::inline v0

#endif
