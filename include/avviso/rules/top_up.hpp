// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_TOP_UP_HPP
#define AVVISO_RULES_TOP_UP_HPP

#include <avviso/act.hpp>
#include <avviso/grant.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/notice.hpp>
#include <avviso/provision.hpp>
#include <avviso/readings.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// TOP-1  The added amount is stated, and more than zero. Not stated, the new envelope and what is left of it are not.
[[nodiscard]] finding amount_is_positive(const stated<euro>& amount) noexcept;

/// TOP-2  The awards stay within the endowment in force.
[[nodiscard]] finding within_endowment(const stated<euro>& awarded, const stated<euro>& endowment) noexcept;

/// TOP-3  Where adhesion is required, only grants that adhered to the money receive it. `elected`, `silence`: see
/// EXT-5.
[[nodiscard]] finding money_adhered_to(const reach& whom, const stated<election>& elected, absence silence) noexcept;

/// The notice once `by` has effect: its endowment raised, or not stated when the amount is not; the same when the
/// top-up goes to each grant and not to the envelope. `awarded` is the sum of the awards. Judged by TOP-1, TOP-2 and
/// EFF-1. Error: amount_out_of_range.
[[nodiscard]] result<decision<notice>> increase(const notice& before, const top_up& what, const act& by,
                                                const stated<euro>& awarded);

/// The grant once `by` has effect: its `top_ups` raised. A share in the envelope is not stated, whatever the envelope
/// gained. Where the money needs an adhesion, TOP-3 decides: violated, the grant comes back as it was; undetermined,
/// what it has received is not stated. Judged by TOP-1, TOP-3 and EFF-1. Error: amount_out_of_range.
[[nodiscard]] result<decision<grant>> increase(const grant& before, const top_up& what, const act& by,
                                               const stated<election>& elected, absence silence);

}  // namespace avviso::inline v0

#endif
