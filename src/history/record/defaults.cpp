// SPDX-License-Identifier: BSL-1.0
#include "defaults.hpp"

#include <avviso/rules/legal_order.hpp>

namespace avviso::inline v0::detail {

namespace {

// Whether the authority of a dossier may be an act's: it is made by one body alone, and its kind does not say whose.
bool may_have_authority(const act& one) {
  switch (one.reference.kind) {
    case act_kind::note:
    case act_kind::notice:
    case act_kind::award:
    case act_kind::award_letter:
    case act_kind::decree:
    case act_kind::directorial_decree:
    case act_kind::ministerial_decree:
      return true;
    default:
      return false;
  }
}

}  // namespace

void fill(act& one, const defaults& once) {
  if (!order_of(one).is_stated()) one.legal_order = once.legal_order;
  if (control_of(one) == control::not_stated) one.control = once.control;
  const bool is_of_its_order = order_of(one) == once.legal_order;
  if (is_of_its_order && !one.reference.authority.is_stated() && may_have_authority(one))
    one.reference.authority = once.authority;
}

act without_defaults(const act& one, const defaults& once) {
  act made = one;
  const auto leave_out = [&](auto member_of, auto silence) {
    const auto stated = member_of(made);
    member_of(made) = silence;
    act filled = made;
    fill(filled, once);
    if (!(filled == one)) member_of(made) = stated;
  };
  leave_out(
      [](act & of) -> auto& { return of.legal_order; }, stated<legal_order>(not_stated));
  leave_out(
      [](act & of) -> auto& { return of.control; }, control::not_stated);
  leave_out(
      [](act & of) -> auto& { return of.reference.authority; }, stated<std::string>(not_stated));
  return made;
}

bool is_controlled_abroad(const act& one) {
  const auto order = order_of(one);
  const auto* its = order.if_stated();
  return one.control == control::required && its != nullptr && !legal_orders::italian().has(*its);
}

}  // namespace avviso::inline v0::detail
