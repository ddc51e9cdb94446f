// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_RULEBOOK_HPP
#define AVVISO_RULES_RULEBOOK_HPP

#include <avviso/legal_order.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/rules/law_text.hpp>

#include <span>
#include <string_view>

namespace avviso::inline v0 {

/// A rule as the rulebook has it. All texts are static.
struct rulebook_entry {
  avviso::rule rule;                       ///< its number
  std::string_view id;                     ///< `EXT-1`
  avviso::severity severity;               ///< how grave a violation is
  law_text law;                            ///< the latest text of its law
  std::string_view english;                ///< what it requires
  std::string_view italian;                ///< the same in Italian
  std::span<const law_text> earlier = {};  ///< the texts before it, oldest first, where its law has changed
  legal_orders orders = {};                ///< of whose acts it is asked
};

/// Every rule, in the order of its ids.
[[nodiscard]] std::span<const rulebook_entry> rulebook() noexcept;

/// The row of one rule.
[[nodiscard]] const rulebook_entry& entry(rule which) noexcept;

/// The text of a rule's law in force on `day`: of EXT-4, article 17(3) as enacted on 11 April 2022, and as amended on
/// the day after. Null on a day before the rule was law.
[[nodiscard]] constexpr const law_text* law_on(const rulebook_entry& row, date day) noexcept {
  if (row.law.in_force_on(day)) return &row.law;
  for (const auto& text : row.earlier) {
    if (text.in_force_on(day)) return &text;
  }
  return nullptr;
}

/// The text by which a finding judges: of its programme and its day, where the law differs by them; else the latest.
[[nodiscard]] const law_text& law_of(const finding& one, const rulebook_entry& row) noexcept;

}  // namespace avviso::inline v0

#endif
