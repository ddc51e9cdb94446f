// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_REFERENCE_HPP
#define AVVISO_RULES_REFERENCE_HPP

#include <avviso/rules/finding.hpp>

#include <span>
#include <string_view>

namespace avviso::inline v0 {

/// REF-1  The acts and grants that an act refers to are on record. Measured and limit: how many of them are, and how
/// many there are. Not applicable to an act that refers to none.
[[nodiscard]] finding references_on_record(std::span<const std::string_view> referred_to,
                                           std::span<const std::string_view> on_record) noexcept;

}  // namespace avviso::inline v0

#endif
