// SPDX-License-Identifier: BSL-1.0
// expect: the enumeration needs more room for its names
#include "../../src/described/names.hpp"

namespace avviso {

enum class within : unsigned char { first, last = 62 };
std::size_t names_within() { return detail::count_names<within>(); }

#ifdef AVVISO_MUST_FAIL
enum class beyond : unsigned char { first, last = 63 };
std::size_t names_beyond() { return detail::count_names<beyond>(); }
#endif

}  // namespace avviso
