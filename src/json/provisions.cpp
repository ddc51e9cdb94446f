// SPDX-License-Identifier: BSL-1.0
#include "fields.hpp"

namespace avviso::inline v0::detail {

template struct codec<provision>;

}  // namespace avviso::inline v0::detail
