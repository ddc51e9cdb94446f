// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_RESOURCE_HPP
#define AVVISO_SRC_HISTORY_FIELDS_RESOURCE_HPP

#include <avviso/detail/stated_sum.hpp>
#include <avviso/grant.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/notice.hpp>

#include "../record/effects.hpp"
#include "accounts.hpp"

// Euro and units are added alike: where each is stated, and what adds it.
namespace avviso::inline v0::detail {

[[nodiscard]] inline result<stated<units>> minus(const stated<units>& a) {
  const auto* number = a.if_stated();
  if (number == nullptr) return a;
  const auto negated = units::of(0) - *number;
  if (!negated) return negated.error();
  return stated<units>(*negated);
}

template <class T>
struct resource;

template <>
struct resource<euro> {
  using adds = effects::adds_money;
  static stated<euro> none() { return euros<0>; }
  static const stated<euro>& of(const grant& one) { return one.award; }
  static const stated<euro>& of(const notice& one) { return one.endowment; }
  static const stated<euro>& of(const notice_line& one) { return one.endowment; }
  static const stated<euro>& of(const effects::adds_money& one) { return one.amount; }
  static bool is_of_notice(const effects::adds_money& one) { return one.to == field::endowment; }
  static bool is_restated_by(const award_entry& one) { return one.restates_award(); }
  static constexpr bool absorbs_additions = false;  // an award is one thing, what is added to it another
};

template <>
struct resource<units> {
  using adds = effects::adds_units;
  static stated<units> none() { return units::of(0); }
  static const stated<units>& of(const grant& one) { return one.units; }
  static const stated<units>& of(const notice& one) { return one.units; }
  static const stated<units>& of(const notice_line& one) { return one.units; }
  static const stated<units>& of(const effects::adds_units& one) { return one.number; }
  static bool is_of_notice(const effects::adds_units& one) { return one.of.is_notice(); }
  static bool is_restated_by(const award_entry& one) { return one.whole->units.is_stated(); }
  static constexpr bool absorbs_additions = true;  // a number of units stated anew holds those added before
};

}  // namespace avviso::inline v0::detail

#endif
