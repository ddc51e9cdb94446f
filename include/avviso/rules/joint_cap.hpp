// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_JOINT_CAP_HPP
#define AVVISO_RULES_JOINT_CAP_HPP

#include <avviso/money/caps.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// CAP-1  A grant stays within what its call allows for each person, and for all who apply together. «massimo 10mila
/// euro a persona», «cumulabili fino a un massimo di 50mila euro»: six persons, at most 50,000.00. Errors: those of
/// `highest_joint_grant`.
[[nodiscard]] result<finding> within_joint_cap(const stated<euro>& granted, const stated<std::int64_t>& persons,
                                               euro per_head, euro joint) noexcept;

}  // namespace avviso::inline v0

#endif
