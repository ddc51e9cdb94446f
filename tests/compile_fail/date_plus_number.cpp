// SPDX-License-Identifier: BSL-1.0
// expect: operator\+|invalid operands to binary expression
#include <avviso/time/date.hpp>

avviso::result<avviso::date> tomorrow(avviso::date today) { return avviso::add_days(today, 1); }

#ifdef AVVISO_MUST_FAIL
auto sum(avviso::date today) { return today + 1; }
#endif
