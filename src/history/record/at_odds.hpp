// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_AT_ODDS_HPP
#define AVVISO_SRC_HISTORY_RECORD_AT_ODDS_HPP

#include <avviso/identity/name.hpp>
#include <avviso/provision.hpp>

#include <string_view>
#include <variant>

namespace avviso::inline v0::detail {

// What a provision says that cannot be said together with the rest of it: a member; empty where there is none. Of a
// reduction: an amount beside a part, a part of more than all or of the endowment, and whom it reaches, where the
// endowment is lowered for grants or grants are for none. Of a reallocation, one line twice. Of a redetermination, a
// line beside a grant. Of a waiver or a revocation, the grants, where there is none.
template <class Kind>
[[nodiscard]] std::string_view at_odds(const Kind& /*unused*/) {
  return {};
}
[[nodiscard]] inline std::string_view at_odds(const reduction& one) {
  const bool of_envelope = one.target == top_up_target::envelope;
  const bool is_part = one.part && one.part->of_total > ratio::whole(0) && one.part->of_total <= ratio::whole(1);
  if (one.part && (!is_part || of_envelope || one.amount.is_stated())) return "part";
  return of_envelope == (one.reach.whom() == reach::kind::no_grant) ? std::string_view() : "reach";
}
[[nodiscard]] inline std::string_view at_odds(const reallocation& one) {
  const bool is_one = one.from && one.to ? match(*one.from, *one.to) : !one.from && !one.to;
  return is_one ? "to" : std::string_view();
}
[[nodiscard]] inline std::string_view at_odds(const redetermination& one) {
  return one.grant && one.line ? "line" : std::string_view();
}
[[nodiscard]] inline std::string_view at_odds(const waiver& one) {
  return one.grants.empty() ? "grants" : std::string_view();
}
[[nodiscard]] inline std::string_view at_odds(const revocation& one) {
  return one.grants.empty() ? "grants" : std::string_view();
}
[[nodiscard]] inline std::string_view at_odds(const correction& one) {
  return std::visit([](const auto& kind) { return at_odds(kind); }, one.now);
}

}  // namespace avviso::inline v0::detail

#endif
