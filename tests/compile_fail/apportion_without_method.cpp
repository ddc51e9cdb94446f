// SPDX-License-Identifier: BSL-1.0
// expect: no matching function for call to .*apportion
#include <avviso/money/apportion.hpp>

auto shares(avviso::euro total, std::span<const avviso::euro> weights) {
  return avviso::apportion(total, weights, avviso::apportionment_method::first_in_order);
}

#ifdef AVVISO_MUST_FAIL
auto somehow_shared(avviso::euro total, std::span<const avviso::euro> weights) {
  return avviso::apportion(total, weights);
}
#endif
