// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_EXPLANATION_HPP
#define AVVISO_HISTORY_EXPLANATION_HPP

#include <avviso/history/answer.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/statement.hpp>
#include <avviso/time/period.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace avviso::inline v0 {

/// What a provision does to what was asked about.
enum class deed : std::uint8_t {
  establishes,
  opens,
  reopens,
  appoints,
  ranks,
  designates,
  awards,
  signs,
  starts,
  changes_partners,
  suspends,
  resumes,
  waives,
  revokes,
  closes,
  extends,
  tops_up,
  enlarges,
  allots,
  adheres,
  declines,
  withdraws,
  closes_adhesions,
  corrects,
  annuls,
};

/// One ground of an answer that an act gives, with all that its words need.
struct explanation_step {
  avviso::part part;
  avviso::deed deed;
  act_reference act;
  stated<avviso::registration> registration;
  efficacy_ground efficacy;  ///< why the act has effect, or none
  stated<date> from;         ///< of an extension, where the act states it
  stated<date> to;           ///< the day set
  stated<period> by;         ///< of an extension, where the act gives a period and no day
  stated<euro> amount;       ///< the amount added, awarded or endowed
  stated<avviso::units> units;
  stated<election> elects;  ///< of an adhesion

  friend bool operator==(const explanation_step&, const explanation_step&) = default;
};

/// A reading without which an answer would have been another.
enum class reading : std::uint8_t { efficacy, absence, registration, prevailing_source };

/// Why an answer is what it is, as data that stands alone. `wording::text` makes its words, in Italian or English.
struct explanation {
  question asked;
  avviso::as_of when;
  avviso::status status;
  std::optional<act_reference> act;  ///< the act asked about
  std::vector<stated<any_value>> candidates;
  std::vector<explanation_step> steps;
  std::vector<statement> sources;  ///< what sources state of it
  std::vector<reading> readings;   ///< those that mattered: with another, the answer would be another

  friend bool operator==(const explanation&, const explanation&) = default;
};

/// Explains an answer that `at` gave: the acts that made it, in order, with the dates and the readings that decided.
/// Costs the question again, once for each reading.
[[nodiscard]] explanation explain(const snapshot& at, const answer<any_value>& given);

template <class T>
[[nodiscard]] explanation explain(const snapshot& at, const answer<T>& given) {
  return explain(at, detail::any(given));
}

}  // namespace avviso::inline v0

#endif
