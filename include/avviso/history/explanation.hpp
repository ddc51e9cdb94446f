// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_EXPLANATION_HPP
#define AVVISO_HISTORY_EXPLANATION_HPP

#include <avviso/history/answer.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/rules/efficacy.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// What a provision does to what was asked about.
enum class deed : std::uint8_t { establishes, awards, extends, tops_up, adheres };

/// One ground of an answer, with all that its words need.
struct explanation_step {
  avviso::part part;
  avviso::deed deed;
  act_reference act;
  stated<avviso::registration> registration;
  efficacy_ground efficacy;  ///< why the act has effect, or none
  stated<date> from;         ///< of an extension, where the act states it
  stated<date> to;           ///< the day set
  stated<euro> amount;       ///< the amount added, awarded or endowed
  stated<election> elects;   ///< of an adhesion

  friend bool operator==(const explanation_step&, const explanation_step&) = default;
};

/// A value that an answer can have.
using explained_value = std::variant<date, euro, bool, standing>;

/// Why an answer is what it is, as data that stands alone. `wording::text` makes its words, in Italian or English.
struct explanation {
  question asked;
  avviso::as_of when;
  std::string grant;                 ///< the grant asked about, empty when none was
  std::optional<act_reference> act;  ///< the act asked about
  std::vector<stated<explained_value>> candidates;
  std::vector<explanation_step> steps;

  friend bool operator==(const explanation&, const explanation&) = default;
};

namespace detail {
[[nodiscard]] explanation explain(const snapshot& at, const question& asked,
                                  std::vector<stated<explained_value>> candidates, std::span<const ground> grounds);
}  // namespace detail

/// Explains an answer that `at` gave: the acts that made it, in order, with the dates and the readings that decided.
template <class T>
[[nodiscard]] explanation explain(const snapshot& at, const answer<T>& given) {
  std::vector<stated<explained_value>> candidates;
  for (const auto& one : given.candidates()) {
    const auto* value = one.if_stated();
    if (value != nullptr) {
      candidates.emplace_back(explained_value(*value));
    } else {
      candidates.emplace_back(not_stated);
    }
  }
  return detail::explain(at, given.asked(), std::move(candidates), given.grounds());
}

}  // namespace avviso::inline v0

#endif
