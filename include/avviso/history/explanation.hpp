// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_EXPLANATION_HPP
#define AVVISO_HISTORY_EXPLANATION_HPP

#include <avviso/dependent_deadline.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/history/deed.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/law_version.hpp>
#include <avviso/provision/reduction.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/statement.hpp>
#include <avviso/time/period.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace avviso::inline v0 {

/// A reading that decided: with another one, the answer would differ.
enum class reading : std::uint8_t { efficacy, absence, registration, prevailing_source, record };

/// Whether a step of an explanation holds.
enum class proof : std::uint8_t {
  proven,   ///< it does what it says, whatever the imprecise days turn out to be
  failed,   ///< it does not: it has no effect, a later act prevails, the beneficiary did not adhere
  unknown,  ///< the documents leave it open
};

/// One step of an explanation: what a provision of an act does to the answer, with all that is needed to word it.
struct explanation_step {
  std::uint32_t depth = 0;  ///< below how many others it stands
  avviso::proof proof;      ///< whether it holds
  avviso::part part;        ///< what it does in the answer
  avviso::deed deed;        ///< what the provision does
  std::string id;           ///< of the act, in its dossier
  std::uint32_t provision;  ///< index into the act's provisions

  // The act and its clocks; it was adopted on `act.on`.
  act_reference act;                          ///< how it is cited
  avviso::control control;                    ///< whether the Court of Auditors controls it
  stated<avviso::registration> registration;  ///< where it was known
  stated<partial_date> published;             ///< where that is stated
  stated<partial_date> known;                 ///< since when, where a record says so
  stated<act_source> source = not_stated;     ///< from what the act is on record
  stated<partial_date> since;                 ///< from when it has effect; not stated: it has none
  efficacy_ground efficacy;                   ///< why it has effect, or none
  std::optional<reading> read{};              ///< how it was read, where no document says

  // What the provision says.
  stated<deadline_time> from;  ///< of an extension, where the act states it
  stated<deadline_time> to;    ///< the day set, and the hour where the act gives one
  stated<period> by;  ///< of an extension, where the act gives a period and no day; of a resumption, the days suspended
  stated<partial_date> requested = not_stated;  ///< of an extension or a payment, when it was asked for
  stated<euro> amount;                          ///< the amount added, awarded, endowed, paid or recovered
  stated<avviso::units> units;                  ///< the units added, awarded or endowed
  stated<election> elects;                      ///< of an adhesion
  std::optional<act_reference> upon{};  ///< the act that it corrects, annuls, replaces, stays, or ratifies; whose stay
                                        ///< it ends; of a resumption, the suspension that it ends

  std::optional<question> about{};        ///< where it makes not what was asked, but what that runs from: what it makes
  std::optional<partial_date> between{};  ///< the days between which the day falls that is set
  std::optional<dependent_deadline> runs{};   ///< from what the limit runs that is set
  std::vector<limit_step> counted{};          ///< and how it is counted, from each day that this may be, as far as few
  std::optional<payment_kind> paid_as{};      ///< of a payment, as what
  stated<partial_date> paid_on = not_stated;  ///< of a payment or a recovery, its day, where the act gives one
  stated<std::string> scope = not_stated;     ///< of the designation of an authority, for what

  std::vector<finding> findings{};          ///< what the rules say of it
  std::optional<reduced_part> taken{};      ///< the part that it takes of what the grant has, rather than an amount
  std::vector<why_not_reason> obstacles{};  ///< why it does not do what it says, where that was asked

  friend bool operator==(const explanation_step&, const explanation_step&) = default;
};

/// Why an answer is what it is: a tree, as data that stands alone. `wording` puts it into Italian or English words: a
/// short `paragraph`, a `text` with a line for each step, the full `tree`, the `premesse` of a decree.
struct explanation {
  question asked;                             ///< the question
  avviso::as_of when;                         ///< by which days and readings
  avviso::status status;                      ///< of the answer
  std::optional<act_reference> act;           ///< the act asked about
  possible_values possible;                   ///< how the candidates tell the possible values
  std::vector<stated<any_value>> candidates;  ///< the possible values, as `answer::candidates`
  /// Oldest first; what a step rests on, or what stands in its way, follows it, one deeper: adhesions, corrections and
  /// what annuls, replaces or stays below what they act on.
  std::vector<explanation_step> steps;
  std::vector<statement> sources;               ///< what sources state of it
  std::vector<reading> readings;                ///< those that mattered: with another, the answer would be another
  date law = law_version;                       ///< the law of the tables by which it was judged
  stated<std::string> line_title = not_stated;  ///< of the line that was asked about
  content_hash of = {};                         ///< of the dossier in which the findings name acts and grants by place

  friend bool operator==(const explanation&, const explanation&) = default;
};

/// Explains an answer that `at` gave: the acts that made it, in order, with the dates, the rules and the readings that
/// decided. A finding stands at the step of its provision or, if it is about an act as a whole, at each step of that
/// act; so do the findings of house rules about the dossier's acts. Costs asking the question again, once for each
/// reading, and judging each act. Error: answer_of_another_dossier, because the grounds would name other acts.
[[nodiscard]] result<explanation> explain(const snapshot& at, const answer<any_value>& given,
                                          std::span<const finding> of_house = {});

/// The same for the answer to one question.
template <class T>
[[nodiscard]] result<explanation> explain(const snapshot& at, const answer<T>& given,
                                          std::span<const finding> of_house = {}) {
  return explain(at, detail::any(given), of_house);
}

/// The same for the result of a question; its error passes through.
template <class T>
[[nodiscard]] result<explanation> explain(const snapshot& at, const result<answer<T>>& given,
                                          std::span<const finding> of_house = {}) {
  return given.and_then([&](const answer<T>& one) { return explain(at, one, of_house); });
}

/// Explains why a provision does not do for a grant what it says. The explanation holds the field that it would change,
/// as it stands, and one step for the provision: its `obstacles`, and below it the acts that stand in the way. Without
/// obstacles the step is proven. Errors: those of `why_not`, and of the question about that field.
[[nodiscard]] result<explanation> explain_why_not(const snapshot& at, std::string_view act, std::uint32_t number,
                                                  std::string_view grant,
                                                  const std::optional<deadline_name>& which = {});

}  // namespace avviso::inline v0

#endif
