// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_CAPS_HPP
#define AVVISO_MONEY_CAPS_HPP

#include <avviso/money/euro.hpp>
#include <avviso/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace avviso::inline v0 {

/// The highest grant to a joint application (candidatura congiunta): `per_head` for each person, together at most
/// `joint`. «massimo 10mila euro a persona», «cumulabili fino a un massimo di 50mila euro»: five persons reach it, the
/// sixth adds nothing. Errors: count_out_of_range for fewer than one person; amount_negative.
[[nodiscard]] constexpr result<euro> highest_joint_grant(euro per_head, std::int64_t persons, euro joint) noexcept {
  if (persons < 1) {
    error why{.code = errc::count_out_of_range};
    why.found.append_number(persons);
    return why;
  }
  if (per_head < euro::from_cents(0)) return detail::amount_refused(errc::amount_negative, per_head);
  if (joint < euro::from_cents(0)) return detail::amount_refused(errc::amount_negative, joint);
  std::int64_t together = 0;
  if (__builtin_mul_overflow(per_head.cents(), persons, &together) || together > joint.cents()) return joint;
  return euro::from_cents(together);
}

/// A request cut to its cap: what is admitted and what exceeds sum to the request, so that no cent is lost on the way.
struct capped {
  euro admitted;  ///< up to the cap
  euro excess;    ///< what was requested beyond it

  friend constexpr bool operator==(const capped&, const capped&) noexcept = default;
};

/// `requested`, at most `cap`. Error: amount_negative, of either.
[[nodiscard]] constexpr result<capped> within_cap(euro requested, euro cap) noexcept {
  constexpr auto zero = euro::from_cents(0);
  if (requested < zero) return detail::amount_refused(errc::amount_negative, requested);
  if (cap < zero) return detail::amount_refused(errc::amount_negative, cap);
  if (requested <= cap) return capped{requested, zero};
  return capped{cap, euro::from_cents(requested.cents() - cap.cents())};
}

/// The sums of what each partner's cap admits and exceeds: one partner's unused room is not another's. Errors:
/// amount_negative and amount_out_of_range, with the index of the partner.
[[nodiscard]] constexpr result<capped> within_cap_per_partner(std::span<const euro> requested, euro cap) noexcept {
  capped sums{euro::from_cents(0), euro::from_cents(0)};
  for (std::size_t i = 0; i < requested.size(); ++i) {
    const auto one = within_cap(requested[i], cap);
    const auto admitted = one ? sums.admitted + one->admitted : result<euro>(one.error());
    const auto excess = one ? sums.excess + one->excess : result<euro>(one.error());
    if (!admitted || !excess) {
      error why = admitted ? excess.error() : admitted.error();
      why.position = static_cast<std::uint32_t>(i);
      return why;
    }
    sums = {*admitted, *excess};
  }
  return sums;
}

}  // namespace avviso::inline v0

#endif
