// SPDX-License-Identifier: BSL-1.0
#include <avviso/membership.hpp>

#include <cstddef>

#include "named_members.hpp"

namespace avviso::inline v0 {

std::vector<member> members_of(const partnership& whole) {
  std::vector<member> members = {{.who = whole.lead, .role = partner_role::lead}};
  for (const auto& one : whole.partners) members.push_back({.who = one, .role = partner_role::partner});
  for (const auto& one : whole.associated) members.push_back({.who = one, .role = partner_role::associated_entity});
  for (const auto& one : whole.shares) {
    if (const auto place = place_of_member(one.who, members)) members[*place].share = one.share;
  }
  return members;
}

result<std::size_t> place_of_member(const party& who, std::span<const member> members) {
  const auto found = detail::named_for_share(who, members);
  if (found.size() != 1) return error{.code = errc::no_such_member, .found = detail::quote(who.entity)};
  return found.front();
}

result<partnership> partnership_of(std::span<const member> members) {
  const member* lead = nullptr;
  partnership whole;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const member& one = members[i];
    if (one.role == partner_role::partner) whole.partners.push_back(one.who);
    if (one.role == partner_role::associated_entity) whole.associated.push_back(one.who);
    const bool is_in_it = one.role == partner_role::lead || one.role == partner_role::partner ||
                          one.role == partner_role::associated_entity;
    const auto* share = one.share.if_stated();
    if (is_in_it && share != nullptr) whole.shares.push_back({one.who, *share});
    if (one.role != partner_role::lead) continue;
    if (lead != nullptr) {
      return error{.code = errc::several_leads,
                   .position = static_cast<std::uint32_t>(i),
                   .found = detail::quote(one.who.entity)};
    }
    lead = &one;
  }
  if (lead == nullptr) return error{.code = errc::no_lead};
  whole.lead = lead->who;
  return whole;
}

}  // namespace avviso::inline v0
