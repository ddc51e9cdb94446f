// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_DIFFERENCE_HPP
#define AVVISO_HISTORY_DIFFERENCE_HPP

#include <avviso/history/snapshot.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A question that two snapshots answer differently, and the acts that make the difference.
struct changed_field {
  question what;
  result<answer<any_value>> before;
  result<answer<any_value>> after;
  std::vector<std::string> acts;  ///< by id: of the acts on which one answer rests and the other does not, or not so
};

/// Every question about a dossier whose answer is a matter of acts or sources: of the notice, of each grant, of each
/// act. Not may_spend, which needs a day, nor the ranking.
[[nodiscard]] std::vector<question> questions_about(const dossier& of);

/// What changes from one view to another: of one dossier on other days or by other readings, or of two dossiers.
/// Answers are the same when their status and their candidates are. In the order of `questions_about`, what only the
/// second has last.
[[nodiscard]] std::vector<changed_field> difference(const snapshot& before, const snapshot& after);

}  // namespace avviso::inline v0

#endif
