// SPDX-License-Identifier: BSL-1.0
// expect: the enumeration needs more room for its names
#include "../../src/described/names.hpp"

namespace avviso {

// What is named at 15 has more room than what is not.
enum class few : unsigned char { first, last = 14 };
static_assert(detail::count_names<few>() == 15);
enum class within : unsigned char { first, sixteenth = 15, last = 62 };
static_assert(detail::count_names<within>() == 63);

#ifdef AVVISO_MUST_FAIL
enum class beyond : unsigned char { first, sixteenth = 15, last = 63 };
std::size_t names_beyond() { return detail::count_names<beyond>(); }
#endif

}  // namespace avviso
