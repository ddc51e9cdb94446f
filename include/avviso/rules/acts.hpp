// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_ACTS_HPP
#define AVVISO_RULES_ACTS_HPP

#include <avviso/identity/act_reference.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// ACT-1  (warning) An act that has a number is cited with it: a law, a decree, a note, a notice, a decision of the
/// Commission or of a court. Not applicable to other acts.
[[nodiscard]] inline finding has_number(const act_reference& cited) noexcept {
  switch (cited.kind) {
    case act_kind::adhesion:
    case act_kind::agreement:
    case act_kind::award:
    case act_kind::committee_decision:
    case act_kind::agreement_amendment:
    case act_kind::award_letter:
    case act_kind::programme_agreement:
    case act_kind::start_declaration:
    case act_kind::unnamed:
      return does_not_apply(rule::ACT_1);
    case act_kind::note:
    case act_kind::notice:
    case act_kind::decree:
    case act_kind::directorial_decree:
    case act_kind::ministerial_decree:
    case act_kind::law:
    case act_kind::decree_law:
    case act_kind::commission_decision:
    case act_kind::court_order:
    case act_kind::judgment:
      break;
  }
  return judge(rule::ACT_1, cited.number.is_stated(), {}, {});
}

/// ACT-2  (warning) An act is cited with its day, not with a month, a year or a range. Measured: the earliest and the
/// latest day that it can be.
[[nodiscard]] inline finding has_day(const act_reference& cited) noexcept {
  if (cited.on.precision() == precision::unknown) return judge(rule::ACT_2, false, {}, {});
  return judge(rule::ACT_2, cited.on.precision() == precision::day, cited.on.earliest(), cited.on.latest());
}

/// ACT-3  From 17 July 2020 (d.l. 76/2020, art. 41) an act that finances or authorises a public investment bears the
/// investment's CUP, or is void. Not applicable to an act adopted before, that finances none, or that is no
/// administration's: the law speaks of administrative acts.
[[nodiscard]] finding bears_cup(const act_reference& cited, const stated<bool>& finances_investment,
                                const stated<bool>& cup_in_act) noexcept;

}  // namespace avviso::inline v0

#endif
