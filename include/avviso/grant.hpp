// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_GRANT_HPP
#define AVVISO_GRANT_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/dependent_deadline.hpp>
#include <avviso/extra.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/partnership.hpp>
#include <avviso/project_identifier.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// The years completed by the youngest and by the oldest of those who apply, on the day by which the notice counts.
/// Nothing else of them is kept.
struct age_span {
  chosen<std::uint32_t> youngest;  ///< in years completed
  chosen<std::uint32_t> oldest;    ///< likewise

  friend constexpr bool operator==(const age_span&, const age_span&) noexcept = default;
};

/// The days of birth (data di nascita di chi si candida) of the oldest and of the youngest of those who apply, as far
/// as they are known: «nato nel 1999» is the whole year. Whose they are is not kept.
struct birth_span {
  partial_date oldest;    ///< the day of birth of the oldest
  partial_date youngest;  ///< of the youngest; where one applies alone, the same

  friend constexpr bool operator==(const birth_span&, const birth_span&) noexcept = default;
};

namespace detail {

// Few grants state them, and a dossier may hold a million.
template <>
inline constexpr bool is_kept_apart<birth_span> = true;

}  // namespace detail

/// A grant (sovvenzione): one project of one beneficiary under a notice.
struct grant {
  std::string name;                                        ///< the key its users know it by: a project code, a region
  stated<avviso::project_code> project_code = not_stated;  ///< its key in the programme (codice progetto)
  stated<avviso::cup> cup = not_stated;  ///< its key among public investments (codice unico di progetto)
  stated<avviso::partnership> partnership = not_stated;   ///< who carries it out, when it is awarded
  stated<std::string> line = not_stated;                  ///< the line of the notice to which it belongs, by name
  stated<euro> award = not_stated;                        ///< importo assegnato, as awarded
  stated<euro> top_ups = euros<0>;                        ///< what later acts added to it
  stated<euro> reductions = euros<0>;                     ///< what later acts took from it
  stated<avviso::units> units = not_stated;               ///< the units awarded, where a grant is counted in them
  avviso::deadlines deadlines{};                          ///< its time limits of the usual kinds
  std::vector<named_deadline> named_deadlines{};          ///< those that the acts name themselves
  std::vector<deadline_between> deadlines_between{};      ///< those of which only two days between are given
  std::vector<dependent_deadline> dependent_deadlines{};  ///< those that run from another, or from what happens
  std::vector<std::string> work_packages{};               ///< in their order
  stated<std::string> applicant = not_stated;             ///< as which of those who may apply under the notice
  stated<std::uint32_t> persons = not_stated;             ///< how many apply together (candidatura congiunta)
  stated<age_span> ages = not_stated;                     ///< of those who apply, in years: AGE-1
  stated<birth_span> born = not_stated;                   ///< their days of birth: AGE-1, on the day of the notice
  bool with_reservation = false;  ///< ammissione con riserva: its money is set aside, and it may not spend yet
  std::vector<project_identifier> identifiers{};  ///< its codes under other schemes: REF-5
  avviso::extra extra{};                          ///< what the house keeps of its own

  friend bool operator==(const grant&, const grant&) = default;
};

}  // namespace avviso::inline v0

#endif
