// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MEMBERSHIP_HPP
#define AVVISO_MEMBERSHIP_HPP

#include <avviso/chosen.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/partnership.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// The role of a party, as the list says, never as the party's name says.
enum class partner_role : std::uint8_t {
  lead,               ///< capofila
  partner,            ///< partner
  associated_entity,  ///< soggetto aderente
  managing_body,      ///< ente gestore: runs the measure for whoever pays
  grouping_head,      ///< mandataria of a temporary grouping (RTI, ATI, ATS)
  grouping_member,    ///< mandante of a temporary grouping
};

/// A party in one role, with what a source states of it.
struct member {
  party who;                                  ///< the party
  chosen<partner_role> role;                  ///< its role
  stated<std::string> category = not_stated;  ///< as the source counts it: «CPIA», «Comuni»; categories do not nest
  stated<euro> share = not_stated;            ///< its part of the project's money

  friend bool operator==(const member&, const member&) = default;
};

/// Lead, partners and associated entities, in this order, with the shares that are stated; no category is. A share is
/// of the place that `place_of_member` finds; one of nobody is left out, and of two of one place the last holds.
[[nodiscard]] std::vector<member> members_of(const partnership& whole);

/// The place that a party has among the members, where money is concerned: as the lead or a partner rather than as an
/// associated entity; the first of several. An entity that is there by one unit only is meant without it. Error:
/// no_such_member, where nobody is meant, or perhaps one and perhaps another.
[[nodiscard]] result<std::size_t> place_of_member(const party& who, std::span<const member> members);

/// The partnership that the members make, with the shares of its own; other roles are left out. Errors: no_lead;
/// several_leads, with the place of the second.
[[nodiscard]] result<partnership> partnership_of(std::span<const member> members);

}  // namespace avviso::inline v0

#endif
