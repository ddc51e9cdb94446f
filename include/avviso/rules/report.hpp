// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_REPORT_HPP
#define AVVISO_RULES_REPORT_HPP

#include <avviso/rules/finding.hpp>

#include <span>
#include <vector>

namespace avviso::inline v0 {

/// Findings in runs of neighbours that differ in nothing but the grant: what is said of several grants alike, to be
/// told once, with their number and their names. `snapshot::findings` and `audit` put such findings next to each other.
/// The runs are views of `all`.
[[nodiscard]] std::vector<std::span<const finding>> alike(std::span<const finding> all);

/// What rules say, all of it: satisfied, violated, not applicable and undetermined, nothing left out and nothing cut
/// short. In the order of the rules' numbers, then of acts and grants; the same findings make the same report, in
/// whatever order they were made. A finding that two provisions of one act both give is listed twice.
///
///     const report says(extend(lazio, more_time, decree_21, election::time, readings::documents()).findings);
///     says.with(outcome::undetermined);  // what nobody states, each with the fact that is missing
class report {
 public:
  /// Of those findings, in any order.
  explicit report(std::vector<finding> findings);

  /// All of them, in order.
  [[nodiscard]] std::span<const finding> findings() const& noexcept { return {findings_.data(), findings_.size()}; }
  std::span<const finding> findings() && = delete;  // would outlive its findings

  /// Those of one rule.
  [[nodiscard]] std::span<const finding> of(rule which) const& noexcept;
  std::span<const finding> of(rule which) && = delete;

  /// Those of one outcome, in the report's order.
  [[nodiscard]] std::vector<finding> with(outcome which) const;

  friend bool operator==(const report&, const report&) = default;

 private:
  std::vector<finding> findings_;
};

}  // namespace avviso::inline v0

#endif
