// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_RULEBOOK_HPP
#define AVVISO_RULES_RULEBOOK_HPP

#include <avviso/rules/finding.hpp>

#include <span>
#include <string_view>

namespace avviso::inline v0 {

/// A rule as the rulebook has it. All texts are static.
struct rulebook_entry {
  avviso::rule rule;
  std::string_view id;  ///< `EXT-1`
  avviso::severity severity;
  std::string_view citation;  ///< the law, as Italian practice cites it
  std::string_view english;   ///< what it requires
  std::string_view italian;
};

/// Every rule, in the order of its ids.
[[nodiscard]] std::span<const rulebook_entry> rulebook() noexcept;

/// The row of one rule.
[[nodiscard]] const rulebook_entry& entry(rule which) noexcept;

}  // namespace avviso::inline v0

#endif
