// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_QUESTION_HPP
#define AVVISO_QUESTION_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/milestone.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/provision/call.hpp>
#include <avviso/time/date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace avviso::inline v0 {

/// What can be asked of a dossier.
enum class field : std::uint8_t {
  deadline,           ///< a time limit, of the notice or of a grant
  endowment,          ///< dotazione finanziaria in force
  awarded,            ///< the sum of the awards in force
  granted,            ///< the sum of the awards and of what acts have added to grants, less what they have taken
  unallocated,        ///< what is left of the endowment, once what is granted is taken from it
  award,              ///< importo assegnato of a grant
  top_ups,            ///< what acts have added to a grant
  total,              ///< award and top-ups of a grant, less its reductions
  units,              ///< doti, percorsi, tirocini: of the notice or of a grant
  may_spend,          ///< whether a grant may spend on a day, and a given amount
  last_day_to_spend,  ///< the last day on which a grant may spend
  grant_standing,     ///< whether a grant is running, suspended, waived, revoked, lapsed, closed
  partnership,        ///< who carries a grant out
  milestone,          ///< when something happened, to the notice or to a grant
  authority,          ///< who is the authority in a role
  ranked,             ///< what the ranking says of a proposal
  standing,           ///< where an act stands
  fact,               ///< what sources state and no act sets
  paid,               ///< what was paid, less what was recovered: to a grant, or to all
  payable,            ///< what is left to be paid of the total of a grant
  to_recover,         ///< what a grant was paid beyond its total, or though it has ended
  declared,           ///< what a grant, or all, declare to have spent
  undeclared,         ///< what is left to be declared of the total of a grant
  reductions,         ///< what acts have taken from a grant
};

/// One question to a dossier: a field, and the keys that say which one is meant. A question is refused if it has a key
/// that its field does not use, or lacks one that it needs: see `field_table.hpp`.
struct question {
  chosen<avviso::field> field;                   ///< what is asked
  std::optional<deadline_name> deadline{};       ///< which deadline
  std::optional<avviso::milestone> milestone{};  ///< which milestone
  std::optional<authority_role> role{};          ///< the role of the authority
  std::optional<std::string> grant{};            ///< none: the notice
  std::optional<std::string> line{};             ///< a line of the notice; none: the notice whole
  std::string name{};        ///< the id of an act, for its standing; the proposal; the fact; what an authority is for
  std::optional<date> on{};  ///< the day, for may_spend
  std::optional<euro> amount{};  ///< the amount, for may_spend, if one is asked about

  friend bool operator==(const question&, const question&) = default;
};

}  // namespace avviso::inline v0

/// So that questions can be keys of unordered containers.
template <>
struct std::hash<avviso::question> {
  std::size_t operator()(const avviso::question& asked) const noexcept {
    std::size_t all = 0;
    const auto mix = [&all](const auto& part) {
      constexpr std::size_t golden_ratio = 0x9e3779b97f4a7c15;
      all ^= std::hash<std::remove_cvref_t<decltype(part)>>()(part) + golden_ratio + (all << 6U) + (all >> 2U);
    };
    const auto& [field, deadline, milestone, role, grant, line, name, on, amount] = asked;
    mix(field), mix(deadline), mix(milestone), mix(role), mix(grant), mix(line), mix(name), mix(on);
    mix(amount);
    return all;
  }
};

#endif
