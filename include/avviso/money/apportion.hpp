// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_APPORTION_HPP
#define AVVISO_MONEY_APPORTION_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/ratio.hpp>
#include <avviso/result.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace avviso::inline v0 {

/// Criterio di riparto: who receives the cents that are left when every exact share has been cut to the cent. There are
/// fewer of them than positive weights, and nobody receives two.
enum class apportionment_method : std::uint8_t {
  largest_remainder,     ///< those whose share was cut by most (Hamilton): each share within a cent of the exact one
  first_in_order,        ///< the first, in the order given
  largest_weight_first,  ///< those with the largest weights
  floor_and_keep_remainder,  ///< nobody: the cents are returned apart
};

/// An amount divided to the cent: `shares` and `remainder` sum to it exactly.
struct apportionment {
  std::vector<euro> shares;  ///< one for each weight, in the order of the weights
  euro remainder;            ///< zero, but for floor_and_keep_remainder

  friend bool operator==(const apportionment&, const apportionment&) = default;
};

/// Divides `total` in proportion to the weights.
///
/// Ties go to the earlier weight as given, so the order of the weights (by ISTAT code, by rank) is part of the
/// question. A zero weight receives zero. A negative total, a recovery, is divided as the positive one is, with the
/// sign turned. Exact whatever the sizes.
///
/// Case study. 0.03 over the weights 1, 3, 3 by largest_remainder is 0.01, 0.01, 0.01; 0.04 is 0.00, 0.02, 0.02: the
/// pot grew and the first lost a cent (the Alabama paradox). So what is added to awards already made is apportioned by
/// `apportion_increment`, never by dividing the new total again.
///
/// Errors: no_positive_weight when there is none, or no weight at all; weight_negative with its index. Cost: linear;
/// one allocation, the shares, and one more if the weights sum above 2^63 - 1.
[[nodiscard]] result<apportionment> apportion(euro total, std::span<const std::int64_t> weights,
                                              apportionment_method how);

/// The same with amounts as weights: budgets, awards, requests.
[[nodiscard]] result<apportionment> apportion(euro total, std::span<const euro> weights, apportionment_method how);

/// The same with fractions as weights. They are brought to a common denominator of whatever size, so many fractions
/// with unlike denominators cost time and memory; otherwise one more allocation.
[[nodiscard]] result<apportionment> apportion(euro total, std::span<const ratio> weights, apportionment_method how);

/// The awards after an increase (integrazione, proroga onerosa) or a cut (riduzione): `increment`, apportioned over the
/// awards, and added to them. Nobody's award decreases when the pot grows, nor increases when it shrinks.
///
/// It depends on the path: a hundred increases of a cent all go to the largest award, one of a euro does not. The
/// remainder is what floor_and_keep_remainder leaves of the increment. Errors: those of `apportion`; cut_above_awards;
/// amount_out_of_range, with the index of the award that would leave the range.
[[nodiscard]] result<apportionment> apportion_increment(euro increment, std::span<const euro> awards,
                                                        apportionment_method how);

}  // namespace avviso::inline v0

#endif
