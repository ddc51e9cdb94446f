// SPDX-License-Identifier: BSL-1.0
// expect: too few arguments|no matching function|requires single argument
#include <avviso/time/calendar.hpp>

using namespace avviso;

calendar italy() { return calendar::italy(known_law::of_this_release()); }

#ifdef AVVISO_MUST_FAIL
calendar italy_of_some_day() { return calendar::italy(); }
#endif
