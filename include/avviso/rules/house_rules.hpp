// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_HOUSE_RULES_HPP
#define AVVISO_RULES_HOUSE_RULES_HPP

#include <avviso/rules/finding.hpp>
#include <avviso/rules/rulebook.hpp>

#include <span>
#include <string_view>

namespace avviso::inline v0 {

/// The number of a rule that a host adds, `house_rule<1>`: never that of a rule of avviso.
template <int N>
  requires(N >= 0 && N < 50'000)
inline constexpr rule house_rule = static_cast<rule>(10'000 + N);

/// A fact that a host's rules need, `house_fact<1>`.
template <int N>
  requires(N >= 0 && N < 128)
inline constexpr fact house_fact = static_cast<fact>(128 + N);

/// What such a fact is, in a finding's words: "not stated: …".
struct fact_entry {
  fact which;                ///< its number
  std::string_view english;  ///< as a finding says it
  std::string_view italian;  ///< the same in Italian
};

/// The rules of a house: what a region, a fund or another country's law asks beyond the rulebook. The tables belong to
/// the host and must outlive their use. Each rule is a function of the host's that makes a finding, with `judge`,
/// `lacks` and `does_not_apply` of judge.hpp; whatever takes findings takes the host's and avviso's together.
///
///     constexpr auto notice_period = house_rule<1>;
///     constexpr rulebook_entry table[] = {{notice_period, "R-1", severity::error, {"D.G.R. n. 100/2021"},
///                                          "an extension is asked for in time", "la proroga è chiesta per tempo"}};
///     wording::text(finding, house_rules{table}, language::english)
struct house_rules {
  std::span<const rulebook_entry> rules;   ///< a row for each
  std::span<const fact_entry> facts = {};  ///< those that its rules need
};

/// The row of a rule, the house's or avviso's. A number that neither has is a programming error, and ends the program.
[[nodiscard]] const rulebook_entry& entry(rule which, const house_rules& house) noexcept;

/// The `verdict` on findings of both.
[[nodiscard]] outcome verdict(std::span<const finding> findings, const house_rules& house) noexcept;

}  // namespace avviso::inline v0

#endif
