// SPDX-License-Identifier: BSL-1.0
// expect: constraints not satisfied
#include <avviso/time/partial_date.hpp>

avviso::partial_date adhesion() { return avviso::day_between<2021, 3, 19, 2021, 12, 31>; }

#ifdef AVVISO_MUST_FAIL
avviso::partial_date backwards() { return avviso::day_between<2021, 12, 31, 2021, 3, 19>; }
#endif
