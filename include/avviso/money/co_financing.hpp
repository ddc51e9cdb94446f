// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_CO_FINANCING_HPP
#define AVVISO_MONEY_CO_FINANCING_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/ratio.hpp>
#include <avviso/money/rounding.hpp>
#include <avviso/result.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// The case that sets the highest Union contribution to a project: Regulation (EU) No 514/2014, article 16.
enum class union_ceiling : std::uint8_t {
  project,               ///< 75 % of the total eligible expenditure: article 16(3)
  specific_action,       ///< up to 90 %, under specific actions or strategic priorities: article 16(4)
  exceptional,           ///< up to 90 %, in exceptional, duly justified circumstances: article 16(5)
  technical_assistance,  ///< up to 100 %: article 16(6)
};

/// The rate of that ceiling.
[[nodiscard]] constexpr ratio ceiling_rate(union_ceiling which) noexcept {
  switch (which) {
    case union_ceiling::project:
      return ratio::percent(75);
    case union_ceiling::specific_action:
    case union_ceiling::exceptional:
      return ratio::percent(90);
    case union_ceiling::technical_assistance:
      break;
  }
  return ratio::percent(100);
}

/// The highest Union contribution to that eligible expenditure, floored to the cent, because a cent more would break
/// the ceiling: 90 % of 15,095,804.23 is 13,586,223.80 and not .81. For a recovery it is the mirror image.
[[nodiscard]] constexpr euro highest_union_contribution(euro eligible, union_ceiling which) noexcept {
  return *multiply(eligible, ceiling_rate(which), rounding::toward_zero);
}

/// Cofinanziamento: who pays an amount, by source. The three always sum to the amount, whatever the rounding.
class co_financing {
 public:
  co_financing() = delete;

  /// By rates; what they leave of the whole is the beneficiary's own share. The amount is rounded at the border between
  /// two sources, in the order Union, national, own, so each complement is a subtraction, no source is more than a cent
  /// from its exact share, and rates that exhaust the whole leave the own share zero: half of 15,095,804.23, rounded
  /// half up, is 7,547,902.12, and the other half 7,547,902.11. Error: rates_above_whole, also for a negative rate.
  [[nodiscard]] static constexpr result<co_financing> by_rates(euro total, ratio union_rate, ratio national_rate,
                                                               rounding how) noexcept {
    const auto both = union_rate + national_rate;
    if (union_rate < ratio::whole(0) || national_rate < ratio::whole(0) || !both || *both > ratio::whole(1))
      return detail::part_refused(errc::rates_above_whole,
                                  national_rate < ratio::whole(0) ? national_rate : union_rate);
    const auto union_share = multiply(total, union_rate, how);  // within the total, so it always fits
    const auto public_share = multiply(total, *both, how);
    return co_financing(*union_share, *(*public_share - *union_share), *(total - *public_share));
  }

  /// By amounts; what they leave of the total is the beneficiary's own share. Errors: amount_negative, with the source
  /// that would pay with the sign opposite to the total's; amount_out_of_range.
  [[nodiscard]] static constexpr result<co_financing> by_amounts(euro total, euro union_share,
                                                                 euro national_share) noexcept {
    const auto own_share = total - union_share - national_share;
    if (!own_share) return own_share.error();
    constexpr auto zero = euro::from_cents(0);
    for (const euro share : {union_share, national_share, *own_share}) {
      if (total < zero ? share > zero : share < zero) return detail::amount_refused(errc::amount_negative, share);
    }
    return co_financing(union_share, national_share, *own_share);
  }

  [[nodiscard]] constexpr euro union_share() const noexcept { return union_; }        ///< contributo dell'Unione
  [[nodiscard]] constexpr euro national_share() const noexcept { return national_; }  ///< cofinanziamento nazionale
  [[nodiscard]] constexpr euro own_share() const noexcept { return own_; }            ///< contributo proprio
  /// Both parts together.
  [[nodiscard]] constexpr euro total() const noexcept {
    return euro::from_cents(union_.cents() + national_.cents() + own_.cents());
  }

  /// Whether the Union's share is within that ceiling on the total, taken as the eligible expenditure.
  [[nodiscard]] constexpr bool is_within(union_ceiling which) const noexcept {
    const auto highest = highest_union_contribution(total(), which);
    return total() < euro::from_cents(0) ? union_ >= highest : union_ <= highest;
  }

  friend constexpr bool operator==(const co_financing&, const co_financing&) noexcept = default;

 private:
  constexpr co_financing(euro union_share, euro national_share, euro own_share) noexcept
      : union_(union_share), national_(national_share), own_(own_share) {}

  euro union_, national_, own_;
};

}  // namespace avviso::inline v0

#endif
