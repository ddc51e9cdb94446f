// SPDX-License-Identifier: BSL-1.0
// expect: constraints not satisfied
#include <avviso/time/date.hpp>

avviso::date last_of_june() { return avviso::day<2022, 6, 30>; }

#ifdef AVVISO_MUST_FAIL
avviso::date past_june() { return avviso::day<2022, 6, 31>; }
#endif
