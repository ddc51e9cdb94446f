// SPDX-License-Identifier: BSL-1.0
// expect: deleted
#include <avviso/money/ratio.hpp>

avviso::ratio third = avviso::ratio::percent(33);

#ifdef AVVISO_MUST_FAIL
avviso::ratio cut = avviso::ratio::percent(33.3);
#endif
