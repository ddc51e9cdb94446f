// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_EXTENSION_CAPS_HPP
#define AVVISO_RULES_EXTENSION_CAPS_HPP

#include <avviso/notice_limits.hpp>

#include <cstddef>
#include <optional>

namespace avviso::inline v0 {

/// How far and how often a term may be extended, as the notice, the agreement or an office's own rules say. The law
/// sets no cap, so avviso assumes none.
struct extension_caps {
  std::optional<longest_extension> longest = {};  ///< how far the extensions may go together
  std::optional<std::size_t> most = {};           ///< how many extensions there may be

  /// No caps, where nobody states any.
  [[nodiscard]] static constexpr extension_caps none() noexcept { return {}; }

  /// Those that a notice states.
  [[nodiscard]] static constexpr extension_caps of(const notice_limits& limits) noexcept {
    extension_caps caps;
    if (const auto* length = limits.longest_extension.if_stated()) caps.longest = *length;
    if (const auto* number = limits.most_extensions.if_stated()) caps.most = *number;
    return caps;
  }

  friend constexpr bool operator==(const extension_caps&, const extension_caps&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
