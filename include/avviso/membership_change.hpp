// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MEMBERSHIP_CHANGE_HPP
#define AVVISO_MEMBERSHIP_CHANGE_HPP

#include <avviso/chosen.hpp>
#include <avviso/membership.hpp>
#include <avviso/partnership.hpp>
#include <avviso/stated.hpp>

#include <cstdint>
#include <vector>

namespace avviso::inline v0 {

/// Ingresso: a party takes a role; the lead, none as a partner.
struct joining {
  member who;  ///< with its role

  friend bool operator==(const joining&, const joining&) = default;
};

/// Recesso, esclusione: a party gives up a role. An entity and a unit of it are two parties; an entity that is in the
/// partnership only by its units leaves with all of them. Its share goes to whom the act says, and is added to theirs
/// if both are stated; else it is nobody's, and what others have stays as it is.
struct leaving {
  party who;                            ///< who leaves
  chosen<partner_role> role;            ///< the role given up
  stated<party> share_to = not_stated;  ///< a member that stays

  friend bool operator==(const leaving&, const leaving&) = default;
};

/// Subentro, fusione: another party takes over every role of the first, with its category and its share. One that has
/// the role already has it once, as it is on record, with the sum of the shares if both are stated.
struct succession {
  party predecessor;  ///< who leaves
  party successor;    ///< who comes in its place

  friend bool operator==(const succession&, const succession&) = default;
};

/// Rimodulazione del piano finanziario: the parties named have these shares from now on; others keep theirs.
struct budget_change {
  std::vector<member_share> shares;  ///< those that change

  friend bool operator==(const budget_change&, const budget_change&) = default;
};

/// What becomes of the lead when another takes its place.
enum class former_lead : std::uint8_t { becomes_partner, leaves };

/// Cambio di capofila: a party leads in place of the lead. A partner becomes the lead and keeps its share; a party from
/// outside joins with its share not stated; one that takes over the lead's place and share succeeds it. The lead takes
/// its own place as little as it can be a partner too.
struct lead_change {
  party to;                  ///< who leads from now on
  chosen<former_lead> then;  ///< what becomes of who led

  friend bool operator==(const lead_change&, const lead_change&) = default;
};

}  // namespace avviso::inline v0

#endif
