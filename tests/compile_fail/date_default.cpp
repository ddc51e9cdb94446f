// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function .avviso::v0::date::date\(\)|constructor of 'avviso::date')
#include <avviso/time/date.hpp>

avviso::date end = avviso::day<2022, 6, 30>;

#ifdef AVVISO_MUST_FAIL
avviso::date end_unsaid;
#endif
