// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_MERGING_HPP
#define AVVISO_HISTORY_MERGING_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/result.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A member of an act of which two registers say different things.
struct differing_member {
  std::string act;     ///< its id in the merged dossier; empty: what the registers keep beside their acts
  std::string member;  ///< as in JSON: `registration`, `reference.number`, `provisions`
  std::string first;   ///< as `spelled`; this stands
  std::string second;  ///< as `spelled`; this does not

  friend bool operator==(const differing_member&, const differing_member&) = default;
};

/// A member that only the second register states of an act of both.
struct filled_member {
  std::string act;     ///< its id in the merged dossier
  std::string member;  ///< as in JSON

  friend bool operator==(const filled_member&, const filled_member&) = default;
};

/// An act that has another id in the merged dossier than in the second register.
struct renamed_act {
  std::string second;  ///< its id there
  std::string id;      ///< its id now

  friend bool operator==(const renamed_act&, const renamed_act&) = default;
};

/// Two registers of one notice as one, and all that they do not have in common, by the ids of the merged dossier.
struct merged_registers {
  avviso::dossier dossier;               ///< both as one
  std::vector<std::string> only_first;   ///< acts
  std::vector<std::string> only_second;  ///< acts
  std::vector<filled_member> filled;     ///< what the second adds to acts of both
  std::vector<differing_member> differ;  ///< what a person must decide: the first stands until then
  std::vector<renamed_act> renamed;      ///< acts of the second
};

/// Merges the register of another office into one's own. An act of both is the one that has the same id, unless number,
/// kind, day or authority tell the two apart; else the one that has the same citation (kind, number and day, and the
/// authority where both state one): by what either says of itself, as it is written or as its register corrects it.
/// What one of them does not state is taken from the other. Where the two of one id are two acts, that of the second
/// gets a new id; ids by which acts of the second name each other follow. Statements of both are kept, each once.
/// Errors: those of `dossier::with`, as when the acts of both bear on each other in a circle. n log n.
[[nodiscard]] result<merged_registers> merge(const dossier& first, const dossier& second);

}  // namespace avviso::inline v0

#endif
