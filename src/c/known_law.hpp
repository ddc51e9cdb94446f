// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_KNOWN_LAW_HPP
#define AVVISO_SRC_C_KNOWN_LAW_HPP

#include <avviso/time/known_law.hpp>

#include "arguments.hpp"

namespace avviso::inline v0::c_abi {

inline known_law known_law_in(avviso_day known) {
  return known == AVVISO_NO_DAY ? known_law::of_this_release() : known_law::on(day_in(known, "known"));
}

}  // namespace avviso::inline v0::c_abi

#endif
