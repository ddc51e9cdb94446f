// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PARTNERSHIP_HISTORY_HPP
#define AVVISO_PARTNERSHIP_HISTORY_HPP

#include <avviso/chosen.hpp>
#include <avviso/membership.hpp>
#include <avviso/partnership.hpp>
#include <avviso/time/date.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// Ingresso: a party takes a role.
struct joining {
  member who;

  friend bool operator==(const joining&, const joining&) = default;
};

/// Recesso, esclusione: an entity gives up a role.
struct leaving {
  party who;
  chosen<partner_role> role;

  friend bool operator==(const leaving&, const leaving&) = default;
};

/// Subentro, fusione: another entity takes over every role of the first, with its category and its share.
struct succession {
  party predecessor;
  party successor;

  friend bool operator==(const succession&, const succession&) = default;
};

/// What becomes of the lead when another takes its place.
enum class former_lead : std::uint8_t { becomes_partner, leaves };

/// Cambio di capofila: an entity leads in place of the lead. A partner becomes the lead and keeps its share; an entity
/// from outside joins with its share not stated.
struct lead_change {
  party to;
  chosen<former_lead> then;

  friend bool operator==(const lead_change&, const lead_change&) = default;
};

/// One change of a partnership, and its two clocks. A change is retroactive when it was known after it had taken
/// effect.
struct partnership_change {
  date from;   ///< first day of the new state: who leaves from 1 July was in it until 30 June
  date known;  ///< since when it is on record
  std::variant<joining, leaving, succession, lead_change> what;

  friend bool operator==(const partnership_change&, const partnership_change&) = default;
};

[[nodiscard]] inline bool is_retroactive(const partnership_change& change) noexcept {
  return change.from < change.known;
}

/// Who is in a partnership on one day, as known on another.
struct partnership_state {
  std::vector<member> members;    ///< in the order in which they took their place
  std::vector<std::size_t> idle;  ///< the changes, by place in the list, that found nobody to change

  friend bool operator==(const partnership_state&, const partnership_state&) = default;
};

/// The state that the changes make by the day `in_force`, those left out that were not on record on `known`. They apply
/// in the order of the days on which they take effect, then of those on which they were known, then of the list.
[[nodiscard]] partnership_state partnership_on(std::span<const partnership_change> changes, date in_force, date known);

}  // namespace avviso::inline v0

#endif
