// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_AUDIT_HPP
#define AVVISO_HISTORY_AUDIT_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/finding.hpp>

#include <vector>

namespace avviso::inline v0 {

/// What the rules say of a whole history: each act judged by what was known, and by the acts in force, on the day of
/// its adoption; of an imprecise day the last that it can be. Acts by that day, then as `snapshot::findings`.
///
/// Whoever adopts an act knows it and its effects before anybody else does: it counts as known and in force on its day,
/// unless it had been annulled. What happens to it later belongs to it and is judged as the record has it, whenever it
/// came to be known: its registration, its review by the Court of Auditors, its publication, its effect. So an act
/// registered a month later, and never held effective before, satisfies EFF-1. Adhesions are acts of their own: those
/// to an extension come after it, so that on its day nobody knows whom it will reach. Statements are judged by all that
/// is on record.
[[nodiscard]] std::vector<finding> audit(const dossier& of, const readings& how,
                                         const extension_caps& caps = extension_caps::none());

}  // namespace avviso::inline v0

#endif
