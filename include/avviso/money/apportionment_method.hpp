// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_APPORTIONMENT_METHOD_HPP
#define AVVISO_MONEY_APPORTIONMENT_METHOD_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// Criterio di riparto: who receives the cents that are left when every exact share has been cut to the cent. There are
/// fewer of them than positive weights, and nobody receives two.
enum class apportionment_method : std::uint8_t {
  largest_remainder,     ///< those whose share was cut by most (Hamilton): each share within a cent of the exact one
  first_in_order,        ///< the first, in the order given
  largest_weight_first,  ///< those with the largest weights
  floor_and_keep_remainder,  ///< nobody: the cents are returned apart
};

}  // namespace avviso::inline v0

#endif
