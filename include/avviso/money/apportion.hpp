// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_APPORTION_HPP
#define AVVISO_MONEY_APPORTION_HPP

#include <avviso/money/apportionment_method.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/ratio.hpp>
#include <avviso/result.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace avviso::inline v0 {

/// An amount divided to the cent: `shares` and `remainder` sum to it exactly.
struct apportionment {
  std::vector<euro> shares;  ///< one for each weight, in the order of the weights
  euro remainder;            ///< zero, except with floor_and_keep_remainder

  friend bool operator==(const apportionment&, const apportionment&) = default;
};

/// Divides `total` in proportion to the weights.
///
/// Ties go to the earlier weight as given, so the order of the weights (by ISTAT code, by rank) is part of the
/// question. A zero weight receives zero. A negative total, a recovery, is divided like the positive one, with the sign
/// reversed. Exact for all sizes.
///
/// Case study. 0.03 over the weights 1, 3, 3 by largest_remainder is 0.01, 0.01, 0.01; 0.04 is 0.00, 0.02, 0.02: the
/// pot grew and the first lost a cent (the Alabama paradox). So what is added to awards already made is apportioned by
/// `apportion_increment`, never by dividing the new total again.
///
/// It is a template, like everything long that a header defines, so that only its callers compile it. Errors:
/// no_positive_weight when there is none, or no weight at all; weight_negative with its index. Cost: linear; one
/// allocation, the shares, and one more if the weights sum above 2^63 - 1.
template <class = void>
[[nodiscard]] result<apportionment> apportion(euro total, std::span<const std::int64_t> weights,
                                              apportionment_method how);

/// The same with amounts as weights: budgets, awards, requests.
template <class = void>
[[nodiscard]] result<apportionment> apportion(euro total, std::span<const euro> weights, apportionment_method how);

/// The same with fractions as weights. They are brought to a common denominator of any size, so many fractions with
/// unlike denominators cost time and memory; otherwise it costs one more allocation. This one is defined in the
/// library.
[[nodiscard]] result<apportionment> apportion(euro total, std::span<const ratio> weights, apportionment_method how);

/// The awards after an increase (integrazione, proroga onerosa) or a cut (riduzione): `increment`, apportioned over the
/// awards, and added to them. Nobody's award decreases when the pot grows, nor increases when it shrinks.
///
/// It depends on the path: a hundred increases of a cent all go to the largest award, one of a euro does not. The
/// remainder is what floor_and_keep_remainder leaves of the increment. Errors: those of `apportion`; cut_above_awards;
/// amount_out_of_range, with the index of the award that would leave the range.
template <class = void>
[[nodiscard]] result<apportionment> apportion_increment(euro increment, std::span<const euro> awards,
                                                        apportionment_method how);

}  // namespace avviso::inline v0

#include <avviso/detail/division.hpp>

#endif
