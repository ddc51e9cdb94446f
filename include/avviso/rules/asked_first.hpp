// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_ASKED_FIRST_HPP
#define AVVISO_RULES_ASKED_FIRST_HPP

#include <avviso/requirements.hpp>
#include <avviso/rules/finding.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace avviso::inline v0 {

/// The rule that asks first for what this one needs too, where there is one. What nobody states is to be found out
/// once: where the first lacks a fact, one that lacks the same fact of the same provision and grant is not asked. It is
/// then not applicable, and its `finding::missing` still says what it waits for. Once the fact is stated, both are
/// asked.
///
/// Whether an extension moves its term forward (EXT-2), from the day that was in force (EXT-3), and in time (EXT-8), is
/// asked of a term that was alive: EXT-1. What an endowment holds once an amount is added (TOP-2), of an amount:
/// TOP-1. Who adhered to the money of an act (TOP-3) is asked of those who adhered to it: EXT-5, where it gives time
/// too.
[[nodiscard]] constexpr std::optional<rule> asked_first(rule which) noexcept {
  switch (which) {
    case rule::EXT_2:
    case rule::EXT_3:
    case rule::EXT_8:
      return rule::EXT_1;
    case rule::TOP_2:
      return rule::TOP_1;
    case rule::TOP_3:
      return rule::EXT_5;
    default:
      return std::nullopt;
  }
}

namespace detail {

// Of the findings on an act, or on a change by one: what nobody states is said once, as above. To adhere is to adhere
// to the act, whichever of its provisions asks for it.
inline void say_once(std::vector<finding>& all) {
  // By which rule, what, and of which act, provision, grant and line.
  using what_is_missing = std::array<std::int64_t, 6>;
  const auto number = [](const std::optional<std::uint32_t>& one) { return one ? std::int64_t{*one} : -1; };
  const auto lacking = [number](rule which, const finding& one) {
    const auto provision = one.missing == fact::adhesion ? std::nullopt : one.provision;
    return what_is_missing{static_cast<std::int64_t>(which),
                           static_cast<std::int64_t>(one.missing),
                           number(one.act),
                           number(provision),
                           number(one.grant),
                           number(one.line)};
  };
  std::vector<what_is_missing> said;
  for (const auto& one : all) {
    if (one.outcome == outcome::undetermined) said.push_back(lacking(one.rule, one));
  }
  std::sort(said.begin(), said.end());
  for (auto& one : all) {
    const auto first = asked_first(one.rule);
    if (!first || one.outcome != outcome::undetermined) continue;
    if (std::binary_search(said.begin(), said.end(), lacking(*first, one))) one.outcome = outcome::not_applicable;
  }
}

}  // namespace detail

}  // namespace avviso::inline v0

#endif
