// SPDX-License-Identifier: BSL-1.0
// expect: too few arguments|no matching function
#include <avviso/time/period.hpp>

using namespace avviso;

result<date> later(date from) { return add(from, months<6>, month_rounding::down); }

#ifdef AVVISO_MUST_FAIL
result<date> later_by_default(date from) { return add(from, months<6>); }
#endif
