// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DECREE_HPP
#define AVVISO_DECREE_HPP

#include <avviso/identity/act_reference.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace avviso::inline v0 {

/// Whether the act is subject to the preventive control of the Court of Auditors (art. 3, c. 1, L. 20/1994).
enum class control : std::uint8_t { required, not_required, not_stated };

/// Registrazione della Corte dei conti: from that day a controlled act has effect (art. 3, c. 2, L. 20/1994).
struct registration {
  stated<std::string> number = not_stated;  ///< of the register
  partial_date on;                          ///< the day

  friend bool operator==(const registration&, const registration&) = default;
};

/// A request of the Court's office for clarification or missing elements, and the reply (richiesta istruttoria,
/// controdeduzioni).
struct clarification {
  partial_date asked;                          ///< when the office asked
  stated<partial_date> answered = not_stated;  ///< when the reply came; not stated: it has not

  friend bool operator==(const clarification&, const clarification&) = default;
};

/// An act's passage through the office of control, from which the effect of the Court's silence follows: the office's
/// 30 days from receipt, which a request interrupts (art. 3, c. 2, L. 20/1994), and the 60 days after which the act has
/// effect in any case, which requests suspend for at most 30 (art. 27, c. 1, L. 340/2000).
struct court_review {
  partial_date received;               ///< when the office had the act
  stated<bool> referred = not_stated;  ///< whether the office referred it to the section; not stated: the 60 days count
  std::vector<clarification> requests{};  ///< in the order of their days

  friend bool operator==(const court_review&, const court_review&) = default;
};

/// Whether the law makes the act's effect depend on its publication, as it does for grants of more than 1,000 euro to
/// one beneficiary in a calendar year (art. 26, c. 3, D.Lgs. 33/2013). If that is not stated, a missing publication
/// withholds no effect.
enum class publicity : std::uint8_t { condition_of_effect, no_condition, not_stated };

/// A decreto direttoriale, or decreto del direttore generale: `directorial_decree("21", day<2021, 3, 19>)`.
[[nodiscard]] inline act_reference directorial_decree(stated<std::string> number, partial_date on) {
  return {.kind = act_kind::directorial_decree, .number = std::move(number), .on = on};
}

/// A decreto ministeriale.
[[nodiscard]] inline act_reference ministerial_decree(stated<std::string> number, partial_date on) {
  return {.kind = act_kind::ministerial_decree, .number = std::move(number), .on = on};
}

}  // namespace avviso::inline v0

#endif
