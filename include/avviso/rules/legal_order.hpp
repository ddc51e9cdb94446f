// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_LEGAL_ORDER_HPP
#define AVVISO_RULES_LEGAL_ORDER_HPP

#include <avviso/act.hpp>
#include <avviso/legal_order.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>

#include <algorithm>
#include <span>
#include <variant>

namespace avviso::inline v0 {

/// Whether acts of this kind are an administration's own. A law, a judgment, a decision of the Commission or of a
/// committee, a beneficiary's adhesion or declaration is not: the laws on administrative acts do not ask it for a
/// registration, a publication, a CUP or a time to annul.
[[nodiscard]] constexpr bool is_of_administration(act_kind kind) noexcept {
  switch (kind) {
    case act_kind::adhesion:
    case act_kind::start_declaration:
    case act_kind::committee_decision:
    case act_kind::law:
    case act_kind::decree_law:
    case act_kind::commission_decision:
    case act_kind::court_order:
    case act_kind::judgment:
      return false;
    case act_kind::agreement:
    case act_kind::note:
    case act_kind::notice:
    case act_kind::award:
    case act_kind::decree:
    case act_kind::directorial_decree:
    case act_kind::ministerial_decree:
    case act_kind::agreement_amendment:
    case act_kind::award_letter:
    case act_kind::programme_agreement:
    case act_kind::unnamed:
      break;
  }
  return true;
}

/// Under whose law an act is made: as it states, or its dossier does for it; a decision of the Commission under the
/// Union's. Not stated: every rule is asked of it, as of an act of the Italian State.
[[nodiscard]] inline stated<legal_order> order_of(const act& which) noexcept {
  if (which.legal_order.is_stated()) return which.legal_order;
  if (which.reference.kind == act_kind::commission_decision) return legal_order::european_union;
  return not_stated;
}

/// Whether an act is subject to the preventive control of the Court of Auditors: as it states. Where it does not, it is
/// not, if art. 3, c. 1, L. 20/1994, whose list is closed, cannot reach it: it is no act of an administration of the
/// State, or it does no more than appoint a committee. Otherwise not stated.
[[nodiscard]] inline control control_of(const act& which) noexcept {
  if (which.control != control::not_stated) return which.control;
  if (!is_of_administration(which.reference.kind)) return control::not_required;
  const auto* order = which.legal_order.if_stated();
  if (order != nullptr && *order != legal_order::italian_state) return control::not_required;
  const auto& provisions = which.provisions;
  const bool appoints_alone =
      !provisions.empty() && std::all_of(provisions.begin(), provisions.end(), [](const provision& says) {
        return std::holds_alternative<committee_appointment>(says);
      });
  return appoints_alone ? control::not_required : control::not_stated;
}

namespace detail {

// What a rule says of an act of some legal order: nothing, if it is not asked of acts of that order.
[[nodiscard]] constexpr finding asked_in(const stated<legal_order>& order, const finding& says) noexcept {
  const auto* one = order.if_stated();
  // An act of no Member State spends no money of the Union, unless its notice says that it does.
  if (one != nullptr && *one == legal_order::other && says.missing == fact::programme) return does_not_apply(says.rule);
  return one == nullptr || orders_of(says.rule).has(*one) ? says : does_not_apply(says.rule);
}

}  // namespace detail

}  // namespace avviso::inline v0

#endif
