// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_DIFFERENCE_HPP
#define AVVISO_HISTORY_DIFFERENCE_HPP

#include <avviso/history/snapshot.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A question that two snapshots answer differently, and the acts that make the difference.
struct changed_field {
  question what;                     ///< the question
  result<answer<any_value>> before;  ///< what the first view answers
  result<answer<any_value>> after;   ///< what the second does
  std::vector<std::string> acts;     ///< by id: the acts on which only one answer rests, or both in different ways
};

/// Every question about a dossier that acts or sources answer: about the notice, each grant and each act. It leaves out
/// may_spend, which needs a day, and the ranking.
[[nodiscard]] std::vector<question> questions_about(const dossier& of);

/// What changes from one view to another: of one dossier on different days or by different readings, or of two
/// dossiers. Two answers are the same when their status and their candidates are; nothing changes where neither view
/// states anything, because one does not know of the grant or the notice and the other not its value. In the order of
/// `questions_about`; questions about what only the second has come last.
[[nodiscard]] std::vector<changed_field> difference(const snapshot& before, const snapshot& after);

}  // namespace avviso::inline v0

#endif
