// SPDX-License-Identifier: BSL-1.0
#include <avviso/result.hpp>

#include <gsl/assert>

namespace avviso::inline v0::detail {

void opened_without_value() noexcept {
  constexpr bool holds_a_value = false;
  Expects(holds_a_value);
  __builtin_unreachable();
}

}  // namespace avviso::inline v0::detail
