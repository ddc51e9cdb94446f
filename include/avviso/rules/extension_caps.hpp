// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_EXTENSION_CAPS_HPP
#define AVVISO_RULES_EXTENSION_CAPS_HPP

#include <avviso/chosen.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/period.hpp>

#include <cstddef>
#include <optional>

namespace avviso::inline v0 {

/// How long the extensions of one term may be in all.
struct longest_extension {
  period length;                    ///< from the first day set for the term to the last
  chosen<month_rounding> rounding;  ///< where the month arrived at lacks the day

  friend constexpr bool operator==(const longest_extension&, const longest_extension&) noexcept = default;
};

/// How far and how often a term may be extended, as the notice, the agreement or an office's own rules say. There is no
/// cap in law, so there is none that avviso assumes.
struct extension_caps {
  std::optional<longest_extension> longest = {};
  std::optional<std::size_t> most = {};  ///< how many extensions there may be

  /// No cap that anybody states.
  [[nodiscard]] static constexpr extension_caps none() noexcept { return {}; }

  friend constexpr bool operator==(const extension_caps&, const extension_caps&) noexcept = default;
};

/// EXT-6  The extensions of a term stay within the caps, in number and in total length. `ordinal` counts the extensions
/// and this one. Measured: the number, where it exceeds its cap or is the only one capped; else the new end, against
/// the last day that the cap allows. With at most 12 months, a term first set on 31 December 2021 reaches 31 December
/// 2022.
[[nodiscard]] finding within_extension_caps(const extension_caps& caps, const stated<date>& first_end,
                                            const stated<date>& to, const stated<std::size_t>& ordinal) noexcept;

}  // namespace avviso::inline v0

#endif
