// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_PUBLICATION_HPP
#define AVVISO_RULES_PUBLICATION_HPP

#include <avviso/money/euro.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstddef>
#include <optional>
#include <span>

namespace avviso::inline v0 {

/// What one beneficiary was awarded, and when.
struct dated_award {
  date on;
  euro amount;

  friend constexpr bool operator==(const dated_award&, const dated_award&) noexcept = default;
};

/// The awards to one beneficiary of which a calendar year's sum is above this have effect only once published.
inline constexpr euro publication_threshold = euros<1'000>;

/// What the beneficiary had been awarded in the calendar year of the award at `index`, that award included. Of awards
/// of one day, those earlier in the list come first. Error: amount_out_of_range.
[[nodiscard]] result<euro> awarded_in_year(std::span<const dated_award> to_one, std::size_t index) noexcept;

/// The index of the award by which a calendar year's sum first rises above the threshold; none, if none does. Of 600.00
/// on 1 March and 600.00 on 1 October, the second.
[[nodiscard]] std::optional<std::size_t> crosses_threshold(std::span<const dated_award> to_one, int year) noexcept;

/// EFF-4  An award that takes a beneficiary above 1,000 euro in the calendar year has no effect before its publication
/// (art. 26, cc. 2 and 3, D.Lgs. 33/2013). `in_year` is the year's sum with this award. Not applicable up to 1,000.00,
/// nor to what was awarded before 20 April 2013.
[[nodiscard]] finding published_first(const partial_date& awarded, const stated<euro>& in_year,
                                      const stated<partial_date>& published,
                                      const stated<partial_date>& effective) noexcept;

}  // namespace avviso::inline v0

#endif
