// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_SETTLING_HPP
#define AVVISO_HISTORY_SETTLING_HPP

#include <avviso/history/answer.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/rules/finding.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A fact that documents leave open and that alone would settle an answer: whichever way it turns out to be, the answer
/// is then known, or known to be not stated.
struct settling_fact {
  fact which;                        ///< a day of an act or of what it tells; registration; adhesion
  std::string act;                   ///< of which act, by id; of an adhesion, the act that offers
  std::optional<std::string> grant;  ///< of an adhesion, whose
  /// What may then be answered, ascending, *not stated* last.
  std::vector<stated<any_value>> values;
  std::optional<std::uint32_t> provision = {};  ///< of a day that a provision has, or tells: which

  friend bool operator==(const settling_fact&, const settling_fact&) = default;
};

/// Each fact that alone would settle what is undetermined, in the order of the acts' ids: what an office should ask
/// for, and what then follows. Nothing where the answer is known; where no single fact is enough; for a conflict, which
/// no act but a reading settles, the prevailing source.
///
/// Each fact is tried: the dossier is asked again with it stated, in each way in which it may be. A day is tried on
/// each day that it may be, if these are at most 400; a registration, on each of the 400 days after the act's adoption,
/// on the days that acts and the question name, and as not made; an adhesion by time, by money, by both, and declined.
/// So it costs as many questions. Errors: those of the question.
///
///     // The decree offers six months to those who adhere, and nobody says whether Lazio did.
///     const auto open = settled_by(then, {.field = field::deadline, .deadline = end, .grant = "Lazio"});
///     open->front().which == fact::adhesion;  // whether Lazio adhered to it: 2021-12-31 or 2022-06-30
[[nodiscard]] result<std::vector<settling_fact>> settled_by(const snapshot& at, const question& asked);

}  // namespace avviso::inline v0

#endif
